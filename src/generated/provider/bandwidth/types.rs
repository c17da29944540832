//! The payloads of Bandwidth as types. Generated from the definitions by `cargo xtask generate`.

use serde::Deserialize;

use crate::{Either, Event, Provider};

/// The payload of an event, by its type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payload {
    /// The payload of `message-received`.
    MessageReceived(Box<BaseMessageEvent>),
    /// The payload of `message-sending`.
    MessageSending(Box<BaseMessageEvent>),
    /// The payload of `message-delivered`.
    MessageDelivered(Box<BaseMessageEvent>),
    /// The payload of `message-failed`.
    MessageFailed(Box<MessageFailedEvent>),
    /// The payload of `message-sent`.
    MessageSent(Box<BaseMessageEvent>),
    /// The payload of `message-read`.
    MessageRead(Box<BaseMessageEvent>),
    /// The payload of `suggestion-response`.
    SuggestionResponse(Box<BaseMessageEvent>),
    /// The payload of `requested-location-response`.
    RequestedLocationResponse(Box<BaseMessageEvent>),
    /// The payload of `location-request-response`.
    LocationRequestResponse(Box<BaseMessageEvent>),
    /// The payload of `toll-free-verification`.
    TollFreeVerification(Box<TollFreeVerificationEvent>),
}

impl Payload {
    /// Deserializes the payload of an event; `None` for an event of unknown type or of another provider.
    ///
    /// # Errors
    /// Those of `serde_json`, where the payload does not match its type.
    pub fn of(event: &Event<'_>) -> serde_json::Result<Option<Self>> {
        if event.provider != Provider::Bandwidth {
            return Ok(None);
        }
        Ok(Some(match &*event.type_name.as_str() {
            "message-received" => Self::MessageReceived(event.payload()?),
            "message-sending" => Self::MessageSending(event.payload()?),
            "message-delivered" => Self::MessageDelivered(event.payload()?),
            "message-failed" => Self::MessageFailed(event.payload()?),
            "message-sent" => Self::MessageSent(event.payload()?),
            "message-read" => Self::MessageRead(event.payload()?),
            "suggestion-response" => Self::SuggestionResponse(event.payload()?),
            "requested-location-response" => Self::RequestedLocationResponse(event.payload()?),
            "location-request-response" => Self::LocationRequestResponse(event.payload()?),
            "toll-free-verification" => Self::TollFreeVerification(event.payload()?),
            _ => return Ok(None),
        }))
    }
}

/// An inbound message, a status of an outbound one, or a response to it. The type distinguishes them; all have the same
/// fields.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct BaseMessageEvent {
    /// The time of the event.
    pub time: Option<String>,
    /// The type of the event. Known values: `message-received`, `message-sending`, `message-delivered`,
    /// `message-failed`, `message-sent`, `message-read`, `suggestion-response`, `requested-location-response`,
    /// `location-request-response`.
    pub r#type: String,
    /// The recipient that the callback applies to, of a group one member. Sometimes without its `+`.
    pub to: Option<String>,
    /// A description of the event.
    pub description: Option<String>,
    /// The message.
    pub message: Option<Message>,
    /// The time at which the recipient read the message, in `message-read`; there, `time` is the time of the callback.
    pub event_time: Option<String>,
    /// The carrier that handled the message, for accounts with this feature.
    pub carrier_name: Option<String>,
    /// The network through which an MFA code was sent, for example `NorthAmericaSMS`; its message contains the id only.
    pub platform: Option<String>,
}

