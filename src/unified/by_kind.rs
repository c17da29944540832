//! A unified event as an enum of its kinds.

use super::{Call, Conversation, EventKind, Message, Unified};

/// A unified event by its [`EventKind`], with the message, conversation or call that events of this kind have. From
/// [`Unified::by_kind`].
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ByKind<'u, 'd> {
    /// [`EventKind::MessageReceived`]
    MessageReceived(&'u Message<'d>),
    /// [`EventKind::MessageStatus`]
    MessageStatus(&'u Message<'d>),
    /// [`EventKind::MessageInteraction`]
    MessageInteraction(&'u Message<'d>),
    /// [`EventKind::ConversationCreated`]
    ConversationCreated(&'u Conversation<'d>),
    /// [`EventKind::ConversationUpdated`]
    ConversationUpdated(&'u Conversation<'d>),
    /// [`EventKind::ConversationDeleted`]
    ConversationDeleted(&'u Conversation<'d>),
    /// [`EventKind::CallStatus`]
    CallStatus(&'u Call<'d>),
    /// [`EventKind::Other`]
    Other,
}

impl<'d> Unified<'d> {
    /// The event by its kind, with the message, conversation or call that events of this kind have.
    ///
    /// ```
    /// use hookproof::{ByKind, ParseOptions, Provider, parse};
    ///
    /// # fn main() -> Result<(), hookproof::WebhookError> {
    /// let body = br#"{"type":"sms.delivered","data":{"sms_id":"m-1","to":"15550100001"}}"#;
    /// for event in parse(Provider::Bird, body, &ParseOptions::default())?.iter() {
    ///     match event.unified.by_kind() {
    ///         ByKind::MessageStatus(message) => assert_eq!(message.to[0], "+15550100001"),
    ///         ByKind::MessageReceived(message) => println!("{:?}", message.text),
    ///         ByKind::ConversationCreated(conversation) => println!("{:?}", conversation.id),
    ///         _ => {}
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn by_kind(&self) -> ByKind<'_, 'd> {
        let (message, conversation, call) = (self.message.as_ref(), self.conversation.as_ref(), self.call.as_ref());
        let by_kind = match self.kind {
            EventKind::MessageReceived => message.map(ByKind::MessageReceived),
            EventKind::MessageStatus => message.map(ByKind::MessageStatus),
            EventKind::MessageInteraction => message.map(ByKind::MessageInteraction),
            EventKind::ConversationCreated => conversation.map(ByKind::ConversationCreated),
            EventKind::ConversationUpdated => conversation.map(ByKind::ConversationUpdated),
            EventKind::ConversationDeleted => conversation.map(ByKind::ConversationDeleted),
            EventKind::CallStatus => call.map(ByKind::CallStatus),
            EventKind::Other => None,
        };
        by_kind.unwrap_or(ByKind::Other)
    }
}
