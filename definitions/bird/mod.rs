//! Bird: classic notifications (`{service, event, payload}`) and the 2026 platform (`{type, timestamp, data}`).

mod events;
mod mapping;
mod models;
mod operations;
mod unified;

use crate::names::{Provider, Scheme};
use crate::provider::Definition;

/// Bird.
pub static DEFINITION: Definition = Definition {
    provider: Provider::Bird,
    title: "Bird",
    schemes: &[Scheme::StandardWebhooks, Scheme::BirdHmac],
    accepts_forms: false,
    events: &[events::CONVERSATIONS, events::UNDOCUMENTED, events::CHANNELS, events::PLATFORM],
    operations: operations::SUBSCRIPTIONS,
    objects: models::OBJECTS,
    envelope: unified::ENVELOPE,
    mapping: &mapping::MAPPING,
};
