//! The events of conversations on Messenger and Instagram. The key other than `sender`, `recipient` and `timestamp` names
//! the event.

use crate::model::{EnumValues, model};

static ACTIONS: EnumValues = EnumValues::new(&["react", "unreact"]);

static REACTIONS: EnumValues = EnumValues::new(&["smile", "angry", "sad", "wow", "love", "like", "dislike", "other"]);

static ATTACHMENTS: EnumValues = EnumValues::new(&[
    "image", "video", "audio", "file", "location", "fallback", "template",
])
.and(&["reel", "ig_reel", "story_mention", "share", "like_heart", "ig_post", "ig_story", "post"]);

model! {
    sharing {
        /// The user, or for an echo the page.
        sender: Object(&PARTY),
        /// The page or the account, or for an echo the user.
        recipient: Object(&PARTY),
        /// The time, in milliseconds since 1970.
        timestamp: Observed(&Integer, &Text),
    }
    /// A message was received, or sent by the page.
    MESSAGE_EVENT = "MetaMessageEvent" {
        /// The message.
        message: Object(&MESSAGE),
    }
    /// A user pressed a button.
    POSTBACK_EVENT = "MetaPostbackEvent" {
        /// The button.
        postback: Object(&POSTBACK),
    }
    /// A user reacted to a message.
    REACTION_EVENT = "MetaReactionEvent" {
        /// The reaction.
        reaction: Object(&REACTION),
    }
    /// A user changed a message.
    MESSAGE_EDIT_EVENT = "MetaMessageEditEvent" {
        /// The new content.
        message_edit: Object(&MESSAGE_EDIT),
    }
    /// Messages of the page were delivered.
    DELIVERY_EVENT = "MetaDeliveryEvent" {
        /// The messages that were delivered.
        delivery: Object(&DELIVERY),
    }
    /// Messages of the page were read.
    READ_EVENT = "MetaReadEvent" {
        /// The messages that were read.
        read: Object(&READ),
    }
    /// A user agreed to receive messages.
    OPTIN_EVENT = "MetaOptinEvent" {
        /// The agreement.
        optin: Object(&OPTIN),
    }
    /// A user opened the conversation through a link or an ad.
    REFERRAL_EVENT = "MetaReferralEvent" {
        /// The referral.
        referral: Object(&REFERRAL),
    }
    /// An app passed a conversation on.
    PASS_THREAD_CONTROL_EVENT = "MetaPassThreadControlEvent" {
        /// The previous and the new app.
        pass_thread_control: Object(&THREAD_CONTROL),
    }
    /// An app took over a conversation.
    TAKE_THREAD_CONTROL_EVENT = "MetaTakeThreadControlEvent" {
        /// The previous app.
        take_thread_control: Object(&THREAD_CONTROL),
    }
    /// An app requested a conversation.
    REQUEST_THREAD_CONTROL_EVENT = "MetaRequestThreadControlEvent" {
        /// The app that requests it.
        request_thread_control: Object(&THREAD_CONTROL),
    }
    /// The roles of apps changed.
    APP_ROLES_EVENT = "MetaAppRolesEvent" {
        /// The roles, by the ids of the apps.
        app_roles: Record,
    }
    /// A user linked or unlinked an account.
    ACCOUNT_LINKING_EVENT = "MetaAccountLinkingEvent" {
        /// The link.
        account_linking: Object(&ACCOUNT_LINKING),
    }
    /// A rule violation of a page was found or resolved.
    POLICY_ENFORCEMENT_EVENT = "MetaPolicyEnforcementEvent" {
        /// The enforcement.
        policy_enforcement: Object(&POLICY_ENFORCEMENT),
    }
}

