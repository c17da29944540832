//! Profiles: the people and teams an account knows.

use super::dotdigital_events;
use crate::model::model;

dotdigital_events! {
    /// A profile was made, changed, or is back.
    PROFILE_EVENT = "DotdigitalProfileEvent" {
        /// The profile.
        payload: Object(&PROFILE),
    }
    /// A profile, conversation or chat is gone.
    DELETED_EVENT = "DotdigitalDeletedEvent" {
        /// What is gone.
        payload: Object(&DELETION),
    }
    /// Someone of a team came or went.
    PRESENCE_EVENT = "DotdigitalPresenceEvent" {
        /// The profile. It stands here: these events have no `payload`.
        profileId: Text,
    }
    /// Someone agreed to get messages on Facebook Messenger.
    FACEBOOK_OPTIN_EVENT = "DotdigitalFacebookOptinEvent" {
        /// The agreement.
        payload: Object(&FACEBOOK_OPTIN),
    }
}

model! {
    /// A profile. It has the account's own fields, too.
    PROFILE = "DotdigitalProfile" {
        /// Identifies the profile; chosen by the account.
        id: Text,
        /// Its name.
        name: Text,
        /// Its e-mail address.
        email: Text,
        /// Its id on Facebook Messenger.
        fbMessengerId: Text,
        /// What Facebook tells of it.
        facebook: Record,
    }
    /// Something that is gone.
    DELETION = "DotdigitalDeletion" {
        /// Identifies what is gone.
        id: Text,
        /// When it was deleted.
        date: DateTime,
        /// With which access, or in which session.
        by: Text,
    }
    /// An agreement to get messages on Facebook Messenger.
    FACEBOOK_OPTIN = "DotdigitalFacebookOptin" {
        /// The person's id on Facebook Messenger.
        fbMessengerId: Text,
        /// The profile.
        profileId: Text,
        /// The account's own data, as given to the button.
        stateData: Anything,
        /// The same, encrypted.
        ref: Text,
        /// What Facebook said.
        rawData: Record,
        /// The page that gets the messages.
        pageId: Text,
    }
}
