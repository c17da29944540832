//! Twilio's page of the unified view.

use super::models::conversations::DELIVERY;
use super::models::messaging::MESSAGE_STATUS;
use super::models::voice::{CALL_REQUEST, CALL_STATUS};
use super::unified::{messaging, voice};
use crate::documentation::{Documentation, MappedValues, ValueTable};

pub static DOCUMENTATION: Documentation = Documentation {
    values: &[
        ValueTable {
            values: MappedValues::Status(messaging::STATUSES),
            paths: &[(&MESSAGE_STATUS, "MessageStatus"), (&DELIVERY, "Status")],
        },
        ValueTable {
            values: MappedValues::Direction(voice::DIRECTIONS),
            paths: &[(&CALL_REQUEST, "Direction"), (&CALL_STATUS, "Direction")],
        },
    ],
    unmapped: &[
        ("SmsStatus", "The same as `MessageStatus`, and `received` of every message that arrived."),
        ("CallStatus", "The unified call's `status`, in lower case."),
        ("StateTo", "The unified conversation's `status`, in lower case."),
        ("State", "Likewise."),
        ("StateFrom", "Of the time before."),
        ("OptOutType", "No member of the unified view."),
        ("ButtonType", "No member of the unified view."),
        ("AnsweredBy", "No member of the unified view."),
        ("DialCallStatus", "Of another call."),
        ("ParticipantCallStatus", "Of a participant of a conference."),
        ("RecordingStatus", "Of a recording, not of a message or a call."),
        ("Level", "Of an error of the account."),
    ],
    left_out: &[],
    shapes: &[
        ("message.received", "ButtonPayload"),
        ("message.received", "ButtonText"),
        ("message.received", "InteractiveData"),
        ("message.received", "FlowData"),
    ],
    open: &[],
    switches: &[],
    notes: &[
        "All values of forms and query strings are text, also where they are numbers.",
        "The channel of a message is what precedes the colon of its addresses, `whatsapp:+15550100142`, of which the rest is the          address; or `ChannelPrefix`. Where no address has a channel, a message with media is `mms` and any other `sms`; without          an address the channel is null.",
        "A received message with `ButtonPayload`, `ButtonText`, `InteractiveData` or `FlowData` is a `message.interaction`. Its          text is `Body`, or else `ButtonText`.",
        "Media are `MediaUrl0` to `MediaUrl9`, each with its `MediaContentType0` to `MediaContentType9`.",
        "A received message has no time: `occurredAt` is null. `RawDlrDoneDate` is ten digits, year to minute, taken to be UTC.",
        "`error` is set for `failed`, `undelivered` and `canceled` only; `ErrorCode` is `0` where nothing failed.",
        "A call asks for instructions as often as its TwiML leads to a URL, without a time or a number: the content of the request          is part of its id.",
        "A message that was added to a conversation is a `message.received` where its `Source` is a channel (`SMS`, `MMS`,          `WHATSAPP`, `MESSENGER`, `INSTAGRAM`, `RCS`), which is the message's; where it is `SDK` or `API` the kind is `other`.",
        "Events of Conversations in the present tense (`onMessageAdd`) are sent before the change, and have no time and no id.",
        "The status in Event Streams is in capitals. Where it is missing the type has it.",
    ],
};
