/** Generated from `src/layout.rs`, which describes it, by `cargo xtask generate`: the memory shared with the core. */

/** Answer: 1 where an object accompanies it. */
export const OBJECT = 0;

/** Answer: the address of the texts that the core made, one after the other; their length in bytes follows. */
export const TEXTS = 1;

/** Answer: their length in UTF-16 units. */
export const TEXTS_UNITS = 3;

/** Verification: the provider, a value. */
export const PROVIDER = 4;

/** Verification: the scheme, a value. */
export const SCHEME = 6;

/** Verification: the position of the secret. */
export const KEY_INDEX = 8;

/** Verification: 1 where the time of the signature is known. */
export const IS_DATED = 9;

/** Verification: that time in seconds, its lower half; the upper half, with the sign, follows. */
export const SIGNED_AT = 10;

/** Verification: the replay key, a value. */
export const REPLAY_KEY = 12;

/** Events: the address of the JSON text; its length in bytes follows. */
export const JSON_TEXT = 14;

/** Events: one of the encodings of the text. */
export const ENCODING = 16;

/** Events: the address of the slots. */
export const SLOTS = 17;

/** Events: how many there are. */
export const EVENT_COUNT = 18;

/** Events: where the first record begins. */
export const EVENTS = 19;

/** Record of an event: the type, a value. */
export const TYPE = 0;

/** Record of an event: the id, a value. */
export const ID = 2;

/** Record of an event: the slot of the payload. */
export const PAYLOAD = 4;

/** Record of an event: the flags. */
export const FLAGS = 5;

/** Record of an event: the position of the first recipient; their number follows. */
export const RECIPIENTS = 6;

/** Record of an event: the position of the first attachment; their number follows. */
export const ATTACHMENTS = 8;

/** Record of an event: the single fields of the unified view, a value each. */
export const FIELDS = 10;

/** The length of an attachment: the values of its URL, media type, name and id. */
export const ATTACHMENT_LENGTH = 8;

/** Flag of an event: its type is known. */
export const KNOWN = 1;

/** Flag of an event: it has a message. */
export const HAS_MESSAGE = 2;

/** Flag of an event: it has a conversation. */
export const HAS_CONVERSATION = 4;

/** Flag of an event: it has a call. */
export const HAS_CALL = 8;

/** The tag of a value is its first number shifted by so many bits. */
export const TAG_SHIFT = 28;

/** Tag: the string or number of the slot that the rest states. */
export const FROM_BODY = 1;

/** Tag: from one UTF-16 unit of the texts that the core made to another. */
export const FROM_TEXTS = 2;

/** Tag: address and length of a constant text of the core. */
export const CONSTANT = 3;

/** Encoding: ASCII. */
export const ASCII = 0;

/** Encoding: UTF-8 with characters beyond ASCII. */
export const UTF8 = 1;

/** Encoding: UTF-16, little-endian. */
export const UTF16 = 2;

/** The length of a slot. */
export const SLOT_LENGTH = 5;

/** Slot: the offset of the value, without the quote of a string; whether it has an escape; its type. */
export const HEAD = 0;

/** Slot: the offset of the end of a value that is no container. */
export const END = 1;

/** Slot: the first slot that does not belong to this value. */
export const AFTER = 2;

/** Slot: the key of a member, the number of a symbol, or `FOREIGN_KEY` with a digest. */
export const KEY = 3;

/** Slot: the offset of the key, without its quote; whether it has an escape. */
export const KEY_HEAD = 4;

/** The lower bits of a head are the offset. */
export const OFFSET_MASK = 268435455;

/** Bit of a head: the string, or the key, has an escape. */
export const ESCAPED = 268435456;

/** Bit of a key that is no symbol. */
export const FOREIGN_KEY = 2147483648;

/** The type is the head shifted by so many bits. */
export const TYPE_SHIFT = 29;

/** Type of a slot: null. */
export const NULL = 0;

/** Type of a slot: false. */
export const FALSE = 1;

/** Type of a slot: true. */
export const TRUE = 2;

/** Type of a slot: a number. */
export const NUMBER = 3;

/** Type of a slot: a string. */
export const STRING = 4;

/** Type of a slot: an array. */
export const ARRAY = 5;

/** Type of a slot: an object. */
export const OBJECT_TYPE = 6;

/** Flag of a request: the host has computed the digest of the body, which follows the body. */
export const DIGESTED = 1;

/** Flag of a request: the host reads UTF-16 faster than UTF-8. */
export const READS_UTF16 = 2;

/** Record of an event: a field of the unified view, a value. */
export const KIND = 10;

/** Record of an event: a field of the unified view, a value. */
export const OCCURRED_AT = 12;

/** Record of an event: a field of the unified view, a value. */
export const MESSAGE_ID = 14;

/** Record of an event: a field of the unified view, a value. */
export const MESSAGE_CONVERSATION = 16;

/** Record of an event: a field of the unified view, a value. */
export const CHANNEL = 18;

/** Record of an event: a field of the unified view, a value. */
export const DIRECTION = 20;

/** Record of an event: a field of the unified view, a value. */
export const FROM = 22;

/** Record of an event: a field of the unified view, a value. */
export const TEXT = 24;

/** Record of an event: a field of the unified view, a value. */
export const LATITUDE = 26;

/** Record of an event: a field of the unified view, a value. */
export const LONGITUDE = 28;

/** Record of an event: a field of the unified view, a value. */
export const PLACE_NAME = 30;

/** Record of an event: a field of the unified view, a value. */
export const PLACE_ADDRESS = 32;

/** Record of an event: a field of the unified view, a value. */
export const STATUS = 34;

/** Record of an event: a field of the unified view, a value. */
export const ERROR_CODE = 36;

/** Record of an event: a field of the unified view, a value. */
export const ERROR_DESCRIPTION = 38;

/** Record of an event: a field of the unified view, a value. */
export const SEGMENTS = 40;

/** Record of an event: a field of the unified view, a value. */
export const REFERENCE = 42;

/** Record of an event: a field of the unified view, a value. */
export const IN_REPLY_TO = 44;

/** Record of an event: a field of the unified view, a value. */
export const CONVERSATION_ID = 46;

/** Record of an event: a field of the unified view, a value. */
export const CONVERSATION_STATUS = 48;

/** Record of an event: a field of the unified view, a value. */
export const CONTACT_ID = 50;

/** Record of an event: a field of the unified view, a value. */
export const CHANNEL_ID = 52;

/** Record of an event: a field of the unified view, a value. */
export const CALL_ID = 54;

/** Record of an event: a field of the unified view, a value. */
export const CALL_STATUS = 56;

/** Record of an event: a field of the unified view, a value. */
export const CALL_DIRECTION = 58;

/** Record of an event: a field of the unified view, a value. */
export const CALLER = 60;

/** Record of an event: a field of the unified view, a value. */
export const CALLEE = 62;

/** The length of the record of an event. */
export const RECORD_LENGTH = 64;
