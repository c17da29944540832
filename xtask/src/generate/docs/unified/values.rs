//! The table of value maps: the unified value of each value of a provider.

use definitions::mapping::{Conversion, ValueMap};

use super::fields::FIELDS;
use super::mappings::Mappings;
use super::sources::{Value, value_map};
use crate::generate::markdown::{code, codes, head, row};

/// The table, with a row for each value map; empty where no values are mapped.
pub fn table(mappings: &Mappings) -> String {
    let maps = maps(mappings);
    if maps.is_empty() {
        return String::new();
    }
    let rows = maps.iter().map(|map| row(&[&code(map.field), &codes(&map.paths), &map.describe()]));
    head(&["Unified field", "From", "Values"]) + &rows.collect::<String>()
}

/// A value map, and the field and the paths to which it is applied.
struct Map {
    field: &'static str,
    paths: Vec<String>,
    values: &'static ValueMap,
    /// Whether other values are copied in lower case.
    passes_others: bool,
    /// The values that the models declare at the paths.
    declared: Vec<&'static str>,
}

fn maps(mappings: &Mappings) -> Vec<Map> {
    let mut maps: Vec<Map> = Vec::new();
    let sources = mappings.events.iter().flat_map(|(_, sources)| &sources.fields);
    for source in sources {
        let Value::At(path, conversion) = &source.value else { continue };
        let Some(values) = value_map(conversion) else { continue };
        let passes_others = matches!(conversion, Conversion::MapOrLowercase(_));
        let is_same = |map: &&mut Map| map.field == source.field && std::ptr::eq(map.values, values);
        let map = match maps.iter_mut().find(is_same) {
            Some(map) => map,
            None => {
                maps.push(Map { field: source.field, paths: Vec::new(), values, passes_others, declared: Vec::new() });
                let last = maps.len() - 1;
                &mut maps[last]
            }
        };
        if !map.paths.contains(&path.text) {
            map.paths.push(path.text.clone());
        }
        let new: Vec<_> = path.enum_values().into_iter().filter(|value| !map.declared.contains(value)).collect();
        map.declared.extend(new);
    }
    maps.sort_by_key(|map| FIELDS.iter().position(|(field, _)| *field == map.field));
    maps
}

impl Map {
    /// `queued` from `pending`, `scheduled`; …
    fn describe(&self) -> String {
        let mut targets: Vec<(&str, Vec<&str>)> = Vec::new();
        for (value, unified) in self.values {
            match targets.iter_mut().find(|(known, _)| known == unified) {
                Some((_, values)) => values.push(value),
                None => targets.push((unified, vec![value])),
            }
        }
        let mut described: Vec<String> = targets
            .iter()
            .map(|(unified, values)| {
                if values == &[*unified] { code(unified) } else { format!("{} from {}", code(unified), codes(values)) }
            })
            .collect();
        let unmapped: Vec<&str> = self
            .declared
            .iter()
            .copied()
            .filter(|value| !self.values.iter().any(|(mapped, _)| mapped == value))
            .collect();
        if self.passes_others {
            described.push("any other in lower case".to_owned());
        } else if !unmapped.is_empty() {
            described.push(format!("not mapped: {}", codes(&unmapped)));
        }
        described.join("; ")
    }
}
