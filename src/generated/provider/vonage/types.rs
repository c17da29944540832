//! The payloads of Vonage as types. Generated from the definitions by `cargo xtask generate`.

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{Either, Event, Provider};

/// The payload of an event, by its type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payload {
    /// The payload of `messages.inbound`.
    MessagesInbound(Box<InboundMessage>),
    /// The payload of `messages.status`.
    MessagesStatus(Box<MessageStatus>),
    /// The payload of `sms.inbound`.
    SmsInbound(Box<InboundSms>),
    /// The payload of `sms.dlr`.
    SmsDlr(Box<DeliveryReceipt>),
    /// The payload of `voice.event`.
    VoiceEvent(Box<CallEvent>),
    /// The payload of `voice.answer`.
    VoiceAnswer(Box<Answer>),
    /// The payload of `voice.fallback`.
    VoiceFallback(Box<Fallback>),
    /// The payload of `verify.event`.
    VerifyEvent(Box<VerifyEvent>),
    /// The payload of `verify.summary`.
    VerifySummary(Box<VerifySummary>),
}

impl Payload {
    /// Deserializes the payload of an event; `None` for an event of unknown type or of another provider.
    ///
    /// # Errors
    /// Those of `serde_json`, where the payload does not match its type.
    pub fn of(event: &Event<'_>) -> serde_json::Result<Option<Self>> {
        if event.provider != Provider::Vonage {
            return Ok(None);
        }
        Ok(Some(match &*event.type_name.as_str() {
            "messages.inbound" => Self::MessagesInbound(event.payload()?),
            "messages.status" => Self::MessagesStatus(event.payload()?),
            "sms.inbound" => Self::SmsInbound(event.payload()?),
            "sms.dlr" => Self::SmsDlr(event.payload()?),
            "voice.event" => Self::VoiceEvent(event.payload()?),
            "voice.answer" => Self::VoiceAnswer(event.payload()?),
            "voice.fallback" => Self::VoiceFallback(event.payload()?),
            "verify.event" => Self::VerifyEvent(event.payload()?),
            "verify.summary" => Self::VerifySummary(event.payload()?),
            _ => return Ok(None),
        }))
    }
}

/// A message was received. Its content is in the field that `message_type` names.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct InboundMessage {
    /// The channel. Known values: `sms`, `mms`, `rcs`, `whatsapp`, `messenger`, `viber_service`, `instagram`, `email`.
    pub channel: Option<String>,
    /// The id of the message.
    pub message_uuid: Option<String>,
    /// The account's reference, as passed when the message was sent.
    pub client_ref: Option<String>,
    /// The recipient: a number in digits, or an id of the channel.
    pub to: Option<Either<String, Address>>,
    /// The sender, in the same form.
    pub from: Option<Either<String, Address>>,
    /// The time at which it was received or delivered.
    pub timestamp: Option<String>,
    /// The price.
    pub usage: Option<Usage>,
    /// The person at the other end.
    pub profile: Option<Profile>,
    /// The type of the content. Known values: `text`, `image`, `audio`, `video`, `file`, `vcard`, `sticker`,
    /// `location`, `contact`, `reply`, `button`, `order`, `reaction`, `content`, `custom`, `unsupported`.
    pub message_type: Option<String>,
    /// The text.
    pub text: Option<String>,
    /// A picture.
    pub image: Option<Media>,
    /// A recording.
    pub audio: Option<Media>,
    /// A video.
    pub video: Option<Media>,
    /// A document.
    pub file: Option<Media>,
    /// A business card.
    pub vcard: Option<Media>,
    /// A sticker.
    pub sticker: Option<Media>,
    /// The parts of an MMS.
    pub content: Option<Vec<MmsPart>>,
    /// A location.
    pub location: Option<Location>,
    /// Contacts, as WhatsApp passes them on.
    pub contact: Option<Value>,
    /// The choice of a list or of buttons.
    pub reply: Option<Reply>,
    /// The quick reply of a template.
    pub button: Option<Button>,
    /// The ordered items.
    pub order: Option<Order>,
    /// A reaction to a message, or its removal.
    pub reaction: Option<Reaction>,
    /// The channel's data, for which Vonage defines no format.
    pub custom: Option<Value>,
    /// Whether `context` contains the message to which this one replies. Known values: `available`, `unavailable`,
    /// `none`.
    pub context_status: Option<String>,
    /// The message that this one answers.
    pub context: Option<Context>,
    /// The channel's description of a message whose content is not passed on.
    pub provider_message: Option<String>,
    /// The details of an SMS.
    pub sms: Option<InboundSmsDetails>,
    /// The origin.
    pub origin: Option<Network>,
    /// The details of a WhatsApp message.
    pub whatsapp: Option<WhatsappDetails>,
    /// The URL at which the message can be read again.
    #[serde(rename = "_self")]
    pub self_: Option<Links>,
    /// The message in version 0.1 of the API.
    pub message: Option<OldMessage>,
    /// The direction, in version 0.1.
    pub direction: Option<String>,
}

