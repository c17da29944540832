//! The payloads of Dotdigital as types. Generated from the definitions by `cargo xtask generate`.

use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use crate::shape::{ShapedObject, if_fits};
use crate::{Event, Provider};

/// The payload of an event, by its type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payload {
    /// The payload of `message.sentRequest`.
    MessageSentRequest(Box<MessageStatusEvent>),
    /// The payload of `message.sent`.
    MessageSent(Box<MessageStatusEvent>),
    /// The payload of `message.delivered`.
    MessageDelivered(Box<MessageStatusEvent>),
    /// The payload of `message.read`.
    MessageRead(Box<MessageStatusEvent>),
    /// The payload of `message.expired`.
    MessageExpired(Box<MessageStatusEvent>),
    /// The payload of `message.failed`.
    MessageFailed(Box<MessageStatusEvent>),
    /// The payload of `message.inbound`.
    MessageInbound(Box<MessageInboundEvent>),
    /// The payload of `interaction.click`.
    InteractionClick(Box<InteractionEvent>),
    /// The payload of `interaciton.click`.
    InteracitonClick(Box<InteractionEvent>),
    /// The payload of `conversation.create`.
    ConversationCreate(Box<ConversationEvent>),
    /// The payload of `conversation.update`.
    ConversationUpdate(Box<ConversationEvent>),
    /// The payload of `conversation.delete`.
    ConversationDelete(Box<DeletedEvent>),
    /// The payload of `conversation.undelete`.
    ConversationUndelete(Box<ConversationEvent>),
    /// The payload of `conversation.participantAdded`.
    ConversationParticipantAdded(Box<ParticipantEvent>),
    /// The payload of `conversation.participantRemoved`.
    ConversationParticipantRemoved(Box<ParticipantEvent>),
    /// The payload of `conversation.participantUpdated`.
    ConversationParticipantUpdated(Box<ParticipantEvent>),
    /// The payload of `conversationMessage.sent`.
    ConversationMessageSent(Box<ConversationMessageEvent>),
    /// The payload of `conversationMessage.delivered`.
    ConversationMessageDelivered(Box<ConversationReceiptEvent>),
    /// The payload of `conversationMessage.read`.
    ConversationMessageRead(Box<ConversationReceiptEvent>),
    /// The payload of `chat.create`.
    ChatCreate(Box<ChatCreatedEvent>),
    /// The payload of `chat.closed`.
    ChatClosed(Box<ChatClosedEvent>),
    /// The payload of `chat.delete`.
    ChatDelete(Box<DeletedEvent>),
    /// The payload of `chat.channelUpdated`.
    ChatChannelUpdated(Box<ChatChannelEvent>),
    /// The payload of `chatMessage.sent`.
    ChatMessageSent(Box<ChatMessageEvent>),
    /// The payload of `presence.available`.
    PresenceAvailable(Box<PresenceEvent>),
    /// The payload of `presence.away`.
    PresenceAway(Box<PresenceEvent>),
    /// The payload of `presence.offline`.
    PresenceOffline(Box<PresenceEvent>),
    /// The payload of `profile.create`.
    ProfileCreate(Box<ProfileEvent>),
    /// The payload of `profile.update`.
    ProfileUpdate(Box<ProfileEvent>),
    /// The payload of `profile.delete`.
    ProfileDelete(Box<DeletedEvent>),
    /// The payload of `profile.undelete`.
    ProfileUndelete(Box<ProfileEvent>),
    /// The payload of `profile.devicesUpdated`.
    ProfileDevicesUpdated(Box<ProfileEvent>),
    /// The payload of `facebook.optin`.
    FacebookOptin(Box<FacebookOptinEvent>),
}

impl Payload {
    /// Deserializes the payload of an event; `None` for an event of unknown type or of another provider.
    ///
    /// # Errors
    /// Those of `serde_json`, where the payload does not match its type.
    pub fn of(event: &Event<'_>) -> serde_json::Result<Option<Self>> {
        if event.provider != Provider::Dotdigital {
            return Ok(None);
        }
        Ok(Some(match &*event.type_name.as_str() {
            "message.sentRequest" => Self::MessageSentRequest(event.payload()?),
            "message.sent" => Self::MessageSent(event.payload()?),
            "message.delivered" => Self::MessageDelivered(event.payload()?),
            "message.read" => Self::MessageRead(event.payload()?),
            "message.expired" => Self::MessageExpired(event.payload()?),
            "message.failed" => Self::MessageFailed(event.payload()?),
            "message.inbound" => Self::MessageInbound(event.payload()?),
            "interaction.click" => Self::InteractionClick(event.payload()?),
            "interaciton.click" => Self::InteracitonClick(event.payload()?),
            "conversation.create" => Self::ConversationCreate(event.payload()?),
            "conversation.update" => Self::ConversationUpdate(event.payload()?),
            "conversation.delete" => Self::ConversationDelete(event.payload()?),
            "conversation.undelete" => Self::ConversationUndelete(event.payload()?),
            "conversation.participantAdded" => Self::ConversationParticipantAdded(event.payload()?),
            "conversation.participantRemoved" => Self::ConversationParticipantRemoved(event.payload()?),
            "conversation.participantUpdated" => Self::ConversationParticipantUpdated(event.payload()?),
            "conversationMessage.sent" => Self::ConversationMessageSent(event.payload()?),
            "conversationMessage.delivered" => Self::ConversationMessageDelivered(event.payload()?),
            "conversationMessage.read" => Self::ConversationMessageRead(event.payload()?),
            "chat.create" => Self::ChatCreate(event.payload()?),
            "chat.closed" => Self::ChatClosed(event.payload()?),
            "chat.delete" => Self::ChatDelete(event.payload()?),
            "chat.channelUpdated" => Self::ChatChannelUpdated(event.payload()?),
            "chatMessage.sent" => Self::ChatMessageSent(event.payload()?),
            "presence.available" => Self::PresenceAvailable(event.payload()?),
            "presence.away" => Self::PresenceAway(event.payload()?),
            "presence.offline" => Self::PresenceOffline(event.payload()?),
            "profile.create" => Self::ProfileCreate(event.payload()?),
            "profile.update" => Self::ProfileUpdate(event.payload()?),
            "profile.delete" => Self::ProfileDelete(event.payload()?),
            "profile.undelete" => Self::ProfileUndelete(event.payload()?),
            "profile.devicesUpdated" => Self::ProfileDevicesUpdated(event.payload()?),
            "facebook.optin" => Self::FacebookOptin(event.payload()?),
            _ => return Ok(None),
        }))
    }
}

