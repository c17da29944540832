//! The payloads of Dotdigital's events.

mod channels;
mod conversations;
mod messages;
mod profiles;

pub use conversations::{
    CHAT_CHANNEL_EVENT, CHAT_CLOSED_EVENT, CHAT_CREATED_EVENT, CHAT_MESSAGE_EVENT, CONVERSATION_EVENT,
    CONVERSATION_MESSAGE_EVENT, CONVERSATION_RECEIPT_EVENT, PARTICIPANT_EVENT,
};
pub use messages::{INTERACTION_EVENT, MESSAGE_INBOUND_EVENT, MESSAGE_STATUS_EVENT};
pub use profiles::{DELETED_EVENT, FACEBOOK_OPTIN_EVENT, PRESENCE_EVENT, PROFILE_EVENT};

/// Declares events: the same envelope around the payload of each.
macro_rules! dotdigital_events {
    ($($(#[doc = $doc:literal])* $constant:ident = $name:literal { $($own:tt)* })+) => {
        $crate::model! {
            sharing {
                /// The id of the event; the same on a redelivery.
                eventId: Text,
                /// The account.
                accountId: Integer,
                /// The API space within the account.
                apiSpaceId: Text,
                /// The type of the event.
                name: Required(&Text),
                /// The revision of the object, counted from 0.
                revision: Integer,
                /// The id of this revision of the object.
                etag: Text,
                /// The time of the event.
                timestamp: DateTime,
            }
            $($(#[doc = $doc])* $constant = $name { $($own)* })+
        }
    };
}
use dotdigital_events;
