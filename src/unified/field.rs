//! What the unified view is made of, by number.
//!
//! Also compiled into the definitions, whose mappings set it.

/// A member of the unified mapped.
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
    /// How many members are single values; the lists follow them.
    pub const SINGLE: usize = Self::To as usize;
}
