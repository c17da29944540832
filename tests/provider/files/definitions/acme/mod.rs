//! Acme, an invented provider: forms with a signature in a header.

mod events;
mod models;
mod unified;

use crate::discriminator::{Discriminator, named_by};
use crate::format::SecretKind;
use crate::names::{Provider, Scheme};
use crate::provider::{Definition, MAX_BODY_BYTES};

/// Acme.
pub static DEFINITION: Definition = Definition {
    provider: Provider::Acme,
    title: "Acme",
    schemes: &[Scheme::AcmeHmacSha256],
    secret: SecretKind::Text,
    secret_hint: "the signing key of the account",
    methods: &["POST"],
    accepts_forms: true,
    sends_arrays: false,
    batch: None,
    handshake: None,
    max_body_bytes: MAX_BODY_BYTES,
    success_status: None,
    time_limit: None,
    events: &[events::SMS],
    discriminator: DISCRIMINATOR,
    operations: &[],
    objects: &[],
    envelope: unified::ENVELOPE,
    replies: &[],
    notes: &[],
    samples: &[include_str!("samples.json")],
};

static DISCRIMINATOR: Discriminator = &[named_by("event")];
