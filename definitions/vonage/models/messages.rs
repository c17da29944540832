//! Messages API: messages that arrived, and how far sent ones got.

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

/// A number or an id; in version 0.1 of the API an object that holds it.
const PARTY: Type = Type::Observed(&Type::Text, &Type::Object(&ADDRESS));

model! {
    sharing {
        /// How it was sent.
        channel: OneOf(&CHANNELS),
        /// Identifies the message.
        message_uuid: Text,
        /// The account's own reference, as given when the message was sent.
        client_ref: Text,
        /// Who received it: a number in digits, or an id of the channel.
        to: PARTY,
        /// Who sent it, likewise.
        from: PARTY,
        /// When it arrived, or got there.
        timestamp: DateTime,
        /// What it cost.
        usage: Object(&USAGE),
        /// The person at the other end.
        profile: Object(&PROFILE),
    }
    /// A message arrived. Its content is in the field that `message_type` names.
    INBOUND_MESSAGE = "VonageInboundMessage" {
        /// What the content is.
        message_type: OneOf(&MESSAGE_TYPES),
        /// Its text.
        text: Text,
        /// A picture.
        image: Object(&MEDIA),
        /// A recording.
        audio: Object(&MEDIA),
        /// A film.
        video: Object(&MEDIA),
        /// A document.
        file: Object(&MEDIA),
        /// A business card.
        vcard: Object(&MEDIA),
        /// A sticker.
        sticker: Object(&MEDIA),
        /// The parts of an MMS.
        content: List(&Object(&PART)),
        /// A place.
        location: Object(&LOCATION),
        /// Contacts, as WhatsApp passes them on.
        contact: Anything,
        /// The choice of a list or of buttons.
        reply: Object(&REPLY),
        /// The quick reply of a template.
        button: Object(&BUTTON),
        /// What was ordered.
        order: Object(&ORDER),
        /// An emoji given to a message, or taken back.
        reaction: Object(&REACTION),
        /// What the channel has sent, where Vonage has no form for it.
        custom: Anything,
        /// Whether `context` says which message this one answers.
        context_status: OneOf(&CONTEXT_STATUSES),
        /// The message that this one answers.
        context: Object(&CONTEXT),
        /// What the channel said of a message that is not passed on.
        provider_message: Text,
        /// What only SMS messages have.
        sms: Object(&INBOUND_SMS_DETAILS),
        /// Where it came from.
        origin: Object(&NETWORK),
        /// What only WhatsApp messages have.
        whatsapp: Object(&WHATSAPP_DETAILS),
        /// Where the message can be read again.
        _self: Object(&LINKS),
    } + observed {
        /// The message in version 0.1 of the API.
        message: Object(&OLD_MESSAGE),
        /// Which way, in version 0.1.
        direction: Text,
    }
    /// A message got further, or failed.
    MESSAGE_STATUS = "VonageMessageStatus" {
        /// How far it got.
        status: OneOf(&STATUSES),
        /// Why it got no further.
        error: Object(&ERROR),
        /// The recipient's network.
        destination: Object(&NETWORK),
        /// What only SMS messages have.
        sms: Object(&SENT_SMS_DETAILS),
        /// The sequence of channels that the message is a part of.
        workflow: Object(&WORKFLOW),
        /// What only WhatsApp messages have.
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
    /// What a message cost.
    USAGE = "VonageUsage" {
        /// In which currency, ISO 4217.
        currency: Text,
        /// A decimal number.
        price: Text,
    }
    /// A person, as the channel knows them.
    PROFILE = "VonageProfile" {
        /// Their name.
        name: Text,
    } + observed {
        /// Their name on the channel.
        username: Text,
    }
    /// A file.
    MEDIA = "VonageMedia" {
        /// Where it can be fetched.
        url: Uri,
        /// Its name.
        name: Text,
        /// Text beside it.
        caption: Text,
    } + observed {
        /// What it is.
        type: Text,
    }
    /// A part of an MMS.
    PART = "VonageMmsPart" {
        /// What it is: `image`, `text` and others.
        type: Text,
        /// Where it can be fetched.
        url: Uri,
        /// Its text.
        text: Text,
    } + observed {
        /// Its name.
        name: Text,
        /// Text beside it.
        caption: Text,
    }
    /// A place.
    LOCATION = "VonageLocation" {
        /// Degrees of latitude.
        lat: Number,
        /// Degrees of longitude.
        long: Number,
        /// What is there.
        name: Text,
        /// Its address.
        address: Text,
        /// A page about it.
        url: Text,
    }
    /// A choice.
    REPLY = "VonageReply" {
        /// Identifies the choice.
        id: Text,
        /// What it is called.
        title: Text,
        /// More of it.
        description: Text,
    }
    /// A quick reply.
    BUTTON = "VonageButton" {
        /// What the account gave the button.
        payload: Text,
        /// What it says.
        text: Text,
    } + observed {
        /// What kind of button it is.
        subtype: Text,
    }
    /// An order.
    ORDER = "VonageOrder" {
        /// The catalogue.
        catalog_id: Text,
        /// What was ordered.
        product_items: List(&Either(&[Type::Object(&PRODUCT_ITEM), Type::Text])),
    } + observed {
        /// Text beside it.
        text: Text,
    }
    /// An item of an order.
    PRODUCT_ITEM = "VonageProductItem" {
        /// The product.
        product_retailer_id: Text,
        /// How many.
        quantity: Either(&[Type::Text, Type::Number]),
        /// What one costs.
        item_price: Either(&[Type::Text, Type::Number]),
        /// In which currency, ISO 4217.
        currency: Text,
    }
    /// A reaction.
    REACTION = "VonageReaction" {
        /// Whether it was given or taken back.
        action: OneOf(&REACTIONS),
        /// The emoji.
        emoji: Text,
    }
    /// The message that another one answers.
    CONTEXT = "VonageContext" {
        /// Identifies it.
        message_uuid: Text,
        /// Who sent it.
        message_from: Text,
        /// The product that is asked about.
        whatsapp_referred_product: Object(&REFERRED_PRODUCT),
    }
    /// A product that is asked about.
    REFERRED_PRODUCT = "VonageReferredProduct" {
        /// The catalogue.
        catalog_id: Text,
        /// The product.
        product_retailer_id: Text,
    }
    /// What only an SMS that arrived has.
    INBOUND_SMS_DETAILS = "VonageInboundSmsDetails" {
        /// How many parts it was sent in.
        num_messages: Either(&[Type::Text, Type::Integer]),
        /// Its first word in upper case.
        keyword: Text,
    } + observed {
        /// How many parts there are in all.
        total_count: Either(&[Type::Text, Type::Integer]),
    }
    /// What only a sent SMS has.
    SENT_SMS_DETAILS = "VonageSentSmsDetails" {
        /// How many parts it was sent in.
        count_total: Either(&[Type::Text, Type::Integer]),
    }
    /// A network.
    NETWORK = "VonageNetwork" {
        /// Its mobile country code and mobile network code.
        network_code: Text,
    }
    /// What only WhatsApp messages have, as WhatsApp says it.
    WHATSAPP_DETAILS = "VonageWhatsappDetails" {
        /// The advertisement that led here.
        referral: Record,
        /// The conversation, as it is charged.
        conversation: Record,
        /// What is charged.
        pricing: Record,
    } + observed {
        /// WhatsApp's ids of the sender.
        sender: Object(&WHATSAPP_USER),
        /// WhatsApp's ids of the recipient.
        recipient: Object(&WHATSAPP_USER),
        /// The product that is asked about.
        whatsapp_referred_product: Object(&REFERRED_PRODUCT),
    }
    /// WhatsApp's ids of a person.
    WHATSAPP_USER = "VonageWhatsappUser" {
    } + observed {
        /// For this business.
        user_id: Text,
        /// For the company that the business is a part of.
        parent_user_id: Text,
        /// The number in digits.
        wa_id: Text,
    }
    /// Links of a message.
    LINKS = "VonageLinks" {
        /// The address of the message.
        href: Text,
    }
    /// Why a message got no further (RFC 9457).
    ERROR = "VonageMessageError" {
        /// The page about it.
        type: Text,
        /// Its code: a number or a word.
        title: Either(&[Type::Text, Type::Integer]),
        /// What it means.
        detail: Text,
        /// Identifies this occurrence.
        instance: Text,
    }
    /// A sequence of channels. Its fields have two spellings.
    WORKFLOW = "VonageWorkflow" {
        /// Identifies it.
        id: Text,
        /// Which of its messages this is.
        item_number: Either(&[Type::Text, Type::Integer]),
        /// How many there are.
        total_items: Either(&[Type::Text, Type::Integer]),
    } + observed {
        /// Identifies it.
        workflow_id: Text,
        /// Which of its messages this is.
        items_number: Either(&[Type::Text, Type::Integer]),
        /// How many there are.
        items_total: Either(&[Type::Text, Type::Integer]),
    }
    /// A message in version 0.1 of the API.
    OLD_MESSAGE = "VonageOldMessage" {
    } + observed {
        /// What it consists of.
        content: Object(&OLD_CONTENT),
    }
    /// The content of a message in version 0.1 of the API.
    OLD_CONTENT = "VonageOldContent" {
    } + observed {
        /// What the content is, and the name of the field that has it.
        type: Text,
        /// Its text.
        text: Text,
        /// A picture.
        image: Object(&MEDIA),
        /// A recording.
        audio: Object(&MEDIA),
        /// A film.
        video: Object(&MEDIA),
        /// A document.
        file: Object(&MEDIA),
        /// A place.
        location: Object(&LOCATION),
        /// The quick reply of a template.
        button: Object(&BUTTON),
        /// The choice of a list or of buttons.
        reply: Object(&REPLY),
    }
}
