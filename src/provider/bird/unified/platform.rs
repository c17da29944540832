//! What all events of the 2026 platform have in common.

use crate::json::Node;
use crate::provider::{EventType, View};
use crate::unified::{Text, Unified};

/// What an event may have happened to, the most particular first.
static IDS: &[&str] = &[
    "email_id",
    "sms_id",
    "whatsapp_id",
    "call_id",
    "verification_id",
    // Before `message_id`, which is a received email's own header.
    "inbound_message_id",
    "message_id",
    "thread_id",
    "mailbox_id",
    "suppression_id",
    "domain_id",
];

/// Something that no word of ours tells: domains, suppressions, mailboxes, verifications. The code that a verification
/// sends is not a message of the account's own.
pub(crate) fn other<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    view(event, known, Unified::other())
}

/// An email has each event once for every recipient; openings and clicks may repeat, so their time counts, too.
pub(super) fn view<'d>(event: Node<'d>, known: &'static EventType, unified: Unified<'d>) -> View<'d> {
    let data = data(event);
    View {
        id: vec![
            data.first_text(IDS),
            Some(Text::word(known.name)),
            data.text("recipient_id"),
            event.text("timestamp"),
            data.text("url"),
        ],
        occurred_at: event.moment(&["timestamp"]),
        unified,
    }
}

/// What an event tells. Without `data` it stands in the envelope itself.
pub(super) fn data(event: Node<'_>) -> Node<'_> {
    let data = event.at("data");
    if data.exists() { data } else { event }
}
