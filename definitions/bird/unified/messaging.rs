//! The platform's events of SMS and WhatsApp messages.

use super::platform::{DATA, HAPPENING};
use crate::rule::{File, Member::*, Reading::*, Rule::*, Rules};

/// An SMS that was sent got further, or failed.
pub static SMS: Rules = &[Say(Kind, "message.status"), Say(Direction, "outbound"), StatusOfType, All(SHORT)];

/// An SMS that arrived.
pub static SMS_RECEIVED: Rules = &[
    Say(Kind, "message.received"),
    Say(Direction, "inbound"),
    All(SHORT),
    Within(DATA, &[Take(Text, Plain, &["text"])]),
];

static SHORT: Rules = &[
    All(HAPPENING),
    Say(Channel, "sms"),
    Within(
        DATA,
        &[
            Take(MessageId, Plain, &["sms_id"]),
            Take(From, PhoneNumber, &["from"]),
            Add(To, PhoneNumber, &["to"]),
            Take(ErrorCode, Plain, &["error.code", "error.carrier_error_code"]),
            Take(ErrorDescription, Plain, &["error.description"]),
            Take(Segments, Count, &["segments.count"]),
        ],
    ),
];

/// A WhatsApp message that was sent got further, or failed.
pub static WHATSAPP: Rules = &[Say(Kind, "message.status"), Say(Direction, "outbound"), StatusOfType, All(CHAT)];

/// A WhatsApp message that arrived.
pub static WHATSAPP_RECEIVED: Rules = &[
    Say(Kind, "message.received"),
    Say(Direction, "inbound"),
    All(CHAT),
    Within(
        DATA,
        &[
            Take(Text, Plain, &["text.body", "image.caption", "video.caption", "document.caption"]),
            AddFiles(
                &["image", "video", "audio", "document", "sticker"],
                File { url: &["url"], content_type: &["mime_type"], name: &["filename"], id: &["id"] },
            ),
            Within(
                &["location"],
                &[
                    Take(Latitude, Decimal, &["latitude"]),
                    Take(Longitude, Decimal, &["longitude"]),
                    Take(PlaceName, Plain, &["name"]),
                    Take(PlaceAddress, Plain, &["address"]),
                ],
            ),
        ],
    ),
];

/// Someone without a phone number is known by WhatsApp's id for this business. A failure has Bird's code, or, where there
/// is none, the one Bird was given.
static CHAT: Rules = &[
    All(HAPPENING),
    Say(Channel, "whatsapp"),
    Within(
        DATA,
        &[
            Take(MessageId, Plain, &["whatsapp_id"]),
            Take(From, PhoneNumber, &["from.phone_number"]),
            Take(From, Plain, &["from.bsuid"]),
            Take(To, PhoneNumber, &["to.phone_number"]),
            Take(To, Plain, &["to.bsuid"]),
            Take(ErrorCode, Plain, &["error.code", "error.meta_error_code"]),
            Take(ErrorDescription, Plain, &["error.description"]),
        ],
    ),
];
