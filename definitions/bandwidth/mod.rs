//! Bandwidth messaging callbacks: JSON arrays of events, sometimes a single object.

mod events;
mod models;
mod unified;

use crate::discriminator::{Case, Discriminator, Test, TypeName, named_by};
use crate::format::SecretKind;
use crate::names::{Provider, Scheme};
use crate::provider::{Definition, MAX_BODY_BYTES};

/// Bandwidth.
pub static DEFINITION: Definition = Definition {
    provider: Provider::Bandwidth,
    title: "Bandwidth",
    schemes: &[Scheme::Basic],
    secret: SecretKind::Credentials,
    secret_hint: "as set for callbacks in the Bandwidth application",
    methods: &["POST"],
    accepts_forms: false,
    // As documented; some callbacks are a single object.
    sends_arrays: true,
    batch: None,
    handshake: None,
    max_body_bytes: MAX_BODY_BYTES,
    success_status: None,
    time_limit: Some(10),
    events: &[events::MESSAGING, events::MESSAGING_2026, events::TOLL_FREE],
    discriminator: DISCRIMINATOR,
    operations: &[],
    objects: &[],
    envelope: unified::ENVELOPE,
    replies: &[],
    notes: unified::NOTES,
    samples: &[include_str!("samples.json")],
};

static DISCRIMINATOR: Discriminator = &[
    Case { when: &[Test::Exists("type")], name: TypeName::Field("type") },
    // The status of a toll-free verification has no type. No other callback has this field.
    Case { when: &[Test::Exists("internalTicketNumber")], name: TypeName::Fixed("toll-free-verification") },
    // The delivery reports of International A2P belong to another product and are not modelled.
    // `event` contains their type (`DELIVERED`, …): they are events of unknown type with their complete payload.
    Case { when: &[Test::Exists("msgId")], name: TypeName::Field("event") },
    named_by("type"),
];
