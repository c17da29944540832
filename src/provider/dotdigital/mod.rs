//! Dotdigital's Omnichannel API, once Comapi: single events, or arrays of up to 500.

mod events;
#[cfg(feature = "describe")]
mod mapping;
mod models;
#[cfg(test)]
mod tests;
#[cfg(feature = "types")]
pub mod types;
mod unified;

use crate::json::Node;
use crate::scheme::Scheme;

use super::{Identity, Profile, Provider};

pub(crate) static PROFILE: Profile = Profile {
    name: "dotdigital",
    schemes: &[Scheme::ComapiHmacSha1],
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
    reads_forms: false,
    operations: &[],
    #[cfg(feature = "describe")]
    mapping: &mapping::MAPPING,
    identify,
};

fn identify(event: Node<'_>) -> Identity<'_> {
    Identity::named(Provider::Dotdigital, event, "name")
}
