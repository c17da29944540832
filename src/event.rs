//! What an authenticated delivery says: its events.

use std::fmt;

use serde::de::DeserializeOwned;

use crate::json::{Document, Finder, Issue, Node, Report, Strength, content_digest, locate, report, validate};
use crate::json::{IssueCode, Severity};
use crate::provider::Provider;
use crate::scheme::hex;
use crate::unified::{Text, Unified};

/// The events of one body.
pub struct Events<'a> {
    provider: Provider,
    document: Document<'a>,
    is_form: bool,
    entries: Vec<Entry>,
}

/// One event: where it stands in the document, and what is wrong with it.
struct Entry {
    node: u32,
    issues: Vec<Issue>,
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
    /// The same for every redelivery, different for anything else; never empty.
    pub id: String,
    /// When it happened, RFC 3339 in UTC.
    pub occurred_at: Option<Text<'e>>,
    /// The same view whoever sent it.
    pub unified: Unified<'e>,
    /// Where the payload departs from what is documented.
    pub issues: &'e [Issue],
    pub(crate) node: Node<'e>,
}

impl<'a> Events<'a> {
    /// Finds the events in a document: the items of an array, or the document itself.
    pub(crate) fn find(provider: Provider, document: Document<'a>, strength: Strength, is_form: bool) -> Self {
        let root = document.root();
        let mut finder = Finder::new(document.text().as_bytes());
        let mut issues = Report::new();
        let mut entry = |node: Node<'_>, path: &str| {
            check(provider, node, path, strength, &mut issues);
            let mut issues = issues.finish(node, path);
            if !is_form {
                locate(&mut issues, &mut finder);
            }
            Entry { node: node.index(), issues }
        };
        let entries = if root.is_array() {
            root.children().enumerate().map(|(nth, item)| entry(item, &["/", &nth.to_string()].concat())).collect()
        } else {
            vec![entry(root, "")]
        };
        Self { provider, document, is_form, entries }
    }

    /// How many events there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether the body is an empty array.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The payload of the first event.
    pub(crate) fn first(&self) -> Option<Node<'_>> {
        self.entries.first().map(|entry| self.document.node(entry.node))
    }

    /// The events, in the order they were sent.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Event<'_>> {
        self.entries.iter().map(|entry| Event::read(self.provider, self.document.node(entry.node), &entry.issues))
    }

    /// The issues of all events, in order.
    pub fn issues(&self) -> impl Iterator<Item = &Issue> {
        self.entries.iter().flat_map(|entry| &entry.issues)
    }

    /// Who sent them.
    pub fn provider(&self) -> Provider {
        self.provider
    }

    /// Whether they were read from a form or a query string, not from JSON.
    pub fn is_form(&self) -> bool {
        self.is_form
    }

    /// The JSON text that was read: the body, or what a form or query string stands for.
    pub fn json(&self) -> &str {
        self.document.text()
    }
}

impl<'e> Event<'e> {
    fn read(provider: Provider, node: Node<'e>, issues: &'e [Issue]) -> Self {
        let identity = provider.identify(node);
        let (parts, occurred_at, unified) = match identity.known {
            Some(known) => {
                let view = (known.view)(node, known);
                (view.id, view.occurred_at, view.unified)
            }
            None => (Vec::new(), None, Unified::other()),
        };
        let named = identity.known.map(|known| Text::word(known.name)).or(identity.name);
        let type_name = named.unwrap_or(Text::word("unknown"));
        let id = match joined(&parts) {
            Some(id) => id,
            None => hex(&content_digest(node)[..16]),
        };
        Self { provider, type_name, known: identity.known.is_some(), id, occurred_at, unified, issues, node }
    }

    /// The payload as JSON text, exactly as it was sent; for a form or query string, the object it stands for.
    pub fn payload_json(&self) -> &'e str {
        self.node.json()
    }

    /// The payload as a type of your choice.
    ///
    /// # Errors
    /// Those of `serde_json`, where the payload does not fit the type.
    pub fn payload<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        serde_json::from_str(self.payload_json())
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

fn check(provider: Provider, node: Node<'_>, path: &str, strength: Strength, issues: &mut Report) {
    if !node.is_object() {
        let message = "an event is an object";
        report(node, path, IssueCode::WrongType, Severity::Error, message, Some("object"), issues);
    }
    let identity = provider.identify(node);
    if identity.known.is_none() && node.is_object() {
        match identity.name {
            Some(_) => {
                let severity = if strength == Strength::Strict { Severity::Error } else { Severity::Warning };
                let path = [path, "/", identity.discriminator].concat();
                let message = "this event type is not known; its payload is passed on as it is";
                let place = node.member(identity.discriminator);
                report(place, &path, IssueCode::UnknownEvent, severity, message, None, issues);
            }
            None => {
                let path = [path, "/", identity.discriminator].concat();
                let message = "nothing says what kind of event this is";
                report(node, &path, IssueCode::MissingField, Severity::Error, message, Some("string"), issues);
            }
        }
    }
    validate(node, identity.known.map(|known| known.model), path, strength, issues);
}

/// The parts that identify a happening, joined; none where the first, the id of what it happened to, is missing.
fn joined(parts: &[Option<Text<'_>>]) -> Option<String> {
    let mut id = parts.first()?.as_ref()?.to_string();
    for part in parts[1..].iter().flatten() {
        id.push(':');
        id.push_str(&part.as_str());
    }
    Some(id)
}
