//! The events of a body, with their payloads, unified events and issues.

use std::borrow::Cow;
use std::fmt;

use serde::de::DeserializeOwned;
use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::batch::{Batch, EnclosingValue, Envelope, Item, Subject, TooMany};
use crate::discriminator::Identity;
use crate::encoding::hex;
use crate::error::{ErrorCode, WebhookError};
use crate::json::{Document, Node, Position, content_digest};
use crate::limits::MAX_EVENTS;
use crate::names::Provider;
use crate::schema::{
    Issue, IssueCode, Report, Severity, Strictness, locate, mismatch, report, validate, validate_enclosing,
};
use crate::tables::TABLES;
use crate::tables::format::Event as KnownEvent;
use crate::unified::{MappedEvent, Text, Unified, UnifiedField, Value};

/// The events of a body, in the order in which they were sent.
///
/// Serialized as an array of [`Event`]s, with the same JSON as in the JavaScript package.
pub struct Events<'a> {
    provider: Provider,
    document: Document<'a>,
    is_form: bool,
    batch: Batch,
    /// One for each item of the batch.
    entries: Vec<Entry>,
}

/// The type and the issues of an event.
struct Entry {
    known: Option<KnownEvent>,
    /// The index of its name in the document; `None` where the type does not depend on a name in the payload.
    name: Option<u32>,
    /// Whether the name is the key of that value instead of the value.
    by_key: bool,
    /// The part of the type before the name.
    prefix: Cow<'static, str>,
    issues: Vec<Issue>,
}

/// An event with its mapped fields, from which [`Event`] and the result for JavaScript are created.
pub(crate) struct ParsedEvent<'e> {
    pub subject: Subject<'e>,
    pub type_name: Value,
    pub known: bool,
    pub id: String,
    pub mapped: MappedEvent<'e>,
    pub issues: &'e [Issue],
}

/// An event: a message that was received, a change of a status, a call.
///
/// It borrows from [`Events`]. Serialized with the same JSON as in the JavaScript package.
#[non_exhaustive]
pub struct Event<'e> {
    /// The sending provider.
    pub provider: Provider,
    /// The provider's name for the type; `unknown` where the payload has none.
    pub type_name: Text<'e>,
    /// Whether the type is modelled in this version.
    pub known: bool,
    /// The same for every redelivery, different for any other event; never empty. It consists of the values of the payload
    /// that identify the event, followed by a digest of the payload where the payload has no time of the update. Where no
    /// value identifies the event, it is that digest.
    pub id: String,
    /// The time of the event, RFC 3339 in UTC.
    pub occurred_at: Option<Text<'e>>,
    /// The fields of the body that enclose the payload; `None` where the payload is the body or an item of it. Only bodies of
    /// Meta have an envelope.
    pub envelope: Option<Envelope<'e>>,
    /// The provider-independent form of the event.
    pub unified: Unified<'e>,
    /// The deviations of the payload from the specification.
    pub issues: &'e [Issue],
    pub(crate) node: Node<'e>,
}

impl<'a> Events<'a> {
    /// Finds the events in a document.
    ///
    /// # Errors
    /// `TOO_MANY_EVENTS`, with the position of the last one that is allowed.
    pub(crate) fn find(
        provider: Provider,
        document: Document<'a>,
        strictness: Strictness,
        is_form: bool,
    ) -> Result<Self, WebhookError> {
        let root = document.root();
        let text = document.text().as_bytes();
        let batch = Batch::find(provider, root, MAX_EVENTS).map_err(|TooMany(last)| {
            let position = Position::of(text, root.other(last).span().1 as usize);
            WebhookError::new(ErrorCode::TooManyEvents, "the body has more than 10,000 events").with_position(position)
        })?;
        let mut report = Report::new();
        let mut enclosing = batch.enclosing.iter().peekable();
        let mut entries = Vec::with_capacity(batch.items.len());
        for (nth, item) in batch.items.iter().enumerate() {
            while let Some(outer) = enclosing.next_if(|outer| outer.first == nth) {
                let EnclosingValue { node, path_length, model, .. } = *outer;
                let path = item.path.get(..path_length).unwrap_or_default();
                let contains_events = |value: Node<'_>| outer.is_member(value);
                validate_enclosing(root.other(node), model, path, &contains_events, strictness, &mut report);
            }
            let subject = batch.subject(item, root);
            let mut entry = check(provider, subject, item, strictness, &mut report);
            entry.issues = report.finish(subject.payload, &item.path);
            entries.push(entry);
        }
        if !is_form {
            locate(entries.iter_mut().flat_map(|entry| &mut entry.issues).collect(), text);
        }
        Ok(Self { provider, document, is_form, batch, entries })
    }

