//! Dotdigital's Omnichannel API, formerly Comapi: single events, or arrays of up to 500.

mod events;
mod models;
mod unified;

use crate::discriminator::named_by;
use crate::format::SecretKind;
use crate::mapping::ValueMap;
use crate::names::{Provider, Scheme};
use crate::provider::{Definition, MAX_BODY_BYTES};

/// Dotdigital.
pub static DEFINITION: Definition = Definition {
    provider: Provider::Dotdigital,
    title: "Dotdigital",
    schemes: &[Scheme::ComapiHmacSha1],
    secret: SecretKind::Text,
    secret_hint: "the secret of the webhook",
    methods: &["POST"],
    accepts_forms: false,
    sends_arrays: true,
    batch: None,
    handshake: None,
    max_body_bytes: MAX_BODY_BYTES,
    success_status: None,
    time_limit: Some(10),
    events: &[
        events::MESSAGES,
        events::CONVERSATIONS,
        events::CONVERSATION_MESSAGES,
        events::CHATS,
        events::CHAT_MESSAGES,
        events::PRESENCE,
        events::PROFILES,
        events::FACEBOOK,
    ],
    discriminator: &[named_by("name")],
    operations: &[],
    objects: &[],
    envelope: unified::EVENT,
    replies: &[],
    notes: unified::NOTES,
    samples: &[
        include_str!("samples/messages.json"),
        include_str!("samples/conversations.json"),
        include_str!("samples/profiles.json"),
    ],
};

/// Channels, each with its unified value.
static CHANNELS: &ValueMap = &[
    ("sms", "sms"),
    ("mms", "mms"),
    ("rcs", "rcs"),
    ("fbMessenger", "messenger"),
    ("appMessaging", "app"),
    ("email", "email"),
];
