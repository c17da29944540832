//! What the unified view is made of, by number.
//!
//! Also compiled into the definitions, whose mappings set it.

/// A member of the unified view.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Member {
    Kind,
    OccurredAt,
    MessageId,
    MessageConversation,
    Channel,
    Direction,
    From,
    Text,
    Latitude,
    Longitude,
    PlaceName,
    PlaceAddress,
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
    Caller,
    Callee,
    /// The recipients, a list.
    To,
    /// The media, a list.
    Media,
}

impl Member {
    /// How many members are single values; the lists follow them.
    pub const SINGLE: usize = Self::To as usize;
}
