//! Bandwidth's page of the unified view.

use super::models::messaging::{MESSAGE_EVENT, MESSAGE_FAILED};
use super::unified::{CHANNELS, DIRECTIONS, PLATFORMS};
use crate::mapping::{Mapping, Translation, WordTable};

pub static MAPPING: Mapping = Mapping {
    words: &[
        WordTable {
            words: Translation::Channel(CHANNELS),
            places: &[(&MESSAGE_EVENT, "message.channel"), (&MESSAGE_FAILED, "message.channel")],
        },
        WordTable {
            words: Translation::Channel(PLATFORMS),
            places: &[(&MESSAGE_EVENT, "platform"), (&MESSAGE_FAILED, "platform")],
        },
        WordTable {
            words: Translation::Direction(DIRECTIONS),
            places: &[(&MESSAGE_EVENT, "message.direction"), (&MESSAGE_FAILED, "message.direction")],
        },
    ],
    untranslated: &[
        ("message.priority", "No member of the unified view."),
        ("status", "Of a toll-free number, not of a message."),
    ],
    left_out: &[],
    shapes: &[],
    open: &[],
    switches: &[],
    notes: &[
        "Where no field names the channel, a message with media is `mms` and any other `sms`.",
        "The `to` of a callback is the one recipient, of a group one member, that a status applies to. For any other event, and \
         where a callback has none, `to` is `message.to`: everyone in the group.",
        "`description` says what happened, whatever it was: it is the `error`'s for `message-failed` only.",
        "The verification of a toll-free number names neither a time nor a revision: its whole content identifies it.",
    ],
};
