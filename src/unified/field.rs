//! The fields of a unified event, by number.
//!
//! The crate `definitions` compiles this file too; its mappings set the fields.

/// A field of a unified event.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum UnifiedField {
    Kind,
    OccurredAt,
    MessageId,
    MessageConversationId,
    Channel,
    Direction,
    From,
    Text,
    Latitude,
    Longitude,
    LocationName,
    LocationAddress,
    Status,
    ErrorCode,
    ErrorDescription,
    Segments,
    Reference,
    InReplyTo,
    ConversationId,
    ConversationStatus,
    ContactId,
    ChannelId,
    CallId,
    CallStatus,
    CallDirection,
    CallFrom,
    CallTo,
    /// The recipients, a list.
    To,
    /// The media, a list.
    Media,
}

impl UnifiedField {
    /// The number of fields that have a single value. The lists follow them.
    pub const SINGLE: usize = Self::To as usize;
}