    /// The number of events.
    ///
    /// ```
    /// use hookproof::{ParseOptions, Provider, parse};
    ///
    /// let body = br#"[{"type":"message-delivered","time":"2026-01-01T00:00:00Z","message":{"id":"m-1"}}]"#;
    /// let events = parse(Provider::Bandwidth, body, &ParseOptions::default())?;
    /// assert_eq!(events.len(), 1);
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether the body is an empty array.
    ///
    /// ```
    /// use hookproof::{ParseOptions, Provider, parse};
    ///
    /// assert!(parse(Provider::Bandwidth, b"[]", &ParseOptions::default())?.is_empty());
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The payload of the first event.
    pub(crate) fn first(&self) -> Option<Subject<'_>> {
        self.batch.items.first().map(|item| self.batch.subject(item, self.document.root()))
    }

    /// The events, in the order they were sent.
    ///
    /// ```
    /// use hookproof::{ParseOptions, Provider, parse};
    ///
    /// let body = br#"[{"type":"message-delivered","time":"2026-01-01T00:00:00Z","message":{"id":"m-1"}}]"#;
    /// let events = parse(Provider::Bandwidth, body, &ParseOptions::default())?;
    /// for event in events.iter() {
    ///     println!("{} at {:?}", event.type_name, event.occurred_at);
    /// }
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Event<'_>> {
        self.items().map(|(item, entry)| Event::of(self.provider, self.read(item, entry)))
    }

    /// The events with their mapped fields, in the order they were sent.
    #[cfg(feature = "wasm")]
    pub(crate) fn parsed_events(&self) -> impl Iterator<Item = ParsedEvent<'_>> {
        self.items().map(|(item, entry)| self.read(item, entry))
    }

    fn items(&self) -> impl ExactSizeIterator<Item = (&Item, &Entry)> {
        self.batch.items.iter().zip(&self.entries)
    }

    fn read<'e>(&'e self, item: &'e Item, entry: &'e Entry) -> ParsedEvent<'e> {
        let subject = self.batch.subject(item, self.document.root());
        let node = subject.payload;
        let (prefix, type_name) = match (entry.known, entry.name) {
            (Some(known), _) => (Cow::Borrowed(""), Value::Static(TABLES.symbol(known.name))),
            (None, Some(name)) if entry.by_key => {
                (Cow::Owned([&*entry.prefix, &*node.other(name).key()].concat()), Value::Static(""))
            }
            (None, Some(name)) => (Cow::Borrowed(&*entry.prefix), Value::Body(name)),
            (None, None) => (Cow::Borrowed(""), Value::Static("unknown")),
        };
        let known = entry.known.unwrap_or_else(|| self.provider.spec().envelope);
        let mut mapped = MappedEvent::of(known, &prefix, type_name, subject);
        let mut id = std::mem::take(&mut mapped.id);
        if id.is_empty() || mapped.lacks_time {
            if !id.is_empty() {
                id.push(':');
            }
            id.push_str(&hex(&content_digest(node)[..16]));
        }
        ParsedEvent {
            subject,
            type_name: mapped.type_name,
            known: entry.known.is_some(),
            id,
            mapped,
            issues: &entry.issues,
        }
    }

    /// The issues of all events, in order.
    ///
    /// ```
    /// use hookproof::{ParseOptions, Provider, parse};
    ///
    /// let events = parse(Provider::Bandwidth, br#"[{"type":"message-failed","time":7}]"#, &ParseOptions::default())?;
    /// assert!(events.issues().any(|issue| issue.path == "/0/time"));
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn issues(&self) -> impl Iterator<Item = &Issue> {
        self.entries.iter().flat_map(|entry| &entry.issues)
    }

    /// The positions of the events in the body.
    #[cfg(feature = "wasm")]
    pub(crate) fn batch(&self) -> &Batch {
        &self.batch
    }

    /// The parsed body.
    #[cfg(feature = "wasm")]
    pub(crate) fn into_document(self) -> Document<'a> {
        self.document
    }

    /// The issues of each event.
    #[cfg(feature = "wasm")]
    pub(crate) fn issue_lists(&self) -> impl Iterator<Item = &[Issue]> {
        self.entries.iter().map(|entry| &*entry.issues)
    }

    /// The sending provider.
    ///
    /// ```
    /// use hookproof::{ParseOptions, Provider, parse};
    ///
    /// let body = br#"[{"type":"message-delivered","time":"2026-01-01T00:00:00Z","message":{"id":"m-1"}}]"#;
    /// let events = parse(Provider::Bandwidth, body, &ParseOptions::default())?;
    /// assert_eq!(events.provider(), Provider::Bandwidth);
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn provider(&self) -> Provider {
        self.provider
    }

    /// Whether the body was a form or a query string, not JSON.
    ///
    /// ```
    /// use hookproof::{ParseOptions, Provider, parse};
    ///
    /// let events = parse(Provider::Messagebird, b"originator=31600000018&body=Hi", &ParseOptions::default())?;
    /// assert!(events.is_form());
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn is_form(&self) -> bool {
        self.is_form
    }

    /// The JSON text of the body; of a form or query string, the JSON object that it was converted to.
    ///
    /// ```
    /// use hookproof::{ParseOptions, Provider, parse};
    ///
    /// let events = parse(Provider::Messagebird, b"originator=31600000018&body=Hi", &ParseOptions::default())?;
    /// assert_eq!(events.json(), r#"{"originator":"31600000018","body":"Hi"}"#);
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn json(&self) -> &str {
        self.document.text()
    }
}

