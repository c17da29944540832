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
        /// The conversation, as it is now.
        payload: Object(&CONVERSATION),
    } + observed {
        /// The conversation, where there is no `payload`.
        data: Object(&CONVERSATION),
    }
    /// A conversation between contacts and the workspace's own people and programs.
    CONVERSATION = "BirdConversation" {
        /// Identifies the conversation.
        id: Text,
        /// Its name; often empty.
        name: Text,
        /// What it is about; often empty.
        description: Text,
        /// Its state, for example `active`.
        status: Text,
        /// Who may see it, for example `private`.
        visibility: Text,
        /// Who may join it, for example `invite-only`.
        accessibility: Text,
        /// Those that take part in it and are worth showing; not always all.
        featuredParticipants: List(&Object(&PARTICIPANT)),
        /// How many take part in it.
        activeParticipantCount: Integer,
        /// How many are invited and have not joined.
        pendingParticipantCount: Integer,
        /// Who began it.
        initiatingParticipant: Object(&PARTICIPANT),
        /// The channel it takes place on.
        channelId: Text,
        /// The newest message in it.
        lastMessage: Object(&LAST_MESSAGE),
        /// When it began.
        createdAt: DateTime,
        /// When it was last changed.
        updatedAt: DateTime,
        /// How its platform groups messages, for example `direct`.
        platformStyle: Text,
    }
    /// A person or a program that takes part in a conversation.
    PARTICIPANT = "BirdParticipant" {
        /// Identifies the participant; of a contact, the contact.
        id: Text,
        /// Its kind: `contact`, `user` (a member of the workspace), `flow` (a program), …
        type: Text,
        /// Its state in the conversation, for example `active`.
        status: Text,
        /// Its name for people to read.
        displayName: Text,
        /// Address of its picture; empty where there is none.
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
        /// The identifier as the platform itself writes it.
        platformAddress: Text,
    }
    /// The newest message of a conversation, in short.
    LAST_MESSAGE = "BirdLastMessage" {
        /// Identifies the message.
        id: Text,
        /// What it consists of, for example `text`.
        type: Text,
        /// Its beginning.
        preview: Object(&MESSAGE_PREVIEW),
        /// Whom it was sent to.
        recipients: OrNull(&List(&Object(&PARTICIPANT_CONTACT))),
        /// The status, for example `delivered`.
        status: Text,
        /// Who sent it.
        sender: Object(&PARTICIPANT),
        /// When it was created.
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
        /// What it happened to.
        payload: Object(&CONVERSATION_MESSAGE_PAYLOAD),
    }
    /// Contains a message that was created in a conversation.
    CONVERSATION_MESSAGE_PAYLOAD = "BirdConversationMessagePayload" {
        /// The message.
        message: Object(&CONVERSATION_MESSAGE),
    }
    /// A message in a conversation.
    CONVERSATION_MESSAGE = "BirdConversationMessage" {
        /// Identifies the message.
        id: Text,
        /// The conversation it is in.
        conversationId: Text,
        /// The channel it goes through.
        channelId: Text,
        /// The direction, as seen from the workspace: `inbound` or `outbound`.
        direction: Text,
        /// The status, for example `delivered`.
        status: Text,
        /// Who sent it.
        sender: Object(&PARTICIPANT),
        /// The content.
        body: Observed(&Object(&super::channels::BODY), &Text),
        /// When it was created.
        createdAt: DateTime,
    }
}
