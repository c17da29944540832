//! The payloads of Twilio as types. Generated from the definitions by `cargo xtask generate`.

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{Either, Event, Provider};

/// The payload of an event, by its type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payload {
    /// The payload of `message.received`.
    MessageReceived(Box<IncomingMessage>),
    /// The payload of `message.status`.
    MessageStatus(Box<MessageStatus>),
    /// The payload of `voice.call.request`.
    VoiceCallRequest(Box<CallRequest>),
    /// The payload of `voice.call.status`.
    VoiceCallStatus(Box<CallStatus>),
    /// The payload of `voice.recording`.
    VoiceRecording(Box<Recording>),
    /// The payload of `voice.conference.conference-start`.
    VoiceConferenceConferenceStart(Box<ConferenceEvent>),
    /// The payload of `voice.conference.conference-end`.
    VoiceConferenceConferenceEnd(Box<ConferenceEvent>),
    /// The payload of `voice.conference.participant-join`.
    VoiceConferenceParticipantJoin(Box<ConferenceEvent>),
    /// The payload of `voice.conference.participant-leave`.
    VoiceConferenceParticipantLeave(Box<ConferenceEvent>),
    /// The payload of `voice.conference.participant-modify`.
    VoiceConferenceParticipantModify(Box<ConferenceEvent>),
    /// The payload of `voice.conference.participant-mute`.
    VoiceConferenceParticipantMute(Box<ConferenceEvent>),
    /// The payload of `voice.conference.participant-unmute`.
    VoiceConferenceParticipantUnmute(Box<ConferenceEvent>),
    /// The payload of `voice.conference.participant-hold`.
    VoiceConferenceParticipantHold(Box<ConferenceEvent>),
    /// The payload of `voice.conference.participant-unhold`.
    VoiceConferenceParticipantUnhold(Box<ConferenceEvent>),
    /// The payload of `voice.conference.participant-speech-start`.
    VoiceConferenceParticipantSpeechStart(Box<ConferenceEvent>),
    /// The payload of `voice.conference.participant-speech-stop`.
    VoiceConferenceParticipantSpeechStop(Box<ConferenceEvent>),
    /// The payload of `voice.conference.announcement-end`.
    VoiceConferenceAnnouncementEnd(Box<ConferenceEvent>),
    /// The payload of `voice.conference.announcement-fail`.
    VoiceConferenceAnnouncementFail(Box<ConferenceEvent>),
    /// The payload of `video.room-created`.
    VideoRoomCreated(Box<RoomEvent>),
    /// The payload of `video.room-ended`.
    VideoRoomEnded(Box<RoomEvent>),
    /// The payload of `video.participant-connected`.
    VideoParticipantConnected(Box<RoomEvent>),
    /// The payload of `video.participant-disconnected`.
    VideoParticipantDisconnected(Box<RoomEvent>),
    /// The payload of `video.track-added`.
    VideoTrackAdded(Box<RoomEvent>),
    /// The payload of `video.track-removed`.
    VideoTrackRemoved(Box<RoomEvent>),
    /// The payload of `video.track-enabled`.
    VideoTrackEnabled(Box<RoomEvent>),
    /// The payload of `video.track-disabled`.
    VideoTrackDisabled(Box<RoomEvent>),
    /// The payload of `video.recording-started`.
    VideoRecordingStarted(Box<RoomEvent>),
    /// The payload of `video.recording-completed`.
    VideoRecordingCompleted(Box<RoomEvent>),
    /// The payload of `video.recording-failed`.
    VideoRecordingFailed(Box<RoomEvent>),
    /// The payload of `conversations.onMessageAdd`.
    ConversationsOnMessageAdd(Box<ConversationMessage>),
    /// The payload of `conversations.onMessageAdded`.
    ConversationsOnMessageAdded(Box<ConversationMessage>),
    /// The payload of `conversations.onMessageUpdate`.
    ConversationsOnMessageUpdate(Box<ConversationMessage>),
    /// The payload of `conversations.onMessageUpdated`.
    ConversationsOnMessageUpdated(Box<ConversationMessage>),
    /// The payload of `conversations.onMessageRemove`.
    ConversationsOnMessageRemove(Box<ConversationMessage>),
    /// The payload of `conversations.onMessageRemoved`.
    ConversationsOnMessageRemoved(Box<ConversationMessage>),
    /// The payload of `conversations.onDeliveryUpdated`.
    ConversationsOnDeliveryUpdated(Box<ConversationDelivery>),
    /// The payload of `conversations.onConversationAdd`.
    ConversationsOnConversationAdd(Box<Conversation>),
    /// The payload of `conversations.onConversationAdded`.
    ConversationsOnConversationAdded(Box<Conversation>),
    /// The payload of `conversations.onConversationUpdate`.
    ConversationsOnConversationUpdate(Box<Conversation>),
    /// The payload of `conversations.onConversationUpdated`.
    ConversationsOnConversationUpdated(Box<Conversation>),
    /// The payload of `conversations.onConversationStateUpdated`.
    ConversationsOnConversationStateUpdated(Box<Conversation>),
    /// The payload of `conversations.onConversationRemove`.
    ConversationsOnConversationRemove(Box<Conversation>),
    /// The payload of `conversations.onConversationRemoved`.
    ConversationsOnConversationRemoved(Box<Conversation>),
    /// The payload of `conversations.onParticipantAdd`.
    ConversationsOnParticipantAdd(Box<ConversationParticipant>),
    /// The payload of `conversations.onParticipantAdded`.
    ConversationsOnParticipantAdded(Box<ConversationParticipant>),
    /// The payload of `conversations.onParticipantUpdate`.
    ConversationsOnParticipantUpdate(Box<ConversationParticipant>),
    /// The payload of `conversations.onParticipantUpdated`.
    ConversationsOnParticipantUpdated(Box<ConversationParticipant>),
    /// The payload of `conversations.onParticipantRemove`.
    ConversationsOnParticipantRemove(Box<ConversationParticipant>),
    /// The payload of `conversations.onParticipantRemoved`.
    ConversationsOnParticipantRemoved(Box<ConversationParticipant>),
    /// The payload of `conversations.onUserAdded`.
    ConversationsOnUserAdded(Box<ConversationUser>),
    /// The payload of `conversations.onUserUpdate`.
    ConversationsOnUserUpdate(Box<ConversationUser>),
    /// The payload of `conversations.onUserUpdated`.
    ConversationsOnUserUpdated(Box<ConversationUser>),
    /// The payload of `debugger.event`.
    DebuggerEvent(Box<DebuggerEvent>),
    /// The payload of `com.twilio.messaging.message.queued`.
    ComTwilioMessagingMessageQueued(Box<MessageStatusEvent>),
    /// The payload of `com.twilio.messaging.message.sent`.
    ComTwilioMessagingMessageSent(Box<MessageStatusEvent>),
    /// The payload of `com.twilio.messaging.message.delivered`.
    ComTwilioMessagingMessageDelivered(Box<MessageStatusEvent>),
    /// The payload of `com.twilio.messaging.message.undelivered`.
    ComTwilioMessagingMessageUndelivered(Box<MessageStatusEvent>),
    /// The payload of `com.twilio.messaging.message.failed`.
    ComTwilioMessagingMessageFailed(Box<MessageStatusEvent>),
    /// The payload of `com.twilio.messaging.message.read`.
    ComTwilioMessagingMessageRead(Box<MessageStatusEvent>),
    /// The payload of `com.twilio.messaging.inbound-message.received`.
    ComTwilioMessagingInboundMessageReceived(Box<InboundMessageEvent>),
    /// The payload of `com.twilio.eventstreams.test-event`.
    ComTwilioEventstreamsTestEvent(Box<TestEvent>),
}

