//! Answers as integers: where a value stands in the body, or in the texts made here, or in the static data.
//!
//! The face parses the body once with `JSON.parse` and takes the unified values out of the same text by slicing, so no
//! string is decoded twice and no JSON is written here. `js/table.ts` reads what this writes, in the same order.

use crate::event::{Event, Events};
use crate::receive::Verification;
use crate::unified::{Call, Conversation, Location, Media, Message, Origin, Text, Unified};

/// The numbers and texts of one answer; reused from call to call.
#[derive(Default)]
pub(super) struct Table {
    numbers: Vec<u32>,
    texts: String,
    /// Length of `texts` in UTF-16 units, which is how JavaScript counts.
    units: u32,
    form: String,
}

/// Which text a value is a part of, in the upper four bits of its first number.
#[derive(Clone, Copy)]
enum Tag {
    Null = 0,
    /// A part of the body, from one UTF-16 unit to another.
    Body = 1,
    /// The same, with escapes to be decoded.
    Escaped = 2,
    /// A part of the texts made here.
    Made = 3,
    /// Address and length of one of our own words.
    Word = 4,
}

impl Table {
    pub fn clear(&mut self) {
        self.numbers.clear();
        self.texts.clear();
        self.units = 0;
    }

    pub fn numbers(&self) -> &[u32] {
        &self.numbers
    }

    pub fn texts(&self) -> &str {
        &self.texts
    }

    pub fn take_form(&mut self) -> String {
        std::mem::take(&mut self.form)
    }

    pub fn verification(&mut self, verification: &Verification) {
        self.word(verification.provider.as_str());
        self.word(verification.scheme.as_str());
        self.numbers.push(verification.key_index as u32);
        match verification.signed_at {
            Some(seconds) => self.numbers.extend([1, seconds as u32, (seconds >> 32) as u32]),
            None => self.numbers.push(0),
        }
        self.made(&verification.replay_key);
    }

    pub fn events(&mut self, events: &Events<'_>) {
        self.numbers.push(u32::from(events.is_form()));
        if events.is_form() {
            events.json().clone_into(&mut self.form);
        }
        self.numbers.push(events.len() as u32);
        self.word(events.provider().as_str());
        let mut body = Units::of(events.json());
        for event in events.iter() {
            Writer { table: self, body: &mut body }.event(&event);
        }
    }

    fn value(&mut self, tag: Tag, first: u32, second: u32) {
        self.numbers.extend([(tag as u32) << 28 | first, second]);
    }

    fn word(&mut self, word: &'static str) {
        self.value(Tag::Word, word.as_ptr() as u32, word.len() as u32);
    }

    fn made(&mut self, text: &str) {
        let start = self.units;
        self.texts.push_str(text);
        self.units += if text.is_ascii() { text.len() } else { text.encode_utf16().count() } as u32;
        self.value(Tag::Made, start, self.units);
    }
}

/// Writes values that refer to a body.
struct Writer<'t, 'b> {
    table: &'t mut Table,
    body: &'t mut Units<'b>,
}

impl Writer<'_, '_> {
    fn event(&mut self, event: &Event<'_>) {
        self.text(Some(&event.type_name));
        self.table.numbers.push(u32::from(event.known));
        self.table.made(&event.id);
        self.text(event.occurred_at.as_ref());
        self.unified(&event.unified);
    }

    fn unified(&mut self, unified: &Unified<'_>) {
        self.table.word(unified.kind.as_str());
        self.optional(unified.message.as_ref(), Self::message);
        self.optional(unified.conversation.as_ref(), Self::conversation);
        self.optional(unified.call.as_ref(), Self::call);
    }

    fn message(&mut self, message: &Message<'_>) {
        self.text(message.id.as_ref());
        self.text(message.conversation_id.as_ref());
        self.text(message.channel.as_ref());
        self.choice(message.direction.map(|direction| direction.as_str()));
        self.text(message.from.as_ref());
        self.list(&message.to, |writer, to| writer.text(Some(to)));
        self.text(message.text.as_ref());
        self.list(&message.media, Self::media);
        self.optional(message.location.as_ref(), Self::location);
        self.choice(message.status.map(|status| status.as_str()));
        self.optional(message.error.as_ref(), |writer, error| {
            writer.text(error.code.as_ref());
            writer.text(error.description.as_ref());
        });
        self.optional(message.segments.as_ref(), |writer, segments| writer.table.numbers.push(*segments));
        self.text(message.reference.as_ref());
    }

    fn media(&mut self, media: &Media<'_>) {
        self.text(Some(&media.url));
        self.text(media.content_type.as_ref());
        self.text(media.name.as_ref());
    }

    fn location(&mut self, location: &Location<'_>) {
        self.text(Some(&location.latitude));
        self.text(Some(&location.longitude));
        self.text(location.name.as_ref());
        self.text(location.address.as_ref());
    }

    fn conversation(&mut self, conversation: &Conversation<'_>) {
        self.text(conversation.id.as_ref());
        self.text(conversation.status.as_ref());
        self.text(conversation.contact_id.as_ref());
        self.text(conversation.channel_id.as_ref());
    }

    fn call(&mut self, call: &Call<'_>) {
        self.text(call.id.as_ref());
        self.text(call.status.as_ref());
        self.choice(call.direction.map(|direction| direction.as_str()));
        self.text(call.from.as_ref());
        self.text(call.to.as_ref());
    }

    fn text(&mut self, text: Option<&Text<'_>>) {
        match text.map(Text::origin) {
            None => self.table.value(Tag::Null, 0, 0),
            Some(Origin::Word(word)) => self.table.word(word),
            Some(Origin::Made(text)) => self.table.made(text),
            Some(Origin::Body(node)) => {
                let (start, end) = node.span();
                let start = self.body.at(start);
                let tag = if node.is_escaped() { Tag::Escaped } else { Tag::Body };
                self.table.value(tag, start, self.body.at(end));
            }
        }
    }

    fn choice(&mut self, word: Option<&'static str>) {
        match word {
            Some(word) => self.table.word(word),
            None => self.table.value(Tag::Null, 0, 0),
        }
    }

    fn optional<T>(&mut self, value: Option<&T>, write: impl FnOnce(&mut Self, &T)) {
        self.table.numbers.push(u32::from(value.is_some()));
        if let Some(value) = value {
            write(self, value);
        }
    }

    fn list<T>(&mut self, values: &[T], write: impl Fn(&mut Self, &T)) {
        self.table.numbers.push(values.len() as u32);
        values.iter().for_each(|value| write(self, value));
    }
}

/// Turns byte offsets into UTF-16 ones. Offsets asked for one after the other are near each other, so it counts from the
/// last one.
struct Units<'b> {
    text: &'b str,
    ascii: bool,
    byte: usize,
    unit: u32,
}

impl<'b> Units<'b> {
    fn of(text: &'b str) -> Self {
        Self { text, ascii: text.is_ascii(), byte: 0, unit: 0 }
    }

    fn at(&mut self, byte: u32) -> u32 {
        if self.ascii {
            return byte;
        }
        let byte = byte as usize;
        let between = |from: usize, to: usize| self.text[from..to].encode_utf16().count() as u32;
        self.unit =
            if byte >= self.byte { self.unit + between(self.byte, byte) } else { self.unit - between(byte, self.byte) };
        self.byte = byte;
        self.unit
    }
}
