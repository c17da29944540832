//! The fields of a unified event, by number.
//!
//! The crate `definitions` compiles this file too; its mappings set the fields.

macro_rules! unified_fields {
    ($($(#[doc = $doc:literal])? $name:ident,)+) => {
        /// A field of a unified event.
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub enum UnifiedField {
            $($(#[doc = $doc])? $name,)+
        }

        impl UnifiedField {
            /// The names of the fields, in the order of their numbers.
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
    /// The number of fields that have a single value. The lists follow them.
    pub const SINGLE: usize = Self::To as usize;
}