impl Payload {
    /// Deserializes the payload of an event; `None` for an event of unknown type or of another provider.
    ///
    /// # Errors
    /// Those of `serde_json`, where the payload does not match its type.
    pub fn of(event: &Event<'_>) -> serde_json::Result<Option<Self>> {
        if event.provider != Provider::Twilio {
            return Ok(None);
        }
        Ok(Some(match &*event.type_name.as_str() {
            "message.received" => Self::MessageReceived(event.payload()?),
            "message.status" => Self::MessageStatus(event.payload()?),
            "voice.call.request" => Self::VoiceCallRequest(event.payload()?),
            "voice.call.status" => Self::VoiceCallStatus(event.payload()?),
            "voice.recording" => Self::VoiceRecording(event.payload()?),
            "voice.conference.conference-start" => Self::VoiceConferenceConferenceStart(event.payload()?),
            "voice.conference.conference-end" => Self::VoiceConferenceConferenceEnd(event.payload()?),
            "voice.conference.participant-join" => Self::VoiceConferenceParticipantJoin(event.payload()?),
            "voice.conference.participant-leave" => Self::VoiceConferenceParticipantLeave(event.payload()?),
            "voice.conference.participant-modify" => Self::VoiceConferenceParticipantModify(event.payload()?),
            "voice.conference.participant-mute" => Self::VoiceConferenceParticipantMute(event.payload()?),
            "voice.conference.participant-unmute" => Self::VoiceConferenceParticipantUnmute(event.payload()?),
            "voice.conference.participant-hold" => Self::VoiceConferenceParticipantHold(event.payload()?),
            "voice.conference.participant-unhold" => Self::VoiceConferenceParticipantUnhold(event.payload()?),
            "voice.conference.participant-speech-start" => {
                Self::VoiceConferenceParticipantSpeechStart(event.payload()?)
            }
            "voice.conference.participant-speech-stop" => Self::VoiceConferenceParticipantSpeechStop(event.payload()?),
            "voice.conference.announcement-end" => Self::VoiceConferenceAnnouncementEnd(event.payload()?),
            "voice.conference.announcement-fail" => Self::VoiceConferenceAnnouncementFail(event.payload()?),
            "video.room-created" => Self::VideoRoomCreated(event.payload()?),
            "video.room-ended" => Self::VideoRoomEnded(event.payload()?),
            "video.participant-connected" => Self::VideoParticipantConnected(event.payload()?),
            "video.participant-disconnected" => Self::VideoParticipantDisconnected(event.payload()?),
            "video.track-added" => Self::VideoTrackAdded(event.payload()?),
            "video.track-removed" => Self::VideoTrackRemoved(event.payload()?),
            "video.track-enabled" => Self::VideoTrackEnabled(event.payload()?),
            "video.track-disabled" => Self::VideoTrackDisabled(event.payload()?),
            "video.recording-started" => Self::VideoRecordingStarted(event.payload()?),
            "video.recording-completed" => Self::VideoRecordingCompleted(event.payload()?),
            "video.recording-failed" => Self::VideoRecordingFailed(event.payload()?),
            "conversations.onMessageAdd" => Self::ConversationsOnMessageAdd(event.payload()?),
            "conversations.onMessageAdded" => Self::ConversationsOnMessageAdded(event.payload()?),
            "conversations.onMessageUpdate" => Self::ConversationsOnMessageUpdate(event.payload()?),
            "conversations.onMessageUpdated" => Self::ConversationsOnMessageUpdated(event.payload()?),
            "conversations.onMessageRemove" => Self::ConversationsOnMessageRemove(event.payload()?),
            "conversations.onMessageRemoved" => Self::ConversationsOnMessageRemoved(event.payload()?),
            "conversations.onDeliveryUpdated" => Self::ConversationsOnDeliveryUpdated(event.payload()?),
            "conversations.onConversationAdd" => Self::ConversationsOnConversationAdd(event.payload()?),
            "conversations.onConversationAdded" => Self::ConversationsOnConversationAdded(event.payload()?),
            "conversations.onConversationUpdate" => Self::ConversationsOnConversationUpdate(event.payload()?),
            "conversations.onConversationUpdated" => Self::ConversationsOnConversationUpdated(event.payload()?),
            "conversations.onConversationStateUpdated" => {
                Self::ConversationsOnConversationStateUpdated(event.payload()?)
            }
            "conversations.onConversationRemove" => Self::ConversationsOnConversationRemove(event.payload()?),
            "conversations.onConversationRemoved" => Self::ConversationsOnConversationRemoved(event.payload()?),
            "conversations.onParticipantAdd" => Self::ConversationsOnParticipantAdd(event.payload()?),
            "conversations.onParticipantAdded" => Self::ConversationsOnParticipantAdded(event.payload()?),
            "conversations.onParticipantUpdate" => Self::ConversationsOnParticipantUpdate(event.payload()?),
            "conversations.onParticipantUpdated" => Self::ConversationsOnParticipantUpdated(event.payload()?),
            "conversations.onParticipantRemove" => Self::ConversationsOnParticipantRemove(event.payload()?),
            "conversations.onParticipantRemoved" => Self::ConversationsOnParticipantRemoved(event.payload()?),
            "conversations.onUserAdded" => Self::ConversationsOnUserAdded(event.payload()?),
            "conversations.onUserUpdate" => Self::ConversationsOnUserUpdate(event.payload()?),
            "conversations.onUserUpdated" => Self::ConversationsOnUserUpdated(event.payload()?),
            "debugger.event" => Self::DebuggerEvent(event.payload()?),
            "com.twilio.messaging.message.queued" => Self::ComTwilioMessagingMessageQueued(event.payload()?),
            "com.twilio.messaging.message.sent" => Self::ComTwilioMessagingMessageSent(event.payload()?),
            "com.twilio.messaging.message.delivered" => Self::ComTwilioMessagingMessageDelivered(event.payload()?),
            "com.twilio.messaging.message.undelivered" => Self::ComTwilioMessagingMessageUndelivered(event.payload()?),
            "com.twilio.messaging.message.failed" => Self::ComTwilioMessagingMessageFailed(event.payload()?),
            "com.twilio.messaging.message.read" => Self::ComTwilioMessagingMessageRead(event.payload()?),
            "com.twilio.messaging.inbound-message.received" => {
                Self::ComTwilioMessagingInboundMessageReceived(event.payload()?)
            }
            "com.twilio.eventstreams.test-event" => Self::ComTwilioEventstreamsTestEvent(event.payload()?),
            _ => return Ok(None),
        }))
    }
}

