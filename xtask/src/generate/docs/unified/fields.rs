//! The unified fields, in the order of the page.

use definitions::UnifiedField;

/// The fields by their paths in `unified`, each with the field that mappings set. `id` and `occurredAt` are fields of the
/// event, and a file is set as a whole.
pub const FIELDS: &[(&str, Option<UnifiedField>)] = &[
    (ID, None),
    ("occurredAt", Some(UnifiedField::OccurredAt)),
    ("kind", Some(UnifiedField::Kind)),
    ("message.id", Some(UnifiedField::MessageId)),
    ("message.conversationId", Some(UnifiedField::MessageConversationId)),
    ("message.channel", Some(UnifiedField::Channel)),
    ("message.direction", Some(UnifiedField::Direction)),
    ("message.from", Some(UnifiedField::From)),
    ("message.to", Some(UnifiedField::To)),
    ("message.text", Some(UnifiedField::Text)),
    (MEDIA_URL, Some(UnifiedField::Media)),
    (MEDIA_CONTENT_TYPE, None),
    (MEDIA_NAME, None),
    (MEDIA_ID, None),
    ("message.location.latitude", Some(UnifiedField::Latitude)),
    ("message.location.longitude", Some(UnifiedField::Longitude)),
    ("message.location.name", Some(UnifiedField::LocationName)),
    ("message.location.address", Some(UnifiedField::LocationAddress)),
    ("message.status", Some(UnifiedField::Status)),
    ("message.error.code", Some(UnifiedField::ErrorCode)),
    ("message.error.description", Some(UnifiedField::ErrorDescription)),
    ("message.segments", Some(UnifiedField::Segments)),
    ("message.reference", Some(UnifiedField::Reference)),
    ("message.inReplyTo", Some(UnifiedField::InReplyTo)),
    ("conversation.id", Some(UnifiedField::ConversationId)),
    ("conversation.status", Some(UnifiedField::ConversationStatus)),
    ("conversation.contactId", Some(UnifiedField::ContactId)),
    ("conversation.channelId", Some(UnifiedField::ChannelId)),
    ("call.id", Some(UnifiedField::CallId)),
    ("call.status", Some(UnifiedField::CallStatus)),
    ("call.direction", Some(UnifiedField::CallDirection)),
    ("call.from", Some(UnifiedField::CallFrom)),
    ("call.to", Some(UnifiedField::CallTo)),
];

pub const ID: &str = "id";
pub const MEDIA_URL: &str = "message.media[].url";
pub const MEDIA_CONTENT_TYPE: &str = "message.media[].contentType";
pub const MEDIA_NAME: &str = "message.media[].name";
pub const MEDIA_ID: &str = "message.media[].id";

/// The path of a field that mappings set.
pub fn name(field: UnifiedField) -> &'static str {
    FIELDS.iter().find(|(_, set)| *set == Some(field)).map_or("", |(name, _)| name)
}
