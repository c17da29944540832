//! Conversations of app messaging, chats with a team, and the messages in both.

use super::{DIRECTIONS, HAPPENING, PART};
use crate::rule::{Condition::*, Member::*, Reading::*, Rule::*, Rules};

/// A conversation that began, changed, is gone or is back. Which of its profiles is the other party is not said.
pub static CONVERSATION: Rules = &[
    All(HAPPENING),
    When(Type(&["conversation.create"]), &[Say(Kind, "conversation.created")]),
    When(Type(&["conversation.delete"]), &[Say(Kind, "conversation.deleted")]),
    Say(Kind, "conversation.updated"),
    Take(ConversationId, Plain, &["payload.id"]),
];

/// A chat that began, changed, was closed or is gone. When it begins only the other party takes part in it; the team is
/// named apart.
pub static CHAT: Rules = &[
    All(HAPPENING),
    When(Type(&["chat.create"]), &[Say(Kind, "conversation.created")]),
    When(Type(&["chat.delete"]), &[Say(Kind, "conversation.deleted")]),
    When(Type(&["chat.closed"]), &[Say(ConversationStatus, "closed")]),
    Say(Kind, "conversation.updated"),
    Within(
        &["payload"],
        &[
            Take(ConversationId, Plain, &["id"]),
            Take(ContactId, Plain, &["participants.0.profileId"]),
            Take(ChannelId, Plain, &["channelId"]),
        ],
    ),
];

/// A message in a conversation.
pub static CONVERSATION_MESSAGE: Rules =
    &[Say(Channel, "app"), Take(MessageConversation, Plain, &["payload.context.conversationId"]), All(SAID)];

/// A message in a chat, over whichever channel.
pub static CHAT_MESSAGE: Rules = &[Take(MessageConversation, Plain, &["payload.context.chatId"]), All(SAID)];

/// A message that was sent arrived at the account, or left it.
static SAID: Rules = &[
    All(HAPPENING),
    Within(
        &["payload"],
        &[
            Take(MessageId, Plain, &["id"]),
            Take(Direction, Word(DIRECTIONS), &["context.direction"]),
            Take(From, Plain, &["context.from.id"]),
            Each("parts", PART),
        ],
    ),
    When(ToldAs(Direction, &["inbound"]), &[Say(Kind, "message.received")]),
    Unless(ToldAs(Direction, &["inbound"]), &[Say(Kind, "message.status"), StatusOfType]),
];

/// A message in a conversation that arrived or was read.
pub static RECEIPT: Rules = &[
    All(HAPPENING),
    Say(Kind, "message.status"),
    Say(Channel, "app"),
    StatusOfType,
    Within(
        &["payload"],
        &[
            Take(MessageId, Plain, &["id"]),
            Take(MessageConversation, Plain, &["conversationId"]),
            // The profile that received or read the message sends the receipt.
            Take(To, Plain, &["profileId"]),
            Take(Direction, Word(DIRECTIONS), &["direction"]),
        ],
    ),
];