/// A message was received, on any channel.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct IncomingMessage {
    /// The id of the message: `SM` or `MM` and 32 hexadecimal digits.
    #[serde(rename = "MessageSid")]
    pub message_sid: Option<String>,
    /// The same, under its former name.
    #[serde(rename = "SmsSid")]
    pub sms_sid: Option<String>,
    /// The same, under its former name.
    #[serde(rename = "SmsMessageSid")]
    pub sms_message_sid: Option<String>,
    /// The account of the number; requests of a subaccount are signed with its own Auth Token.
    #[serde(rename = "AccountSid")]
    pub account_sid: Option<String>,
    /// The messaging service that the number belongs to.
    #[serde(rename = "MessagingServiceSid")]
    pub messaging_service_sid: Option<String>,
    /// The sender: a number in E.164, or an address with its channel, as in `whatsapp:+15550100142`.
    #[serde(rename = "From")]
    pub from: Option<String>,
    /// The account's number or address, in the same form.
    #[serde(rename = "To")]
    pub to: Option<String>,
    /// The text; may be missing or empty if there is media.
    #[serde(rename = "Body")]
    pub body: Option<String>,
    /// The number of media items.
    #[serde(rename = "NumMedia")]
    pub num_media: Option<String>,
    /// The number of parts in which an SMS was sent; 1 on other channels.
    #[serde(rename = "NumSegments")]
    pub num_segments: Option<String>,
    /// The URL of the first media item.
    #[serde(rename = "MediaUrl0")]
    pub media_url0: Option<String>,
    /// The second.
    #[serde(rename = "MediaUrl1")]
    pub media_url1: Option<String>,
    /// The third.
    #[serde(rename = "MediaUrl2")]
    pub media_url2: Option<String>,
    /// The fourth.
    #[serde(rename = "MediaUrl3")]
    pub media_url3: Option<String>,
    /// The fifth.
    #[serde(rename = "MediaUrl4")]
    pub media_url4: Option<String>,
    /// The sixth.
    #[serde(rename = "MediaUrl5")]
    pub media_url5: Option<String>,
    /// The seventh.
    #[serde(rename = "MediaUrl6")]
    pub media_url6: Option<String>,
    /// The eighth.
    #[serde(rename = "MediaUrl7")]
    pub media_url7: Option<String>,
    /// The ninth.
    #[serde(rename = "MediaUrl8")]
    pub media_url8: Option<String>,
    /// The tenth.
    #[serde(rename = "MediaUrl9")]
    pub media_url9: Option<String>,
    /// The media type of the first media item.
    #[serde(rename = "MediaContentType0")]
    pub media_content_type0: Option<String>,
    /// The media type of the second.
    #[serde(rename = "MediaContentType1")]
    pub media_content_type1: Option<String>,
    /// The media type of the third.
    #[serde(rename = "MediaContentType2")]
    pub media_content_type2: Option<String>,
    /// The media type of the fourth.
    #[serde(rename = "MediaContentType3")]
    pub media_content_type3: Option<String>,
    /// The media type of the fifth.
    #[serde(rename = "MediaContentType4")]
    pub media_content_type4: Option<String>,
    /// The media type of the sixth.
    #[serde(rename = "MediaContentType5")]
    pub media_content_type5: Option<String>,
    /// The media type of the seventh.
    #[serde(rename = "MediaContentType6")]
    pub media_content_type6: Option<String>,
    /// The media type of the eighth.
    #[serde(rename = "MediaContentType7")]
    pub media_content_type7: Option<String>,
    /// The media type of the ninth.
    #[serde(rename = "MediaContentType8")]
    pub media_content_type8: Option<String>,
    /// The media type of the tenth.
    #[serde(rename = "MediaContentType9")]
    pub media_content_type9: Option<String>,
    /// The city of the sender's number, as far as known; may be empty.
    #[serde(rename = "FromCity")]
    pub from_city: Option<String>,
    /// The state or province.
    #[serde(rename = "FromState")]
    pub from_state: Option<String>,
    /// The postal code.
    #[serde(rename = "FromZip")]
    pub from_zip: Option<String>,
    /// The country.
    #[serde(rename = "FromCountry")]
    pub from_country: Option<String>,
    /// The city of the account's number.
    #[serde(rename = "ToCity")]
    pub to_city: Option<String>,
    /// The state or province.
    #[serde(rename = "ToState")]
    pub to_state: Option<String>,
    /// The postal code.
    #[serde(rename = "ToZip")]
    pub to_zip: Option<String>,
    /// The country.
    #[serde(rename = "ToCountry")]
    pub to_country: Option<String>,
    /// The version of the API, a date.
    #[serde(rename = "ApiVersion")]
    pub api_version: Option<String>,
    /// `received`. Known values: `queued`, `sending`, `sent`, `delivered`, `undelivered`, `failed`, `read`, `accepted`,
    /// `scheduled`, `canceled`, `partially_delivered`, `receiving`, `received`.
    #[serde(rename = "SmsStatus")]
    pub sms_status: Option<String>,
    /// The keyword that was handled, with Advanced Opt-Out. Known values: `STOP`, `START`, `HELP`.
    #[serde(rename = "OptOutType")]
    pub opt_out_type: Option<String>,
    /// The results of add-ons, JSON.
    #[serde(rename = "AddOns")]
    pub add_ons: Option<String>,
    /// The kind of the message: `text`, `image`, `location`, …
    #[serde(rename = "MessageType")]
    pub message_type: Option<String>,
    /// The text of the button that was pressed.
    #[serde(rename = "ButtonText")]
    pub button_text: Option<String>,
    /// The payload of the button, as set in the template.
    #[serde(rename = "ButtonPayload")]
    pub button_payload: Option<String>,
    /// Whether the button was a reply or an action. Known values: `REPLY`, `ACTION`.
    #[serde(rename = "ButtonType")]
    pub button_type: Option<String>,
    /// The item of an interactive message that was chosen, JSON.
    #[serde(rename = "InteractiveData")]
    pub interactive_data: Option<String>,
    /// The data that was entered in a WhatsApp Flow, as JSON.
    #[serde(rename = "FlowData")]
    pub flow_data: Option<String>,
    /// Metadata of the channel, as JSON: `{type, data}`.
    #[serde(rename = "ChannelMetadata")]
    pub channel_metadata: Option<String>,
    /// The latitude, in degrees north.
    #[serde(rename = "Latitude")]
    pub latitude: Option<String>,
    /// The longitude, in degrees east.
    #[serde(rename = "Longitude")]
    pub longitude: Option<String>,
    /// The address of a shared location.
    #[serde(rename = "Address")]
    pub address: Option<String>,
    /// The name of a shared location.
    #[serde(rename = "Label")]
    pub label: Option<String>,
    /// The sender's name in WhatsApp.
    #[serde(rename = "ProfileName")]
    pub profile_name: Option<String>,
    /// The sender's WhatsApp ID, digits only.
    #[serde(rename = "WaId")]
    pub wa_id: Option<String>,
    /// The sender's business-scoped user ID, as in `whatsapp:US.1234`.
    #[serde(rename = "ExternalUserId")]
    pub external_user_id: Option<String>,
    /// Whether it was forwarded.
    #[serde(rename = "Forwarded")]
    pub forwarded: Option<String>,
    /// Whether it was forwarded often.
    #[serde(rename = "FrequentlyForwarded")]
    pub frequently_forwarded: Option<String>,
    /// The message to which it replies.
    #[serde(rename = "OriginalRepliedMessageSid")]
    pub original_replied_message_sid: Option<String>,
    /// The sender of that message.
    #[serde(rename = "OriginalRepliedMessageSender")]
    pub original_replied_message_sender: Option<String>,
    /// The text of the ad that led to the message.
    #[serde(rename = "ReferralBody")]
    pub referral_body: Option<String>,
    /// The headline.
    #[serde(rename = "ReferralHeadline")]
    pub referral_headline: Option<String>,
    /// The id.
    #[serde(rename = "ReferralSourceId")]
    pub referral_source_id: Option<String>,
    /// The kind of the content.
    #[serde(rename = "ReferralSourceType")]
    pub referral_source_type: Option<String>,
    /// The address.
    #[serde(rename = "ReferralSourceUrl")]
    pub referral_source_url: Option<String>,
    /// The id of its media.
    #[serde(rename = "ReferralMediaId")]
    pub referral_media_id: Option<String>,
    /// The type of its media.
    #[serde(rename = "ReferralMediaContentType")]
    pub referral_media_content_type: Option<String>,
    /// The URL of its media.
    #[serde(rename = "ReferralMediaUrl")]
    pub referral_media_url: Option<String>,
    /// The number of media items.
    #[serde(rename = "ReferralNumMedia")]
    pub referral_num_media: Option<String>,
    /// The id of the click.
    #[serde(rename = "ReferralCtwaClid")]
    pub referral_ctwa_clid: Option<String>,
    /// The error code of the primary URL; sent to the fallback URL.
    #[serde(rename = "ErrorCode")]
    pub error_code: Option<String>,
    /// The URL that failed; sent to the fallback URL.
    #[serde(rename = "ErrorUrl")]
    pub error_url: Option<String>,
    /// The WhatsApp sender or channel through which it was received.
    #[serde(rename = "ChannelInstallSid")]
    pub channel_install_sid: Option<String>,
    /// The channel of the sender's address.
    #[serde(rename = "ChannelPrefix")]
    pub channel_prefix: Option<String>,
}