impl<'e> Event<'e> {
    fn of(provider: Provider, parsed: ParsedEvent<'e>) -> Self {
        let ParsedEvent { subject, type_name, known, id, mapped, issues } = parsed;
        let type_name = Text::of(&mapped, type_name).unwrap_or(Text::literal("unknown"));
        let (unified, occurred_at) = (Unified::of(&mapped), Text::of(&mapped, mapped.get(UnifiedField::OccurredAt)));
        Self {
            provider,
            type_name,
            known,
            id,
            occurred_at,
            envelope: subject.envelope(),
            unified,
            issues,
            node: subject.payload,
        }
    }

    /// The payload as JSON text, exactly as it was sent; of a form or query string, the JSON object that it was converted to.
    ///
    /// ```
    /// use hookproof::{ParseOptions, Provider, parse};
    ///
    /// let body = br#"[{"type":"message-delivered","time":"2026-01-01T00:00:00Z","message":{"id":"m-1"}}]"#;
    /// let events = parse(Provider::Bandwidth, body, &ParseOptions::default())?;
    /// let event = events.iter().next().unwrap();
    /// assert_eq!(event.payload_json().as_bytes(), &body[1..body.len() - 1]);
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn payload_json(&self) -> &'e str {
        self.node.json()
    }

    /// Deserializes the payload. Of a repeated key the last value is used.
    ///
    /// # Errors
    /// Those of `serde_json`, where the payload does not match the type.
    ///
    /// ```
    /// use hookproof::{ParseOptions, Provider, parse};
    /// use serde::Deserialize;
    ///
    /// #[derive(Deserialize)]
    /// struct Failed {
    ///     #[serde(rename = "errorCode")]
    ///     error_code: i64,
    /// }
    ///
    /// let body = br#"[{"type":"message-failed","errorCode":4720}]"#;
    /// let events = parse(Provider::Bandwidth, body, &ParseOptions::default())?;
    /// // The feature `types` has a type for every event: `provider::bandwidth::types::MessageFailedEvent`.
    /// let failed: Failed = events.iter().next().unwrap().payload()?;
    /// assert_eq!(failed.error_code, 4720);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn payload<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        // Derived `Deserialize` implementations refuse an object in which a known key repeats.
        if self.issues.iter().any(|issue| matches!(issue.code, IssueCode::DuplicateKey | IssueCode::MoreIssues)) {
            return serde_json::from_str(&self.node.json_without_repeats());
        }
        serde_json::from_str(self.payload_json())
    }
}

