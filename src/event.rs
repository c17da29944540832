//! What an authenticated delivery says: its events.

use std::fmt;

use serde::de::DeserializeOwned;
use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::encoding::hex;
use crate::json::{Document, Finder, Node, content_digest};
use crate::names::Provider;
use crate::schema::{Issue, IssueCode, Report, Severity, Strictness, locate, mismatch, report, validate};
use crate::tables::TABLES;
use crate::tables::format::Event as KnownEvent;
use crate::unified::{MappedEvent, Text, Unified, UnifiedField, Value};

/// The events of one body.
pub struct Events<'a> {
    provider: Provider,
    document: Document<'a>,
    is_form: bool,
    entries: Vec<Entry>,
}

/// One event: where it stands in the document, which one it is, and what is wrong with it.
struct Entry {
    node: u32,
    known: Option<KnownEvent>,
    /// Where its name stands in the document, unless its shape alone tells it.
    name: Option<u32>,
    /// What precedes it in the type.
    prefix: &'static str,
    issues: Vec<Issue>,
}

/// What an event says, before it is put in its places.
pub(crate) struct ParsedEvent<'e> {
    pub node: Node<'e>,
    pub type_name: Value,
    pub known: bool,
    pub id: String,
    pub mapped: MappedEvent<'e>,
    pub issues: &'e [Issue],
}

/// One thing that happened.
#[non_exhaustive]
pub struct Event<'e> {
    /// Who tells.
    pub provider: Provider,
    /// The provider's name for it; `unknown` where the payload has none.
    pub type_name: Text<'e>,
    /// Whether the type is one that is modelled here.
    pub known: bool,
    /// The same for every redelivery, different for anything else; never empty. Made of what identifies the event in its
    /// payload, with a digest of the content added where an update has no time of its own, and that digest alone where
    /// nothing identifies it.
    pub id: String,
    /// When it happened, RFC 3339 in UTC.
    pub occurred_at: Option<Text<'e>>,
    /// The provider-independent view.
    pub unified: Unified<'e>,
    /// Where the payload departs from what is documented.
    pub issues: &'e [Issue],
    pub(crate) node: Node<'e>,
}

impl<'a> Events<'a> {
    /// Finds the events in a document: the items of an array, or the document itself.
    pub(crate) fn find(provider: Provider, document: Document<'a>, strictness: Strictness, is_form: bool) -> Self {
        let root = document.root();
        let mut finder = Finder::new(document.text().as_bytes());
        let mut entries = Vec::new();
        let mut report = Report::new();
        let mut add = |node: Node<'_>, path: &str| {
            let mut entry = check(provider, node, path, strictness, &mut report);
            entry.issues = report.finish(node, path);
            if !is_form {
                locate(&mut entry.issues, &mut finder);
            }
            entries.push(entry);
        };
        if root.is_array() {
            for (nth, item) in root.children().enumerate() {
                add(item, &["/", &nth.to_string()].concat());
            }
        } else {
            add(root, "");
        }
        Self { provider, document, is_form, entries }
    }

    /// How many events there are.
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
    pub(crate) fn first(&self) -> Option<Node<'_>> {
        self.entries.first().map(|entry| self.document.node(entry.node))
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
        self.entries.iter().map(|entry| Event::of(self.provider, self.read(entry)))
    }

    /// What the events say, in the order they were sent.
    #[cfg(feature = "wasm")]
    pub(crate) fn parsed_events(&self) -> impl Iterator<Item = ParsedEvent<'_>> {
        self.entries.iter().map(|entry| self.read(entry))
    }

    fn read<'e>(&'e self, entry: &'e Entry) -> ParsedEvent<'e> {
        let node = self.document.node(entry.node);
        let (prefix, type_name) = match (entry.known, entry.name) {
            (Some(known), _) => ("", Value::Static(TABLES.symbol(known.name))),
            (None, Some(name)) => (entry.prefix, Value::Body(name)),
            (None, None) => ("", Value::Static("unknown")),
        };
        let known = entry.known.unwrap_or_else(|| self.provider.spec().envelope);
        let mut mapped = MappedEvent::of(known, prefix, type_name, node);
        let mut id = std::mem::take(&mut mapped.id);
        if id.is_empty() || mapped.lacks_time {
            if !id.is_empty() {
                id.push(':');
            }
            id.push_str(&hex(&content_digest(node)[..16]));
        }
        ParsedEvent {
            node,
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

    /// The issues of each event.
    #[cfg(feature = "wasm")]
    pub(crate) fn issue_lists(&self) -> impl Iterator<Item = &[Issue]> {
        self.entries.iter().map(|entry| &*entry.issues)
    }

    /// Who sent them.
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

    /// Whether they were read from a form or a query string, not from JSON.
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

    /// The JSON text that was read: the body, or what a form or query string stands for.
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
        let ParsedEvent { node, type_name, known, id, mapped, issues } = parsed;
        let type_name = Text::of(&mapped, type_name).unwrap_or(Text::literal("unknown"));
        let (unified, occurred_at) = (Unified::of(&mapped), Text::of(&mapped, mapped.get(UnifiedField::OccurredAt)));
        Self { provider, type_name, known, id, occurred_at, unified, issues, node }
    }

    /// The payload as JSON text, exactly as it was sent; for a form or query string, the object it stands for.
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

    /// The payload as a type of your choice. Of a key that repeats the last value counts.
    ///
    /// # Errors
    /// Those of `serde_json`, where the payload does not fit the type.
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
    /// // With the feature `types` there is one for every event: `provider::bandwidth::types::MessageFailedEvent`.
    /// let failed: Failed = events.iter().next().unwrap().payload()?;
    /// assert_eq!(failed.error_code, 4720);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn payload<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        // What is derived by `serde` refuses an object in which a key of its own repeats.
        if self.issues.iter().any(|issue| matches!(issue.code, IssueCode::DuplicateKey | IssueCode::MoreIssues)) {
            return serde_json::from_str(&self.node.json_without_repeats());
        }
        serde_json::from_str(self.payload_json())
    }
}