/// The status of a message that the account sent. The first status is not sent, and statuses may arrive in another
/// order.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MessageStatus {
    /// The id of the message: `SM` or `MM` and 32 hexadecimal digits.
    #[serde(rename = "MessageSid")]
    pub message_sid: Option<String>,
    /// The status. Known values: `queued`, `sending`, `sent`, `delivered`, `undelivered`, `failed`, `read`, `accepted`,
    /// `scheduled`, `canceled`, `partially_delivered`, `receiving`, `received`.
    #[serde(rename = "MessageStatus")]
    pub message_status: Option<String>,
    /// The same, under its former name.
    #[serde(rename = "SmsSid")]
    pub sms_sid: Option<String>,
    /// The same as the status, under its former name. Known values: `queued`, `sending`, `sent`, `delivered`,
    /// `undelivered`, `failed`, `read`, `accepted`, `scheduled`, `canceled`, `partially_delivered`, `receiving`,
    /// `received`.
    #[serde(rename = "SmsStatus")]
    pub sms_status: Option<String>,
    /// The error code of Twilio, for `failed` and `undelivered`.
    #[serde(rename = "ErrorCode")]
    pub error_code: Option<String>,
    /// A description of it.
    #[serde(rename = "ErrorMessage")]
    pub error_message: Option<String>,
    /// The account that sent it.
    #[serde(rename = "AccountSid")]
    pub account_sid: Option<String>,
    /// The messaging service that sent it.
    #[serde(rename = "MessagingServiceSid")]
    pub messaging_service_sid: Option<String>,
    /// The account's number or address: in E.164, or after its channel, as in `whatsapp:+15550100180`.
    #[serde(rename = "From")]
    pub from: Option<String>,
    /// The recipient, in the same form.
    #[serde(rename = "To")]
    pub to: Option<String>,
    /// The version of the API, a date.
    #[serde(rename = "ApiVersion")]
    pub api_version: Option<String>,
    /// The time of the carrier's report: year to minute as ten digits.
    #[serde(rename = "RawDlrDoneDate")]
    pub raw_dlr_done_date: Option<String>,
    /// The WhatsApp sender or channel that sent it.
    #[serde(rename = "ChannelInstallSid")]
    pub channel_install_sid: Option<String>,
    /// The channel's description of the failure.
    #[serde(rename = "ChannelStatusMessage")]
    pub channel_status_message: Option<String>,
    /// The channel: `whatsapp`, …
    #[serde(rename = "ChannelPrefix")]
    pub channel_prefix: Option<String>,
    /// The recipient, with the last digits masked.
    #[serde(rename = "ChannelToAddress")]
    pub channel_to_address: Option<String>,
    /// The channel's name of the change: `READ`, `DELIVERED`, …
    #[serde(rename = "EventType")]
    pub event_type: Option<String>,
    /// Whether it was sent from a structured template.
    #[serde(rename = "StructuredMessage")]
    pub structured_message: Option<String>,
    /// The price, a decimal number.
    #[serde(rename = "Price")]
    pub price: Option<String>,
    /// The currency, ISO 4217.
    #[serde(rename = "PriceUnit")]
    pub price_unit: Option<String>,
}

/// The instructions of a call are requested; the response is TwiML. The payload may have parameters of the account.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct CallRequest {
    /// The id of the call: `CA` and 32 hexadecimal digits.
    #[serde(rename = "CallSid")]
    pub call_sid: Option<String>,
    /// The account of the call; requests of a subaccount are signed with its own Auth Token.
    #[serde(rename = "AccountSid")]
    pub account_sid: Option<String>,
    /// The caller: a number in E.164, a client or a SIP address.
    #[serde(rename = "From")]
    pub from: Option<String>,
    /// The callee, in the same form.
    #[serde(rename = "To")]
    pub to: Option<String>,
    /// The same as `From`.
    #[serde(rename = "Caller")]
    pub caller: Option<String>,
    /// The same as `To`.
    #[serde(rename = "Called")]
    pub called: Option<String>,
    /// The status of the call. Known values: `queued`, `initiated`, `ringing`, `in-progress`, `completed`, `busy`,
    /// `failed`, `no-answer`, `canceled`.
    #[serde(rename = "CallStatus")]
    pub call_status: Option<String>,
    /// The direction. Known values: `inbound`, `outbound-api`, `outbound-dial`.
    #[serde(rename = "Direction")]
    pub direction: Option<String>,
    /// The version of the API, a date.
    #[serde(rename = "ApiVersion")]
    pub api_version: Option<String>,
    /// The number that forwarded the call, as far as known.
    #[serde(rename = "ForwardedFrom")]
    pub forwarded_from: Option<String>,
    /// The caller's name, where the lookup is enabled.
    #[serde(rename = "CallerName")]
    pub caller_name: Option<String>,
    /// The call that dialled this one.
    #[serde(rename = "ParentCallSid")]
    pub parent_call_sid: Option<String>,
    /// A token with which the caller's number may be shown on a forwarded call.
    #[serde(rename = "CallToken")]
    pub call_token: Option<String>,
    /// The attestation of the caller's number.
    #[serde(rename = "StirVerstat")]
    pub stir_verstat: Option<String>,
    /// The city of the caller's number, as far as known.
    #[serde(rename = "FromCity")]
    pub from_city: Option<String>,
    /// The state or province.
    #[serde(rename = "FromState")]
    pub from_state: Option<String>,
    /// The postal code.
    #[serde(rename = "FromZip")]
    pub from_zip: Option<String>,
    /// The country.
    #[serde(rename = "FromCountry")]
    pub from_country: Option<String>,
    /// The city of the callee's number.
    #[serde(rename = "ToCity")]
    pub to_city: Option<String>,
    /// The state or province.
    #[serde(rename = "ToState")]
    pub to_state: Option<String>,
    /// The postal code.
    #[serde(rename = "ToZip")]
    pub to_zip: Option<String>,
    /// The country.
    #[serde(rename = "ToCountry")]
    pub to_country: Option<String>,
    /// The city of the caller's number.
    #[serde(rename = "CallerCity")]
    pub caller_city: Option<String>,
    /// The state or province.
    #[serde(rename = "CallerState")]
    pub caller_state: Option<String>,
    /// The postal code.
    #[serde(rename = "CallerZip")]
    pub caller_zip: Option<String>,
    /// The country.
    #[serde(rename = "CallerCountry")]
    pub caller_country: Option<String>,
    /// The city of the callee's number.
    #[serde(rename = "CalledCity")]
    pub called_city: Option<String>,
    /// The state or province.
    #[serde(rename = "CalledState")]
    pub called_state: Option<String>,
    /// The postal code.
    #[serde(rename = "CalledZip")]
    pub called_zip: Option<String>,
    /// The country.
    #[serde(rename = "CalledCountry")]
    pub called_country: Option<String>,
    /// The kind of the answering party, if it is detected. Known values: `human`, `machine_start`, `machine_end_beep`,
    /// `machine_end_silence`, `machine_end_other`, `fax`, `unknown`.
    #[serde(rename = "AnsweredBy")]
    pub answered_by: Option<String>,
    /// The keys that were pressed, for `Gather`.
    #[serde(rename = "Digits")]
    pub digits: Option<String>,
    /// The key that ended the input.
    #[serde(rename = "FinishedOnKey")]
    pub finished_on_key: Option<String>,
    /// The recognized speech, for `Gather`.
    #[serde(rename = "SpeechResult")]
    pub speech_result: Option<String>,
    /// The confidence of the speech recognition, from 0 to 1.
    #[serde(rename = "Confidence")]
    pub confidence: Option<String>,
    /// The status of the dialled call. Known values: `queued`, `initiated`, `ringing`, `in-progress`, `completed`,
    /// `busy`, `failed`, `no-answer`, `canceled`.
    #[serde(rename = "DialCallStatus")]
    pub dial_call_status: Option<String>,
    /// The id of the dialled call.
    #[serde(rename = "DialCallSid")]
    pub dial_call_sid: Option<String>,
    /// The duration in seconds.
    #[serde(rename = "DialCallDuration")]
    pub dial_call_duration: Option<String>,
    /// The recording, if the call was recorded.
    #[serde(rename = "RecordingUrl")]
    pub recording_url: Option<String>,
    /// The id.
    #[serde(rename = "RecordingSid")]
    pub recording_sid: Option<String>,
    /// The duration in seconds.
    #[serde(rename = "RecordingDuration")]
    pub recording_duration: Option<String>,
    /// The error code of the primary URL; sent to the fallback URL.
    #[serde(rename = "ErrorCode")]
    pub error_code: Option<String>,
    /// The URL that failed; sent to the fallback URL.
    #[serde(rename = "ErrorUrl")]
    pub error_url: Option<String>,
    /// Additional fields, which the account defines.
    #[serde(flatten)]
    pub others: Map<String, Value>,
}

