//! Encodes outputs as numbers, laid out as [`crate::layout`] describes; `js/core/decode.ts` decodes them.
//!
//! A text of the body is encoded as the index of its slot, so no string is decoded here.

use crate::batch::Fields;
use crate::event::{Events, ParsedEvent};
use crate::json::slot::Slot;
use crate::json::utf16;
use crate::layout;
use crate::receive::Verification;
use crate::unified::{MappedEvent, UnifiedField, Value};

/// One output, valid until the next call. Its buffers are reused.
pub(super) struct Encoder {
    numbers: Vec<u32>,
    /// The texts that are not in the body, and their length in UTF-16 code units.
    texts: String,
    units: u32,
    /// The JSON text to which a form or query string was converted.
    form: String,
    slots: Vec<Slot>,
    /// The JSON text in UTF-16.
    utf16: Vec<u16>,
}

impl Encoder {
    pub const fn new() -> Self {
        Self {
            numbers: Vec::new(),
            texts: String::new(),
            units: 0,
            form: String::new(),
            slots: Vec::new(),
            utf16: Vec::new(),
        }
    }

    pub fn clear(&mut self) {
        self.numbers.clear();
        self.numbers.resize(layout::EVENTS as usize, 0);
        self.texts.clear();
        self.units = 0;
    }

    /// Completes the output, and returns its address.
    pub fn finish(&mut self, has_object: bool) -> *const u32 {
        self.set(layout::OBJECT, u32::from(has_object));
        self.set(layout::TEXTS, self.texts.as_ptr() as u32);
        self.set(layout::TEXTS + 1, self.texts.len() as u32);
        self.set(layout::TEXTS_UNITS, self.units);
        self.numbers.as_ptr()
    }

    pub fn verification(&mut self, verification: &Verification) {
        self.constant(layout::PROVIDER, verification.provider.as_str());
        self.constant(layout::SCHEME, verification.scheme.as_str());
        self.set(layout::KEY_INDEX, verification.key_index as u32);
        if let Some(seconds) = verification.signed_at {
            self.set(layout::IS_DATED, 1);
            self.set(layout::SIGNED_AT, seconds as u32);
            self.set(layout::SIGNED_AT + 1, (seconds >> 32) as u32);
        }
        self.text(layout::REPLAY_KEY, &verification.replay_key);
        if let Some(url) = &verification.url {
            self.text(layout::SIGNED_URL, url);
        }
    }

    /// Encodes the events of a request; `reads_utf16` if the host decodes UTF-16 faster than UTF-8.
    pub fn events(&mut self, events: Events<'_>, reads_utf16: bool) {
        self.set(layout::EVENT_COUNT, events.len() as u32);
        self.constant(layout::PROVIDER, events.provider().as_str());
        let records = layout::EVENTS as usize;
        self.numbers.resize(records + events.len() * RECORD_LENGTH, 0);
        let envelopes = self.envelopes(&events.batch().envelopes);
        for (nth, (event, item)) in events.parsed_events().zip(&events.batch().items).enumerate() {
            let record = (records + nth * RECORD_LENGTH) as u32;
            self.event(record, &event);
            let [position, count] = item.envelope.and_then(|index| envelopes.get(index as usize)).unwrap_or(&[0, 0]);
            self.set(record + layout::ENVELOPE, *position);
            self.set(record + layout::ENVELOPE + 1, *count);
        }
        self.document(events, reads_utf16);
    }

    /// Encodes the addresses of the text and the slots, which are valid until the next call.
    fn document(&mut self, events: Events<'_>, reads_utf16: bool) {
        let document = events.into_document();
        let is_ascii = document.is_ascii();
        let (text, slots) = document.into_utf16_slots();
        self.slots = slots;
        self.set(layout::SLOTS, self.slots.as_ptr() as u32);
        let (encoding, address, length) = if !is_ascii && reads_utf16 {
            self.utf16.clear();
            utf16::transcode(&text, &mut self.utf16);
            (layout::UTF16, self.utf16.as_ptr() as u32, self.utf16.len() * 2)
        } else {
            let text = match text {
                std::borrow::Cow::Borrowed(body) => body,
                std::borrow::Cow::Owned(form) => {
                    self.form = form;
                    &self.form
                }
            };
            (if is_ascii { layout::ASCII } else { layout::UTF8 }, text.as_ptr() as u32, text.len())
        };
        self.set(layout::ENCODING, encoding);
        self.set(layout::JSON_TEXT, address);
        self.set(layout::JSON_TEXT + 1, length as u32);
    }

