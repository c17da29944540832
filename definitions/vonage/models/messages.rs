//! Messages API: received messages, and the statuses of sent ones.

use crate::model::{EnumValues, Type, model};

pub static CHANNELS: EnumValues =
    EnumValues::new(&["sms", "mms", "rcs", "whatsapp", "messenger", "viber_service"]).and(&["instagram", "email"]);

static MESSAGE_TYPES: EnumValues = EnumValues::new(&[
    "text",
    "image",
    "audio",
    "video",
    "file",
    "vcard",
    "sticker",
    "location",
    "contact",
    "reply",
    "button",
    "order",
    "reaction",
    "content",
    "custom",
    "unsupported",
]);

pub static STATUSES: EnumValues = EnumValues::new(&["submitted", "delivered", "rejected", "undeliverable", "read"]);

static CONTEXT_STATUSES: EnumValues = EnumValues::new(&["available", "unavailable", "none"]);

static REACTIONS: EnumValues = EnumValues::new(&["react", "unreact"]);

/// A number or an id; in version 0.1 of the API an object that contains it.
const PARTY: Type = Type::Observed(&Type::Text, &Type::Object(&ADDRESS));

model! {
    sharing {
        /// The channel.
        channel: OneOf(&CHANNELS),
        /// The id of the message.
        message_uuid: Text,
        /// The account's reference, as passed when the message was sent.
        client_ref: Text,
        /// The recipient: a number in digits, or an id of the channel.
        to: PARTY,
        /// The sender, in the same form.
        from: PARTY,
        /// The time at which it was received or delivered.
        timestamp: DateTime,
        /// The price.
        usage: Object(&USAGE),
        /// The person at the other end.
        profile: Object(&PROFILE),
    }
    /// A message was received. Its content is in the field that `message_type` names.
    INBOUND_MESSAGE = "VonageInboundMessage" {
        /// The type of the content.
        message_type: OneOf(&MESSAGE_TYPES),
        /// The text.
        text: Text,
        /// A picture.
        image: Object(&MEDIA),
        /// A recording.
        audio: Object(&MEDIA),
        /// A video.
        video: Object(&MEDIA),
        /// A document.
        file: Object(&MEDIA),
        /// A business card.
        vcard: Object(&MEDIA),
        /// A sticker.
        sticker: Object(&MEDIA),
        /// The parts of an MMS.
        content: List(&Object(&PART)),
        /// A location.
        location: Object(&LOCATION),
        /// Contacts, as WhatsApp passes them on.
        contact: Anything,
        /// The choice of a list or of buttons.
        reply: Object(&REPLY),
        /// The quick reply of a template.
        button: Object(&BUTTON),
        /// The ordered items.
        order: Object(&ORDER),
        /// A reaction to a message, or its removal.
        reaction: Object(&REACTION),
        /// The channel's data, for which Vonage defines no format.
        custom: Anything,
        /// Whether `context` contains the message to which this one replies.
        context_status: OneOf(&CONTEXT_STATUSES),
        /// The message that this one answers.
        context: Object(&CONTEXT),
        /// The channel's description of a message whose content is not passed on.
        provider_message: Text,
        /// The details of an SMS.
        sms: Object(&INBOUND_SMS_DETAILS),
        /// The origin.
        origin: Object(&NETWORK),
        /// The details of a WhatsApp message.
        whatsapp: Object(&WHATSAPP_DETAILS),
        /// The URL at which the message can be read again.
        _self: Object(&LINKS),
    } + observed {
        /// The message in version 0.1 of the API.
        message: Object(&OLD_MESSAGE),
        /// The direction, in version 0.1.
        direction: Text,
    }
    /// The status of a message changed.
    MESSAGE_STATUS = "VonageMessageStatus" {
        /// The status.
        status: OneOf(&STATUSES),
        /// The reason for the failure.
        error: Object(&ERROR),
        /// The recipient's network.
        destination: Object(&NETWORK),
        /// The details of an SMS.
        sms: Object(&SENT_SMS_DETAILS),
        /// The sequence of channels that the message is a part of.
        workflow: Object(&WORKFLOW),
        /// The details of a WhatsApp message.
        whatsapp: Object(&WHATSAPP_DETAILS),
    }
}