/// The status of a message changed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct MessageStatusEvent {
    /// The id of the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// The type of the event.
    pub name: String,
    /// The revision of the object, counted from 0.
    pub revision: Option<i64>,
    /// The id of this revision of the object.
    pub etag: Option<String>,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The message and its status.
    pub payload: Option<MessageStatus>,
}

/// A message and its status.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct MessageStatus {
    /// The id of the message.
    pub id: Option<String>,
    /// The channel and its report.
    pub details: Option<StatusDetails>,
    /// The conversation, in app messaging.
    pub conversation_id: Option<String>,
    /// The time of the last change of the message.
    pub updated_on: Option<String>,
    /// The account's data, as passed when the message was sent.
    pub metadata: Option<Value>,
    /// The data of the channel that was used, under the name of the channel.
    #[serde(default, deserialize_with = "if_fits")]
    pub channel_data: Option<ChannelData>,
}

/// The channel of a message and its report.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct StatusDetails {
    /// The channel that was used; absent if none was. Known values: `sms`, `mms`, `rcs`, `fbMessenger`, `appMessaging`,
    /// `email`.
    pub channel: Option<String>,
    /// A description of the failure.
    pub reason: Option<String>,
    /// The channel's response to the submission.
    #[serde(default, deserialize_with = "if_fits")]
    pub additional_info: Option<Submission>,
    /// The reports of the channels: one for each under its name or, if `channel` is present, the unchanged receipt of
    /// that channel.
    #[serde(default, deserialize_with = "if_fits")]
    pub channel_status: Option<ChannelStatus>,
}

/// The response of the SMS or MMS channel.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct SmsSubmission {
    /// The recipient's number, digits only, with the country code.
    #[serde(default, deserialize_with = "if_fits")]
    pub to: Option<String>,
    /// Whether the channel accepted the message.
    #[serde(default, deserialize_with = "if_fits")]
    pub successful: Option<bool>,
    /// The id of the message.
    #[serde(default, deserialize_with = "if_fits")]
    pub client_ref: Option<String>,
    /// The number of segments.
    #[serde(default, deserialize_with = "if_fits")]
    pub segment_count: Option<i64>,
    /// The reasons for which the channel refused it.
    #[serde(default, deserialize_with = "if_fits")]
    pub validation_failures: Option<Vec<ValidationFailure>>,
}

/// A part of a message that the channel refused.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ValidationFailure {
    /// The part of the message, for example `body`.
    #[serde(default, deserialize_with = "if_fits")]
    pub property: Option<String>,
    /// The reason as a code, for example `UnicodeBodyRejected`.
    #[serde(default, deserialize_with = "if_fits")]
    pub failure_code: Option<String>,
    /// The reason for a human.
    #[serde(default, deserialize_with = "if_fits")]
    pub details: Option<String>,
}

/// The response of the RCS channel.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct RcsSubmission {
    /// The resource of the message, which names the recipient's number: `phones/+44…/agentMessages/…`.
    #[serde(default, deserialize_with = "if_fits")]
    pub name: Option<String>,
    /// The time of sending.
    #[serde(default, deserialize_with = "if_fits")]
    pub send_time: Option<String>,
    /// The content.
    #[serde(default, deserialize_with = "if_fits")]
    pub content_message: Option<RcsContent>,
}

/// The content of an RCS message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct RcsContent {
    /// The text.
    #[serde(default, deserialize_with = "if_fits")]
    pub text: Option<String>,
}

/// The response of Facebook Messenger.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct MessengerSubmission {
    /// The recipient's id on Facebook Messenger.
    #[serde(default, deserialize_with = "if_fits")]
    pub fb_messenger_id: Option<String>,
    /// Facebook's id of the message.
    #[serde(default, deserialize_with = "if_fits")]
    pub message_id: Option<String>,
}

/// The response of app messaging.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct AppSubmission {
    /// The conversation.
    #[serde(default, deserialize_with = "if_fits")]
    pub conversation_id: Option<String>,
    /// The message in the conversation.
    #[serde(default, deserialize_with = "if_fits")]
    pub conversation_message_id: Option<String>,
}

/// The report of each channel, under its name; empty for a failure in which no channel is involved.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ChannelReports {
    /// SMS.
    #[serde(default, deserialize_with = "if_fits")]
    pub sms: Option<ChannelReport>,
    /// MMS.
    #[serde(default, deserialize_with = "if_fits")]
    pub mms: Option<ChannelReport>,
    /// RCS.
    #[serde(default, deserialize_with = "if_fits")]
    pub rcs: Option<ChannelReport>,
    /// Facebook Messenger.
    #[serde(default, deserialize_with = "if_fits")]
    pub fb_messenger: Option<ChannelReport>,
    /// App messaging.
    #[serde(default, deserialize_with = "if_fits")]
    pub app_messaging: Option<ChannelReport>,
    /// Email.
    #[serde(default, deserialize_with = "if_fits")]
    pub email: Option<EmailStatus>,
}

/// The report of a channel.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ChannelReport {
    /// The status of the message on this channel. Known values: `sent`, `failed`.
    #[serde(default, deserialize_with = "if_fits")]
    pub status: Option<String>,
    /// The channel's response to the submission, or the reason for the failure.
    #[serde(default, deserialize_with = "if_fits")]
    pub details: Option<ReportDetails>,
    /// The time of the report.
    #[serde(default, deserialize_with = "if_fits")]
    pub updated_on: Option<String>,
}

/// The failure of a channel.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Failure {
    /// A description of the reason.
    #[serde(default, deserialize_with = "if_fits")]
    pub reason: Option<String>,
    /// The data of the failure.
    #[serde(default, deserialize_with = "if_fits")]
    pub data: Option<FailureData>,
}

