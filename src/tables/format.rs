//! The numbers of the tables: types, instructions and flags.
//!
//! Also compiled into the definitions, whose compiler writes what is read here.

/// A type: what it is in the lower four bits, what it refers to in the others.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Type(pub u16);

impl Type {
    pub const ANYTHING: u16 = 0;
    pub const BOOLEAN: u16 = 1;
    pub const DATE_TIME: u16 = 2;
    pub const INTEGER: u16 = 3;
    pub const NUMBER: u16 = 4;
    pub const TEXT: u16 = 5;
    pub const URI: u16 = 6;
    pub const RECORD: u16 = 7;
    /// Refers to the type of the items.
    pub const LIST: u16 = 8;
    /// Refers to a model.
    pub const OBJECT: u16 = 9;
    /// Refers to a list: how many of the words are documented, and the words.
    pub const ONE_OF: u16 = 10;
    /// Refers to a type.
    pub const OR_NULL: u16 = 11;
    /// Refers to a list of types.
    pub const EITHER: u16 = 12;
    /// Refers to a list of two types, of which the first is documented.
    pub const OBSERVED: u16 = 13;

    pub fn kind(self) -> u16 {
        self.0 & 15
    }

    pub fn argument(self) -> u16 {
        self.0 >> 4
    }
}

/// A rule: what to do in the lower five bits, then five bits for a member or condition, then the reading.
#[derive(Clone, Copy)]
pub struct Instruction(pub u16);

impl Instruction {
    /// Ends the mapping of an event, and those that several share.
    pub const END: u16 = 0;
    /// Places follow.
    pub const COPY: u16 = 1;
    /// A word follows.
    pub const SET: u16 = 2;
    pub const STATUS_OF_TYPE: u16 = 3;
    /// A value_map follows.
    pub const TYPE_PREFIX: u16 = 4;
    pub const TYPE_SUFFIX: u16 = 5;
    /// Places follow.
    pub const ADD: u16 = 6;
    /// Places follow: of the files, then in each of its address, its media type, its name and its id.
    pub const ADD_FILES: u16 = 7;
    /// Places follow.
    pub const IDENTIFY: u16 = 8;
    pub const IDENTIFY_BY_TYPE: u16 = 9;
    /// Places follow, then a block.
    pub const SCOPE: u16 = 10;
    /// Places follow, then a block.
    pub const EACH: u16 = 11;
    /// Places of an object and of a key follow, then a value_map, a block for the member and a block for the object.
    pub const BY_KEY: u16 = 12;
    /// What the condition needs follows, then a block.
    pub const WHEN: u16 = 13;
    pub const UNLESS: u16 = 14;
    /// Where the shared mapping begin follows.
    pub const INCLUDE: u16 = 15;
    /// Places follow.
    pub const IDENTIFY_BY_TIME: u16 = 16;
    /// Places follow.
    pub const ADD_LINES: u16 = 17;

    pub fn operation(self) -> u16 {
        self.0 & 31
    }

    /// The member it tells, or the condition it asks for.
    pub fn subject(self) -> u16 {
        self.0 >> 5 & 31
    }

    pub fn conversion(self) -> u16 {
        self.0 >> 10
    }
}

/// Conditions, and what follows each.
pub mod condition {
    /// A counted list of words.
    pub const TYPE: u16 = 0;
    /// Places.
    pub const EXISTS: u16 = 1;
    /// Places, and a word.
    pub const FIELD_EQUALS: u16 = 2;
    /// Places, and places.
    pub const FIELDS_EQUAL: u16 = 3;
    /// A member.
    pub const IS_SET: u16 = 4;
    /// A member, and a counted list of words.
    pub const EQUALS: u16 = 5;
    /// Places.
    pub const IS_ARRAY: u16 = 6;
    /// Places.
    pub const IS_TRUE: u16 = 7;
}

/// Tests of a discriminator, each followed by the counted steps of a path.
pub mod test {
    pub const EXISTS: u16 = 0;
    pub const ABSENT: u16 = 1;
    /// A counted list of words follows.
    pub const ONE_OF: u16 = 2;
    pub const IS_ARRAY: u16 = 3;
    /// A counted list of tests follows, and no path.
    pub const ANY: u16 = 4;
    /// A symbol follows.
    pub const STARTS_WITH: u16 = 5;
    /// A counted list of words follows.
    pub const NOT_ONE_OF: u16 = 6;
    /// A counted list of the words of fields follows; the path is empty.
    pub const IN_LIST: u16 = 7;
}

/// How a discriminator names an event, and what follows each.
pub mod type_name {
    /// A counted path.
    pub const FIELD: u16 = 0;
    /// The word that is the name.
    pub const FIXED: u16 = 1;
    /// A word, and a counted path.
    pub const PREFIXED: u16 = 2;
    /// Two counted paths.
    pub const JOINED: u16 = 3;
    /// A word, and two counted lists of words.
    pub const KEY: u16 = 4;
}

/// Conversions. Those from `MAP` on are followed by a value_map.
pub mod conversion {
    pub const PLAIN: u16 = 0;
    pub const LAST: u16 = 1;
    pub const LOWERCASE: u16 = 2;
    pub const RFC3339: u16 = 3;
    pub const RFC3339_WITH_SPACE: u16 = 4;
    pub const UNIX_SECONDS: u16 = 5;
    pub const COUNT: u16 = 6;
    pub const DECIMAL: u16 = 7;
    pub const PHONE_NUMBER: u16 = 8;
    pub const FORM_PHONE_NUMBER: u16 = 9;
    pub const CHANNEL_ADDRESS: u16 = 10;
    pub const RFC2822: u16 = 11;
    pub const COMPACT_DATE_TIME: u16 = 12;
    pub const UTC_DATE_TIME: u16 = 13;
    pub const UNIX_TIME: u16 = 14;
    pub const SPACED_PHONE_NUMBER: u16 = 15;
    pub const MAP: u16 = 16;
    pub const MAP_OR_LOWERCASE: u16 = 17;
    pub const MAP_KEY: u16 = 18;
    pub const MAP_PREFIX: u16 = 19;
    pub const STRIP_PREFIX: u16 = 20;
}

/// A step of a path that is a position in an array; any smaller number is the word of a key.
pub const POSITION: u16 = 1 << 15;

/// A step of a path to the first member of an object.
pub const FIRST: u16 = u16::MAX;

/// The first step of a path through the envelope of an event.
pub const ENVELOPE: u16 = u16::MAX - 1;

/// Flags beside the field of a batch: its value is a list; its events are marked in their envelope.
pub const LIST: u16 = 1;
pub const MARKED: u16 = 2;

/// The kind of secret that the schemes of a provider use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretKind {
    /// A string.
    Text,
    /// A string, or one for each account.
    TextByAccount,
    /// A username and a password.
    Credentials,
}

/// An event that is known.
#[derive(Clone, Copy)]
pub struct Event {
    /// The word that is its name.
    pub name: u16,
    /// Its model.
    pub model: u16,
    /// Where its mapping begin.
    pub mapping: u16,
    /// The word for the status that its type tells, or none.
    pub status: u16,
}

/// Flags beside the word of a field.
pub const REQUIRED: u16 = 1 << 15;
pub const LENIENT: u16 = 1 << 14;

/// Ends the fields of a model that others may stand beside: it is no word's.
pub const OTHERS: [u16; 2] = [0, 0];
