//! The payloads of Bird as types. Generated from the definitions by `cargo xtask generate`.

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{Either, Event, Provider};

/// The payload of an event, by its type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payload {
    /// The payload of `conversation.created`.
    ConversationCreated(Box<ConversationEvent>),
    /// The payload of `conversation.updated`.
    ConversationUpdated(Box<ConversationEvent>),
    /// The payload of `conversation.deleted`.
    ConversationDeleted(Box<ConversationEvent>),
    /// The payload of `message.created`.
    MessageCreated(Box<ConversationMessageEvent>),
    /// The payload of `sms.inbound`.
    SmsInbound(Box<ChannelMessageEvent>),
    /// The payload of `sms.outbound`.
    SmsOutbound(Box<ChannelMessageEvent>),
    /// The payload of `sms.interaction`.
    SmsInteraction(Box<ChannelInteractionEvent>),
    /// The payload of `whatsapp.inbound`.
    WhatsappInbound(Box<ChannelMessageEvent>),
    /// The payload of `whatsapp.outbound`.
    WhatsappOutbound(Box<ChannelMessageEvent>),
    /// The payload of `whatsapp.interaction`.
    WhatsappInteraction(Box<ChannelInteractionEvent>),
    /// The payload of `email.inbound`.
    EmailInbound(Box<ChannelMessageEvent>),
    /// The payload of `email.outbound`.
    EmailOutbound(Box<ChannelMessageEvent>),
    /// The payload of `email.interaction`.
    EmailInteraction(Box<ChannelInteractionEvent>),
    /// The payload of `line.inbound`.
    LineInbound(Box<ChannelMessageEvent>),
    /// The payload of `line.outbound`.
    LineOutbound(Box<ChannelMessageEvent>),
    /// The payload of `line.interaction`.
    LineInteraction(Box<ChannelInteractionEvent>),
    /// The payload of `instagram.inbound`.
    InstagramInbound(Box<ChannelMessageEvent>),
    /// The payload of `instagram.outbound`.
    InstagramOutbound(Box<ChannelMessageEvent>),
    /// The payload of `instagram.interaction`.
    InstagramInteraction(Box<ChannelInteractionEvent>),
    /// The payload of `facebook.inbound`.
    FacebookInbound(Box<ChannelMessageEvent>),
    /// The payload of `facebook.outbound`.
    FacebookOutbound(Box<ChannelMessageEvent>),
    /// The payload of `facebook.interaction`.
    FacebookInteraction(Box<ChannelInteractionEvent>),
    /// The payload of `viber.inbound`.
    ViberInbound(Box<ChannelMessageEvent>),
    /// The payload of `viber.outbound`.
    ViberOutbound(Box<ChannelMessageEvent>),
    /// The payload of `viber.interaction`.
    ViberInteraction(Box<ChannelInteractionEvent>),
    /// The payload of `linkedin.inbound`.
    LinkedinInbound(Box<ChannelMessageEvent>),
    /// The payload of `linkedin.outbound`.
    LinkedinOutbound(Box<ChannelMessageEvent>),
    /// The payload of `linkedin.interaction`.
    LinkedinInteraction(Box<ChannelInteractionEvent>),
    /// The payload of `tiktok.inbound`.
    TiktokInbound(Box<ChannelMessageEvent>),
    /// The payload of `tiktok.outbound`.
    TiktokOutbound(Box<ChannelMessageEvent>),
    /// The payload of `tiktok.interaction`.
    TiktokInteraction(Box<ChannelInteractionEvent>),
    /// The payload of `apple.inbound`.
    AppleInbound(Box<ChannelMessageEvent>),
    /// The payload of `apple.outbound`.
    AppleOutbound(Box<ChannelMessageEvent>),
    /// The payload of `apple.interaction`.
    AppleInteraction(Box<ChannelInteractionEvent>),
    /// The payload of `telegram.inbound`.
    TelegramInbound(Box<ChannelMessageEvent>),
    /// The payload of `telegram.outbound`.
    TelegramOutbound(Box<ChannelMessageEvent>),
    /// The payload of `telegram.interaction`.
    TelegramInteraction(Box<ChannelInteractionEvent>),
    /// The payload of `domain.failed`.
    DomainFailed(Box<DomainEvent>),
    /// The payload of `domain.verified`.
    DomainVerified(Box<DomainEvent>),
    /// The payload of `email.accepted`.
    EmailAccepted(Box<EmailEvent>),
    /// The payload of `email.bounced`.
    EmailBounced(Box<EmailBouncedEvent>),
    /// The payload of `email.canceled`.
    EmailCanceled(Box<EmailCanceledEvent>),
    /// The payload of `email.clicked`.
    EmailClicked(Box<EmailClickedEvent>),
    /// The payload of `email.complained`.
    EmailComplained(Box<EmailComplainedEvent>),
    /// The payload of `email.deferred`.
    EmailDeferred(Box<EmailDeferredEvent>),
    /// The payload of `email.delivered`.
    EmailDelivered(Box<EmailEvent>),
    /// The payload of `email.list_unsubscribed`.
    EmailListUnsubscribed(Box<EmailEvent>),
    /// The payload of `email.opened`.
    EmailOpened(Box<EmailOpenedEvent>),
    /// The payload of `email.out_of_band_bounce`.
    EmailOutOfBandBounce(Box<EmailBouncedEvent>),
    /// The payload of `email.processed`.
    EmailProcessed(Box<EmailEvent>),
    /// The payload of `email.received`.
    EmailReceived(Box<EmailReceivedEvent>),
    /// The payload of `email.rejected`.
    EmailRejected(Box<EmailRejectedEvent>),
    /// The payload of `email.scheduled`.
    EmailScheduled(Box<EmailScheduledEvent>),
    /// The payload of `email.unsubscribed`.
    EmailUnsubscribed(Box<EmailEvent>),
    /// The payload of `email_mailbox.message_delivered`.
    EmailMailboxMessageDelivered(Box<MailboxMessageEvent>),
    /// The payload of `email_mailbox.message_failed`.
    EmailMailboxMessageFailed(Box<MailboxMessageFailedEvent>),
    /// The payload of `email_mailbox.message_received`.
    EmailMailboxMessageReceived(Box<MailboxMessageReceivedEvent>),
    /// The payload of `email_mailbox.message_sent`.
    EmailMailboxMessageSent(Box<MailboxMessageEvent>),
    /// The payload of `email_mailbox.suspended`.
    EmailMailboxSuspended(Box<MailboxSuspendedEvent>),
    /// The payload of `email_mailbox.thread_created`.
    EmailMailboxThreadCreated(Box<MailboxThreadCreatedEvent>),
    /// The payload of `email_suppression.created`.
    EmailSuppressionCreated(Box<EmailSuppressionCreatedEvent>),
    /// The payload of `sms.accepted`.
    SmsAccepted(Box<SmsAcceptedEvent>),
    /// The payload of `sms.delivered`.
    SmsDelivered(Box<SmsEvent>),
    /// The payload of `sms.expired`.
    SmsExpired(Box<SmsFailedEvent>),
    /// The payload of `sms.failed`.
    SmsFailed(Box<SmsFailedEvent>),
    /// The payload of `sms.received`.
    SmsReceived(Box<SmsReceivedEvent>),
    /// The payload of `sms.rejected`.
    SmsRejected(Box<SmsFailedEvent>),
    /// The payload of `sms.sent`.
    SmsSent(Box<SmsEvent>),
    /// The payload of `sms.undelivered`.
    SmsUndelivered(Box<SmsFailedEvent>),
    /// The payload of `verify.attempt.delivered`.
    VerifyAttemptDelivered(Box<VerifyAttemptDeliveredEvent>),
    /// The payload of `verify.attempt.sent`.
    VerifyAttemptSent(Box<VerifyAttemptSentEvent>),
    /// The payload of `verify.attempt.undelivered`.
    VerifyAttemptUndelivered(Box<VerifyAttemptUndeliveredEvent>),
    /// The payload of `verify.verification.created`.
    VerifyVerificationCreated(Box<VerificationCreatedEvent>),
    /// The payload of `verify.verification.verified`.
    VerifyVerificationVerified(Box<VerificationVerifiedEvent>),
    /// The payload of `voice_call.answered`.
    VoiceCallAnswered(Box<VoiceCallEvent>),
    /// The payload of `voice_call.ended`.
    VoiceCallEnded(Box<VoiceCallEndedEvent>),
    /// The payload of `voice_call.initiated`.
    VoiceCallInitiated(Box<VoiceCallEvent>),
    /// The payload of `whatsapp.accepted`.
    WhatsappAccepted(Box<WhatsappEvent>),
    /// The payload of `whatsapp.delivered`.
    WhatsappDelivered(Box<WhatsappEvent>),
    /// The payload of `whatsapp.failed`.
    WhatsappFailed(Box<WhatsappFailedEvent>),
    /// The payload of `whatsapp.read`.
    WhatsappRead(Box<WhatsappEvent>),
    /// The payload of `whatsapp.received`.
    WhatsappReceived(Box<WhatsappReceivedEvent>),
    /// The payload of `whatsapp.rejected`.
    WhatsappRejected(Box<WhatsappFailedEvent>),
    /// The payload of `whatsapp.sent`.
    WhatsappSent(Box<WhatsappEvent>),
}

