//! The unified fields of an event as references into its payload, before [`Unified`](super::Unified) is made of them.

use std::borrow::Cow;

use super::{UnifiedField, e164};
use crate::batch::{Scope, Subject};
use crate::json::Node;
use crate::tables::Cursor;
use crate::tables::format::Event;

/// The fields that the mapping of an event sets.
pub(crate) struct MappedEvent<'d> {
    /// The values that identify the event, joined by colons; empty where the first of them is missing.
    pub id: String,
    /// Recipients.
    pub to: Vec<Value>,
    /// Attachments.
    pub media: Vec<File>,
    /// The type of the event, with its prefix.
    pub type_name: Value,
    /// Whether the payload has no time for this update.
    pub lacks_time: bool,
    fields: [Value; UnifiedField::SINGLE],
    /// The texts derived from the payload, concatenated.
    derived: String,
    /// The payload and its envelope.
    pub(super) subject: Subject<'d>,
    /// Whether the payload lacks the first of the values that identify the event.
    lacks_subject: bool,
}

/// A text, as a reference to where it is stored.
#[derive(Clone, Copy, Default)]
pub(crate) enum Value {
    /// Not set.
    #[default]
    Absent,
    /// In the body: the index of a string or a number.
    Body(u32),
    /// In the body: the index of an address whose format depends on the channel. Resolved when the mapping is complete.
    Address(u32),
    /// A constant.
    Static(&'static str),
    /// Derived from the body: the range in the derived texts.
    Derived(u32, u32),
}

/// An attachment.
#[derive(Clone, Copy, Default)]
pub(crate) struct File {
    pub url: Value,
    pub content_type: Value,
    pub name: Value,
    pub id: Value,
}

/// Most ids are no longer: subject, type, status and time.
const USUAL_ID_BYTES: usize = 128;

/// The channels on which an address is a phone number.
pub(super) const PHONE_CHANNELS: [&str; 5] = ["sms", "mms", "rcs", "whatsapp", "voice"];

impl Value {
    pub fn is_set(self) -> bool {
        !matches!(self, Self::Absent)
    }
}

impl<'d> MappedEvent<'d> {
    /// Maps a payload by the mapping of `known`.
    pub fn of(known: Event, prefix: &str, type_name: Value, subject: Subject<'d>) -> Self {
        let tables = subject.payload.tables();
        let mut mapped = Self {
            id: String::with_capacity(USUAL_ID_BYTES),
            to: Vec::new(),
            media: Vec::new(),
            type_name,
            lacks_time: false,
            fields: [Value::Absent; UnifiedField::SINGLE],
            derived: String::new(),
            subject,
            lacks_subject: false,
        };
        if !prefix.is_empty() {
            let name = [prefix, &mapped.content(type_name)].concat();
            mapped.type_name = mapped.derive(&name);
        }
        mapped.run(&mut Cursor::at(tables, known.mapping), Scope::of(subject.payload), known);
        if mapped.lacks_subject {
            mapped.id.clear();
        }
        mapped.resolve_addresses();
        mapped.link_conversation();
        mapped.drop_partial_location();
        mapped
    }

    /// All single fields, in the order of [`UnifiedField`].
    #[cfg(feature = "wasm")]
    pub fn fields(&self) -> &[Value] {
        &self.fields
    }

    /// The value of a field; absent for a list.
    pub fn get(&self, field: UnifiedField) -> Value {
        self.value(field as u16)
    }

    /// Whether the unified event has a message.
    pub fn has_message(&self) -> bool {
        self.kind_starts_with("message.")
    }

    /// Whether the unified event has a conversation: by its kind, or because the payload contains one.
    pub fn has_conversation(&self) -> bool {
        let fields = [
            UnifiedField::ConversationId,
            UnifiedField::ConversationStatus,
            UnifiedField::ContactId,
            UnifiedField::ChannelId,
        ];
        self.kind_starts_with("conversation.") || fields.into_iter().any(|field| self.get(field).is_set())
    }

    /// Whether the unified event has a call.
    pub fn has_call(&self) -> bool {
        self.kind_starts_with("call.")
    }

    fn kind_starts_with(&self, subject: &str) -> bool {
        self.content(self.get(UnifiedField::Kind)).starts_with(subject)
    }

    /// The text of a value; empty where it is not set.
    pub fn content(&self, value: Value) -> Cow<'_, str> {
        match value {
            Value::Absent => Cow::Borrowed(""),
            Value::Body(index) | Value::Address(index) => self.node(index).content(),
            Value::Static(text) => Cow::Borrowed(text),
            Value::Derived(start, end) => {
                Cow::Borrowed(self.derived.get(start as usize..end as usize).unwrap_or_default())
            }
        }
    }