/// A number or an id, in version 0.1 of the API.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Address {
    /// The channel.
    pub r#type: Option<String>,
    /// A number in digits.
    pub number: Option<String>,
    /// An id of the channel.
    pub id: Option<String>,
}

/// The price of a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Usage {
    /// The currency, ISO 4217.
    pub currency: Option<String>,
    /// A decimal number.
    pub price: Option<String>,
}

/// The channel's data of a person.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Profile {
    /// The name.
    pub name: Option<String>,
    /// The name on the channel.
    pub username: Option<String>,
}

/// A file.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Media {
    /// The URL of the file.
    pub url: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The caption.
    pub caption: Option<String>,
    /// The type.
    pub r#type: Option<String>,
}

/// A part of an MMS.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MmsPart {
    /// The type: `image`, `text` and others.
    pub r#type: Option<String>,
    /// The URL of the file.
    pub url: Option<String>,
    /// The text.
    pub text: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The caption.
    pub caption: Option<String>,
}

/// A location.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Location {
    /// The latitude, in degrees north.
    pub lat: Option<f64>,
    /// The longitude, in degrees east.
    pub long: Option<f64>,
    /// The name of the place.
    pub name: Option<String>,
    /// The address.
    pub address: Option<String>,
    /// The URL of a page with details.
    pub url: Option<String>,
}

/// A choice.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Reply {
    /// The id of the choice.
    pub id: Option<String>,
    /// The name.
    pub title: Option<String>,
    /// More details.
    pub description: Option<String>,
}

/// A quick reply.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Button {
    /// The payload of the button, defined by the account.
    pub payload: Option<String>,
    /// The label.
    pub text: Option<String>,
    /// The kind of the button.
    pub subtype: Option<String>,
}

/// An order.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Order {
    /// The catalogue.
    pub catalog_id: Option<String>,
    /// The ordered items.
    pub product_items: Option<Vec<Either<ProductItem, String>>>,
    /// The caption.
    pub text: Option<String>,
}

/// An item of an order.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ProductItem {
    /// The product.
    pub product_retailer_id: Option<String>,
    /// The quantity.
    pub quantity: Option<Either<String, f64>>,
    /// The price of one item.
    pub item_price: Option<Either<String, f64>>,
    /// The currency, ISO 4217.
    pub currency: Option<String>,
}

/// A reaction.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Reaction {
    /// Whether it was added or removed. Known values: `react`, `unreact`.
    pub action: Option<String>,
    /// The emoji.
    pub emoji: Option<String>,
}

/// The message that another one answers.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Context {
    /// The id.
    pub message_uuid: Option<String>,
    /// The sender.
    pub message_from: Option<String>,
    /// The product to which a message refers.
    pub whatsapp_referred_product: Option<ReferredProduct>,
}

