//! Dotdigital's Omnichannel API, once Comapi: single events, or arrays of up to 500.

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
use crate::unified::Words;

use super::{EventType, Identity, Profile, Provider};

pub(crate) static PROFILE: Profile = Profile {
    name: "dotdigital",
    schemes: &[Scheme::ComapiHmacSha1],
    reads_forms: false,
    operations: &[],
    #[cfg(feature = "describe")]
    mapping: &mapping::MAPPING,
    #[cfg(any(test, feature = "describe"))]
    envelope: unified::HAPPENING,
    identify,
};

/// What it sends, one table a product.
pub(super) static EVENTS: &[&[EventType]] = &[
    events::MESSAGES,
    events::CONVERSATIONS,
    events::CONVERSATION_MESSAGES,
    events::CHATS,
    events::CHAT_MESSAGES,
    events::PRESENCE,
    events::PROFILES,
    events::FACEBOOK,
];

fn identify(event: Node<'_>) -> Identity<'_> {
    Identity::named(Provider::Dotdigital, event, "name")
}

/// Channels, and our words for them.
static CHANNELS: &Words = &[
    ("sms", "sms"),
    ("mms", "mms"),
    ("rcs", "rcs"),
    ("fbMessenger", "messenger"),
    ("appMessaging", "app"),
    ("email", "email"),
];

/// The report of the message's channel, under its name. A message that could not be sent went through no channel: if it
/// was tried on one only, the report is of that one.
pub(super) fn summary(details: Node<'_>) -> Node<'_> {
    let told = details.at("channelStatus");
    match details.text("channel") {
        Some(channel) => told.member(&channel.as_str()),
        None => {
            let is_report =
                |child: &Node<'_>| child.counts() && CHANNELS.iter().any(|(theirs, _)| child.key() == *theirs);
            let mut reports = told.children().filter(is_report);
            let first = reports.next();
            first.filter(|_| reports.next().is_none()).unwrap_or(told.missing())
        }
    }
}

/// The channel's own receipt, where there is no summary.
pub(super) fn receipt(details: Node<'_>) -> Node<'_> {
    let told = details.at("channelStatus");
    if summary(details).exists() { told.missing() } else { told }
}
