//! Dotdigital's page of the unified view.

use super::models::{
    CHANNEL_REPORTS, CHAT_MESSAGE_EVENT, CONVERSATION_MESSAGE_EVENT, CONVERSATION_RECEIPT_EVENT, INTERACTION_EVENT,
    MESSAGE_INBOUND_EVENT, MESSAGE_STATUS_EVENT,
};
use super::unified::{DIRECTIONS, messages};
use crate::documentation::{Documentation, MappedValues, Open, ValueTable};

pub static DOCUMENTATION: Documentation = Documentation {
    values: &[
        ValueTable {
            values: MappedValues::Channel(super::CHANNELS),
            paths: &[
                (&MESSAGE_STATUS_EVENT, "payload.details.channel"),
                (&MESSAGE_INBOUND_EVENT, "payload.channel"),
                (&INTERACTION_EVENT, "payload.channel"),
            ],
        },
        ValueTable {
            values: MappedValues::Direction(DIRECTIONS),
            paths: &[
                (&CONVERSATION_MESSAGE_EVENT, "payload.context.direction"),
                (&CHAT_MESSAGE_EVENT, "payload.context.direction"),
                (&CONVERSATION_RECEIPT_EVENT, "payload.direction"),
            ],
        },
    ],
    unmapped: &[
        ("payload.details.channelStatus.sms.status", "The type of the event names the status."),
        ("payload.details.channelStatus.email.status", "The type of the event names the status."),
        ("payload.details.channelStatus.direction", "A status applies to a message that was sent."),
        ("payload.channelData.context.direction", "The type of the event names the direction."),
    ],
    left_out: &[
        (&CHANNEL_REPORTS, "mms"),
        (&CHANNEL_REPORTS, "rcs"),
        (&CHANNEL_REPORTS, "fbMessenger"),
        (&CHANNEL_REPORTS, "appMessaging"),
    ],
    shapes: &[],
    open: &[Open { event: &INTERACTION_EVENT, field: "payload", paths: messages::CLICKS }],
    switches: &[
        ("payload.parts[].type", "text/plain"),
        ("payload.messageParts[].type", "text/plain"),
        ("payload.channelData.parts[].type", "text/plain"),
        ("payload.channelData.body.message.attachments[].type", "location"),
    ],
    frames: &[],
    notes: &[
        "`channelStatus` holds a report of each channel under its name (`sms` stands for any but `email`), or the receipt of \
         the message's channel. Where `channel` is absent, the message was sent on none: `channel` is the one it was tried \
         on, or null where several failed, and `error.description` has the reason of each on a line of its own.",
        "The receipts' times without a zone are no time; `timestamp` always has one.",
        "Every event has an id of its own; without one its whole content identifies it.",
        "A message in a conversation or chat is of the direction it names: an inbound one has arrived, and has no status.",
    ],
};
