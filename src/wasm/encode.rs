//! Answers as integers: where a value stands in the body, or in the texts made here, or in the static data.
//!
//! The face parses the body once with `JSON.parse` and takes the unified values out of the same text by slicing, so no
//! string is decoded twice and no JSON is written here. `js/core/decode.ts` reads what this writes, in the same order.

use crate::batch::MARK;
use crate::event::{Events, ParsedEvent};
use crate::json::{JsonType, Node};
use crate::receive::Verification;
use crate::tables::TABLES;
use crate::unified::{MappedEvent, UnifiedField, Value};

/// The numbers and texts of one answer; reused from call to call.
pub(super) struct Encoder {
    /// The first are address and length of the texts, and whether there is an object beside the numbers.
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

impl Encoder {
    pub const fn new() -> Self {
        Self { numbers: Vec::new(), texts: String::new(), units: 0, form: String::new() }
    }

    pub fn clear(&mut self) {
        self.numbers.clear();
        self.texts.clear();
        self.units = 0;
        self.number(0);
        self.number(0);
        self.number(0);
    }

    /// Where the numbers are, and with them whether there is an object beside them.
    pub fn numbers(&mut self, has_object: bool) -> *const u32 {
        if let [address, length, object, ..] = self.numbers.as_mut_slice() {
            *address = self.texts.as_ptr() as u32;
            *length = self.texts.len() as u32;
            *object = u32::from(has_object);
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
        match &verification.url {
            Some(url) => self.made(url),
            None => self.null(),
        }
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
        let batch = events.batch();
        self.number(u32::from(batch.is_nested));
        if batch.is_nested {
            self.envelopes(events, &mut body);
        }
        for (event, item) in events.parsed_events().zip(&batch.items) {
            if batch.is_nested {
                self.span(event.subject.payload, &mut body);
                self.number(item.envelope.map_or(0, |index| index + 1));
            }
            Writer { encoder: self, body: &mut body, mapped: &event.mapped }.event(&event);
        }
    }

    /// The values of all envelopes, each once, then the fields of each envelope: a name, and 0 for `true` or else the position
    /// of a value, counted from 1.
    fn envelopes(&mut self, events: &Events<'_>, body: &mut Units<'_>) {
        let envelopes = &events.batch().envelopes;
        let mut values: Vec<u32> = envelopes.iter().flatten().map(|(_, value)| *value).collect();
        values.retain(|value| *value != MARK);
        values.sort_unstable();
        values.dedup();
        self.number(values.len() as u32);
        for value in &values {
            self.span(events.node(*value), body);
        }
        self.number(envelopes.len() as u32);
        for fields in envelopes {
            self.number(fields.len() as u32);
            for (name, value) in fields {
                self.word(TABLES.symbol(*name));
                self.number(values.binary_search(value).map_or(0, |position| position as u32 + 1));
            }
        }
    }

    /// Where the JSON text of a value begins and ends.
    fn span(&mut self, node: Node<'_>, body: &mut Units<'_>) {
        let quote = u32::from(node.json_type() == Some(JsonType::String));
        let (start, end) = node.span();
        let start = body.at(start - quote);
        self.number(start);
        let end = body.at(end + quote);
        self.number(end);
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
    encoder: &'t mut Encoder,
    body: &'t mut Units<'b>,
    mapped: &'t MappedEvent<'b>,
}

impl Writer<'_, '_> {
    fn event(&mut self, event: &ParsedEvent<'_>) {
        self.value(event.type_name);
        self.encoder.number(u32::from(event.known));
        self.encoder.made(&event.id);
        self.members(&[UnifiedField::OccurredAt, UnifiedField::Kind]);
        if self.present(self.mapped.has_message()) {
            self.message();
        }
        if self.present(self.mapped.has_conversation()) {
            self.members(&[
                UnifiedField::ConversationId,
                UnifiedField::ConversationStatus,
                UnifiedField::ContactId,
                UnifiedField::ChannelId,
            ]);
        }
        if self.present(self.mapped.has_call()) {
            self.members(&[
                UnifiedField::CallId,
                UnifiedField::CallStatus,
                UnifiedField::CallDirection,
                UnifiedField::CallFrom,
                UnifiedField::CallTo,
            ]);
        }
    }

    fn message(&mut self) {
        self.members(&[
            UnifiedField::MessageId,
            UnifiedField::MessageConversationId,
            UnifiedField::Channel,
            UnifiedField::Direction,
            UnifiedField::From,
            UnifiedField::Text,
            UnifiedField::Status,
            UnifiedField::Segments,
            UnifiedField::Reference,
            UnifiedField::InReplyTo,
        ]);
        let mapped = self.mapped;
        self.encoder.number(mapped.to.len() as u32);
        for to in &mapped.to {
            self.value(*to);
        }
        self.encoder.number(mapped.media.len() as u32);
        for file in &mapped.media {
            self.value(file.url);
            self.value(file.content_type);
            self.value(file.name);
            self.value(file.id);
        }
        if self.present(mapped.get(UnifiedField::Latitude).is_set()) {
            self.members(&[
                UnifiedField::Latitude,
                UnifiedField::Longitude,
                UnifiedField::LocationName,
                UnifiedField::LocationAddress,
            ]);
        }
        if self.present(
            mapped.get(UnifiedField::ErrorCode).is_set() || mapped.get(UnifiedField::ErrorDescription).is_set(),
        ) {
            self.members(&[UnifiedField::ErrorCode, UnifiedField::ErrorDescription]);
        }
    }

    #[inline(never)]
    fn members(&mut self, members: &[UnifiedField]) {
        for member in members {
            self.value(self.mapped.get(*member));
        }
    }

    #[inline(never)]
    fn value(&mut self, value: Value) {
        match value {
            Value::Absent => self.encoder.null(),
            Value::Static(word) => self.encoder.word(word),
            Value::Derived(..) => self.encoder.made(&self.mapped.content(value)),
            Value::Body(index) | Value::Address(index) => {
                let node = self.mapped.node(index);
                let (start, end) = node.span();
                let start = self.body.at(start);
                let tag = if node.is_escaped() { Tag::Escaped } else { Tag::Body };
                self.encoder.value(tag, start, self.body.at(end));
            }
        }
    }

    /// Writes whether something follows.
    fn present(&mut self, follows: bool) -> bool {
        self.encoder.number(u32::from(follows));
        follows
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

/// How many UTF-16 units this UTF-8 is: one for each character, and another for those of four bytes. Eight bytes are counted
/// at once.
fn units(utf8: &[u8]) -> u32 {
    let (words, rest) = utf8.as_chunks();
    let mut units = 0;
    for word in words {
        units += units_of(u64::from_le_bytes(*word));
    }
    // What fills up the last word looks like the inside of a character.
    let mut last = [0x80; 8];
    for (place, byte) in last.iter_mut().zip(rest) {
        *place = *byte;
    }
    units + units_of(u64::from_le_bytes(last))
}

fn units_of(word: u64) -> u32 {
    const ONES: u64 = u64::MAX / 255;
    let inside = (word >> 7) & !(word >> 6) & ONES;
    let four = (word >> 7) & (word >> 6) & (word >> 5) & (word >> 4) & ONES;
    8 - inside.count_ones() + four.count_ones()
}
