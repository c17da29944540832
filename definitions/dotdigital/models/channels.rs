//! Reports of the channels: the submission of a message, its status, and inbound messages.
//!
//! The document shows these in examples only, so another type than theirs is a warning.

use super::conversations::{CONVERSATION_CONTEXT, DIRECTIONS};
use super::messages::PART;
use crate::model::{EnumValues, model, shapes};

/// The statuses on a channel that the examples contain.
static REPORTED: EnumValues = EnumValues::new(&["sent", "failed"]);

shapes! {
    /// The channel's response to the submission.
    SUBMISSION = "DotdigitalSubmission": [&SMS_SUBMISSION, &RCS_SUBMISSION, &MESSENGER_SUBMISSION, &APP_SUBMISSION];
    /// What the channels reported: a report of each under its name, or the receipt of the one the message went through.
    CHANNEL_STATUS = "DotdigitalChannelStatus":
        [&CHANNEL_REPORTS, &SMS_RECEIPT, &RCS_RECEIPT, &MESSENGER_RECEIPT, &APP_RECEIPT];
    /// A channel's response to the submission, or why it failed.
    REPORT_DETAILS = "DotdigitalReportDetails":
        [&SMS_SUBMISSION, &RCS_SUBMISSION, &MESSENGER_SUBMISSION, &APP_SUBMISSION, &FAILURE];
    /// What is known of a failure: the operator's receipt, what was refused, or to whom it could not be sent.
    FAILURE_DATA = "DotdigitalFailureData": [&SMS_RECEIPT, &SMS_SUBMISSION, &RCS_RECIPIENT];
    /// What is reported of an email: by the mail service, or as of any other channel.
    EMAIL_STATUS = "DotdigitalEmailStatus": [&EMAIL_REPORT, &CHANNEL_REPORT];
    /// A message that arrived, as its channel provided it.
    INBOUND_DATA = "DotdigitalInboundData": [&SMS_INBOUND, &MESSENGER_INBOUND, &APP_INBOUND];
}

model! {
    /// Facts of the channels that a message went through, under their names.
    CHANNEL_DATA = "DotdigitalChannelData" {} + by_example {
        /// Facts of an SMS.
        sms: Object(&PHONE_DATA),
        /// Facts of an MMS.
        mms: Object(&PHONE_DATA),
        /// Facts of an RCS message.
        rcs: Object(&RCS_DATA),
    }
    /// Facts of an SMS or MMS.
    PHONE_DATA = "DotdigitalPhoneData" {} + by_example {
        /// The number it was sent from, digits only, with the country code.
        fromPhoneNumber: Text,
        /// The country of the recipient's number, for example `GB`.
        phoneNumberCountryCode: Text,
        /// How many segments it takes.
        segmentCount: Integer,
    }
    /// Facts of an RCS message.
    RCS_DATA = "DotdigitalRcsData" {} + by_example {
        /// The recipient's number, digits only, with the country code.
        phoneNumber: Text,
        /// The country of the recipient's number, for example `GB`.
        phoneNumberCountryCode: Text,
        /// The agent it was sent from.
        agentId: Text,
    }
}

model! {
    /// The response of the SMS or MMS channel.
    SMS_SUBMISSION = "DotdigitalSmsSubmission" {} + by_example {
        /// The recipient's number, digits only, with the country code.
        to: Text,
        /// Whether the channel accepted the message.
        successful: Boolean,
        /// Identifies the message.
        clientRef: Text,
        /// How many segments it takes.
        segmentCount: Integer,
        /// Why the channel refused it.
        validationFailures: List(&Object(&VALIDATION_FAILURE)),
    }
    /// What the channel refused in a message.
    VALIDATION_FAILURE = "DotdigitalValidationFailure" {} + by_example {
        /// The part of the message, for example `body`.
        property: Text,
        /// The reason as a code, for example `UnicodeBodyRejected`.
        failureCode: Text,
        /// The reason for a human.
        details: Text,
    }
    /// The response of the RCS channel.
    RCS_SUBMISSION = "DotdigitalRcsSubmission" {} + by_example {
        /// The resource of the message, which names the recipient's number: `phones/+44…/agentMessages/…`.
        name: Text,
        /// When it was sent.
        sendTime: DateTime,
        /// Its content.
        contentMessage: Object(&RCS_CONTENT),
    }
    /// The content of an RCS message.
    RCS_CONTENT = "DotdigitalRcsContent" {} + by_example {
        /// Its text.
        text: Text,
    }
    /// The response of Facebook Messenger.
    MESSENGER_SUBMISSION = "DotdigitalMessengerSubmission" {} + by_example {
        /// The recipient's id on Facebook Messenger.
        fbMessengerId: Text,
        /// Facebook's id of the message.
        messageId: Text,
    }
    /// The response of app messaging.
    APP_SUBMISSION = "DotdigitalAppSubmission" {} + by_example {
        /// The conversation.
        conversationId: Text,
        /// The message in the conversation.
        conversationMessageId: Text,
    }
}

