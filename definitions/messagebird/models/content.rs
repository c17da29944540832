//! The content of a message in a conversation: one field, which the type of the message names.

use crate::model::model;

model! {
    /// The content of a message.
    MESSAGE_CONTENT = "MessageContent" {
        /// The text of a `text` message.
        text: Text,
        /// The image of an `image` message.
        image: Object(&MEDIA),
        /// The video of a `video` message.
        video: Object(&MEDIA),
        /// The recording of an `audio` message.
        audio: Object(&AUDIO),
        /// The document of a `file` message.
        file: Object(&MEDIA),
        /// The location of a `location` message.
        location: Object(&LOCATION),
        /// The template of an `hsm` message, a Highly Structured Message of WhatsApp.
        hsm: Object(&HSM),
    } + observed {
        /// The mail of an `email` message.
        email: Object(&EMAIL),
        /// A menu offered over WhatsApp, or the choice made from one.
        interactive: Object(&INTERACTIVE),
        /// A sticker of WhatsApp.
        whatsappSticker: Object(&WHATSAPP_STICKER),
        /// An order from a catalogue in WhatsApp.
        whatsappOrder: Object(&WHATSAPP_ORDER),
        /// A text in WhatsApp that refers to something, for example to a product.
        whatsappText: Object(&WHATSAPP_TEXT),
        /// A message of Facebook with replies to choose from.
        facebookQuickReply: Object(&FACEBOOK_MESSAGE),
        /// A message of Facebook with one image or video.
        facebookMediaTemplate: Object(&FACEBOOK_MESSAGE),
        /// A message of Facebook with cards.
        facebookGenericTemplate: Object(&FACEBOOK_MESSAGE),
        /// Files at external addresses.
        externalAttachments: List(&Object(&MEDIA)),
        /// Whether addresses in the text are shown without a preview.
        disableUrlPreview: Boolean,
    }
    /// A file, and what is written below it.
    MEDIA = "MediaContent" {
        /// Where it can be fetched; MessageBird's own media need the access key.
        url: Uri,
        /// What is written below it.
        caption: Text,
    }
    /// A recording.
    AUDIO = "AudioContent" {
        /// Where it can be fetched; MessageBird's own media need the access key.
        url: Uri,
    } + observed {
        /// What is written below it.
        caption: Text,
    }
    /// A location.
    LOCATION = "LocationContent" {
        /// Degrees north.
        latitude: Number,
        /// Degrees east.
        longitude: Number,
    }
    /// A template of WhatsApp, approved beforehand, and its parameters. It does not contain the text.
    HSM = "HsmContent" {
        /// The WhatsApp account the template belongs to.
        namespace: Text,
        /// The name of the template.
        templateName: Text,
        /// The language to send it in.
        language: Object(&HSM_LANGUAGE),
        /// The values of its placeholders, in order.
        params: List(&Object(&HSM_PARAMETER)),
    } + observed {
        /// The parameters of its header, body and buttons, in WhatsApp's own format.
        components: List(&Record),
    }
    /// The language to send a template in.
    HSM_LANGUAGE = "HsmLanguage" {
        /// `deterministic` for exactly this language, `fallback` for the one of the phone where there is one.
        policy: Text,
        /// A language, or a language and region: `en`, `en_US`.
        code: Text,
    }
    /// The value of a placeholder of a template.
    HSM_PARAMETER = "HsmParameter" {
        /// The text, also where it cannot be adapted to the language.
        default: Text,
    } + observed {
        /// An amount: `currencyCode` (ISO 4217) and `amount`, in thousandths.
        currency: Record,
        /// A moment.
        dateTime: DateTime,
    }
    /// A mail.
    EMAIL = "EmailContent" {
    } + observed {
        /// Identifies the mail.
        id: Text,
        /// Who sent it.
        from: Object(&EMAIL_ADDRESS),
        /// Whom it is for.
        to: List(&Object(&EMAIL_ADDRESS)),
        /// The subject line.
        subject: Text,
        /// The body.
        content: Object(&EMAIL_BODY),
        /// The address for replies.
        replyTo: Text,
        /// Where mail that cannot be delivered goes.
        returnPath: Text,
        /// More header fields.
        headers: Record,
        /// Whether opening it (`open`) and following a link in it (`click`) are reported.
        tracking: Record,
        /// The files attached.
        attachments: List(&Object(&EMAIL_ATTACHMENT)),
        /// The pictures shown in the body.
        inlineImages: List(&Object(&EMAIL_ATTACHMENT)),
    }
    /// A mail address.
    EMAIL_ADDRESS = "EmailAddress" {
    } + observed {
        /// The address.
        address: Text,
        /// The name to show.
        name: Text,
        /// The values of the placeholders for this recipient.
        variables: Record,
    }
    /// The body of a mail.
    EMAIL_BODY = "EmailBody" {
    } + observed {
        /// The body as a web page.
        html: Text,
        /// The body as plain text.
        text: Text,
    }
    /// A file in a mail.
    EMAIL_ATTACHMENT = "EmailAttachment" {
    } + observed {
        /// Identifies the file.
        id: Text,
        /// The file name.
        name: Text,
        /// The media type.
        type: Text,
        /// Where it can be fetched.
        URL: Uri,
        /// The size in bytes.
        length: Integer,
        /// What the body calls it, for a picture shown there.
        contentId: Either(&[Text, Integer]),
    }
    /// A menu offered over WhatsApp, or the choice made from one.
    INTERACTIVE = "WhatsAppInteractive" {
    } + observed {
        /// What it is: `list`, `button`, `product`, `product_list`; `button_reply` for a choice.
        type: Text,
        /// Above the text: `text`, or an `image`, a `video` or a `document` with its `url`.
        header: Record,
        /// The text.
        body: Object(&INTERACTIVE_TEXT),
        /// What there is to choose from.
        action: Record,
        /// Below the text.
        footer: Object(&INTERACTIVE_TEXT),
        /// The choice that was made.
        reply: Object(&INTERACTIVE_REPLY),
    }
    /// A text of a menu.
    INTERACTIVE_TEXT = "WhatsAppInteractiveText" {
    } + observed {
        /// The text.
        text: Text,
    }
    /// What a contact chose from a menu.
    INTERACTIVE_REPLY = "WhatsAppInteractiveReply" {
    } + observed {
        /// The account's own id of the choice.
        id: Text,
        /// What the contact saw and chose.
        text: Text,
        /// What was written below it.
        description: Text,
    }
    /// A sticker of WhatsApp.
    WHATSAPP_STICKER = "WhatsAppSticker" {
    } + observed {
        /// Where it can be fetched.
        link: Uri,
    }
    /// An order from a catalogue in WhatsApp.
    WHATSAPP_ORDER = "WhatsAppOrder" {
    } + observed {
        /// The catalogue.
        catalog_id: Text,
        /// What the contact wrote with it.
        text: Text,
        /// What is ordered: `product_retailer_id`, `quantity`, `item_price`, `currency`.
        product_items: List(&Record),
    }
    /// A text in WhatsApp that refers to something.
    WHATSAPP_TEXT = "WhatsAppText" {
    } + observed {
        /// The text.
        text: Object(&WHATSAPP_TEXT_BODY),
        /// What it refers to: a message (`id`, `from`) or a `referred_product`.
        context: Record,
    }
    /// The content of a text in WhatsApp.
    WHATSAPP_TEXT_BODY = "WhatsAppTextBody" {
    } + observed {
        /// The text.
        body: Text,
    }
    /// A message in Facebook's own form.
    FACEBOOK_MESSAGE = "FacebookMessage" {
    } + observed {
        /// The text.
        text: Text,
        /// A file (`type`, `payload.url`) or cards (`payload.elements`).
        attachment: Record,
        /// The replies to choose from.
        quick_replies: List(&Record),
    }
}
