//! The platform's events of SMS.

use super::{TAG, platform_events};
use crate::model::model;

platform_events! {
    /// Bird accepted an SMS.
    SMS_ACCEPTED_EVENT = "BirdSmsAcceptedEvent" of ACCEPTED_SMS;
    /// An SMS was passed to the carrier, or delivered.
    SMS_EVENT = "BirdSmsEvent" of SMS;
    /// An SMS was not delivered.
    SMS_FAILED_EVENT = "BirdSmsFailedEvent" of FAILED_SMS;
    /// An SMS to one of the workspace's numbers was received.
    SMS_RECEIVED_EVENT = "BirdSmsReceivedEvent" of RECEIVED_SMS;
}

model! {
    sharing {
        /// The id of the SMS.
        sms_id: Text,
        /// The workspace.
        workspace_id: Text,
        /// The number to which it was sent, for example `+15551234567`.
        to: Text,
        /// The number or name from which it was sent.
        from: Text,
        /// The account's labels.
        tags: OrNull(&List(&Object(&TAG))),
        /// The account's data, as passed when the message was sent.
        metadata: OrNull(&Record),
        /// The price.
        cost: Object(&SMS_COST),
    }
    /// An SMS that Bird accepted.
    ACCEPTED_SMS = "BirdAcceptedSms" {
        /// The parts into which it is split.
        segments: Object(&SMS_SEGMENTS),
    }
    /// An SMS with its status.
    SMS = "BirdSms" {
        /// The recipient's carrier.
        carrier: Text,
        /// The carrier's mobile country and network code, for example `311480`.
        mcc_mnc: Text,
    }
    /// An SMS that was not delivered.
    FAILED_SMS = "BirdFailedSms" {
        /// The reason.
        error: Object(&SMS_ERROR),
    }
    /// An SMS that was received.
    RECEIVED_SMS = "BirdReceivedSms" {
        /// The text.
        text: Text,
        /// The parts into which it was split.
        segments: Object(&SMS_SEGMENTS),
        /// The sender's carrier.
        carrier: Text,
        /// The carrier's mobile country and network code, for example `311480`.
        mcc_mnc: Text,
        /// The subject; empty where there is none.
        subject: Text,
    }
}

model! {
    /// The price of an SMS. Amounts are decimal strings, for example `0.00990`.
    SMS_COST = "BirdSmsCost" {
        /// The total.
        amount: Text,
        /// The currency, for example `USD`.
        currency_code: Text,
        /// Bird's share of the price.
        transaction_amount: Text,
        /// The charges of others.
        passthrough_amount: Text,
    }
    /// The parts of an SMS.
    SMS_SEGMENTS = "BirdSmsSegments" {
        /// The number of parts.
        count: Integer,
        /// The character encoding, for example `GSM_7BIT`.
        encoding: Text,
        /// The number of characters.
        characters: Integer,
    }
    /// The reason for which an SMS was not delivered.
    SMS_ERROR = "BirdSmsError" {
        /// Bird's code.
        code: Text,
        /// A description of the reason.
        description: Text,
        /// The carrier's code.
        carrier_error_code: Text,
        /// The time of the failure.
        occurred_at: DateTime,
    }
}