/// The message of a callback.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Message {
    /// The id of the message.
    pub id: Option<String>,
    /// The account's number or name: the sender of an outbound message, the recipient of an inbound one.
    pub owner: Option<String>,
    /// The application of the number.
    pub application_id: Option<String>,
    /// The time of creation of the message.
    pub time: Option<String>,
    /// The number of parts in which it was sent.
    pub segment_count: Option<i64>,
    /// The direction, as seen from the account. Known values: `in`, `out`.
    pub direction: Option<String>,
    /// The recipients: all members of a group.
    pub to: Option<Vec<String>>,
    /// The sender: a number in international format or a name.
    pub from: Option<String>,
    /// The URLs of the attachments. Those of inbound messages need the account's credentials.
    pub media: Option<Vec<String>>,
    /// The text; empty on status callbacks.
    pub text: Option<String>,
    /// The account's text, as passed when the message was sent.
    pub tag: Option<String>,
    /// The priority. Known values: `default`, `high`.
    pub priority: Option<String>,
    /// The channel, if the account uses several; `RBM` is RCS. Known values: `RBM`, `SMS`, `MMS`.
    pub channel: Option<String>,
    /// The content of an RCS message.
    pub content: Option<MessageContent>,
    /// The suggestion that the recipient tapped.
    pub suggestion_response: Option<SuggestionResponse>,
    /// The location that the recipient shared on request.
    pub location_response: Option<LocationResponse>,
}

/// The content of an RCS message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MessageContent {
    /// The text.
    pub text: Option<String>,
    /// The file.
    pub media: Option<MessageFile>,
}

/// A file in an RCS message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct MessageFile {
    /// The URL of the file.
    pub file_url: Option<String>,
    /// The URL of a thumbnail.
    pub thumbnail_url: Option<String>,
}

/// A suggestion that the recipient tapped.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct SuggestionResponse {
    /// The text of the suggestion.
    pub text: Option<String>,
    /// The account's data, as sent with the suggestion, in base64.
    pub postback_data: Option<String>,
    /// The message with the suggestion.
    pub paired_message_id: Option<String>,
}

/// A location that the recipient shared.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct LocationResponse {
    /// The latitude in degrees north, a decimal number in a string.
    pub latitude: Option<Either<String, f64>>,
    /// The longitude in degrees east, a decimal number in a string.
    pub longitude: Option<Either<String, f64>>,
}

/// A message was not delivered.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct MessageFailedEvent {
    /// The time of the event.
    pub time: Option<String>,
    /// The type of the event. Known values: `message-received`, `message-sending`, `message-delivered`,
    /// `message-failed`, `message-sent`, `message-read`, `suggestion-response`, `requested-location-response`,
    /// `location-request-response`.
    pub r#type: String,
    /// The recipient that the callback applies to, of a group one member. Sometimes without its `+`.
    pub to: Option<String>,
    /// A description of the event.
    pub description: Option<String>,
    /// The message.
    pub message: Option<Message>,
    /// The error code, as listed in Bandwidth's documentation.
    pub error_code: Option<i64>,
    /// The carrier that handled the message, for accounts with this feature.
    pub carrier_name: Option<String>,
    /// The network through which an MFA code was sent, for example `NorthAmericaSMS`; its message contains the id only.
    pub platform: Option<String>,
}

/// The verification of a toll-free number was decided, or its request could not be processed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct TollFreeVerificationEvent {
    /// The id of the request, a UUID.
    pub internal_ticket_number: Option<String>,
    /// The account.
    pub account_id: Option<String>,
    /// The number, in international format.
    pub phone_number: Option<String>,
    /// The decision. Known values: `VERIFIED`, `UNVERIFIED`.
    pub status: Option<String>,
    /// The code of the reason for which it was declined.
    pub denial_status_code: Option<i64>,
    /// A description of the reason for which it was declined.
    pub decline_reason_description: Option<String>,
    /// Further reasons.
    pub additional_denial_reasons: Option<Vec<DenialReason>>,
    /// Whether the request may be corrected and sent again.
    pub resubmit_allowed: Option<bool>,
    /// Whether the number is blocked; absent if it is not.
    pub blocked: Option<bool>,
    /// The reason for the block.
    pub blocked_reason: Option<String>,
    /// The HTTP status of the reason for which the request could not be processed.
    pub error_code: Option<Either<String, i64>>,
    /// A description of the reason for which the request could not be processed.
    pub error_message: Option<String>,
    /// The errors of the request.
    pub errors: Option<Vec<String>>,
}

/// One of several reasons to decline a verification.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct DenialReason {
    /// The reason as a number.
    pub status_code: Option<i64>,
    /// A description of the reason.
    pub reason: Option<String>,
    /// Whether the request may be corrected and sent again.
    pub resubmit_allowed: Option<bool>,
}
