//! SMS and MMS: reports as query strings, inbound messages as forms. Every value is text.

use crate::model::{EnumValues, Type, model};

pub static SMS_STATUSES: EnumValues =
    EnumValues::new(&["scheduled", "sent", "buffered", "delivered", "expired", "delivery_failed"]);

/// A field of an inbound form. Where a key repeats, the values of earlier messages come first.
const REPEATABLE: Type = Type::Either(&[Type::Text, Type::List(&Type::Text)]);

model! {
    /// The status of an SMS. Only messages with a reference have reports.
    SMS_STATUS_REPORT = "SmsStatusReportPayload" {
        /// Identifies the message.
        id: Text,
        /// The account's own reference, as given when the message was sent.
        reference: Text,
        /// The number it was sent to, digits only with the country code.
        recipient: Text,
        /// The status.
        status: OneOf(&SMS_STATUSES),
        /// The reason for the status.
        statusReason: Text,
        /// The time of the status.
        statusDatetime: DateTime,
    } + observed {
        /// The reason for the status, as a number of MessageBird's list; 103 for a recipient who opted out.
        statusErrorCode: Text,
        /// The recipient's network: mobile country code and mobile network code.
        mccmnc: Text,
        /// `1` where the number was ported from another network, otherwise `0`.
        ported: Text,
        /// What it cost, a decimal number.
        priceAmount = "price[amount]": Text,
        /// In which currency, ISO 4217.
        priceCurrency = "price[currency]": Text,
        /// How many characters it has.
        messageLength: Text,
        /// How many parts it was sent in.
        messagePartCount: Text,
        /// How it is encoded: `plain`, `unicode` or `binary`.
        datacoding: Text,
    }
    /// An SMS or MMS arrived. Which of the fields there are depends on the number it was sent to.
    INBOUND_SMS = "InboundSms" {
    } + observed {
        /// Identifies the message; not at a short code.
        id: REPEATABLE,
        /// Identifies an MMS once more.
        message_id: Text,
        /// Identifies a message to a short code.
        mid: Text,
        /// Who sent it, digits only with the country code.
        originator: Text,
        /// The number it was sent to, likewise.
        recipient: Text,
        /// The number it was sent to, likewise.
        receiver: Text,
        /// The short code it was sent to.
        shortcode: Text,
        /// The text of an SMS.
        body: REPEATABLE,
        /// The text of an MMS, or of a message to a short code.
        message: REPEATABLE,
        /// Where the files of an MMS can be fetched.
        mediaURLs: REPEATABLE,
        /// The same, in another spelling.
        mediaUrls: REPEATABLE,
        /// MessageBird's number for it; not one of the account.
        reference: Text,
        /// When it arrived.
        CreatedDatetime: DateTime,
        /// The same, in another spelling.
        createdDatetime: DateTime,
        /// When it arrived, in seconds since 1970.
        date_utc: Text,
        /// The same, shifted by the offset of an unnamed zone.
        date: Text,
        /// When it arrived at a short code: year to second as fourteen digits, without a zone.
        receive_datetime: Text,
    }
}
