//! The values of the unified view's enumerations.
//!
//! Also compiled into the definitions, whose mappings produce them.

string_enum! {
    /// What happened.
    pub enum EventKind {
        /// A message arrived.
        MessageReceived = "message.received",
        /// A sent message got further, or failed.
        MessageStatus = "message.status",
        /// The recipient clicked, tapped or reacted.
        MessageInteraction = "message.interaction",
        /// A conversation began.
        ConversationCreated = "conversation.created",
        /// A conversation changed.
        ConversationUpdated = "conversation.updated",
        /// A conversation is gone.
        ConversationDeleted = "conversation.deleted",
        /// A call got further, or failed.
        CallStatus = "call.status",
        /// Something that none of these words tells.
        Other = "other",
    }
}

string_enum! {
    /// Which way, seen from the account.
    pub enum Direction {
        /// To the account.
        Inbound = "inbound",
        /// From the account.
        Outbound = "outbound",
    }
}

string_enum! {
    /// How far a message got.
    pub enum Status {
        /// The provider has taken it.
        Accepted = "accepted",
        /// It waits at the provider.
        Queued = "queued",
        /// It has left the provider.
        Sent = "sent",
        /// It has arrived.
        Delivered = "delivered",
        /// The recipient has seen it.
        Read = "read",
        /// It did not arrive and will not.
        Failed = "failed",
        /// It did not arrive in time.
        Expired = "expired",
        /// It was refused.
        Rejected = "rejected",
        /// It was taken back.
        Deleted = "deleted",
        /// The recipient followed a link in it.
        Clicked = "clicked",
    }
}