/// The operator's receipt for an SMS. Its times without a UTC offset are not in UTC.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct SmsReceipt {
    /// The operator's id of the message.
    #[serde(default, deserialize_with = "if_fits")]
    pub tranid: Option<String>,
    /// The gateway's id of the message.
    #[serde(default, deserialize_with = "if_fits")]
    pub messageguid: Option<String>,
    /// The status as a number.
    #[serde(default, deserialize_with = "if_fits")]
    pub statusid: Option<String>,
    /// The recipient's number, digits only, with the country code.
    #[serde(default, deserialize_with = "if_fits")]
    pub recipient: Option<String>,
    /// The status for a human.
    #[serde(default, deserialize_with = "if_fits")]
    pub statusdescription: Option<String>,
    /// The time of the receipt, without a UTC offset.
    #[serde(default, deserialize_with = "if_fits")]
    pub datetime: Option<String>,
    /// The id of the message.
    #[serde(default, deserialize_with = "if_fits")]
    pub clientref: Option<String>,
    /// The time at which the message was submitted, without a UTC offset.
    #[serde(default, deserialize_with = "if_fits")]
    pub submissiontime: Option<String>,
    /// The API space from which it was sent.
    #[serde(default, deserialize_with = "if_fits")]
    pub apispaceid: Option<String>,
    /// The time of the status.
    #[serde(default, deserialize_with = "if_fits")]
    pub statustimeutc: Option<String>,
}

/// The recipient to whom an RCS message could not be sent.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct RcsRecipient {
    /// The number, digits only, with the country code.
    #[serde(default, deserialize_with = "if_fits")]
    pub phone_number: Option<String>,
    /// The country of the number, for example `GB`.
    #[serde(default, deserialize_with = "if_fits")]
    pub phone_number_country_code: Option<String>,
    /// The profile.
    #[serde(default, deserialize_with = "if_fits")]
    pub profile_id: Option<String>,
}

/// The report of the mail service Mailgun. Every value is a string.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmailReport {
    /// The id of the email.
    #[serde(rename = "Message-Id")]
    #[serde(default, deserialize_with = "if_fits")]
    pub message_id: Option<String>,
    /// Mailgun's id of it.
    #[serde(rename = "X-Mailgun-Sid")]
    #[serde(default, deserialize_with = "if_fits")]
    pub x_mailgun_sid: Option<String>,
    /// The number of attachments.
    #[serde(rename = "attachment-count")]
    #[serde(default, deserialize_with = "if_fits")]
    pub attachment_count: Option<String>,
    /// The text.
    #[serde(rename = "body-plain")]
    #[serde(default, deserialize_with = "if_fits")]
    pub body_plain: Option<String>,
    /// The code of the failure.
    #[serde(default, deserialize_with = "if_fits")]
    pub code: Option<String>,
    /// The API space from which it was sent.
    #[serde(rename = "comapi-apiSpaceId")]
    #[serde(default, deserialize_with = "if_fits")]
    pub comapi_api_space_id: Option<String>,
    /// The id of the message.
    #[serde(rename = "comapi-messageId")]
    #[serde(default, deserialize_with = "if_fits")]
    pub comapi_message_id: Option<String>,
    /// A description of the failure.
    #[serde(default, deserialize_with = "if_fits")]
    pub description: Option<String>,
    /// The domain from which it was sent.
    #[serde(default, deserialize_with = "if_fits")]
    pub domain: Option<String>,
    /// The event, for example `dropped`.
    #[serde(default, deserialize_with = "if_fits")]
    pub event: Option<String>,
    /// The headers, as JSON.
    #[serde(rename = "message-headers")]
    #[serde(default, deserialize_with = "if_fits")]
    pub message_headers: Option<String>,
    /// The kind of failure, for example `hardfail`.
    #[serde(default, deserialize_with = "if_fits")]
    pub reason: Option<String>,
    /// The recipient's address.
    #[serde(default, deserialize_with = "if_fits")]
    pub recipient: Option<String>,
    /// Mailgun's signature of the report.
    #[serde(default, deserialize_with = "if_fits")]
    pub signature: Option<String>,
    /// The time of the report, in seconds since 1970.
    #[serde(default, deserialize_with = "if_fits")]
    pub timestamp: Option<String>,
    /// Mailgun's token of the report.
    #[serde(default, deserialize_with = "if_fits")]
    pub token: Option<String>,
}

/// The receipt for an RCS message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct RcsReceipt {
    /// The type of the event.
    #[serde(default, deserialize_with = "if_fits")]
    pub data: Option<RcsReceiptData>,
    /// The attributes of the receipt.
    #[serde(default, deserialize_with = "if_fits")]
    pub attributes: Option<RcsReceiptAttributes>,
    /// The id of the receipt.
    #[serde(default, deserialize_with = "if_fits")]
    pub message_id: Option<String>,
    /// The time at which the receipt was published.
    #[serde(default, deserialize_with = "if_fits")]
    pub publish_time: Option<String>,
}

/// An event of an RCS message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct RcsReceiptData {
    /// The number of the recipient of the message, who sends the receipt.
    #[serde(default, deserialize_with = "if_fits")]
    pub sender_phone_number: Option<String>,
    /// The event, for example `DELIVERED`.
    #[serde(default, deserialize_with = "if_fits")]
    pub event_type: Option<String>,
    /// The id of the event.
    #[serde(default, deserialize_with = "if_fits")]
    pub event_id: Option<String>,
    /// The id of the message.
    #[serde(default, deserialize_with = "if_fits")]
    pub message_id: Option<String>,
    /// The time of the event.
    #[serde(default, deserialize_with = "if_fits")]
    pub send_time: Option<String>,
}

/// The attributes of a receipt for an RCS message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct RcsReceiptAttributes {
    /// The kind of notification, for example `event`.
    #[serde(default, deserialize_with = "if_fits")]
    pub r#type: Option<String>,
    /// The number of the project.
    #[serde(default, deserialize_with = "if_fits")]
    pub project_number: Option<String>,
    /// The event, for example `DELIVERED`.
    #[serde(default, deserialize_with = "if_fits")]
    pub event_type: Option<String>,
    /// The product, for example `RBM`.
    #[serde(default, deserialize_with = "if_fits")]
    pub product: Option<String>,
}

