//! Meta's page of the unified view.

use super::models::{CALL, MESSAGES, MESSENGER_MESSAGE, STATUS};
use super::unified::whatsapp::{CALL_DIRECTIONS, STATUSES};
use crate::documentation::{Documentation, Frame, MappedValues, ValueTable};

const NUMBER: (&str, &str) =
    ("^.metadata.display_phone_number", "/entry/0/changes/0/value/metadata/display_phone_number");
const ACCOUNT: (&str, &str) = ("^.id", "/entry/0/id");
const TIME: (&str, &str) = ("^.time", "/entry/0/time");

/// The body around an item of a list in the value of a change.
macro_rules! item {
    ($types:literal, $field:literal, $list:literal) => {
        Frame {
            types: $types,
            body: concat!(
                r#"{"object":"whatsapp_business_account","entry":[{"changes":[{"field":""#,
                $field,
                r#"","value":{"metadata":{}}}]}]}"#
            ),
            payload: concat!("/entry/0/changes/0/value/", $list, "/0"),
            envelope: &[NUMBER],
        }
    };
}

/// The body around an item of `messaging`.
macro_rules! messaging {
    ($types:literal, $object:literal) => {
        Frame {
            types: $types,
            body: concat!(r#"{"object":""#, $object, r#"","entry":[{}]}"#),
            payload: "/entry/0/messaging/0",
            envelope: &[ACCOUNT, TIME],
        }
    };
}

pub static DOCUMENTATION: Documentation = Documentation {
    values: &[
        ValueTable { values: MappedValues::Status(STATUSES), paths: &[(&STATUS, "status")] },
        ValueTable { values: MappedValues::Direction(CALL_DIRECTIONS), paths: &[(&CALL, "direction")] },
    ],
    unmapped: &[
        ("type", "Of a message: it makes the kind, see below."),
        ("edit.message.type", "Of a message that was changed."),
        ("interactive.type", "The field of that name has the answer."),
        ("history_context.status", "Of a message of the past."),
        ("conversation.origin.type", "No field of the unified view."),
        ("pricing.category", "No field of the unified view."),
        ("pricing.pricing_model", "No field of the unified view."),
        ("pricing.type", "No field of the unified view."),
        (
            "event",
            "Of a call it is the status where it has no `status`; of an account or a template no field of the unified view.",
        ),
        ("status", "Of a call it is copied in lower case."),
        ("reaction.action", "No field of the unified view: a reaction that was removed has no emoji."),
        ("reaction.reaction", "The emoji is more."),
        ("message.attachments[].type", "No media type."),
        ("system.type", "Of a notice about the user."),
    ],
    left_out: &[
        (&MESSAGES, "messages"),
        (&MESSAGES, "statuses"),
        (&MESSENGER_MESSAGE, "is_echo"),
        (&MESSENGER_MESSAGE, "is_deleted"),
        (&MESSENGER_MESSAGE, "quick_reply"),
    ],
    shapes: &[],
    open: &[],
    switches: &[("recipient_type", "group"), ("type", "call")],
    frames: &[
        item!("whatsapp.message", "messages", "messages"),
        item!("whatsapp.status", "messages", "statuses"),
        item!("whatsapp.call", "calls", "calls"),
        item!("whatsapp.smb_message_echoes", "smb_message_echoes", "message_echoes"),
        item!("whatsapp.history", "history", "messages"),
        Frame {
            types: "whatsapp.",
            body: r#"{"object":"whatsapp_business_account","entry":[{"changes":[{"field":"$field"}]}]}"#,
            payload: "/entry/0/changes/0/value",
            envelope: &[ACCOUNT, TIME],
        },
        messaging!("messenger.", "page"),
        messaging!("instagram.", "instagram"),
    ],
    notes: &[
        "A place that begins with `^` is in the envelope: `^.metadata` is the `metadata` of the change, `^.id` and `^.time` \
         are those of the entry.",
        "A WhatsApp message of the type `interactive`, `button` or `reaction` is a `message.interaction`, one of the type \
         `system`, `edit` or `revoke` is `other`, any other is `message.received`.",
        "A message on Messenger or Instagram with a `quick_reply` is a `message.interaction`.",
        "What the business sends with its own app (`smb_message_echoes`, `is_echo`) is a `message.status` that is `sent`. A \
         message on Messenger or Instagram that the user has deleted is a `message.status` that is `deleted`.",
        "Messages of the past (`history`) are `other`: they are no new ones.",
        "Items of `standby` are meant for another app: their envelope has `standby`, which is true, and nothing is to be \
         answered to them.",
        "The recipient of a message sends the receipts of Messenger and Instagram: `to` is their `sender`. Of a receipt for \
         several messages `id` is that of the first; a receipt without messages is for all before its `watermark`.",
        "WhatsApp sends the ids of files, `media[].id`, and seldom an address.",
        "Test messages of the App Dashboard all have one id, and so have their events.",
    ],
};
