//! SMS and MMS: reports as query strings, inbound messages as forms. Every value is text.

use crate::model::{EnumValues, Type, model};

pub static SMS_STATUSES: EnumValues =
    EnumValues::new(&["scheduled", "sent", "buffered", "delivered", "expired", "delivery_failed"]);

/// A field of an inbound form. Where a key repeats, the values of earlier messages come first.
const REPEATABLE: Type = Type::Either(&[Type::Text, Type::List(&Type::Text)]);

model! {
    /// The status of an SMS. Only messages with a reference have reports.
    SMS_STATUS_REPORT = "SmsStatusReportPayload" {
        /// The id of the message.
        id: Text,
        /// The account's reference, as passed when the message was sent.
        reference: Text,
        /// The recipient: digits only, with the country code.
        recipient: Text,
        /// The status.
        status: OneOf(&SMS_STATUSES),
        /// The reason for the status.
        statusReason: Text,
        /// The time of the status.
        statusDatetime: DateTime,
    } + observed {
        /// The code of the reason for the status, as listed by MessageBird; 103 if the recipient opted out.
        statusErrorCode: Text,
        /// The recipient's network: mobile country code and mobile network code.
        mccmnc: Text,
        /// `1` if the number was ported from another network, otherwise `0`.
        ported: Text,
        /// The price, a decimal number.
        priceAmount = "price[amount]": Text,
        /// The currency, ISO 4217.
        priceCurrency = "price[currency]": Text,
        /// The number of characters.
        messageLength: Text,
        /// The number of parts in which it was sent.
        messagePartCount: Text,
        /// The encoding: `plain`, `unicode` or `binary`.
        datacoding: Text,
    }
    /// An SMS or MMS was received. The fields depend on the kind of the number to which it was sent.
    INBOUND_SMS = "InboundSms" {
    } + observed {
        /// The id of the message; absent for messages to a short code.
        id: REPEATABLE,
        /// The id of an MMS, once more.
        message_id: Text,
        /// The id of a message to a short code.
        mid: Text,
        /// The sender: digits only, with the country code.
        originator: Text,
        /// The recipient, in the same form.
        recipient: Text,
        /// The recipient, in the same form.
        receiver: Text,
        /// The short code to which it was sent.
        shortcode: Text,
        /// The text of an SMS.
        body: REPEATABLE,
        /// The text of an MMS, or of a message to a short code.
        message: REPEATABLE,
        /// The URLs of the files of an MMS.
        mediaURLs: REPEATABLE,
        /// The same, in another spelling.
        mediaUrls: REPEATABLE,
        /// MessageBird's reference; not one of the account.
        reference: Text,
        /// The time of receipt.
        CreatedDatetime: DateTime,
        /// The same, in another spelling.
        createdDatetime: DateTime,
        /// The time of receipt, in seconds since 1970.
        date_utc: Text,
        /// The same, shifted by the offset of an unnamed zone.
        date: Text,
        /// The time of receipt at a short code: year to second as fourteen digits, without a UTC offset.
        receive_datetime: Text,
    }
}
