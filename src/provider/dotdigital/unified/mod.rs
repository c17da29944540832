//! Dotdigital's events in the unified words.

use crate::json::Node;
use crate::provider::{EventType, View};
use crate::unified::{Direction, Media, Text, Unified, Words};

pub(super) mod conversations;
pub(super) mod messages;

pub(super) static DIRECTIONS: &Words<Direction> = &[("inbound", Direction::Inbound), ("outbound", Direction::Outbound)];

/// Something that no word of ours tells: profiles, presence, agreements.
pub(super) fn other<'d>(event: Node<'d>, _: &'static EventType) -> View<'d> {
    view(event, Unified::other())
}

/// Every event has an id of its own, the same on a redelivery.
fn view<'d>(event: Node<'d>, unified: Unified<'d>) -> View<'d> {
    View { id: vec![event.text("eventId")], occurred_at: event.moment(&["timestamp"]), unified }
}

/// The text among the parts of a message.
fn text_part(parts: Node<'_>) -> Option<Text<'_>> {
    parts.children().find(|part| part.at("type").is("text/plain"))?.text("data")
}

/// The files among the parts of a message.
fn file_parts(parts: Node<'_>) -> impl Iterator<Item = Media<'_>> {
    parts.children().filter_map(|part| {
        let url = part.text("url")?;
        Some(Media { url, content_type: part.text("type"), name: part.text("name") })
    })
}