impl Payload {
    /// Deserializes the payload of an event; `None` for an event of unknown type or of another provider.
    ///
    /// # Errors
    /// Those of `serde_json`, where the payload does not match its type.
    pub fn of(event: &Event<'_>) -> serde_json::Result<Option<Self>> {
        if event.provider != Provider::Bird {
            return Ok(None);
        }
        Ok(Some(match &*event.type_name.as_str() {
            "conversation.created" => Self::ConversationCreated(event.payload()?),
            "conversation.updated" => Self::ConversationUpdated(event.payload()?),
            "conversation.deleted" => Self::ConversationDeleted(event.payload()?),
            "message.created" => Self::MessageCreated(event.payload()?),
            "sms.inbound" => Self::SmsInbound(event.payload()?),
            "sms.outbound" => Self::SmsOutbound(event.payload()?),
            "sms.interaction" => Self::SmsInteraction(event.payload()?),
            "whatsapp.inbound" => Self::WhatsappInbound(event.payload()?),
            "whatsapp.outbound" => Self::WhatsappOutbound(event.payload()?),
            "whatsapp.interaction" => Self::WhatsappInteraction(event.payload()?),
            "email.inbound" => Self::EmailInbound(event.payload()?),
            "email.outbound" => Self::EmailOutbound(event.payload()?),
            "email.interaction" => Self::EmailInteraction(event.payload()?),
            "line.inbound" => Self::LineInbound(event.payload()?),
            "line.outbound" => Self::LineOutbound(event.payload()?),
            "line.interaction" => Self::LineInteraction(event.payload()?),
            "instagram.inbound" => Self::InstagramInbound(event.payload()?),
            "instagram.outbound" => Self::InstagramOutbound(event.payload()?),
            "instagram.interaction" => Self::InstagramInteraction(event.payload()?),
            "facebook.inbound" => Self::FacebookInbound(event.payload()?),
            "facebook.outbound" => Self::FacebookOutbound(event.payload()?),
            "facebook.interaction" => Self::FacebookInteraction(event.payload()?),
            "viber.inbound" => Self::ViberInbound(event.payload()?),
            "viber.outbound" => Self::ViberOutbound(event.payload()?),
            "viber.interaction" => Self::ViberInteraction(event.payload()?),
            "linkedin.inbound" => Self::LinkedinInbound(event.payload()?),
            "linkedin.outbound" => Self::LinkedinOutbound(event.payload()?),
            "linkedin.interaction" => Self::LinkedinInteraction(event.payload()?),
            "tiktok.inbound" => Self::TiktokInbound(event.payload()?),
            "tiktok.outbound" => Self::TiktokOutbound(event.payload()?),
            "tiktok.interaction" => Self::TiktokInteraction(event.payload()?),
            "apple.inbound" => Self::AppleInbound(event.payload()?),
            "apple.outbound" => Self::AppleOutbound(event.payload()?),
            "apple.interaction" => Self::AppleInteraction(event.payload()?),
            "telegram.inbound" => Self::TelegramInbound(event.payload()?),
            "telegram.outbound" => Self::TelegramOutbound(event.payload()?),
            "telegram.interaction" => Self::TelegramInteraction(event.payload()?),
            "domain.failed" => Self::DomainFailed(event.payload()?),
            "domain.verified" => Self::DomainVerified(event.payload()?),
            "email.accepted" => Self::EmailAccepted(event.payload()?),
            "email.bounced" => Self::EmailBounced(event.payload()?),
            "email.canceled" => Self::EmailCanceled(event.payload()?),
            "email.clicked" => Self::EmailClicked(event.payload()?),
            "email.complained" => Self::EmailComplained(event.payload()?),
            "email.deferred" => Self::EmailDeferred(event.payload()?),
            "email.delivered" => Self::EmailDelivered(event.payload()?),
            "email.list_unsubscribed" => Self::EmailListUnsubscribed(event.payload()?),
            "email.opened" => Self::EmailOpened(event.payload()?),
            "email.out_of_band_bounce" => Self::EmailOutOfBandBounce(event.payload()?),
            "email.processed" => Self::EmailProcessed(event.payload()?),
            "email.received" => Self::EmailReceived(event.payload()?),
            "email.rejected" => Self::EmailRejected(event.payload()?),
            "email.scheduled" => Self::EmailScheduled(event.payload()?),
            "email.unsubscribed" => Self::EmailUnsubscribed(event.payload()?),
            "email_mailbox.message_delivered" => Self::EmailMailboxMessageDelivered(event.payload()?),
            "email_mailbox.message_failed" => Self::EmailMailboxMessageFailed(event.payload()?),
            "email_mailbox.message_received" => Self::EmailMailboxMessageReceived(event.payload()?),
            "email_mailbox.message_sent" => Self::EmailMailboxMessageSent(event.payload()?),
            "email_mailbox.suspended" => Self::EmailMailboxSuspended(event.payload()?),
            "email_mailbox.thread_created" => Self::EmailMailboxThreadCreated(event.payload()?),
            "email_suppression.created" => Self::EmailSuppressionCreated(event.payload()?),
            "sms.accepted" => Self::SmsAccepted(event.payload()?),
            "sms.delivered" => Self::SmsDelivered(event.payload()?),
            "sms.expired" => Self::SmsExpired(event.payload()?),
            "sms.failed" => Self::SmsFailed(event.payload()?),
            "sms.received" => Self::SmsReceived(event.payload()?),
            "sms.rejected" => Self::SmsRejected(event.payload()?),
            "sms.sent" => Self::SmsSent(event.payload()?),
            "sms.undelivered" => Self::SmsUndelivered(event.payload()?),
            "verify.attempt.delivered" => Self::VerifyAttemptDelivered(event.payload()?),
            "verify.attempt.sent" => Self::VerifyAttemptSent(event.payload()?),
            "verify.attempt.undelivered" => Self::VerifyAttemptUndelivered(event.payload()?),
            "verify.verification.created" => Self::VerifyVerificationCreated(event.payload()?),
            "verify.verification.verified" => Self::VerifyVerificationVerified(event.payload()?),
            "voice_call.answered" => Self::VoiceCallAnswered(event.payload()?),
            "voice_call.ended" => Self::VoiceCallEnded(event.payload()?),
            "voice_call.initiated" => Self::VoiceCallInitiated(event.payload()?),
            "whatsapp.accepted" => Self::WhatsappAccepted(event.payload()?),
            "whatsapp.delivered" => Self::WhatsappDelivered(event.payload()?),
            "whatsapp.failed" => Self::WhatsappFailed(event.payload()?),
            "whatsapp.read" => Self::WhatsappRead(event.payload()?),
            "whatsapp.received" => Self::WhatsappReceived(event.payload()?),
            "whatsapp.rejected" => Self::WhatsappRejected(event.payload()?),
            "whatsapp.sent" => Self::WhatsappSent(event.payload()?),
            _ => return Ok(None),
        }))
    }
}