/// A product to which a message refers.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ReferredProduct {
    /// The catalogue.
    pub catalog_id: Option<String>,
    /// The product.
    pub product_retailer_id: Option<String>,
}

/// The details of an SMS that was received.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct InboundSmsDetails {
    /// The number of parts in which it was sent.
    pub num_messages: Option<Either<String, i64>>,
    /// The first word of the text, in upper case.
    pub keyword: Option<String>,
    /// The total number of parts.
    pub total_count: Option<Either<String, i64>>,
}

/// A network.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Network {
    /// The mobile country code and mobile network code.
    pub network_code: Option<String>,
}

/// The details of a WhatsApp message, in WhatsApp's format.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappDetails {
    /// The advertisement that led here.
    pub referral: Option<Map<String, Value>>,
    /// The conversation for which it is charged.
    pub conversation: Option<Map<String, Value>>,
    /// The pricing.
    pub pricing: Option<Map<String, Value>>,
    /// WhatsApp's ids of the sender.
    pub sender: Option<WhatsappUser>,
    /// WhatsApp's ids of the recipient.
    pub recipient: Option<WhatsappUser>,
    /// The product to which a message refers.
    pub whatsapp_referred_product: Option<ReferredProduct>,
}

/// WhatsApp's ids of a person.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappUser {
    /// The id of the user for this business.
    pub user_id: Option<String>,
    /// The id of the user for the company of the business.
    pub parent_user_id: Option<String>,
    /// The number in digits.
    pub wa_id: Option<String>,
}

/// Links of a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Links {
    /// The address of the message.
    pub href: Option<String>,
}

/// A message in version 0.1 of the API.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct OldMessage {
    /// The content.
    pub content: Option<OldContent>,
}

/// The content of a message in version 0.1 of the API.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct OldContent {
    /// The type of the content, which is also the name of the field with the content.
    pub r#type: Option<String>,
    /// The text.
    pub text: Option<String>,
    /// A picture.
    pub image: Option<Media>,
    /// A recording.
    pub audio: Option<Media>,
    /// A video.
    pub video: Option<Media>,
    /// A document.
    pub file: Option<Media>,
    /// A location.
    pub location: Option<Location>,
    /// The quick reply of a template.
    pub button: Option<Button>,
    /// The choice of a list or of buttons.
    pub reply: Option<Reply>,
}

/// The status of a message changed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MessageStatus {
    /// The channel. Known values: `sms`, `mms`, `rcs`, `whatsapp`, `messenger`, `viber_service`, `instagram`, `email`.
    pub channel: Option<String>,
    /// The id of the message.
    pub message_uuid: Option<String>,
    /// The account's reference, as passed when the message was sent.
    pub client_ref: Option<String>,
    /// The recipient: a number in digits, or an id of the channel.
    pub to: Option<Either<String, Address>>,
    /// The sender, in the same form.
    pub from: Option<Either<String, Address>>,
    /// The time at which it was received or delivered.
    pub timestamp: Option<String>,
    /// The price.
    pub usage: Option<Usage>,
    /// The person at the other end.
    pub profile: Option<Profile>,
    /// The status. Known values: `submitted`, `delivered`, `rejected`, `undeliverable`, `read`.
    pub status: Option<String>,
    /// The reason for the failure.
    pub error: Option<MessageError>,
    /// The recipient's network.
    pub destination: Option<Network>,
    /// The details of an SMS.
    pub sms: Option<SentSmsDetails>,
    /// The sequence of channels that the message is a part of.
    pub workflow: Option<Workflow>,
    /// The details of a WhatsApp message.
    pub whatsapp: Option<WhatsappDetails>,
}

/// The failure of a message (RFC 9457).
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MessageError {
    /// The URL of the page with details.
    pub r#type: Option<String>,
    /// The code: a number or a name.
    pub title: Option<Either<String, i64>>,
    /// The description.
    pub detail: Option<String>,
    /// The id of this occurrence.
    pub instance: Option<String>,
}