model! {
    /// What each channel reported, under its name. Of a failure that no channel has part in there is none.
    CHANNEL_REPORTS = "DotdigitalChannelReports" {} + by_example {
        /// SMS.
        sms: Object(&CHANNEL_REPORT),
        /// MMS.
        mms: Object(&CHANNEL_REPORT),
        /// RCS.
        rcs: Object(&CHANNEL_REPORT),
        /// Facebook Messenger.
        fbMessenger: Object(&CHANNEL_REPORT),
        /// App messaging.
        appMessaging: Object(&CHANNEL_REPORT),
        /// Email.
        email: Shaped(&EMAIL_STATUS),
    }
    /// What a channel reported.
    CHANNEL_REPORT = "DotdigitalChannelReport" {} + by_example {
        /// The status of the message on this channel.
        status: OneOf(&REPORTED),
        /// The channel's response to the submission, or why it failed.
        details: Shaped(&REPORT_DETAILS),
        /// When it was reported.
        updatedOn: DateTime,
    }
    /// Why a channel failed.
    FAILURE = "DotdigitalFailure" {} + by_example {
        /// The reason, for a human.
        reason: Text,
        /// What is known of it.
        data: Shaped(&FAILURE_DATA),
    }
    /// Whom an RCS message could not be sent to.
    RCS_RECIPIENT = "DotdigitalRcsRecipient" {} + by_example {
        /// The number, digits only, with the country code.
        phoneNumber: Text,
        /// The country of the number, for example `GB`.
        phoneNumberCountryCode: Text,
        /// The profile.
        profileId: Text,
    }
    /// What the mail service Mailgun reported; every value is a string.
    EMAIL_REPORT = "DotdigitalEmailReport" {} + by_example {
        /// The id of the email.
        messageId = "Message-Id": Text,
        /// Mailgun's id of it.
        mailgunSid = "X-Mailgun-Sid": Text,
        /// How many attachments it has.
        attachmentCount = "attachment-count": Text,
        /// Its text.
        bodyPlain = "body-plain": Text,
        /// Why it failed, as a code.
        code: Text,
        /// The API space it was sent from.
        apiSpaceId = "comapi-apiSpaceId": Text,
        /// Identifies the message.
        comapiMessageId = "comapi-messageId": Text,
        /// Why it failed, for a human.
        description: Text,
        /// The domain it was sent from.
        domain: Text,
        /// The event, for example `dropped`.
        event: Text,
        /// Its headers, as JSON.
        messageHeaders = "message-headers": Text,
        /// The kind of failure, for example `hardfail`.
        reason: Text,
        /// The recipient's address.
        recipient: Text,
        /// Mailgun's signature of the report.
        signature: Text,
        /// When it was reported, in seconds since 1970.
        timestamp: Text,
        /// Mailgun's token of the report.
        token: Text,
    }
}

model! {
    /// The operator's receipt for an SMS. Its times without a zone are not in UTC.
    SMS_RECEIPT = "DotdigitalSmsReceipt" {} + by_example {
        /// The operator's id of the message.
        tranid: Text,
        /// The gateway's id of the message.
        messageguid: Text,
        /// The status as a number.
        statusid: Text,
        /// The recipient's number, digits only, with the country code.
        recipient: Text,
        /// The status for a human.
        statusdescription: Text,
        /// When the receipt was made, without a zone.
        datetime: Text,
        /// Identifies the message.
        clientref: Text,
        /// When the message was submitted, without a zone.
        submissiontime: Text,
        /// The API space it was sent from.
        apispaceid: Text,
        /// The time of the status.
        statustimeutc: DateTime,
    }
    /// The receipt for an RCS message.
    RCS_RECEIPT = "DotdigitalRcsReceipt" {} + by_example {
        /// The type of the event.
        data: Object(&RCS_RECEIPT_DATA),
        /// Which receipt it is.
        attributes: Object(&RCS_RECEIPT_ATTRIBUTES),
        /// Identifies the receipt.
        messageId: Text,
        /// When the receipt was published.
        publishTime: DateTime,
    }
    /// An event of an RCS message.
    RCS_RECEIPT_DATA = "DotdigitalRcsReceiptData" {} + by_example {
        /// The number of the one who received the message and sends the receipt.
        senderPhoneNumber: Text,
        /// The event, for example `DELIVERED`.
        eventType: Text,
        /// Identifies the event.
        eventId: Text,
        /// Identifies the message.
        messageId: Text,
        /// The time of the event.
        sendTime: DateTime,
    }
    /// Which receipt for an RCS message it is.
    RCS_RECEIPT_ATTRIBUTES = "DotdigitalRcsReceiptAttributes" {} + by_example {
        /// The kind of notification, for example `event`.
        type: Text,
        /// The number of the project.
        project_number: Text,
        /// The event, for example `DELIVERED`.
        event_type: Text,
        /// The product, for example `RBM`.
        product: Text,
    }
    /// The receipt for a message on Facebook Messenger.
    MESSENGER_RECEIPT = "DotdigitalMessengerReceipt" {} + by_example {
        /// The one who received the message and sends the receipt.
        sender: Object(&MESSENGER_PARTY),
        /// The page that sent the message and receives the receipt.
        recipient: Object(&MESSENGER_PARTY),
        /// When the receipt was sent, in milliseconds since 1970.
        timestamp: Integer,
        /// What was delivered.
        delivery: Object(&MESSENGER_WATERMARK),
        /// What was read.
        read: Object(&MESSENGER_WATERMARK),
    }
    /// A person or a page on Facebook Messenger.
    MESSENGER_PARTY = "DotdigitalMessengerParty" {} + by_example {
        /// Identifies it.
        id: Text,
    }
    /// Up to where messages were delivered or read.
    MESSENGER_WATERMARK = "DotdigitalMessengerWatermark" {} + by_example {
        /// All messages before this time, in milliseconds since 1970.
        watermark: Integer,
        /// A sequence number.
        seq: Integer,
    }
    /// The receipt for a message in app messaging.
    APP_RECEIPT = "DotdigitalAppReceipt" {} + by_example {
        /// Identifies the message.
        messageId: Text,
        /// The conversation.
        conversationId: Text,
        /// Between whom, for example `a2p`: an application and a person.
        scope: Text,
        /// The direction of the message, as seen from the account.
        direction: OneOf(&DIRECTIONS),
        /// When the message was sent.
        sentOn: DateTime,
        /// Whether anyone may join the conversation.
        isPublicConversation: Boolean,
        /// The profile that received it.
        profileId: Text,
        /// When it was delivered or read.
        timestamp: DateTime,
    }
}

