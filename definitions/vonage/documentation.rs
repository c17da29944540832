//! Vonage's page of the unified view.

use super::models::messages::{INBOUND_MESSAGE, MESSAGE_STATUS};
use super::models::sms::DELIVERY_RECEIPT;
use super::models::voice::{CALL_EVENT, FALLBACK};
use super::unified::{messages, sms, voice};
use crate::documentation::{Documentation, MappedValues, ValueTable};

pub static DOCUMENTATION: Documentation = Documentation {
    values: &[
        ValueTable { values: MappedValues::Status(messages::STATUSES), paths: &[(&MESSAGE_STATUS, "status")] },
        ValueTable { values: MappedValues::Status(sms::STATUSES), paths: &[(&DELIVERY_RECEIPT, "status")] },
        ValueTable {
            values: MappedValues::Channel(messages::CHANNELS),
            paths: &[(&INBOUND_MESSAGE, "channel"), (&MESSAGE_STATUS, "channel")],
        },
        ValueTable {
            values: MappedValues::Direction(voice::DIRECTIONS),
            paths: &[(&CALL_EVENT, "direction"), (&FALLBACK, "direction")],
        },
    ],
    unmapped: &[
        ("status", "Of a call the unified call's `status`; of a verification no member of the unified view."),
        ("message_type", "Which field has the content; all of them are read."),
        ("context_status", "Whether there is a `context`."),
        ("reaction.action", "No member of the unified view: a reaction that is taken back has no emoji."),
        ("type", "How an SMS is encoded."),
        ("detail", "Why a call ended; no member of the unified view."),
        ("channel", "How a code was sent."),
        ("workflow[].channel", "How a code was sent."),
        ("workflow[].status", "Of a step, not of a message."),
    ],
    left_out: &[],
    shapes: &[],
    open: &[],
    switches: &[],
    notes: &[
        "A reply, a button and a reaction are `message.interaction`; the text is what was chosen, or the emoji.",
        "The roles of a delivery receipt are the other way round: `to` is what the account sent the SMS as, `msisdn` the recipient.",
        "A receipt has an `err-code` also where all went well: `error` is set of any but `0`, with Vonage's description of it.",
        "The ids of Messenger and Viber in `from` and `to` are no numbers, although they may consist of digits.",
        "An object of a voice event is text in a query string, and its content then no part of the unified view.",
        "Verifications are `other`: they are not messages of the account.",
    ],
};
