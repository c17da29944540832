//! Classic notifications of the service `conversations`.

use crate::model::{EnumValues, model};

static SERVICE: EnumValues = EnumValues::new(&["conversations"]);

model! {
    /// A conversation was created, changed or deleted.
    CONVERSATION_EVENT = "BirdConversationEvent" {
        /// The service that sends the notification.
        service: OneOf(&SERVICE),
        /// The type of the event.
        event: Required(&Text),
        /// The current state of the conversation.
        payload: Object(&CONVERSATION),
    } + observed {
        /// The conversation, if `payload` is absent.
        data: Object(&CONVERSATION),
    }
    /// A conversation of contacts with members and programs of the workspace.
    CONVERSATION = "BirdConversation" {
        /// The id of the conversation.
        id: Text,
        /// The name; often empty.
        name: Text,
        /// The description; often empty.
        description: Text,
        /// The state, for example `active`.
        status: Text,
        /// The visibility, for example `private`.
        visibility: Text,
        /// The access to it, for example `invite-only`.
        accessibility: Text,
        /// The main participants; not always all.
        featuredParticipants: List(&Object(&PARTICIPANT)),
        /// The number of participants.
        activeParticipantCount: Integer,
        /// The number of participants who are invited and have not joined.
        pendingParticipantCount: Integer,
        /// The participant who started it.
        initiatingParticipant: Object(&PARTICIPANT),
        /// The channel.
        channelId: Text,
        /// The newest message in it.
        lastMessage: Object(&LAST_MESSAGE),
        /// The time of the start.
        createdAt: DateTime,
        /// The time of the last change.
        updatedAt: DateTime,
        /// The kind of the platform's thread, for example `direct`.
        platformStyle: Text,
    }
    /// A person or a program that takes part in a conversation.
    PARTICIPANT = "BirdParticipant" {
        /// The id of the participant; of a contact, the contact.
        id: Text,
        /// The kind: `contact`, `user` (a member of the workspace), `flow` (a program), …
        type: Text,
        /// The state in the conversation, for example `active`.
        status: Text,
        /// The human-readable name.
        displayName: Text,
        /// The URL of the picture; may be empty.
        avatarUrl: Text,
        /// The address of a contact.
        contact: Object(&PARTICIPANT_CONTACT),
    }
    /// The address of a contact.
    PARTICIPANT_CONTACT = "BirdParticipantContact" {
        /// The kind of the identifier: `phonenumber`, `emailaddress`, `whatsappbsuid`, `facebookid-…`, …
        identifierKey: Text,
        /// The identifier: a phone number, an e-mail address, or another one of its kind.
        identifierValue: Text,
        /// The identifier in the format of the platform.
        platformAddress: Text,
    }
    /// The newest message of a conversation, in short.
    LAST_MESSAGE = "BirdLastMessage" {
        /// The id of the message.
        id: Text,
        /// The type of the content, for example `text`.
        type: Text,
        /// The preview.
        preview: Object(&MESSAGE_PREVIEW),
        /// The recipient.
        recipients: OrNull(&List(&Object(&PARTICIPANT_CONTACT))),
        /// The status, for example `delivered`.
        status: Text,
        /// The sender.
        sender: Object(&PARTICIPANT),
        /// The time of creation.
        createdAt: DateTime,
    } + observed {
        /// The direction, as seen from the workspace: `inbound` or `outbound`.
        direction: Text,
    }
    /// The beginning of a message.
    MESSAGE_PREVIEW = "BirdMessagePreview" {
        /// The beginning of its text.
        text: Text,
    }
    /// A message was created in a conversation. Undocumented; observed in real traffic.
    CONVERSATION_MESSAGE_EVENT = "BirdConversationMessageEvent" {
        /// The service that sends the notification.
        service: Text,
        /// The type of the event.
        event: Required(&Text),
        /// The subject of the event.
        payload: Object(&CONVERSATION_MESSAGE_PAYLOAD),
    }
    /// Contains a message that was created in a conversation.
    CONVERSATION_MESSAGE_PAYLOAD = "BirdConversationMessagePayload" {
        /// The message.
        message: Object(&CONVERSATION_MESSAGE),
    }
    /// A message in a conversation.
    CONVERSATION_MESSAGE = "BirdConversationMessage" {
        /// The id of the message.
        id: Text,
        /// The conversation.
        conversationId: Text,
        /// The channel.
        channelId: Text,
        /// The direction, as seen from the workspace: `inbound` or `outbound`.
        direction: Text,
        /// The status, for example `delivered`.
        status: Text,
        /// The sender.
        sender: Object(&PARTICIPANT),
        /// The content.
        body: Observed(&Object(&super::channels::BODY), &Text),
        /// The time of creation.
        createdAt: DateTime,
    }
}