/// The status of a call changed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct CallStatus {
    /// The id of the call: `CA` and 32 hexadecimal digits.
    #[serde(rename = "CallSid")]
    pub call_sid: Option<String>,
    /// The account that the call belongs to.
    #[serde(rename = "AccountSid")]
    pub account_sid: Option<String>,
    /// The caller: a number in E.164, a client or a SIP address.
    #[serde(rename = "From")]
    pub from: Option<String>,
    /// The callee, in the same form.
    #[serde(rename = "To")]
    pub to: Option<String>,
    /// The same as `From`.
    #[serde(rename = "Caller")]
    pub caller: Option<String>,
    /// The same as `To`.
    #[serde(rename = "Called")]
    pub called: Option<String>,
    /// The status of the call. Known values: `queued`, `initiated`, `ringing`, `in-progress`, `completed`, `busy`,
    /// `failed`, `no-answer`, `canceled`.
    #[serde(rename = "CallStatus")]
    pub call_status: Option<String>,
    /// The direction. Known values: `inbound`, `outbound-api`, `outbound-dial`.
    #[serde(rename = "Direction")]
    pub direction: Option<String>,
    /// The version of the API, a date.
    #[serde(rename = "ApiVersion")]
    pub api_version: Option<String>,
    /// The time of the event, as in e-mail: `Sun, 25 Mar 2018 09:53:19 +0000`.
    #[serde(rename = "Timestamp")]
    pub timestamp: Option<String>,
    /// `call-progress-events`.
    #[serde(rename = "CallbackSource")]
    pub callback_source: Option<String>,
    /// The sequence number among the changes of the call, from 0. Webhooks may arrive in another order.
    #[serde(rename = "SequenceNumber")]
    pub sequence_number: Option<String>,
    /// The duration of the call, in seconds.
    #[serde(rename = "CallDuration")]
    pub call_duration: Option<String>,
    /// The duration of the call, rounded up to minutes.
    #[serde(rename = "Duration")]
    pub duration: Option<String>,
    /// The call that dialled this one.
    #[serde(rename = "ParentCallSid")]
    pub parent_call_sid: Option<String>,
    /// The number that forwarded the call.
    #[serde(rename = "ForwardedFrom")]
    pub forwarded_from: Option<String>,
    /// The caller's name.
    #[serde(rename = "CallerName")]
    pub caller_name: Option<String>,
    /// The response of the SIP side.
    #[serde(rename = "SipResponseCode")]
    pub sip_response_code: Option<String>,
    /// The kind of the answering party, if it is detected. Known values: `human`, `machine_start`, `machine_end_beep`,
    /// `machine_end_silence`, `machine_end_other`, `fax`, `unknown`.
    #[serde(rename = "AnsweredBy")]
    pub answered_by: Option<String>,
    /// The city of the caller's number, as far as known.
    #[serde(rename = "FromCity")]
    pub from_city: Option<String>,
    /// The state or province.
    #[serde(rename = "FromState")]
    pub from_state: Option<String>,
    /// The postal code.
    #[serde(rename = "FromZip")]
    pub from_zip: Option<String>,
    /// The country.
    #[serde(rename = "FromCountry")]
    pub from_country: Option<String>,
    /// The city of the callee's number.
    #[serde(rename = "ToCity")]
    pub to_city: Option<String>,
    /// The state or province.
    #[serde(rename = "ToState")]
    pub to_state: Option<String>,
    /// The postal code.
    #[serde(rename = "ToZip")]
    pub to_zip: Option<String>,
    /// The country.
    #[serde(rename = "ToCountry")]
    pub to_country: Option<String>,
    /// The city of the caller's number.
    #[serde(rename = "CallerCity")]
    pub caller_city: Option<String>,
    /// The state or province.
    #[serde(rename = "CallerState")]
    pub caller_state: Option<String>,
    /// The postal code.
    #[serde(rename = "CallerZip")]
    pub caller_zip: Option<String>,
    /// The country.
    #[serde(rename = "CallerCountry")]
    pub caller_country: Option<String>,
    /// The city of the callee's number.
    #[serde(rename = "CalledCity")]
    pub called_city: Option<String>,
    /// The state or province.
    #[serde(rename = "CalledState")]
    pub called_state: Option<String>,
    /// The postal code.
    #[serde(rename = "CalledZip")]
    pub called_zip: Option<String>,
    /// The country.
    #[serde(rename = "CalledCountry")]
    pub called_country: Option<String>,
    /// The URL of the recording.
    #[serde(rename = "RecordingUrl")]
    pub recording_url: Option<String>,
    /// The id.
    #[serde(rename = "RecordingSid")]
    pub recording_sid: Option<String>,
    /// The duration in seconds.
    #[serde(rename = "RecordingDuration")]
    pub recording_duration: Option<String>,
    /// The id of the call in SIP.
    #[serde(rename = "SipCallId")]
    pub sip_call_id: Option<String>,
    /// The duration of answering machine detection, in milliseconds.
    #[serde(rename = "MachineDetectionDuration")]
    pub machine_detection_duration: Option<String>,
    /// The attestation of the caller's number.
    #[serde(rename = "StirVerstat")]
    pub stir_verstat: Option<String>,
    /// The reason that the caller gave with a branded call.
    #[serde(rename = "CallReason")]
    pub call_reason: Option<String>,
}

/// A recording is available, or failed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Recording {
    /// The id of the recording: `RE` and 32 hexadecimal digits.
    #[serde(rename = "RecordingSid")]
    pub recording_sid: Option<String>,
    /// The status. Known values: `in-progress`, `completed`, `absent`, `failed`.
    #[serde(rename = "RecordingStatus")]
    pub recording_status: Option<String>,
    /// The URL of the file.
    #[serde(rename = "RecordingUrl")]
    pub recording_url: Option<String>,
    /// The duration in seconds.
    #[serde(rename = "RecordingDuration")]
    pub recording_duration: Option<String>,
    /// The number of channels.
    #[serde(rename = "RecordingChannels")]
    pub recording_channels: Option<String>,
    /// The source of the recording: `RecordVerb`, `DialVerb`, `Conference`, `OutboundAPI`, …
    #[serde(rename = "RecordingSource")]
    pub recording_source: Option<String>,
    /// The recorded side: `inbound`, `outbound` or `both`.
    #[serde(rename = "RecordingTrack")]
    pub recording_track: Option<String>,
    /// The time of the start, as in e-mail.
    #[serde(rename = "RecordingStartTime")]
    pub recording_start_time: Option<String>,
    /// The error code; `0` if it did not fail.
    #[serde(rename = "ErrorCode")]
    pub error_code: Option<String>,
    /// The call.
    #[serde(rename = "CallSid")]
    pub call_sid: Option<String>,
    /// The conference.
    #[serde(rename = "ConferenceSid")]
    pub conference_sid: Option<String>,
    /// The account.
    #[serde(rename = "AccountSid")]
    pub account_sid: Option<String>,
    /// The version of the API, a date.
    #[serde(rename = "ApiVersion")]
    pub api_version: Option<String>,
    /// The caller, in recordings of calls whose instructions are requested.
    #[serde(rename = "From")]
    pub from: Option<String>,
    /// The callee, in the same form.
    #[serde(rename = "To")]
    pub to: Option<String>,
    /// The status of the call, as in other events of the call.
    #[serde(rename = "CallStatus")]
    pub call_status: Option<String>,
    /// The direction, as in other events of the call.
    #[serde(rename = "Direction")]
    pub direction: Option<String>,
}

