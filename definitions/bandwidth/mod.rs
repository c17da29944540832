//! Bandwidth messaging callbacks: JSON arrays of events, sometimes a single object.

mod events;
mod mapping;
mod models;
mod unified;

use crate::names::{Provider, Scheme};
use crate::provider::Definition;

/// Bandwidth.
pub static DEFINITION: Definition = Definition {
    provider: Provider::Bandwidth,
    title: "Bandwidth",
    schemes: &[Scheme::Basic],
    accepts_forms: false,
    events: &[events::MESSAGING, events::MESSAGING_2026, events::TOLL_FREE],
    operations: &[],
    objects: &[],
    envelope: unified::ENVELOPE,
    mapping: &mapping::MAPPING,
};
