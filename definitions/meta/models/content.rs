//! The content of WhatsApp messages.

use crate::model::{EnumValues, model};

static REPLIES: EnumValues = EnumValues::new(&["button_reply", "list_reply", "nfm_reply", "call_permission_reply"]);

static NOTICES: EnumValues =
    EnumValues::new(&["user_changed_number", "customer_identity_changed", "user_changed_user_id"]);

model! {
    /// The text.
    TEXT = "MetaWhatsappText" {
        /// The text.
        body: Text,
    }
    /// A file.
    MEDIA = "MetaWhatsappMedia" {
        /// The id of the file, with which its URL is requested.
        id: Text,
        /// The media type.
        mime_type: Text,
        /// The SHA-256 of the file, in base64.
        sha256: Text,
        /// The caption.
        caption: Text,
        /// The name.
        filename: Text,
        /// Whether it is a voice message.
        voice: Boolean,
        /// Whether the sticker is animated.
        animated: Boolean,
        /// The URL, which expires soon and needs an access token.
        url: Uri,
    } + observed {
        /// The storage location, in earlier versions.
        file: Text,
    }
    /// A location.
    LOCATION = "MetaWhatsappLocation" {
        /// The latitude, in degrees north.
        latitude: Number,
        /// The longitude, in degrees east.
        longitude: Number,
        /// The name.
        name: Text,
        /// The address.
        address: Text,
        /// The URL.
        url: Uri,
    }
    /// A contact card.
    CONTACT_CARD = "MetaWhatsappContactCard" {
        /// The name.
        name: Record,
        /// The phone numbers.
        phones: List(&Record),
        /// The e-mail addresses.
        emails: List(&Record),
        /// The postal addresses.
        addresses: List(&Record),
        /// The employer.
        org: Record,
        /// The addresses on the web.
        urls: List(&Record),
        /// The birthday.
        birthday: Text,
    }
    /// A choice that the user made, or a form that was filled in.
    INTERACTIVE = "MetaWhatsappInteractive" {
        /// The type, which is also the name of the field with the content.
        type: OneOf(&REPLIES),
        /// The button that was pressed.
        button_reply: Object(&REPLY),
        /// The row that was chosen.
        list_reply: Object(&REPLY),
        /// The form that was filled in.
        nfm_reply: Object(&FORM_REPLY),
        /// Whether the business may call.
        call_permission_reply: Object(&CALL_PERMISSION_REPLY),
    }
    /// The choice.
    REPLY = "MetaWhatsappReply" {
        /// The account's id of it.
        id: Text,
        /// The text.
        title: Text,
        /// The caption.
        description: Text,
    }
    /// A form (a flow) that was filled in.
    FORM_REPLY = "MetaWhatsappFormReply" {
        /// `flow`, or `address_message`.
        name: Text,
        /// The text of the message.
        body: Text,
        /// The answers: JSON text.
        response_json: Text,
    }
    /// Whether the business may call.
    CALL_PERMISSION_REPLY = "MetaWhatsappCallPermissionReply" {
        /// `accept` or `reject`.
        response: Text,
        /// The expiry, in seconds since 1970.
        expiration_timestamp: Observed(&Integer, &Text),
        /// The source of the response: `user_action` or `automatic`.
        response_source: Text,
    } + observed {
        /// Whether it does not expire.
        is_permanent: Boolean,
    }
    /// A button of a template that the user pressed.
    BUTTON = "MetaWhatsappButton" {
        /// The account's data.
        payload: Text,
        /// The text of the button.
        text: Text,
    }
    /// A reaction to a message.
    REACTION = "MetaWhatsappReaction" {
        /// The message.
        message_id: Text,
        /// The emoji; empty or absent if the reaction was removed.
        emoji: Text,
    }
    /// The order of the user.
    ORDER = "MetaWhatsappOrder" {
        /// The catalogue.
        catalog_id: Text,
        /// The user's text.
        text: Text,
        /// The products.
        product_items: List(&Object(&PRODUCT)),
    }
    /// A product that was ordered.
    PRODUCT = "MetaWhatsappProduct" {
        /// The account's id of it.
        product_retailer_id: Text,
        /// The quantity.
        quantity: Observed(&Integer, &Text),
        /// The price of one.
        item_price: Observed(&Number, &Text),
        /// The currency, such as `EUR`.
        currency: Text,
    }
    /// A notice about the user.
    SYSTEM = "MetaWhatsappSystem" {
        /// The notice, for a human.
        body: Text,
        /// The kind of the change.
        type: OneOf(&NOTICES),
        /// The new phone number.
        wa_id: Text,
    } + observed {
        /// The new phone number, of earlier versions.
        new_wa_id: Text,
        /// The new business-scoped user id.
        user_id: Text,
        /// The state of the new security code, of earlier versions.
        identity: Text,
        /// The user's earlier phone number.
        customer: Text,
    }
    /// The user's security code, if it changed.
    IDENTITY = "MetaWhatsappIdentity" {
        /// Whether the business has confirmed it.
        acknowledged: Boolean,
        /// The time of creation, in seconds since 1970.
        created_timestamp: Text,
        /// The id.
        hash: Text,
    }
    /// The message to which a message replies, or the forwarding of a message.
    CONTEXT = "MetaWhatsappContext" {
        /// The sender of the message that is answered.
        from: Text,
        /// The message that is answered.
        id: Text,
        /// Whether it was forwarded.
        forwarded: Boolean,
        /// Whether it was forwarded more than five times.
        frequently_forwarded: Boolean,
        /// The product to which the user refers.
        referred_product: Object(&REFERRED_PRODUCT),
    } + observed {
        /// The business-scoped user id of the sender.
        from_user_id: Text,
        /// The group of the message that is answered.
        group_id: Text,
    }
    /// The product to which the user refers.
    REFERRED_PRODUCT = "MetaWhatsappReferredProduct" {
        /// The catalogue.
        catalog_id: Text,
        /// The account's id of it.
        product_retailer_id: Text,
    }
    /// The ad or post from which the user wrote.
    REFERRAL = "MetaWhatsappReferral" {
        /// The address.
        source_url: Text,
        /// The id.
        source_id: Text,
        /// The kind: `ad` or `post`.
        source_type: Text,
        /// The title.
        headline: Text,
        /// The text.
        body: Text,
        /// `image` or `video`.
        media_type: Text,
        /// The picture.
        image_url: Text,
        /// The video.
        video_url: Text,
        /// The small picture of its video.
        thumbnail_url: Text,
        /// The id of the click.
        ctwa_clid: Text,
    } + observed {
        /// The text with which the conversation begins.
        welcome_message: Record,
    }
    /// The error.
    ERROR = "MetaError" {
        /// The code, as documented.
        code: Observed(&Integer, &Text),
        /// The description.
        title: Text,
        /// The same as `title`.
        message: Text,
        /// More details.
        error_data: Object(&ERROR_DATA),
        /// The URL of its documentation.
        href: Text,
    } + observed {
        /// More details, in earlier versions.
        details: Text,
    }
    /// More details of an error.
    ERROR_DATA = "MetaErrorData" {
        /// A human-readable description.
        details: Text,
    } + observed {
        /// `whatsapp`.
        messaging_product: Text,
    }
    /// The kind of a message that cannot be shown.
    UNSUPPORTED = "MetaWhatsappUnsupported" {
        /// The type.
        type: Text,
    }
}
