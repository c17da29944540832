//! What the page of the unified view tells of a provider beyond what its generator finds out by reading specimens.

use crate::mapping::ValueMap;
use crate::model::Model;

/// How a provider's payloads become the unified view.
pub struct Documentation {
    /// Its words and ours.
    pub values: &'static [ValueTable],
    /// Fields that hold one of a list of words and are not translated, and why.
    pub unmapped: &'static [(&'static str, &'static str)],
    /// Fields of which webhooks have none, or that would take the place of others; the notes tell of these.
    pub left_out: &'static [(&'static Model, &'static str)],
    /// Fields without which a payload is this event and no other one of the same model.
    pub shapes: &'static [(&'static str, &'static str)],
    /// What is read within fields whose content the models leave open.
    pub open: &'static [Open],
    /// ValueMap at which another field is read.
    pub switches: &'static [(&'static str, &'static str)],
    /// The bodies around payloads that are not whole bodies, by the types of events; the first that fits counts.
    pub frames: &'static [Frame],
    /// What no table tells.
    pub notes: &'static [&'static str],
}

/// A body around the payload of an event.
pub struct Frame {
    /// The type of the event, or what the types of several begin with, with a dot at its end.
    pub types: &'static str,
    /// The body as JSON: `$field` stands for what follows the first dot of the type.
    pub body: &'static str,
    /// The JSON Pointer to the payload.
    pub payload: &'static str,
    /// Values of the envelope that mappings read: their paths in mappings, and their JSON Pointers.
    pub envelope: &'static [(&'static str, &'static str)],
}

/// Places within a field whose content the models leave open.
pub struct Open {
    /// The payload that has the field.
    pub event: &'static Model,
    /// The field.
    pub field: &'static str,
    /// What is read in it.
    pub paths: &'static [&'static str],
}

impl Open {
    /// The places, from the root of the payload.
    pub fn full_paths(&self) -> impl Iterator<Item = String> {
        self.paths.iter().map(|path| [self.field, ".", path].concat())
    }
}

/// A provider's words and ours.
pub struct ValueTable {
    /// What they mean.
    pub values: MappedValues,
    /// In the payload of which events they stand, and where.
    pub paths: &'static [(&'static Model, &'static str)],
}

/// A provider's words and ours, by what they tell.
#[non_exhaustive]
pub enum MappedValues {
    /// The channel; a word that is not here is passed on in lower case.
    Channel(&'static ValueMap),
    /// Which way.
    Direction(&'static ValueMap),
    /// How far a message got.
    Status(&'static ValueMap),
}

impl MappedValues {
    /// The member of the unified view that tells it.
    pub fn field(&self) -> &'static str {
        match self {
            Self::Channel(_) => "channel",
            Self::Direction(_) => "direction",
            Self::Status(_) => "status",
        }
    }

    /// The words, each with ours.
    pub fn pairs(&self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Channel(values) | Self::Direction(values) | Self::Status(values) => values,
        }
    }
}
