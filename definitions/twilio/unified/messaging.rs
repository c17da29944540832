//! Messages.

use super::ADDRESSES;
use crate::mapping::{
    Condition::*, Conversion::*, File, Mapping, MappingStep::*, NumberedFiles, UnifiedField::*, ValueMap,
};

pub static STATUSES: &ValueMap = &[
    ("accepted", "accepted"),
    ("scheduled", "accepted"),
    ("queued", "queued"),
    ("sending", "queued"),
    ("sent", "sent"),
    ("delivered", "delivered"),
    ("partially_delivered", "delivered"),
    ("read", "read"),
    ("failed", "failed"),
    ("undelivered", "failed"),
    ("canceled", "rejected"),
];

/// The numbered pairs of a URL and a media type.
macro_rules! media {
    ($($url:literal $content_type:literal)+) => {
        &[$(AddFiles(&[""], File { url: &[$url], content_type: &[$content_type], name: &[], id: &[] }),)+]
    };
}

/// More than Twilio documents for one message.
static MORE_MEDIA: Mapping =
    &[AddNumberedFiles(NumberedFiles { url: "MediaUrl", content_type: "MediaContentType", first: 10 })];

static MEDIA: Mapping = media! {
    "MediaUrl0" "MediaContentType0"
    "MediaUrl1" "MediaContentType1"
    "MediaUrl2" "MediaContentType2"
    "MediaUrl3" "MediaContentType3"
    "MediaUrl4" "MediaContentType4"
    "MediaUrl5" "MediaContentType5"
    "MediaUrl6" "MediaContentType6"
    "MediaUrl7" "MediaContentType7"
    "MediaUrl8" "MediaContentType8"
    "MediaUrl9" "MediaContentType9"
};

/// A message that was received. It is received once, so its id is sufficient; the payload has no time.
pub static RECEIVED: Mapping = &[
    When(Exists("ButtonPayload"), &[Set(Kind, "message.interaction")]),
    When(Exists("ButtonText"), &[Set(Kind, "message.interaction")]),
    When(Exists("InteractiveData"), &[Set(Kind, "message.interaction")]),
    When(Exists("FlowData"), &[Set(Kind, "message.interaction")]),
    Set(Kind, "message.received"),
    Identify(Last, &["MessageSid", "SmsSid"]),
    Copy(MessageId, Last, &["MessageSid", "SmsSid"]),
    Set(Direction, "inbound"),
    Copy(Text, Last, &["Body", "ButtonText"]),
    Include(MEDIA),
    When(Exists("MediaUrl9"), MORE_MEDIA),
    Include(ADDRESSES),
    Copy(Latitude, Decimal, &["Latitude"]),
    Copy(Longitude, Decimal, &["Longitude"]),
    Copy(LocationName, Last, &["Label"]),
    Copy(LocationAddress, Last, &["Address"]),
    Copy(Segments, Count, &["NumSegments"]),
    Copy(InReplyTo, Last, &["OriginalRepliedMessageSid"]),
];

/// The status of a message. A message has each status once, so its id and the status are sufficient.
pub static STATUS: Mapping = &[
    Set(Kind, "message.status"),
    Identify(Last, &["MessageSid", "SmsSid"]),
    Identify(Last, &["MessageStatus"]),
    Identify(Last, &["ErrorCode"]),
    Copy(OccurredAt, CompactDateTime, &["RawDlrDoneDate"]),
    Copy(MessageId, Last, &["MessageSid", "SmsSid"]),
    Set(Direction, "outbound"),
    Include(ADDRESSES),
    Copy(Status, Map(STATUSES), &["MessageStatus"]),
    When(
        Equals(Status, &["failed", "rejected"]),
        &[
            Copy(ErrorCode, Last, &["ErrorCode"]),
            Copy(ErrorDescription, Last, &["ChannelStatusMessage", "ErrorMessage"]),
        ],
    ),
];
