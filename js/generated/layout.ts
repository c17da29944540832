/** The layout of the memory shared with the core. Generated from `src/layout.rs` by `cargo xtask generate`. */

// Enumerations, as bundlers inline their values.

/** Positions in a result. */
export enum Header {
  /** Result: 1 if there is also an object. */
  OBJECT = 0,
  /** Result: the address of the texts that the core has created, concatenated; their length in bytes follows. */
  TEXTS = 1,
  /** Result: the length of these texts in UTF-16 code units. */
  TEXTS_UNITS = 3,
  /** Verification: the provider, a value. */
  PROVIDER = 4,
  /** Verification: the scheme, a value. */
  SCHEME = 6,
  /** Verification: the position of the secret. */
  KEY_INDEX = 8,
  /** Verification: 1 if the signature has a time. */
  IS_DATED = 9,
  /** Verification: that time in seconds, its lower half; the upper half with the sign follows. */
  SIGNED_AT = 10,
  /** Verification: the replay key, a value. */
  REPLAY_KEY = 12,
  /** Verification: the URL that was signed, a value. */
  SIGNED_URL = 14,
  /** Events: the address of the JSON text; its length in bytes follows. */
  JSON_TEXT = 16,
  /** Events: the encoding of the text. */
  ENCODING = 18,
  /** Events: the address of the slots. */
  SLOTS = 19,
  /** Events: the number of events. */
  EVENT_COUNT = 20,
  /** Events: the position of the first record. */
  EVENTS = 21,
}

/** Positions in the record of an event. */
export enum EventRecord {
  /** Record of an event: the type, a value. */
  TYPE = 0,
  /** Record of an event: the id, a value. */
  ID = 2,
  /** Record of an event: the slot of the payload. */
  PAYLOAD = 4,
  /** Record of an event: the flags. */
  FLAGS = 5,
  /** Record of an event: the position of the first recipient; the number of recipients follows. */
  RECIPIENTS = 6,
  /** Record of an event: the position of the first attachment; the number of attachments follows. */
  ATTACHMENTS = 8,
  /** Record of an event: the position of the first field of the envelope; the number of fields follows, 0 without an envelope. */
  ENVELOPE = 10,
  /** A value of the unified event. */
  KIND = 12,
  /** A value of the unified event. */
  OCCURRED_AT = 14,
  /** A value of the unified event. */
  MESSAGE_ID = 16,
  /** A value of the unified event. */
  MESSAGE_CONVERSATION_ID = 18,
  /** A value of the unified event. */
  CHANNEL = 20,
  /** A value of the unified event. */
  DIRECTION = 22,
  /** A value of the unified event. */
  FROM = 24,
  /** A value of the unified event. */
  TEXT = 26,
  /** A value of the unified event. */
  LATITUDE = 28,
  /** A value of the unified event. */
  LONGITUDE = 30,
  /** A value of the unified event. */
  LOCATION_NAME = 32,
  /** A value of the unified event. */
  LOCATION_ADDRESS = 34,
  /** A value of the unified event. */
  STATUS = 36,
  /** A value of the unified event. */
  ERROR_CODE = 38,
  /** A value of the unified event. */
  ERROR_DESCRIPTION = 40,
  /** A value of the unified event. */
  SEGMENTS = 42,
  /** A value of the unified event. */
  REFERENCE = 44,
  /** A value of the unified event. */
  IN_REPLY_TO = 46,
  /** A value of the unified event. */
  CONVERSATION_ID = 48,
  /** A value of the unified event. */
  CONVERSATION_STATUS = 50,
  /** A value of the unified event. */
  CONTACT_ID = 52,
  /** A value of the unified event. */
  CHANNEL_ID = 54,
  /** A value of the unified event. */
  CALL_ID = 56,
  /** A value of the unified event. */
  CALL_STATUS = 58,
  /** A value of the unified event. */
  CALL_DIRECTION = 60,
  /** A value of the unified event. */
  CALL_FROM = 62,
  /** A value of the unified event. */
  CALL_TO = 64,
}

/** The lengths of the items of lists, as counts of numbers. */
export enum Length {
  /** The length of an attachment: the values of its URL, media type, name and id. */
  ATTACHMENT_LENGTH = 8,
  /** The length of a field of an envelope: the symbol of its name, and the slot of its value, or the largest number for `true`. */
  ENVELOPE_FIELD_LENGTH = 2,
  /** The length of a slot. */
  SLOT_LENGTH = 5,
  /** The record of an event. */
  RECORD_LENGTH = 66,
}

/** Flags of an event. */
export enum EventFlag {
  /** Flag of an event: its type is known. */
  KNOWN = 1,
  /** Flag of an event: it has a message. */
  HAS_MESSAGE = 2,
  /** Flag of an event: it has a conversation. */
  HAS_CONVERSATION = 4,
  /** Flag of an event: it has a call. */
  HAS_CALL = 8,
}

/** Tags of values. */
export enum Tag {
  /** The tag of a value is its first number shifted right by this number of bits. */
  TAG_SHIFT = 28,
  /** Tag: the string or number of a slot, whose index the other bits are. */
  FROM_BODY = 1,
  /** Tag: a range of UTF-16 code units of the texts that the core has created. */
  FROM_TEXTS = 2,
  /** Tag: the address and the length of a constant text of the core. */
  CONSTANT = 3,
}

/** Encodings of a text. */
export enum Encoding {
  /** Encoding: ASCII. */
  ASCII = 0,
  /** Encoding: UTF-8 with characters beyond ASCII. */
  UTF8 = 1,
  /** Encoding: UTF-16, little-endian. */
  UTF16 = 2,
}

/** Positions in a slot. */
export enum Slot {
  /** Slot: the offset of the value, after the quote of a string; whether it has an escape; its type. */
  HEAD = 0,
  /** Slot: the offset of the end of a value that is not an object or array. */
  END = 1,
  /** Slot: the first slot after this value. */
  AFTER = 2,
  /** Slot: the key of a member: the number of a symbol, or `FOREIGN_KEY` with a digest. */
  KEY = 3,
  /** Slot: the offset of the key, after its quote; whether it has an escape. */
  KEY_HEAD = 4,
}

/** Parts of the numbers of a slot. */
export enum Bits {
  /** The lower bits of a head are the offset. */
  OFFSET_MASK = 268435455,
  /** Bit of a head: the string, or the key, has an escape. */
  ESCAPED = 268435456,
  /** Bit of a key that is not a symbol. */
  FOREIGN_KEY = 2147483648,
  /** The type is the head shifted right by this number of bits. */
  TYPE_SHIFT = 29,
}

/** Types of slots. */
export enum JsonType {
  /** Type of a slot: null. */
  NULL = 0,
  /** Type of a slot: false. */
  FALSE = 1,
  /** Type of a slot: true. */
  TRUE = 2,
  /** Type of a slot: a number. */
  NUMBER = 3,
  /** Type of a slot: a string. */
  STRING = 4,
  /** Type of a slot: an array. */
  ARRAY = 5,
  /** Type of a slot: an object. */
  OBJECT_TYPE = 6,
}

/** Flags of a request. */
export enum RequestFlag {
  /** Flag of a request: the host has computed the digest of the body, which follows the body. */
  DIGESTED = 1,
  /** Flag of a request: the host decodes UTF-16 faster than UTF-8. */
  READS_UTF16 = 2,
}
