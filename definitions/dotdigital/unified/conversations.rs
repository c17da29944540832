//! Conversations of app messaging, chats with a team, and the messages in both.

use super::{DIRECTIONS, EVENT, PART};
use crate::mapping::{Condition::*, Conversion::*, Mapping, MappingStep::*, UnifiedField::*};

/// A conversation that was created, changed, deleted or restored. The event does not identify the profile of the
/// contact.
pub static CONVERSATION: Mapping = &[
    Include(EVENT),
    When(Type(&["conversation.create"]), &[Set(Kind, "conversation.created")]),
    When(Type(&["conversation.delete"]), &[Set(Kind, "conversation.deleted")]),
    Set(Kind, "conversation.updated"),
    Copy(ConversationId, Plain, &["payload.id"]),
];

/// A chat that was created, changed, closed or deleted. When it is created, its only participant is the contact;
/// the team is in another field.
pub static CHAT: Mapping = &[
    Include(EVENT),
    When(Type(&["chat.create"]), &[Set(Kind, "conversation.created")]),
    When(Type(&["chat.delete"]), &[Set(Kind, "conversation.deleted")]),
    When(Type(&["chat.closed"]), &[Set(ConversationStatus, "closed")]),
    Set(Kind, "conversation.updated"),
    Scope(
        &["payload"],
        &[
            Copy(ConversationId, Plain, &["id"]),
            Copy(ContactId, Plain, &["participants.0.profileId"]),
            Copy(ChannelId, Plain, &["channelId"]),
        ],
    ),
];

/// A message in a conversation.
pub static CONVERSATION_MESSAGE: Mapping =
    &[Set(Channel, "app"), Copy(MessageConversationId, Plain, &["payload.context.conversationId"]), Include(MESSAGE)];

/// A message in a chat, on any channel.
pub static CHAT_MESSAGE: Mapping = &[Copy(MessageConversationId, Plain, &["payload.context.chatId"]), Include(MESSAGE)];

/// A message to or from the account.
static MESSAGE: Mapping = &[
    Include(EVENT),
    Scope(
        &["payload"],
        &[
            Copy(MessageId, Plain, &["id"]),
            Copy(Direction, Map(DIRECTIONS), &["context.direction"]),
            Copy(From, Plain, &["context.from.id"]),
            Each("parts", PART),
        ],
    ),
    When(Equals(Direction, &["inbound"]), &[Set(Kind, "message.received")]),
    Unless(Equals(Direction, &["inbound"]), &[Set(Kind, "message.status"), StatusOfType]),
];

/// A message in a conversation that was delivered or read.
pub static RECEIPT: Mapping = &[
    Include(EVENT),
    Set(Kind, "message.status"),
    Set(Channel, "app"),
    StatusOfType,
    Scope(
        &["payload"],
        &[
            Copy(MessageId, Plain, &["id"]),
            Copy(MessageConversationId, Plain, &["conversationId"]),
            // The profile that received or read the message sends the receipt.
            Copy(To, Plain, &["profileId"]),
            Copy(Direction, Map(DIRECTIONS), &["direction"]),
        ],
    ),
];
