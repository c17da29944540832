//! What Dotdigital sends, as types. Generated from the models by `cargo xtask generate`.

use serde::Deserialize;
use serde_json::{Map, Value};

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
    /// Reads the payload of an event; none of an event of unknown type or of another provider.
    ///
    /// # Errors
    /// Those of `serde_json`, where the payload does not fit its type.
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

/// A message got further, or failed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct MessageStatusEvent {
    /// Identifies the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// What happened.
    pub name: String,
    /// Counts the changes of what it happened to, from 0.
    pub revision: Option<i64>,
    /// Identifies this state of what it happened to.
    pub etag: Option<String>,
    /// When it happened.
    pub timestamp: Option<String>,
    /// The message and what became of it.
    pub payload: Option<MessageStatus>,
}

/// A message and what became of it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct MessageStatus {
    /// Identifies the message.
    pub id: Option<String>,
    /// The channel and what it reported.
    pub details: Option<StatusDetails>,
    /// Facts of the channel it went through, under the channel's name: the number's country, how many parts, …
    pub channel_data: Option<Map<String, Value>>,
    /// The conversation, in app messaging.
    pub conversation_id: Option<String>,
    /// When the message changed last.
    pub updated_on: Option<String>,
    /// The account's own data, as given when it was sent.
    pub metadata: Option<Value>,
}

/// The channel of a message and what it reported.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct StatusDetails {
    /// The channel it went through; not said where it went through none. Known are `sms`, `mms`, `rcs`, `fbMessenger`,
    /// `appMessaging`, `email`.
    pub channel: Option<String>,
    /// What the channel said when it took the message.
    pub additional_info: Option<Map<String, Value>>,
    /// What the channels reported. Either by the channel's name, with `status`, `details` and `updatedOn`, or, where
    /// `channel` is said, that channel's own receipt as it came. Its times without a zone are not in UTC.
    pub channel_status: Option<Map<String, Value>>,
    /// Why it failed, for a human.
    pub reason: Option<String>,
}

/// A message arrived.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct MessageInboundEvent {
    /// Identifies the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// What happened.
    pub name: String,
    /// Counts the changes of what it happened to, from 0.
    pub revision: Option<i64>,
    /// Identifies this state of what it happened to.
    pub etag: Option<String>,
    /// When it happened.
    pub timestamp: Option<String>,
    /// The message.
    pub payload: Option<InboundMessage>,
}

/// A message that arrived.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct InboundMessage {
    /// Identifies the message.
    pub id: Option<String>,
    /// The channel it came through. Known are `sms`, `mms`, `rcs`, `fbMessenger`, `appMessaging`, `email`.
    pub channel: Option<String>,
    /// Who sent it.
    pub from: Option<Party>,
    /// Whom it was sent to; not said by every channel.
    pub to: Option<Party>,
    /// Its text.
    pub body: Option<String>,
    /// Its parts, where it is more than text.
    pub message_parts: Option<Vec<Part>>,
    /// The message as the channel gave it.
    pub channel_data: Option<Map<String, Value>>,
    /// The message it answers.
    pub correlation: Option<Correlation>,
    /// When it arrived.
    pub received_on: Option<String>,
}

/// One side of a message, by its addresses.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Party {
    /// Its phone number, digits only, with the country code.
    pub phone_number: Option<String>,
    /// The country of the number, for example `GB`.
    pub phone_number_country_code: Option<String>,
    /// Its id on Facebook Messenger.
    pub fb_messenger_id: Option<String>,
    /// Its id as an RCS agent.
    pub agent_id: Option<String>,
    /// Its profile.
    pub profile_id: Option<String>,
    /// The conversation, in app messaging.
    pub conversation_id: Option<String>,
}

/// A part of a message: text, or a file.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Part {
    /// Its name; of a file, the file's.
    pub name: Option<String>,
    /// Its media type, for example `text/plain`.
    pub r#type: Option<String>,
    /// What it says.
    pub data: Option<String>,
    /// Where it can be fetched.
    pub url: Option<String>,
    /// How many bytes it has.
    pub size: Option<i64>,
}

/// The message that another one answers.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Correlation {
    /// Identifies the message.
    pub message_id: Option<String>,
    /// The account's own data, as given when it was sent.
    pub metadata: Option<Value>,
}

/// A recipient followed a link of a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct InteractionEvent {
    /// Identifies the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// What happened.
    pub name: String,
    /// Counts the changes of what it happened to, from 0.
    pub revision: Option<i64>,
    /// Identifies this state of what it happened to.
    pub etag: Option<String>,
    /// When it happened.
    pub timestamp: Option<String>,
    /// The link and the message; the document does not say how.
    pub payload: Option<Map<String, Value>>,
}

/// A conversation began, changed, or is back.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ConversationEvent {
    /// Identifies the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// What happened.
    pub name: String,
    /// Counts the changes of what it happened to, from 0.
    pub revision: Option<i64>,
    /// Identifies this state of what it happened to.
    pub etag: Option<String>,
    /// When it happened.
    pub timestamp: Option<String>,
    /// The conversation.
    pub payload: Option<Conversation>,
}