/// A conversation was created, changed or deleted.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ConversationEvent {
    /// The service that sends the notification. Known values: `conversations`.
    pub service: Option<String>,
    /// The type of the event.
    pub event: String,
    /// The current state of the conversation.
    pub payload: Option<Conversation>,
    /// The conversation, if `payload` is absent.
    pub data: Option<Conversation>,
}

/// A conversation of contacts with members and programs of the workspace.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Conversation {
    /// The id of the conversation.
    pub id: Option<String>,
    /// The name; often empty.
    pub name: Option<String>,
    /// The description; often empty.
    pub description: Option<String>,
    /// The state, for example `active`.
    pub status: Option<String>,
    /// The visibility, for example `private`.
    pub visibility: Option<String>,
    /// The access to it, for example `invite-only`.
    pub accessibility: Option<String>,
    /// The main participants; not always all.
    pub featured_participants: Option<Vec<Participant>>,
    /// The number of participants.
    pub active_participant_count: Option<i64>,
    /// The number of participants who are invited and have not joined.
    pub pending_participant_count: Option<i64>,
    /// The participant who started it.
    pub initiating_participant: Option<Participant>,
    /// The channel.
    pub channel_id: Option<String>,
    /// The newest message in it.
    pub last_message: Option<LastMessage>,
    /// The time of the start.
    pub created_at: Option<String>,
    /// The time of the last change.
    pub updated_at: Option<String>,
    /// The kind of the platform's thread, for example `direct`.
    pub platform_style: Option<String>,
}

/// A person or a program that takes part in a conversation.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Participant {
    /// The id of the participant; of a contact, the contact.
    pub id: Option<String>,
    /// The kind: `contact`, `user` (a member of the workspace), `flow` (a program), …
    pub r#type: Option<String>,
    /// The state in the conversation, for example `active`.
    pub status: Option<String>,
    /// The human-readable name.
    pub display_name: Option<String>,
    /// The URL of the picture; may be empty.
    pub avatar_url: Option<String>,
    /// The address of a contact.
    pub contact: Option<ParticipantContact>,
}

/// The address of a contact.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ParticipantContact {
    /// The kind of the identifier: `phonenumber`, `emailaddress`, `whatsappbsuid`, `facebookid-…`, …
    pub identifier_key: Option<String>,
    /// The identifier: a phone number, an e-mail address, or another one of its kind.
    pub identifier_value: Option<String>,
    /// The identifier in the format of the platform.
    pub platform_address: Option<String>,
}

/// The newest message of a conversation, in short.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct LastMessage {
    /// The id of the message.
    pub id: Option<String>,
    /// The type of the content, for example `text`.
    pub r#type: Option<String>,
    /// The preview.
    pub preview: Option<MessagePreview>,
    /// The recipient.
    pub recipients: Option<Vec<ParticipantContact>>,
    /// The status, for example `delivered`.
    pub status: Option<String>,
    /// The sender.
    pub sender: Option<Participant>,
    /// The time of creation.
    pub created_at: Option<String>,
    /// The direction, as seen from the workspace: `inbound` or `outbound`.
    pub direction: Option<String>,
}

/// The beginning of a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MessagePreview {
    /// The beginning of its text.
    pub text: Option<String>,
}

/// A message was created in a conversation. Undocumented; observed in real traffic.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ConversationMessageEvent {
    /// The service that sends the notification.
    pub service: Option<String>,
    /// The type of the event.
    pub event: String,
    /// The subject of the event.
    pub payload: Option<ConversationMessagePayload>,
}

/// Contains a message that was created in a conversation.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ConversationMessagePayload {
    /// The message.
    pub message: Option<ConversationMessage>,
}

/// A message in a conversation.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ConversationMessage {
    /// The id of the message.
    pub id: Option<String>,
    /// The conversation.
    pub conversation_id: Option<String>,
    /// The channel.
    pub channel_id: Option<String>,
    /// The direction, as seen from the workspace: `inbound` or `outbound`.
    pub direction: Option<String>,
    /// The status, for example `delivered`.
    pub status: Option<String>,
    /// The sender.
    pub sender: Option<Participant>,
    /// The content.
    pub body: Option<Either<MessageBody, String>>,
    /// The time of creation.
    pub created_at: Option<String>,
}

/// The content of a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MessageBody {
    /// The kind of the part, which names the field that has its content.
    pub r#type: Option<String>,
    /// Text, also the reply to a button or a list.
    pub text: Option<Either<TextBody, String>>,
    /// Pictures.
    pub image: Option<ImageBody>,
    /// Files: documents, audio, video.
    pub file: Option<FileBody>,
    /// A location.
    pub location: Option<LocationBody>,
    /// A list to choose from.
    pub list: Option<Map<String, Value>>,
    /// A carousel of cards.
    pub carousel: Option<Map<String, Value>>,
}

