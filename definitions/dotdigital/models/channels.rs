//! Reports of the channels: the submission of a message, its status, and inbound messages.
//!
//! They are documented by examples only, so a value of another type is a warning.

use super::conversations::{CONVERSATION_CONTEXT, DIRECTIONS};
use super::messages::PART;
use crate::model::{EnumValues, model, shapes};

/// The statuses on a channel that the examples contain.
static REPORTED: EnumValues = EnumValues::new(&["sent", "failed"]);

shapes! {
    /// The channel's response to the submission.
    SUBMISSION = "DotdigitalSubmission": [&SMS_SUBMISSION, &RCS_SUBMISSION, &MESSENGER_SUBMISSION, &APP_SUBMISSION];
    /// The reports of the channels: one for each under its name, or the receipt of the channel that was used.
    CHANNEL_STATUS = "DotdigitalChannelStatus":
        [&CHANNEL_REPORTS, &SMS_RECEIPT, &RCS_RECEIPT, &MESSENGER_RECEIPT, &APP_RECEIPT];
    /// A channel's response to the submission, or the reason for the failure.
    REPORT_DETAILS = "DotdigitalReportDetails":
        [&SMS_SUBMISSION, &RCS_SUBMISSION, &MESSENGER_SUBMISSION, &APP_SUBMISSION, &FAILURE];
    /// The data of a failure: the operator's receipt, the refused parts, or the recipient to whom it could not be sent.
    FAILURE_DATA = "DotdigitalFailureData": [&SMS_RECEIPT, &SMS_SUBMISSION, &RCS_RECIPIENT];
    /// The report of an email: that of the mail service, or that of a channel.
    EMAIL_STATUS = "DotdigitalEmailStatus": [&EMAIL_REPORT, &CHANNEL_REPORT];
    /// A message that was received, in the format of its channel.
    INBOUND_DATA = "DotdigitalInboundData": [&SMS_INBOUND, &MESSENGER_INBOUND, &APP_INBOUND];
}

