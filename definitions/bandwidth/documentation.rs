//! Bandwidth's page of the unified view.

use super::models::messaging::{MESSAGE_EVENT, MESSAGE_FAILED};
use super::unified::{CHANNELS, DIRECTIONS, PLATFORMS};
use crate::documentation::{Documentation, MappedValues, ValueTable};

pub static DOCUMENTATION: Documentation = Documentation {
    values: &[
        ValueTable {
            values: MappedValues::Channel(CHANNELS),
            paths: &[(&MESSAGE_EVENT, "message.channel"), (&MESSAGE_FAILED, "message.channel")],
        },
        ValueTable {
            values: MappedValues::Channel(PLATFORMS),
            paths: &[(&MESSAGE_EVENT, "platform"), (&MESSAGE_FAILED, "platform")],
        },
        ValueTable {
            values: MappedValues::Direction(DIRECTIONS),
            paths: &[(&MESSAGE_EVENT, "message.direction"), (&MESSAGE_FAILED, "message.direction")],
        },
    ],
    unmapped: &[
        ("message.priority", "No member of the unified view."),
        ("status", "Of a toll-free number, not of a message."),
    ],
    left_out: &[],
    shapes: &[],
    open: &[],
    switches: &[],
    frames: &[],
    notes: &[
        "Where no field names the channel, a message with media is `mms` and any other `sms`.",
        "The `to` of a callback is the one recipient, of a group one member, that a status applies to. For any other event, and \
         where a callback has none, `to` is `message.to`: everyone in the group.",
        "`description` says what happened, whatever it was: it is the `error`'s for `message-failed` only.",
        "The verification of a toll-free number names neither a time nor a revision: its whole content identifies it.",
    ],
};
