//! The platform's events of SMS.

use super::{TAG, platform_events};
use crate::model::model;

platform_events! {
    /// Bird took an SMS.
    SMS_ACCEPTED_EVENT = "BirdSmsAcceptedEvent" of ACCEPTED_SMS;
    /// An SMS was handed to the carrier, or arrived.
    SMS_EVENT = "BirdSmsEvent" of SMS;
    /// An SMS did not arrive.
    SMS_FAILED_EVENT = "BirdSmsFailedEvent" of FAILED_SMS;
    /// An SMS arrived at one of the workspace's numbers.
    SMS_RECEIVED_EVENT = "BirdSmsReceivedEvent" of RECEIVED_SMS;
}

model! {
    sharing {
        /// Identifies the SMS.
        sms_id: Text,
        /// The workspace.
        workspace_id: Text,
        /// The number it was sent to, for example `+15551234567`.
        to: Text,
        /// The number or name it was sent from.
        from: Text,
        /// The account's own labels.
        tags: OrNull(&List(&Object(&TAG))),
        /// The account's own data, as given when it was sent.
        metadata: OrNull(&Record),
        /// What it costs.
        cost: Object(&SMS_COST),
    }
    /// An SMS that Bird accepted.
    ACCEPTED_SMS = "BirdAcceptedSms" {
        /// How it is split.
        segments: Object(&SMS_SEGMENTS),
    }
    /// An SMS on its way.
    SMS = "BirdSms" {
        /// The recipient's carrier.
        carrier: Text,
        /// The carrier's mobile country and network code, for example `311480`.
        mcc_mnc: Text,
    }
    /// An SMS that did not arrive.
    FAILED_SMS = "BirdFailedSms" {
        /// Why.
        error: Object(&SMS_ERROR),
    }
    /// An SMS that arrived.
    RECEIVED_SMS = "BirdReceivedSms" {
        /// The text.
        text: Text,
        /// How it was split.
        segments: Object(&SMS_SEGMENTS),
        /// The sender's carrier.
        carrier: Text,
        /// The carrier's mobile country and network code, for example `311480`.
        mcc_mnc: Text,
        /// Its subject; empty where there is none.
        subject: Text,
    }
}

model! {
    /// What an SMS costs. Amounts are decimal strings, for example `0.00990`.
    SMS_COST = "BirdSmsCost" {
        /// All of it.
        amount: Text,
        /// The currency, for example `USD`.
        currency_code: Text,
        /// Bird's share of it.
        transaction_amount: Text,
        /// What others charge.
        passthrough_amount: Text,
    }
    /// How an SMS is split.
    SMS_SEGMENTS = "BirdSmsSegments" {
        /// How many parts.
        count: Integer,
        /// How its characters are written, for example `GSM_7BIT`.
        encoding: Text,
        /// How many characters.
        characters: Integer,
    }
    /// Why an SMS did not arrive.
    SMS_ERROR = "BirdSmsError" {
        /// Bird's code.
        code: Text,
        /// The reason, for a human.
        description: Text,
        /// The carrier's code.
        carrier_error_code: Text,
        /// When it failed.
        occurred_at: DateTime,
    }
}