/// The receipt for a message on Facebook Messenger.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MessengerReceipt {
    /// The recipient of the message, who sends the receipt.
    #[serde(default, deserialize_with = "if_fits")]
    pub sender: Option<MessengerParty>,
    /// The page that sent the message and receives the receipt.
    #[serde(default, deserialize_with = "if_fits")]
    pub recipient: Option<MessengerParty>,
    /// The time at which the receipt was sent, in milliseconds since 1970.
    #[serde(default, deserialize_with = "if_fits")]
    pub timestamp: Option<i64>,
    /// The delivered messages.
    #[serde(default, deserialize_with = "if_fits")]
    pub delivery: Option<MessengerWatermark>,
    /// The messages that were read.
    #[serde(default, deserialize_with = "if_fits")]
    pub read: Option<MessengerWatermark>,
}

/// A person or a page on Facebook Messenger.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MessengerParty {
    /// The id.
    #[serde(default, deserialize_with = "if_fits")]
    pub id: Option<String>,
}

/// The time up to which messages were delivered or read.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MessengerWatermark {
    /// The time up to which the receipt applies to all messages, in milliseconds since 1970.
    #[serde(default, deserialize_with = "if_fits")]
    pub watermark: Option<i64>,
    /// A sequence number.
    #[serde(default, deserialize_with = "if_fits")]
    pub seq: Option<i64>,
}

/// The receipt for a message in app messaging.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct AppReceipt {
    /// The id of the message.
    #[serde(default, deserialize_with = "if_fits")]
    pub message_id: Option<String>,
    /// The conversation.
    #[serde(default, deserialize_with = "if_fits")]
    pub conversation_id: Option<String>,
    /// The kind of the parties, for example `a2p`: application to person.
    #[serde(default, deserialize_with = "if_fits")]
    pub scope: Option<String>,
    /// The direction of the message, as seen from the account. Known values: `inbound`, `outbound`.
    #[serde(default, deserialize_with = "if_fits")]
    pub direction: Option<String>,
    /// The time of sending.
    #[serde(default, deserialize_with = "if_fits")]
    pub sent_on: Option<String>,
    /// Whether anyone may join the conversation.
    #[serde(default, deserialize_with = "if_fits")]
    pub is_public_conversation: Option<bool>,
    /// The profile that received it.
    #[serde(default, deserialize_with = "if_fits")]
    pub profile_id: Option<String>,
    /// The time at which it was delivered or read.
    #[serde(default, deserialize_with = "if_fits")]
    pub timestamp: Option<String>,
}

/// The data of the channels through which a message was sent, under their names.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ChannelData {
    /// The data of an SMS.
    #[serde(default, deserialize_with = "if_fits")]
    pub sms: Option<PhoneData>,
    /// The data of an MMS.
    #[serde(default, deserialize_with = "if_fits")]
    pub mms: Option<PhoneData>,
    /// The data of an RCS message.
    #[serde(default, deserialize_with = "if_fits")]
    pub rcs: Option<RcsData>,
}

/// The data of an SMS or MMS.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct PhoneData {
    /// The number from which it was sent: digits only, with the country code.
    #[serde(default, deserialize_with = "if_fits")]
    pub from_phone_number: Option<String>,
    /// The country of the recipient's number, for example `GB`.
    #[serde(default, deserialize_with = "if_fits")]
    pub phone_number_country_code: Option<String>,
    /// The number of segments.
    #[serde(default, deserialize_with = "if_fits")]
    pub segment_count: Option<i64>,
}

/// The data of an RCS message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct RcsData {
    /// The recipient's number, digits only, with the country code.
    #[serde(default, deserialize_with = "if_fits")]
    pub phone_number: Option<String>,
    /// The country of the recipient's number, for example `GB`.
    #[serde(default, deserialize_with = "if_fits")]
    pub phone_number_country_code: Option<String>,
    /// The agent from which it was sent.
    #[serde(default, deserialize_with = "if_fits")]
    pub agent_id: Option<String>,
}

/// A message was received.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct MessageInboundEvent {
    /// The id of the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// The type of the event.
    pub name: String,
    /// The revision of the object, counted from 0.
    pub revision: Option<i64>,
    /// The id of this revision of the object.
    pub etag: Option<String>,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The message.
    pub payload: Option<InboundMessage>,
}

/// A message that was received.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct InboundMessage {
    /// The id of the message.
    pub id: Option<String>,
    /// The channel through which it was received. Known values: `sms`, `mms`, `rcs`, `fbMessenger`, `appMessaging`,
    /// `email`.
    pub channel: Option<String>,
    /// The sender.
    pub from: Option<Party>,
    /// The recipient; not every channel provides it.
    pub to: Option<Party>,
    /// The text.
    pub body: Option<String>,
    /// The message to which it replies.
    pub correlation: Option<Correlation>,
    /// The time of receipt.
    pub received_on: Option<String>,
    /// The parts, if it is not only text.
    #[serde(default, deserialize_with = "if_fits")]
    pub message_parts: Option<Vec<Part>>,
    /// The message in the format of the channel.
    #[serde(default, deserialize_with = "if_fits")]
    pub channel_data: Option<InboundData>,
}

/// The sender or recipient of a message, by its addresses.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Party {
    /// The phone number, digits only, with the country code.
    pub phone_number: Option<String>,
    /// The country of the number, for example `GB`.
    pub phone_number_country_code: Option<String>,
    /// The id on Facebook Messenger.
    pub fb_messenger_id: Option<String>,
    /// The id as an RCS agent.
    pub agent_id: Option<String>,
    /// The profile.
    pub profile_id: Option<String>,
    /// The conversation, in app messaging.
    pub conversation_id: Option<String>,
}

/// The message to which another one replies.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Correlation {
    /// The id of the message.
    pub message_id: Option<String>,
    /// The account's data, as passed when the message was sent.
    pub metadata: Option<Value>,
}

/// A part of a message: text, or a file.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Part {
    /// The name; for a file, that of the file.
    #[serde(default, deserialize_with = "if_fits")]
    pub name: Option<String>,
    /// The media type, for example `text/plain`.
    #[serde(default, deserialize_with = "if_fits")]
    pub r#type: Option<String>,
    /// The text.
    #[serde(default, deserialize_with = "if_fits")]
    pub data: Option<String>,
    /// The URL of the file.
    #[serde(default, deserialize_with = "if_fits")]
    pub url: Option<String>,
    /// The size in bytes.
    #[serde(default, deserialize_with = "if_fits")]
    pub size: Option<i64>,
}