/// A conversation between profiles.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Conversation {
    /// Identifies the conversation; chosen by the account.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// What it is about.
    pub description: Option<String>,
    /// What each role may do.
    pub roles: Option<Roles>,
    /// Whether anyone may join.
    pub is_public: Option<bool>,
    /// Who takes part in it.
    pub participants: Option<Vec<Participant>>,
}

/// What each role in a conversation may do.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Roles {
    /// What owners may do.
    pub owner: Option<Rights>,
    /// What all others may do.
    pub participant: Option<Rights>,
}

/// What a role may do.
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

/// Someone who takes part.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Participant {
    /// The profile.
    pub profile_id: Option<String>,
    /// The role, for example `owner`.
    pub role: Option<String>,
}

/// A profile, conversation or chat is gone.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct DeletedEvent {
    /// Identifies the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// What happened.
    pub name: String,
    /// Counts the changes of what it happened to, from 0.
    pub revision: Option<i64>,
    /// Identifies this state of what it happened to.
    pub etag: Option<String>,
    /// When it happened.
    pub timestamp: Option<String>,
    /// What is gone.
    pub payload: Option<Deletion>,
}

/// Something that is gone.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Deletion {
    /// Identifies what is gone.
    pub id: Option<String>,
    /// When it was deleted.
    pub date: Option<String>,
    /// With which access, or in which session.
    pub by: Option<String>,
}

/// Who takes part in a conversation changed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ParticipantEvent {
    /// Identifies the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// What happened.
    pub name: String,
    /// Counts the changes of what it happened to, from 0.
    pub revision: Option<i64>,
    /// Identifies this state of what it happened to.
    pub etag: Option<String>,
    /// When it happened.
    pub timestamp: Option<String>,
    /// The participant.
    pub payload: Option<ConversationParticipant>,
}

/// Someone who takes part in a conversation, or does no more.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ConversationParticipant {
    /// Identifies the conversation.
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
    /// Identifies the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// What happened.
    pub name: String,
    /// Counts the changes of what it happened to, from 0.
    pub revision: Option<i64>,
    /// Identifies this state of what it happened to.
    pub etag: Option<String>,
    /// When it happened.
    pub timestamp: Option<String>,
    /// The message.
    pub payload: Option<ConversationMessage>,
}

/// A message in a conversation.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ConversationMessage {
    /// Identifies the message.
    pub id: Option<String>,
    /// The account's own data, as given when it was sent.
    pub metadata: Option<Value>,
    /// What it consists of.
    pub parts: Option<Vec<Part>>,
    /// Who sent it, where and when.
    pub context: Option<ConversationContext>,
    /// Its place in the conversation, counted from 0.
    pub conversation_event_id: Option<i64>,
}

/// Who sent a message in a conversation, where and when.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ConversationContext {
    /// Who sent it.
    pub from: Option<Sender>,
    /// In which session it was sent, or with which access.
    pub sent_by: Option<String>,
    /// When it was sent.
    pub sent_on: Option<String>,
    /// Which way, seen from the account. Known are `inbound`, `outbound`.
    pub direction: Option<String>,
    /// The conversation.
    pub conversation_id: Option<String>,
    /// Between whom, for example `a2p`: an application and a person.
    pub scope: Option<String>,
}

/// Who sent a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Sender {
    /// The profile.
    pub id: Option<String>,
}

/// A message in a conversation arrived or was read.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ConversationReceiptEvent {
    /// Identifies the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// What happened.
    pub name: String,
    /// Counts the changes of what it happened to, from 0.
    pub revision: Option<i64>,
    /// Identifies this state of what it happened to.
    pub etag: Option<String>,
    /// When it happened.
    pub timestamp: Option<String>,
    /// The message and who got it.
    pub payload: Option<ConversationReceipt>,
}

/// A message in a conversation and who got it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ConversationReceipt {
    /// Identifies the message.
    pub id: Option<String>,
    /// The conversation.
    pub conversation_id: Option<String>,
    /// Between whom, for example `a2p`: an application and a person.
    pub scope: Option<String>,
    /// Which way the message went, seen from the account. Known are `inbound`, `outbound`.
    pub direction: Option<String>,
    /// Whether anyone may join the conversation.
    pub is_public_conversation: Option<bool>,
    /// The profile whose device tells.
    pub profile_id: Option<String>,
    /// When it arrived or was read.
    pub timestamp: Option<String>,
    /// The place of this event in the conversation, counted from 0.
    pub conversation_event_id: Option<i64>,
}

/// A chat began.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ChatCreatedEvent {
    /// Identifies the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// What happened.
    pub name: String,
    /// Counts the changes of what it happened to, from 0.
    pub revision: Option<i64>,
    /// Identifies this state of what it happened to.
    pub etag: Option<String>,
    /// When it happened.
    pub timestamp: Option<String>,
    /// The chat.
    pub payload: Option<Chat>,
}

