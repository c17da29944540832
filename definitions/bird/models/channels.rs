//! Classic notifications of the service `channels`: messages on every platform, and what recipients do with them.

use crate::model::{EnumValues, model};

static SERVICE: EnumValues = EnumValues::new(&["channels"]);

static DIRECTIONS: EnumValues = EnumValues::new(&["incoming", "outgoing"]);

static STATUSES: EnumValues =
    EnumValues::new(&["accepted", "rejected", "sent", "sending_failed", "delivered", "delivery_failed"])
        .and(&["pending", "queued", "read", "failed"]);

model! {
    /// A message arrived, or the status of one that was sent changed.
    CHANNEL_MESSAGE_EVENT = "BirdChannelMessageEvent" {
        /// The service that sends the notification.
        service: OneOf(&SERVICE),
        /// The platform and the kind of event, for example `whatsapp.inbound`.
        event: Required(&Text),
        /// The message, as it is now.
        payload: Object(&CHANNEL_MESSAGE),
    } + observed {
        /// The message, where there is no `payload`.
        data: Object(&CHANNEL_MESSAGE),
    }
    /// A message on a channel.
    CHANNEL_MESSAGE = "BirdChannelMessage" {
        /// Identifies the message.
        id: Text,
        /// The channel it goes through.
        channelId: Text,
        /// Who sent it: a contact to the workspace, or a connector of the workspace.
        sender: Object(&PARTY),
        /// Whom it was sent to: a connector of the workspace, or contacts.
        receiver: Object(&PARTY),
        /// The content.
        body: Observed(&Object(&BODY), &Text),
        /// The template it was created from.
        template: Object(&TEMPLATE),
        /// Metadata of the platform about the message.
        meta: Object(&META),
        /// The account's own reference, as given when it was sent; empty where there is none.
        reference: Text,
        /// The message that it replies to.
        replyTo: Object(&REPLY_TO),
        /// The platform's messages that it was sent as.
        parts: List(&Object(&PART)),
        /// The status.
        status: OneOf(&STATUSES),
        /// The reason for the status, for a human; empty where there is none.
        reason: Text,
        /// More on its status, for a human.
        details: Text,
        /// The direction, as seen from the workspace.
        direction: OneOf(&DIRECTIONS),
        /// How many units it is charged as.
        chargeableUnits: Integer,
        /// When its status was last changed.
        lastStatusAt: DateTime,
        /// When it was created.
        createdAt: DateTime,
        /// When it was last changed.
        updatedAt: DateTime,
        /// The batch it was sent in.
        batchId: OrNull(&Text),
    } + observed {
        /// Why it failed.
        failure: Object(&FAILURE),
    }
    /// One side of a message.
    PARTY = "BirdParty" {
        /// A contact outside the workspace.
        contact: Object(&CONTACT),
        /// Several contacts outside the workspace.
        contacts: List(&Object(&CONTACT)),
        /// The workspace's own end of the channel.
        connector: Object(&CONNECTOR),
    }
    /// A contact outside the workspace.
    CONTACT = "BirdContact" {
        /// Identifies the contact.
        id: Text,
        /// The kind of the identifier: `phonenumber`, `emailaddress`, `whatsappbsuid`, `facebookid-…`, …
        identifierKey: Text,
        /// The identifier: a phone number, an e-mail address, or another one of its kind.
        identifierValue: Text,
        /// What is known of the contact, its `name` among it.
        annotations: Record,
        /// The platform's own identifier.
        platformAddress: Text,
    } + observed {
        /// All identifiers of the contact.
        identifiers: List(&Anything),
    }
    /// The workspace's own end of a channel.
    CONNECTOR = "BirdConnector" {
        /// Identifies the connector.
        id: Text,
        /// Its phone number, address or name on the platform; may be empty.
        identifierValue: Text,
        /// What is known of the connector, its `name` among it.
        annotations: Record,
    }
    /// The content of a message.
    BODY = "BirdMessageBody" {
        /// Which of the following it is.
        type: Text,
        /// Text, also the reply to a button or a list.
        text: Observed(&Object(&TEXT_BODY), &Text),
        /// Pictures.
        image: Object(&IMAGE_BODY),
        /// Files: documents, audio, video.
        file: Object(&FILE_BODY),
        /// A location.
        location: Object(&LOCATION_BODY),
        /// A list to choose from.
        list: Record,
        /// Cards side by side.
        carousel: Record,
    }
    /// Text.
    TEXT_BODY = "BirdTextBody" {
        /// The text.
        text: Text,
        /// Buttons below it, or the one that was pressed.
        actions: List(&Object(&ACTION)),
    }
    /// A button.
    ACTION = "BirdAction" {
        /// What it does: `postback`, `reply`, `link`, …
        type: Text,
        /// The postback of pressing it.
        postback: Object(&POSTBACK),
    }
    /// The postback of a button.
    POSTBACK = "BirdPostback" {
        /// The text of the button.
        text: Text,
        /// The account's own payload of the button.
        payload: Text,
    }
    /// Pictures.
    IMAGE_BODY = "BirdImageBody" {
        /// The text sent with them.
        text: Text,
        /// The pictures.
        images: List(&Object(&FILE)),
    }
    /// Files.
    FILE_BODY = "BirdFileBody" {
        /// The text sent with them.
        text: Text,
        /// The files.
        files: List(&Object(&FILE)),
    }
    /// A file. Bird's own addresses need an access key.
    FILE = "BirdFile" {
        /// Where it can be fetched.
        mediaUrl: Uri,
        /// Its media type, for example `audio/ogg`.
        contentType: Text,
        /// Its name.
        filename: Text,
        /// A description of the image.
        altText: Text,
    }
    /// A location.
    LOCATION_BODY = "BirdLocationBody" {
        /// Where it is.
        coordinates: Object(&COORDINATES),
        /// Its name and its address.
        location: Object(&PLACE),
    } + observed {
        /// Degrees north, where there are no `coordinates`.
        latitude: Observed(&Number, &Text),
        /// Degrees east, where there are no `coordinates`.
        longitude: Observed(&Number, &Text),
    }
    /// A point on the map.
    COORDINATES = "BirdCoordinates" {
        /// Degrees north.
        latitude: Observed(&Number, &Text),
        /// Degrees east.
        longitude: Observed(&Number, &Text),
    }
    /// The name and address of a place.
    PLACE = "BirdPlace" {
        /// Its name.
        label: Text,
        /// Its postal address.
        address: Text,
    }
    /// The template a message was created from.
    TEMPLATE = "BirdTemplate" {
        /// Identifies the template's project.
        projectId: Text,
        /// Its version.
        version: Text,
        /// Its language, for example `en`.
        locale: Text,
        /// The values of its variables, by name.
        variables: Record,
    }
    /// Metadata of a platform about a message.
    META = "BirdMessageMeta" {
        /// The platform's own facts.
        extraInformation: Object(&EXTRA_INFORMATION),
    }
    /// The platform's own facts.
    EXTRA_INFORMATION = "BirdExtraInformation" {
        /// When the platform got the message: seconds since 1970, as a string.
        timestamp: Text,
        /// The language of the sender's device, for example `ar-EG`.
        user_locale: Text,
    }
    /// What a message replies to.
    REPLY_TO = "BirdReplyTo" {
        /// Identifies the message that is replied to.
        id: Text,
        /// Which of its parts, from 0.
        order: Integer,
        /// How: `message` (quoted) or `click` (a button pressed).
        type: Text,
    }
    /// One of the platform's messages that a message was sent as.
    PART = "BirdMessagePart" {
        /// The platform's id of it.
        platformReference: Text,
    }
    /// Why a message failed.
    FAILURE = "BirdFailure" {
        /// Bird's number for the reason.
        code: Either(&[Integer, Text]),
        /// The reason, for a human.
        description: Text,
    }
}