/// The details of an SMS that was sent.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct SentSmsDetails {
    /// The number of parts in which it was sent.
    pub count_total: Option<Either<String, i64>>,
}

/// A sequence of channels. Its fields have two spellings.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Workflow {
    /// The id.
    pub id: Option<String>,
    /// The number of this message among its messages.
    pub item_number: Option<Either<String, i64>>,
    /// The total number.
    pub total_items: Option<Either<String, i64>>,
    /// The id.
    pub workflow_id: Option<String>,
    /// The number of this message among its messages.
    pub items_number: Option<Either<String, i64>>,
    /// The total number.
    pub items_total: Option<Either<String, i64>>,
}

/// An SMS or a part of one was received.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct InboundSms {
    /// The account.
    #[serde(rename = "api-key")]
    pub api_key: Option<String>,
    /// The id of the message, or the part of one.
    pub message_id: Option<String>,
    /// The time at which it was received by Vonage or delivered, in UTC: `2026-05-04 16:34:50`.
    #[serde(rename = "message-timestamp")]
    pub message_timestamp: Option<String>,
    /// The time at which the webhook was signed.
    pub timestamp: Option<Either<String, i64>>,
    /// Random text of the signature.
    pub nonce: Option<String>,
    /// The signature.
    pub sig: Option<String>,
    /// The sender: a number in digits, or a name.
    pub msisdn: Option<String>,
    /// The account's number to which it was sent.
    pub to: Option<String>,
    /// The text.
    pub text: Option<String>,
    /// The encoding. Known values: `text`, `unicode`, `binary`.
    pub r#type: Option<String>,
    /// The first word of the text, in upper case.
    pub keyword: Option<String>,
    /// `true` if it is a part of a longer message.
    pub concat: Option<String>,
    /// The reference that the parts of a message have in common.
    #[serde(rename = "concat-ref")]
    pub concat_ref: Option<String>,
    /// The number of parts.
    #[serde(rename = "concat-total")]
    pub concat_total: Option<String>,
    /// The number of this part, from 1.
    #[serde(rename = "concat-part")]
    pub concat_part: Option<String>,
    /// The content of a binary message, in hexadecimal.
    pub data: Option<String>,
    /// The user data header of a binary message, in hexadecimal.
    pub udh: Option<String>,
}

/// The status of a sent SMS changed. The roles are exchanged: `msisdn` is the recipient.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct DeliveryReceipt {
    /// The account.
    #[serde(rename = "api-key")]
    pub api_key: Option<String>,
    /// The id of the message, or the part of one.
    pub message_id: Option<String>,
    /// The time at which it was received by Vonage or delivered, in UTC: `2026-05-04 16:34:50`.
    #[serde(rename = "message-timestamp")]
    pub message_timestamp: Option<String>,
    /// The time at which the webhook was signed.
    pub timestamp: Option<Either<String, i64>>,
    /// Random text of the signature.
    pub nonce: Option<String>,
    /// The signature.
    pub sig: Option<String>,
    /// The recipient: a number in digits.
    pub msisdn: Option<String>,
    /// The sender of the message: a number or a name.
    pub to: Option<String>,
    /// The status. Known values: `accepted`, `delivered`, `buffered`, `expired`, `failed`, `rejected`, `unknown`.
    pub status: Option<String>,
    /// The time of delivery, in UTC: year to minute as ten digits.
    pub scts: Option<String>,
    /// The error code; `0` if it was delivered.
    #[serde(rename = "err-code")]
    pub err_code: Option<String>,
    /// The recipient's network: mobile country code and mobile network code.
    #[serde(rename = "network-code")]
    pub network_code: Option<String>,
    /// The price, a decimal number.
    pub price: Option<String>,
    /// The account's reference, as passed when the message was sent.
    #[serde(rename = "client-ref")]
    pub client_ref: Option<String>,
}

