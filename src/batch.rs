//! Finds the events of a body, by the batch that the definitions of its provider describe.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::json::{Node, bucket_bit};
use crate::names::Provider;
use crate::tables::{Cursor, format};

/// The events of a body, in their order, and their envelopes.
#[derive(Default)]
pub(crate) struct Batch {
    pub items: Vec<Item>,
    /// The envelopes. The events of one list share one.
    pub envelopes: Vec<Fields>,
    /// The values that contain events, in the order of the first events in them.
    pub enclosing: Vec<EnclosingValue>,
}

/// A value that contains events and is not an event itself.
pub(crate) struct EnclosingValue {
    /// The index of the value in the document.
    pub node: u32,
    /// The length of its JSON Pointer, with which those of its events begin.
    pub path_length: usize,
    /// The index of the first event in it.
    pub first: usize,
    /// The number of the model of its fields that do not contain events.
    pub model: u16,
    /// The fields that contain events.
    members: Cursor,
}

impl EnclosingValue {
    /// Whether a value of it contains events.
    pub fn is_member(&self, value: Node<'_>) -> bool {
        Member::of(&self.members, value).is_some()
    }
}

/// An event of a body.
pub(crate) struct Item {
    /// The index of the payload in the document.
    pub node: u32,
    /// The JSON Pointer from the root of the body.
    pub path: String,
    /// The symbol of the field that should contain events, where the value should not be an event itself but contains none;
    /// otherwise 0.
    pub expected: u16,
    /// The symbol of the field whose list has this item; 0 where there is none.
    list: u16,
    /// The index of its envelope.
    pub envelope: Option<u32>,
}

/// The symbols of fields, and the indices of their values in the document.
pub(crate) type Fields = Vec<(u16, u32)>;

/// The value of a field that is `true` and not in the body.
const MARK: u32 = u32::MAX;

/// The payload and the envelope of an event.
#[derive(Clone, Copy)]
pub(crate) struct Subject<'d> {
    pub payload: Node<'d>,
    /// The symbol of the field whose list has this item; 0 where there is none.
    pub list: u16,
    fields: &'d [(u16, u32)],
}

/// The body has more events than are allowed. The index of the last one that is allowed.
pub(crate) struct TooMany(pub u32);

impl Batch {
    /// Finds the events of a body, which may have at most `limit`.
    pub fn find(provider: Provider, root: Node<'_>, limit: usize) -> Result<Self, TooMany> {
        let batch = Cursor::at(root.tables(), provider.spec().batch).block();
        let mut finder = Finder { found: Self::default(), limit, path: String::new() };
        let outer = Enclosing::default();
        if root.is_array() {
            for (nth, item) in root.children().enumerate() {
                finder.at(&["/", &nth.to_string()].concat(), &mut |finder| finder.expand(item, &batch, &outer, 0))?;
            }
        } else {
            finder.expand(root, &batch, &outer, 0)?;
        }
        Ok(finder.found)
    }

    /// The payload and the envelope of an event. `root` is the root of the document in which it was found.
    pub fn subject<'d>(&'d self, item: &Item, root: Node<'d>) -> Subject<'d> {
        let fields = item.envelope.and_then(|index| self.envelopes.get(index as usize));
        Subject { payload: root.other(item.node), list: item.list, fields: fields.map_or(&[], Vec::as_slice) }
    }
}

/// The part of the body that encloses a value.
#[derive(Default)]
struct Enclosing {
    /// The fields of the envelope.
    fields: Fields,
    /// The symbol of the field whose list has the value.
    list: u16,
    /// The index of the envelope, once an event has it.
    envelope: std::cell::Cell<Option<u32>>,
}

struct Finder {
    found: Batch,
    limit: usize,
    /// The JSON Pointer of the current value.
    path: String,
}