static INTERACTIONS: EnumValues = EnumValues::new(&["clicked", "opened", "read"]);

model! {
    /// A recipient interacted with a message.
    CHANNEL_INTERACTION_EVENT = "BirdChannelInteractionEvent" {
        /// The service that sends the notification.
        service: OneOf(&SERVICE),
        /// The platform and `interaction`, for example `whatsapp.interaction`.
        event: Required(&Text),
        /// The interaction.
        payload: Object(&CHANNEL_INTERACTION),
    } + observed {
        /// The interaction, where there is no `payload`.
        data: Object(&CHANNEL_INTERACTION),
    }
    /// An interaction of a recipient with a message.
    CHANNEL_INTERACTION = "BirdChannelInteraction" {
        /// Identifies the interaction.
        id: Text,
        /// The message.
        messageId: Text,
        /// The channel it went through.
        channelId: Text,
        /// The platform, for example `whatsapp`.
        platformId: Text,
        /// The kind of interaction; platforms have further kinds of their own.
        type: OneOf(&INTERACTIONS),
        /// The account's own reference to the message.
        messageReference: Text,
        /// How many of the platform's messages it was sent as.
        messagePartsCount: Integer,
        /// The account's own labels for the message.
        messageTags: List(&Text),
        /// Whom the message was sent to.
        receiver: Object(&PARTY),
        /// More on it, for a human.
        details: Text,
        /// What the message was sent for.
        context: Record,
        /// The link, button or reaction.
        metadata: Object(&INTERACTION_METADATA),
        /// The time of the interaction.
        createdAt: DateTime,
    } + observed {
        /// When it was last changed.
        updatedAt: DateTime,
    }
    /// The object of an interaction.
    INTERACTION_METADATA = "BirdInteractionMetadata" {
        /// The link that was followed: `name` and `url`.
        link: Record,
        /// The button that was pressed: its `payload`.
        button: Record,
        /// The reaction: its `emoji` and whether it was added or taken back, `action`.
        reaction: Record,
        /// The conversion that followed.
        conversion: Record,
        /// Whether a program fetched it, not a person.
        prefetched: Boolean,
    }
}
