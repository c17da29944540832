//! What the unified view is made of, by number.
//!
//! Also compiled into the definitions, whose mappings set it.

macro_rules! unified_fields {
    ($($(#[doc = $doc:literal])? $name:ident,)+) => {
        /// A field of the unified view.
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub enum UnifiedField {
            $($(#[doc = $doc])? $name,)+
        }

        impl UnifiedField {
            /// The names of the fields in the order of their numbers.
            #[allow(dead_code, reason = "the generator reads it")]
            pub const NAMES: &[&str] = &[$(stringify!($name)),+];
        }
    };
}

unified_fields! {
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
    /// How many fields are single values; the lists follow them.
    pub const SINGLE: usize = Self::To as usize;
}
