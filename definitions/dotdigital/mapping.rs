//! Dotdigital's page of the unified view.

use super::models::{
    CHAT_MESSAGE_EVENT, CONVERSATION_MESSAGE_EVENT, CONVERSATION_RECEIPT_EVENT, INTERACTION_EVENT,
    MESSAGE_INBOUND_EVENT, MESSAGE_STATUS_EVENT,
};
use super::unified::{DIRECTIONS, messages};
use crate::mapping::{Mapping, Open, Translation, WordTable};

pub static MAPPING: Mapping = Mapping {
    words: &[
        WordTable {
            words: Translation::Channel(super::CHANNELS),
            places: &[
                (&MESSAGE_STATUS_EVENT, "payload.details.channel"),
                (&MESSAGE_INBOUND_EVENT, "payload.channel"),
                (&INTERACTION_EVENT, "payload.channel"),
            ],
        },
        WordTable {
            words: Translation::Direction(DIRECTIONS),
            places: &[
                (&CONVERSATION_MESSAGE_EVENT, "payload.context.direction"),
                (&CHAT_MESSAGE_EVENT, "payload.context.direction"),
                (&CONVERSATION_RECEIPT_EVENT, "payload.direction"),
            ],
        },
    ],
    untranslated: &[],
    left_out: &[],
    shapes: &[],
    open: &[
        Open { event: &INTERACTION_EVENT, field: "payload", paths: messages::CLICKS },
        Open { event: &MESSAGE_STATUS_EVENT, field: "payload.details", paths: messages::TAKEN_RECIPIENTS },
        Open { event: &MESSAGE_STATUS_EVENT, field: "payload.details", paths: &[messages::TAKEN_TEXT] },
        Open {
            event: &MESSAGE_STATUS_EVENT,
            field: "payload.details.channelStatus.sms",
            paths: messages::SUMMARY_RECIPIENTS,
        },
        Open {
            event: &MESSAGE_STATUS_EVENT,
            field: "payload.details.channelStatus.sms",
            paths: messages::SUMMARY_CODES,
        },
        Open {
            event: &MESSAGE_STATUS_EVENT,
            field: "payload.details.channelStatus.sms",
            paths: messages::SUMMARY_REASONS,
        },
        Open {
            event: &MESSAGE_STATUS_EVENT,
            field: "payload.details.channelStatus",
            paths: messages::RECEIPT_RECIPIENTS,
        },
        Open { event: &MESSAGE_STATUS_EVENT, field: "payload.details.channelStatus", paths: messages::RECEIPT_CODES },
        Open { event: &MESSAGE_STATUS_EVENT, field: "payload.details.channelStatus", paths: messages::RECEIPT_REASONS },
        Open { event: &MESSAGE_STATUS_EVENT, field: "payload.channelData.sms", paths: messages::DATA_SENDERS },
        Open {
            event: &MESSAGE_STATUS_EVENT,
            field: "payload.channelData.sms",
            paths: &["phoneNumber", "segmentCount"],
        },
        Open { event: &MESSAGE_INBOUND_EVENT, field: "payload.channelData", paths: &["pageId"] },
        Open { event: &MESSAGE_INBOUND_EVENT, field: "payload.channelData.body", paths: messages::MESSENGER_TEXTS },
        Open {
            event: &MESSAGE_INBOUND_EVENT,
            field: "payload.channelData.body.message.attachments.0",
            paths: &["type", "title", "payload.url", "payload.coordinates.lat", "payload.coordinates.long"],
        },
    ],
    switches: &[
        ("payload.parts[].type", "text/plain"),
        ("payload.messageParts[].type", "text/plain"),
        ("payload.channelData.body.message.attachments[].type", "location"),
    ],
    notes: &[
        "`channelStatus` is a summary under a channel's name (`sms` stands for any below), or that channel's own receipt. Where no \
         channel is named, none took the message: the first summary tells the channel and why.",
        "The receipts' times without a zone are no time; `timestamp` always has one.",
        "Every event has an id of its own; without one its whole content identifies it.",
        "A message in a conversation or chat is of the direction it names: an inbound one has arrived, and has no status.",
    ],
};