/// An event of a conference.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ConferenceEvent {
    /// The id of the conference: `CF` and 32 hexadecimal digits.
    #[serde(rename = "ConferenceSid")]
    pub conference_sid: Option<String>,
    /// The conference's name.
    #[serde(rename = "FriendlyName")]
    pub friendly_name: Option<String>,
    /// The account.
    #[serde(rename = "AccountSid")]
    pub account_sid: Option<String>,
    /// The time of the event, as in e-mail.
    #[serde(rename = "Timestamp")]
    pub timestamp: Option<String>,
    /// The type of the event.
    #[serde(rename = "StatusCallbackEvent")]
    pub status_callback_event: String,
    /// The sequence number among the events of the conference.
    #[serde(rename = "SequenceNumber")]
    pub sequence_number: Option<String>,
    /// The participant's call.
    #[serde(rename = "CallSid")]
    pub call_sid: Option<String>,
    /// The participant's name.
    #[serde(rename = "ParticipantLabel")]
    pub participant_label: Option<String>,
    /// Whether the participant is muted.
    #[serde(rename = "Muted")]
    pub muted: Option<String>,
    /// Whether the participant is on hold.
    #[serde(rename = "Hold")]
    pub hold: Option<String>,
    /// Whether the participant is a coach.
    #[serde(rename = "Coaching")]
    pub coaching: Option<String>,
    /// The call that is coached.
    #[serde(rename = "CallSidToCoach")]
    pub call_sid_to_coach: Option<String>,
    /// Whether the conference starts with the participant.
    #[serde(rename = "StartConferenceOnEnter")]
    pub start_conference_on_enter: Option<String>,
    /// Whether the conference ends with the participant.
    #[serde(rename = "EndConferenceOnExit")]
    pub end_conference_on_exit: Option<String>,
    /// The final status of the participant's call. Known values: `queued`, `initiated`, `ringing`, `in-progress`,
    /// `completed`, `busy`, `failed`, `no-answer`, `canceled`.
    #[serde(rename = "ParticipantCallStatus")]
    pub participant_call_status: Option<String>,
    /// The call that ended the conference.
    #[serde(rename = "CallSidEndingConference")]
    pub call_sid_ending_conference: Option<String>,
    /// The participant who ended the conference.
    #[serde(rename = "ParticipantLabelEndingConference")]
    pub participant_label_ending_conference: Option<String>,
    /// The reason for the end of the conference.
    #[serde(rename = "ReasonConferenceEnded")]
    pub reason_conference_ended: Option<String>,
    /// A description of it.
    #[serde(rename = "Reason")]
    pub reason: Option<String>,
    /// The reason for which the participant left.
    #[serde(rename = "ReasonParticipantLeft")]
    pub reason_participant_left: Option<String>,
    /// The event that caused this one.
    #[serde(rename = "EventName")]
    pub event_name: Option<String>,
    /// The announcement.
    #[serde(rename = "ReasonAnnouncementFailed")]
    pub reason_announcement_failed: Option<String>,
    /// The URL of the announcement.
    #[serde(rename = "AnnounceUrl")]
    pub announce_url: Option<String>,
    /// The recording, at the end of the conference.
    #[serde(rename = "RecordingUrl")]
    pub recording_url: Option<String>,
    /// The duration in seconds.
    #[serde(rename = "Duration")]
    pub duration: Option<String>,
    /// The size in bytes.
    #[serde(rename = "RecordingFileSize")]
    pub recording_file_size: Option<String>,
    /// Whether the participant is muted, in another spelling.
    #[serde(rename = "muted")]
    pub other_muted: Option<String>,
    /// Whether the participant is on hold, in another spelling.
    #[serde(rename = "hold")]
    pub other_hold: Option<String>,
}

/// An event of a video room.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct RoomEvent {
    /// The id of the room: `RM` and 32 hexadecimal digits.
    #[serde(rename = "RoomSid")]
    pub room_sid: Option<String>,
    /// The room's name.
    #[serde(rename = "RoomName")]
    pub room_name: Option<String>,
    /// Whether it is a `group`, `peer-to-peer` or `go` room.
    #[serde(rename = "RoomType")]
    pub room_type: Option<String>,
    /// Whether it is in progress.
    #[serde(rename = "RoomStatus")]
    pub room_status: Option<String>,
    /// The duration in seconds.
    #[serde(rename = "RoomDuration")]
    pub room_duration: Option<String>,
    /// The account.
    #[serde(rename = "AccountSid")]
    pub account_sid: Option<String>,
    /// The type of the event.
    #[serde(rename = "StatusCallbackEvent")]
    pub status_callback_event: String,
    /// The time of the event.
    #[serde(rename = "Timestamp")]
    pub timestamp: Option<String>,
    /// The sequence number among the events of the room.
    #[serde(rename = "SequenceNumber")]
    pub sequence_number: Option<String>,
    /// The participant.
    #[serde(rename = "ParticipantSid")]
    pub participant_sid: Option<String>,
    /// Whether the participant is connected.
    #[serde(rename = "ParticipantStatus")]
    pub participant_status: Option<String>,
    /// The duration of the participant's connection, in seconds.
    #[serde(rename = "ParticipantDuration")]
    pub participant_duration: Option<String>,
    /// The participant's identity.
    #[serde(rename = "ParticipantIdentity")]
    pub participant_identity: Option<String>,
    /// The track.
    #[serde(rename = "TrackSid")]
    pub track_sid: Option<String>,
    /// Whether it is `audio`, `video` or `data`.
    #[serde(rename = "TrackKind")]
    pub track_kind: Option<String>,
    /// The track's name.
    #[serde(rename = "TrackName")]
    pub track_name: Option<String>,
    /// The recording.
    #[serde(rename = "RecordingSid")]
    pub recording_sid: Option<String>,
    /// The id of the source of the recording.
    #[serde(rename = "SourceSid")]
    pub source_sid: Option<String>,
    /// Whether it is `audio` or `video`.
    #[serde(rename = "Type")]
    pub r#type: Option<String>,
    /// The duration of the recording, in seconds.
    #[serde(rename = "Duration")]
    pub duration: Option<String>,
    /// The size in bytes.
    #[serde(rename = "Size")]
    pub size: Option<String>,
    /// The encoding.
    #[serde(rename = "Container")]
    pub container: Option<String>,
    /// The codec.
    #[serde(rename = "Codec")]
    pub codec: Option<String>,
    /// The URL of the file.
    #[serde(rename = "MediaUri")]
    pub media_uri: Option<String>,
    /// The start, relative to that of the room.
    #[serde(rename = "OffsetFromTwilioEpoch")]
    pub offset_from_twilio_epoch: Option<String>,
    /// The external storage location.
    #[serde(rename = "MediaExternalLocation")]
    pub media_external_location: Option<String>,
    /// The reason for the failure.
    #[serde(rename = "FailedOperation")]
    pub failed_operation: Option<String>,
    /// A description of it.
    #[serde(rename = "ErrorMessage")]
    pub error_message: Option<String>,
    /// The same as a number of Twilio's list.
    #[serde(rename = "ErrorCode")]
    pub error_code: Option<String>,
}

/// A message of a conversation.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ConversationMessage {
    /// The type of the event. A type in the present tense is sent before the change, which the response may reject.
    #[serde(rename = "EventType")]
    pub event_type: String,
    /// The account; requests of a subaccount are signed with its own Auth Token.
    #[serde(rename = "AccountSid")]
    pub account_sid: Option<String>,
    /// The number of retries of the request.
    #[serde(rename = "RetryCount")]
    pub retry_count: Option<String>,
    /// The source of the change: `SDK`, `API`, `SMS`, `WHATSAPP`, …
    #[serde(rename = "Source")]
    pub source: Option<String>,
    /// The user who made the change through the SDK.
    #[serde(rename = "ClientIdentity")]
    pub client_identity: Option<String>,
    /// The service that the conversation belongs to.
    #[serde(rename = "ChatServiceSid")]
    pub chat_service_sid: Option<String>,
    /// The id of the conversation: `CH` and 32 hexadecimal digits.
    #[serde(rename = "ConversationSid")]
    pub conversation_sid: Option<String>,
    /// The attributes that the account has stored, as JSON.
    #[serde(rename = "Attributes")]
    pub attributes: Option<String>,
    /// The time of creation.
    #[serde(rename = "DateCreated")]
    pub date_created: Option<String>,
    /// The time of the last change.
    #[serde(rename = "DateUpdated")]
    pub date_updated: Option<String>,
    /// The time of removal.
    #[serde(rename = "DateRemoved")]
    pub date_removed: Option<String>,
    /// The id of the message: `IM` and 32 hexadecimal digits.
    #[serde(rename = "MessageSid")]
    pub message_sid: Option<String>,
    /// The message's number in its conversation.
    #[serde(rename = "Index")]
    pub index: Option<String>,
    /// The text.
    #[serde(rename = "Body")]
    pub body: Option<String>,
    /// The author: an identity, a number, or an address.
    #[serde(rename = "Author")]
    pub author: Option<String>,
    /// The participant who wrote it.
    #[serde(rename = "ParticipantSid")]
    pub participant_sid: Option<String>,
    /// The media items, JSON text: an array of objects with `Sid`, `ContentType`, `Filename` and `Size`.
    #[serde(rename = "Media")]
    pub media: Option<String>,
    /// The author of the change.
    #[serde(rename = "ModifiedBy")]
    pub modified_by: Option<String>,
    /// The messaging service through which it was received.
    #[serde(rename = "MessagingServiceSid")]
    pub messaging_service_sid: Option<String>,
    /// Metadata of the channel, as JSON.
    #[serde(rename = "ChannelMetadata")]
    pub channel_metadata: Option<String>,
}

