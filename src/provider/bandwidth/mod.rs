//! Bandwidth messaging callbacks: JSON arrays of events, sometimes a single object.

mod events;
#[cfg(feature = "describe")]
mod mapping;
mod models;
#[cfg(test)]
mod tests;
#[cfg(feature = "types")]
pub mod types;
#[cfg(any(test, feature = "describe"))]
mod unified;

use crate::json::Node;
use crate::scheme::Scheme;

use super::{EventType, Identity, Profile, Provider};

pub(crate) static PROFILE: Profile = Profile {
    name: "bandwidth",
    schemes: &[Scheme::Basic],
    reads_forms: false,
    operations: &[],
    #[cfg(feature = "describe")]
    mapping: &mapping::MAPPING,
    #[cfg(any(test, feature = "describe"))]
    envelope: unified::ENVELOPE,
    identify,
};

/// What it sends, one table a product.
pub(super) static EVENTS: &[&[EventType]] = &[events::MESSAGING, events::MESSAGING_2026, events::TOLL_FREE];

fn identify(event: Node<'_>) -> Identity<'_> {
    let has = |key: &str| event.member(key).exists();
    if has("type") {
        return Identity::named(Provider::Bandwidth, event, "type");
    }
    // A toll-free verification status names no type; this field is in no other callback.
    if has("internalTicketNumber") {
        return Identity::shaped(Provider::Bandwidth, event, "toll-free-verification");
    }
    // The delivery reports of International A2P are another product's and share nothing with the callbacks modelled
    // here. They name themselves in `event` (`DELIVERED`, …): events of unknown type, of which nothing is lost.
    Identity::named(Provider::Bandwidth, event, if has("msgId") { "event" } else { "type" })
}
