//! Where the events of a body are: follows the batch that the definitions of its provider state.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::json::Node;
use crate::names::Provider;
use crate::tables::{Cursor, format};

/// The events of a body, in their order, and what surrounds them.
#[derive(Default)]
pub(crate) struct Batch {
    pub items: Vec<Item>,
    /// What surrounds the events; those of one list share an entry.
    pub envelopes: Vec<Fields>,
}

/// One event of a body.
pub(crate) struct Item {
    pub node: u32,
    /// JSON Pointer from the root of the body.
    pub path: String,
    /// The symbol of the field in which it was expected that there are events, where it is none but surrounds them.
    pub expected: u16,
    /// The symbol of the list that it is an item of.
    list: u16,
    /// The index of its envelope.
    pub envelope: Option<u32>,
}

/// Symbols of fields, and the indices of their values.
pub(crate) type Fields = Vec<(u16, u32)>;

/// The value of a field that has none in the body but is true.
const MARK: u32 = u32::MAX;

/// An event of a body and what surrounds it.
#[derive(Clone, Copy)]
pub(crate) struct Subject<'d> {
    pub payload: Node<'d>,
    /// The symbol of the list that it is an item of.
    pub list: u16,
    fields: &'d [(u16, u32)],
}

/// More events than are allowed: the last one allowed.
pub(crate) struct TooMany(pub u32);

impl Batch {
    /// Finds the events of a body, of which there may be so many.
    pub fn find(provider: Provider, root: Node<'_>, most: usize) -> Result<Self, TooMany> {
        let batch = Cursor::at(root.tables(), provider.spec().batch).block();
        let mut finder = Finder { found: Self::default(), most, path: String::new() };
        let outside = Surroundings::default();
        if root.is_array() {
            for (nth, item) in root.children().enumerate() {
                finder.at(&["/", &nth.to_string()].concat(), &mut |finder| finder.expand(item, &batch, &outside, 0))?;
            }
        } else {
            finder.expand(root, &batch, &outside, 0)?;
        }
        Ok(finder.found)
    }

    /// The event, in the document in which it was found.
    pub fn subject<'d>(&'d self, item: &Item, root: Node<'d>) -> Subject<'d> {
        let fields = item.envelope.and_then(|index| self.envelopes.get(index as usize));
        Subject { payload: root.other(item.node), list: item.list, fields: fields.map_or(&[], Vec::as_slice) }
    }
}

/// What surrounds the events of a list, and its entry among the envelopes once an event has it.
#[derive(Default)]
struct Surroundings {
    fields: Fields,
    list: u16,
    entry: std::cell::Cell<Option<u32>>,
}

struct Finder {
    found: Batch,
    most: usize,
    path: String,
}

impl Finder {
    /// Adds the events in a value or, where there are none, the value itself. `expected` is the symbol of the field in which
    /// the value was expected to have them, if it was.
    fn expand(
        &mut self,
        value: Node<'_>,
        batch: &Cursor,
        outside: &Surroundings,
        expected: u16,
    ) -> Result<(), TooMany> {
        let mut batch = batch.clone();
        let (names, required, members, otherwise) = (batch.list(), batch.number(), batch.block(), batch.block());
        let expected = if expected == 0 { required } else { expected };
        let count = self.found.items.len();
        let inside = Surroundings { fields: with_fields(outside, value, names), ..Surroundings::default() };
        let mut malformed = None;
        for child in value.children().filter(|child| child.is_effective()) {
            let Some(member) = Member::of(&members, child) else { continue };
            let path = ["/", &child.key()].concat();
            if child.is_null() {
                continue;
            }
            if child.is_array() != member.is_list || !(child.is_array() || child.is_object()) {
                malformed = Some(member.field);
            } else if member.is_list {
                let mut fields = inside.fields.clone();
                if member.is_marked {
                    fields.push((member.field, MARK));
                }
                let around = Surroundings { fields, list: member.field, ..Surroundings::default() };
                for (nth, item) in child.children().enumerate() {
                    let path = [&path, "/", &*nth.to_string()].concat();
                    self.at(&path, &mut |finder| finder.expand(item, &member.batch, &around, 0))?;
                }
            } else {
                self.at(&path, &mut |finder| finder.expand(child, &member.batch, &inside, 0))?;
            }
        }
        let is_event = count == self.found.items.len();
        if is_event && !otherwise.numbers.is_empty() {
            return self.expand(value, &otherwise, outside, expected);
        }
        if is_event || malformed.is_some() {
            self.add(value, outside, malformed.unwrap_or(expected))?;
        }
        Ok(())
    }

    fn add(&mut self, value: Node<'_>, around: &Surroundings, expected: u16) -> Result<(), TooMany> {
        let Batch { items, envelopes } = &mut self.found;
        if items.len() == self.most {
            return Err(TooMany(items.last().map_or(0, |last| last.node)));
        }
        if around.entry.get().is_none() && !around.fields.is_empty() {
            around.entry.set(Some(envelopes.len() as u32));
            envelopes.push(around.fields.clone());
        }
        let (path, envelope) = (self.path.clone(), around.entry.get());
        items.push(Item { node: value.index(), path, expected, list: around.list, envelope });
        Ok(())
    }

    /// Does something one level deeper in the body.
    fn at(&mut self, step: &str, act: &mut dyn FnMut(&mut Self) -> Result<(), TooMany>) -> Result<(), TooMany> {
        let length = self.path.len();
        self.path.push_str(step);
        act(self)?;
        self.path.truncate(length);
        Ok(())
    }
}

/// A field whose value holds events.
struct Member {
    field: u16,
    is_list: bool,
    is_marked: bool,
    batch: Cursor,
}

impl Member {
    /// The one that a value of the body is.
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

/// The fields around a value, and those of its own that describe what is in it. The inner one of two that have the same name
/// counts.
fn with_fields(outside: &Surroundings, value: Node<'_>, names: &[u16]) -> Fields {
    let mut fields = outside.fields.clone();
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
    /// A payload that nothing surrounds.
    #[cfg(test)]
    pub fn of(payload: Node<'d>) -> Self {
        Self { payload, list: 0, fields: &[] }
    }

    /// The value at a path from `scope`, or in the envelope.
    #[inline]
    pub fn along(self, scope: Node<'d>, path: &[u16]) -> Node<'d> {
        match path {
            [format::ENVELOPE, field, rest @ ..] => {
                let found = self.fields.iter().find(|(name, _)| name == field);
                found.map_or(scope.missing(), |(_, index)| scope.other(*index)).along(rest)
            }
            _ => scope.along(path),
        }
    }

    /// The fields of the envelope by their names; of one that has no value in the body nothing, as it is true.
    pub fn fields(self) -> impl ExactSizeIterator<Item = (&'static str, Option<Node<'d>>)> {
        let value = move |index: u32| (index != MARK).then(|| self.payload.other(index));
        self.fields.iter().map(move |(name, index)| (self.payload.tables().symbol(*name), value(*index)))
    }

    /// What surrounds the payload; none where it is the whole body or an item of it.
    pub fn envelope(self) -> Option<Envelope<'d>> {
        (!self.fields.is_empty()).then_some(Envelope(self))
    }
}

/// What surrounds the payload of an event in its body, as far as it describes the event: fields with JSON values.
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
    /// The value of a field, as JSON text.
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