model! {
    /// An SMS that arrived, as its channel provided it.
    SMS_INBOUND = "DotdigitalSmsInbound" {} + by_example {
        /// The channel's id of the message.
        messageId: Text,
        /// The keyword it begins with; empty without one.
        keyword: Text,
        /// The account's own reference; empty without one.
        clientRef: Text,
        /// When the channel received it.
        receivedOn: DateTime,
    }
    /// A message that arrived on Facebook Messenger, as its channel provided it.
    MESSENGER_INBOUND = "DotdigitalMessengerInbound" {} + by_example {
        /// The page it was sent to.
        pageId: Text,
        /// What Facebook sent.
        body: Object(&MESSENGER_EVENT),
    }
    /// What Facebook sent.
    MESSENGER_EVENT = "DotdigitalMessengerEvent" {} + by_example {
        /// Who sent the message.
        sender: Object(&MESSENGER_PARTY),
        /// The page it was sent to.
        recipient: Object(&MESSENGER_PARTY),
        /// When it was sent, in milliseconds since 1970.
        timestamp: Integer,
        /// The message.
        message: Object(&MESSENGER_MESSAGE),
        /// The button that was pressed.
        postback: Object(&MESSENGER_POSTBACK),
    }
    /// A message on Facebook Messenger.
    MESSENGER_MESSAGE = "DotdigitalMessengerMessage" {} + by_example {
        /// Facebook's id of the message.
        mid: Text,
        /// A sequence number.
        seq: Integer,
        /// Its text.
        text: Text,
        /// What is attached to it.
        attachments: List(&Object(&MESSENGER_ATTACHMENT)),
    }
    /// A file or a location in a message on Facebook Messenger.
    MESSENGER_ATTACHMENT = "DotdigitalMessengerAttachment" {} + by_example {
        /// What it is, for example `image` or `location`.
        type: Text,
        /// Its title.
        title: Text,
        /// Its content.
        payload: Object(&MESSENGER_ATTACHMENT_PAYLOAD),
    }
    /// The content of an attachment.
    MESSENGER_ATTACHMENT_PAYLOAD = "DotdigitalMessengerAttachmentPayload" {} + by_example {
        /// Where a file can be fetched.
        url: Uri,
        /// A location.
        coordinates: Object(&MESSENGER_COORDINATES),
    }
    /// A location, in decimal degrees.
    MESSENGER_COORDINATES = "DotdigitalMessengerCoordinates" {} + by_example {
        /// Its latitude.
        lat: Number,
        /// Its longitude.
        long: Number,
    }
    /// A button that was pressed.
    MESSENGER_POSTBACK = "DotdigitalMessengerPostback" {} + by_example {
        /// The text of the button.
        title: Text,
        /// The account's own payload of the button.
        payload: Text,
    }
    /// A message that arrived in app messaging, as its channel provided it.
    APP_INBOUND = "DotdigitalAppInbound" {} + by_example {
        /// Identifies the message in its conversation.
        messageId: Text,
        /// The account's own data, as given when it was sent.
        metadata: Anything,
        /// Who sent it, where and when.
        context: Object(&CONVERSATION_CONTEXT),
        /// What it consists of.
        parts: List(&Object(&PART)),
    }
}
