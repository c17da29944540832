//! Classic notifications of the service `conversations`.

use crate::model::{EnumValues, model};

static SERVICE: EnumValues = EnumValues::new(&["conversations"]);

model! {
    /// A conversation began, changed or is gone.
    CONVERSATION_EVENT = "BirdConversationEvent" {
        /// The service that tells.
        service: OneOf(&SERVICE),
        /// What happened.
        event: Required(&Text),
        /// The conversation, as it is now.
        payload: Object(&CONVERSATION),
    } + observed {
        /// The conversation, where it does not stand in `payload`.
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
        /// When it changed last.
        updatedAt: DateTime,
        /// How its platform groups messages, for example `direct`.
        platformStyle: Text,
    }
    /// Someone, or a program, that takes part in a conversation.
    PARTICIPANT = "BirdParticipant" {
        /// Identifies the participant; of a contact, the contact.
        id: Text,
        /// What it is: `contact`, `user` (someone of the workspace), `flow` (a program), …
        type: Text,
        /// Its state in the conversation, for example `active`.
        status: Text,
        /// Its name for people to read.
        displayName: Text,
        /// Address of its picture; empty where there is none.
        avatarUrl: Text,
        /// How a contact is reached.
        contact: Object(&PARTICIPANT_CONTACT),
    }
    /// How a contact is reached.
    PARTICIPANT_CONTACT = "BirdParticipantContact" {
        /// The kind of the identifier: `phonenumber`, `emailaddress`, `whatsappbsuid`, `facebookid-…`, …
        identifierKey: Text,
        /// The identifier: a phone number, an e-mail address, or what else its kind says.
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
        /// How far it got, for example `delivered`.
        status: Text,
        /// Who sent it.
        sender: Object(&PARTICIPANT),
        /// When it was made.
        createdAt: DateTime,
    } + observed {
        /// Which way, seen from the workspace: `inbound` or `outbound`.
        direction: Text,
    }
    /// The beginning of a message.
    MESSAGE_PREVIEW = "BirdMessagePreview" {
        /// Its first words.
        text: Text,
    }
    /// A message was made in a conversation. In no document; seen in applications that run against Bird.
    CONVERSATION_MESSAGE_EVENT = "BirdConversationMessageEvent" {
        /// The service that tells.
        service: Text,
        /// What happened.
        event: Required(&Text),
        /// What it happened to.
        payload: Object(&CONVERSATION_MESSAGE_PAYLOAD),
    }
    /// Holds a message that was made in a conversation.
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
        /// Which way, seen from the workspace: `inbound` or `outbound`.
        direction: Text,
        /// How far it got, for example `delivered`.
        status: Text,
        /// Who sent it.
        sender: Object(&PARTICIPANT),
        /// What it says.
        body: Observed(&Object(&super::channels::BODY), &Text),
        /// When it was made.
        createdAt: DateTime,
    }
}