model! {
    /// A user, a page or an account.
    PARTY = "MetaParty" {
        /// The id in this conversation.
        id: Text,
        /// The identifier of a user who has no conversation with the page yet.
        user_ref: Text,
    } + observed {
        /// The username on Instagram.
        username: Text,
    }
    /// A message.
    MESSAGE = "MetaMessage" {
        /// The id of the message. Test messages of the App Dashboard all have the same.
        mid: Text,
        /// The text.
        text: Text,
        /// The attachments.
        attachments: List(&Object(&ATTACHMENT)),
        /// The suggestion that was tapped.
        quick_reply: Object(&QUICK_REPLY),
        /// The message or story to which it replies.
        reply_to: Object(&REPLY_TO),
        /// The ad or product from which the user wrote.
        referral: Object(&REFERRAL),
        /// Whether the page sent it.
        is_echo: Boolean,
        /// The app that sent it.
        app_id: Observed(&Integer, &Text),
        /// The account's data, as passed when the message was sent.
        metadata: Text,
        /// Whether the user deleted it.
        is_deleted: Boolean,
        /// Whether it cannot be shown.
        is_unsupported: Boolean,
        /// The result of natural language processing.
        nlp: Record,
        /// The commands in the text.
        commands: List(&Record),
    } + observed {
        /// Whether a user of the account sent it.
        is_self: Boolean,
    }
    /// An attachment of a message.
    ATTACHMENT = "MetaAttachment" {
        /// The type.
        type: OneOf(&ATTACHMENTS),
        /// The content.
        payload: Object(&ATTACHMENT_PAYLOAD),
    } + observed {
        /// The title.
        title: Text,
        /// The address.
        url: Text,
    }
    /// The content of an attachment.
    ATTACHMENT_PAYLOAD = "MetaAttachmentPayload" {
        /// The URL of the file, or the target of the link.
        url: Text,
        /// The title.
        title: Text,
        /// The sticker.
        sticker_id: Integer,
        /// The location.
        coordinates: Object(&COORDINATES),
        /// The reel.
        reel_video_id: Integer,
        ..Anything
    }
    /// A location, in decimal degrees.
    COORDINATES = "MetaCoordinates" {
        /// The latitude, in degrees north.
        lat: Number,
        /// The longitude, in degrees east.
        long: Number,
    }
    /// A suggestion that was tapped.
    QUICK_REPLY = "MetaQuickReply" {
        /// The account's data.
        payload: Text,
    }
    /// The message or story that a message answers.
    REPLY_TO = "MetaReplyTo" {
        /// The message.
        mid: Text,
        /// The story.
        story: Record,
    } + observed {
        /// Whether the answer is to the user's own message.
        is_self_reply: Boolean,
    }
    /// A button that was pressed.
    POSTBACK = "MetaPostback" {
        /// The id of the pressed button.
        mid: Text,
        /// The text of the button.
        title: Text,
        /// The account's data.
        payload: Text,
        /// The link or ad through which the user opened the conversation.
        referral: Object(&REFERRAL),
    }
    /// The link or ad through which a user opened the conversation.
    REFERRAL = "MetaReferral" {
        /// The account's data.
        ref: Text,
        /// The source, such as `ADS`.
        source: Text,
        /// The action of the user, such as `OPEN_THREAD`.
        type: Text,
        /// The ad.
        ad_id: Text,
        /// The address of the page.
        referer_uri: Text,
        /// Whether the user has not logged in.
        is_guest_user: Observed(&Boolean, &Text),
        /// The ad's content.
        ads_context_data: Record,
        /// The product.
        product: Record,
    }
    /// A reaction to a message.
    REACTION = "MetaReaction" {
        /// The message.
        mid: Text,
        /// Whether it was added or removed.
        action: OneOf(&ACTIONS),
        /// The reaction.
        reaction: OneOf(&REACTIONS),
        /// The emoji.
        emoji: Text,
    }
    /// A message that was changed.
    MESSAGE_EDIT = "MetaMessageEdit" {
        /// The message.
        mid: Text,
        /// The new text.
        text: Text,
        /// The number of changes.
        num_edit: Observed(&Integer, &Text),
    }
    /// The messages that were delivered.
    DELIVERY = "MetaDelivery" {
        /// The time up to which the receipt applies to all messages, in milliseconds since 1970.
        watermark: Observed(&Integer, &Text),
        /// The messages.
        mids: List(&Text),
    } + observed {
        /// A number that is no longer used.
        seq: Integer,
    }
    /// The messages that were read.
    READ = "MetaRead" {
        /// The time up to which the receipt applies to all messages, in milliseconds since 1970.
        watermark: Observed(&Integer, &Text),
        /// The message, on Instagram.
        mid: Text,
    } + observed {
        /// A number that is no longer used.
        seq: Integer,
    }
    /// An agreement to receive messages.
    OPTIN = "MetaOptin" {
        /// The subject of the agreement, such as `notification_messages`.
        type: Text,
        /// The account's data.
        payload: Text,
        /// The account's data of a plugin.
        ref: Text,
        /// The identifier of a user who has no conversation with the page yet.
        user_ref: Text,
        /// The token with which messages are sent.
        notification_messages_token: Text,
        /// The frequency, such as `DAILY`.
        notification_messages_frequency: Text,
        /// The time zone.
        notification_messages_timezone: Text,
        /// Whether messages were stopped or resumed.
        notification_messages_status: Text,
        /// The expiry, in milliseconds since 1970.
        token_expiry_timestamp: Observed(&Integer, &Text),
        /// Whether the token is a new one.
        user_token_status: Text,
        /// The title of the subscription.
        title: Text,
    }
    /// The transfer of a conversation from one app to another.
    THREAD_CONTROL = "MetaThreadControl" {
        /// The previous app.
        previous_owner_app_id: Observed(&Text, &Integer),
        /// The new app.
        new_owner_app_id: Observed(&Text, &Integer),
        /// The app that requests it.
        requested_owner_app_id: Observed(&Text, &Integer),
        /// The data of the apps.
        metadata: Text,
    }
    /// A link between an account of the business and a user.
    ACCOUNT_LINKING = "MetaAccountLinking" {
        /// `linked` or `unlinked`.
        status: Text,
        /// The authorization code that the business gave to the login.
        authorization_code: Text,
    }
    /// A rule that a page broke.
    POLICY_ENFORCEMENT = "MetaPolicyEnforcement" {
        /// `warning`, `block` or `unblock`.
        action: Text,
        /// The reason.
        reason: Text,
    }
}
