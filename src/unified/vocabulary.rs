//! The enumerations of the unified event.
//!
//! The crate `definitions` compiles this file too; its mappings set these values.

string_enum! {
    /// The kind of an event.
    pub enum EventKind {
        /// A message arrived.
        MessageReceived = "message.received",
        /// The status of a sent message changed.
        MessageStatus = "message.status",
        /// The recipient clicked, tapped or reacted.
        MessageInteraction = "message.interaction",
        /// A conversation was created.
        ConversationCreated = "conversation.created",
        /// A conversation changed.
        ConversationUpdated = "conversation.updated",
        /// A conversation was deleted.
        ConversationDeleted = "conversation.deleted",
        /// The status of a call changed.
        CallStatus = "call.status",
        /// Any other event.
        Other = "other",
    }
}

string_enum! {
    /// A direction, as seen from the account.
    pub enum Direction {
        /// To the account.
        Inbound = "inbound",
        /// From the account.
        Outbound = "outbound",
    }
}

string_enum! {
    /// The status of a message.
    pub enum Status {
        /// The provider has accepted it.
        Accepted = "accepted",
        /// It is queued at the provider.
        Queued = "queued",
        /// It has left the provider.
        Sent = "sent",
        /// It was delivered.
        Delivered = "delivered",
        /// The recipient has read it.
        Read = "read",
        /// It was not delivered and will not be.
        Failed = "failed",
        /// It was not delivered in time.
        Expired = "expired",
        /// It was rejected.
        Rejected = "rejected",
        /// It was deleted or cancelled.
        Deleted = "deleted",
        /// The recipient followed a link in it.
        Clicked = "clicked",
    }
}