/// The text.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct TextBody {
    /// The text.
    pub text: Option<String>,
    /// Buttons below it, or the one that was pressed.
    pub actions: Option<Vec<Action>>,
}

/// A button.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Action {
    /// The kind of the action: `postback`, `reply`, `link`, …
    pub r#type: Option<String>,
    /// The postback of the pressed button.
    pub postback: Option<Postback>,
}

/// The postback of a button.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Postback {
    /// The text of the button.
    pub text: Option<String>,
    /// The payload of the button, defined by the account.
    pub payload: Option<String>,
}

/// Pictures.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ImageBody {
    /// The text sent with them.
    pub text: Option<String>,
    /// The pictures.
    pub images: Option<Vec<File>>,
}

/// A file. Bird's own addresses need an access key.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct File {
    /// The URL of the file.
    pub media_url: Option<String>,
    /// The media type, for example `audio/ogg`.
    pub content_type: Option<String>,
    /// The name.
    pub filename: Option<String>,
    /// A description of the image.
    pub alt_text: Option<String>,
}

/// Files.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct FileBody {
    /// The text sent with them.
    pub text: Option<String>,
    /// The files.
    pub files: Option<Vec<File>>,
}

/// A location.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct LocationBody {
    /// The location.
    pub coordinates: Option<Coordinates>,
    /// The name and its address.
    pub location: Option<Place>,
    /// The latitude in degrees north, where `coordinates` is absent.
    pub latitude: Option<Either<f64, String>>,
    /// The longitude in degrees east, where `coordinates` is absent.
    pub longitude: Option<Either<f64, String>>,
}

/// A point on the map.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Coordinates {
    /// The latitude, in degrees north.
    pub latitude: Option<Either<f64, String>>,
    /// The longitude, in degrees east.
    pub longitude: Option<Either<f64, String>>,
}

/// The name and address of a location.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Place {
    /// The name.
    pub label: Option<String>,
    /// The postal address.
    pub address: Option<String>,
}

/// A message was received, or the status of a sent message changed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ChannelMessageEvent {
    /// The service that sends the notification. Known values: `channels`.
    pub service: Option<String>,
    /// The platform and the kind of event, for example `whatsapp.inbound`.
    pub event: String,
    /// The current state of the message.
    pub payload: Option<ChannelMessage>,
    /// The message, if `payload` is absent.
    pub data: Option<ChannelMessage>,
}

/// A message on a channel.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ChannelMessage {
    /// The id of the message.
    pub id: Option<String>,
    /// The channel.
    pub channel_id: Option<String>,
    /// The sender: a contact, or a connector of the workspace.
    pub sender: Option<Party>,
    /// The recipients: a connector of the workspace, or contacts.
    pub receiver: Option<Party>,
    /// The content.
    pub body: Option<Either<MessageBody, String>>,
    /// The template from which it was created.
    pub template: Option<Template>,
    /// Metadata of the platform about the message.
    pub meta: Option<MessageMeta>,
    /// The account's reference, as passed when it was sent; may be empty.
    pub reference: Option<String>,
    /// The message to which it replies.
    pub reply_to: Option<ReplyTo>,
    /// The platform's messages as which it was sent.
    pub parts: Option<Vec<MessagePart>>,
    /// The status. Known values: `accepted`, `rejected`, `sent`, `sending_failed`, `delivered`, `delivery_failed`,
    /// `pending`, `queued`, `read`, `failed`.
    pub status: Option<String>,
    /// A description of the reason for the status; may be empty.
    pub reason: Option<String>,
    /// Human-readable details of the status.
    pub details: Option<String>,
    /// The direction, as seen from the workspace. Known values: `incoming`, `outgoing`.
    pub direction: Option<String>,
    /// The number of units that are charged.
    pub chargeable_units: Option<i64>,
    /// The time of the last change of the status.
    pub last_status_at: Option<String>,
    /// The time of creation.
    pub created_at: Option<String>,
    /// The time of the last change.
    pub updated_at: Option<String>,
    /// The batch in which it was sent.
    pub batch_id: Option<String>,
    /// The reason for the failure.
    pub failure: Option<Failure>,
}

/// The sender or recipient of a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Party {
    /// A contact outside the workspace.
    pub contact: Option<Contact>,
    /// Several contacts outside the workspace.
    pub contacts: Option<Vec<Contact>>,
    /// The workspace's address on the channel.
    pub connector: Option<Connector>,
}

/// A contact outside the workspace.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Contact {
    /// The id of the contact.
    pub id: Option<String>,
    /// The kind of the identifier: `phonenumber`, `emailaddress`, `whatsappbsuid`, `facebookid-…`, …
    pub identifier_key: Option<String>,
    /// The identifier: a phone number, an e-mail address, or another one of its kind.
    pub identifier_value: Option<String>,
    /// The data of the contact, including its `name`.
    pub annotations: Option<Map<String, Value>>,
    /// The platform's identifier.
    pub platform_address: Option<String>,
    /// All identifiers of the contact.
    pub identifiers: Option<Vec<Value>>,
}

/// The workspace's address on a channel.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Connector {
    /// The id of the connector.
    pub id: Option<String>,
    /// The phone number, address or name on the platform; may be empty.
    pub identifier_value: Option<String>,
    /// The data of the connector, including its `name`.
    pub annotations: Option<Map<String, Value>>,
}

/// The template a message was created from.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Template {
    /// The id of the template's project.
    pub project_id: Option<String>,
    /// The version.
    pub version: Option<String>,
    /// The language, for example `en`.
    pub locale: Option<String>,
    /// The values of its variables, by name.
    pub variables: Option<Map<String, Value>>,
}

/// Metadata of a platform about a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct MessageMeta {
    /// The platform's data.
    pub extra_information: Option<ExtraInformation>,
}

/// The platform's data.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ExtraInformation {
    /// The time at which the platform received the message: seconds since 1970, as a string.
    pub timestamp: Option<String>,
    /// The language of the sender's device, for example `ar-EG`.
    pub user_locale: Option<String>,
}

/// The message to which a message replies.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ReplyTo {
    /// The id of the message that is replied to.
    pub id: Option<String>,
    /// The index of the part of the message, from 0.
    pub order: Option<i64>,
    /// The kind of reply: `message` (quoted) or `click` (a button pressed).
    pub r#type: Option<String>,
}

/// One of the platform's messages as which a message was sent.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct MessagePart {
    /// The platform's id of it.
    pub platform_reference: Option<String>,
}

/// The failure of a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Failure {
    /// Bird's code of the reason.
    pub code: Option<Either<i64, String>>,
    /// A description of the reason.
    pub description: Option<String>,
}

/// A recipient interacted with a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ChannelInteractionEvent {
    /// The service that sends the notification. Known values: `channels`.
    pub service: Option<String>,
    /// The platform and `interaction`, for example `whatsapp.interaction`.
    pub event: String,
    /// The interaction.
    pub payload: Option<ChannelInteraction>,
    /// The interaction, if `payload` is absent.
    pub data: Option<ChannelInteraction>,
}

