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
        /// The conversation the message belongs to.
        conversation: Object(&CONVERSATION),
        /// The message, as it is now.
        message: Object(&CONVERSATION_MESSAGE),
    } + observed {
        /// The other party of the conversation.
        contact: Object(&CONTACT),
        /// Why the message failed; in `message.status`, which is sent to the `reportUrl` of the message.
        error: Object(&MESSAGE_ERROR),
        /// The workspace of the account.
        workspaceId: Integer,
    }
    /// A conversation began or changed.
    CONVERSATION_EVENT = "ConversationEvent" {
        /// The type of the event.
        type: Required(&OneOf(&CONVERSATION_EVENTS)),
        /// The conversation, as it is now.
        conversation: Object(&CONVERSATION),
    } + observed {
        /// The other party of the conversation.
        contact: Object(&CONTACT),
        /// The workspace of the account.
        workspaceId: Integer,
    }
    /// All messages exchanged with one contact, over every channel, until the conversation is archived.
    CONVERSATION = "Conversation" {
        /// Identifies the conversation.
        id: Text,
        /// Identifies the other party.
        contactId: Text,
        /// The other party; the REST API puts it here, webhooks beside the conversation.
        contact: Object(&CONTACT),
        /// The channels it has taken place on.
        channels: List(&Object(&CHANNEL)),
        /// The status. A message to or from the contact of an archived conversation starts another.
        status: OneOf(&CONVERSATION_STATUSES),
        /// When it began.
        createdDatetime: DateTime,
        /// When it was last changed.
        updatedDatetime: DateTime,
        /// When the contact last wrote.
        lastReceivedDatetime: DateTime,
        /// The channel of the newest message.
        lastUsedChannelId: Text,
        /// How many messages it has and where to list them.
        messages: Object(&CONVERSATION_MESSAGE_LIST),
    } + observed {
        /// The platform of the newest message, for example `whatsapp`.
        lastUsedPlatformId: Text,
    }
    /// A message of a conversation.
    CONVERSATION_MESSAGE = "ConversationMessage" {
        /// Identifies the message.
        id: Text,
        /// The conversation it belongs to.
        conversationId: Text,
        /// The channel it came in or goes out through.
        channelId: Text,
        /// The kind of that channel, for example `whatsapp`.
        platform: Text,
        /// Whom it is for: a phone number in international format or an id of the platform.
        to: Text,
        /// Who sent it, likewise.
        from: Text,
        /// The direction, as seen from the account.
        direction: OneOf(&DIRECTIONS),
        /// The status; `received` for every message of a contact.
        status: OneOf(&MESSAGE_STATUSES),
        /// The field of the content that is used.
        type: OneOf(&MESSAGE_TYPES),
        /// The content.
        content: Object(&MESSAGE_CONTENT),
        /// When it was created.
        createdDatetime: DateTime,
        /// When it was last changed.
        updatedDatetime: DateTime,
    } + observed {
        /// Its origin, for example `inbound` or `api`.
        origin: Text,
        /// The account's own data, as given when it was sent.
        source: Record,
        /// The reason for sending it outside the platform's reply window.
        tag: Text,
        /// The account's own id for it, as given when it was sent.
        trackId: Text,
        /// Where to send it if it does not arrive.
        fallback: Record,
        /// How long to try, for example `24h`.
        ttl: Text,
        /// Metadata of the platform about the message.
        metadata: Object(&MESSAGE_METADATA),
    }
    /// A page of messages; in webhooks only their number and where to list them.
    CONVERSATION_MESSAGE_LIST = "ConversationMessageList" {
        /// How many messages come before this page.
        offset: Integer,
        /// How many messages a page may have.
        limit: Integer,
        /// How many messages this page has.
        count: Integer,
        /// How many messages there are.
        totalCount: Integer,
        /// The messages of this page, the newest first.
        items: List(&Object(&CONVERSATION_MESSAGE)),
    } + observed {
        /// Where the REST API lists them.
        href: Uri,
        /// The newest message.
        lastMessageId: Text,
    }
    /// The other party of a conversation.
    CONTACT = "Contact" {
        /// Identifies the contact.
        id: Text,
        /// Where the REST API has it; sometimes empty.
        href: Uri,
        /// The phone number, digits only with the country code; webhooks send a number.
        msisdn: Observed(&Text, &Integer),
        /// The name to show; the phone number where no name is known.
        displayName: Text,
        /// The first name; empty where unknown.
        firstName: Text,
        /// The last name; empty where unknown.
        lastName: Text,
        /// The account's own fields, null where one is not filled in.
        customDetails: Observed(&Record, &List(&Anything)),
        /// When the contact was created.
        createdDatetime: DateTime,
        /// When it was last changed.
        updatedDatetime: DateTime,
    } + observed {
        /// More of the account's own fields.
        attributes: Either(&[Record, List(&Anything)]),
    }
    /// A way to reach contacts: a phone number, a page, an account at a platform.
    CHANNEL = "Channel" {
        /// Identifies the channel.
        id: Text,
        /// What the account calls it.
        name: Text,
        /// The kind of channel.
        platformId: OneOf(&PLATFORMS),
        /// Whether it can be used.
        status: OneOf(&CHANNEL_STATUSES),
        /// When it was created.
        createdDatetime: DateTime,
        /// When it was last changed; `0001-01-01T00:00:00Z` where it never did.
        updatedDatetime: DateTime,
    }
    /// Why a message failed.
    MESSAGE_ERROR = "MessageError" {
    } + observed {
        /// The code of MessageBird or of the platform.
        code: Either(&[Integer, Text]),
        /// The reason, for a human.
        description: Text,
    }
    /// Metadata of a platform about a message.
    MESSAGE_METADATA = "MessageMetadata" {
    } + observed {
        /// The message that it replies to.
        replyTo: Object(&MESSAGE_REPLY),
        /// Who wrote it.
        sender: Object(&MESSAGE_SENDER),
        /// When the platform received it.
        receivedAt: DateTime,
    }
    /// The message that another one replies to.
    MESSAGE_REPLY = "MessageReply" {
    } + observed {
        /// Identifies the message; only zeros where there is none.
        id: Text,
    }
    /// Who wrote a message, as the platform knows them.
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
