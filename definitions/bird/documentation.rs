//! Bird's page of the unified view.

use super::models::{
    CHANNEL_INTERACTION_EVENT, CHANNEL_MESSAGE_EVENT, CONVERSATION_EVENT, CONVERSATION_MESSAGE_EVENT,
    VOICE_CALL_ENDED_EVENT, VOICE_CALL_EVENT,
};
use super::unified::{DIRECTIONS, channels, conversations};
use crate::documentation::{Documentation, MappedValues, Open, ValueTable};

pub static DOCUMENTATION: Documentation = Documentation {
    values: &[
        ValueTable {
            values: MappedValues::Status(channels::STATUSES),
            paths: &[
                (&CHANNEL_MESSAGE_EVENT, "payload.status"),
                (&CONVERSATION_MESSAGE_EVENT, "payload.message.status"),
            ],
        },
        ValueTable {
            values: MappedValues::Status(channels::INTERACTIONS),
            paths: &[(&CHANNEL_INTERACTION_EVENT, "payload.type")],
        },
        ValueTable {
            values: MappedValues::Direction(DIRECTIONS),
            paths: &[
                (&CONVERSATION_MESSAGE_EVENT, "payload.message.direction"),
                (&VOICE_CALL_EVENT, "data.direction"),
                (&VOICE_CALL_ENDED_EVENT, "data.direction"),
            ],
        },
        ValueTable {
            values: MappedValues::Direction(conversations::SENDERS),
            paths: &[(&CONVERSATION_MESSAGE_EVENT, "payload.message.sender.type")],
        },
    ],
    unmapped: &[
        ("service", "The type of the event says more."),
        ("payload.direction", "The type of the event tells it."),
        ("data.direction", "Of WhatsApp messages the type of the event tells it."),
        ("data.recipient_role", "Every recipient is in `to`."),
        ("data.bounce_type", "`bounce_code` says more."),
        ("data.rejection_reason", "The unified error's `code`, as it is."),
    ],
    left_out: &[(&CHANNEL_MESSAGE_EVENT, "data"), (&CHANNEL_INTERACTION_EVENT, "data"), (&CONVERSATION_EVENT, "data")],
    shapes: &[],
    open: &[Open { event: &CHANNEL_MESSAGE_EVENT, field: "payload.body", paths: channels::TEXTS }],
    switches: &[
        ("payload.initiatingParticipant.type", "contact"),
        ("payload.featuredParticipants[].type", "contact"),
        ("payload.message.sender.type", "contact"),
        ("payload.sender.contact.identifierKey", channels::PHONE_NUMBER),
        ("payload.sender.contacts[].identifierKey", channels::PHONE_NUMBER),
        ("payload.receiver.contact.identifierKey", channels::PHONE_NUMBER),
        ("payload.receiver.contacts[].identifierKey", channels::PHONE_NUMBER),
        ("payload.message.sender.contact.identifierKey", channels::PHONE_NUMBER),
    ],
    frames: &[],
    notes: &[
        "What a classic notification tells may stand in `data` instead of `payload`, and what a platform event tells in the \
         envelope itself instead of `data`.",
        "The channel is the platform that the name of a `channels` notification begins with; `facebook` is `messenger`.",
        "An `identifierValue` is a phone number where its `identifierKey` is `phonenumber`, and on the telephone channels where \
         there is none; of any other kind it stays as it was sent.",
        "`body` or `body.text` may be the text itself.",
        "`reason` and `details` also comment on messages that arrived: without a `failure`, `error` is told of `failed` and \
         `rejected` only.",
        "`conversation.*` tells of the conversation alone; its `lastMessage` has notifications of its own.",
        "The code of a verification (`verify.*`) is no message of the account's own: these events are `other`.",
    ],
};