/// An interaction of a recipient with a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ChannelInteraction {
    /// The id of the interaction.
    pub id: Option<String>,
    /// The message.
    pub message_id: Option<String>,
    /// The channel that was used.
    pub channel_id: Option<String>,
    /// The platform, for example `whatsapp`.
    pub platform_id: Option<String>,
    /// The kind of the interaction; platforms have additional kinds. Known values: `clicked`, `opened`, `read`.
    pub r#type: Option<String>,
    /// The account's reference of the message.
    pub message_reference: Option<String>,
    /// The number of the platform's messages as which it was sent.
    pub message_parts_count: Option<i64>,
    /// The account's labels of the message.
    pub message_tags: Option<Vec<String>>,
    /// The recipient of the message.
    pub receiver: Option<Party>,
    /// Human-readable details.
    pub details: Option<String>,
    /// The context in which the message was sent.
    pub context: Option<Map<String, Value>>,
    /// The link, button or reaction.
    pub metadata: Option<InteractionMetadata>,
    /// The time of the interaction.
    pub created_at: Option<String>,
    /// The time of the last change.
    pub updated_at: Option<String>,
}

/// The object of an interaction.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct InteractionMetadata {
    /// The link that was followed: `name` and `url`.
    pub link: Option<Map<String, Value>>,
    /// The button that was pressed: its `payload`.
    pub button: Option<Map<String, Value>>,
    /// The reaction: the `emoji`, and the `action`, which is its addition or removal.
    pub reaction: Option<Map<String, Value>>,
    /// The conversion that followed.
    pub conversion: Option<Map<String, Value>>,
    /// Whether it was fetched by a program instead of a person.
    pub prefetched: Option<bool>,
}

/// A domain was verified, or its verification failed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct DomainEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<Domain>,
}

/// A sending domain.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Domain {
    /// The id of the domain at Bird.
    pub domain_id: Option<String>,
    /// The name, for example `mail.example.com`.
    pub domain: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The reason for which the verification failed; in `domain.failed`.
    pub failure_reason: Option<String>,
}

/// The status of an email changed, or its recipient unsubscribed or complained.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmailEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<Email>,
}

/// An email to one recipient.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Email {
    /// The id of the email.
    pub email_id: Option<String>,
    /// The id of the email to this recipient.
    pub recipient_id: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The recipient's address.
    pub recipient: Option<String>,
    /// The header field that lists the recipient. Known values: `to`, `cc`, `bcc`.
    pub recipient_role: Option<String>,
    /// The account's labels.
    pub tags: Option<Vec<Tag>>,
    /// The account's data, as passed when the message was sent.
    pub metadata: Option<Map<String, Value>>,
}

/// A label that the account gave a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Tag {
    /// The description.
    pub name: Option<String>,
    /// The content.
    pub value: Option<String>,
}

/// The recipient's mail server refused an email for good, at once or later.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmailBouncedEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<EmailBounce>,
}

/// A bounce.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmailBounce {
    /// The id of the email.
    pub email_id: Option<String>,
    /// The id of the email to this recipient.
    pub recipient_id: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The recipient's address.
    pub recipient: Option<String>,
    /// The header field that lists the recipient. Known values: `to`, `cc`, `bcc`.
    pub recipient_role: Option<String>,
    /// The account's labels.
    pub tags: Option<Vec<Tag>>,
    /// The account's data, as passed when the message was sent.
    pub metadata: Option<Map<String, Value>>,
    /// The kind of the bounce. Known values: `hard`, `soft`, `block`, `admin`, `undetermined`.
    pub bounce_type: Option<String>,
    /// A subclass, as a number.
    pub bounce_class: Option<i64>,
    /// The mail server's SMTP status, for example `550`.
    pub bounce_code: Option<String>,
    /// The text of the mail server.
    pub bounce_description: Option<String>,
    /// The IP address from which it was sent.
    pub sending_ip: Option<String>,
}

/// A scheduled email was cancelled.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmailCanceledEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<EmailCancellation>,
}

/// An email to all its recipients that will not be sent.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmailCancellation {
    /// The id of the email.
    pub email_id: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The account's labels.
    pub tags: Option<Vec<Tag>>,
    /// The account's data, as passed when the message was sent.
    pub metadata: Option<Map<String, Value>>,
}

/// A recipient followed a link in an email.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmailClickedEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<EmailClick>,
}

/// A link that was followed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmailClick {
    /// The id of the email.
    pub email_id: Option<String>,
    /// The id of the email to this recipient.
    pub recipient_id: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The recipient's address.
    pub recipient: Option<String>,
    /// The header field that lists the recipient. Known values: `to`, `cc`, `bcc`.
    pub recipient_role: Option<String>,
    /// The account's labels.
    pub tags: Option<Vec<Tag>>,
    /// The account's data, as passed when the message was sent.
    pub metadata: Option<Map<String, Value>>,
    /// The target URL.
    pub url: Option<String>,
    /// The IP address.
    pub ip_address: Option<String>,
    /// The user agent.
    pub user_agent: Option<String>,
}

/// A recipient reported an email as spam.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmailComplainedEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<EmailComplaint>,
}

/// A report of spam.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmailComplaint {
    /// The id of the email.
    pub email_id: Option<String>,
    /// The id of the email to this recipient.
    pub recipient_id: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The recipient's address.
    pub recipient: Option<String>,
    /// The header field that lists the recipient. Known values: `to`, `cc`, `bcc`.
    pub recipient_role: Option<String>,
    /// The account's labels.
    pub tags: Option<Vec<Tag>>,
    /// The account's data, as passed when the message was sent.
    pub metadata: Option<Map<String, Value>>,
    /// The kind of the report, for example `abuse`.
    pub feedback_type: Option<String>,
}

/// The recipient's mail server deferred an email, which is sent again.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmailDeferredEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<EmailDeferral>,
}

/// A deferred delivery.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmailDeferral {
    /// The id of the email.
    pub email_id: Option<String>,
    /// The id of the email to this recipient.
    pub recipient_id: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The recipient's address.
    pub recipient: Option<String>,
    /// The header field that lists the recipient. Known values: `to`, `cc`, `bcc`.
    pub recipient_role: Option<String>,
    /// The account's labels.
    pub tags: Option<Vec<Tag>>,
    /// The account's data, as passed when the message was sent.
    pub metadata: Option<Map<String, Value>>,
    /// The kind of the rejection. Known values: `hard`, `soft`, `block`, `admin`, `undetermined`.
    pub bounce_type: Option<String>,
    /// A subclass, as a number.
    pub bounce_class: Option<i64>,
    /// The text of the mail server.
    pub defer_reason: Option<String>,
    /// The IP address from which it was sent.
    pub sending_ip: Option<String>,
}

/// A recipient opened an email.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmailOpenedEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<EmailOpening>,
}

