//! Bandwidth's callbacks in the unified words.

use crate::json::Node;
use crate::provider::{EventType, View};
use crate::unified::{Direction, EventKind, Failure, Location, Media, Message, Status, Text, Unified, Words};

static KINDS: &Words<EventKind> = &[
    ("message-received", EventKind::MessageReceived),
    ("message-sending", EventKind::MessageStatus),
    ("message-sent", EventKind::MessageStatus),
    ("message-delivered", EventKind::MessageStatus),
    ("message-failed", EventKind::MessageStatus),
    ("message-read", EventKind::MessageStatus),
    ("suggestion-response", EventKind::MessageInteraction),
    ("requested-location-response", EventKind::MessageInteraction),
    ("location-request-response", EventKind::MessageInteraction),
];

pub(super) static CHANNELS: &Words<&str> = &[("RBM", "rcs"), ("MMS", "mms"), ("SMS", "sms")];

/// The networks of MFA codes sent as messages.
pub(super) static PLATFORMS: &Words<&str> = &[("NorthAmericaSMS", "sms"), ("GlobalSMS", "sms")];

pub(super) static DIRECTIONS: &Words<Direction> = &[("in", Direction::Inbound), ("out", Direction::Outbound)];

/// A callback about a message. One message has several: they differ in type, recipient and time, and a redelivery in
/// none of them.
pub(super) fn message<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    let kind = event.translate("type", KINDS).unwrap_or(EventKind::Other);
    // `time` is when the callback was made, `eventTime` when the message was read.
    let moments = ["eventTime", "time"];
    View {
        id: vec![event.text("message.id"), Some(Text::word(known.name)), event.text("to"), event.first_text(&moments)],
        occurred_at: event.moment(&moments),
        unified: Unified::message(kind, described(event, known)),
    }
}

/// The verification of a toll-free number. It names its request but neither a time nor a revision, so only the whole
/// content tells a decision from the next: without an id here, its digest becomes the id.
pub(super) fn verification<'d>(_: Node<'d>, _: &'static EventType) -> View<'d> {
    View { id: Vec::new(), occurred_at: None, unified: Unified::other() }
}

fn described<'d>(event: Node<'d>, known: &'static EventType) -> Message<'d> {
    let message = event.at("message");
    let media = media(message);
    let failed = known.status == Some(Status::Failed);
    Message {
        id: message.text("id"),
        channel: channel(event, !media.is_empty()),
        direction: message.translate("direction", DIRECTIONS),
        from: message.text("from"),
        to: recipients(event),
        text: message.first_text(&["text", "content.text", "suggestionResponse.text"]),
        media,
        location: Location::at(message.at("locationResponse.latitude"), message.at("locationResponse.longitude")),
        status: known.status,
        error: if failed { Failure::of(event.text("errorCode"), event.text("description")) } else { None },
        segments: message.count("segmentCount"),
        reference: message.text("tag"),
        ..Message::default()
    }
}

/// Named in the message or, for MFA codes, by the network. Elsewhere a message with media is MMS, any other SMS.
fn channel(event: Node<'_>, has_media: bool) -> Option<Text<'_>> {
    let message = event.at("message");
    let named = message.channel("channel", CHANNELS).or_else(|| event.channel("platform", PLATFORMS));
    named.or_else(|| message.exists().then(|| Text::word(if has_media { "mms" } else { "sms" })))
}

/// Everyone in a group; where the message names nobody, whom the callback is about.
fn recipients(event: Node<'_>) -> Vec<Text<'_>> {
    let named = event.texts("message.to");
    if named.is_empty() { event.texts("to") } else { named }
}

/// Attachments: a list of addresses, or the one file of an RCS message.
fn media(message: Node<'_>) -> Vec<Media<'_>> {
    let mut urls = message.texts("media");
    urls.extend(message.text("content.media.fileUrl"));
    urls.into_iter().map(Media::at).collect()
}
