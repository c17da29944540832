//! Messages of all channels.

use crate::model::{EnumValues, model};

pub static MESSAGE_STATUSES: EnumValues = EnumValues::new(&[
    "queued",
    "sending",
    "sent",
    "delivered",
    "undelivered",
    "failed",
    "read",
    "accepted",
    "scheduled",
    "canceled",
    "partially_delivered",
    "receiving",
    "received",
]);

static OPT_OUT_TYPES: EnumValues = EnumValues::new(&["STOP", "START", "HELP"]);

static BUTTON_TYPES: EnumValues = EnumValues::new(&["REPLY", "ACTION"]);

model! {
    /// A message was received, on any channel.
    INCOMING_MESSAGE = "IncomingMessage" {
        /// The id of the message: `SM` or `MM` and 32 hexadecimal digits.
        MessageSid: Text,
        /// The same, under its former name.
        SmsSid: Text,
        /// The same, under its former name.
        SmsMessageSid: Text,
        /// The account of the number; requests of a subaccount are signed with its own Auth Token.
        AccountSid: Text,
        /// The messaging service that the number belongs to.
        MessagingServiceSid: Text,
        /// The sender: a number in E.164, or an address with its channel, as in `whatsapp:+15550100142`.
        From: Text,
        /// The account's number or address, in the same form.
        To: Text,
        /// The text; may be missing or empty if there is media.
        Body: Text,
        /// The number of media items.
        NumMedia: Text,
        /// The number of parts in which an SMS was sent; 1 on other channels.
        NumSegments: Text,
        /// The URL of the first media item.
        MediaUrl0: Text,
        /// The second.
        MediaUrl1: Text,
        /// The third.
        MediaUrl2: Text,
        /// The fourth.
        MediaUrl3: Text,
        /// The fifth.
        MediaUrl4: Text,
        /// The sixth.
        MediaUrl5: Text,
        /// The seventh.
        MediaUrl6: Text,
        /// The eighth.
        MediaUrl7: Text,
        /// The ninth.
        MediaUrl8: Text,
        /// The tenth.
        MediaUrl9: Text,
        /// The media type of the first media item.
        MediaContentType0: Text,
        /// The media type of the second.
        MediaContentType1: Text,
        /// The media type of the third.
        MediaContentType2: Text,
        /// The media type of the fourth.
        MediaContentType3: Text,
        /// The media type of the fifth.
        MediaContentType4: Text,
        /// The media type of the sixth.
        MediaContentType5: Text,
        /// The media type of the seventh.
        MediaContentType6: Text,
        /// The media type of the eighth.
        MediaContentType7: Text,
        /// The media type of the ninth.
        MediaContentType8: Text,
        /// The media type of the tenth.
        MediaContentType9: Text,
        /// The city of the sender's number, as far as known; may be empty.
        FromCity: Text,
        /// The state or province.
        FromState: Text,
        /// The postal code.
        FromZip: Text,
        /// The country.
        FromCountry: Text,
        /// The city of the account's number.
        ToCity: Text,
        /// The state or province.
        ToState: Text,
        /// The postal code.
        ToZip: Text,
        /// The country.
        ToCountry: Text,
        /// The version of the API, a date.
        ApiVersion: Text,
        /// `received`.
        SmsStatus: OneOf(&MESSAGE_STATUSES),
        /// The keyword that was handled, with Advanced Opt-Out.
        OptOutType: OneOf(&OPT_OUT_TYPES),
        /// The results of add-ons, JSON.
        AddOns: Text,
        /// The kind of the message: `text`, `image`, `location`, …
        MessageType: Text,
        /// The text of the button that was pressed.
        ButtonText: Text,
        /// The payload of the button, as set in the template.
        ButtonPayload: Text,
        /// Whether the button was a reply or an action.
        ButtonType: OneOf(&BUTTON_TYPES),
        /// The item of an interactive message that was chosen, JSON.
        InteractiveData: Text,
        /// The data that was entered in a WhatsApp Flow, as JSON.
        FlowData: Text,
        /// Metadata of the channel, as JSON: `{type, data}`.
        ChannelMetadata: Text,
        /// The latitude, in degrees north.
        Latitude: Text,
        /// The longitude, in degrees east.
        Longitude: Text,
        /// The address of a shared location.
        Address: Text,
        /// The name of a shared location.
        Label: Text,
        /// The sender's name in WhatsApp.
        ProfileName: Text,
        /// The sender's WhatsApp ID, digits only.
        WaId: Text,
        /// The sender's business-scoped user ID, as in `whatsapp:US.1234`.
        ExternalUserId: Text,
        /// Whether it was forwarded.
        Forwarded: Text,
        /// Whether it was forwarded often.
        FrequentlyForwarded: Text,
        /// The message to which it replies.
        OriginalRepliedMessageSid: Text,
        /// The sender of that message.
        OriginalRepliedMessageSender: Text,
        /// The text of the ad that led to the message.
        ReferralBody: Text,
        /// The headline.
        ReferralHeadline: Text,
        /// The id.
        ReferralSourceId: Text,
        /// The kind of the content.
        ReferralSourceType: Text,
        /// The address.
        ReferralSourceUrl: Text,
        /// The id of its media.
        ReferralMediaId: Text,
        /// The type of its media.
        ReferralMediaContentType: Text,
        /// The URL of its media.
        ReferralMediaUrl: Text,
        /// The number of media items.
        ReferralNumMedia: Text,
        /// The id of the click.
        ReferralCtwaClid: Text,
        /// The error code of the primary URL; sent to the fallback URL.
        ErrorCode: Text,
        /// The URL that failed; sent to the fallback URL.
        ErrorUrl: Text,
    } + observed {
        /// The WhatsApp sender or channel through which it was received.
        ChannelInstallSid: Text,
        /// The channel of the sender's address.
        ChannelPrefix: Text,
    }
    /// The status of a message that the account sent. The first status is not sent, and statuses may arrive in another order.
    MESSAGE_STATUS = "MessageStatus" {
        /// The id of the message: `SM` or `MM` and 32 hexadecimal digits.
        MessageSid: Text,
        /// The status.
        MessageStatus: OneOf(&MESSAGE_STATUSES),
        /// The same, under its former name.
        SmsSid: Text,
        /// The same as the status, under its former name.
        SmsStatus: OneOf(&MESSAGE_STATUSES),
        /// The error code of Twilio, for `failed` and `undelivered`.
        ErrorCode: Text,
        /// A description of it.
        ErrorMessage: Text,
        /// The account that sent it.
        AccountSid: Text,
        /// The messaging service that sent it.
        MessagingServiceSid: Text,
        /// The account's number or address: in E.164, or after its channel, as in `whatsapp:+15550100180`.
        From: Text,
        /// The recipient, in the same form.
        To: Text,
        /// The version of the API, a date.
        ApiVersion: Text,
        /// The time of the carrier's report: year to minute as ten digits.
        RawDlrDoneDate: Text,
        /// The WhatsApp sender or channel that sent it.
        ChannelInstallSid: Text,
        /// The channel's description of the failure.
        ChannelStatusMessage: Text,
        /// The channel: `whatsapp`, …
        ChannelPrefix: Text,
        /// The recipient, with the last digits masked.
        ChannelToAddress: Text,
        /// The channel's name of the change: `READ`, `DELIVERED`, …
        EventType: Text,
        /// Whether it was sent from a structured template.
        StructuredMessage: Text,
    } + observed {
        /// The price, a decimal number.
        Price: Text,
        /// The currency, ISO 4217.
        PriceUnit: Text,
    }
}
