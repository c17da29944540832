//! The payloads of Bird's events.

use crate::json::model;

model! {
    /// A conversation began, changed or is gone.
    CONVERSATION_EVENT = "BirdConversationEvent" {
        /// Always `conversations`.
        service: Text,
        /// What happened.
        event: Required(&Text),
        /// The conversation.
        payload: Object(&CONVERSATION),
    }
    /// A conversation.
    CONVERSATION = "BirdConversation" {
        /// Identifies the conversation.
        id: Text,
        /// Its name; often empty.
        name: Text,
        /// Its state.
        status: Text,
        /// The channel it takes place on.
        channelId: Text,
        /// When it began.
        createdAt: DateTime,
        /// When it changed last.
        updatedAt: DateTime,
        /// The newest message in it.
        lastMessage: Record,
    }
}
