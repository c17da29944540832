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
    /// A message arrived, on any channel.
    INCOMING_MESSAGE = "IncomingMessage" {
        /// Identifies the message: `SM` or `MM` and 32 hexadecimal digits.
        MessageSid: Text,
        /// The same, under its earlier name.
        SmsSid: Text,
        /// The same, under its earlier name.
        SmsMessageSid: Text,
        /// The account that the number belongs to; a subaccount signs with its own Auth Token.
        AccountSid: Text,
        /// The messaging service that the number belongs to.
        MessagingServiceSid: Text,
        /// Who sent it: a number in E.164, or an address after its channel, as in `whatsapp:+15550100142`.
        From: Text,
        /// The account's number or address, likewise.
        To: Text,
        /// The text; may be missing or empty where there is media.
        Body: Text,
        /// How many media items there are.
        NumMedia: Text,
        /// How many parts an SMS was sent in; 1 on other channels.
        NumSegments: Text,
        /// Where the first media item can be fetched.
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
        /// Of the second.
        MediaContentType1: Text,
        /// Of the third.
        MediaContentType2: Text,
        /// Of the fourth.
        MediaContentType3: Text,
        /// Of the fifth.
        MediaContentType4: Text,
        /// Of the sixth.
        MediaContentType5: Text,
        /// Of the seventh.
        MediaContentType6: Text,
        /// Of the eighth.
        MediaContentType7: Text,
        /// Of the ninth.
        MediaContentType8: Text,
        /// Of the tenth.
        MediaContentType9: Text,
        /// The city of the sender's number, as far as known; may be empty.
        FromCity: Text,
        /// Its state or province.
        FromState: Text,
        /// Its postal code.
        FromZip: Text,
        /// Its country.
        FromCountry: Text,
        /// The city of the account's number.
        ToCity: Text,
        /// Its state or province.
        ToState: Text,
        /// Its postal code.
        ToZip: Text,
        /// Its country.
        ToCountry: Text,
        /// The version of the API, a date.
        ApiVersion: Text,
        /// `received`.
        SmsStatus: OneOf(&MESSAGE_STATUSES),
        /// The keyword that was handled, with Advanced Opt-Out.
        OptOutType: OneOf(&OPT_OUT_TYPES),
        /// The results of add-ons, JSON.
        AddOns: Text,
        /// What kind of message it is: `text`, `image`, `location`, …
        MessageType: Text,
        /// The text of the button that was pressed.
        ButtonText: Text,
        /// What the button stands for, as set in the template.
        ButtonPayload: Text,
        /// Whether the button was a reply or an action.
        ButtonType: OneOf(&BUTTON_TYPES),
        /// The item of an interactive message that was chosen, JSON.
        InteractiveData: Text,
        /// What was entered in a WhatsApp Flow, JSON.
        FlowData: Text,
        /// What the channel sends beside the message, JSON: `{type, data}`.
        ChannelMetadata: Text,
        /// Degrees north.
        Latitude: Text,
        /// Degrees east.
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
        /// The message that it answers.
        OriginalRepliedMessageSid: Text,
        /// Who sent that message.
        OriginalRepliedMessageSender: Text,
        /// The text of the ad that led to the message.
        ReferralBody: Text,
        /// Its headline.
        ReferralHeadline: Text,
        /// Its id.
        ReferralSourceId: Text,
        /// What kind of content it was.
        ReferralSourceType: Text,
        /// Its address.
        ReferralSourceUrl: Text,
        /// The id of its media.
        ReferralMediaId: Text,
        /// The type of its media.
        ReferralMediaContentType: Text,
        /// Where its media can be fetched.
        ReferralMediaUrl: Text,
        /// How many media items it has.
        ReferralNumMedia: Text,
        /// The id of the click.
        ReferralCtwaClid: Text,
        /// Why the primary URL failed; sent to the fallback URL.
        ErrorCode: Text,
        /// The URL that failed; sent to the fallback URL.
        ErrorUrl: Text,
    } + observed {
        /// The WhatsApp sender or channel that it came through.
        ChannelInstallSid: Text,
        /// The channel of the sender's address.
        ChannelPrefix: Text,
    }
    /// A message that the account sent got further, or failed. The first status is not reported, and the order is not that
    /// of the changes.
    MESSAGE_STATUS = "MessageStatus" {
        /// Identifies the message: `SM` or `MM` and 32 hexadecimal digits.
        MessageSid: Text,
        /// How far it got.
        MessageStatus: OneOf(&MESSAGE_STATUSES),
        /// The same, under its earlier name.
        SmsSid: Text,
        /// The same as the status, under its earlier name.
        SmsStatus: OneOf(&MESSAGE_STATUSES),
        /// Why it failed, a number of Twilio's list; for `failed` and `undelivered`.
        ErrorCode: Text,
        /// The same in words.
        ErrorMessage: Text,
        /// The account that sent it.
        AccountSid: Text,
        /// The messaging service that sent it.
        MessagingServiceSid: Text,
        /// The account's number or address: in E.164, or after its channel, as in `whatsapp:+15550100180`.
        From: Text,
        /// Who it was sent to, likewise.
        To: Text,
        /// The version of the API, a date.
        ApiVersion: Text,
        /// When the carrier reported it: year to minute as ten digits.
        RawDlrDoneDate: Text,
        /// The WhatsApp sender or channel that sent it.
        ChannelInstallSid: Text,
        /// Why it failed, in the channel's words.
        ChannelStatusMessage: Text,
        /// The channel: `whatsapp`, …
        ChannelPrefix: Text,
        /// Who it was sent to, the last digits masked.
        ChannelToAddress: Text,
        /// The channel's own name for the change: `READ`, `DELIVERED`, …
        EventType: Text,
        /// Whether it was sent from a template with a structure.
        StructuredMessage: Text,
    } + observed {
        /// What it cost, a decimal number.
        Price: Text,
        /// In which currency, ISO 4217.
        PriceUnit: Text,
    }
}
