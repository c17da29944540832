//! Where each field of the unified view comes from.

use definitions::mapping::Conversion;

use super::condition;
use super::fields::{FIELDS, ID};
use super::mappings::Mappings;
use super::sources::{Source, Sources, Value};
use crate::generate::markdown::{any_of, code, head, row};

/// The table: a row for each field and each group of events that have it from the same paths.
pub fn table(mappings: &Mappings) -> String {
    let rows = FIELDS.iter().flat_map(|(field, _)| {
        let groups = mappings.group_by(|_, sources| if *field == ID { id(sources) } else { cell(sources, field) });
        let rows = groups.into_iter().filter(|(cell, _)| !cell.is_empty());
        rows.map(|(cell, group)| row(&[&code(field), &mappings.describe(&group), &cell])).collect::<Vec<_>>()
    });
    head(&["Unified field", "Events", "Comes from"]) + &rows.collect::<String>()
}

/// The sources of a field.
fn cell(sources: &Sources, field: &str) -> String {
    let found: Vec<&Source> = sources.of(field).collect();
    if let [Source { value, conditions, .. }] = found[..]
        && !matches!(value, Value::At(..))
        && conditions.is_empty()
    {
        return "the type of the event".to_owned();
    }
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    for sources in found.chunk_by(|one, other| one.conditions == other.conditions) {
        let texts = joined(sources, ", ");
        let condition = condition(sources);
        match groups.last_mut() {
            // The same values on another condition.
            Some((known, conditions)) if *known == texts => conditions.push(condition),
            _ => groups.push((texts, vec![condition])),
        }
    }
    let groups = groups.into_iter().map(|(texts, conditions)| texts + &conditions.join(" or"));
    groups.collect::<Vec<_>>().join("; ")
}

/// The parts of an id.
fn id(sources: &Sources) -> String {
    let found: Vec<&Source> = sources.of(ID).collect();
    let groups = found.chunk_by(|one, other| one.conditions == other.conditions).map(|parts| {
        let texts = joined(parts, " : ");
        match condition(parts).as_str() {
            "" => texts,
            condition => format!("({texts}{condition})"),
        }
    });
    let groups: Vec<String> = groups.collect();
    if groups.is_empty() { DIGEST.to_owned() } else { groups.join(" : ") }
}

/// The values of sources, each once.
fn joined(sources: &[&Source], separator: &str) -> String {
    let mut texts: Vec<String> = sources.iter().map(|source| value(&source.value)).collect();
    texts.dedup();
    texts.join(separator)
}

/// The condition that sources have in common.
fn condition(sources: &[&Source]) -> String {
    let paths: Vec<&str> = sources
        .iter()
        .filter_map(|source| match &source.value {
            Value::At(path, _) => Some(path.text.as_str()),
            _ => None,
        })
        .collect();
    sources.first().map_or(String::new(), |source| condition::describe(&source.conditions, &paths))
}

const DIGEST: &str = "digest";

fn value(value: &Value) -> String {
    match value {
        Value::Constant(value) => code(value),
        Value::TypeStatus(_) => "the type of the event".to_owned(),
        Value::TypePrefix(_) => "the first part of the type".to_owned(),
        Value::TypeSuffix => "the last part of the type".to_owned(),
        Value::Type => "type".to_owned(),
        Value::Part(paths, false) => any_of(paths),
        Value::Part(paths, true) if paths.is_empty() => DIGEST.to_owned(),
        Value::Part(paths, true) => format!("{} or {DIGEST}", any_of(paths)),
        Value::At(path, conversion) => match mark(conversion) {
            "" => code(&path.text),
            mark => format!("{} ({mark})", code(&path.text)),
        },
    }
}

/// How a value is converted, where that does not follow from the field.
fn mark(conversion: &Conversion) -> &'static str {
    match conversion {
        Conversion::Plain
        | Conversion::Rfc3339
        | Conversion::Rfc3339WithSpace
        | Conversion::Count
        | Conversion::Decimal => "",
        Conversion::UnixSeconds => "seconds since 1970",
        Conversion::UnixTime => "seconds or milliseconds since 1970",
        Conversion::Last => "last value",
        Conversion::Lowercase => "lower case",
        Conversion::Map(_) => "mapped",
        Conversion::MapOrLowercase(_) => "mapped, else lower case",
        Conversion::MapKey(_) => "its name, mapped",
        Conversion::PhoneNumber | Conversion::SpacedPhoneNumber => "E.164",
        Conversion::FormPhoneNumber => "E.164, last value",
        Conversion::Rfc2822 => "RFC 2822",
        Conversion::CompactDateTime => "ten digits",
        Conversion::MapPrefix(_) => "part before the colon, mapped",
        Conversion::StripPrefix(_) => "part after the colon",
        Conversion::ChannelAddress => "E.164 by channel",
        Conversion::UtcDateTime => "as UTC",
    }
}
