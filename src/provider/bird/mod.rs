//! Bird: classic notifications (`{service, event, payload}`) and the 2026 platform (`{type, timestamp, data}`).

mod events;
#[cfg(feature = "describe")]
mod mapping;
mod models;
mod operations;
#[cfg(test)]
mod tests;
#[cfg(feature = "types")]
pub mod types;
mod unified;

use crate::json::Node;
use crate::scheme::Scheme;

use super::{Identity, Profile, Provider};

pub use models::OBJECTS;

pub(crate) static PROFILE: Profile = Profile {
    name: "bird",
    schemes: &[Scheme::StandardWebhooks, Scheme::BirdHmac],
    events: &[events::CONVERSATIONS, events::UNDOCUMENTED, events::CHANNELS, events::PLATFORM],
    reads_forms: false,
    operations: operations::SUBSCRIPTIONS,
    #[cfg(feature = "describe")]
    mapping: &mapping::MAPPING,
    identify,
};

fn identify(event: Node<'_>) -> Identity<'_> {
    let platform = event.member("type").exists() && !event.member("event").exists();
    Identity::named(Provider::Bird, event, if platform { "type" } else { "event" })
}
