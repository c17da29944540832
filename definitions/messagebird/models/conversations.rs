//! Conversations: messages of any channel, and the threads they belong to.

use crate::model::{EnumValues, model};

use super::content::MESSAGE_CONTENT;

static MESSAGE_EVENTS: EnumValues = EnumValues::new(&["message.created", "message.updated"]).and(&["message.status"]);
static CONVERSATION_EVENTS: EnumValues = EnumValues::new(&["conversation.created", "conversation.updated"]);

pub static CONVERSATION_STATUSES: EnumValues = EnumValues::new(&["active", "archived"]);

static DIRECTIONS: EnumValues = EnumValues::new(&["sent", "received"]);

static MESSAGE_STATUSES: EnumValues =
    EnumValues::new(&["accepted", "pending", "sent", "delivered", "read", "failed", "deleted"]).and(&[
        "received",
        "rejected",
        "unknown",
        "transmitted",
        "delivery_failed",
        "buffered",
        "expired",
        "clicked",
        "opened",
        "bounce",
        "spam_complaint",
        "out_of_bounded",
        "delayed",
        "list_unsubscribe",
        "dispatched",
        "unsupported",
    ]);

pub static MESSAGE_TYPES: EnumValues = EnumValues::new(&["text", "image", "video", "audio", "file", "location", "hsm"])
    .and(&[
        "email",
        "event",
        "rich",
        "menu",
        "buttons",
        "link",
        "interactive",
        "whatsappSticker",
        "whatsappOrder",
        "whatsappText",
        "externalAttachment",
        "externalAttachments",
    ]);

static PLATFORMS: EnumValues = EnumValues::new(&["sms", "whatsapp", "facebook", "telegram", "line", "wechat", "email"])
    .and(&["events", "whatsapp_sandbox"]);

static CHANNEL_STATUSES: EnumValues = EnumValues::new(&["active", "inactive", "pending"]);

