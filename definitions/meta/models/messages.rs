//! WhatsApp messages: received ones, those that the business sent from its phone, and earlier ones.

use super::content::{
    BUTTON, CONTACT_CARD, CONTEXT, ERROR, IDENTITY, INTERACTIVE, LOCATION, MEDIA, ORDER, REACTION, REFERRAL, SYSTEM,
    TEXT, UNSUPPORTED,
};
use crate::model::{EnumValues, model};

static TYPES: EnumValues = EnumValues::new(&[
    "text",
    "image",
    "video",
    "audio",
    "document",
    "sticker",
    "location",
    "contacts",
    "interactive",
    "button",
    "reaction",
    "order",
    "system",
    "edit",
    "revoke",
    "unsupported",
])
.and(&["voice", "unknown", "media_placeholder", "request_welcome"]);

static HISTORY_STATUSES: EnumValues = EnumValues::new(&["DELIVERED", "ERROR", "PENDING", "PLAYED", "READ", "SENT"]);

model! {
    sharing {
        /// The sender's phone number, without a `+`; empty or absent if the user is identified by a username only.
        from: Text,
        /// The sender's business-scoped user id, such as `US.13491208655302741918`.
        from_user_id: Text,
        /// The same for all business portfolios that are linked to each other.
        from_parent_user_id: Text,
        /// The group that the message was sent to.
        group_id: Text,
        /// The id of the message. Test messages of the App Dashboard all have the same.
        id: Text,
        /// The time of sending, in seconds since 1970.
        timestamp: Text,
        /// The type of the content, which is in the field of that name.
        type: OneOf(&TYPES),
        /// The message to which it replies, or the forwarding.
        context: Object(&CONTEXT),
        /// The ad or post from which the user wrote.
        referral: Object(&REFERRAL),
        /// The reason for which it cannot be shown.
        errors: List(&Object(&ERROR)),
        /// The text.
        text: Object(&TEXT),
        /// A picture.
        image: Object(&MEDIA),
        /// A video.
        video: Object(&MEDIA),
        /// A sound file or a voice message.
        audio: Object(&MEDIA),
        /// A file.
        document: Object(&MEDIA),
        /// A sticker.
        sticker: Object(&MEDIA),
        /// A location.
        location: Object(&LOCATION),
        /// Contact cards.
        contacts: List(&Object(&CONTACT_CARD)),
        /// A choice that the user made, or a form that was filled in.
        interactive: Object(&INTERACTIVE),
        /// A button of a template that the user pressed.
        button: Object(&BUTTON),
        /// A reaction to a message.
        reaction: Object(&REACTION),
        /// The order of the user.
        order: Object(&ORDER),
        /// A notice about the user.
        system: Object(&SYSTEM),
        /// The message instead of an earlier one.
        edit: Object(&EDIT),
        /// The message that was deleted.
        revoke: Object(&REVOKE),
        /// The kind of the message that cannot be shown.
        unsupported: Object(&UNSUPPORTED),
    }
    /// A message that was received.
    MESSAGE = "MetaWhatsappMessage" {
    } + observed {
        /// A voice message, in earlier versions.
        voice: Object(&MEDIA),
        /// The user's security code, if it changed.
        identity: Object(&IDENTITY),
    }
    /// A message that the business sent with the WhatsApp Business app.
    MESSAGE_ECHO = "MetaWhatsappMessageEcho" {
        /// The recipient's phone number, without a `+`.
        to: Text,
        /// The recipient's business-scoped user id.
        to_user_id: Text,
        /// The same for all business portfolios that are linked to each other.
        to_parent_user_id: Text,
    }
    /// Earlier messages: a part of the history, or one message of it whose file is sent afterwards.
    HISTORY = "MetaWhatsappHistory" {
        /// `whatsapp`.
        messaging_product: Text,
        /// The business's phone number.
        metadata: Object(&METADATA),
        /// The pieces.
        history: List(&Object(&HISTORY_CHUNK)),
    } + observed {
        /// The recipient's phone number, if the business sent the message.
        to: Text,
        /// The status of the message.
        history_context: Object(&HISTORY_CONTEXT),
    }
}

model! {
    /// The business's phone number.
    METADATA = "MetaWhatsappMetadata" {
        /// The number, without a `+`.
        display_phone_number: Text,
        /// The id of the number.
        phone_number_id: Text,
    }
    /// A WhatsApp user.
    CONTACT = "MetaWhatsappContact" {
        /// The user's phone number, without a `+`; empty if the user is identified by a username only.
        wa_id: Text,
        /// The user's name.
        profile: Object(&PROFILE),
        /// The user's business-scoped user id.
        user_id: Text,
        /// The same for all business portfolios that are linked to each other.
        parent_user_id: Text,
        /// The state of the user's security code.
        identity_key_hash: Text,
    }
    /// A WhatsApp user's name.
    PROFILE = "MetaWhatsappProfile" {
        /// The name that the user has chosen.
        name: Text,
        /// The username.
        username: Text,
    } + observed {
        /// The country, such as `US`.
        country_code: Text,
    }
    /// The message instead of an earlier one.
    EDIT = "MetaWhatsappEdit" {
        /// The earlier message.
        original_message_id: Text,
        /// The new content.
        message: Object(&EDITED_MESSAGE),
    }
    /// The content of an edited message.
    EDITED_MESSAGE = "MetaWhatsappEditedMessage" {
        /// The field of the property.
        type: OneOf(&TYPES),
        /// The message to which it replies.
        context: Object(&CONTEXT),
        /// The text.
        text: Object(&TEXT),
        /// A picture.
        image: Object(&MEDIA),
        /// A video.
        video: Object(&MEDIA),
        /// A file.
        document: Object(&MEDIA),
    }
    /// A message that was deleted.
    REVOKE = "MetaWhatsappRevoke" {
        /// The message.
        original_message_id: Text,
    }
    /// A part of the history, or the reason for which there is none.
    HISTORY_CHUNK = "MetaWhatsappHistoryChunk" {
        /// The position of this part of the history.
        metadata: Object(&HISTORY_METADATA),
        /// The conversations.
        threads: List(&Object(&HISTORY_THREAD)),
        /// The reason for which there is no history.
        errors: List(&Object(&ERROR)),
    }
    /// The position of a part of the history.
    HISTORY_METADATA = "MetaWhatsappHistoryMetadata" {
        /// The days: 0 the last one, 1 up to 90, 2 up to 180.
        phase: Integer,
        /// The index of this part in its phase.
        chunk_order: Integer,
        /// The percentage of the history that has been sent.
        progress: Integer,
    }
    /// An earlier conversation.
    HISTORY_THREAD = "MetaWhatsappHistoryThread" {
        /// The user's phone number.
        id: Text,
        /// The messages.
        messages: List(&Record),
    } + observed {
        /// The user.
        context: Record,
    }
    /// The status of an earlier message.
    HISTORY_CONTEXT = "MetaWhatsappHistoryContext" {
        /// The status.
        status: OneOf(&HISTORY_STATUSES),
    }
}
