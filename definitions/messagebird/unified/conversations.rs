//! Messages of conversations, and the conversations themselves.

use super::STATUSES;
use crate::mapping::ValueMap;
use crate::mapping::{Condition::*, Conversion::*, File, Mapping, MappingStep::*, UnifiedField::*};

pub static CHANNELS: &ValueMap = &[
    ("sms", "sms"),
    ("mms", "mms"),
    ("rcs", "rcs"),
    ("whatsapp", "whatsapp"),
    ("whatsapp_sandbox", "whatsapp"),
    ("facebook", "messenger"),
    ("messenger", "messenger"),
    ("instagram", "instagram"),
    ("telegram", "telegram"),
    ("line", "line"),
    ("viber", "viber"),
    ("wechat", "wechat"),
    ("email", "email"),
    ("linkedin", "linkedin"),
    ("tiktok", "tiktok"),
];

pub static DIRECTIONS: &ValueMap = &[("received", "inbound"), ("sent", "outbound")];

/// The path of the text in each kind of content. A template (`hsm`) contains its parameters and no text.
static TEXTS: &[&str] = &[
    "text",
    "image.caption",
    "video.caption",
    "audio.caption",
    "file.caption",
    "interactive.reply.text",
    "interactive.body.text",
    "whatsappText.text.body",
    "whatsappOrder.text",
    "facebookQuickReply.text",
    "facebookMediaTemplate.text",
    "facebookGenericTemplate.text",
    "email.content.text",
];

/// The path of a file's URL in each kind of content.
pub static FILES: &[&str] = &[
    "image.url",
    "video.url",
    "audio.url",
    "file.url",
    "whatsappSticker.link",
    "interactive.header.image.url",
    "interactive.header.video.url",
    "interactive.header.document.url",
    "facebookQuickReply.attachment.payload.url",
    "facebookMediaTemplate.attachment.payload.url",
];

/// A message that was created, or whose status changed. The events of a message differ in type, status and the time of
/// the change; a redelivery is equal in all of them.
pub static MESSAGE: Mapping = &[
    Scope(
        &["message"],
        &[
            Identify(Plain, &["id"]),
            IdentifyByType,
            Identify(Plain, &["status"]),
            When(Type(&["message.created"]), CREATED),
            Unless(Type(&["message.created"]), UPDATED),
            When(Type(&["message.created"]), &[Copy(OccurredAt, Rfc3339, &["createdDatetime"])]),
            Unless(Type(&["message.created"]), &[Copy(OccurredAt, Rfc3339, &["updatedDatetime"])]),
            Copy(MessageId, Plain, &["id"]),
            Copy(MessageConversationId, Plain, &["conversationId"]),
            Copy(Channel, MapOrLowercase(CHANNELS), &["platform"]),
            Copy(Direction, Map(DIRECTIONS), &["direction"]),
            Copy(From, ChannelAddress, &["from"]),
            Add(To, ChannelAddress, &["to"]),
            Copy(InReplyTo, Plain, &["replyTo.id", "replyTo"]),
            Scope(&["metadata"], REPLY),
            Copy(Status, Map(STATUSES), &["status"]),
            Copy(Reference, Plain, &["trackId"]),
            Scope(&["content"], CONTENT),
        ],
    ),
    When(Type(&["message.created"]), &[When(Equals(Direction, &["inbound"]), &[Set(Kind, "message.received")])]),
    Set(Kind, "message.status"),
    Copy(MessageConversationId, Plain, &["conversation.id"]),
    Copy(ErrorCode, Plain, &["error.code"]),
    Copy(ErrorDescription, Plain, &["error.description"]),
    // If the message has no platform, that of the channel that the conversation used last, if it is that of the message.
    When(
        FieldsEqual("conversation.lastUsedChannelId", "message.channelId"),
        &[Copy(Channel, MapOrLowercase(CHANNELS), &["conversation.lastUsedPlatformId"])],
    ),
    // If the message has no contact, the number of the contact, on channels whose addresses are numbers.
    When(
        Equals(Channel, &["sms", "mms", "rcs", "whatsapp"]),
        &[
            When(Equals(Direction, &["inbound"]), &[Copy(From, PhoneNumber, &["contact.msisdn"])]),
            When(Equals(Direction, &["outbound"]), &[Copy(To, PhoneNumber, &["contact.msisdn"])]),
        ],
    ),
    When(IsSet(MessageConversationId), THREAD),
];

/// The message to which it replies; its id consists of zeros if there is none.
static REPLY: Mapping = &[Unless(
    FieldEquals("replyTo.id", "00000000-0000-0000-0000-000000000000"),
    &[Copy(InReplyTo, Plain, &["replyTo.id", "replyTo"])],
)];

/// A conversation that was created or changed. Its changes differ in status and time.
pub static CONVERSATION: Mapping = &[
    When(Type(&["conversation.created"]), &[Set(Kind, "conversation.created")]),
    Set(Kind, "conversation.updated"),
    Scope(
        &["conversation"],
        &[
            Identify(Plain, &["id"]),
            IdentifyByType,
            Identify(Plain, &["status"]),
            When(Equals(Kind, &["conversation.created"]), CREATED),
            Unless(Equals(Kind, &["conversation.created"]), UPDATED),
            When(Equals(Kind, &["conversation.created"]), &[Copy(OccurredAt, Rfc3339, &["createdDatetime"])]),
            Unless(Equals(Kind, &["conversation.created"]), &[Copy(OccurredAt, Rfc3339, &["updatedDatetime"])]),
        ],
    ),
    Include(THREAD),
];

/// The time of the creation.
static CREATED: Mapping = &[IdentifyByTime(Rfc3339, &["updatedDatetime", "createdDatetime"])];

/// The time of a change; the time of the creation is the same for all changes.
static UPDATED: Mapping = &[IdentifyByTime(Rfc3339, &["updatedDatetime"])];

/// An event of unknown type with the fields that all events have.
pub static ENVELOPE: Mapping = &[Scope(
    &["message", "conversation"],
    &[
        Identify(Plain, &["id"]),
        IdentifyByType,
        Identify(Plain, &["status"]),
        Include(UPDATED),
        Copy(OccurredAt, Rfc3339, &["updatedDatetime", "createdDatetime"]),
    ],
)];

static CONTENT: Mapping = &[
    Copy(Text, Plain, TEXTS),
    Add(Media, Plain, FILES),
    // Lists of files.
    AddFiles(
        &["externalAttachments", "email.attachments", "email.inlineImages"],
        File { url: &["url", "URL"], content_type: &["type"], name: &["name"], id: &["id"] },
    ),
    Copy(Latitude, Decimal, &["location.latitude"]),
    Copy(Longitude, Decimal, &["location.longitude"]),
];

static THREAD: Mapping = &[
    Copy(ConversationId, Plain, &["conversation.id", "message.conversationId"]),
    Copy(ConversationStatus, Lowercase, &["conversation.status"]),
    Copy(ContactId, Plain, &["conversation.contactId", "contact.id"]),
    Copy(ChannelId, Plain, &["conversation.lastUsedChannelId", "message.channelId"]),
];