model! {
    /// The data of the channels through which a message was sent, under their names.
    CHANNEL_DATA = "DotdigitalChannelData" {} + by_example {
        /// The data of an SMS.
        sms: Object(&PHONE_DATA),
        /// The data of an MMS.
        mms: Object(&PHONE_DATA),
        /// The data of an RCS message.
        rcs: Object(&RCS_DATA),
    }
    /// The data of an SMS or MMS.
    PHONE_DATA = "DotdigitalPhoneData" {} + by_example {
        /// The number from which it was sent: digits only, with the country code.
        fromPhoneNumber: Text,
        /// The country of the recipient's number, for example `GB`.
        phoneNumberCountryCode: Text,
        /// The number of segments.
        segmentCount: Integer,
    }
    /// The data of an RCS message.
    RCS_DATA = "DotdigitalRcsData" {} + by_example {
        /// The recipient's number, digits only, with the country code.
        phoneNumber: Text,
        /// The country of the recipient's number, for example `GB`.
        phoneNumberCountryCode: Text,
        /// The agent from which it was sent.
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
        /// The id of the message.
        clientRef: Text,
        /// The number of segments.
        segmentCount: Integer,
        /// The reasons for which the channel refused it.
        validationFailures: List(&Object(&VALIDATION_FAILURE)),
    }
    /// A part of a message that the channel refused.
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
        /// The time of sending.
        sendTime: DateTime,
        /// The content.
        contentMessage: Object(&RCS_CONTENT),
    }
    /// The content of an RCS message.
    RCS_CONTENT = "DotdigitalRcsContent" {} + by_example {
        /// The text.
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
    /// The report of each channel, under its name; empty for a failure in which no channel is involved.
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
    /// The report of a channel.
    CHANNEL_REPORT = "DotdigitalChannelReport" {} + by_example {
        /// The status of the message on this channel.
        status: OneOf(&REPORTED),
        /// The channel's response to the submission, or the reason for the failure.
        details: Shaped(&REPORT_DETAILS),
        /// The time of the report.
        updatedOn: DateTime,
    }
    /// The failure of a channel.
    FAILURE = "DotdigitalFailure" {} + by_example {
        /// A description of the reason.
        reason: Text,
        /// The data of the failure.
        data: Shaped(&FAILURE_DATA),
    }
    /// The recipient to whom an RCS message could not be sent.
    RCS_RECIPIENT = "DotdigitalRcsRecipient" {} + by_example {
        /// The number, digits only, with the country code.
        phoneNumber: Text,
        /// The country of the number, for example `GB`.
        phoneNumberCountryCode: Text,
        /// The profile.
        profileId: Text,
    }
    /// The report of the mail service Mailgun. Every value is a string.
    EMAIL_REPORT = "DotdigitalEmailReport" {} + by_example {
        /// The id of the email.
        messageId = "Message-Id": Text,
        /// Mailgun's id of it.
        mailgunSid = "X-Mailgun-Sid": Text,
        /// The number of attachments.
        attachmentCount = "attachment-count": Text,
        /// The text.
        bodyPlain = "body-plain": Text,
        /// The code of the failure.
        code: Text,
        /// The API space from which it was sent.
        apiSpaceId = "comapi-apiSpaceId": Text,
        /// The id of the message.
        comapiMessageId = "comapi-messageId": Text,
        /// A description of the failure.
        description: Text,
        /// The domain from which it was sent.
        domain: Text,
        /// The event, for example `dropped`.
        event: Text,
        /// The headers, as JSON.
        messageHeaders = "message-headers": Text,
        /// The kind of failure, for example `hardfail`.
        reason: Text,
        /// The recipient's address.
        recipient: Text,
        /// Mailgun's signature of the report.
        signature: Text,
        /// The time of the report, in seconds since 1970.
        timestamp: Text,
        /// Mailgun's token of the report.
        token: Text,
    }
}

model! {
    /// The operator's receipt for an SMS. Its times without a UTC offset are not in UTC.
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
        /// The time of the receipt, without a UTC offset.
        datetime: Text,
        /// The id of the message.
        clientref: Text,
        /// The time at which the message was submitted, without a UTC offset.
        submissiontime: Text,
        /// The API space from which it was sent.
        apispaceid: Text,
        /// The time of the status.
        statustimeutc: DateTime,
    }
    /// The receipt for an RCS message.
    RCS_RECEIPT = "DotdigitalRcsReceipt" {} + by_example {
        /// The type of the event.
        data: Object(&RCS_RECEIPT_DATA),
        /// The attributes of the receipt.
        attributes: Object(&RCS_RECEIPT_ATTRIBUTES),
        /// The id of the receipt.
        messageId: Text,
        /// The time at which the receipt was published.
        publishTime: DateTime,
    }
    /// An event of an RCS message.
    RCS_RECEIPT_DATA = "DotdigitalRcsReceiptData" {} + by_example {
        /// The number of the recipient of the message, who sends the receipt.
        senderPhoneNumber: Text,
        /// The event, for example `DELIVERED`.
        eventType: Text,
        /// The id of the event.
        eventId: Text,
        /// The id of the message.
        messageId: Text,
        /// The time of the event.
        sendTime: DateTime,
    }
    /// The attributes of a receipt for an RCS message.
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
        /// The recipient of the message, who sends the receipt.
        sender: Object(&MESSENGER_PARTY),
        /// The page that sent the message and receives the receipt.
        recipient: Object(&MESSENGER_PARTY),
        /// The time at which the receipt was sent, in milliseconds since 1970.
        timestamp: Integer,
        /// The delivered messages.
        delivery: Object(&MESSENGER_WATERMARK),
        /// The messages that were read.
        read: Object(&MESSENGER_WATERMARK),
    }
    /// A person or a page on Facebook Messenger.
    MESSENGER_PARTY = "DotdigitalMessengerParty" {} + by_example {
        /// The id.
        id: Text,
    }
    /// The time up to which messages were delivered or read.
    MESSENGER_WATERMARK = "DotdigitalMessengerWatermark" {} + by_example {
        /// The time up to which the receipt applies to all messages, in milliseconds since 1970.
        watermark: Integer,
        /// A sequence number.
        seq: Integer,
    }
    /// The receipt for a message in app messaging.
    APP_RECEIPT = "DotdigitalAppReceipt" {} + by_example {
        /// The id of the message.
        messageId: Text,
        /// The conversation.
        conversationId: Text,
        /// The kind of the parties, for example `a2p`: application to person.
        scope: Text,
        /// The direction of the message, as seen from the account.
        direction: OneOf(&DIRECTIONS),
        /// The time of sending.
        sentOn: DateTime,
        /// Whether anyone may join the conversation.
        isPublicConversation: Boolean,
        /// The profile that received it.
        profileId: Text,
        /// The time at which it was delivered or read.
        timestamp: DateTime,
    }
}

