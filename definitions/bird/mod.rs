//! Bird: classic notifications (`{service, event, payload}`) and the 2026 platform (`{type, timestamp, data}`).

mod events;
mod models;
mod operations;
mod unified;

use crate::discriminator::{Case, Discriminator, Test, TypeName, named_by};
use crate::format::SecretKind;
use crate::names::{Provider, Scheme};
use crate::provider::{Definition, MAX_BODY_BYTES};

/// Bird.
pub static DEFINITION: Definition = Definition {
    provider: Provider::Bird,
    title: "Bird",
    schemes: &[Scheme::StandardWebhooks, Scheme::BirdHmac],
    secret: SecretKind::Text,
    secret_hint: "the signing key of the webhook subscription",
    methods: &["POST"],
    accepts_forms: false,
    sends_arrays: false,
    batch: None,
    handshake: None,
    max_body_bytes: MAX_BODY_BYTES,
    success_status: None,
    time_limit: None,
    events: &[events::CONVERSATIONS, events::UNDOCUMENTED, events::CHANNELS, events::PLATFORM],
    discriminator: DISCRIMINATOR,
    operations: operations::SUBSCRIPTIONS,
    objects: models::OBJECTS,
    envelope: unified::ENVELOPE,
    replies: &[],
    notes: unified::NOTES,
    samples: &[
        include_str!("samples/conversations.json"),
        include_str!("samples/channels-inbound.json"),
        include_str!("samples/channels-outbound.json"),
        include_str!("samples/channels-interaction.json"),
        include_str!("samples/email.json"),
        include_str!("samples/messaging.json"),
    ],
};

/// The type of a platform event is in `type`, that of a classic notification in `event`.
static DISCRIMINATOR: Discriminator =
    &[Case { when: &[Test::Exists("type"), Test::Absent("event")], name: TypeName::Field("type") }, named_by("event")];
