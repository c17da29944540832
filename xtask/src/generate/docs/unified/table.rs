//! The table of fields: the sources of each unified field.

use definitions::mapping::Conversion;

use super::condition;
use super::fields::{FIELDS, ID};
use super::mappings::Mappings;
use super::sources::{Source, Sources, Value};
use crate::generate::markdown::{any_of, code, head, row};

/// The table, with a row for each field and each group of events with the same sources.
pub fn table(mappings: &Mappings) -> String {
    let rows = FIELDS.iter().flat_map(|(field, _)| {
        let groups = mappings.group_by(|_, sources| if *field == ID { id(sources) } else { cell(sources, field) });
        let rows = groups.into_iter().filter(|(cell, _)| !cell.is_empty());
        rows.map(|(cell, group)| row(&[&code(field), &mappings.describe(&group), &cell])).collect::<Vec<_>>()
    });
    head(&["Unified field", "Events", "Sources"]) + &rows.collect::<String>()
}

/// The sources of a field.
fn cell(sources: &Sources, field: &str) -> String {
    let found: Vec<&Source> = sources.of(field).collect();
    if let [Source { value, conditions, .. }] = found[..]
        && !matches!(value, Value::At(..) | Value::Numbered(_))
        && conditions.is_empty()
    {
        return "the type of the event".to_owned();
    }
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    for sources in found.chunk_by(|one, other| one.conditions == other.conditions) {
        let texts = joined(sources, ", ");
        let condition = condition(sources);
        match groups.last_mut() {
            // The same values under another condition.
            Some((known, conditions)) if *known == texts => conditions.push(condition),
            _ => groups.push((texts, vec![condition])),
        }
    }
    let mut lines: Vec<String> = Vec::new();
    for line in groups.into_iter().map(|(texts, conditions)| texts + &conditions.join(" or")) {
        match lines.iter_mut().find_map(|known| Some((with_keys_of(known, &line)?, known))) {
            Some((merged, known)) => *known = merged,
            None => lines.push(line),
        }
    }
    lines.join("<br>")
}

/// A line with the keys of another one, if the lines differ only in the keys in braces: `{a,b}.text` and `{c}.text` are
/// `{a,b,c}.text`.
fn with_keys_of(line: &str, other: &str) -> Option<String> {
    let (parts, others): (Vec<&str>, Vec<&str>) = (line.split(['{', '}']).collect(), other.split(['{', '}']).collect());
    let is_equal = |nth: usize| nth % 2 == 1 || parts[nth] == others[nth];
    if parts.len() < 3 || parts.len() != others.len() || !(0..parts.len()).all(is_equal) {
        return None;
    }
    let merged = parts.iter().zip(&others).enumerate().map(|(nth, (part, other))| match nth % 2 {
        0 => (*part).to_owned(),
        _ => format!("{{{part},{other}}}"),
    });
    Some(merged.collect())
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

/// The values of sources, without repetitions.
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
        Value::Numbered(prefix) => format!("`{prefix}0`, `{prefix}1`, …"),
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

/// The conversion of a value, if it is not evident from the field.
fn mark(conversion: &Conversion) -> &'static str {
    match conversion {
        Conversion::Plain
        | Conversion::Rfc3339
        | Conversion::Rfc3339WithSpace
        | Conversion::Count
        | Conversion::Decimal => "",
        Conversion::UnixSeconds => "Unix time in seconds",
        Conversion::UnixTime => "Unix time in seconds or milliseconds",
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
        Conversion::PrefixedAddress(_) => "E.164 without the channel, last value",
        Conversion::ChannelAddress => "E.164 by channel",
        Conversion::UtcDateTime => "as UTC",
    }
}