    /// The value of the body with this index.
    pub fn node(&self, index: u32) -> Node<'d> {
        self.subject.payload.other(index)
    }

    /// The value of a field by its number; absent for a list.
    pub(super) fn value(&self, field: u16) -> Value {
        self.fields.get(usize::from(field)).copied().unwrap_or_default()
    }

    pub(super) fn is_set(&self, field: u16) -> bool {
        match self.fields.get(usize::from(field)) {
            Some(value) => value.is_set(),
            None if field == UnifiedField::Media as u16 => !self.media.is_empty(),
            None => !self.to.is_empty(),
        }
    }

    /// Sets a field that is not set yet, or adds to a list.
    #[inline(always)]
    pub(super) fn set(&mut self, field: u16, value: Value) {
        match self.fields.get_mut(usize::from(field)) {
            Some(slot @ Value::Absent) => *slot = value,
            None if value.is_set() => self.add(field, value),
            _ => {}
        }
    }

    /// Adds to the recipients, or to the media as a URL.
    pub(super) fn add(&mut self, field: u16, value: Value) {
        if field == UnifiedField::Media as u16 {
            self.attach(File { url: value, ..File::default() });
        } else if value.is_set() {
            self.to.push(value);
        }
    }

    /// Adds a file that has a URL or an id.
    pub(super) fn attach(&mut self, file: File) {
        if file.url.is_set() || file.id.is_set() {
            self.media.push(file);
        }
    }

    /// Appends a line to a text.
    pub(super) fn add_line(&mut self, field: u16, line: Value) {
        let text = self.value(field);
        if !text.is_set() || !line.is_set() {
            return self.set(field, line);
        }
        let text = match text {
            // The last derived text is extended in place, so that n lines take O(n) time.
            Value::Derived(start, end) if end as usize == self.derived.len() => start,
            text => {
                let start = self.derived.len() as u32;
                let text = self.content(text).into_owned();
                self.derived.push_str(&text);
                start
            }
        };
        let line = self.content(line).into_owned();
        self.derived.push('\n');
        self.derived.push_str(&line);
        if let Some(slot) = self.fields.get_mut(usize::from(field)) {
            *slot = Value::Derived(text, self.derived.len() as u32);
        }
    }

    /// Appends a part to the id.
    pub(super) fn identify(&mut self, part: Value) {
        if !part.is_set() {
            self.lacks_subject |= self.id.is_empty();
            return;
        }
        let mut id = std::mem::take(&mut self.id);
        if !id.is_empty() {
            id.push(':');
        }
        id.push_str(&self.content(part));
        self.id = id;
    }

    /// Stores a derived text.
    pub(super) fn derive(&mut self, text: &str) -> Value {
        let start = self.derived.len() as u32;
        self.derived.push_str(text);
        Value::Derived(start, self.derived.len() as u32)
    }

    /// `number` in E.164, if it is a phone number; otherwise the value unchanged. `number` is the value or a part of it.
    pub(super) fn phone_number(&mut self, value: Value, number: &str) -> Value {
        match e164::digits(number) {
            Some(digits) if !self.content(value).starts_with('+') => {
                let start = self.derived.len() as u32;
                self.derived.push('+');
                self.derived.push_str(digits);
                Value::Derived(start, self.derived.len() as u32)
            }
            _ => value,
        }
    }

    /// Writes the addresses on a phone channel as phone numbers. A mapping may set the channel after the addresses.
    fn resolve_addresses(&mut self) {
        let is_phone_channel = PHONE_CHANNELS.contains(&&*self.content(self.get(UnifiedField::Channel)));
        let from = self.fields[UnifiedField::From as usize];
        self.fields[UnifiedField::From as usize] = self.resolve_address(from, is_phone_channel);
        for index in 0..self.to.len() {
            self.to[index] = self.resolve_address(self.to[index], is_phone_channel);
        }
    }

    fn resolve_address(&mut self, address: Value, is_phone_channel: bool) -> Value {
        match address {
            Value::Address(index) if is_phone_channel => {
                self.phone_number(Value::Body(index), &self.node(index).content())
            }
            Value::Address(index) => Value::Body(index),
            other => other,
        }
    }

    /// Sets the conversation id of the message from the conversation, and the reverse.
    fn link_conversation(&mut self) {
        if self.has_message() {
            let message = self.get(UnifiedField::MessageConversationId);
            self.set(UnifiedField::ConversationId as u16, message);
            let conversation = self.get(UnifiedField::ConversationId);
            self.set(UnifiedField::MessageConversationId as u16, conversation);
        }
    }

    /// Clears a location that lacks one of its coordinates.
    fn drop_partial_location(&mut self) {
        use UnifiedField::{Latitude, LocationAddress, LocationName, Longitude};
        if !(self.get(Latitude).is_set() && self.get(Longitude).is_set()) {
            for part in [Latitude, Longitude, LocationName, LocationAddress] {
                self.fields[part as usize] = Value::Absent;
            }
        }
    }
}
