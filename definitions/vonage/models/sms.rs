//! SMS API: received messages and delivery receipts, as query strings, forms or JSON. Every value is text.

use crate::model::{EnumValues, Type, model};

static KINDS: EnumValues = EnumValues::new(&["text", "unicode", "binary"]);

pub static STATUSES: EnumValues =
    EnumValues::new(&["accepted", "delivered", "buffered", "expired", "failed", "rejected", "unknown"]);

/// A number of seconds since 1970, which may be a number in JSON.
const SECONDS: Type = Type::Either(&[Type::Text, Type::Integer]);

model! {
    sharing {
        /// The account.
        apiKey = "api-key": Text,
        /// The id of the message, or the part of one.
        messageId: Text,
        /// The time at which it was received by Vonage or delivered, in UTC: `2026-05-04 16:34:50`.
        messageTimestamp = "message-timestamp": Text,
        /// The time at which the webhook was signed.
        timestamp: SECONDS,
        /// Random text of the signature.
        nonce: Text,
        /// The signature.
        sig: Text,
    }
    /// An SMS or a part of one was received.
    INBOUND_SMS = "VonageInboundSms" {
        /// The sender: a number in digits, or a name.
        msisdn: Text,
        /// The account's number to which it was sent.
        to: Text,
        /// The text.
        text: Text,
        /// The encoding.
        type: OneOf(&KINDS),
        /// The first word of the text, in upper case.
        keyword: Text,
        /// `true` if it is a part of a longer message.
        concat: Text,
        /// The reference that the parts of a message have in common.
        concatRef = "concat-ref": Text,
        /// The number of parts.
        concatTotal = "concat-total": Text,
        /// The number of this part, from 1.
        concatPart = "concat-part": Text,
        /// The content of a binary message, in hexadecimal.
        data: Text,
        /// The user data header of a binary message, in hexadecimal.
        udh: Text,
    }
    /// The status of a sent SMS changed. The roles are exchanged: `msisdn` is the recipient.
    DELIVERY_RECEIPT = "VonageDeliveryReceipt" {
        /// The recipient: a number in digits.
        msisdn: Text,
        /// The sender of the message: a number or a name.
        to: Text,
        /// The status.
        status: OneOf(&STATUSES),
        /// The time of delivery, in UTC: year to minute as ten digits.
        scts: Text,
        /// The error code; `0` if it was delivered.
        errCode = "err-code": Text,
        /// The recipient's network: mobile country code and mobile network code.
        networkCode = "network-code": Text,
        /// The price, a decimal number.
        price: Text,
        /// The account's reference, as passed when the message was sent.
        clientRef = "client-ref": Text,
    }
}
