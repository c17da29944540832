//! The platform's events of WhatsApp messages.

use super::{DIRECTIONS, TAG, platform_events};
use crate::model::model;

platform_events! {
    /// The status of a WhatsApp message changed.
    WHATSAPP_EVENT = "BirdWhatsappEvent" of WHATSAPP_MESSAGE;
    /// A WhatsApp message did not arrive.
    WHATSAPP_FAILED_EVENT = "BirdWhatsappFailedEvent" of FAILED_WHATSAPP_MESSAGE;
    /// A WhatsApp message arrived.
    WHATSAPP_RECEIVED_EVENT = "BirdWhatsappReceivedEvent" of RECEIVED_WHATSAPP_MESSAGE;
}

model! {
    sharing {
        /// Identifies the message.
        whatsapp_id: Text,
        /// The workspace.
        workspace_id: Text,
        /// The direction, as seen from the workspace.
        direction: OneOf(&DIRECTIONS),
        /// Who sent it.
        from: Object(&WHATSAPP_PARTY),
        /// Whom it was sent to.
        to: Object(&WHATSAPP_PARTY),
        /// The account's own labels.
        tags: OrNull(&List(&Object(&TAG))),
        /// The account's own data, as given when it was sent.
        metadata: OrNull(&Record),
    }
    /// A WhatsApp message on its way.
    WHATSAPP_MESSAGE = "BirdWhatsappMessage" {}
    /// A WhatsApp message that did not arrive.
    FAILED_WHATSAPP_MESSAGE = "BirdFailedWhatsappMessage" {
        /// Why.
        error: Object(&WHATSAPP_ERROR),
    }
    /// A WhatsApp message that arrived: one of its contents is there.
    RECEIVED_WHATSAPP_MESSAGE = "BirdReceivedWhatsappMessage" {
        /// Text.
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
    /// One side of a WhatsApp message.
    WHATSAPP_PARTY = "BirdWhatsappParty" {
        /// Its phone number, where WhatsApp provides it.
        phone_number: Text,
        /// WhatsApp's id of the user for this business, in place of a number.
        bsuid: Text,
    }
    /// Why a WhatsApp message did not arrive.
    WHATSAPP_ERROR = "BirdWhatsappError" {
        /// Bird's code.
        code: Text,
        /// The reason, for a human.
        description: Text,
        /// Meta's code, for example `131026`.
        meta_error_code: Text,
        /// When it failed.
        occurred_at: DateTime,
    }
    /// Text.
    WHATSAPP_TEXT = "BirdWhatsappText" {
        /// The text.
        body: Text,
    }
    /// A location.
    WHATSAPP_LOCATION = "BirdWhatsappLocation" {
        /// Degrees north.
        latitude: Number,
        /// Degrees east.
        longitude: Number,
        /// Its name.
        name: Text,
        /// Its postal address.
        address: Text,
        /// A page about it.
        url: Uri,
    }
    /// Content that Bird does not pass on.
    WHATSAPP_UNSUPPORTED = "BirdWhatsappUnsupported" {
        /// Its type, for example `reaction`.
        type: Text,
    }
}

model! {
    sharing {
        /// Identifies the file.
        id: Text,
        /// Where it can be fetched, with an API key.
        url: Uri,
        /// Its media type, for example `image/jpeg`.
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
        /// Its name.
        filename: Text,
    }
    /// A sticker.
    WHATSAPP_STICKER = "BirdWhatsappSticker" {
        /// Whether it is animated.
        animated: Boolean,
    }
}
