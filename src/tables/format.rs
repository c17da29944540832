//! The encoding of models and mappings as numbers.
//!
//! The crate `definitions` compiles this file too: its compiler writes what the engine reads.
//!
//! In the tables, a *symbol* is the number of a string. A *list* is preceded by the count of its numbers, and so are a
//! *block*, which is a list of instructions, and a *path*, which is a list of steps. *Paths* are a list of paths. A *value
//! map* is the position of one in the table of value maps.

/// A type of a value: its kind in the lower four bits, what it refers to in the others.
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
    /// Refers to a list: the number of values that are documented, and the symbols of all values, these first.
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

/// A step of a mapping: the operation in the lower five bits, then five bits for a unified field or a condition, then the
/// conversion. The operands follow; those of the conversion come first.
#[derive(Clone, Copy)]
pub struct Instruction(pub u16);

impl Instruction {
    /// Ends a mapping that events or other mappings include.
    pub const END: u16 = 0;
    /// Paths.
    pub const COPY: u16 = 1;
    /// A symbol.
    pub const SET: u16 = 2;
    pub const STATUS_OF_TYPE: u16 = 3;
    /// A value map.
    pub const TYPE_PREFIX: u16 = 4;
    pub const TYPE_SUFFIX: u16 = 5;
    /// Paths.
    pub const ADD: u16 = 6;
    /// Paths of the files; and from each file the paths of its URL, its media type, its name and its id.
    pub const ADD_FILES: u16 = 7;
    /// Paths.
    pub const IDENTIFY: u16 = 8;
    pub const IDENTIFY_BY_TYPE: u16 = 9;
    /// Paths, and a block.
    pub const SCOPE: u16 = 10;
    /// Paths, and a block.
    pub const EACH: u16 = 11;
    /// Paths of an object, paths of a key, a value map, a block for the member, and a block for the object.
    pub const BY_KEY: u16 = 12;
    /// The operands of the condition, and a block.
    pub const WHEN: u16 = 13;
    /// The operands of the condition, and a block.
    pub const UNLESS: u16 = 14;
    /// The position of the included mapping.
    pub const INCLUDE: u16 = 15;
    /// Paths.
    pub const IDENTIFY_BY_TIME: u16 = 16;
    /// Paths.
    pub const ADD_LINES: u16 = 17;
    /// The prefixes of the keys of a URL and a media type.
    pub const ADD_NUMBERED_FILES: u16 = 18;
    /// A symbol.
    pub const IDENTIFY_AS: u16 = 19;

    pub fn operation(self) -> u16 {
        self.0 & 31
    }

    /// The field that is set, or the condition.
    pub fn subject(self) -> u16 {
        self.0 >> 5 & 31
    }

    pub fn conversion(self) -> u16 {
        self.0 >> 10
    }
}

/// Conditions, and the operands of each.
pub mod condition {
    /// A list of symbols.
    pub const TYPE: u16 = 0;
    /// Paths.
    pub const EXISTS: u16 = 1;
    /// Paths, and a symbol.
    pub const FIELD_EQUALS: u16 = 2;
    /// Paths, and paths.
    pub const FIELDS_EQUAL: u16 = 3;
    /// A unified field.
    pub const IS_SET: u16 = 4;
    /// A unified field, and a list of symbols.
    pub const EQUALS: u16 = 5;
    /// Paths.
    pub const IS_ARRAY: u16 = 6;
    /// Paths.
    pub const IS_TRUE: u16 = 7;
    /// Paths.
    pub const IS_POSITIVE: u16 = 8;
}

/// Tests of a discriminator. A path follows each but `ANY` and `ANY_EXISTS`, and then the operands.
pub mod test {
    pub const EXISTS: u16 = 0;
    pub const ABSENT: u16 = 1;
    /// A list of symbols.
    pub const ONE_OF: u16 = 2;
    pub const IS_ARRAY: u16 = 3;
    /// A list of tests.
    pub const ANY: u16 = 4;
    /// A symbol.
    pub const STARTS_WITH: u16 = 5;
    /// A list of symbols.
    pub const NOT_ONE_OF: u16 = 6;
    /// A list of symbols of fields; the path is empty.
    pub const IN_LIST: u16 = 7;
    /// Paths.
    pub const ANY_EXISTS: u16 = 8;
}

/// The ways in which a discriminator names the type of an event, and the operands of each.
pub mod type_name {
    /// A path.
    pub const FIELD: u16 = 0;
    /// The symbol of the name.
    pub const FIXED: u16 = 1;
    /// The symbol of the prefix, and a path.
    pub const PREFIXED: u16 = 2;
    /// Two paths.
    pub const JOINED: u16 = 3;
    /// The symbol of the prefix, and two lists of symbols.
    pub const KEY: u16 = 4;
}

/// Conversions. Those from `MAP` on have a value map as operand.
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
    pub const PREFIXED_ADDRESS: u16 = 20;
}

/// A step of a path: this plus the index of an item of an array. A smaller number is the symbol of a key.
pub const POSITION: u16 = 1 << 15;

/// A step of a path: the first member of an object.
pub const FIRST: u16 = u16::MAX - 2;

/// The first step of a path in the envelope of an event.
pub const ENVELOPE: u16 = u16::MAX - 3;

/// A flag of a field of a batch: its value is a list.
pub const LIST: u16 = 1;
/// A flag of a field of a batch: the envelopes of its events have a field of that name, which is `true`.
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

/// A modelled event.
#[derive(Clone, Copy)]
pub struct Event {
    /// The symbol of its name.
    pub name: u16,
    /// The index of its model.
    pub model: u16,
    /// The position of its mapping in the table of mappings.
    pub mapping: u16,
    /// The symbol of the status that its type implies, or 0.
    pub status: u16,
}

/// A flag beside the symbol of a field: the field is required.
pub const REQUIRED: u16 = 1 << 15;
/// A flag beside the symbol of a field: a value of another type is a warning, not an error.
pub const LENIENT: u16 = 1 << 14;

/// The last field of a model that permits additional fields. 0 is no symbol.
pub const OTHERS: [u16; 2] = [0, 0];
