//! Which event a payload is.

#[cfg(feature = "types")]
pub use crate::generated::provider::*;

use crate::json::Node;
use crate::names::Provider;
use crate::tables::format::Event;
use crate::tables::{Field, TABLES};

impl Provider {
    /// Which event a payload is.
    pub(crate) fn identify(self, event: Node<'_>) -> Identity<'_> {
        match self {
            Self::Messagebird => messagebird(event),
            Self::Bird => bird(event),
            Self::Bandwidth => bandwidth(event),
            Self::Dotdigital => Identity::named(self, event, "name"),
        }
    }
}

/// Which event a payload is.
pub(crate) struct Identity<'d> {
    /// The name it gives itself; missing where it gives none.
    pub name: Node<'d>,
    pub known: Option<Event>,
    /// The field that says so.
    pub discriminator: &'static str,
}

impl<'d> Identity<'d> {
    /// The event named by the string in the field `discriminator`.
    pub fn named(provider: Provider, event: Node<'d>, discriminator: &'static str) -> Self {
        let named = event.member(discriminator);
        let name = if named.string().is_some_and(|name| !name.is_empty()) { named } else { event.missing() };
        // An event that names itself in another field is another event of the same name.
        let field = TABLES.number(discriminator);
        let names_itself =
            |known: &Event| TABLES.fields(known.model).iter().any(|known| Field::from(*known).word() == field);
        Self { name, known: provider.event(name.word()).filter(names_itself), discriminator }
    }

    /// The event whose payload has no name, told by its shape.
    pub fn shaped(provider: Provider, event: Node<'d>, name: &str) -> Self {
        Self { name: event.missing(), known: provider.event(TABLES.number(name)), discriminator: "type" }
    }
}

/// What finds the places that no path leads to, in the order of `rule::Finder`.
pub(crate) static FINDERS: [for<'d> fn(Node<'d>) -> Node<'d>; 3] = [call, summary, receipt];

fn bandwidth(event: Node<'_>) -> Identity<'_> {
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

fn bird(event: Node<'_>) -> Identity<'_> {
    let platform = event.member("type").exists() && !event.member("event").exists();
    Identity::named(Provider::Bird, event, if platform { "type" } else { "event" })
}

fn messagebird(event: Node<'_>) -> Identity<'_> {
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
fn call(event: Node<'_>) -> Node<'_> {
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

/// What the channel reported in short, under its name. A message that could not be sent went through no channel: the
/// first one that was tried tells why.
fn summary(details: Node<'_>) -> Node<'_> {
    let told = details.at("channelStatus");
    match details.text("channel") {
        Some(channel) => told.member(&channel.as_str()),
        None => told.first_member(|key| ["sms", "mms", "rcs", "fbMessenger", "appMessaging", "email"].contains(&key)),
    }
}

/// The channel's own receipt, where there is no summary.
fn receipt(details: Node<'_>) -> Node<'_> {
    let told = details.at("channelStatus");
    if summary(details).exists() { told.missing() } else { told }
}