impl Finder {
    /// Adds the events in a value or, where there are none, the value itself. `expected` is the symbol of the field that
    /// should contain them, or 0.
    fn expand(&mut self, value: Node<'_>, batch: &Cursor, outer: &Enclosing, expected: u16) -> Result<(), TooMany> {
        let mut batch = batch.clone();
        let (names, model, required) = (batch.list(), batch.number(), batch.number());
        let (members, otherwise) = (batch.block(), batch.block());
        let expected = if expected == 0 { required } else { expected };
        if members.numbers.is_empty() && otherwise.numbers.is_empty() {
            return self.add(value, outer, expected);
        }
        let (count, position) = (self.found.items.len(), self.found.enclosing.len());
        let inner = Enclosing { fields: with_fields(outer, value, names), ..Enclosing::default() };
        let mut malformed = None;
        let mut is_incomplete = false;
        for child in value.children().filter(|child| child.is_effective()) {
            let Some(member) = Member::of(&members, child) else {
                is_incomplete |= child.is_array()
                    && child.children().next().is_some()
                    && !names.iter().any(|name| u32::from(*name) == child.key_identity());
                continue;
            };
            let path = ["/", &child.key()].concat();
            if child.is_null() {
                continue;
            }
            if child.is_array() != member.is_list || !(child.is_array() || child.is_object()) {
                malformed = Some(member.field);
            } else if member.is_list {
                let mut fields = inner.fields.clone();
                if member.is_marked {
                    fields.push((member.field, MARK));
                }
                let enclosing = Enclosing { fields, list: member.field, ..Enclosing::default() };
                for (nth, item) in child.children().enumerate() {
                    let path = [&path, "/", &*nth.to_string()].concat();
                    self.at(&path, &mut |finder| finder.expand(item, &member.batch, &enclosing, 0))?;
                }
            } else {
                self.at(&path, &mut |finder| finder.expand(child, &member.batch, &inner, 0))?;
            }
        }
        let is_event = count == self.found.items.len();
        if is_event && !otherwise.numbers.is_empty() {
            return self.expand(value, &otherwise, outer, expected);
        }
        if !is_event {
            let (node, path_length) = (value.index(), self.path.len());
            let value = EnclosingValue { node, path_length, first: count, model, members };
            self.found.enclosing.insert(position, value);
        }
        // A value with a list that no envelope has is also an event, so that the list is not lost.
        if is_event || malformed.is_some() || is_incomplete {
            self.add(value, outer, malformed.unwrap_or(if is_event { expected } else { 0 }))?;
        }
        Ok(())
    }

    /// Adds a value as an event.
    fn add(&mut self, value: Node<'_>, enclosing: &Enclosing, expected: u16) -> Result<(), TooMany> {
        let Batch { items, envelopes, .. } = &mut self.found;
        if items.len() == self.limit {
            return Err(TooMany(items.last().map_or(0, |last| last.node)));
        }
        if enclosing.envelope.get().is_none() && !enclosing.fields.is_empty() {
            enclosing.envelope.set(Some(envelopes.len() as u32));
            envelopes.push(enclosing.fields.clone());
        }
        let (path, envelope) = (self.path.clone(), enclosing.envelope.get());
        items.push(Item { node: value.index(), path, expected, list: enclosing.list, envelope });
        Ok(())
    }

    /// Calls `act` with a path that is longer by a step.
    fn at(&mut self, step: &str, act: &mut dyn FnMut(&mut Self) -> Result<(), TooMany>) -> Result<(), TooMany> {
        let length = self.path.len();
        self.path.push_str(step);
        act(self)?;
        self.path.truncate(length);
        Ok(())
    }
}

/// A field whose value contains events.
struct Member {
    field: u16,
    is_list: bool,
    is_marked: bool,
    batch: Cursor,
}

impl Member {
    /// The one whose key a value of the body has.
    fn of(members: &Cursor, value: Node<'_>) -> Option<Self> {
        let mut members = members.clone();
        while !members.numbers.is_empty() {
            let (field, flags, batch) = (members.number(), members.number(), members.block());
            if u32::from(field) == value.key_identity() {
                let (is_list, is_marked) = (flags & format::LIST != 0, flags & format::MARKED != 0);
                return Some(Self { field, is_list, is_marked, batch });
            }
        }
        None
    }
}

/// The outer fields and those of the value that have one of the names. An inner field replaces an outer one of the same name.
fn with_fields(outer: &Enclosing, value: Node<'_>, names: &[u16]) -> Fields {
    let mut fields = outer.fields.clone();
    for name in names {
        let field = value.member_of(*name);
        if field.exists() {
            fields.retain(|(known, _)| known != name);
            fields.push((*name, field.index()));
        }
    }
    fields
}

impl<'d> Subject<'d> {
    /// A payload without an envelope.
    #[cfg(test)]
    pub fn of(payload: Node<'d>) -> Self {
        Self { payload, list: 0, fields: &[] }
    }

