//! The layout of the memory that the core and the JavaScript package share, for both languages.
//!
//! `cargo xtask generate` writes these constants to `js/generated/layout.ts`. All memory consists of 32-bit numbers; a position
//! is the index of a number.
//!
//! **The result** of a call begins at the address that the call returns. It has a header of fixed length, then the records of
//! the events from [`EVENTS`], and then the values to which the lists of the records refer.
//!
//! **A value** consists of two numbers. The upper four bits of the first are its tag; the other bits and the second number are
//! the location of its text. Two zeros are an absent value.
//!
//! **A slot** is a value of the JSON text. Slots are in document order: the members of an object and the items of an array
//! follow it. Offsets are UTF-16 code units, as in JavaScript. A payload is identified by its slot, anywhere in the document.

macro_rules! constants {
    ($($(#[doc = $description:literal])+ $group:ident { $($(#[doc = $doc:literal])+ $name:ident = $value:expr;)+ })+) => {
        $($($(#[doc = $doc])+ pub const $name: u32 = $value;)+)+

        /// All constants by group: the name of each, its documentation and its value.
        #[allow(dead_code, reason = "the generator reads it")]
        pub const GROUPS: &[Group] = &[$(Group {
            name: stringify!($group),
            documentation: concat!($($description),+),
            constants: &[$((stringify!($name), concat!($($doc),+), $name)),+],
        }),+];
    };
}

/// Constants that belong together, an enumeration in TypeScript.
#[allow(dead_code, reason = "the generator reads it")]
pub struct Group {
    pub name: &'static str,
    pub documentation: &'static str,
    /// The name of each, its documentation and its value.
    pub constants: &'static [(&'static str, &'static str, u32)],
}

constants! {
    /// Positions in a result.
    Header {
        /// Result: 1 if there is also an object.
        OBJECT = 0;
        /// Result: the address of the texts that the core has created, concatenated; their length in bytes follows.
        TEXTS = 1;
        /// Result: the length of these texts in UTF-16 code units.
        TEXTS_UNITS = 3;
        /// Verification: the provider, a value.
        PROVIDER = 4;
        /// Verification: the scheme, a value.
        SCHEME = 6;
        /// Verification: the position of the secret.
        KEY_INDEX = 8;
        /// Verification: 1 if the signature has a time.
        IS_DATED = 9;
        /// Verification: that time in seconds, its lower half; the upper half with the sign follows.
        SIGNED_AT = 10;
        /// Verification: the replay key, a value.
        REPLAY_KEY = 12;
        /// Verification: the URL that was signed, a value.
        SIGNED_URL = 14;
        /// Events: the address of the JSON text; its length in bytes follows.
        JSON_TEXT = 16;
        /// Events: the encoding of the text.
        ENCODING = 18;
        /// Events: the address of the slots.
        SLOTS = 19;
        /// Events: the number of events.
        EVENT_COUNT = 20;
        /// Events: the position of the first record.
        EVENTS = 21;
    }
    /// Positions in the record of an event.
    EventRecord {
        /// Record of an event: the type, a value.
        TYPE = 0;
        /// Record of an event: the id, a value.
        ID = 2;
        /// Record of an event: the slot of the payload.
        PAYLOAD = 4;
        /// Record of an event: the flags.
        FLAGS = 5;
        /// Record of an event: the position of the first recipient; the number of recipients follows.
        RECIPIENTS = 6;
        /// Record of an event: the position of the first attachment; the number of attachments follows.
        ATTACHMENTS = 8;
        /// Record of an event: the position of the first field of the envelope; the number of fields follows, 0 without an envelope.
        ENVELOPE = 10;
        /// Record of an event: the unified fields that have one value each.
        FIELDS = 12;
    }
    /// The lengths of the items of lists, as counts of numbers.
    Length {
        /// The length of an attachment: the values of its URL, media type, name and id.
        ATTACHMENT_LENGTH = 8;
        /// The length of a field of an envelope: the symbol of its name, and the slot of its value, or the largest number for
        /// `true`.
        ENVELOPE_FIELD_LENGTH = 2;
        /// The length of a slot.
        SLOT_LENGTH = 5;
    }
    /// Flags of an event.
    EventFlag {
        /// Flag of an event: its type is known.
        KNOWN = 1;
        /// Flag of an event: it has a message.
        HAS_MESSAGE = 2;
        /// Flag of an event: it has a conversation.
        HAS_CONVERSATION = 4;
        /// Flag of an event: it has a call.
        HAS_CALL = 8;
    }
    /// Tags of values.
    Tag {
        /// The tag of a value is its first number shifted right by this number of bits.
        TAG_SHIFT = 28;
        /// Tag: the string or number of a slot, whose index the other bits are.
        FROM_BODY = 1;
        /// Tag: a range of UTF-16 code units of the texts that the core has created.
        FROM_TEXTS = 2;
        /// Tag: the address and the length of a constant text of the core.
        CONSTANT = 3;
    }
    /// Encodings of a text.
    Encoding {
        /// Encoding: ASCII.
        ASCII = 0;
        /// Encoding: UTF-8 with characters beyond ASCII.
        UTF8 = 1;
        /// Encoding: UTF-16, little-endian.
        UTF16 = 2;
    }
    /// Positions in a slot.
    Slot {
        /// Slot: the offset of the value, after the quote of a string; whether it has an escape; its type.
        HEAD = 0;
        /// Slot: the offset of the end of a value that is not an object or array.
        END = 1;
        /// Slot: the first slot after this value.
        AFTER = 2;
        /// Slot: the key of a member: the number of a symbol, or [`FOREIGN_KEY`] with a digest.
        KEY = 3;
        /// Slot: the offset of the key, after its quote; whether it has an escape.
        KEY_HEAD = 4;
    }
    /// Parts of the numbers of a slot.
    Bits {
        /// The lower bits of a head are the offset.
        OFFSET_MASK = (1 << 28) - 1;
        /// Bit of a head: the string, or the key, has an escape.
        ESCAPED = 1 << 28;
        /// Bit of a key that is not a symbol.
        FOREIGN_KEY = 1 << 31;
        /// The type is the head shifted right by this number of bits.
        TYPE_SHIFT = 29;
    }
    /// Types of slots.
    JsonType {
        /// Type of a slot: null.
        NULL = 0;
        /// Type of a slot: false.
        FALSE = 1;
        /// Type of a slot: true.
        TRUE = 2;
        /// Type of a slot: a number.
        NUMBER = 3;
        /// Type of a slot: a string.
        STRING = 4;
        /// Type of a slot: an array.
        ARRAY = 5;
        /// Type of a slot: an object.
        OBJECT_TYPE = 6;
    }
    /// Flags of a request.
    RequestFlag {
        /// Flag of a request: the host has computed the digest of the body, which follows the body.
        DIGESTED = 1;
        /// Flag of a request: the host decodes UTF-16 faster than UTF-8.
        READS_UTF16 = 2;
    }
}
