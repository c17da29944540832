//! Classic notifications of the service `conversations`.

use super::{DIRECTIONS, PAYLOAD, channels};
use crate::mapping::ValueMap;
use crate::mapping::{Condition::*, Conversion::*, Mapping, MappingStep::*, UnifiedField::*};

/// The direction of a message by the kind of its sender.
pub static SENDERS: &ValueMap = &[("contact", "inbound"), ("user", "outbound"), ("flow", "outbound")];

/// A conversation that was created, changed or deleted. Its last message is context: messages have events of the service
/// `channels`.
pub static CONVERSATION: Mapping = &[
    When(Type(&["conversation.created"]), &[Set(Kind, "conversation.created")]),
    When(Type(&["conversation.deleted"]), &[Set(Kind, "conversation.deleted")]),
    Set(Kind, "conversation.updated"),
    Scope(
        PAYLOAD,
        &[
            Identify(Plain, &["id"]),
            IdentifyByType,
            Identify(Plain, &["status"]),
            When(Type(&["conversation.created"]), &[IdentifyByTime(Rfc3339, &["updatedAt", "createdAt"])]),
            Unless(Type(&["conversation.created"]), &[IdentifyByTime(Rfc3339, &["updatedAt"])]),
            // The time may stay the same when the newest message changes.
            Identify(Plain, &["lastMessage.id"]),
            Identify(Plain, &["lastMessage.status"]),
            When(Type(&["conversation.created"]), &[Copy(OccurredAt, Rfc3339, &["createdAt"])]),
            Unless(Type(&["conversation.created"]), &[Copy(OccurredAt, Rfc3339, &["updatedAt"])]),
            Copy(ConversationId, Plain, &["id"]),
            Copy(ConversationStatus, Lowercase, &["status"]),
            Copy(ChannelId, Plain, &["channelId"]),
            // The contact that started the conversation, or the first featured one. The id of a participant who is a
            // contact is that of the contact; the participant's `contact` is only its address.
            Scope(&["initiatingParticipant"], CONTACT),
            Each("featuredParticipants", CONTACT),
        ],
    ),
];

static CONTACT: Mapping = &[When(FieldEquals("type", "contact"), &[Copy(ContactId, Plain, &["id"])])];

/// A message that was created in a conversation.
pub static CONVERSATION_MESSAGE: Mapping = &[
    Scope(
        PAYLOAD,
        &[Scope(
            &["message"],
            &[
                Identify(Plain, &["id"]),
                IdentifyByType,
                Identify(Plain, &["status"]),
                IdentifyByTime(Rfc3339, &["createdAt"]),
                Copy(OccurredAt, Rfc3339, &["createdAt"]),
                Copy(MessageId, Plain, &["id"]),
                Copy(MessageConversationId, Plain, &["conversationId"]),
                Copy(Direction, Map(DIRECTIONS), &["direction"]),
                Copy(Direction, Map(SENDERS), &["sender.type"]),
                // The channel is not in the payload. The kind of the identifier shows that it is a number.
                When(
                    FieldEquals("sender.contact.identifierKey", channels::PHONE_NUMBER),
                    &[Copy(From, PhoneNumber, &["sender.contact.identifierValue"])],
                ),
                Copy(From, Plain, &["sender.contact.identifierValue"]),
                Copy(Status, Map(channels::STATUSES), &["status"]),
                Scope(&["body"], channels::CONTENT),
                Copy(ConversationId, Plain, &["conversationId"]),
                Copy(ChannelId, Plain, &["channelId"]),
                Scope(&["sender"], CONTACT),
            ],
        )],
    ),
    When(Equals(Direction, &["inbound"]), &[Set(Kind, "message.received")]),
    Set(Kind, "message.status"),
];