/// An SMS that was received, in the format of its channel.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct SmsInbound {
    /// The channel's id of the message.
    #[serde(default, deserialize_with = "if_fits")]
    pub message_id: Option<String>,
    /// The keyword with which the text begins; may be empty.
    #[serde(default, deserialize_with = "if_fits")]
    pub keyword: Option<String>,
    /// The account's reference; may be empty.
    #[serde(default, deserialize_with = "if_fits")]
    pub client_ref: Option<String>,
    /// The time at which the channel received it.
    #[serde(default, deserialize_with = "if_fits")]
    pub received_on: Option<String>,
}

/// A message that was received on Facebook Messenger, in the format of the channel.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct MessengerInbound {
    /// The page to which it was sent.
    #[serde(default, deserialize_with = "if_fits")]
    pub page_id: Option<String>,
    /// The data that Facebook sent.
    #[serde(default, deserialize_with = "if_fits")]
    pub body: Option<MessengerEvent>,
}

/// The data that Facebook sent.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MessengerEvent {
    /// The sender of the message.
    #[serde(default, deserialize_with = "if_fits")]
    pub sender: Option<MessengerParty>,
    /// The page to which it was sent.
    #[serde(default, deserialize_with = "if_fits")]
    pub recipient: Option<MessengerParty>,
    /// The time of sending, in milliseconds since 1970.
    #[serde(default, deserialize_with = "if_fits")]
    pub timestamp: Option<i64>,
    /// The message.
    #[serde(default, deserialize_with = "if_fits")]
    pub message: Option<MessengerMessage>,
    /// The button that was pressed.
    #[serde(default, deserialize_with = "if_fits")]
    pub postback: Option<MessengerPostback>,
}

/// A message on Facebook Messenger.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MessengerMessage {
    /// Facebook's id of the message.
    #[serde(default, deserialize_with = "if_fits")]
    pub mid: Option<String>,
    /// A sequence number.
    #[serde(default, deserialize_with = "if_fits")]
    pub seq: Option<i64>,
    /// The text.
    #[serde(default, deserialize_with = "if_fits")]
    pub text: Option<String>,
    /// The attachments.
    #[serde(default, deserialize_with = "if_fits")]
    pub attachments: Option<Vec<MessengerAttachment>>,
}

/// A file or a location in a message on Facebook Messenger.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MessengerAttachment {
    /// The type, for example `image` or `location`.
    #[serde(default, deserialize_with = "if_fits")]
    pub r#type: Option<String>,
    /// The title.
    #[serde(default, deserialize_with = "if_fits")]
    pub title: Option<String>,
    /// The content.
    #[serde(default, deserialize_with = "if_fits")]
    pub payload: Option<MessengerAttachmentPayload>,
}

/// The content of an attachment.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MessengerAttachmentPayload {
    /// The URL of a file.
    #[serde(default, deserialize_with = "if_fits")]
    pub url: Option<String>,
    /// A location.
    #[serde(default, deserialize_with = "if_fits")]
    pub coordinates: Option<MessengerCoordinates>,
}

/// A location, in decimal degrees.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MessengerCoordinates {
    /// The latitude.
    #[serde(default, deserialize_with = "if_fits")]
    pub lat: Option<f64>,
    /// The longitude.
    #[serde(default, deserialize_with = "if_fits")]
    pub long: Option<f64>,
}

/// A button that was pressed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MessengerPostback {
    /// The text of the button.
    #[serde(default, deserialize_with = "if_fits")]
    pub title: Option<String>,
    /// The payload of the button, defined by the account.
    #[serde(default, deserialize_with = "if_fits")]
    pub payload: Option<String>,
}

/// A message that was received in app messaging, in the format of the channel.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct AppInbound {
    /// The id of the message in its conversation.
    #[serde(default, deserialize_with = "if_fits")]
    pub message_id: Option<String>,
    /// The account's data, as passed when the message was sent.
    #[serde(default, deserialize_with = "if_fits")]
    pub metadata: Option<Value>,
    /// The sender, the conversation and the time.
    #[serde(default, deserialize_with = "if_fits")]
    pub context: Option<ConversationContext>,
    /// The content.
    #[serde(default, deserialize_with = "if_fits")]
    pub parts: Option<Vec<Part>>,
}

/// The sender, the conversation and the time of a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ConversationContext {
    /// The sender.
    #[serde(default, deserialize_with = "if_fits")]
    pub from: Option<Sender>,
    /// The session or the access with which it was sent.
    #[serde(default, deserialize_with = "if_fits")]
    pub sent_by: Option<String>,
    /// The time of sending.
    #[serde(default, deserialize_with = "if_fits")]
    pub sent_on: Option<String>,
    /// The direction, as seen from the account. Known values: `inbound`, `outbound`.
    #[serde(default, deserialize_with = "if_fits")]
    pub direction: Option<String>,
    /// The conversation.
    #[serde(default, deserialize_with = "if_fits")]
    pub conversation_id: Option<String>,
    /// The kind of the parties, for example `a2p`: application to person.
    #[serde(default, deserialize_with = "if_fits")]
    pub scope: Option<String>,
}

/// The sender of a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Sender {
    /// The profile.
    #[serde(default, deserialize_with = "if_fits")]
    pub id: Option<String>,
}

/// A recipient followed a link of a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct InteractionEvent {
    /// The id of the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// The type of the event.
    pub name: String,
    /// The revision of the object, counted from 0.
    pub revision: Option<i64>,
    /// The id of this revision of the object.
    pub etag: Option<String>,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The link and the message; their fields are undocumented.
    pub payload: Option<Map<String, Value>>,
}

/// A conversation was created, changed, or restored.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ConversationEvent {
    /// The id of the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// The type of the event.
    pub name: String,
    /// The revision of the object, counted from 0.
    pub revision: Option<i64>,
    /// The id of this revision of the object.
    pub etag: Option<String>,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The conversation.
    pub payload: Option<Conversation>,
}

/// A conversation between profiles.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Conversation {
    /// The id of the conversation; chosen by the account.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The rights of each role.
    pub roles: Option<Roles>,
    /// Whether anyone may join.
    pub is_public: Option<bool>,
    /// The participants.
    pub participants: Option<Vec<Participant>>,
}

