//! MessageBird's page of the unified view.

use super::models::conversations::{CONVERSATION, MESSAGE_EVENT};
use super::models::sms::{INBOUND_SMS, SMS_STATUS_REPORT};
use super::models::voice::VOICE_CALL_EVENT;
use super::unified::{STATUSES, conversations, voice};
use crate::documentation::{Documentation, MappedValues, Open, ValueTable};

pub static DOCUMENTATION: Documentation = Documentation {
    values: &[
        ValueTable {
            values: MappedValues::Status(STATUSES),
            paths: &[(&MESSAGE_EVENT, "message.status"), (&SMS_STATUS_REPORT, "status")],
        },
        ValueTable {
            values: MappedValues::Channel(conversations::CHANNELS),
            paths: &[(&MESSAGE_EVENT, "message.platform")],
        },
        ValueTable {
            values: MappedValues::Direction(conversations::DIRECTIONS),
            paths: &[(&MESSAGE_EVENT, "message.direction")],
        },
        ValueTable { values: MappedValues::Direction(voice::DIRECTIONS), paths: &[(&VOICE_CALL_EVENT, "direction")] },
    ],
    unmapped: &[
        ("conversation.status", "The unified conversation's `status`, in lower case."),
        ("status", "The unified call's `status`, in lower case."),
        ("message.type", "Which field of the content is in use; all of them are read."),
    ],
    left_out: &[
        (&CONVERSATION, "channels"),
        (&CONVERSATION, "messages"),
        (&VOICE_CALL_EVENT, "items"),
        (&INBOUND_SMS, "shortcode"),
    ],
    shapes: &[("sms.inbound", "mediaURLs"), ("sms.inbound", "mediaUrls")],
    open: &[Open { event: &MESSAGE_EVENT, field: "message.content", paths: conversations::FILES }],
    switches: &[],
    frames: &[],
    notes: &[
        "Where a message names no `platform`, its channel is the conversation's `lastUsedPlatformId`, if `lastUsedChannelId` is \
         the message's own `channelId`.",
        "Where a message names only one side, the other is the contact's `msisdn`, on `sms`, `mms`, `rcs` and `whatsapp`.",
        "A `replyTo` whose id is only zeros answers no message: `inReplyTo` is null.",
        "A message of type `hsm` says what fills its template and not the text: `text` is null.",
        "In a form, the last of several values of a key is this message's. A message to a short code (`shortcode`) has its id in \
         `mid` and its text in `message`, before `id` and `body`.",
        "SMS reports have a `statusReason` also where all went well: `error` is told of `failed`, `expired` and `rejected` only.",
        "A list of one call (`items`) is that call. Several are identified by their whole content and leave the call's members \
         null. A leg is told as its call.",
        "Times without a zone (`receive_datetime`) or of an unnamed one (`date`), and Go's zero time, are no time.",
    ],
};
