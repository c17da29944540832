//! The platform's events of WhatsApp messages.

use super::{DIRECTIONS, TAG, platform_events};
use crate::model::model;

platform_events! {
    /// The status of a WhatsApp message changed.
    WHATSAPP_EVENT = "BirdWhatsappEvent" of WHATSAPP_MESSAGE;
    /// A WhatsApp message was not delivered.
    WHATSAPP_FAILED_EVENT = "BirdWhatsappFailedEvent" of FAILED_WHATSAPP_MESSAGE;
    /// A WhatsApp message was received.
    WHATSAPP_RECEIVED_EVENT = "BirdWhatsappReceivedEvent" of RECEIVED_WHATSAPP_MESSAGE;
}

model! {
    sharing {
        /// The id of the message.
        whatsapp_id: Text,
        /// The workspace.
        workspace_id: Text,
        /// The direction, as seen from the workspace.
        direction: OneOf(&DIRECTIONS),
        /// The sender.
        from: Object(&WHATSAPP_PARTY),
        /// The recipient.
        to: Object(&WHATSAPP_PARTY),
        /// The account's labels.
        tags: OrNull(&List(&Object(&TAG))),
        /// The account's data, as passed when the message was sent.
        metadata: OrNull(&Record),
    }
    /// A WhatsApp message with its status.
    WHATSAPP_MESSAGE = "BirdWhatsappMessage" {}
    /// A WhatsApp message that was not delivered.
    FAILED_WHATSAPP_MESSAGE = "BirdFailedWhatsappMessage" {
        /// The reason.
        error: Object(&WHATSAPP_ERROR),
    }
    /// A WhatsApp message that was received. It has one of the fields of contents.
    RECEIVED_WHATSAPP_MESSAGE = "BirdReceivedWhatsappMessage" {
        /// The text.
        text: Object(&WHATSAPP_TEXT),
        /// An image.
        image: Object(&WHATSAPP_MEDIA),
        /// A video.
        video: Object(&WHATSAPP_MEDIA),
        /// A recording.
        audio: Object(&WHATSAPP_AUDIO),
        /// A document.
        document: Object(&WHATSAPP_DOCUMENT),
        /// A sticker.
        sticker: Object(&WHATSAPP_STICKER),
        /// A location.
        location: Object(&WHATSAPP_LOCATION),
        /// Content that Bird does not pass on.
        unsupported: Object(&WHATSAPP_UNSUPPORTED),
    }
}

model! {
    /// The sender or recipient of a WhatsApp message.
    WHATSAPP_PARTY = "BirdWhatsappParty" {
        /// The phone number, if WhatsApp provides it.
        phone_number: Text,
        /// WhatsApp's id of the user for this business, instead of a number.
        bsuid: Text,
    }
    /// The reason for which a WhatsApp message was not delivered.
    WHATSAPP_ERROR = "BirdWhatsappError" {
        /// Bird's code.
        code: Text,
        /// A description of the reason.
        description: Text,
        /// Meta's code, for example `131026`.
        meta_error_code: Text,
        /// The time of the failure.
        occurred_at: DateTime,
    }
    /// The text.
    WHATSAPP_TEXT = "BirdWhatsappText" {
        /// The text.
        body: Text,
    }
    /// A location.
    WHATSAPP_LOCATION = "BirdWhatsappLocation" {
        /// The latitude, in degrees north.
        latitude: Number,
        /// The longitude, in degrees east.
        longitude: Number,
        /// The name.
        name: Text,
        /// The postal address.
        address: Text,
        /// The URL of a page with details.
        url: Uri,
    }
    /// Content that Bird does not pass on.
    WHATSAPP_UNSUPPORTED = "BirdWhatsappUnsupported" {
        /// The type, for example `reaction`.
        type: Text,
    }
}

model! {
    sharing {
        /// The id of the file.
        id: Text,
        /// The URL of the file, which needs an API key.
        url: Uri,
        /// The media type, for example `image/jpeg`.
        mime_type: Text,
    }
    /// An image or a video.
    WHATSAPP_MEDIA = "BirdWhatsappMedia" {
        /// The caption.
        caption: Text,
    }
    /// A recording.
    WHATSAPP_AUDIO = "BirdWhatsappAudio" {
        /// Whether it was recorded in the app.
        voice: Boolean,
    }
    /// A document.
    WHATSAPP_DOCUMENT = "BirdWhatsappDocument" {
        /// The caption.
        caption: Text,
        /// The name.
        filename: Text,
    }
    /// A sticker.
    WHATSAPP_STICKER = "BirdWhatsappSticker" {
        /// Whether it is animated.
        animated: Boolean,
    }
}
