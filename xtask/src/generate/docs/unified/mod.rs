//! `docs/unified.md`: the unified event, and the mapping of each provider's payloads to it.

mod condition;
mod events;
mod fields;
mod mappings;
mod path;
mod reader;
mod sources;
mod table;
mod types;
mod values;

use definitions::vocabulary::{Direction, EventKind, Status};

use crate::generate::catalogue::Catalogue;
use crate::generate::markdown::{code, codes, head, row};
use crate::generate::text::{WIDTH, wrap};
use mappings::{Group, Mappings};
use sources::{Value, type_prefix, value_map};

/// The page.
///
/// # Errors
/// A path in a mapping that is declared in no model of an event.
pub fn page(catalogues: &[Catalogue]) -> anyhow::Result<String> {
    let mappings = catalogues.iter().map(|catalogue| Mappings::new(catalogue.definition));
    let mappings = mappings.collect::<anyhow::Result<Vec<_>>>()?;
    let sections = catalogues.iter().zip(&mappings).map(|(catalogue, mappings)| section(catalogue, mappings));
    Ok(HEAD.replace("{{vocabulary}}", &vocabulary(&mappings)) + &sections.collect::<Vec<_>>().join("\n"))
}

const HEAD: &str = include_str!("unified.md");

/// The values of the enumerations.
fn vocabulary(mappings: &[Mappings]) -> String {
    let table = |columns: [&str; 2], values: &[&str], documentation: &[&str]| {
        let rows = values.iter().zip(documentation).map(|(value, doc)| row(&[&code(value), doc.trim()]));
        head(&columns) + &rows.collect::<String>()
    };
    format!(
        "{}\n{}\n{}\n`channel` is one of {}, or the provider's name of another channel, in lower case.\n",
        table(["`kind`", "Meaning"], &EventKind::ALL.map(EventKind::as_str), &EventKind::DOCUMENTATION),
        table(["`message.status`", "Meaning"], &Status::ALL.map(Status::as_str), &Status::DOCUMENTATION),
        table(["`direction`", "Meaning"], &Direction::ALL.map(Direction::as_str), &Direction::DOCUMENTATION),
        codes(&channels(mappings)),
    )
}

/// The channels that mappings set.
fn channels(mappings: &[Mappings]) -> Vec<&'static str> {
    let events = mappings.iter().flat_map(|mappings| &mappings.events);
    let sources =
        events.flat_map(|(event, sources)| sources.of("message.channel").map(|source| (*event, &source.value)));
    let mut channels: Vec<&str> = sources
        .flat_map(|(event, value)| match value {
            Value::Constant(channel) => vec![*channel],
            Value::TypePrefix(values) => event.map(|event| type_prefix(event, values)).into_iter().collect(),
            Value::At(_, conversion) => {
                value_map(conversion).into_iter().flatten().map(|(_, unified)| *unified).collect()
            }
            _ => Vec::new(),
        })
        .collect();
    channels.sort_unstable();
    channels.dedup();
    channels
}

fn section(catalogue: &Catalogue, mappings: &Mappings) -> String {
    let title = catalogue.title;
    let values = values::table(mappings);
    let values = if values.is_empty() { values } else { format!("\n### {title}: values\n\n{values}") };
    let remarks = remarks(mappings).into_iter();
    let remarks = remarks.chain(catalogue.definition.notes.iter().map(|note| (*note).to_owned()));
    let remarks: String = remarks.map(|remark| format!("- {}\n", wrap(&remark, WIDTH - 2).join("\n  "))).collect();
    format!(
        "## {title}\n\n### {title}: events\n\n{}\n### {title}: fields\n\n{}\n{remarks}{values}",
        events::table(mappings),
        table::table(mappings),
    )
}

/// The remarks on paths in the tables, each with the events to which it applies.
fn remarks(mappings: &Mappings) -> Vec<String> {
    let mut remarks: Vec<(&str, Group)> = Vec::new();
    for (event, sources) in &mappings.events {
        for remark in &sources.remarks {
            match remarks.iter_mut().find(|(known, _)| known == remark) {
                Some((_, Group(events))) => events.push(*event),
                None => remarks.push((remark, Group(vec![*event]))),
            }
        }
    }
    remarks.into_iter().map(|(remark, group)| format!("In {}: {remark}.", mappings.describe(&group))).collect()
}

#[cfg(test)]
mod tests {
    use definitions::EventType;
    use definitions::mapping::Conversion;
    use hookproof::samples::samples;
    use hookproof::{ParseOptions, Provider, parse};
    use serde_json::Value as Json;