/// The same shape as in the JavaScript package, with camel-case names: `occurredAt`, `payload`.
impl Serialize for Event<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut event = serializer.serialize_struct("Event", 9)?;
        event.serialize_field("provider", &self.provider)?;
        event.serialize_field("type", &self.type_name)?;
        event.serialize_field("known", &self.known)?;
        event.serialize_field("id", &self.id)?;
        event.serialize_field("occurredAt", &self.occurred_at)?;
        event.serialize_field("payload", &self.node)?;
        event.serialize_field("envelope", &self.envelope)?;
        event.serialize_field("unified", &self.unified)?;
        event.serialize_field("issues", self.issues)?;
        event.end()
    }
}

/// An array of the events.
impl Serialize for Events<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl fmt::Debug for Events<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl fmt::Debug for Event<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("provider", &self.provider)
            .field("type_name", &self.type_name)
            .field("known", &self.known)
            .field("id", &self.id)
            .field("occurred_at", &self.occurred_at)
            .field("envelope", &self.envelope)
            .field("unified", &self.unified)
            .field("issues", &self.issues)
            .finish_non_exhaustive()
    }
}

fn check(provider: Provider, subject: Subject<'_>, item: &Item, strictness: Strictness, issues: &mut Report) -> Entry {
    let (node, path) = (subject.payload, item.path.as_str());
    if !node.is_object() {
        let message = mismatch("an object", node);
        report(node, path, IssueCode::WrongType, Severity::Error, message, Some("object"), issues);
    }
    let identity = provider.identify(subject);
    if item.expected != 0 && node.is_object() {
        lacks_events(node, item, issues);
    } else if identity.known.is_none() && node.is_object() {
        unknown_event(node, path, &identity, strictness, issues);
    }
    validate(node, identity.known.map(|known| known.model), path, strictness, issues);
    let name = identity.name.exists().then(|| identity.name.index());
    let Identity { known, by_key, prefix, .. } = identity;
    Entry { known, name, by_key, prefix, issues: Vec::new() }
}

/// Reports an object that should contain events, contains none, and is therefore passed on as an event.
#[cold]
fn lacks_events(node: Node<'_>, item: &Item, issues: &mut Report) {
    let field = node.tables().symbol(item.expected);
    let (path, sent) = ([&*item.path, "/", field].concat(), node.member_of(item.expected));
    let message = [&mismatch("events", sent), "; the value is passed on as an event"].concat();
    let is_missing = !sent.exists() || sent.is_null();
    let code = if is_missing || sent.is_array() { IssueCode::MissingField } else { IssueCode::WrongType };
    let at = if sent.exists() { sent } else { node };
    report(at, &path, code, Severity::Error, message, Some("array"), issues);
}

/// Reports an event whose type is missing or not known.
#[cold]
fn unknown_event(node: Node<'_>, path: &str, identity: &Identity<'_>, strictness: Strictness, issues: &mut Report) {
    let Identity { name, by_key, discriminator, .. } = identity;
    let (name, field) = (*name, if *by_key { name.key() } else { Cow::Borrowed(*discriminator) });
    // Where the type is named in the envelope, the issue is located at the payload, whose event it is.
    let is_own = !field.is_empty();
    let path = if is_own { Cow::Owned([path, "/", &field].concat()) } else { Cow::Borrowed(path) };
    let sent = if is_own { node.member(&field) } else { name };
    if name.exists() {
        let severity = if strictness == Strictness::Strict { Severity::Error } else { Severity::Warning };
        let message = [&mismatch("a known event type", sent), "; the payload is unchanged"].concat();
        report(if is_own { name } else { node }, &path, IssueCode::UnknownEvent, severity, message, None, issues);
    } else if is_own && sent.exists() && sent.string().is_none() {
        let message = mismatch("a string", sent);
        report(sent, &path, IssueCode::WrongType, Severity::Error, message, Some("string"), issues);
    } else {
        let message = mismatch("the type of the event", sent);
        report(node, &path, IssueCode::MissingField, Severity::Error, message, Some("string"), issues);
    }
}
