//! Messages of conversations, and the conversations themselves.

use super::STATUSES;
use crate::rule::Words;
use crate::rule::{Condition::*, File, Member::*, Reading::*, Rule::*, Rules};

pub static CHANNELS: &Words = &[
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

pub static DIRECTIONS: &Words = &[("received", "inbound"), ("sent", "outbound")];

/// Where each kind of content has its text. A template (`hsm`) carries no text, only what fills it.
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

/// Where each kind of content has the address of a file.
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

/// A message that was made, or whose status changed. One message has several events: they differ in type, status and
/// the time of the change, and a redelivery in none of them.
pub static MESSAGE: Rules = &[
    Within(
        &["message"],
        &[
            Identify(Plain, &["id"]),
            IdentifyByType,
            Identify(Plain, &["status"]),
            When(Type(&["message.created"]), CREATED),
            Unless(Type(&["message.created"]), UPDATED),
            When(Type(&["message.created"]), &[Take(OccurredAt, Moment, &["createdDatetime"])]),
            Unless(Type(&["message.created"]), &[Take(OccurredAt, Moment, &["updatedDatetime"])]),
            Take(MessageId, Plain, &["id"]),
            Take(MessageConversation, Plain, &["conversationId"]),
            Take(Channel, WordOrTheirs(CHANNELS), &["platform"]),
            Take(Direction, Word(DIRECTIONS), &["direction"]),
            Take(From, ChannelAddress, &["from"]),
            Add(To, ChannelAddress, &["to"]),
            Take(InReplyTo, Plain, &["replyTo.id", "replyTo"]),
            Within(&["metadata"], REPLY),
            Take(Status, Word(STATUSES), &["status"]),
            Take(Reference, Plain, &["trackId"]),
            Within(&["content"], CONTENT),
        ],
    ),
    When(Type(&["message.created"]), &[When(ToldAs(Direction, &["inbound"]), &[Say(Kind, "message.received")])]),
    Say(Kind, "message.status"),
    Take(MessageConversation, Plain, &["conversation.id"]),
    Take(ErrorCode, Plain, &["error.code"]),
    Take(ErrorDescription, Plain, &["error.description"]),
    // Where the message names no platform, that of the channel the conversation used last, if this is its own channel.
    When(
        Same("conversation.lastUsedChannelId", "message.channelId"),
        &[Take(Channel, WordOrTheirs(CHANNELS), &["conversation.lastUsedPlatformId"])],
    ),
    // Where the message does not name the contact, its number, on the channels that are addressed by number.
    When(
        ToldAs(Channel, &["sms", "mms", "rcs", "whatsapp"]),
        &[
            When(ToldAs(Direction, &["inbound"]), &[Take(From, PhoneNumber, &["contact.msisdn"])]),
            When(ToldAs(Direction, &["outbound"]), &[Take(To, PhoneNumber, &["contact.msisdn"])]),
        ],
    ),
    When(Told(MessageConversation), THREAD),
];

/// The message that is answered; an id of zeros where none is.
static REPLY: Rules = &[Unless(
    Says("replyTo.id", "00000000-0000-0000-0000-000000000000"),
    &[Take(InReplyTo, Plain, &["replyTo.id", "replyTo"])],
)];

/// A conversation that began or changed. Its changes differ in status and time.
pub static CONVERSATION: Rules = &[
    When(Type(&["conversation.created"]), &[Say(Kind, "conversation.created")]),
    Say(Kind, "conversation.updated"),
    Within(
        &["conversation"],
        &[
            Identify(Plain, &["id"]),
            IdentifyByType,
            Identify(Plain, &["status"]),
            When(ToldAs(Kind, &["conversation.created"]), CREATED),
            Unless(ToldAs(Kind, &["conversation.created"]), UPDATED),
            When(ToldAs(Kind, &["conversation.created"]), &[Take(OccurredAt, Moment, &["createdDatetime"])]),
            Unless(ToldAs(Kind, &["conversation.created"]), &[Take(OccurredAt, Moment, &["updatedDatetime"])]),
        ],
    ),
    All(THREAD),
];

/// When something was made, which happens once.
static CREATED: Rules = &[IdentifyByTime(Moment, &["updatedDatetime", "createdDatetime"])];

/// When something changed; the time it was made is the same for all of its changes.
static UPDATED: Rules = &[IdentifyByTime(Moment, &["updatedDatetime"])];

/// What an event of unknown type says that has the envelope of the others.
pub static ENVELOPE: Rules = &[Within(
    &["message", "conversation"],
    &[
        Identify(Plain, &["id"]),
        IdentifyByType,
        Identify(Plain, &["status"]),
        All(UPDATED),
        Take(OccurredAt, Moment, &["updatedDatetime", "createdDatetime"]),
    ],
)];

static CONTENT: Rules = &[
    Take(Text, Plain, TEXTS),
    Add(Media, Plain, FILES),
    // Lists of files.
    AddFiles(
        &["externalAttachments", "email.attachments", "email.inlineImages"],
        File { url: &["url", "URL"], content_type: &["type"], name: &["name"], id: &["id"] },
    ),
    Take(Latitude, Decimal, &["location.latitude"]),
    Take(Longitude, Decimal, &["location.longitude"]),
];

static THREAD: Rules = &[
    Take(ConversationId, Plain, &["conversation.id", "message.conversationId"]),
    Take(ConversationStatus, LowerCase, &["conversation.status"]),
    Take(ContactId, Plain, &["conversation.contactId", "contact.id"]),
    Take(ChannelId, Plain, &["conversation.lastUsedChannelId", "message.channelId"]),
];
