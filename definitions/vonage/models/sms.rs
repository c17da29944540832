//! SMS API: messages that arrived and delivery receipts, as query strings, forms or JSON. Every value is text.

use crate::model::{EnumValues, Type, model};

static KINDS: EnumValues = EnumValues::new(&["text", "unicode", "binary"]);

pub static STATUSES: EnumValues =
    EnumValues::new(&["accepted", "delivered", "buffered", "expired", "failed", "rejected", "unknown"]);

/// A count of seconds since 1970, which JSON may hold as a number.
const SECONDS: Type = Type::Either(&[Type::Text, Type::Integer]);

model! {
    sharing {
        /// The account.
        apiKey = "api-key": Text,
        /// Identifies the message, or the part of one.
        messageId: Text,
        /// When it arrived at Vonage or got there, in UTC: `2026-05-04 16:34:50`.
        messageTimestamp = "message-timestamp": Text,
        /// When the webhook was signed.
        timestamp: SECONDS,
        /// Random text of the signature.
        nonce: Text,
        /// The signature.
        sig: Text,
    }
    /// An SMS arrived, or a part of one.
    INBOUND_SMS = "VonageInboundSms" {
        /// Who sent it: a number in digits, or a name.
        msisdn: Text,
        /// The account's number that it was sent to.
        to: Text,
        /// Its text.
        text: Text,
        /// How it is encoded.
        type: OneOf(&KINDS),
        /// Its first word in upper case.
        keyword: Text,
        /// `true` where it is a part of a longer message.
        concat: Text,
        /// What the parts of a message have in common.
        concatRef = "concat-ref": Text,
        /// How many parts there are.
        concatTotal = "concat-total": Text,
        /// Which part this is, from 1.
        concatPart = "concat-part": Text,
        /// The content of a binary message, in hexadecimal.
        data: Text,
        /// The user data header of a binary message, in hexadecimal.
        udh: Text,
    }
    /// A sent SMS got further, or failed. Its roles are the other way round: `msisdn` is the recipient.
    DELIVERY_RECEIPT = "VonageDeliveryReceipt" {
        /// Who received it: a number in digits.
        msisdn: Text,
        /// The sender that it was sent with: a number or a name.
        to: Text,
        /// How far it got.
        status: OneOf(&STATUSES),
        /// When it got there, in UTC: year to minute as ten digits.
        scts: Text,
        /// Why it got no further; `0` where it did.
        errCode = "err-code": Text,
        /// The recipient's network: mobile country code and mobile network code.
        networkCode = "network-code": Text,
        /// What it cost, a decimal number.
        price: Text,
        /// The account's own reference, as given when the message was sent.
        clientRef = "client-ref": Text,
    }
}
