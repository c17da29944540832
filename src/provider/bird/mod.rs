//! Bird: classic notifications (`{service, event, payload}`) and the 2026 platform (`{type, timestamp, data}`).

mod events;
#[cfg(feature = "describe")]
mod mapping;
mod models;
pub(super) mod operations;
#[cfg(test)]
mod tests;
#[cfg(feature = "types")]
pub mod types;
#[cfg(any(test, feature = "describe"))]
mod unified;

use crate::json::Node;
use crate::scheme::Scheme;

use super::{EventType, Identity, Profile, Provider};

pub use models::OBJECTS;

pub(crate) static PROFILE: Profile = Profile {
    name: "bird",
    schemes: &[Scheme::StandardWebhooks, Scheme::BirdHmac],
    reads_forms: false,
    operations: operations::SUBSCRIPTIONS,
    #[cfg(feature = "describe")]
    mapping: &mapping::MAPPING,
    #[cfg(any(test, feature = "describe"))]
    envelope: unified::ENVELOPE,
    identify,
};

/// What it sends, one table a product.
pub(super) static EVENTS: &[&[EventType]] =
    &[events::CONVERSATIONS, events::UNDOCUMENTED, events::CHANNELS, events::PLATFORM];

fn identify(event: Node<'_>) -> Identity<'_> {
    let platform = event.member("type").exists() && !event.member("event").exists();
    Identity::named(Provider::Bird, event, if platform { "type" } else { "event" })
}