/// An event of a call: a status, a recording, a transfer, a notification of its instructions, or an error in these.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct CallEvent {
    /// The caller: a number in digits, or another address.
    pub from: Option<String>,
    /// The callee, in the same form.
    pub to: Option<String>,
    /// The id of the leg of the call.
    pub uuid: Option<String>,
    /// The id of the conversation that its legs share.
    pub conversation_uuid: Option<String>,
    /// The status. Known values: `started`, `ringing`, `answered`, `busy`, `cancelled`, `unanswered`, `disconnected`,
    /// `rejected`, `failed`, `human`, `machine`, `timeout`, `completed`, `record`, `input`, `transfer`, `transcribed`.
    pub status: Option<String>,
    /// The id of the leg of the call, where a machine is detected.
    pub call_uuid: Option<String>,
    /// The direction, as seen from the account. Known values: `inbound`, `outbound`.
    pub direction: Option<String>,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// The reason for the failure. Known values: `invalid_number`, `restricted`, `declined`, `cannot_route`,
    /// `number_out_of_service`, `internal_error`, `carrier_timeout`, `unavailable`.
    pub detail: Option<String>,
    /// The SIP code of the reason.
    pub sip_code: Option<Either<i64, String>>,
    /// The side that ended the call.
    pub disconnected_by: Option<String>,
    /// The details of the status: `beep_start`, if a machine is detected.
    pub sub_state: Option<String>,
    /// The network.
    pub network: Option<String>,
    /// The time of the answer, or of the start of the recording.
    pub start_time: Option<String>,
    /// The end of the call or of the recording.
    pub end_time: Option<String>,
    /// The price of a minute, a decimal number.
    pub rate: Option<String>,
    /// The price, a decimal number.
    pub price: Option<String>,
    /// The duration in seconds.
    pub duration: Option<Either<i64, String>>,
    /// The SIP headers of the call.
    pub headers: Option<Either<Map<String, Value>, String>>,
    /// `transfer` or `record`, which have no status.
    pub r#type: Option<String>,
    /// The conversation that a leg was moved from.
    pub conversation_uuid_from: Option<String>,
    /// The conversation that a leg was moved to.
    pub conversation_uuid_to: Option<String>,
    /// The URL of the recording.
    pub recording_url: Option<String>,
    /// The id of the recording.
    pub recording_uuid: Option<String>,
    /// The size of the recording, in bytes.
    pub size: Option<Either<i64, String>>,
    /// The URL of the transcription.
    pub transcription_url: Option<String>,
    /// The keys that were pressed.
    pub dtmf: Option<Either<Dtmf, String>>,
    /// The recognized speech.
    pub speech: Option<Either<Speech, String>>,
    /// The payload of the instruction `notify`.
    pub payload: Option<Value>,
    /// The error in the instructions.
    pub reason: Option<String>,
}

/// Keys that were pressed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Dtmf {
    /// The digits that were entered.
    pub digits: Option<String>,
    /// Whether they ended with the time.
    pub timed_out: Option<bool>,
}

/// The recognized speech.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Speech {
    /// The possible texts, the most likely first.
    pub results: Option<Vec<SpeechResult>>,
    /// The reason for which speech recognition ended.
    pub timeout_reason: Option<String>,
    /// The reason for which there is no result.
    pub error: Option<Either<String, Map<String, Value>>>,
    /// The URL of its recording.
    pub recording_url: Option<String>,
}

/// A possible text of the speech.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct SpeechResult {
    /// The confidence, from 0 to 1.
    pub confidence: Option<Either<String, f64>>,
    /// The text.
    pub text: Option<String>,
}

/// The instructions of a call are requested. The payload also has the values of the call's SIP headers.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Answer {
    /// The caller: a number in digits, or another address.
    pub from: Option<String>,
    /// The callee, in the same form.
    pub to: Option<String>,
    /// The id of the leg of the call.
    pub uuid: Option<String>,
    /// The id of the conversation that its legs share.
    pub conversation_uuid: Option<String>,
    /// The URL of the API in the region of the call.
    pub region_url: Option<String>,
    /// Additional fields, which the account defines.
    #[serde(flatten)]
    pub others: Map<String, Value>,
}