/// An email that was opened, by a person or by a program that fetches images.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmailOpening {
    /// The id of the email.
    pub email_id: Option<String>,
    /// The id of the email to this recipient.
    pub recipient_id: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The recipient's address.
    pub recipient: Option<String>,
    /// The header field that lists the recipient. Known values: `to`, `cc`, `bcc`.
    pub recipient_role: Option<String>,
    /// The account's labels.
    pub tags: Option<Vec<Tag>>,
    /// The account's data, as passed when the message was sent.
    pub metadata: Option<Map<String, Value>>,
    /// The IP address.
    pub ip_address: Option<String>,
    /// The user agent.
    pub user_agent: Option<String>,
}

/// An email was received.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmailReceivedEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<ReceivedEmail>,
}

/// An email that was received.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ReceivedEmail {
    /// The id of the email at Bird.
    pub inbound_message_id: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The header `Message-ID`.
    pub message_id: Option<String>,
    /// The sender's address.
    pub from: Option<String>,
    /// The recipients' addresses.
    pub to: Option<Vec<String>>,
    /// The subject.
    pub subject: Option<String>,
    /// The `Message-ID` to which it replies.
    pub in_reply_to: Option<String>,
    /// The result of the checks of its sender, for example `pass`.
    pub authentication: Option<String>,
    /// Whether SPF vouches for its sender.
    pub spf_pass: Option<bool>,
    /// Whether DKIM vouches for its sender.
    pub dkim_pass: Option<bool>,
    /// Whether DMARC vouches for its sender.
    pub dmarc_pass: Option<bool>,
    /// The spam score.
    pub spam_score: Option<f64>,
}

/// Bird rejected an email.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmailRejectedEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<EmailRejection>,
}

/// An email that was not sent.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmailRejection {
    /// The id of the email.
    pub email_id: Option<String>,
    /// The id of the email to this recipient.
    pub recipient_id: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The recipient's address.
    pub recipient: Option<String>,
    /// The header field that lists the recipient. Known values: `to`, `cc`, `bcc`.
    pub recipient_role: Option<String>,
    /// The account's labels.
    pub tags: Option<Vec<Tag>>,
    /// The account's data, as passed when the message was sent.
    pub metadata: Option<Map<String, Value>>,
    /// The reason. Known values: `recipient_suppressed`, `transmission_failed`, `generation_failure`,
    /// `policy_rejection`, `domain_unverified`, `quota_exceeded`, `recipient_not_allowed`.
    pub rejection_reason: Option<String>,
}

/// An email was scheduled.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmailScheduledEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<EmailSchedule>,
}

/// An email to all its recipients that will be sent.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmailSchedule {
    /// The id of the email.
    pub email_id: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The account's labels.
    pub tags: Option<Vec<Tag>>,
    /// The account's data, as passed when the message was sent.
    pub metadata: Option<Map<String, Value>>,
    /// The time for which it is scheduled.
    pub scheduled_at: Option<String>,
}

/// An email of a mailbox was sent, or delivered to its recipients.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MailboxMessageEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<MailboxMessage>,
}

/// An email of a mailbox.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MailboxMessage {
    /// The id of the email.
    pub message_id: Option<String>,
    /// The mailbox.
    pub mailbox_id: Option<String>,
    /// The thread.
    pub thread_id: Option<String>,
}

/// An email of a mailbox was not delivered to any of its recipients.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MailboxMessageFailedEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<MailboxFailure>,
}

/// An email that was not delivered.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MailboxFailure {
    /// The id of the email.
    pub message_id: Option<String>,
    /// The mailbox.
    pub mailbox_id: Option<String>,
    /// The thread.
    pub thread_id: Option<String>,
    /// A description of the reason.
    pub reason: Option<String>,
}

/// An email was received in a mailbox.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MailboxMessageReceivedEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<MailboxReceivedMessage>,
}

/// An email that was received.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MailboxReceivedMessage {
    /// The id of the email.
    pub message_id: Option<String>,
    /// The mailbox.
    pub mailbox_id: Option<String>,
    /// The thread.
    pub thread_id: Option<String>,
    /// The rule by which it was routed.
    pub route_id: Option<String>,
    /// The sender's address.
    pub from: Option<String>,
    /// The recipients' addresses.
    pub to: Option<Vec<String>>,
    /// The subject.
    pub subject: Option<String>,
    /// The new text, without quoted text.
    pub extracted_text: Option<String>,
    /// Whether `extracted_text` was cut short.
    pub truncated_text: Option<bool>,
    /// The number of attached files.
    pub attachment_count: Option<i64>,
    /// The result of the checks of its sender, for example `pass`.
    pub authentication: Option<String>,
    /// Whether SPF vouches for its sender.
    pub spf_pass: Option<bool>,
    /// Whether DKIM vouches for its sender.
    pub dkim_pass: Option<bool>,
    /// Whether DMARC vouches for its sender.
    pub dmarc_pass: Option<bool>,
}

/// A mailbox was closed by Bird.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MailboxSuspendedEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<MailboxSuspension>,
}

/// A mailbox that was closed by Bird.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MailboxSuspension {
    /// The mailbox.
    pub mailbox_id: Option<String>,
    /// A description of the reason.
    pub reason: Option<String>,
}

/// A thread was started.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MailboxThreadCreatedEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<MailboxThread>,
}

/// A thread of emails.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MailboxThread {
    /// The id of the thread.
    pub thread_id: Option<String>,
    /// The mailbox.
    pub mailbox_id: Option<String>,
    /// The subject of its first email.
    pub subject: Option<String>,
    /// The direction of its first email, for example `inbound`.
    pub initiated_by: Option<String>,
}

/// An address was suppressed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmailSuppressionCreatedEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<EmailSuppression>,
}

/// A suppressed address.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmailSuppression {
    /// The id of the suppression.
    pub suppression_id: Option<String>,
    /// The address.
    pub email: Option<String>,
    /// The reason, for example `hard_bounce`.
    pub reason: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
}

/// Bird accepted an SMS.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct SmsAcceptedEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<AcceptedSms>,
}

/// An SMS that Bird accepted.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct AcceptedSms {
    /// The id of the SMS.
    pub sms_id: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The number to which it was sent, for example `+15551234567`.
    pub to: Option<String>,
    /// The number or name from which it was sent.
    pub from: Option<String>,
    /// The account's labels.
    pub tags: Option<Vec<Tag>>,
    /// The account's data, as passed when the message was sent.
    pub metadata: Option<Map<String, Value>>,
    /// The price.
    pub cost: Option<SmsCost>,
    /// The parts into which it is split.
    pub segments: Option<SmsSegments>,
}

/// The price of an SMS. Amounts are decimal strings, for example `0.00990`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct SmsCost {
    /// The total.
    pub amount: Option<String>,
    /// The currency, for example `USD`.
    pub currency_code: Option<String>,
    /// Bird's share of the price.
    pub transaction_amount: Option<String>,
    /// The charges of others.
    pub passthrough_amount: Option<String>,
}

/// The parts of an SMS.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct SmsSegments {
    /// The number of parts.
    pub count: Option<i64>,
    /// The character encoding, for example `GSM_7BIT`.
    pub encoding: Option<String>,
    /// The number of characters.
    pub characters: Option<i64>,
}

/// An SMS was passed to the carrier, or delivered.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct SmsEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<Sms>,
}

