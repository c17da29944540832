//! Dotdigital's events in the unified words.

use crate::json::Node;
use crate::provider::{EventType, View};
use crate::unified::{Direction, EventKind, Failure, Media, Message, Status, Text, Unified, Words};

static CHANNELS: &Words<&str> = &[
    ("sms", "sms"),
    ("mms", "mms"),
    ("rcs", "rcs"),
    ("fbMessenger", "messenger"),
    ("appMessaging", "app"),
    ("email", "email"),
];

/// The addresses of the channels, in the objects `from` and `to`.
static ADDRESSES: &[&str] = &["phoneNumber", "fbMessengerId", "email", "agentId", "profileId", "conversationId"];

/// A message that got further, or failed.
pub(super) fn status<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    view(event, Unified::message(EventKind::MessageStatus, sent(event.at("payload"), known)))
}

/// A message that arrived.
pub(super) fn inbound<'d>(event: Node<'d>, _: &'static EventType) -> View<'d> {
    view(event, Unified::message(EventKind::MessageReceived, received(event.at("payload"))))
}

fn view<'d>(event: Node<'d>, unified: Unified<'d>) -> View<'d> {
    View { id: vec![event.text("eventId")], occurred_at: event.moment(&["timestamp"]), unified }
}

fn sent<'d>(payload: Node<'d>, known: &'static EventType) -> Message<'d> {
    let details = payload.at("details");
    let report = details.at("channelStatus");
    // By channel, or, where the channel is named beside it, the channel's own receipt.
    let by_channel = report.children().find(|child| CHANNELS.iter().any(|(name, _)| child.has_key(name)));
    let channel = details.channel("channel", CHANNELS).or_else(|| {
        let name = by_channel?.key();
        CHANNELS.iter().find(|(word, _)| *word == name).map(|(_, meaning)| Text::word(meaning))
    });
    Message {
        id: payload.text("id"),
        conversation_id: payload.text("conversationId"),
        direction: Some(Direction::Outbound),
        to: recipient(details, by_channel).into_iter().collect(),
        status: known.status,
        error: if known.status == Some(Status::Failed) { failure(details, by_channel) } else { None },
        segments: payload.at("channelData").children().next().and_then(|data| data.count("segmentCount")),
        channel,
        ..Message::default()
    }
}

/// The recipient, wherever the channel's report names it.
fn recipient<'d>(details: Node<'d>, by_channel: Option<Node<'d>>) -> Option<Text<'d>> {
    let named = details.first_text(&["additionalInfo.to", "additionalInfo.fbMessengerId", "channelStatus.recipient"]);
    named.or_else(|| by_channel?.first_text(&["details.data.recipient", "details.data.to", "details.to", "recipient"]))
}

/// The reason, from the most telling place to the least.
fn failure<'d>(details: Node<'d>, by_channel: Option<Node<'d>>) -> Option<Failure<'d>> {
    let channel = by_channel.unwrap_or(details.missing());
    let code = channel.first_text(&["details.data.validationFailures.0.failureCode", "details.data.statusid", "code"]);
    let described = ["details.data.validationFailures.0.details", "details.reason", "description", "reason"];
    Failure::of(code, channel.first_text(&described).or_else(|| details.text("reason")))
}

fn received(payload: Node<'_>) -> Message<'_> {
    Message {
        id: payload.text("id"),
        conversation_id: payload.text("to.conversationId"),
        channel: payload.channel("channel", CHANNELS),
        direction: Some(Direction::Inbound),
        from: payload.at("from").first_text(ADDRESSES),
        to: payload.at("to").first_text(ADDRESSES).into_iter().collect(),
        text: payload.text("body").or_else(|| text_part(payload.at("messageParts"))),
        media: media(payload),
        ..Message::default()
    }
}

fn text_part(parts: Node<'_>) -> Option<Text<'_>> {
    parts.children().find(|part| part.at("type").is("text/plain"))?.text("data")
}

/// Parts that have an address, and what Messenger attaches.
fn media(payload: Node<'_>) -> Vec<Media<'_>> {
    let parts = payload.at("messageParts").children().filter_map(|part| {
        let url = part.text("url")?;
        Some(Media { url, content_type: part.text("type"), name: part.text("name") })
    });
    let attachments = payload.at("channelData.body.message.attachments").children();
    parts.chain(attachments.filter_map(|attachment| attachment.text("payload.url").map(Media::at))).collect()
}
