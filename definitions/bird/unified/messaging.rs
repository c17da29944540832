//! The platform's events of SMS and WhatsApp messages.

use super::platform::{DATA, EVENT};
use crate::mapping::{Conversion::*, File, Mapping, MappingStep::*, UnifiedField::*};

/// The status of a sent SMS.
pub static SMS: Mapping = &[Set(Kind, "message.status"), Set(Direction, "outbound"), StatusOfType, Include(SHORT)];

/// An SMS that was received.
pub static SMS_RECEIVED: Mapping = &[
    Set(Kind, "message.received"),
    Set(Direction, "inbound"),
    Include(SHORT),
    Scope(DATA, &[Copy(Text, Plain, &["text"])]),
];

static SHORT: Mapping = &[
    Include(EVENT),
    Set(Channel, "sms"),
    Scope(
        DATA,
        &[
            Copy(MessageId, Plain, &["sms_id"]),
            Copy(From, PhoneNumber, &["from"]),
            Add(To, PhoneNumber, &["to"]),
            Copy(ErrorCode, Plain, &["error.code", "error.carrier_error_code"]),
            Copy(ErrorDescription, Plain, &["error.description"]),
            Copy(Segments, Count, &["segments.count"]),
        ],
    ),
];

/// The status of a sent WhatsApp message.
pub static WHATSAPP: Mapping = &[Set(Kind, "message.status"), Set(Direction, "outbound"), StatusOfType, Include(CHAT)];

/// A WhatsApp message that was received.
pub static WHATSAPP_RECEIVED: Mapping = &[
    Set(Kind, "message.received"),
    Set(Direction, "inbound"),
    Include(CHAT),
    Scope(
        DATA,
        &[
            Copy(Text, Plain, &["text.body", "image.caption", "video.caption", "document.caption"]),
            AddFiles(
                &["image", "video", "audio", "document", "sticker"],
                File { url: &["url"], content_type: &["mime_type"], name: &["filename"], id: &["id"] },
            ),
            Scope(
                &["location"],
                &[
                    Copy(Latitude, Decimal, &["latitude"]),
                    Copy(Longitude, Decimal, &["longitude"]),
                    Copy(LocationName, Plain, &["name"]),
                    Copy(LocationAddress, Plain, &["address"]),
                ],
            ),
        ],
    ),
];

/// A user without a phone number is identified by WhatsApp's id for this business. A failure has Bird's code or,
/// without one, that of Meta.
static CHAT: Mapping = &[
    Include(EVENT),
    Set(Channel, "whatsapp"),
    Scope(
        DATA,
        &[
            Copy(MessageId, Plain, &["whatsapp_id"]),
            Copy(From, PhoneNumber, &["from.phone_number"]),
            Copy(From, Plain, &["from.bsuid"]),
            Copy(To, PhoneNumber, &["to.phone_number"]),
            Copy(To, Plain, &["to.bsuid"]),
            Copy(ErrorCode, Plain, &["error.code", "error.meta_error_code"]),
            Copy(ErrorDescription, Plain, &["error.description"]),
        ],
    ),
];