/// As the JavaScript package gives it, with the names of its fields in camel case: `occurredAt`, `payload`.
impl Serialize for Event<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut event = serializer.serialize_struct("Event", 8)?;
        event.serialize_field("provider", &self.provider)?;
        event.serialize_field("type", &self.type_name)?;
        event.serialize_field("known", &self.known)?;
        event.serialize_field("id", &self.id)?;
        event.serialize_field("occurredAt", &self.occurred_at)?;
        event.serialize_field("payload", &self.node)?;
        event.serialize_field("unified", &self.unified)?;
        event.serialize_field("issues", self.issues)?;
        event.end()
    }
}

/// A list of the events.
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
            .field("unified", &self.unified)
            .field("issues", &self.issues)
            .finish_non_exhaustive()
    }
}

fn check(provider: Provider, node: Node<'_>, path: &str, strictness: Strictness, issues: &mut Report) -> Entry {
    if !node.is_object() {
        let message = mismatch("an object", node);
        report(node, path, IssueCode::WrongType, Severity::Error, message, Some("object"), issues);
    }
    let identity = provider.identify(node);
    if identity.known.is_none() && node.is_object() {
        let path = [path, "/", identity.discriminator].concat();
        let sent = node.member(identity.discriminator);
        if identity.name.exists() {
            let severity = if strictness == Strictness::Strict { Severity::Error } else { Severity::Warning };
            let message = [&mismatch("a known type of event", sent), "; the payload is passed on as it is"].concat();
            report(identity.name, &path, IssueCode::UnknownEvent, severity, message, None, issues);
        } else if sent.exists() && sent.string().is_none() {
            report(
                sent,
                &path,
                IssueCode::WrongType,
                Severity::Error,
                mismatch("a string", sent),
                Some("string"),
                issues,
            );
        } else {
            let message = mismatch("the type of the event", sent);
            report(node, &path, IssueCode::MissingField, Severity::Error, message, Some("string"), issues);
        }
    }
    validate(node, identity.known.map(|known| known.model), path, strictness, issues);
    let name = identity.name.exists().then(|| identity.name.index());
    Entry { node: node.index(), known: identity.known, name, prefix: identity.prefix, issues: Vec::new() }
}
