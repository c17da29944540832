//! MessageBird: Conversations webhooks (JSON), SMS reports (query strings), inbound SMS and MMS (forms), voice calls
//! (JSON).

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
    name: "messagebird",
    schemes: &[Scheme::MessagebirdJwt, Scheme::MessagebirdHmac],
    reads_forms: true,
    operations: operations::CONVERSATIONS,
    #[cfg(feature = "describe")]
    mapping: &mapping::MAPPING,
    #[cfg(any(test, feature = "describe"))]
    envelope: unified::conversations::ENVELOPE,
    identify,
};

/// What it sends, one table a product.
pub(super) static EVENTS: &[&[EventType]] =
    &[events::CONVERSATIONS, events::REPORTS, events::VOICE, events::SMS, events::INBOUND];

fn identify(event: Node<'_>) -> Identity<'_> {
    if event.member("type").exists() {
        return Identity::named(Provider::Messagebird, event, "type");
    }
    match shape(event) {
        Some(name) => Identity::shaped(Provider::Messagebird, event, name),
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

/// What the body of a voice webhook is about: itself, or the one call or leg in its list. Several are too many for one unified call.
pub(super) fn call(event: Node<'_>) -> Node<'_> {
    let items = event.member("items");
    if !items.is_array() {
        return event;
    }
    let mut listed = items.children();
    match (listed.next(), listed.next()) {
        (Some(only), None) => only,
        _ => items.missing(),
    }
}
