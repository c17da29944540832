//! Bandwidth messaging callbacks: JSON arrays of events, sometimes a single object.

mod events;
mod mapping;
mod models;
mod unified;

use crate::names::{Provider, Scheme};
use crate::provider::Definition;
use crate::recognition::{Case, Name, Recognition, Test, named_by};

/// Bandwidth.
pub static DEFINITION: Definition = Definition {
    provider: Provider::Bandwidth,
    title: "Bandwidth",
    schemes: &[Scheme::Basic],
    accepts_forms: false,
    // As documented; some callbacks are one object.
    sends_arrays: true,
    events: &[events::MESSAGING, events::MESSAGING_2026, events::TOLL_FREE],
    recognition: RECOGNITION,
    operations: &[],
    objects: &[],
    envelope: unified::ENVELOPE,
    mapping: &mapping::MAPPING,
};

static RECOGNITION: Recognition = &[
    Case { when: &[Test::Exists("type")], name: Name::Field("type") },
    // The status of a toll-free verification has no type; this field is in no other callback.
    Case { when: &[Test::Exists("internalTicketNumber")], name: Name::Fixed("toll-free-verification") },
    // The delivery reports of International A2P are another product's and share nothing with the callbacks modelled
    // here. They are named by `event` (`DELIVERED`, …): events of unknown type, of which nothing is lost.
    Case { when: &[Test::Exists("msgId")], name: Name::Field("event") },
    named_by("type"),
];
