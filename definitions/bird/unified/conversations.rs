//! Classic notifications of the service `conversations`.

use super::{DIRECTIONS, PAYLOAD, channels};
use crate::rule::Words;
use crate::rule::{Condition::*, Member::*, Reading::*, Rule::*, Rules};

/// Which way a message goes, told by who sent it.
pub static SENDERS: &Words = &[("contact", "inbound"), ("user", "outbound"), ("flow", "outbound")];

/// A conversation that began, changed or is gone. Its last message is context: `channels` tells of messages.
pub static CONVERSATION: Rules = &[
    When(Type(&["conversation.created"]), &[Say(Kind, "conversation.created")]),
    When(Type(&["conversation.deleted"]), &[Say(Kind, "conversation.deleted")]),
    Say(Kind, "conversation.updated"),
    Within(
        PAYLOAD,
        &[
            Identify(Plain, &["id"]),
            IdentifyByType,
            Identify(Plain, &["status"]),
            When(Type(&["conversation.created"]), &[IdentifyByTime(Moment, &["updatedAt", "createdAt"])]),
            Unless(Type(&["conversation.created"]), &[IdentifyByTime(Moment, &["updatedAt"])]),
            // The time need not change when the newest message does.
            Identify(Plain, &["lastMessage.id"]),
            Identify(Plain, &["lastMessage.status"]),
            When(Type(&["conversation.created"]), &[Take(OccurredAt, Moment, &["createdAt"])]),
            Unless(Type(&["conversation.created"]), &[Take(OccurredAt, Moment, &["updatedAt"])]),
            Take(ConversationId, Plain, &["id"]),
            Take(ConversationStatus, LowerCase, &["status"]),
            Take(ChannelId, Plain, &["channelId"]),
            // The contact that began the conversation, or the first one featured. A contact takes part under its own id;
            // what stands in the participant's `contact` is only how it is reached.
            Within(&["initiatingParticipant"], CONTACT),
            Each("featuredParticipants", CONTACT),
        ],
    ),
];

static CONTACT: Rules = &[When(Says("type", "contact"), &[Take(ContactId, Plain, &["id"])])];

/// A message that was made in a conversation.
pub static CONVERSATION_MESSAGE: Rules = &[
    Within(
        PAYLOAD,
        &[Within(
            &["message"],
            &[
                Identify(Plain, &["id"]),
                IdentifyByType,
                Identify(Plain, &["status"]),
                IdentifyByTime(Moment, &["createdAt"]),
                Take(OccurredAt, Moment, &["createdAt"]),
                Take(MessageId, Plain, &["id"]),
                Take(MessageConversation, Plain, &["conversationId"]),
                Take(Direction, Word(DIRECTIONS), &["direction"]),
                Take(Direction, Word(SENDERS), &["sender.type"]),
                // The channel is not named: only the kind of the identifier shows that it is a number.
                When(
                    Says("sender.contact.identifierKey", channels::PHONE_NUMBER),
                    &[Take(From, PhoneNumber, &["sender.contact.identifierValue"])],
                ),
                Take(From, Plain, &["sender.contact.identifierValue"]),
                Take(Status, Word(channels::STATUSES), &["status"]),
                Within(&["body"], channels::CONTENT),
                Take(ConversationId, Plain, &["conversationId"]),
                Take(ChannelId, Plain, &["channelId"]),
                Within(&["sender"], CONTACT),
            ],
        )],
    ),
    When(ToldAs(Direction, &["inbound"]), &[Say(Kind, "message.received")]),
    Say(Kind, "message.status"),
];
