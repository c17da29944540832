//! Voice calls.

use crate::json::Node;
use crate::provider::{EventType, View};
use crate::unified::{Call, Direction, Unified, Words};

pub(in crate::provider::messagebird) static DIRECTIONS: &Words<Direction> =
    &[("incoming", Direction::Inbound), ("outgoing", Direction::Outbound)];

/// A call or one of its legs that got further. They differ in id, status, the time of the change and how far the legs of
/// the call are; a body with several calls is identified by its whole content.
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
    let legs = subject.at("legs").children().map(|leg| leg.text("status"));
    View {
        id: [subject.text("id"), subject.text("status"), subject.first_text(&["updatedAt", "endedAt", "createdAt"])]
            .into_iter()
            .chain(legs)
            .collect(),
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
