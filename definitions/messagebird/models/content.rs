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
        /// The file of an `externalAttachment` message.
        externalAttachment: Anything,
        /// The event of an `event` message.
        event: Anything,
        /// The content of a `rich` message.
        rich: Anything,
        /// The menu of a `menu` message.
        menu: Anything,
        /// The buttons of a `buttons` message.
        buttons: Anything,
        /// The link of a `link` message.
        link: Anything,
        /// Whether addresses in the text are shown without a preview.
        disableUrlPreview: Boolean,
    }
    /// A file and its caption.
    MEDIA = "MediaContent" {
        /// The URL of the file; MessageBird's own media need the access key.
        url: Uri,
        /// The caption.
        caption: Text,
    }
    /// A recording.
    AUDIO = "AudioContent" {
        /// The URL of the file; MessageBird's own media need the access key.
        url: Uri,
    } + observed {
        /// The caption.
        caption: Text,
    }
    /// A location.
    LOCATION = "LocationContent" {
        /// The latitude, in degrees north.
        latitude: Number,
        /// The longitude, in degrees east.
        longitude: Number,
    }
    /// A template of WhatsApp, approved beforehand, and its parameters. It does not contain the text.
    HSM = "HsmContent" {
        /// The WhatsApp account of the template.
        namespace: Text,
        /// The name of the template.
        templateName: Text,
        /// The language in which it is sent.
        language: Object(&HSM_LANGUAGE),
        /// The values of its placeholders, in order.
        params: List(&Object(&HSM_PARAMETER)),
    } + observed {
        /// The parameters of its header, body and buttons, in WhatsApp's own format.
        components: List(&Record),
    }
    /// The language in which a template is sent.
    HSM_LANGUAGE = "HsmLanguage" {
        /// `deterministic` for exactly this language, `fallback` for that of the phone if it is available.
        policy: Text,
        /// A language, or a language and region: `en`, `en_US`.
        code: Text,
    }
    /// The value of a placeholder of a template.
    HSM_PARAMETER = "HsmParameter" {
        /// The text that is used if the value cannot be localized.
        default: Text,
    } + observed {
        /// An amount: `currencyCode` (ISO 4217) and `amount`, in thousandths.
        currency: Record,
        /// A date and time.
        dateTime: DateTime,
    }
    /// A mail.
    EMAIL = "EmailContent" {
    } + observed {
        /// The id of the mail.
        id: Text,
        /// The sender.
        from: Object(&EMAIL_ADDRESS),
        /// The recipients.
        to: List(&Object(&EMAIL_ADDRESS)),
        /// The subject line.
        subject: Text,
        /// The body.
        content: Object(&EMAIL_BODY),
        /// The reply address.
        replyTo: Text,
        /// The address for mail that cannot be delivered.
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
        /// The id of the file.
        id: Text,
        /// The file name.
        name: Text,
        /// The media type.
        type: Text,
        /// The URL of the file.
        URL: Uri,
        /// The size in bytes.
        length: Integer,
        /// The id by which the body refers to it, for an inline picture.
        contentId: Either(&[Text, Integer]),
    }
    /// A menu offered over WhatsApp, or the choice made from one.
    INTERACTIVE = "WhatsAppInteractive" {
    } + observed {
        /// The type: `list`, `button`, `product`, `product_list`; `button_reply` for a choice.
        type: Text,
        /// The header: `text`, or an `image`, a `video` or a `document` with its `url`.
        header: Record,
        /// The text.
        body: Object(&INTERACTIVE_TEXT),
        /// The choices.
        action: Record,
        /// The footer.
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
    /// The choice of a contact from a menu.
    INTERACTIVE_REPLY = "WhatsAppInteractiveReply" {
    } + observed {
        /// The account's id of the choice.
        id: Text,
        /// The label of the choice.
        text: Text,
        /// The description of the choice.
        description: Text,
    }
    /// A sticker of WhatsApp.
    WHATSAPP_STICKER = "WhatsAppSticker" {
    } + observed {
        /// The URL of the file.
        link: Uri,
    }
    /// An order from a catalogue in WhatsApp.
    WHATSAPP_ORDER = "WhatsAppOrder" {
    } + observed {
        /// The catalogue.
        catalog_id: Text,
        /// The contact's text with it.
        text: Text,
        /// The ordered items: `product_retailer_id`, `quantity`, `item_price`, `currency`.
        product_items: List(&Record),
    }
    /// A text in WhatsApp that refers to something.
    WHATSAPP_TEXT = "WhatsAppText" {
    } + observed {
        /// The text.
        text: Object(&WHATSAPP_TEXT_BODY),
        /// The subject that it refers to: a message (`id`, `from`) or a `referred_product`.
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
