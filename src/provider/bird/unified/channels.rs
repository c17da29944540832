//! Classic notifications of the service `channels`.

use super::payload;
use crate::json::{Node, datetime};
use crate::provider::{EventType, View};
use crate::unified::{Direction, EventKind, Failure, Location, Media, Message, Status, Text, Unified, Words};

/// Platforms that we call otherwise.
static CHANNELS: &Words<&str> = &[("facebook", "messenger")];

pub(crate) static STATUSES: &Words<Status> = &[
    ("accepted", Status::Accepted),
    ("pending", Status::Queued),
    ("queued", Status::Queued),
    ("sent", Status::Sent),
    ("delivered", Status::Delivered),
    ("read", Status::Read),
    ("failed", Status::Failed),
    ("sending_failed", Status::Failed),
    ("delivery_failed", Status::Failed),
    ("rejected", Status::Rejected),
];

/// What recipients do with a message. Reports of spam, reactions and the like have no word of ours.
pub(crate) static INTERACTIONS: &Words<Status> =
    &[("read", Status::Read), ("opened", Status::Read), ("clicked", Status::Clicked)];

/// Where the text of a body stands, whatever it consists of; what a pressed button says comes last. Some deliveries
/// shorten the body to its text.
pub(crate) static TEXTS: &[&str] =
    &["text.text", "text", "image.text", "file.text", "list.text", "carousel.text", "text.actions.0.postback.text"];

/// A message that arrived.
pub(crate) fn inbound<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    let payload = payload(event);
    let message = Message { direction: Some(Direction::Inbound), ..message(payload, known) };
    View {
        id: identity(payload, known),
        occurred_at: payload.moment(&["createdAt"]).or_else(|| platform_moment(payload)),
        unified: Unified::message(EventKind::MessageReceived, message),
    }
}

/// A message that was sent and got further.
pub(crate) fn outbound<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    let payload = payload(event);
    let message = Message { direction: Some(Direction::Outbound), ..message(payload, known) };
    View {
        id: identity(payload, known),
        occurred_at: payload.moment(&["lastStatusAt", "updatedAt"]),
        unified: Unified::message(EventKind::MessageStatus, message),
    }
}

/// What a recipient did with a message.
pub(crate) fn interaction<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    let payload = payload(event);
    let message = Message {
        id: payload.text("messageId"),
        channel: Some(channel(known)),
        to: addresses(payload.at("receiver")),
        status: payload.translate("type", INTERACTIONS),
        reference: payload.text("messageReference"),
        ..Message::default()
    };
    View {
        id: vec![
            payload.first_text(&["messageId", "id"]),
            Some(Text::word(known.name)),
            payload.text("type"),
            payload.text("id"),
            payload.first_text(&["createdAt", "updatedAt"]),
        ],
        occurred_at: payload.moment(&["createdAt", "updatedAt"]),
        unified: Unified::message(EventKind::MessageInteraction, message),
    }
}

/// A message gets through several statuses, and may return to one.
fn identity<'d>(payload: Node<'d>, known: &'static EventType) -> Vec<Option<Text<'d>>> {
    vec![
        payload.text("id"),
        Some(Text::word(known.name)),
        payload.text("status"),
        payload.first_text(&["lastStatusAt", "updatedAt"]),
    ]
}

fn message<'d>(payload: Node<'d>, known: &'static EventType) -> Message<'d> {
    let status = payload.translate("status", STATUSES);
    Message {
        id: payload.text("id"),
        channel: Some(channel(known)),
        from: addresses(payload.at("sender")).into_iter().next(),
        to: addresses(payload.at("receiver")),
        status,
        error: failure(payload, status),
        reference: payload.text("reference"),
        ..content(payload.at("body"))
    }
}

/// The platform that the event's name begins with.
fn channel(known: &'static EventType) -> Text<'static> {
    let platform = known.name.split('.').next().unwrap_or(known.name);
    let renamed = CHANNELS.iter().find(|(theirs, _)| *theirs == platform);
    Text::word(renamed.map_or(platform, |(_, ours)| ours))
}

/// The addresses of one side of a message.
fn addresses(party: Node<'_>) -> Vec<Text<'_>> {
    let one = ["contact", "connector"].map(|side| party.at(side));
    let all = one.into_iter().chain(party.at("contacts").children());
    all.filter_map(|side| side.text("identifierValue")).collect()
}

/// Why a message got no further. `reason` and `details` also comment on messages that did.
fn failure(payload: Node<'_>, status: Option<Status>) -> Option<Failure<'_>> {
    let comments: &[&str] = match status {
        Some(Status::Failed | Status::Rejected) => &["reason", "details"],
        _ => &[],
    };
    let description = payload.text("failure.description").or_else(|| payload.first_text(comments));
    Failure::of(payload.text("failure.code"), description)
}

/// What a message says.
pub(super) fn content(body: Node<'_>) -> Message<'_> {
    Message {
        text: body.own_text().or_else(|| body.first_text(TEXTS)),
        media: media(body),
        location: location(body.at("location")),
        ..Message::default()
    }
}

fn media(body: Node<'_>) -> Vec<Media<'_>> {
    let files = body.at("image.images").children().chain(body.at("file.files").children());
    files
        .filter_map(|file| {
            let url = file.text("mediaUrl")?;
            Some(Media { url, content_type: file.text("contentType"), name: file.text("filename") })
        })
        .collect()
}

fn location(location: Node<'_>) -> Option<Location<'_>> {
    let nested = location.at("coordinates");
    let coordinates = if nested.exists() { nested } else { location };
    let place = Location::at(coordinates.at("latitude"), coordinates.at("longitude"))?;
    let (name, address) = (location.text("location.label"), location.text("location.address"));
    Some(Location { name, address, ..place })
}

/// When the platform got the message; seconds since 1970 in a string.
fn platform_moment(payload: Node<'_>) -> Option<Text<'_>> {
    let seconds = payload.text("meta.extraInformation.timestamp")?;
    datetime::from_unix_seconds(&seconds.as_str()).map(Text::made)
}