    /// Encodes each envelope once. Returns the position of the first field and the number of fields of each.
    fn envelopes(&mut self, envelopes: &[Fields]) -> Vec<[u32; 2]> {
        let mut places = Vec::with_capacity(envelopes.len());
        for fields in envelopes {
            places.push([self.numbers.len() as u32, fields.len() as u32]);
            for (name, slot) in fields {
                self.numbers.push(u32::from(*name));
                self.numbers.push(*slot);
            }
        }
        places
    }

    fn event(&mut self, record: u32, event: &ParsedEvent<'_>) {
        let mapped = &event.mapped;
        self.value(record + layout::TYPE, mapped, event.type_name);
        self.text(record + layout::ID, &event.id);
        self.set(record + layout::PAYLOAD, event.subject.payload.index());
        let flags = [
            (event.known, layout::KNOWN),
            (mapped.has_message(), layout::HAS_MESSAGE),
            (mapped.has_conversation(), layout::HAS_CONVERSATION),
            (mapped.has_call(), layout::HAS_CALL),
        ];
        let flags = flags.into_iter().filter(|(is_set, _)| *is_set).fold(0, |flags, (_, flag)| flags | flag);
        self.set(record + layout::FLAGS, flags);
        for (nth, value) in mapped.fields().iter().enumerate() {
            if value.is_set() {
                self.value(record + layout::FIELDS + 2 * nth as u32, mapped, *value);
            }
        }
        self.list(record + layout::RECIPIENTS, mapped, mapped.to.len(), mapped.to.iter().copied());
        let attachments = mapped.media.iter().flat_map(|file| [file.url, file.content_type, file.name, file.id]);
        self.list(record + layout::ATTACHMENTS, mapped, mapped.media.len(), attachments);
    }

    /// Encodes a list of `count` items, each one value or several.
    fn list(&mut self, at: u32, mapped: &MappedEvent<'_>, count: usize, values: impl Iterator<Item = Value>) {
        self.set(at, self.numbers.len() as u32);
        self.set(at + 1, count as u32);
        for value in values {
            let end = self.numbers.len();
            self.numbers.resize(end + 2, 0);
            self.value(end as u32, mapped, value);
        }
    }

    #[inline(never)]
    fn value(&mut self, at: u32, mapped: &MappedEvent<'_>, value: Value) {
        match value {
            Value::Absent => {}
            Value::Static(text) => self.constant(at, text),
            Value::Derived(..) => self.text(at, &mapped.content(value)),
            Value::Body(slot) | Value::Address(slot) => self.set(at, layout::FROM_BODY << layout::TAG_SHIFT | slot),
        }
    }

    #[inline(never)]
    fn constant(&mut self, at: u32, text: &'static str) {
        self.set(at, layout::CONSTANT << layout::TAG_SHIFT | text.as_ptr() as u32);
        self.set(at + 1, text.len() as u32);
    }

    #[inline(never)]
    fn text(&mut self, at: u32, text: &str) {
        self.set(at, layout::FROM_TEXTS << layout::TAG_SHIFT | self.units);
        self.texts.push_str(text);
        self.units += utf16::length(text);
        self.set(at + 1, self.units);
    }

    fn set(&mut self, at: u32, number: u32) {
        if let Some(place) = self.numbers.get_mut(at as usize) {
            *place = number;
        }
    }
}

/// The length of an event's record.
const RECORD_LENGTH: usize = layout::FIELDS as usize + 2 * UnifiedField::SINGLE;
