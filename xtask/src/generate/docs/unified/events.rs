//! The table of events: the kind of each type, and status, direction and channel where the type implies them.

use definitions::vocabulary::EventKind;

use super::mappings::{Group, Mappings};
use super::sources::{Sources, Value, value_map};
use crate::generate::markdown::{any_of, code, codes, head, row};

/// The table. Types with equal values share a row.
pub fn table(mappings: &Mappings) -> String {
    let groups = mappings.group_by(|_, sources| {
        [
            kind(sources),
            implied(sources, &["message.status", "conversation.status", "call.status"]),
            implied(sources, &["message.direction", "call.direction"]),
            implied(sources, &["message.channel"]),
        ]
    });
    let rows = groups.iter().filter_map(|([kind, status, direction, channel], Group(events))| {
        let types: Vec<&str> = events.iter().flatten().map(|event| event.name).collect();
        (!types.is_empty()).then(|| row(&[&codes(&types), kind, status, direction, channel]))
    });
    head(&["Type", "`kind`", "`status`", "`direction`", "`channel`"]) + &rows.collect::<String>()
}

/// The kinds of an event of this type.
fn kind(sources: &Sources) -> String {
    let mut kinds: Vec<&str> = Vec::new();
    let possible = sources.of("kind").flat_map(|source| match &source.value {
        Value::Constant(kind) => vec![*kind],
        Value::At(_, conversion) => value_map(conversion).into_iter().flatten().map(|(_, kind)| *kind).collect(),
        _ => Vec::new(),
    });
    for kind in possible {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    if kinds.is_empty() {
        kinds.push(EventKind::Other.as_str());
    }
    any_of(&kinds)
}

/// The value that the type implies for the first of these fields that the event has.
fn implied(sources: &Sources, fields: &[&str]) -> String {
    let found = fields.iter().map(|field| sources.of(field).collect::<Vec<_>>()).find(|found| !found.is_empty());
    match found.as_deref() {
        None => String::new(),
        Some([only]) if only.conditions.is_empty() => match &only.value {
            Value::Constant(value) | Value::TypeStatus(value) => code(value),
            Value::TypePrefix(values) => {
                let mapped = values.iter().map(|(value, unified)| format!("; {} is {}", code(value), code(unified)));
                format!("the first part of the type{}", mapped.collect::<String>())
            }
            Value::TypeSuffix => "the last part of the type".to_owned(),
            _ => FROM_PAYLOAD.to_owned(),
        },
        Some(_) => FROM_PAYLOAD.to_owned(),
    }
}

const FROM_PAYLOAD: &str = "from the payload";