/// A chat of a profile with a team.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Chat {
    /// Identifies the chat.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// The team.
    pub team_id: Option<String>,
    /// The channel it takes place on, for example `appMessaging`.
    pub channel_id: Option<String>,
    /// Who takes part in it.
    pub participants: Option<Vec<Participant>>,
    /// Where it takes place.
    pub context: Option<ChatContext>,
}

/// Where a chat takes place.
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
    /// Identifies the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// What happened.
    pub name: String,
    /// Counts the changes of what it happened to, from 0.
    pub revision: Option<i64>,
    /// Identifies this state of what it happened to.
    pub etag: Option<String>,
    /// When it happened.
    pub timestamp: Option<String>,
    /// The chat.
    pub payload: Option<ClosedChat>,
}

/// A chat that was closed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ClosedChat {
    /// Identifies the chat.
    pub id: Option<String>,
    /// The team.
    pub team_id: Option<String>,
    /// Whether it was closed without a message.
    pub bypass_message: Option<bool>,
    /// After how many seconds.
    pub close_time_secs: Option<i64>,
}

/// A chat goes on over another channel.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ChatChannelEvent {
    /// Identifies the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// What happened.
    pub name: String,
    /// Counts the changes of what it happened to, from 0.
    pub revision: Option<i64>,
    /// Identifies this state of what it happened to.
    pub etag: Option<String>,
    /// When it happened.
    pub timestamp: Option<String>,
    /// The chat.
    pub payload: Option<ChatChannel>,
}

/// A chat and its new channel.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ChatChannel {
    /// Identifies the chat.
    pub id: Option<String>,
    /// The channel it takes place on now, for example `email`.
    pub channel_id: Option<String>,
}

/// A message was sent in a chat.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ChatMessageEvent {
    /// Identifies the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// What happened.
    pub name: String,
    /// Counts the changes of what it happened to, from 0.
    pub revision: Option<i64>,
    /// Identifies this state of what it happened to.
    pub etag: Option<String>,
    /// When it happened.
    pub timestamp: Option<String>,
    /// The message.
    pub payload: Option<ChatMessage>,
}

/// A message in a chat.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ChatMessage {
    /// Identifies the message.
    pub id: Option<String>,
    /// The account's own data, as given when it was sent.
    pub metadata: Option<Value>,
    /// What it consists of.
    pub parts: Option<Vec<Part>>,
    /// Who sent it, where and when.
    pub context: Option<ChatMessageContext>,
}

/// Who sent a message in a chat, where and when.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ChatMessageContext {
    /// Who sent it.
    pub from: Option<Sender>,
    /// In which session it was sent, or with which access.
    pub sent_by: Option<String>,
    /// When it was sent.
    pub sent_on: Option<String>,
    /// Which way, seen from the account. Known are `inbound`, `outbound`.
    pub direction: Option<String>,
    /// The chat.
    pub chat_id: Option<String>,
    /// The team.
    pub team_id: Option<String>,
}

/// Someone of a team came or went.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct PresenceEvent {
    /// Identifies the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// What happened.
    pub name: String,
    /// Counts the changes of what it happened to, from 0.
    pub revision: Option<i64>,
    /// Identifies this state of what it happened to.
    pub etag: Option<String>,
    /// When it happened.
    pub timestamp: Option<String>,
    /// The profile. It stands here: these events have no `payload`.
    pub profile_id: Option<String>,
}

/// A profile was made, changed, or is back.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ProfileEvent {
    /// Identifies the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// What happened.
    pub name: String,
    /// Counts the changes of what it happened to, from 0.
    pub revision: Option<i64>,
    /// Identifies this state of what it happened to.
    pub etag: Option<String>,
    /// When it happened.
    pub timestamp: Option<String>,
    /// The profile.
    pub payload: Option<Profile>,
}

/// A profile. It has the account's own fields, too.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Profile {
    /// Identifies the profile; chosen by the account.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its id on Facebook Messenger.
    pub fb_messenger_id: Option<String>,
    /// What Facebook tells of it.
    pub facebook: Option<Map<String, Value>>,
}

/// Someone agreed to get messages on Facebook Messenger.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct FacebookOptinEvent {
    /// Identifies the event; the same on a redelivery.
    pub event_id: Option<String>,
    /// The account.
    pub account_id: Option<i64>,
    /// The API space within the account.
    pub api_space_id: Option<String>,
    /// What happened.
    pub name: String,
    /// Counts the changes of what it happened to, from 0.
    pub revision: Option<i64>,
    /// Identifies this state of what it happened to.
    pub etag: Option<String>,
    /// When it happened.
    pub timestamp: Option<String>,
    /// The agreement.
    pub payload: Option<FacebookOptin>,
}

/// An agreement to get messages on Facebook Messenger.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct FacebookOptin {
    /// The person's id on Facebook Messenger.
    pub fb_messenger_id: Option<String>,
    /// The profile.
    pub profile_id: Option<String>,
    /// The account's own data, as given to the button.
    pub state_data: Option<Value>,
    /// The same, encrypted.
    pub r#ref: Option<String>,
    /// What Facebook said.
    pub raw_data: Option<Map<String, Value>>,
    /// The page that gets the messages.
    pub page_id: Option<String>,
}