/// The rights of each role in a conversation.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Roles {
    /// The rights of owners.
    pub owner: Option<Rights>,
    /// The rights of all others.
    pub participant: Option<Rights>,
}

/// The rights of a role.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Rights {
    /// Whether it may send messages.
    pub can_send: Option<bool>,
    /// Whether it may add others.
    pub can_add_participants: Option<bool>,
    /// Whether it may remove others.
    pub can_remove_participants: Option<bool>,
}

/// A participant.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Participant {
    /// The profile.
    pub profile_id: Option<String>,
    /// The role, for example `owner`.
    pub role: Option<String>,
}

/// A profile, conversation or chat was deleted.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct DeletedEvent {
    /// The id of the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// The type of the event.
    pub name: String,
    /// The revision of the object, counted from 0.
    pub revision: Option<i64>,
    /// The id of this revision of the object.
    pub etag: Option<String>,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The deleted object.
    pub payload: Option<Deletion>,
}

/// A deleted object.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Deletion {
    /// The id of the deleted object.
    pub id: Option<String>,
    /// The time of deletion.
    pub date: Option<String>,
    /// The access or the session that was used.
    pub by: Option<String>,
}

/// The participants of a conversation changed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ParticipantEvent {
    /// The id of the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// The type of the event.
    pub name: String,
    /// The revision of the object, counted from 0.
    pub revision: Option<i64>,
    /// The id of this revision of the object.
    pub etag: Option<String>,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The participant.
    pub payload: Option<ConversationParticipant>,
}

/// A participant who joined or left a conversation.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ConversationParticipant {
    /// The id of the conversation.
    pub id: Option<String>,
    /// The profile.
    pub profile_id: Option<String>,
    /// The role, for example `owner`.
    pub role: Option<String>,
}

/// A message was sent in a conversation.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ConversationMessageEvent {
    /// The id of the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// The type of the event.
    pub name: String,
    /// The revision of the object, counted from 0.
    pub revision: Option<i64>,
    /// The id of this revision of the object.
    pub etag: Option<String>,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The message.
    pub payload: Option<ConversationMessage>,
}

/// A message in a conversation.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ConversationMessage {
    /// The id of the message.
    pub id: Option<String>,
    /// The account's data, as passed when the message was sent.
    pub metadata: Option<Value>,
    /// The sender, the conversation and the time.
    pub context: Option<ConversationContext>,
    /// The index in the conversation, from 0.
    pub conversation_event_id: Option<i64>,
    /// The content.
    #[serde(default, deserialize_with = "if_fits")]
    pub parts: Option<Vec<Part>>,
}

/// A message in a conversation was delivered or read.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ConversationReceiptEvent {
    /// The id of the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// The type of the event.
    pub name: String,
    /// The revision of the object, counted from 0.
    pub revision: Option<i64>,
    /// The id of this revision of the object.
    pub etag: Option<String>,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The message, and the participant who received or read it.
    pub payload: Option<ConversationReceipt>,
}

/// A message in a conversation, and the participant who received or read it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ConversationReceipt {
    /// The id of the message.
    pub id: Option<String>,
    /// The conversation.
    pub conversation_id: Option<String>,
    /// The kind of the parties, for example `a2p`: application to person.
    pub scope: Option<String>,
    /// The direction of the message, as seen from the account. Known values: `inbound`, `outbound`.
    pub direction: Option<String>,
    /// Whether anyone may join the conversation.
    pub is_public_conversation: Option<bool>,
    /// The profile whose device sends the receipt.
    pub profile_id: Option<String>,
    /// The time at which it was delivered or read.
    pub timestamp: Option<String>,
    /// The sequence number of this event in the conversation, from 0.
    pub conversation_event_id: Option<i64>,
}

/// A chat was started.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ChatCreatedEvent {
    /// The id of the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// The type of the event.
    pub name: String,
    /// The revision of the object, counted from 0.
    pub revision: Option<i64>,
    /// The id of this revision of the object.
    pub etag: Option<String>,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The chat.
    pub payload: Option<Chat>,
}

/// A chat of a profile with a team.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Chat {
    /// The id of the chat.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The team.
    pub team_id: Option<String>,
    /// The channel, for example `appMessaging`.
    pub channel_id: Option<String>,
    /// The participants.
    pub participants: Option<Vec<Participant>>,
    /// The context.
    pub context: Option<ChatContext>,
}

/// The context of a chat.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ChatContext {
    /// The conversation, in app messaging.
    pub conversation_id: Option<String>,
}

/// A chat was closed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ChatClosedEvent {
    /// The id of the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// The type of the event.
    pub name: String,
    /// The revision of the object, counted from 0.
    pub revision: Option<i64>,
    /// The id of this revision of the object.
    pub etag: Option<String>,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The chat.
    pub payload: Option<ClosedChat>,
}

/// A chat that was closed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ClosedChat {
    /// The id of the chat.
    pub id: Option<String>,
    /// The team.
    pub team_id: Option<String>,
    /// Whether it was closed without a message.
    pub bypass_message: Option<bool>,
    /// The delay in seconds.
    pub close_time_secs: Option<i64>,
}

/// A chat continued on another channel.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ChatChannelEvent {
    /// The id of the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// The type of the event.
    pub name: String,
    /// The revision of the object, counted from 0.
    pub revision: Option<i64>,
    /// The id of this revision of the object.
    pub etag: Option<String>,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The chat.
    pub payload: Option<ChatChannel>,
}

/// A chat and its new channel.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ChatChannel {
    /// The id of the chat.
    pub id: Option<String>,
    /// The current channel, for example `email`.
    pub channel_id: Option<String>,
}

/// A message was sent in a chat.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ChatMessageEvent {
    /// The id of the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// The type of the event.
    pub name: String,
    /// The revision of the object, counted from 0.
    pub revision: Option<i64>,
    /// The id of this revision of the object.
    pub etag: Option<String>,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The message.
    pub payload: Option<ChatMessage>,
}

/// A message in a chat.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ChatMessage {
    /// The id of the message.
    pub id: Option<String>,
    /// The account's data, as passed when the message was sent.
    pub metadata: Option<Value>,
    /// The sender, the conversation and the time.
    pub context: Option<ChatMessageContext>,
    /// The content.
    #[serde(default, deserialize_with = "if_fits")]
    pub parts: Option<Vec<Part>>,
}

