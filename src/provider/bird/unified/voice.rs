//! The platform's events of voice calls.

use super::DIRECTIONS;
use super::platform::{data, view};
use crate::json::Node;
use crate::provider::{EventType, View};
use crate::unified::{Call, Text, Unified};

/// A call that got further. How far is the end of the event's name; the `status` of a call that is over says how it
/// went.
pub(crate) fn call<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    let data = data(event);
    let call = Call {
        id: data.text("call_id"),
        status: known.name.rsplit('.').next().map(Text::word),
        direction: data.translate("direction", DIRECTIONS),
        from: data.text("from"),
        to: data.text("to"),
    };
    view(event, known, Unified::call(call))
}
