//! Bandwidth's callbacks in the unified words.

use crate::json::Node;
use crate::provider::{EventType, View};
use crate::unified::{Direction, EventKind, Failure, Location, Media, Message, Text, Unified, Words};

static CHANNELS: &Words<&str> = &[("RBM", "rcs"), ("MMS", "mms"), ("SMS", "sms")];
static DIRECTIONS: &Words<Direction> = &[("in", Direction::Inbound), ("out", Direction::Outbound)];

/// A message callback. One message has several: they differ in type, recipient and time.
pub(super) fn message<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    let kind = match known.name {
        "message-received" => EventKind::MessageReceived,
        "suggestion-response" | "requested-location-response" | "location-request-response" => {
            EventKind::MessageInteraction
        }
        _ => EventKind::MessageStatus,
    };
    View {
        id: vec![
            event.text("message.id"),
            Some(Text::word(known.name)),
            event.text("to"),
            event.first_text(&["time", "eventTime"]),
        ],
        occurred_at: event.moment(&["time", "eventTime"]),
        unified: Unified::message(kind, described(event, known)),
    }
}

fn described<'d>(event: Node<'d>, known: &'static EventType) -> Message<'d> {
    let message = event.at("message");
    let media = media(message);
    let channel = message.channel("channel", CHANNELS).or_else(|| {
        // A callback that says nothing of its message (an MFA one) does not say its channel either.
        let told = message.member("direction").exists();
        told.then(|| Text::word(if media.is_empty() { "sms" } else { "mms" }))
    });
    let failed = known.status == Some(crate::unified::Status::Failed);
    Message {
        id: message.text("id"),
        channel,
        direction: message.translate("direction", DIRECTIONS),
        from: message.text("from"),
        to: message.texts("to"),
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

/// Attachments: a list of addresses, or the one file of an RCS message.
fn media(message: Node<'_>) -> Vec<Media<'_>> {
    let mut urls = message.texts("media");
    urls.extend(message.text("content.media.fileUrl"));
    urls.into_iter().map(Media::at).collect()
}
