//! Bird: classic notifications (`{service, event, payload}`) and the 2026 platform (`{type, timestamp, data}`).

mod events;
mod mapping;
mod models;
mod operations;
mod unified;

use crate::names::{Provider, Scheme};
use crate::provider::Definition;
use crate::recognition::{Case, Name, Recognition, Test, named_by};

/// Bird.
pub static DEFINITION: Definition = Definition {
    provider: Provider::Bird,
    title: "Bird",
    schemes: &[Scheme::StandardWebhooks, Scheme::BirdHmac],
    accepts_forms: false,
    sends_arrays: false,
    events: &[events::CONVERSATIONS, events::UNDOCUMENTED, events::CHANNELS, events::PLATFORM],
    recognition: RECOGNITION,
    operations: operations::SUBSCRIPTIONS,
    objects: models::OBJECTS,
    envelope: unified::ENVELOPE,
    mapping: &mapping::MAPPING,
};

/// A platform event is named by `type`, a classic notification by `event`.
static RECOGNITION: Recognition =
    &[Case { when: &[Test::Exists("type"), Test::Absent("event")], name: Name::Field("type") }, named_by("event")];
