//! Bird's events in the unified words: the classic notifications, then the 2026 platform.

use crate::json::Node;
use crate::unified::{Direction, Words};

pub(super) mod channels;
pub(super) mod conversations;
pub(super) mod email;
pub(super) mod messaging;
pub(super) mod platform;
pub(super) mod voice;

pub(super) static DIRECTIONS: &Words<Direction> = &[("inbound", Direction::Inbound), ("outbound", Direction::Outbound)];

/// What a classic notification tells. Some deliveries put it in `data`, as the platform does.
fn payload(event: Node<'_>) -> Node<'_> {
    let payload = event.at("payload");
    if payload.exists() { payload } else { event.at("data") }
}
