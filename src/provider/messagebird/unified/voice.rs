//! Voice calls.

use crate::json::Node;
use crate::provider::{EventType, View};
use crate::unified::{Call, Direction, Unified, Words};

static DIRECTIONS: &Words<Direction> = &[("incoming", Direction::Inbound), ("outgoing", Direction::Outbound)];

/// A call or one of its legs that got further. They differ in id, status and the time of the change; a body with
/// several is identified by its whole content.
pub(in crate::provider::messagebird) fn call<'d>(event: Node<'d>, _: &'static EventType) -> View<'d> {
    let subject = subject(event);
    let call = Call {
        // A leg is told as its call.
        id: subject.first_text(&["callId", "id"]),
        status: subject.lower_case("status"),
        direction: subject.translate("direction", DIRECTIONS),
        from: subject.text("source"),
        to: subject.text("destination"),
    };
    View {
        id: vec![
            subject.text("id"),
            subject.text("status"),
            subject.first_text(&["updatedAt", "endedAt", "createdAt"]),
        ],
        // What was never changed was made when it happened.
        occurred_at: subject.moment(&["updatedAt", "endedAt", "createdAt"]).or_else(|| event.moment(&["timestamp"])),
        unified: Unified::call(call),
    }
}

/// What the body is about: itself, or the one call or leg in its list. Several are too many for one unified call.
fn subject(event: Node<'_>) -> Node<'_> {
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
