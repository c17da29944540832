//! The mappings of all of a provider's events.

use anyhow::bail;
use definitions::{Definition, EventType};

use super::reader::sources;
use super::sources::Sources;
use super::types::types;

/// The sources of the unified fields, for each type of event.
pub struct Mappings {
    /// The types of events, and last the events of unknown type.
    pub events: Vec<(Option<&'static EventType>, Sources)>,
}

impl Mappings {
    /// # Errors
    /// A path that is declared in no model of an event.
    pub fn new(definition: &'static Definition) -> anyhow::Result<Self> {
        let known: Vec<_> =
            definition.events().map(|event| (Some(event), sources(Some(event), event.mapping))).collect();
        let paths = || known.iter().flat_map(|(_, sources)| &sources.paths);
        let is_possible = |path: &str| paths().any(|(other, is_possible)| *other == path && *is_possible);
        if let Some((path, _)) = paths().find(|(path, _)| !is_possible(path)) {
            bail!("{}: the mapping uses {path}, which no model of an event declares", definition.title);
        }
        Ok(Self { events: known.into_iter().chain([(None, sources(None, definition.envelope))]).collect() })
    }

    /// Groups the events by a key, in the order of the first event of each group.
    pub fn group_by<T: PartialEq>(&self, key: impl Fn(Option<&'static EventType>, &Sources) -> T) -> Vec<(T, Group)> {
        let mut groups: Vec<(T, Group)> = Vec::new();
        for (event, sources) in &self.events {
            let key = key(*event, sources);
            match groups.iter_mut().find(|(known, _)| *known == key) {
                Some((_, group)) => group.0.push(*event),
                None => groups.push((key, Group(vec![*event]))),
            }
        }
        groups
    }

    /// A description of the events of a group.
    pub fn describe(&self, group: &Group) -> String {
        let all: Vec<&str> = self.events.iter().filter_map(|(event, _)| event.map(|event| event.name)).collect();
        let known: Vec<&str> = group.0.iter().flatten().map(|event| event.name).collect();
        let known = (!known.is_empty()).then(|| types(&known, &all));
        match (known, group.0.iter().any(Option::is_none)) {
            (Some(known), true) => format!("{UNKNOWN}; {known}"),
            (Some(known), false) => known,
            (None, _) => UNKNOWN.to_owned(),
        }
    }
}

const UNKNOWN: &str = "unknown types";

/// Some of the events.
pub struct Group(pub Vec<Option<&'static EventType>>);
