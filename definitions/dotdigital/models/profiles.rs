//! Profiles: the people and teams of an account.

use super::channels::MESSENGER_PARTY;
use super::dotdigital_events;
use crate::model::model;

dotdigital_events! {
    /// A profile was created, changed, or restored.
    PROFILE_EVENT = "DotdigitalProfileEvent" {
        /// The profile.
        payload: Object(&PROFILE),
    }
    /// A profile, conversation or chat was deleted.
    DELETED_EVENT = "DotdigitalDeletedEvent" {
        /// The deleted object.
        payload: Object(&DELETION),
    }
    /// The presence of a member of a team changed.
    PRESENCE_EVENT = "DotdigitalPresenceEvent" {
        /// The profile. These events have no `payload`.
        profileId: Text,
    }
    /// A person agreed to receive messages on Facebook Messenger.
    FACEBOOK_OPTIN_EVENT = "DotdigitalFacebookOptinEvent" {
        /// The agreement.
        payload: Object(&FACEBOOK_OPTIN),
    }
}

model! {
    /// A profile. It may have fields defined by the account.
    PROFILE = "DotdigitalProfile" {
        /// The id of the profile; chosen by the account.
        id: Text,
        /// The name.
        name: Text,
        /// The e-mail address.
        email: Text,
        /// The id on Facebook Messenger.
        fbMessengerId: Text,
        ..Anything
    } + by_example {
        /// Facebook's data of the profile.
        facebook: Object(&FACEBOOK_PROFILE),
    }
    /// Facebook's data of a profile.
    FACEBOOK_PROFILE = "DotdigitalFacebookProfile" {} + by_example {
        /// The first name.
        first_name: Text,
        /// The family name.
        last_name: Text,
        /// The URL of the picture.
        profile_pic: Uri,
        /// The language, for example `en_GB`.
        locale: Text,
        /// The hours from UTC.
        timezone: Number,
        /// The gender.
        gender: Text,
        /// Whether payments are possible.
        is_payment_enabled: Boolean,
        /// The time at which it was fetched from Facebook.
        lastRefreshedOn: DateTime,
    }
    /// A deleted object.
    DELETION = "DotdigitalDeletion" {
        /// The id of the deleted object.
        id: Text,
        /// The time of deletion.
        date: DateTime,
        /// The access or the session that was used.
        by: Text,
    }
    /// An agreement to receive messages on Facebook Messenger.
    FACEBOOK_OPTIN = "DotdigitalFacebookOptin" {
        /// The person's id on Facebook Messenger.
        fbMessengerId: Text,
        /// The profile.
        profileId: Text,
        /// The account's data, encrypted, as passed to Facebook.
        ref: Text,
        /// The page that receives the messages.
        pageId: Text,
    } + by_example {
        /// The account's data of the button.
        stateData: Object(&STATE_DATA),
        /// The data that Facebook sent.
        rawData: Object(&FACEBOOK_OPTIN_DATA),
    }
    /// The account's data of the button of an agreement.
    STATE_DATA = "DotdigitalStateData" {
        ..Anything
    } + by_example {
        /// The profile.
        profileId: Text,
    }
    /// Facebook's data of an agreement.
    FACEBOOK_OPTIN_DATA = "DotdigitalFacebookOptinData" {} + by_example {
        /// The person.
        sender: Object(&MESSENGER_PARTY),
        /// The page.
        recipient: Object(&MESSENGER_PARTY),
        /// The time of sending, in milliseconds since 1970.
        timestamp: Integer,
        /// The agreement.
        optin: Object(&FACEBOOK_OPTIN_REF),
    }
    /// An agreement, as Facebook sent it.
    FACEBOOK_OPTIN_REF = "DotdigitalFacebookOptinRef" {} + by_example {
        /// The account's data, encrypted.
        ref: Text,
    }
}