    /// The value at a path that starts at `scope` or at the envelope.
    #[inline(always)]
    pub fn along(self, scope: Node<'d>, path: &[u16]) -> Node<'d> {
        match path {
            [format::ENVELOPE, field, rest @ ..] => {
                let found = self.fields.iter().find(|(name, _)| name == field);
                found.map_or(scope.missing(), |(_, index)| scope.other(*index)).along(rest)
            }
            _ => scope.along(path),
        }
    }

    /// The fields of the envelope, with their names. The value is `None` for a field that is `true` and not in the body.
    pub fn fields(self) -> impl ExactSizeIterator<Item = (&'static str, Option<Node<'d>>)> {
        let value = move |index: u32| (index != MARK).then(|| self.payload.other(index));
        self.fields.iter().map(move |(name, index)| (self.payload.tables().symbol(*name), value(*index)))
    }

    /// The envelope; `None` where the payload is the body or an item of it.
    pub fn envelope(self) -> Option<Envelope<'d>> {
        (!self.fields.is_empty()).then_some(Envelope(self))
    }
}

/// A value at which paths start.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'d> {
    node: Node<'d>,
    /// The keys of its members, as a set of buckets.
    keys: u64,
}

impl<'d> Scope<'d> {
    pub fn of(node: Node<'d>) -> Self {
        Self { node, keys: node.key_buckets() }
    }

    /// No value of the same document.
    pub fn missing(self) -> Node<'d> {
        self.node.missing()
    }

    /// The member with this key, which need not be a symbol of the tables.
    pub fn member(self, name: &str) -> Node<'d> {
        self.node.member(name)
    }

    /// The number of members whose key begins with this prefix.
    pub fn count_of(self, prefix: &str) -> usize {
        self.node.children().filter(|member| member.key().starts_with(prefix)).count()
    }

    /// A value as a scope, which may be the same.
    pub fn within(self, node: Node<'d>) -> Self {
        if node.index() == self.node.index() { self } else { Self::of(node) }
    }

    /// The value at a path. Most paths of a mapping lead to nothing in a given payload, which the first key shows mostly.
    #[inline(always)]
    pub fn find(self, subject: Subject<'d>, path: &[u16]) -> Node<'d> {
        match path.first() {
            Some(&step) if step < format::POSITION && self.keys & bucket_bit(u32::from(step)) == 0 => {
                self.node.missing()
            }
            _ => subject.along(self.node, path),
        }
    }
}

/// The envelope of an event: the fields of its body that enclose the payload and describe the event. Serialized as a JSON
/// object.
///
/// ```
/// use hookproof::{ParseOptions, Provider, parse};
///
/// let body = br#"{"object":"page","entry":[{"id":"1","messaging":[{"message":{"mid":"m-1"}}]}]}"#;
/// let events = parse(Provider::Meta, body, &ParseOptions::default())?;
/// let event = events.iter().next().unwrap();
/// let envelope = event.envelope.unwrap();
/// assert_eq!(envelope.get("object"), Some(r#""page""#));
/// assert_eq!(serde_json::to_string(&envelope)?, r#"{"object":"page","id":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct Envelope<'e>(Subject<'e>);

impl<'e> Envelope<'e> {
    /// The value of a field, as JSON text; `None` where the envelope lacks the field.
    ///
    /// ```
    /// use hookproof::{ParseOptions, Provider, parse};
    ///
    /// let body = br#"{"object":"page","entry":[{"id":"1","standby":[{"message":{"mid":"m-1"}}]}]}"#;
    /// let events = parse(Provider::Meta, body, &ParseOptions::default())?;
    /// let envelope = events.iter().next().unwrap().envelope.unwrap();
    /// assert_eq!(envelope.get("standby"), Some("true"));
    /// assert_eq!(envelope.get("time"), None);
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn get(&self, name: &str) -> Option<&'e str> {
        let (_, value) = self.0.fields().find(|(known, _)| *known == name)?;
        Some(value.map_or("true", Node::json))
    }
}

impl Serialize for Envelope<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = self.0.fields();
        let mut map = serializer.serialize_map(Some(fields.len()))?;
        for (name, value) in fields {
            match value {
                Some(node) => map.serialize_entry(name, &node)?,
                None => map.serialize_entry(name, &true)?,
            }
        }
        map.end()
    }
}

impl std::fmt::Debug for Envelope<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let fields = self.0.fields().map(|(name, value)| (name, value.map_or("true", Node::json)));
        f.debug_map().entries(fields).finish()
    }
}
