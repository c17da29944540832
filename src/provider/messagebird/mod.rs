//! MessageBird: Conversations webhooks (JSON), SMS reports (query strings), inbound SMS and MMS (forms), voice calls
//! (JSON).

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
    name: "messagebird",
    schemes: &[Scheme::MessagebirdJwt, Scheme::MessagebirdHmac],
    events: &[events::CONVERSATIONS, events::REPORTS, events::VOICE, events::SMS, events::INBOUND],
    reads_forms: true,
    operations: operations::CONVERSATIONS,
    #[cfg(feature = "describe")]
    mapping: &mapping::MAPPING,
    identify,
};

fn identify(event: Node<'_>) -> Identity<'_> {
    if event.member("type").exists() {
        return Identity::named(Provider::Messagebird, event, "type");
    }
    match shape(event) {
        Some(name) => Identity::shaped(Provider::Messagebird, name),
        None => Identity::named(Provider::Messagebird, event, "type"),
    }
}

/// The name of an event that does not name itself.
fn shape(event: Node<'_>) -> Option<&'static str> {
    let has = |key: &str| event.member(key).exists();
    if has("originator") || has("shortcode") {
        return Some(if has("mediaURLs") || has("mediaUrls") { "mms.inbound" } else { "sms.inbound" });
    }
    if has("status") && (has("recipient") || has("statusDatetime") || has("reference")) {
        return Some("sms.status.report");
    }
    let call = has("legs")
        || has("source") && has("destination")
        || has("numberId")
        || has("callId")
        || event.member("items").is_array();
    call.then_some("voice.call.event")
}