model! {
    /// A number or an id, in version 0.1 of the API.
    ADDRESS = "VonageAddress" {
    } + observed {
        /// The channel.
        type: Text,
        /// A number in digits.
        number: Text,
        /// An id of the channel.
        id: Text,
    }
    /// The price of a message.
    USAGE = "VonageUsage" {
        /// The currency, ISO 4217.
        currency: Text,
        /// A decimal number.
        price: Text,
    }
    /// The channel's data of a person.
    PROFILE = "VonageProfile" {
        /// The name.
        name: Text,
    } + observed {
        /// The name on the channel.
        username: Text,
    }
    /// A file.
    MEDIA = "VonageMedia" {
        /// The URL of the file.
        url: Uri,
        /// The name.
        name: Text,
        /// The caption.
        caption: Text,
    } + observed {
        /// The type.
        type: Text,
    }
    /// A part of an MMS.
    PART = "VonageMmsPart" {
        /// The type: `image`, `text` and others.
        type: Text,
        /// The URL of the file.
        url: Uri,
        /// The text.
        text: Text,
    } + observed {
        /// The name.
        name: Text,
        /// The caption.
        caption: Text,
    }
    /// A location.
    LOCATION = "VonageLocation" {
        /// The latitude, in degrees north.
        lat: Number,
        /// The longitude, in degrees east.
        long: Number,
        /// The name of the place.
        name: Text,
        /// The address.
        address: Text,
        /// The URL of a page with details.
        url: Text,
    }
    /// A choice.
    REPLY = "VonageReply" {
        /// The id of the choice.
        id: Text,
        /// The name.
        title: Text,
        /// More details.
        description: Text,
    }
    /// A quick reply.
    BUTTON = "VonageButton" {
        /// The payload of the button, defined by the account.
        payload: Text,
        /// The label.
        text: Text,
    } + observed {
        /// The kind of the button.
        subtype: Text,
    }
    /// An order.
    ORDER = "VonageOrder" {
        /// The catalogue.
        catalog_id: Text,
        /// The ordered items.
        product_items: List(&Either(&[Type::Object(&PRODUCT_ITEM), Type::Text])),
    } + observed {
        /// The caption.
        text: Text,
    }
    /// An item of an order.
    PRODUCT_ITEM = "VonageProductItem" {
        /// The product.
        product_retailer_id: Text,
        /// The quantity.
        quantity: Either(&[Type::Text, Type::Number]),
        /// The price of one item.
        item_price: Either(&[Type::Text, Type::Number]),
        /// The currency, ISO 4217.
        currency: Text,
    }
    /// A reaction.
    REACTION = "VonageReaction" {
        /// Whether it was added or removed.
        action: OneOf(&REACTIONS),
        /// The emoji.
        emoji: Text,
    }
    /// The message that another one answers.
    CONTEXT = "VonageContext" {
        /// The id.
        message_uuid: Text,
        /// The sender.
        message_from: Text,
        /// The product to which a message refers.
        whatsapp_referred_product: Object(&REFERRED_PRODUCT),
    }
    /// A product to which a message refers.
    REFERRED_PRODUCT = "VonageReferredProduct" {
        /// The catalogue.
        catalog_id: Text,
        /// The product.
        product_retailer_id: Text,
    }
    /// The details of an SMS that was received.
    INBOUND_SMS_DETAILS = "VonageInboundSmsDetails" {
        /// The number of parts in which it was sent.
        num_messages: Either(&[Type::Text, Type::Integer]),
        /// The first word of the text, in upper case.
        keyword: Text,
    } + observed {
        /// The total number of parts.
        total_count: Either(&[Type::Text, Type::Integer]),
    }
    /// The details of an SMS that was sent.
    SENT_SMS_DETAILS = "VonageSentSmsDetails" {
        /// The number of parts in which it was sent.
        count_total: Either(&[Type::Text, Type::Integer]),
    }
    /// A network.
    NETWORK = "VonageNetwork" {
        /// The mobile country code and mobile network code.
        network_code: Text,
    }
    /// The details of a WhatsApp message, in WhatsApp's format.
    WHATSAPP_DETAILS = "VonageWhatsappDetails" {
        /// The advertisement that led here.
        referral: Record,
        /// The conversation for which it is charged.
        conversation: Record,
        /// The pricing.
        pricing: Record,
    } + observed {
        /// WhatsApp's ids of the sender.
        sender: Object(&WHATSAPP_USER),
        /// WhatsApp's ids of the recipient.
        recipient: Object(&WHATSAPP_USER),
        /// The product to which a message refers.
        whatsapp_referred_product: Object(&REFERRED_PRODUCT),
    }
    /// WhatsApp's ids of a person.
    WHATSAPP_USER = "VonageWhatsappUser" {
    } + observed {
        /// The id of the user for this business.
        user_id: Text,
        /// The id of the user for the company of the business.
        parent_user_id: Text,
        /// The number in digits.
        wa_id: Text,
    }
    /// Links of a message.
    LINKS = "VonageLinks" {
        /// The address of the message.
        href: Text,
    }
    /// The failure of a message (RFC 9457).
    ERROR = "VonageMessageError" {
        /// The URL of the page with details.
        type: Text,
        /// The code: a number or a name.
        title: Either(&[Type::Text, Type::Integer]),
        /// The description.
        detail: Text,
        /// The id of this occurrence.
        instance: Text,
    }
    /// A sequence of channels. Its fields have two spellings.
    WORKFLOW = "VonageWorkflow" {
        /// The id.
        id: Text,
        /// The number of this message among its messages.
        item_number: Either(&[Type::Text, Type::Integer]),
        /// The total number.
        total_items: Either(&[Type::Text, Type::Integer]),
    } + observed {
        /// The id.
        workflow_id: Text,
        /// The number of this message among its messages.
        items_number: Either(&[Type::Text, Type::Integer]),
        /// The total number.
        items_total: Either(&[Type::Text, Type::Integer]),
    }
    /// A message in version 0.1 of the API.
    OLD_MESSAGE = "VonageOldMessage" {
    } + observed {
        /// The content.
        content: Object(&OLD_CONTENT),
    }
    /// The content of a message in version 0.1 of the API.
    OLD_CONTENT = "VonageOldContent" {
    } + observed {
        /// The type of the content, which is also the name of the field with the content.
        type: Text,
        /// The text.
        text: Text,
        /// A picture.
        image: Object(&MEDIA),
        /// A recording.
        audio: Object(&MEDIA),
        /// A video.
        video: Object(&MEDIA),
        /// A document.
        file: Object(&MEDIA),
        /// A location.
        location: Object(&LOCATION),
        /// The quick reply of a template.
        button: Object(&BUTTON),
        /// The choice of a list or of buttons.
        reply: Object(&REPLY),
    }
}
