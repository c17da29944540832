//! SMS API: received messages and their status.

use crate::model::{EnumValues, Type, model};

static STATUSES: EnumValues = EnumValues::new(&["delivered", "failed"]);

model! {
    sharing {
        /// The type of the event.
        event: Required(&Type::Text),
        /// The id of the event.
        id: Required(&Type::Text),
        /// The time of the event.
        time: DateTime,
        /// The id of the message.
        sms: Text,
        /// The sender, in E.164.
        from: Text,
        /// The recipient, in E.164.
        to: Text,
    }
    /// An SMS was received.
    INBOUND_SMS = "AcmeInboundSms" {
        /// The text.
        text: Text,
    }
    /// The status of a sent SMS changed.
    SMS_STATUS = "AcmeSmsStatus" {
        /// The status.
        status: OneOf(&STATUSES),
    }
}
