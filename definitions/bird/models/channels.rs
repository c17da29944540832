//! Classic notifications of the service `channels`: messages on every platform, and interactions of their recipients.

use crate::model::{EnumValues, model};

static SERVICE: EnumValues = EnumValues::new(&["channels"]);

static DIRECTIONS: EnumValues = EnumValues::new(&["incoming", "outgoing"]);

static STATUSES: EnumValues =
    EnumValues::new(&["accepted", "rejected", "sent", "sending_failed", "delivered", "delivery_failed"])
        .and(&["pending", "queued", "read", "failed"]);

model! {
    /// A message was received, or the status of a sent message changed.
    CHANNEL_MESSAGE_EVENT = "BirdChannelMessageEvent" {
        /// The service that sends the notification.
        service: OneOf(&SERVICE),
        /// The platform and the kind of event, for example `whatsapp.inbound`.
        event: Required(&Text),
        /// The current state of the message.
        payload: Object(&CHANNEL_MESSAGE),
    } + observed {
        /// The message, if `payload` is absent.
        data: Object(&CHANNEL_MESSAGE),
    }
    /// A message on a channel.
    CHANNEL_MESSAGE = "BirdChannelMessage" {
        /// The id of the message.
        id: Text,
        /// The channel.
        channelId: Text,
        /// The sender: a contact, or a connector of the workspace.
        sender: Object(&PARTY),
        /// The recipients: a connector of the workspace, or contacts.
        receiver: Object(&PARTY),
        /// The content.
        body: Observed(&Object(&BODY), &Text),
        /// The template from which it was created.
        template: Object(&TEMPLATE),
        /// Metadata of the platform about the message.
        meta: Object(&META),
        /// The account's reference, as passed when it was sent; may be empty.
        reference: Text,
        /// The message to which it replies.
        replyTo: Object(&REPLY_TO),
        /// The platform's messages as which it was sent.
        parts: List(&Object(&PART)),
        /// The status.
        status: OneOf(&STATUSES),
        /// A description of the reason for the status; may be empty.
        reason: Text,
        /// Human-readable details of the status.
        details: Text,
        /// The direction, as seen from the workspace.
        direction: OneOf(&DIRECTIONS),
        /// The number of units that are charged.
        chargeableUnits: Integer,
        /// The time of the last change of the status.
        lastStatusAt: DateTime,
        /// The time of creation.
        createdAt: DateTime,
        /// The time of the last change.
        updatedAt: DateTime,
        /// The batch in which it was sent.
        batchId: OrNull(&Text),
    } + observed {
        /// The reason for the failure.
        failure: Object(&FAILURE),
    }
    /// The sender or recipient of a message.
    PARTY = "BirdParty" {
        /// A contact outside the workspace.
        contact: Object(&CONTACT),
        /// Several contacts outside the workspace.
        contacts: List(&Object(&CONTACT)),
        /// The workspace's address on the channel.
        connector: Object(&CONNECTOR),
    }
    /// A contact outside the workspace.
    CONTACT = "BirdContact" {
        /// The id of the contact.
        id: Text,
        /// The kind of the identifier: `phonenumber`, `emailaddress`, `whatsappbsuid`, `facebookid-…`, …
        identifierKey: Text,
        /// The identifier: a phone number, an e-mail address, or another one of its kind.
        identifierValue: Text,
        /// The data of the contact, including its `name`.
        annotations: Record,
        /// The platform's identifier.
        platformAddress: Text,
    } + observed {
        /// All identifiers of the contact.
        identifiers: List(&Anything),
    }
    /// The workspace's address on a channel.
    CONNECTOR = "BirdConnector" {
        /// The id of the connector.
        id: Text,
        /// The phone number, address or name on the platform; may be empty.
        identifierValue: Text,
        /// The data of the connector, including its `name`.
        annotations: Record,
    }
    /// The content of a message.
    BODY = "BirdMessageBody" {
        /// The kind of the part, which names the field that has its content.
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
        /// A carousel of cards.
        carousel: Record,
    }
    /// The text.
    TEXT_BODY = "BirdTextBody" {
        /// The text.
        text: Text,
        /// Buttons below it, or the one that was pressed.
        actions: List(&Object(&ACTION)),
    }
    /// A button.
    ACTION = "BirdAction" {
        /// The kind of the action: `postback`, `reply`, `link`, …
        type: Text,
        /// The postback of the pressed button.
        postback: Object(&POSTBACK),
    }
    /// The postback of a button.
    POSTBACK = "BirdPostback" {
        /// The text of the button.
        text: Text,
        /// The payload of the button, defined by the account.
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
        /// The URL of the file.
        mediaUrl: Uri,
        /// The media type, for example `audio/ogg`.
        contentType: Text,
        /// The name.
        filename: Text,
        /// A description of the image.
        altText: Text,
    }
    /// A location.
    LOCATION_BODY = "BirdLocationBody" {
        /// The location.
        coordinates: Object(&COORDINATES),
        /// The name and its address.
        location: Object(&PLACE),
    } + observed {
        /// The latitude in degrees north, where `coordinates` is absent.
        latitude: Observed(&Number, &Text),
        /// The longitude in degrees east, where `coordinates` is absent.
        longitude: Observed(&Number, &Text),
    }
    /// A point on the map.
    COORDINATES = "BirdCoordinates" {
        /// The latitude, in degrees north.
        latitude: Observed(&Number, &Text),
        /// The longitude, in degrees east.
        longitude: Observed(&Number, &Text),
    }
    /// The name and address of a location.
    PLACE = "BirdPlace" {
        /// The name.
        label: Text,
        /// The postal address.
        address: Text,
    }
    /// The template a message was created from.
    TEMPLATE = "BirdTemplate" {
        /// The id of the template's project.
        projectId: Text,
        /// The version.
        version: Text,
        /// The language, for example `en`.
        locale: Text,
        /// The values of its variables, by name.
        variables: Record,
    }
    /// Metadata of a platform about a message.
    META = "BirdMessageMeta" {
        /// The platform's data.
        extraInformation: Object(&EXTRA_INFORMATION),
    }
    /// The platform's data.
    EXTRA_INFORMATION = "BirdExtraInformation" {
        /// The time at which the platform received the message: seconds since 1970, as a string.
        timestamp: Text,
        /// The language of the sender's device, for example `ar-EG`.
        user_locale: Text,
    }
    /// The message to which a message replies.
    REPLY_TO = "BirdReplyTo" {
        /// The id of the message that is replied to.
        id: Text,
        /// The index of the part of the message, from 0.
        order: Integer,
        /// The kind of reply: `message` (quoted) or `click` (a button pressed).
        type: Text,
    }
    /// One of the platform's messages as which a message was sent.
    PART = "BirdMessagePart" {
        /// The platform's id of it.
        platformReference: Text,
    }
    /// The failure of a message.
    FAILURE = "BirdFailure" {
        /// Bird's code of the reason.
        code: Either(&[Integer, Text]),
        /// A description of the reason.
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
        /// The interaction, if `payload` is absent.
        data: Object(&CHANNEL_INTERACTION),
    }
    /// An interaction of a recipient with a message.
    CHANNEL_INTERACTION = "BirdChannelInteraction" {
        /// The id of the interaction.
        id: Text,
        /// The message.
        messageId: Text,
        /// The channel that was used.
        channelId: Text,
        /// The platform, for example `whatsapp`.
        platformId: Text,
        /// The kind of the interaction; platforms have additional kinds.
        type: OneOf(&INTERACTIONS),
        /// The account's reference of the message.
        messageReference: Text,
        /// The number of the platform's messages as which it was sent.
        messagePartsCount: Integer,
        /// The account's labels of the message.
        messageTags: List(&Text),
        /// The recipient of the message.
        receiver: Object(&PARTY),
        /// Human-readable details.
        details: Text,
        /// The context in which the message was sent.
        context: Record,
        /// The link, button or reaction.
        metadata: Object(&INTERACTION_METADATA),
        /// The time of the interaction.
        createdAt: DateTime,
    } + observed {
        /// The time of the last change.
        updatedAt: DateTime,
    }
    /// The object of an interaction.
    INTERACTION_METADATA = "BirdInteractionMetadata" {
        /// The link that was followed: `name` and `url`.
        link: Record,
        /// The button that was pressed: its `payload`.
        button: Record,
        /// The reaction: the `emoji`, and the `action`, which is its addition or removal.
        reaction: Record,
        /// The conversion that followed.
        conversion: Record,
        /// Whether it was fetched by a program instead of a person.
        prefetched: Boolean,
    }
}
