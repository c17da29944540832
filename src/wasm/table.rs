//! Answers as integers: where a value stands in the body, or in the texts made here, or in the static data.
//!
//! The face parses the body once with `JSON.parse` and takes the unified values out of the same text by slicing, so no
//! string is decoded twice and no JSON is written here. `js/table.ts` reads what this writes, in the same order.

use crate::event::{Event, Events};
use crate::receive::Verification;
use crate::unified::{Call, Conversation, Location, Media, Message, Origin, Text, Unified};

/// The numbers and texts of one answer; reused from call to call.
pub(super) struct Table {
    /// The first two are address and length of the texts.
    numbers: Vec<u32>,
    texts: String,
    /// Length of `texts` in UTF-16 units, which is how JavaScript counts.
    units: u32,
    form: String,
}

/// Which text a value is a part of, in the upper four bits of its first number. All but a null have a second one.
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
    pub const fn new() -> Self {
        Self { numbers: Vec::new(), texts: String::new(), units: 0, form: String::new() }
    }

    pub fn clear(&mut self) {
        self.numbers.clear();
        self.texts.clear();
        self.units = 0;
        self.number(0);
        self.number(0);
    }

    /// Where the numbers are.
    pub fn numbers(&mut self) -> *const u32 {
        if let [address, length, ..] = self.numbers.as_mut_slice() {
            *address = self.texts.as_ptr() as u32;
            *length = self.texts.len() as u32;
        }
        self.numbers.as_ptr()
    }

    pub fn verification(&mut self, verification: &Verification) {
        self.word(verification.provider.as_str());
        self.word(verification.scheme.as_str());
        self.number(verification.key_index as u32);
        self.number(u32::from(verification.signed_at.is_some()));
        if let Some(seconds) = verification.signed_at {
            self.number(seconds as u32);
            self.number((seconds >> 32) as u32);
        }
        self.made(&verification.replay_key);
    }

    pub fn events(&mut self, events: &Events<'_>) {
        self.number(u32::from(events.is_form()));
        if events.is_form() {
            events.json().clone_into(&mut self.form);
            self.number(self.form.as_ptr() as u32);
            self.number(self.form.len() as u32);
        }
        self.number(events.len() as u32);
        self.word(events.provider().as_str());
        let mut body = Units::of(events.json());
        for event in events.iter() {
            Writer { table: self, body: &mut body }.event(&event);
        }
    }

    fn value(&mut self, tag: Tag, first: u32, second: u32) {
        self.number((tag as u32) << 28 | first);
        self.number(second);
    }

    fn null(&mut self) {
        self.number((Tag::Null as u32) << 28);
    }

    fn word(&mut self, word: &'static str) {
        self.value(Tag::Word, word.as_ptr() as u32, word.len() as u32);
    }

    #[inline(never)]
    fn made(&mut self, text: &str) {
        let start = self.units;
        self.texts.push_str(text);
        self.units += units(text.as_bytes());
        self.value(Tag::Made, start, self.units);
    }

    #[inline(never)]
    fn number(&mut self, number: u32) {
        self.numbers.push(number);
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
        self.table.number(u32::from(event.known));
        self.table.made(&event.id);
        self.text(event.occurred_at.as_ref());
        self.unified(&event.unified);
    }

    fn unified(&mut self, unified: &Unified<'_>) {
        self.table.word(unified.kind.as_str());
        if let Some(message) = self.present(unified.message.as_ref()) {
            self.message(message);
        }
        if let Some(conversation) = self.present(unified.conversation.as_ref()) {
            self.conversation(conversation);
        }
        if let Some(call) = self.present(unified.call.as_ref()) {
            self.call(call);
        }
    }

    fn message(&mut self, message: &Message<'_>) {
        self.texts([&message.id, &message.conversation_id, &message.channel]);
        self.choice(message.direction.map(|direction| direction.as_str()));
        self.text(message.from.as_ref());
        self.table.number(message.to.len() as u32);
        for to in &message.to {
            self.text(Some(to));
        }
        self.text(message.text.as_ref());
        self.table.number(message.media.len() as u32);
        for media in &message.media {
            self.media(media);
        }
        if let Some(location) = self.present(message.location.as_ref()) {
            self.location(location);
        }
        self.choice(message.status.map(|status| status.as_str()));
        if let Some(error) = self.present(message.error.as_ref()) {
            self.texts([&error.code, &error.description]);
        }
        if let Some(segments) = self.present(message.segments.as_ref()) {
            self.table.number(*segments);
        }
        self.text(message.reference.as_ref());
    }

    fn media(&mut self, media: &Media<'_>) {
        self.text(Some(&media.url));
        self.texts([&media.content_type, &media.name]);
    }

    fn location(&mut self, location: &Location<'_>) {
        self.text(Some(&location.latitude));
        self.text(Some(&location.longitude));
        self.texts([&location.name, &location.address]);
    }

    fn conversation(&mut self, conversation: &Conversation<'_>) {
        self.texts([&conversation.id, &conversation.status, &conversation.contact_id, &conversation.channel_id]);
    }

    fn call(&mut self, call: &Call<'_>) {
        self.texts([&call.id, &call.status]);
        self.choice(call.direction.map(|direction| direction.as_str()));
        self.texts([&call.from, &call.to]);
    }

    fn texts<const COUNT: usize>(&mut self, texts: [&Option<Text<'_>>; COUNT]) {
        for text in texts {
            self.text(text.as_ref());
        }
    }

    #[inline(never)]
    fn text(&mut self, text: Option<&Text<'_>>) {
        match text.map(Text::origin) {
            None => self.table.null(),
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
            None => self.table.null(),
        }
    }

    /// Writes whether a value is there, which then follows.
    fn present<T>(&mut self, value: Option<T>) -> Option<T> {
        self.table.number(u32::from(value.is_some()));
        value
    }
}

/// Turns byte offsets into UTF-16 ones. Offsets asked for one after the other are near each other, so it counts from the
/// last one.
struct Units<'b> {
    bytes: &'b [u8],
    ascii: bool,
    byte: usize,
    unit: u32,
}

impl<'b> Units<'b> {
    fn of(text: &'b str) -> Self {
        Self { bytes: text.as_bytes(), ascii: text.is_ascii(), byte: 0, unit: 0 }
    }

    #[inline(never)]
    fn at(&mut self, byte: u32) -> u32 {
        if self.ascii {
            return byte;
        }
        let byte = byte as usize;
        let between = |from: usize, to: usize| self.bytes.get(from..to).map_or(0, units);
        self.unit =
            if byte >= self.byte { self.unit + between(self.byte, byte) } else { self.unit - between(byte, self.byte) };
        self.byte = byte;
        self.unit
    }
}

/// How many UTF-16 units this UTF-8 is: one for each character, and another for those of four bytes.
fn units(utf8: &[u8]) -> u32 {
    let mut units = 0;
    for byte in utf8 {
        units += u32::from(byte & 0xC0 != 0x80) + u32::from(*byte >= 0xF0);
    }
    units
}
