//! The sources of the unified fields in one type of event.

use definitions::EventType;
use definitions::mapping::{Conversion, ValueMap};

use super::condition::Condition;
use super::path::Path;

/// The sources of a type of event, in the order in which they are tried.
#[derive(Default)]
pub struct Sources {
    pub fields: Vec<Source>,
    /// Alternatives of paths, and keys that the payload contains.
    pub remarks: Vec<String>,
    /// The paths of the steps, and whether the model declares or permits each.
    pub paths: Vec<(&'static str, bool)>,
}

impl Sources {
    /// The sources of a field.
    pub fn of(&self, field: &str) -> impl Iterator<Item = &Source> {
        self.fields.iter().filter(move |source| source.field == field)
    }
}

/// A source of a unified field.
#[derive(Clone)]
pub struct Source {
    pub field: &'static str,
    /// The conditions, all of which must hold.
    pub conditions: Vec<Condition>,
    pub value: Value,
}

/// The value of a source.
#[derive(Clone)]
pub enum Value {
    /// This value.
    Constant(&'static str),
    /// The status that the type implies.
    TypeStatus(&'static str),
    /// The first part of the type, mapped.
    TypePrefix(&'static ValueMap),
    /// The last part of the type.
    TypeSuffix,
    /// The type, as a part of an id.
    Type,
    /// The first of these paths that has a value, as a part of an id. If it is a time and none has a value, a digest.
    Part(Vec<String>, bool),
    /// The values whose keys are this prefix and a number.
    Numbered(&'static str),
    /// The value at a path.
    At(Path, &'static Conversion),
}

impl Value {
    /// Whether an earlier source copies every value of the same path.
    pub fn is_copied_by(&self, earlier: &Self) -> bool {
        let (Self::At(path, _), Self::At(known, conversion)) = (self, earlier) else { return false };
        let accepts_any = matches!(
            conversion,
            Conversion::Plain
                | Conversion::Last
                | Conversion::Lowercase
                | Conversion::MapOrLowercase(_)
                | Conversion::PhoneNumber
                | Conversion::FormPhoneNumber
                | Conversion::ChannelAddress
        );
        accepts_any && path.text == known.text
    }
}

/// The first part of an event's type, mapped.
pub fn type_prefix(event: &'static EventType, values: &'static ValueMap) -> &'static str {
    let first = event.name.split('.').next().unwrap_or_default();
    values.iter().find(|(value, _)| *value == first).map_or(first, |(_, unified)| unified)
}

/// The map that a conversion applies.
pub fn value_map(conversion: &'static Conversion) -> Option<&'static ValueMap> {
    match conversion {
        Conversion::Map(values)
        | Conversion::MapOrLowercase(values)
        | Conversion::MapKey(values)
        | Conversion::MapPrefix(values) => Some(values),
        _ => None,
    }
}