/// The delivery status of a message of a conversation changed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ConversationDelivery {
    /// The type of the event. A type in the present tense is sent before the change, which the response may reject.
    #[serde(rename = "EventType")]
    pub event_type: String,
    /// The account; requests of a subaccount are signed with its own Auth Token.
    #[serde(rename = "AccountSid")]
    pub account_sid: Option<String>,
    /// The number of retries of the request.
    #[serde(rename = "RetryCount")]
    pub retry_count: Option<String>,
    /// The source of the change: `SDK`, `API`, `SMS`, `WHATSAPP`, …
    #[serde(rename = "Source")]
    pub source: Option<String>,
    /// The user who made the change through the SDK.
    #[serde(rename = "ClientIdentity")]
    pub client_identity: Option<String>,
    /// The service that the conversation belongs to.
    #[serde(rename = "ChatServiceSid")]
    pub chat_service_sid: Option<String>,
    /// The id of the conversation: `CH` and 32 hexadecimal digits.
    #[serde(rename = "ConversationSid")]
    pub conversation_sid: Option<String>,
    /// The attributes that the account has stored, as JSON.
    #[serde(rename = "Attributes")]
    pub attributes: Option<String>,
    /// The time of creation.
    #[serde(rename = "DateCreated")]
    pub date_created: Option<String>,
    /// The time of the last change.
    #[serde(rename = "DateUpdated")]
    pub date_updated: Option<String>,
    /// The time of removal.
    #[serde(rename = "DateRemoved")]
    pub date_removed: Option<String>,
    /// The id of the receipt: `DY` and 32 hexadecimal digits.
    #[serde(rename = "DeliveryReceiptSid")]
    pub delivery_receipt_sid: Option<String>,
    /// The message.
    #[serde(rename = "MessageSid")]
    pub message_sid: Option<String>,
    /// The message on its channel.
    #[serde(rename = "ChannelMessageSid")]
    pub channel_message_sid: Option<String>,
    /// The participant to whom it was sent.
    #[serde(rename = "ParticipantSid")]
    pub participant_sid: Option<String>,
    /// The status. Known values: `sent`, `delivered`, `read`, `failed`, `undelivered`.
    #[serde(rename = "Status")]
    pub status: Option<String>,
    /// The error code of Twilio; `0` if it did not fail.
    #[serde(rename = "ErrorCode")]
    pub error_code: Option<String>,
}

/// A conversation.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Conversation {
    /// The type of the event. A type in the present tense is sent before the change, which the response may reject.
    #[serde(rename = "EventType")]
    pub event_type: String,
    /// The account; requests of a subaccount are signed with its own Auth Token.
    #[serde(rename = "AccountSid")]
    pub account_sid: Option<String>,
    /// The number of retries of the request.
    #[serde(rename = "RetryCount")]
    pub retry_count: Option<String>,
    /// The source of the change: `SDK`, `API`, `SMS`, `WHATSAPP`, …
    #[serde(rename = "Source")]
    pub source: Option<String>,
    /// The user who made the change through the SDK.
    #[serde(rename = "ClientIdentity")]
    pub client_identity: Option<String>,
    /// The service that the conversation belongs to.
    #[serde(rename = "ChatServiceSid")]
    pub chat_service_sid: Option<String>,
    /// The id of the conversation: `CH` and 32 hexadecimal digits.
    #[serde(rename = "ConversationSid")]
    pub conversation_sid: Option<String>,
    /// The attributes that the account has stored, as JSON.
    #[serde(rename = "Attributes")]
    pub attributes: Option<String>,
    /// The time of creation.
    #[serde(rename = "DateCreated")]
    pub date_created: Option<String>,
    /// The time of the last change.
    #[serde(rename = "DateUpdated")]
    pub date_updated: Option<String>,
    /// The time of removal.
    #[serde(rename = "DateRemoved")]
    pub date_removed: Option<String>,
    /// The messaging service that it uses.
    #[serde(rename = "MessagingServiceSid")]
    pub messaging_service_sid: Option<String>,
    /// The name shown to users.
    #[serde(rename = "FriendlyName")]
    pub friendly_name: Option<String>,
    /// The account's name of it.
    #[serde(rename = "UniqueName")]
    pub unique_name: Option<String>,
    /// Whether it is active. Known values: `active`, `inactive`, `closed`.
    #[serde(rename = "State")]
    pub state: Option<String>,
    /// The state before. Known values: `active`, `inactive`, `closed`.
    #[serde(rename = "StateFrom")]
    pub state_from: Option<String>,
    /// The state after. Known values: `active`, `inactive`, `closed`.
    #[serde(rename = "StateTo")]
    pub state_to: Option<String>,
    /// The time of the change of the state.
    #[serde(rename = "StateUpdated")]
    pub state_updated: Option<String>,
    /// The cause of the change: `API`, `TIMER` or `EVENT`.
    #[serde(rename = "Reason")]
    pub reason: Option<String>,
    /// The creator.
    #[serde(rename = "CreatedBy")]
    pub created_by: Option<String>,
    /// The text of the first message.
    #[serde(rename = "MessageBody")]
    pub message_body: Option<String>,
    /// The sender of that message.
    #[serde(rename = "MessageAuthor")]
    pub message_author: Option<String>,
    /// The address of the participant who started it.
    #[serde(rename = "MessagingBinding.Address")]
    pub messaging_binding_address: Option<Either<String, Vec<String>>>,
    /// The account's address with which it was started.
    #[serde(rename = "MessagingBinding.ProxyAddress")]
    pub messaging_binding_proxy_address: Option<String>,
    /// The name that was used for it on the side of the SDK.
    #[serde(rename = "MessagingBinding.AuthorAddress")]
    pub messaging_binding_author_address: Option<String>,
}

/// A participant of a conversation.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ConversationParticipant {
    /// The type of the event. A type in the present tense is sent before the change, which the response may reject.
    #[serde(rename = "EventType")]
    pub event_type: String,
    /// The account; requests of a subaccount are signed with its own Auth Token.
    #[serde(rename = "AccountSid")]
    pub account_sid: Option<String>,
    /// The number of retries of the request.
    #[serde(rename = "RetryCount")]
    pub retry_count: Option<String>,
    /// The source of the change: `SDK`, `API`, `SMS`, `WHATSAPP`, …
    #[serde(rename = "Source")]
    pub source: Option<String>,
    /// The user who made the change through the SDK.
    #[serde(rename = "ClientIdentity")]
    pub client_identity: Option<String>,
    /// The service that the conversation belongs to.
    #[serde(rename = "ChatServiceSid")]
    pub chat_service_sid: Option<String>,
    /// The id of the conversation: `CH` and 32 hexadecimal digits.
    #[serde(rename = "ConversationSid")]
    pub conversation_sid: Option<String>,
    /// The attributes that the account has stored, as JSON.
    #[serde(rename = "Attributes")]
    pub attributes: Option<String>,
    /// The time of creation.
    #[serde(rename = "DateCreated")]
    pub date_created: Option<String>,
    /// The time of the last change.
    #[serde(rename = "DateUpdated")]
    pub date_updated: Option<String>,
    /// The time of removal.
    #[serde(rename = "DateRemoved")]
    pub date_removed: Option<String>,
    /// The id of the participant: `MB` and 32 hexadecimal digits.
    #[serde(rename = "ParticipantSid")]
    pub participant_sid: Option<String>,
    /// The role in the conversation.
    #[serde(rename = "RoleSid")]
    pub role_sid: Option<String>,
    /// The identity of a participant by way of the SDK.
    #[serde(rename = "Identity")]
    pub identity: Option<String>,
    /// The number or address of a participant by way of a channel.
    #[serde(rename = "MessagingBinding.Address")]
    pub messaging_binding_address: Option<Either<String, Vec<String>>>,
    /// The account's number or address that the participant sees.
    #[serde(rename = "MessagingBinding.ProxyAddress")]
    pub messaging_binding_proxy_address: Option<String>,
    /// The account's number in a group MMS.
    #[serde(rename = "MessagingBinding.ProjectedAddress")]
    pub messaging_binding_projected_address: Option<Either<String, Vec<String>>>,
    /// The channel: `sms`, `whatsapp`, …
    #[serde(rename = "MessagingBinding.Type")]
    pub messaging_binding_type: Option<String>,
    /// The last message that the participant has read.
    #[serde(rename = "LastReadMessageIndex")]
    pub last_read_message_index: Option<String>,
    /// The time at which that message was read.
    #[serde(rename = "LastReadTimestamp")]
    pub last_read_timestamp: Option<String>,
}