/// An SMS with its status.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Sms {
    /// The id of the SMS.
    pub sms_id: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The number to which it was sent, for example `+15551234567`.
    pub to: Option<String>,
    /// The number or name from which it was sent.
    pub from: Option<String>,
    /// The account's labels.
    pub tags: Option<Vec<Tag>>,
    /// The account's data, as passed when the message was sent.
    pub metadata: Option<Map<String, Value>>,
    /// The price.
    pub cost: Option<SmsCost>,
    /// The recipient's carrier.
    pub carrier: Option<String>,
    /// The carrier's mobile country and network code, for example `311480`.
    pub mcc_mnc: Option<String>,
}

/// An SMS was not delivered.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct SmsFailedEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<FailedSms>,
}

/// An SMS that was not delivered.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct FailedSms {
    /// The id of the SMS.
    pub sms_id: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The number to which it was sent, for example `+15551234567`.
    pub to: Option<String>,
    /// The number or name from which it was sent.
    pub from: Option<String>,
    /// The account's labels.
    pub tags: Option<Vec<Tag>>,
    /// The account's data, as passed when the message was sent.
    pub metadata: Option<Map<String, Value>>,
    /// The price.
    pub cost: Option<SmsCost>,
    /// The reason.
    pub error: Option<SmsError>,
}

/// The reason for which an SMS was not delivered.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct SmsError {
    /// Bird's code.
    pub code: Option<String>,
    /// A description of the reason.
    pub description: Option<String>,
    /// The carrier's code.
    pub carrier_error_code: Option<String>,
    /// The time of the failure.
    pub occurred_at: Option<String>,
}

/// An SMS to one of the workspace's numbers was received.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct SmsReceivedEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<ReceivedSms>,
}

/// An SMS that was received.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ReceivedSms {
    /// The id of the SMS.
    pub sms_id: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The number to which it was sent, for example `+15551234567`.
    pub to: Option<String>,
    /// The number or name from which it was sent.
    pub from: Option<String>,
    /// The account's labels.
    pub tags: Option<Vec<Tag>>,
    /// The account's data, as passed when the message was sent.
    pub metadata: Option<Map<String, Value>>,
    /// The price.
    pub cost: Option<SmsCost>,
    /// The text.
    pub text: Option<String>,
    /// The parts into which it was split.
    pub segments: Option<SmsSegments>,
    /// The sender's carrier.
    pub carrier: Option<String>,
    /// The carrier's mobile country and network code, for example `311480`.
    pub mcc_mnc: Option<String>,
    /// The subject; empty where there is none.
    pub subject: Option<String>,
}

/// A code was delivered.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct VerifyAttemptDeliveredEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<DeliveredVerifyAttempt>,
}

/// A code that was delivered.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct DeliveredVerifyAttempt {
    /// The id of the verification.
    pub verification_id: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The recipient to verify.
    pub to: Option<VerifyRecipient>,
    /// The account's data, as passed at the start.
    pub metadata: Option<Map<String, Value>>,
    /// The channel of the code, for example `sms`.
    pub channel: Option<String>,
    /// The number or address to which it was sent.
    pub address: Option<String>,
    /// The recipient's carrier.
    pub carrier: Option<String>,
    /// The carrier's mobile country and network code, for example `311480`.
    pub mcc_mnc: Option<String>,
    /// The time of receipt.
    pub delivered_at: Option<String>,
}

/// The recipient that a verification is for.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct VerifyRecipient {
    /// An e-mail address.
    pub email: Option<String>,
    /// A phone number, for example `+15551234567`.
    pub phone_number: Option<String>,
}

/// A code was sent.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct VerifyAttemptSentEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<SentVerifyAttempt>,
}

/// A code that was sent.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct SentVerifyAttempt {
    /// The id of the verification.
    pub verification_id: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The recipient to verify.
    pub to: Option<VerifyRecipient>,
    /// The account's data, as passed at the start.
    pub metadata: Option<Map<String, Value>>,
    /// The channel of the code, for example `sms`.
    pub channel: Option<String>,
    /// The number or address to which it was sent.
    pub address: Option<String>,
    /// The number or name from which it was sent.
    pub from: Option<String>,
    /// The time of sending.
    pub sent_at: Option<String>,
}

/// A code was not delivered.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct VerifyAttemptUndeliveredEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<UndeliveredVerifyAttempt>,
}

/// A code that was not delivered.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct UndeliveredVerifyAttempt {
    /// The id of the verification.
    pub verification_id: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The recipient to verify.
    pub to: Option<VerifyRecipient>,
    /// The account's data, as passed at the start.
    pub metadata: Option<Map<String, Value>>,
    /// The channel of the code, for example `sms`.
    pub channel: Option<String>,
    /// The number or address to which it was sent.
    pub address: Option<String>,
    /// The reason as a code, for example `carrier_rejected`.
    pub reason: Option<String>,
    /// The error text of the carrier or mail server.
    pub error: Option<String>,
    /// The time of the failure.
    pub failed_at: Option<String>,
}

/// A verification was started.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct VerificationCreatedEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<CreatedVerification>,
}

/// A verification that was started.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct CreatedVerification {
    /// The id of the verification.
    pub verification_id: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The recipient to verify.
    pub to: Option<VerifyRecipient>,
    /// The account's data, as passed at the start.
    pub metadata: Option<Map<String, Value>>,
    /// The channel of the code, for example `sms`.
    pub channel: Option<String>,
    /// The state, for example `pending`.
    pub status: Option<String>,
    /// The time of the start.
    pub created_at: Option<String>,
}

/// The correct code was entered.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct VerificationVerifiedEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<VerifiedVerification>,
}

/// A verification that succeeded.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct VerifiedVerification {
    /// The id of the verification.
    pub verification_id: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The recipient to verify.
    pub to: Option<VerifyRecipient>,
    /// The account's data, as passed at the start.
    pub metadata: Option<Map<String, Value>>,
    /// The channel of the code, for example `sms`.
    pub channel: Option<String>,
    /// The state, for example `verified`.
    pub status: Option<String>,
    /// The time at which the correct code was entered.
    pub verified_at: Option<String>,
}

/// A call was started, or answered.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct VoiceCallEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<VoiceCall>,
}

/// A call.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct VoiceCall {
    /// The id of the call.
    pub call_id: Option<String>,
    /// The id of the session; a transferred call has several calls in a session.
    pub session_id: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The direction, as seen from the workspace. Known values: `inbound`, `outbound`.
    pub direction: Option<String>,
    /// The caller, for example `+14155551234`.
    pub from: Option<String>,
    /// The callee, for example `+16505559876`.
    pub to: Option<String>,
}

/// A call ended.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct VoiceCallEndedEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<EndedVoiceCall>,
}