/// The sender, the chat and the time of a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ChatMessageContext {
    /// The sender.
    #[serde(default, deserialize_with = "if_fits")]
    pub from: Option<Sender>,
    /// The session or the access with which it was sent.
    #[serde(default, deserialize_with = "if_fits")]
    pub sent_by: Option<String>,
    /// The time of sending.
    #[serde(default, deserialize_with = "if_fits")]
    pub sent_on: Option<String>,
    /// The direction, as seen from the account. Known values: `inbound`, `outbound`.
    #[serde(default, deserialize_with = "if_fits")]
    pub direction: Option<String>,
    /// The chat.
    #[serde(default, deserialize_with = "if_fits")]
    pub chat_id: Option<String>,
    /// The team.
    #[serde(default, deserialize_with = "if_fits")]
    pub team_id: Option<String>,
}

/// The presence of a member of a team changed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct PresenceEvent {
    /// The id of the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// The type of the event.
    pub name: String,
    /// The revision of the object, counted from 0.
    pub revision: Option<i64>,
    /// The id of this revision of the object.
    pub etag: Option<String>,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The profile. These events have no `payload`.
    pub profile_id: Option<String>,
}

/// A profile was created, changed, or restored.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ProfileEvent {
    /// The id of the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// The type of the event.
    pub name: String,
    /// The revision of the object, counted from 0.
    pub revision: Option<i64>,
    /// The id of this revision of the object.
    pub etag: Option<String>,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The profile.
    pub payload: Option<Profile>,
}

/// A profile. It may have fields defined by the account.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Profile {
    /// The id of the profile; chosen by the account.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// The id on Facebook Messenger.
    pub fb_messenger_id: Option<String>,
    /// Facebook's data of the profile.
    #[serde(default, deserialize_with = "if_fits")]
    pub facebook: Option<FacebookProfile>,
    /// Additional fields, which the account defines.
    #[serde(flatten)]
    pub others: Map<String, Value>,
}

/// Facebook's data of a profile.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct FacebookProfile {
    /// The first name.
    #[serde(default, deserialize_with = "if_fits")]
    pub first_name: Option<String>,
    /// The family name.
    #[serde(default, deserialize_with = "if_fits")]
    pub last_name: Option<String>,
    /// The URL of the picture.
    #[serde(default, deserialize_with = "if_fits")]
    pub profile_pic: Option<String>,
    /// The language, for example `en_GB`.
    #[serde(default, deserialize_with = "if_fits")]
    pub locale: Option<String>,
    /// The hours from UTC.
    #[serde(default, deserialize_with = "if_fits")]
    pub timezone: Option<f64>,
    /// The gender.
    #[serde(default, deserialize_with = "if_fits")]
    pub gender: Option<String>,
    /// Whether payments are possible.
    #[serde(default, deserialize_with = "if_fits")]
    pub is_payment_enabled: Option<bool>,
    /// The time at which it was fetched from Facebook.
    #[serde(rename = "lastRefreshedOn")]
    #[serde(default, deserialize_with = "if_fits")]
    pub last_refreshed_on: Option<String>,
}

/// A person agreed to receive messages on Facebook Messenger.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct FacebookOptinEvent {
    /// The id of the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// The type of the event.
    pub name: String,
    /// The revision of the object, counted from 0.
    pub revision: Option<i64>,
    /// The id of this revision of the object.
    pub etag: Option<String>,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The agreement.
    pub payload: Option<FacebookOptin>,
}

/// An agreement to receive messages on Facebook Messenger.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct FacebookOptin {
    /// The person's id on Facebook Messenger.
    pub fb_messenger_id: Option<String>,
    /// The profile.
    pub profile_id: Option<String>,
    /// The account's data, encrypted, as passed to Facebook.
    pub r#ref: Option<String>,
    /// The page that receives the messages.
    pub page_id: Option<String>,
    /// The account's data of the button.
    #[serde(default, deserialize_with = "if_fits")]
    pub state_data: Option<StateData>,
    /// The data that Facebook sent.
    #[serde(default, deserialize_with = "if_fits")]
    pub raw_data: Option<FacebookOptinData>,
}

/// The account's data of the button of an agreement.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct StateData {
    /// The profile.
    #[serde(default, deserialize_with = "if_fits")]
    pub profile_id: Option<String>,
    /// Additional fields, which the account defines.
    #[serde(flatten)]
    pub others: Map<String, Value>,
}

/// Facebook's data of an agreement.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct FacebookOptinData {
    /// The person.
    #[serde(default, deserialize_with = "if_fits")]
    pub sender: Option<MessengerParty>,
    /// The page.
    #[serde(default, deserialize_with = "if_fits")]
    pub recipient: Option<MessengerParty>,
    /// The time of sending, in milliseconds since 1970.
    #[serde(default, deserialize_with = "if_fits")]
    pub timestamp: Option<i64>,
    /// The agreement.
    #[serde(default, deserialize_with = "if_fits")]
    pub optin: Option<FacebookOptinRef>,
}

/// An agreement, as Facebook sent it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct FacebookOptinRef {
    /// The account's data, encrypted.
    #[serde(default, deserialize_with = "if_fits")]
    pub r#ref: Option<String>,
}

/// The channel's response to the submission.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Submission {
    /// The response of the SMS or MMS channel.
    SmsSubmission(Box<SmsSubmission>),
    /// The response of the RCS channel.
    RcsSubmission(Box<RcsSubmission>),
    /// The response of Facebook Messenger.
    MessengerSubmission(Box<MessengerSubmission>),
    /// The response of app messaging.
    AppSubmission(Box<AppSubmission>),
}

impl<'de> Deserialize<'de> for Submission {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let shapes: &[&[&str]] = &[
            &["to", "successful", "clientRef", "segmentCount", "validationFailures"],
            &["name", "sendTime", "contentMessage"],
            &["fbMessengerId", "messageId"],
            &["conversationId", "conversationMessageId"],
        ];
        let object = ShapedObject::deserialize(deserializer)?;
        match object.shape(shapes) {
            0 => object.read().map(Self::SmsSubmission),
            1 => object.read().map(Self::RcsSubmission),
            2 => object.read().map(Self::MessengerSubmission),
            _ => object.read().map(Self::AppSubmission),
        }
    }
}

