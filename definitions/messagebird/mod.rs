//! MessageBird: Conversations webhooks (JSON), SMS reports (query strings), inbound SMS and MMS (forms), voice calls
//! (JSON).

mod events;
mod mapping;
mod models;
mod operations;
mod unified;

use crate::names::{Provider, Scheme};
use crate::provider::Definition;

/// MessageBird.
pub static DEFINITION: Definition = Definition {
    provider: Provider::Messagebird,
    title: "MessageBird",
    schemes: &[Scheme::MessagebirdJwt, Scheme::MessagebirdHmac],
    accepts_forms: true,
    events: &[events::CONVERSATIONS, events::REPORTS, events::VOICE, events::SMS, events::INBOUND],
    operations: operations::CONVERSATIONS,
    objects: models::OBJECTS,
    envelope: unified::conversations::ENVELOPE,
    mapping: &mapping::MAPPING,
};