    use super::path::ENVELOPE;
    use super::sources::Source;
    use super::*;

    /// The values of `unified` by the paths of their fields.
    fn leaves(value: &Json, path: &str, found: &mut Vec<(String, String)>) {
        match value {
            Json::Object(members) => {
                for (key, member) in members {
                    leaves(member, &if path.is_empty() { key.clone() } else { format!("{path}.{key}") }, found);
                }
            }
            Json::Array(items) => {
                let is_object = items.iter().any(Json::is_object);
                let path = if is_object { format!("{path}[]") } else { path.to_owned() };
                items.iter().for_each(|item| leaves(item, &path, found));
            }
            Json::Null => {}
            Json::String(text) => found.extend(text.lines().map(|line| (path.to_owned(), line.to_owned()))),
            scalar => found.push((path.to_owned(), scalar.to_string())),
        }
    }

    /// The values at a path as it is printed.
    fn at<'p>(payload: &'p Json, path: &str) -> Vec<&'p Json> {
        let path = path.replace("[]", ".[]").replace("[0]", ".0");
        path.split('.').fold(vec![payload], |values, step| {
            let next = |value: &'p Json| -> Vec<&'p Json> {
                match (value, step.chars().next()) {
                    (Json::Array(items), Some('[')) => items.iter().collect(),
                    (value, Some('[')) => vec![value],
                    (Json::Array(items), _) => {
                        step.parse::<usize>().ok().and_then(|nth| items.get(nth)).into_iter().collect()
                    }
                    (Json::Object(members), Some('<' | '{')) => members.values().collect(),
                    (Json::Object(members), _) => members.get(step).into_iter().collect(),
                    _ => Vec::new(),
                }
            };
            values.into_iter().flat_map(next).collect()
        })
    }

    /// The values at a path of an event, which may be in the envelope.
    fn values_of<'p>(path: &str, payload: &'p Json, envelope: &'p Json) -> Vec<&'p Json> {
        match path.strip_prefix(ENVELOPE).and_then(|path| path.strip_prefix('.')) {
            Some(path) => at(envelope, path),
            None => at(payload, path),
        }
    }

    fn is_found(source: &Source, payload: &Json, envelope: &Json, expected: &str) -> bool {
        match &source.value {
            Value::Constant(value) | Value::TypeStatus(value) => *value == expected,
            Value::At(path, conversion) => values_of(&path.text, payload, envelope).into_iter().any(|value| {
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                match conversion {
                    Conversion::Plain => text.lines().any(|line| line == expected),
                    Conversion::Lowercase => text.to_lowercase() == expected,
                    Conversion::Map(values) | Conversion::MapOrLowercase(values) => {
                        values.iter().any(|(value, unified)| *value == text && *unified == expected)
                    }
                    _ => !value.is_null(),
                }
            }),
            Value::Numbered(prefix) => payload.as_object().is_some_and(|payload| {
                payload.iter().any(|(key, value)| key.starts_with(prefix) && value.as_str() == Some(expected))
            }),
            Value::TypePrefix(_) | Value::TypeSuffix => true,
            Value::Type | Value::Part(..) => false,
        }
    }

    #[test]
    fn every_value_of_a_sample_has_a_source_that_the_page_lists() {
        let mut values = 0;
        for definition in definitions::DEFINITIONS {
            let mappings = Mappings::new(definition).unwrap();
            let provider = Provider::from_name(definition.provider.as_str()).unwrap();
            for sample in samples(provider) {
                let is_sent = |event: &Option<&EventType>| event.is_some_and(|event| event.name == sample.type_name);
                let (_, sources) = mappings.events.iter().find(|(event, _)| is_sent(event)).unwrap();
                let options = ParseOptions {
                    url: Some(&sample.url),
                    content_type: sample.headers.first().map(|(_, value)| value.as_str()),
                    ..ParseOptions::default()
                };
                let events = parse(provider, sample.body.as_bytes(), &options).unwrap();
                for event in events.iter() {
                    let payload: Json = serde_json::from_str(event.payload_json()).unwrap();
                    let envelope = serde_json::to_value(event.envelope).unwrap();
                    let mut found = Vec::new();
                    leaves(&serde_json::to_value(&event.unified).unwrap(), "", &mut found);
                    for (field, value) in found {
                        let listed = sources.of(&field).any(|source| is_found(source, &payload, &envelope, &value));
                        let is_default = field == "kind" && value == EventKind::Other.as_str();
                        values += 1;
                        assert!(listed || is_default, "{field} of {}: {value}", sample.type_name);
                    }
                }
            }
        }
        assert!(values > 500);
    }
}
