//! The discriminators, which determine the types of events.

/// A list of cases. The first case whose conditions all hold determines the type. The last case has no conditions.
pub type Discriminator = &'static [Case];

/// A case of a discriminator.
pub struct Case {
    /// The conditions.
    pub when: &'static [Test],
    /// The type of the event.
    pub name: TypeName,
}

/// A condition on a payload. Paths are keys and indices joined by dots, as in mappings.
pub enum Test {
    /// There is a value at this path.
    Exists(&'static str),
    /// There is no value at this path.
    Absent(&'static str),
    /// The value at this path is one of these strings.
    OneOf(&'static str, &'static [&'static str]),
    /// The value at this path is a string that is none of these.
    NotOneOf(&'static str, &'static [&'static str]),
    /// The value at this path is an array.
    IsArray(&'static str),
    /// The value at this path is a string that begins with this one.
    StartsWith(&'static str, &'static str),
    /// The payload is an item of a list in one of these fields.
    InList(&'static [&'static str]),
    /// At least one of these holds.
    Any(&'static [Test]),
}

/// The type of an event.
pub enum TypeName {
    /// The string in this field of the payload. It is a known type only if its model has the field.
    Field(&'static str),
    /// The prefix and the string at this path.
    Prefixed(&'static str, &'static str),
    /// The strings at two paths, joined by a dot. It is never a known type.
    Joined(&'static str, &'static str),
    /// The prefix and a key of the payload: the first of the known keys that is present, or else the first key that is not
    /// ignored.
    Key { prefix: &'static str, known: &'static [&'static str], ignored: &'static [&'static str] },
    /// This type, for payloads that do not contain one.
    Fixed(&'static str),
}

/// The case of a field that contains the type, without conditions.
pub const fn named_by(field: &'static str) -> Case {
    Case { when: &[], name: TypeName::Field(field) }
}

impl TypeName {
    /// The field that contains the type, or the part of it after the prefix.
    pub fn field(&self) -> Option<&'static str> {
        match self {
            Self::Field(field) | Self::Prefixed(_, field) => Some(field),
            Self::Fixed(_) | Self::Joined(..) | Self::Key { .. } => None,
        }
    }
}