/// A call that ended.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EndedVoiceCall {
    /// The id of the call.
    pub call_id: Option<String>,
    /// The id of the session; a transferred call has several calls in a session.
    pub session_id: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The direction, as seen from the workspace. Known values: `inbound`, `outbound`.
    pub direction: Option<String>,
    /// The caller, for example `+14155551234`.
    pub from: Option<String>,
    /// The callee, for example `+16505559876`.
    pub to: Option<String>,
    /// The outcome, for example `answered`.
    pub status: Option<String>,
    /// The last SIP response code (RFC 3261), for example 200.
    pub sip_response_code: Option<i64>,
    /// The duration in milliseconds.
    pub duration_ms: Option<i64>,
    /// The charged duration, in milliseconds.
    pub billable_ms: Option<i64>,
}

/// The status of a WhatsApp message changed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<WhatsappMessage>,
}

/// A WhatsApp message with its status.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappMessage {
    /// The id of the message.
    pub whatsapp_id: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The direction, as seen from the workspace. Known values: `inbound`, `outbound`.
    pub direction: Option<String>,
    /// The sender.
    pub from: Option<WhatsappParty>,
    /// The recipient.
    pub to: Option<WhatsappParty>,
    /// The account's labels.
    pub tags: Option<Vec<Tag>>,
    /// The account's data, as passed when the message was sent.
    pub metadata: Option<Map<String, Value>>,
}

/// The sender or recipient of a WhatsApp message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappParty {
    /// The phone number, if WhatsApp provides it.
    pub phone_number: Option<String>,
    /// WhatsApp's id of the user for this business, instead of a number.
    pub bsuid: Option<String>,
}

/// A WhatsApp message was not delivered.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappFailedEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<FailedWhatsappMessage>,
}

/// A WhatsApp message that was not delivered.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct FailedWhatsappMessage {
    /// The id of the message.
    pub whatsapp_id: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The direction, as seen from the workspace. Known values: `inbound`, `outbound`.
    pub direction: Option<String>,
    /// The sender.
    pub from: Option<WhatsappParty>,
    /// The recipient.
    pub to: Option<WhatsappParty>,
    /// The account's labels.
    pub tags: Option<Vec<Tag>>,
    /// The account's data, as passed when the message was sent.
    pub metadata: Option<Map<String, Value>>,
    /// The reason.
    pub error: Option<WhatsappError>,
}

/// The reason for which a WhatsApp message was not delivered.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappError {
    /// Bird's code.
    pub code: Option<String>,
    /// A description of the reason.
    pub description: Option<String>,
    /// Meta's code, for example `131026`.
    pub meta_error_code: Option<String>,
    /// The time of the failure.
    pub occurred_at: Option<String>,
}

/// A WhatsApp message was received.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappReceivedEvent {
    /// The type of the event.
    pub r#type: String,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The subject of the event.
    pub data: Option<ReceivedWhatsappMessage>,
}

/// A WhatsApp message that was received. It has one of the fields of contents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ReceivedWhatsappMessage {
    /// The id of the message.
    pub whatsapp_id: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The direction, as seen from the workspace. Known values: `inbound`, `outbound`.
    pub direction: Option<String>,
    /// The sender.
    pub from: Option<WhatsappParty>,
    /// The recipient.
    pub to: Option<WhatsappParty>,
    /// The account's labels.
    pub tags: Option<Vec<Tag>>,
    /// The account's data, as passed when the message was sent.
    pub metadata: Option<Map<String, Value>>,
    /// The text.
    pub text: Option<WhatsappText>,
    /// An image.
    pub image: Option<WhatsappMedia>,
    /// A video.
    pub video: Option<WhatsappMedia>,
    /// A recording.
    pub audio: Option<WhatsappAudio>,
    /// A document.
    pub document: Option<WhatsappDocument>,
    /// A sticker.
    pub sticker: Option<WhatsappSticker>,
    /// A location.
    pub location: Option<WhatsappLocation>,
    /// Content that Bird does not pass on.
    pub unsupported: Option<WhatsappUnsupported>,
}

/// The text.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappText {
    /// The text.
    pub body: Option<String>,
}

/// An image or a video.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappMedia {
    /// The id of the file.
    pub id: Option<String>,
    /// The URL of the file, which needs an API key.
    pub url: Option<String>,
    /// The media type, for example `image/jpeg`.
    pub mime_type: Option<String>,
    /// The caption.
    pub caption: Option<String>,
}

/// A recording.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappAudio {
    /// The id of the file.
    pub id: Option<String>,
    /// The URL of the file, which needs an API key.
    pub url: Option<String>,
    /// The media type, for example `image/jpeg`.
    pub mime_type: Option<String>,
    /// Whether it was recorded in the app.
    pub voice: Option<bool>,
}

/// A document.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappDocument {
    /// The id of the file.
    pub id: Option<String>,
    /// The URL of the file, which needs an API key.
    pub url: Option<String>,
    /// The media type, for example `image/jpeg`.
    pub mime_type: Option<String>,
    /// The caption.
    pub caption: Option<String>,
    /// The name.
    pub filename: Option<String>,
}

/// A sticker.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappSticker {
    /// The id of the file.
    pub id: Option<String>,
    /// The URL of the file, which needs an API key.
    pub url: Option<String>,
    /// The media type, for example `image/jpeg`.
    pub mime_type: Option<String>,
    /// Whether it is animated.
    pub animated: Option<bool>,
}

/// A location.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappLocation {
    /// The latitude, in degrees north.
    pub latitude: Option<f64>,
    /// The longitude, in degrees east.
    pub longitude: Option<f64>,
    /// The name.
    pub name: Option<String>,
    /// The postal address.
    pub address: Option<String>,
    /// The URL of a page with details.
    pub url: Option<String>,
}

/// Content that Bird does not pass on.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappUnsupported {
    /// The type, for example `reaction`.
    pub r#type: Option<String>,
}

/// A webhook: the events to send, and the address. Not itself an event.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct WebhookSubscription {
    /// The id of the subscription.
    pub id: Option<String>,
    /// The organization.
    pub organization_id: Option<String>,
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The service whose events are sent. Known values: `channels`, `numbers`, `payments`, `conversations`.
    pub service: Option<String>,
    /// The event that is sent, for example `conversation.created`.
    pub event: Option<String>,
    /// The URL to which it is sent, with `https`.
    pub url: Option<String>,
    /// The key with which deliveries are signed; without a key they are not signed.
    pub signing_key: Option<String>,
    /// Conditions, all of which an event must meet.
    pub event_filters: Option<Vec<EventFilter>>,
    /// A template that replaces Bird's payload.
    pub template: Option<Value>,
    /// The state, for example `active`.
    pub status: Option<String>,
    /// The time of creation.
    pub created_at: Option<String>,
    /// The time of the last change.
    pub updated_at: Option<String>,
}

/// A condition that an event must meet.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EventFilter {
    /// The field, for example `channelId`.
    pub key: Option<String>,
    /// The value that the field must have.
    pub value: Option<String>,
}

/// A page of subscriptions.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct WebhookSubscriptionList {
    /// The subscriptions of this page.
    pub results: Option<Vec<WebhookSubscription>>,
    /// The `pageToken` of the next page; none on the last page.
    pub next_page_token: Option<String>,
}
