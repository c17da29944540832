//! What Bird sends.

use super::models::CONVERSATION_EVENT;
use super::unified::conversation;
use crate::provider::events;

events! {
    /// Classic notifications of the service `conversations`.
    CONVERSATIONS: "Bird Conversations API: webhook event types" {
        "conversation.created": CONVERSATION_EVENT, conversation;
        "conversation.updated": CONVERSATION_EVENT, conversation;
        "conversation.deleted": CONVERSATION_EVENT, conversation;
    }
}