/// A request for instructions, or a webhook that must return instructions, has failed. It has the fields of that
/// request.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Fallback {
    /// The caller: a number in digits, or another address.
    pub from: Option<String>,
    /// The callee, in the same form.
    pub to: Option<String>,
    /// The id of the leg of the call.
    pub uuid: Option<String>,
    /// The id of the conversation that its legs share.
    pub conversation_uuid: Option<String>,
    /// The reason.
    pub reason: Option<String>,
    /// The request that failed.
    pub original_request: Option<Either<OriginalRequest, String>>,
    /// The status of the call. Known values: `started`, `ringing`, `answered`, `busy`, `cancelled`, `unanswered`,
    /// `disconnected`, `rejected`, `failed`, `human`, `machine`, `timeout`, `completed`, `record`, `input`, `transfer`,
    /// `transcribed`.
    pub status: Option<String>,
    /// The direction, as seen from the account. Known values: `inbound`, `outbound`.
    pub direction: Option<String>,
    /// The time of the event.
    pub timestamp: Option<String>,
    /// Additional fields, which the account defines.
    #[serde(flatten)]
    pub others: Map<String, Value>,
}

/// A request that failed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct OriginalRequest {
    /// The URL to which the request was sent.
    pub url: Option<String>,
    /// `answer` or `event`.
    pub r#type: Option<String>,
}

/// A step of a verification changed its status.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct VerifyEvent {
    /// The id of the verification.
    pub request_id: Option<String>,
    /// The status. Known values: `completed`, `failed`, `expired`, `user_rejected`, `blocked`, `action_pending`,
    /// `unused`, `cancelled`.
    pub status: Option<String>,
    /// The account's reference.
    pub client_ref: Option<String>,
    /// The kind of the webhook. Known values: `event`.
    pub r#type: Option<String>,
    /// The channel of the code. Known values: `sms`, `voice`, `email`, `whatsapp`, `whatsapp_interactive`,
    /// `silent_auth`, `rcs`.
    pub channel: Option<String>,
    /// The time of the event.
    pub triggered_at: Option<String>,
    /// The time of the end of the step.
    pub finalized_at: Option<String>,
    /// The next action of the account: an object, or a list of them.
    pub action: Option<Either<Vec<VerifyAction>, VerifyAction>>,
}

/// The next action of the account.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct VerifyAction {
    /// The kind of the action.
    pub r#type: Option<String>,
    /// The URL to which the device must be redirected.
    pub check_url: Option<String>,
}

/// A verification has ended.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct VerifySummary {
    /// The id of the verification.
    pub request_id: Option<String>,
    /// The status. Known values: `completed`, `failed`, `expired`, `user_rejected`, `blocked`, `action_pending`,
    /// `unused`, `cancelled`.
    pub status: Option<String>,
    /// The account's reference.
    pub client_ref: Option<String>,
    /// The kind of the webhook. Known values: `summary`.
    pub r#type: Option<String>,
    /// The time of the start.
    pub submitted_at: Option<String>,
    /// Seconds before the next channel is tried.
    pub channel_timeout: Option<i64>,
    /// The steps.
    pub workflow: Option<Vec<VerifyStep>>,
    /// The price, a decimal number.
    pub price: Option<String>,
}

/// A step of a verification.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct VerifyStep {
    /// The channel of the code. Known values: `sms`, `voice`, `email`, `whatsapp`, `whatsapp_interactive`,
    /// `silent_auth`, `rcs`.
    pub channel: Option<String>,
    /// The time.
    pub initiated_at: Option<String>,
    /// The status. Known values: `completed`, `failed`, `expired`, `user_rejected`, `blocked`, `action_pending`,
    /// `unused`, `cancelled`.
    pub status: Option<String>,
}