model! {
    /// A message was created, sent or received, or its status changed.
    MESSAGE_EVENT = "MessageEvent" {
        /// The type of the event.
        type: Required(&OneOf(&MESSAGE_EVENTS)),
        /// The conversation of the message.
        conversation: Object(&CONVERSATION),
        /// The current state of the message.
        message: Object(&CONVERSATION_MESSAGE),
    } + observed {
        /// The contact of the conversation.
        contact: Object(&CONTACT),
        /// The reason for the failure of the message; in `message.status`, which is sent to the `reportUrl` of the message.
        error: Object(&MESSAGE_ERROR),
        /// The workspace of the account.
        workspaceId: Integer,
    }
    /// A conversation was created or changed.
    CONVERSATION_EVENT = "ConversationEvent" {
        /// The type of the event.
        type: Required(&OneOf(&CONVERSATION_EVENTS)),
        /// The current state of the conversation.
        conversation: Object(&CONVERSATION),
    } + observed {
        /// The contact of the conversation.
        contact: Object(&CONTACT),
        /// The workspace of the account.
        workspaceId: Integer,
    }
    /// All messages exchanged with a contact, on all channels, until the conversation is archived.
    CONVERSATION = "Conversation" {
        /// The id of the conversation.
        id: Text,
        /// The id of the contact.
        contactId: Text,
        /// The contact. Only in the REST API; in webhooks it is a sibling of the conversation.
        contact: Object(&CONTACT),
        /// The channels that were used.
        channels: List(&Object(&CHANNEL)),
        /// The status. A message to or from the contact of an archived conversation starts another.
        status: OneOf(&CONVERSATION_STATUSES),
        /// The time of the start.
        createdDatetime: DateTime,
        /// The time of the last change.
        updatedDatetime: DateTime,
        /// The time of the contact's last message.
        lastReceivedDatetime: DateTime,
        /// The channel of the newest message.
        lastUsedChannelId: Text,
        /// The number of messages, and the URL that lists them.
        messages: Object(&CONVERSATION_MESSAGE_LIST),
    } + observed {
        /// The platform of the newest message, for example `whatsapp`.
        lastUsedPlatformId: Text,
    }
    /// A message of a conversation.
    CONVERSATION_MESSAGE = "ConversationMessage" {
        /// The id of the message.
        id: Text,
        /// The conversation.
        conversationId: Text,
        /// The channel.
        channelId: Text,
        /// The kind of that channel, for example `whatsapp`.
        platform: Text,
        /// The recipient: a phone number in international format or an id of the platform.
        to: Text,
        /// The sender, in the same form.
        from: Text,
        /// The direction, as seen from the account.
        direction: OneOf(&DIRECTIONS),
        /// The status; `received` for every message of a contact.
        status: OneOf(&MESSAGE_STATUSES),
        /// The field of the content that is used.
        type: OneOf(&MESSAGE_TYPES),
        /// The content.
        content: Object(&MESSAGE_CONTENT),
        /// The time of creation.
        createdDatetime: DateTime,
        /// The time of the last change.
        updatedDatetime: DateTime,
    } + observed {
        /// The origin, for example `inbound` or `api`.
        origin: Text,
        /// The account's data, as passed when the message was sent.
        source: Record,
        /// The reason for which it is sent outside the platform's reply window.
        tag: Text,
        /// The account's id of the message, as passed when it was sent.
        trackId: Text,
        /// The fallback channel for a message that is not delivered.
        fallback: Record,
        /// The validity period, for example `24h`.
        ttl: Text,
        /// Metadata of the platform about the message.
        metadata: Object(&MESSAGE_METADATA),
    }
    /// A page of messages; in webhooks only their number and where to list them.
    CONVERSATION_MESSAGE_LIST = "ConversationMessageList" {
        /// The number of messages before this page.
        offset: Integer,
        /// The maximum number of messages in a page.
        limit: Integer,
        /// The number of messages in this page.
        count: Integer,
        /// The total number of messages.
        totalCount: Integer,
        /// The messages of this page, the newest first.
        items: List(&Object(&CONVERSATION_MESSAGE)),
    } + observed {
        /// The URL in the REST API that lists them.
        href: Uri,
        /// The newest message.
        lastMessageId: Text,
    }
    /// The contact of a conversation.
    CONTACT = "Contact" {
        /// The id of the contact.
        id: Text,
        /// The URL in the REST API; may be empty.
        href: Uri,
        /// The phone number, digits only with the country code; webhooks send a number.
        msisdn: Observed(&Text, &Integer),
        /// The display name; the phone number if no name is known.
        displayName: Text,
        /// The first name; empty if unknown.
        firstName: Text,
        /// The last name; empty if unknown.
        lastName: Text,
        /// The fields defined by the account; null if empty.
        customDetails: Observed(&Record, &List(&Anything)),
        /// The time of creation.
        createdDatetime: DateTime,
        /// The time of the last change.
        updatedDatetime: DateTime,
    } + observed {
        /// More fields defined by the account.
        attributes: Either(&[Record, List(&Anything)]),
    }
    /// A way to reach contacts: a phone number, a page, an account at a platform.
    CHANNEL = "Channel" {
        /// The id of the channel.
        id: Text,
        /// The name given by the account.
        name: Text,
        /// The kind of channel.
        platformId: OneOf(&PLATFORMS),
        /// Whether it can be used.
        status: OneOf(&CHANNEL_STATUSES),
        /// The time of creation.
        createdDatetime: DateTime,
        /// The time of the last change; `0001-01-01T00:00:00Z` if there was none.
        updatedDatetime: DateTime,
    }
    /// The failure of a message.
    MESSAGE_ERROR = "MessageError" {
    } + observed {
        /// The code of MessageBird or of the platform.
        code: Either(&[Integer, Text]),
        /// A description of the reason.
        description: Text,
    }
    /// Metadata of a platform about a message.
    MESSAGE_METADATA = "MessageMetadata" {
    } + observed {
        /// The message to which it replies.
        replyTo: Object(&MESSAGE_REPLY),
        /// The author.
        sender: Object(&MESSAGE_SENDER),
        /// The time at which the platform received it.
        receivedAt: DateTime,
    }
    /// The message to which another one replies.
    MESSAGE_REPLY = "MessageReply" {
    } + observed {
        /// The id of the message; consists of zeros where there is none.
        id: Text,
    }
    /// The author of a message, as known to the platform.
    MESSAGE_SENDER = "MessageSender" {
    } + observed {
        /// The name they chose to show.
        displayName: Text,
        /// WhatsApp's id of the user for this business.
        userId: Text,
        /// The name they are addressed by.
        username: Text,
    }
}