/// A user of Conversations.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ConversationUser {
    /// The type of the event. A type in the present tense is sent before the change, which the response may reject.
    #[serde(rename = "EventType")]
    pub event_type: String,
    /// The account; requests of a subaccount are signed with its own Auth Token.
    #[serde(rename = "AccountSid")]
    pub account_sid: Option<String>,
    /// The number of retries of the request.
    #[serde(rename = "RetryCount")]
    pub retry_count: Option<String>,
    /// The source of the change: `SDK`, `API`, `SMS`, `WHATSAPP`, …
    #[serde(rename = "Source")]
    pub source: Option<String>,
    /// The user who made the change through the SDK.
    #[serde(rename = "ClientIdentity")]
    pub client_identity: Option<String>,
    /// The service that the conversation belongs to.
    #[serde(rename = "ChatServiceSid")]
    pub chat_service_sid: Option<String>,
    /// The id of the conversation: `CH` and 32 hexadecimal digits.
    #[serde(rename = "ConversationSid")]
    pub conversation_sid: Option<String>,
    /// The attributes that the account has stored, as JSON.
    #[serde(rename = "Attributes")]
    pub attributes: Option<String>,
    /// The time of creation.
    #[serde(rename = "DateCreated")]
    pub date_created: Option<String>,
    /// The time of the last change.
    #[serde(rename = "DateUpdated")]
    pub date_updated: Option<String>,
    /// The time of removal.
    #[serde(rename = "DateRemoved")]
    pub date_removed: Option<String>,
    /// The id of the user: `US` and 32 hexadecimal digits.
    #[serde(rename = "UserSid")]
    pub user_sid: Option<String>,
    /// The user's identity.
    #[serde(rename = "Identity")]
    pub identity: Option<String>,
    /// The name shown to users.
    #[serde(rename = "FriendlyName")]
    pub friendly_name: Option<String>,
    /// The user's role.
    #[serde(rename = "RoleSid")]
    pub role_sid: Option<String>,
    /// Whether the user is online.
    #[serde(rename = "IsOnline")]
    pub is_online: Option<String>,
    /// Whether notifications reach the user.
    #[serde(rename = "IsNotifiable")]
    pub is_notifiable: Option<String>,
}

/// An error or warning of the account.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct DebuggerEvent {
    /// The id of the event: `NO` and 32 hexadecimal digits.
    #[serde(rename = "Sid")]
    pub sid: Option<String>,
    /// The account.
    #[serde(rename = "AccountSid")]
    pub account_sid: Option<String>,
    /// The parent account.
    #[serde(rename = "ParentAccountSid")]
    pub parent_account_sid: Option<String>,
    /// The time of the event.
    #[serde(rename = "Timestamp")]
    pub timestamp: Option<String>,
    /// The severity. Known values: `ERROR`, `WARNING`.
    #[serde(rename = "Level")]
    pub level: Option<String>,
    /// The media type of the payload.
    #[serde(rename = "PayloadType")]
    pub payload_type: Option<String>,
    /// The details of the event, as JSON.
    #[serde(rename = "Payload")]
    pub payload: Option<String>,
}

/// A CloudEvent about a message that the account sent.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MessageStatusEvent {
    /// The version of the CloudEvents specification.
    pub specversion: Option<String>,
    /// The type of the event.
    pub r#type: String,
    /// The source.
    pub source: Option<String>,
    /// The id of the event.
    pub id: Option<String>,
    /// The time of the event.
    pub time: Option<String>,
    /// The JSON Schema of the data.
    pub dataschema: Option<String>,
    /// The media type of the data. Some examples show a date.
    pub datacontenttype: Option<String>,
    /// The message.
    pub data: Option<MessageStatusData>,
}

/// A message that the account sent, and its status. Each version of the schema adds fields.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct MessageStatusData {
    /// The id of the message.
    pub message_sid: Option<String>,
    /// The status, in upper case.
    pub message_status: Option<String>,
    /// The account that sent it.
    pub account_sid: Option<String>,
    /// The messaging service that sent it.
    pub messaging_service_sid: Option<String>,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The same as the event's type.
    pub event_name: Option<String>,
    /// The account's number or address.
    pub from: Option<String>,
    /// The recipient.
    pub to: Option<String>,
    /// The reason for the failure.
    pub error_code: Option<Either<i64, String>>,
    /// A description of it.
    pub error_message: Option<String>,
    /// The number of parts in which it was sent.
    pub number_of_segments: Option<i64>,
    /// The number of media items.
    pub num_media: Option<i64>,
    /// The recipient's mobile country code.
    pub mcc: Option<String>,
    /// The recipient's mobile network code.
    pub mnc: Option<String>,
    /// Additional fields, which the account defines.
    #[serde(flatten)]
    pub others: Map<String, Value>,
}

/// A CloudEvent of a message that was received.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct InboundMessageEvent {
    /// The version of the CloudEvents specification.
    pub specversion: Option<String>,
    /// The type of the event.
    pub r#type: String,
    /// The source.
    pub source: Option<String>,
    /// The id of the event.
    pub id: Option<String>,
    /// The time of the event.
    pub time: Option<String>,
    /// The JSON Schema of the data.
    pub dataschema: Option<String>,
    /// The media type of the data. Some examples show a date.
    pub datacontenttype: Option<String>,
    /// The message.
    pub data: Option<InboundMessageData>,
}

/// A message that was received. Each version of the schema adds fields.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct InboundMessageData {
    /// The id of the message.
    pub message_sid: Option<String>,
    /// The account that the number belongs to.
    pub account_sid: Option<String>,
    /// The messaging service that the number belongs to.
    pub messaging_service_sid: Option<String>,
    /// The time of receipt.
    pub timestamp: Option<String>,
    /// The same as the event's type.
    pub event_name: Option<String>,
    /// The sender.
    pub from: Option<String>,
    /// The account's number or address.
    pub to: Option<String>,
    /// The text.
    pub body: Option<String>,
    /// The number of media items.
    pub num_media: Option<i64>,
    /// The number of parts in which it was sent.
    pub num_segments: Option<i64>,
    /// The city of the sender's number, as far as known.
    pub from_city: Option<String>,
    /// The state or province.
    pub from_state: Option<String>,
    /// The postal code.
    pub from_zip: Option<String>,
    /// The country.
    pub from_country: Option<String>,
    /// The city of the account's number.
    pub to_city: Option<String>,
    /// The state or province.
    pub to_state: Option<String>,
    /// The postal code.
    pub to_zip: Option<String>,
    /// The country.
    pub to_country: Option<String>,
    /// The sender's mobile country code.
    pub mcc: Option<String>,
    /// The sender's mobile network code.
    pub mnc: Option<String>,
    /// Additional fields, which the account defines.
    #[serde(flatten)]
    pub others: Map<String, Value>,
}

/// A CloudEvent that tests the sink.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct TestEvent {
    /// The version of the CloudEvents specification.
    pub specversion: Option<String>,
    /// The type of the event.
    pub r#type: String,
    /// The source.
    pub source: Option<String>,
    /// The account: not the same for one event alone.
    pub id: Option<String>,
    /// The time of the event.
    pub time: Option<String>,
    /// The JSON Schema of the data.
    pub dataschema: Option<String>,
    /// The media type of the data.
    pub datacontenttype: Option<String>,
    /// The account's test data.
    pub data: Option<Map<String, Value>>,
}
