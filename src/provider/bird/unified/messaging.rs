//! The platform's events of SMS and WhatsApp messages.

use super::platform::{data, view};
use crate::json::Node;
use crate::provider::{EventType, View};
use crate::unified::{Direction, EventKind, Failure, Location, Media, Message, Text, Unified};

/// What a WhatsApp message may carry that is a file with an address.
static FILES: &[&str] = &["image", "video", "audio", "document", "sticker"];

/// An SMS that was sent got further, or failed.
pub(crate) fn sms<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    let message = Message { direction: Some(Direction::Outbound), status: known.status, ..short(data(event)) };
    view(event, known, Unified::message(EventKind::MessageStatus, message))
}

/// An SMS that arrived.
pub(crate) fn sms_received<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    let message = Message { direction: Some(Direction::Inbound), text: data(event).text("text"), ..short(data(event)) };
    view(event, known, Unified::message(EventKind::MessageReceived, message))
}

fn short(data: Node<'_>) -> Message<'_> {
    Message {
        id: data.text("sms_id"),
        channel: Some(Text::word("sms")),
        from: data.text("from"),
        to: data.texts("to"),
        error: failure(data, "carrier_error_code"),
        segments: data.count("segments.count"),
        ..Message::default()
    }
}

/// A WhatsApp message that was sent got further, or failed.
pub(crate) fn whatsapp<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    let message = Message { direction: Some(Direction::Outbound), status: known.status, ..chat(data(event)) };
    view(event, known, Unified::message(EventKind::MessageStatus, message))
}

/// A WhatsApp message that arrived.
pub(crate) fn whatsapp_received<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    let data = data(event);
    let message = Message {
        direction: Some(Direction::Inbound),
        text: data.first_text(&["text.body", "image.caption", "video.caption", "document.caption"]),
        media: FILES.iter().filter_map(|kind| media(data.at(kind))).collect(),
        location: location(data.at("location")),
        ..chat(data)
    };
    view(event, known, Unified::message(EventKind::MessageReceived, message))
}

fn chat(data: Node<'_>) -> Message<'_> {
    Message {
        id: data.text("whatsapp_id"),
        channel: Some(Text::word("whatsapp")),
        from: address(data.at("from")),
        to: address(data.at("to")).into_iter().collect(),
        error: failure(data, "meta_error_code"),
        ..Message::default()
    }
}

/// Someone without a phone number is known by WhatsApp's id for this business.
fn address(party: Node<'_>) -> Option<Text<'_>> {
    party.first_text(&["phone_number", "bsuid"])
}

/// Bird's code, or, where it has none, the one it was given.
fn failure<'d>(data: Node<'d>, given: &str) -> Option<Failure<'d>> {
    let error = data.at("error");
    Failure::of(error.first_text(&["code", given]), error.text("description"))
}

fn media(file: Node<'_>) -> Option<Media<'_>> {
    let url = file.text("url")?;
    Some(Media { url, content_type: file.text("mime_type"), name: file.text("filename") })
}

fn location(location: Node<'_>) -> Option<Location<'_>> {
    let place = Location::at(location.at("latitude"), location.at("longitude"))?;
    Some(Location { name: location.text("name"), address: location.text("address"), ..place })
}