/// The reports of the channels: one for each under its name, or the receipt of the channel that was used.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChannelStatus {
    /// The report of each channel, under its name; empty for a failure in which no channel is involved.
    ChannelReports(Box<ChannelReports>),
    /// The operator's receipt for an SMS. Its times without a UTC offset are not in UTC.
    SmsReceipt(Box<SmsReceipt>),
    /// The receipt for an RCS message.
    RcsReceipt(Box<RcsReceipt>),
    /// The receipt for a message on Facebook Messenger.
    MessengerReceipt(Box<MessengerReceipt>),
    /// The receipt for a message in app messaging.
    AppReceipt(Box<AppReceipt>),
}

impl<'de> Deserialize<'de> for ChannelStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let shapes: &[&[&str]] = &[
            &["sms", "mms", "rcs", "fbMessenger", "appMessaging", "email"],
            &[
                "tranid",
                "messageguid",
                "statusid",
                "recipient",
                "statusdescription",
                "datetime",
                "clientref",
                "submissiontime",
                "apispaceid",
                "statustimeutc",
            ],
            &["data", "attributes", "messageId", "publishTime"],
            &["sender", "recipient", "timestamp", "delivery", "read"],
            &[
                "messageId",
                "conversationId",
                "scope",
                "direction",
                "sentOn",
                "isPublicConversation",
                "profileId",
                "timestamp",
            ],
        ];
        let object = ShapedObject::deserialize(deserializer)?;
        match object.shape(shapes) {
            0 => object.read().map(Self::ChannelReports),
            1 => object.read().map(Self::SmsReceipt),
            2 => object.read().map(Self::RcsReceipt),
            3 => object.read().map(Self::MessengerReceipt),
            _ => object.read().map(Self::AppReceipt),
        }
    }
}

/// A channel's response to the submission, or the reason for the failure.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReportDetails {
    /// The response of the SMS or MMS channel.
    SmsSubmission(Box<SmsSubmission>),
    /// The response of the RCS channel.
    RcsSubmission(Box<RcsSubmission>),
    /// The response of Facebook Messenger.
    MessengerSubmission(Box<MessengerSubmission>),
    /// The response of app messaging.
    AppSubmission(Box<AppSubmission>),
    /// The failure of a channel.
    Failure(Box<Failure>),
}

impl<'de> Deserialize<'de> for ReportDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let shapes: &[&[&str]] = &[
            &["to", "successful", "clientRef", "segmentCount", "validationFailures"],
            &["name", "sendTime", "contentMessage"],
            &["fbMessengerId", "messageId"],
            &["conversationId", "conversationMessageId"],
            &["reason", "data"],
        ];
        let object = ShapedObject::deserialize(deserializer)?;
        match object.shape(shapes) {
            0 => object.read().map(Self::SmsSubmission),
            1 => object.read().map(Self::RcsSubmission),
            2 => object.read().map(Self::MessengerSubmission),
            3 => object.read().map(Self::AppSubmission),
            _ => object.read().map(Self::Failure),
        }
    }
}

/// The data of a failure: the operator's receipt, the refused parts, or the recipient to whom it could not be sent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FailureData {
    /// The operator's receipt for an SMS. Its times without a UTC offset are not in UTC.
    SmsReceipt(Box<SmsReceipt>),
    /// The response of the SMS or MMS channel.
    SmsSubmission(Box<SmsSubmission>),
    /// The recipient to whom an RCS message could not be sent.
    RcsRecipient(Box<RcsRecipient>),
}

impl<'de> Deserialize<'de> for FailureData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let shapes: &[&[&str]] = &[
            &[
                "tranid",
                "messageguid",
                "statusid",
                "recipient",
                "statusdescription",
                "datetime",
                "clientref",
                "submissiontime",
                "apispaceid",
                "statustimeutc",
            ],
            &["to", "successful", "clientRef", "segmentCount", "validationFailures"],
            &["phoneNumber", "phoneNumberCountryCode", "profileId"],
        ];
        let object = ShapedObject::deserialize(deserializer)?;
        match object.shape(shapes) {
            0 => object.read().map(Self::SmsReceipt),
            1 => object.read().map(Self::SmsSubmission),
            _ => object.read().map(Self::RcsRecipient),
        }
    }
}

/// The report of an email: that of the mail service, or that of a channel.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EmailStatus {
    /// The report of the mail service Mailgun. Every value is a string.
    EmailReport(Box<EmailReport>),
    /// The report of a channel.
    ChannelReport(Box<ChannelReport>),
}

impl<'de> Deserialize<'de> for EmailStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let shapes: &[&[&str]] = &[
            &[
                "Message-Id",
                "X-Mailgun-Sid",
                "attachment-count",
                "body-plain",
                "code",
                "comapi-apiSpaceId",
                "comapi-messageId",
                "description",
                "domain",
                "event",
                "message-headers",
                "reason",
                "recipient",
                "signature",
                "timestamp",
                "token",
            ],
            &["status", "details", "updatedOn"],
        ];
        let object = ShapedObject::deserialize(deserializer)?;
        match object.shape(shapes) {
            0 => object.read().map(Self::EmailReport),
            _ => object.read().map(Self::ChannelReport),
        }
    }
}

/// A message that was received, in the format of its channel.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InboundData {
    /// An SMS that was received, in the format of its channel.
    SmsInbound(Box<SmsInbound>),
    /// A message that was received on Facebook Messenger, in the format of the channel.
    MessengerInbound(Box<MessengerInbound>),
    /// A message that was received in app messaging, in the format of the channel.
    AppInbound(Box<AppInbound>),
}

impl<'de> Deserialize<'de> for InboundData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let shapes: &[&[&str]] = &[
            &["messageId", "keyword", "clientRef", "receivedOn"],
            &["pageId", "body"],
            &["messageId", "metadata", "context", "parts"],
        ];
        let object = ShapedObject::deserialize(deserializer)?;
        match object.shape(shapes) {
            0 => object.read().map(Self::SmsInbound),
            1 => object.read().map(Self::MessengerInbound),
            _ => object.read().map(Self::AppInbound),
        }
    }
}
