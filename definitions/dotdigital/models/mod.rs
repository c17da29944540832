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

/// Declares events: the same envelope around what each of them tells.
macro_rules! dotdigital_events {
    ($($(#[doc = $doc:literal])* $constant:ident = $name:literal { $($own:tt)* })+) => {
        $crate::model! {
            sharing {
                /// Identifies the event; the same on a redelivery.
                eventId: Text,
                /// The account.
                accountId: Integer,
                /// The API space within the account.
                apiSpaceId: Text,
                /// What happened.
                name: Required(&Text),
                /// Counts the changes of what it happened to, from 0.
                revision: Integer,
                /// Identifies this state of what it happened to.
                etag: Text,
                /// When it happened.
                timestamp: DateTime,
            }
            $($(#[doc = $doc])* $constant = $name { $($own)* })+
        }
    };
}
use dotdigital_events;