model! {
    /// An SMS that was received, in the format of its channel.
    SMS_INBOUND = "DotdigitalSmsInbound" {} + by_example {
        /// The channel's id of the message.
        messageId: Text,
        /// The keyword with which the text begins; may be empty.
        keyword: Text,
        /// The account's reference; may be empty.
        clientRef: Text,
        /// The time at which the channel received it.
        receivedOn: DateTime,
    }
    /// A message that was received on Facebook Messenger, in the format of the channel.
    MESSENGER_INBOUND = "DotdigitalMessengerInbound" {} + by_example {
        /// The page to which it was sent.
        pageId: Text,
        /// The data that Facebook sent.
        body: Object(&MESSENGER_EVENT),
    }
    /// The data that Facebook sent.
    MESSENGER_EVENT = "DotdigitalMessengerEvent" {} + by_example {
        /// The sender of the message.
        sender: Object(&MESSENGER_PARTY),
        /// The page to which it was sent.
        recipient: Object(&MESSENGER_PARTY),
        /// The time of sending, in milliseconds since 1970.
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
        /// The text.
        text: Text,
        /// The attachments.
        attachments: List(&Object(&MESSENGER_ATTACHMENT)),
    }
    /// A file or a location in a message on Facebook Messenger.
    MESSENGER_ATTACHMENT = "DotdigitalMessengerAttachment" {} + by_example {
        /// The type, for example `image` or `location`.
        type: Text,
        /// The title.
        title: Text,
        /// The content.
        payload: Object(&MESSENGER_ATTACHMENT_PAYLOAD),
    }
    /// The content of an attachment.
    MESSENGER_ATTACHMENT_PAYLOAD = "DotdigitalMessengerAttachmentPayload" {} + by_example {
        /// The URL of a file.
        url: Uri,
        /// A location.
        coordinates: Object(&MESSENGER_COORDINATES),
    }
    /// A location, in decimal degrees.
    MESSENGER_COORDINATES = "DotdigitalMessengerCoordinates" {} + by_example {
        /// The latitude.
        lat: Number,
        /// The longitude.
        long: Number,
    }
    /// A button that was pressed.
    MESSENGER_POSTBACK = "DotdigitalMessengerPostback" {} + by_example {
        /// The text of the button.
        title: Text,
        /// The payload of the button, defined by the account.
        payload: Text,
    }
    /// A message that was received in app messaging, in the format of the channel.
    APP_INBOUND = "DotdigitalAppInbound" {} + by_example {
        /// The id of the message in its conversation.
        messageId: Text,
        /// The account's data, as passed when the message was sent.
        metadata: Anything,
        /// The sender, the conversation and the time.
        context: Object(&CONVERSATION_CONTEXT),
        /// The content.
        parts: List(&Object(&PART)),
    }
}
