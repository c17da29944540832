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
    /// Those of `serde_json`, where the payload does not fit its type.
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

/// A message arrived. Its content is in the field that `message_type` names.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct InboundMessage {
    /// How it was sent. Known values: `sms`, `mms`, `rcs`, `whatsapp`, `messenger`, `viber_service`, `instagram`,
    /// `email`.
    pub channel: Option<String>,
    /// Identifies the message.
    pub message_uuid: Option<String>,
    /// The account's own reference, as given when the message was sent.
    pub client_ref: Option<String>,
    /// Who received it: a number in digits, or an id of the channel.
    pub to: Option<Either<String, Address>>,
    /// Who sent it, likewise.
    pub from: Option<Either<String, Address>>,
    /// When it arrived, or got there.
    pub timestamp: Option<String>,
    /// What it cost.
    pub usage: Option<Usage>,
    /// The person at the other end.
    pub profile: Option<Profile>,
    /// What the content is. Known values: `text`, `image`, `audio`, `video`, `file`, `vcard`, `sticker`, `location`,
    /// `contact`, `reply`, `button`, `order`, `reaction`, `content`, `custom`, `unsupported`.
    pub message_type: Option<String>,
    /// Its text.
    pub text: Option<String>,
    /// A picture.
    pub image: Option<Media>,
    /// A recording.
    pub audio: Option<Media>,
    /// A film.
    pub video: Option<Media>,
    /// A document.
    pub file: Option<Media>,
    /// A business card.
    pub vcard: Option<Media>,
    /// A sticker.
    pub sticker: Option<Media>,
    /// The parts of an MMS.
    pub content: Option<Vec<MmsPart>>,
    /// A place.
    pub location: Option<Location>,
    /// Contacts, as WhatsApp passes them on.
    pub contact: Option<Value>,
    /// The choice of a list or of buttons.
    pub reply: Option<Reply>,
    /// The quick reply of a template.
    pub button: Option<Button>,
    /// What was ordered.
    pub order: Option<Order>,
    /// An emoji given to a message, or taken back.
    pub reaction: Option<Reaction>,
    /// What the channel has sent, where Vonage has no form for it.
    pub custom: Option<Value>,
    /// Whether `context` says which message this one answers. Known values: `available`, `unavailable`, `none`.
    pub context_status: Option<String>,
    /// The message that this one answers.
    pub context: Option<Context>,
    /// What the channel said of a message that is not passed on.
    pub provider_message: Option<String>,
    /// What only SMS messages have.
    pub sms: Option<InboundSmsDetails>,
    /// Where it came from.
    pub origin: Option<Network>,
    /// What only WhatsApp messages have.
    pub whatsapp: Option<WhatsappDetails>,
    /// Where the message can be read again.
    #[serde(rename = "_self")]
    pub self_: Option<Links>,
    /// The message in version 0.1 of the API.
    pub message: Option<OldMessage>,
    /// Which way, in version 0.1.
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

/// What a message cost.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Usage {
    /// In which currency, ISO 4217.
    pub currency: Option<String>,
    /// A decimal number.
    pub price: Option<String>,
}

/// A person, as the channel knows them.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Profile {
    /// Their name.
    pub name: Option<String>,
    /// Their name on the channel.
    pub username: Option<String>,
}

/// A file.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Media {
    /// Where it can be fetched.
    pub url: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// Text beside it.
    pub caption: Option<String>,
    /// What it is.
    pub r#type: Option<String>,
}

/// A part of an MMS.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MmsPart {
    /// What it is: `image`, `text` and others.
    pub r#type: Option<String>,
    /// Where it can be fetched.
    pub url: Option<String>,
    /// Its text.
    pub text: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// Text beside it.
    pub caption: Option<String>,
}

/// A place.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Location {
    /// Degrees of latitude.
    pub lat: Option<f64>,
    /// Degrees of longitude.
    pub long: Option<f64>,
    /// What is there.
    pub name: Option<String>,
    /// Its address.
    pub address: Option<String>,
    /// A page about it.
    pub url: Option<String>,
}

/// A choice.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Reply {
    /// Identifies the choice.
    pub id: Option<String>,
    /// What it is called.
    pub title: Option<String>,
    /// More of it.
    pub description: Option<String>,
}

/// A quick reply.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Button {
    /// What the account gave the button.
    pub payload: Option<String>,
    /// What it says.
    pub text: Option<String>,
    /// What kind of button it is.
    pub subtype: Option<String>,
}

/// An order.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Order {
    /// The catalogue.
    pub catalog_id: Option<String>,
    /// What was ordered.
    pub product_items: Option<Vec<Either<ProductItem, String>>>,
    /// Text beside it.
    pub text: Option<String>,
}

/// An item of an order.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ProductItem {
    /// The product.
    pub product_retailer_id: Option<String>,
    /// How many.
    pub quantity: Option<Either<String, f64>>,
    /// What one costs.
    pub item_price: Option<Either<String, f64>>,
    /// In which currency, ISO 4217.
    pub currency: Option<String>,
}

/// A reaction.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Reaction {
    /// Whether it was given or taken back. Known values: `react`, `unreact`.
    pub action: Option<String>,
    /// The emoji.
    pub emoji: Option<String>,
}

/// The message that another one answers.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Context {
    /// Identifies it.
    pub message_uuid: Option<String>,
    /// Who sent it.
    pub message_from: Option<String>,
    /// The product that is asked about.
    pub whatsapp_referred_product: Option<ReferredProduct>,
}

/// A product that is asked about.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ReferredProduct {
    /// The catalogue.
    pub catalog_id: Option<String>,
    /// The product.
    pub product_retailer_id: Option<String>,
}

/// What only an SMS that arrived has.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct InboundSmsDetails {
    /// How many parts it was sent in.
    pub num_messages: Option<Either<String, i64>>,
    /// Its first word in upper case.
    pub keyword: Option<String>,
    /// How many parts there are in all.
    pub total_count: Option<Either<String, i64>>,
}

/// A network.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Network {
    /// Its mobile country code and mobile network code.
    pub network_code: Option<String>,
}

/// What only WhatsApp messages have, as WhatsApp says it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappDetails {
    /// The advertisement that led here.
    pub referral: Option<Map<String, Value>>,
    /// The conversation, as it is charged.
    pub conversation: Option<Map<String, Value>>,
    /// What is charged.
    pub pricing: Option<Map<String, Value>>,
    /// WhatsApp's ids of the sender.
    pub sender: Option<WhatsappUser>,
    /// WhatsApp's ids of the recipient.
    pub recipient: Option<WhatsappUser>,
    /// The product that is asked about.
    pub whatsapp_referred_product: Option<ReferredProduct>,
}

/// WhatsApp's ids of a person.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappUser {
    /// For this business.
    pub user_id: Option<String>,
    /// For the company that the business is a part of.
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
    /// What it consists of.
    pub content: Option<OldContent>,
}

/// The content of a message in version 0.1 of the API.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct OldContent {
    /// What the content is, and the name of the field that has it.
    pub r#type: Option<String>,
    /// Its text.
    pub text: Option<String>,
    /// A picture.
    pub image: Option<Media>,
    /// A recording.
    pub audio: Option<Media>,
    /// A film.
    pub video: Option<Media>,
    /// A document.
    pub file: Option<Media>,
    /// A place.
    pub location: Option<Location>,
    /// The quick reply of a template.
    pub button: Option<Button>,
    /// The choice of a list or of buttons.
    pub reply: Option<Reply>,
}

/// A message got further, or failed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MessageStatus {
    /// How it was sent. Known values: `sms`, `mms`, `rcs`, `whatsapp`, `messenger`, `viber_service`, `instagram`,
    /// `email`.
    pub channel: Option<String>,
    /// Identifies the message.
    pub message_uuid: Option<String>,
    /// The account's own reference, as given when the message was sent.
    pub client_ref: Option<String>,
    /// Who received it: a number in digits, or an id of the channel.
    pub to: Option<Either<String, Address>>,
    /// Who sent it, likewise.
    pub from: Option<Either<String, Address>>,
    /// When it arrived, or got there.
    pub timestamp: Option<String>,
    /// What it cost.
    pub usage: Option<Usage>,
    /// The person at the other end.
    pub profile: Option<Profile>,
    /// How far it got. Known values: `submitted`, `delivered`, `rejected`, `undeliverable`, `read`.
    pub status: Option<String>,
    /// Why it got no further.
    pub error: Option<MessageError>,
    /// The recipient's network.
    pub destination: Option<Network>,
    /// What only SMS messages have.
    pub sms: Option<SentSmsDetails>,
    /// The sequence of channels that the message is a part of.
    pub workflow: Option<Workflow>,
    /// What only WhatsApp messages have.
    pub whatsapp: Option<WhatsappDetails>,
}

/// Why a message got no further (RFC 9457).
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MessageError {
    /// The page about it.
    pub r#type: Option<String>,
    /// Its code: a number or a word.
    pub title: Option<Either<String, i64>>,
    /// What it means.
    pub detail: Option<String>,
    /// Identifies this occurrence.
    pub instance: Option<String>,
}

/// What only a sent SMS has.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct SentSmsDetails {
    /// How many parts it was sent in.
    pub count_total: Option<Either<String, i64>>,
}

/// A sequence of channels. Its fields have two spellings.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Workflow {
    /// Identifies it.
    pub id: Option<String>,
    /// Which of its messages this is.
    pub item_number: Option<Either<String, i64>>,
    /// How many there are.
    pub total_items: Option<Either<String, i64>>,
    /// Identifies it.
    pub workflow_id: Option<String>,
    /// Which of its messages this is.
    pub items_number: Option<Either<String, i64>>,
    /// How many there are.
    pub items_total: Option<Either<String, i64>>,
}

/// An SMS arrived, or a part of one.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct InboundSms {
    /// The account.
    #[serde(rename = "api-key")]
    pub api_key: Option<String>,
    /// Identifies the message, or the part of one.
    pub message_id: Option<String>,
    /// When it arrived at Vonage or got there, in UTC: `2026-05-04 16:34:50`.
    #[serde(rename = "message-timestamp")]
    pub message_timestamp: Option<String>,
    /// When the webhook was signed.
    pub timestamp: Option<Either<String, i64>>,
    /// Random text of the signature.
    pub nonce: Option<String>,
    /// The signature.
    pub sig: Option<String>,
    /// Who sent it: a number in digits, or a name.
    pub msisdn: Option<String>,
    /// The account's number that it was sent to.
    pub to: Option<String>,
    /// Its text.
    pub text: Option<String>,
    /// How it is encoded. Known values: `text`, `unicode`, `binary`.
    pub r#type: Option<String>,
    /// Its first word in upper case.
    pub keyword: Option<String>,
    /// `true` where it is a part of a longer message.
    pub concat: Option<String>,
    /// What the parts of a message have in common.
    #[serde(rename = "concat-ref")]
    pub concat_ref: Option<String>,
    /// How many parts there are.
    #[serde(rename = "concat-total")]
    pub concat_total: Option<String>,
    /// Which part this is, from 1.
    #[serde(rename = "concat-part")]
    pub concat_part: Option<String>,
    /// The content of a binary message, in hexadecimal.
    pub data: Option<String>,
    /// The user data header of a binary message, in hexadecimal.
    pub udh: Option<String>,
}

/// A sent SMS got further, or failed. Its roles are the other way round: `msisdn` is the recipient.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct DeliveryReceipt {
    /// The account.
    #[serde(rename = "api-key")]
    pub api_key: Option<String>,
    /// Identifies the message, or the part of one.
    pub message_id: Option<String>,
    /// When it arrived at Vonage or got there, in UTC: `2026-05-04 16:34:50`.
    #[serde(rename = "message-timestamp")]
    pub message_timestamp: Option<String>,
    /// When the webhook was signed.
    pub timestamp: Option<Either<String, i64>>,
    /// Random text of the signature.
    pub nonce: Option<String>,
    /// The signature.
    pub sig: Option<String>,
    /// Who received it: a number in digits.
    pub msisdn: Option<String>,
    /// The sender that it was sent with: a number or a name.
    pub to: Option<String>,
    /// How far it got. Known values: `accepted`, `delivered`, `buffered`, `expired`, `failed`, `rejected`, `unknown`.
    pub status: Option<String>,
    /// When it got there, in UTC: year to minute as ten digits.
    pub scts: Option<String>,
    /// Why it got no further; `0` where it did.
    #[serde(rename = "err-code")]
    pub err_code: Option<String>,
    /// The recipient's network: mobile country code and mobile network code.
    #[serde(rename = "network-code")]
    pub network_code: Option<String>,
    /// What it cost, a decimal number.
    pub price: Option<String>,
    /// The account's own reference, as given when the message was sent.
    #[serde(rename = "client-ref")]
    pub client_ref: Option<String>,
}

/// Something happened in a call: it got further, was recorded, moved, or its instructions notify or fail.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct CallEvent {
    /// Who calls: a number in digits, or another address.
    pub from: Option<String>,
    /// Who is called, likewise.
    pub to: Option<String>,
    /// Identifies the leg of the call.
    pub uuid: Option<String>,
    /// Identifies the conversation that its legs share.
    pub conversation_uuid: Option<String>,
    /// How far it got. Known values: `started`, `ringing`, `answered`, `busy`, `cancelled`, `unanswered`,
    /// `disconnected`, `rejected`, `failed`, `human`, `machine`, `timeout`, `completed`, `record`, `input`, `transfer`,
    /// `transcribed`.
    pub status: Option<String>,
    /// Identifies the leg of the call, where a machine is detected.
    pub call_uuid: Option<String>,
    /// Which way, seen from the account. Known values: `inbound`, `outbound`.
    pub direction: Option<String>,
    /// When it happened.
    pub timestamp: Option<String>,
    /// Why it got no further. Known values: `invalid_number`, `restricted`, `declined`, `cannot_route`,
    /// `number_out_of_service`, `internal_error`, `carrier_timeout`, `unavailable`.
    pub detail: Option<String>,
    /// The SIP code of the reason.
    pub sip_code: Option<Either<i64, String>>,
    /// Which side hung up.
    pub disconnected_by: Option<String>,
    /// More of the status: where a machine is detected, `beep_start`.
    pub sub_state: Option<String>,
    /// The network.
    pub network: Option<String>,
    /// When it was answered, or the recording began.
    pub start_time: Option<String>,
    /// When it or the recording ended.
    pub end_time: Option<String>,
    /// What a minute costs, a decimal number.
    pub rate: Option<String>,
    /// What it cost, a decimal number.
    pub price: Option<String>,
    /// How long it was, in seconds.
    pub duration: Option<Either<i64, String>>,
    /// The SIP headers of the call.
    pub headers: Option<Either<Map<String, Value>, String>>,
    /// `transfer` or `record`, which have no status.
    pub r#type: Option<String>,
    /// The conversation that a leg was moved from.
    pub conversation_uuid_from: Option<String>,
    /// The conversation that a leg was moved to.
    pub conversation_uuid_to: Option<String>,
    /// Where the recording can be fetched.
    pub recording_url: Option<String>,
    /// Identifies the recording.
    pub recording_uuid: Option<String>,
    /// The size of the recording, in bytes.
    pub size: Option<Either<i64, String>>,
    /// Where the transcription can be fetched.
    pub transcription_url: Option<String>,
    /// The keys that were pressed.
    pub dtmf: Option<Either<Dtmf, String>>,
    /// What was said.
    pub speech: Option<Either<Speech, String>>,
    /// What the instruction `notify` holds.
    pub payload: Option<Value>,
    /// What is wrong with the instructions.
    pub reason: Option<String>,
}

/// Keys that were pressed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Dtmf {
    /// Which.
    pub digits: Option<String>,
    /// Whether they ended with the time.
    pub timed_out: Option<bool>,
}

/// What was said.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Speech {
    /// What it may have been, the likeliest first.
    pub results: Option<Vec<SpeechResult>>,
    /// Why listening ended.
    pub timeout_reason: Option<String>,
    /// Why there is no result.
    pub error: Option<Either<String, Map<String, Value>>>,
    /// Where the recording of it can be fetched.
    pub recording_url: Option<String>,
}

/// What may have been said.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct SpeechResult {
    /// How sure it is, from 0 to 1.
    pub confidence: Option<Either<String, f64>>,
    /// The words.
    pub text: Option<String>,
}

/// A call asks for its instructions. What the SIP headers of the call hold stands beside the fields.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Answer {
    /// Who calls: a number in digits, or another address.
    pub from: Option<String>,
    /// Who is called, likewise.
    pub to: Option<String>,
    /// Identifies the leg of the call.
    pub uuid: Option<String>,
    /// Identifies the conversation that its legs share.
    pub conversation_uuid: Option<String>,
    /// Where the API of the call's region is.
    pub region_url: Option<String>,
    /// Fields of the account's own.
    #[serde(flatten)]
    pub others: Map<String, Value>,
}

/// The request for instructions, or a webhook that must return some, has failed elsewhere. It has the fields of that
/// one.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Fallback {
    /// Who calls: a number in digits, or another address.
    pub from: Option<String>,
    /// Who is called, likewise.
    pub to: Option<String>,
    /// Identifies the leg of the call.
    pub uuid: Option<String>,
    /// Identifies the conversation that its legs share.
    pub conversation_uuid: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// The request that failed.
    pub original_request: Option<Either<OriginalRequest, String>>,
    /// How far the call got. Known values: `started`, `ringing`, `answered`, `busy`, `cancelled`, `unanswered`,
    /// `disconnected`, `rejected`, `failed`, `human`, `machine`, `timeout`, `completed`, `record`, `input`, `transfer`,
    /// `transcribed`.
    pub status: Option<String>,
    /// Which way, seen from the account. Known values: `inbound`, `outbound`.
    pub direction: Option<String>,
    /// When it happened.
    pub timestamp: Option<String>,
    /// Fields of the account's own.
    #[serde(flatten)]
    pub others: Map<String, Value>,
}

/// A request that failed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct OriginalRequest {
    /// Where it was sent.
    pub url: Option<String>,
    /// `answer` or `event`.
    pub r#type: Option<String>,
}

/// One step of a verification got further.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct VerifyEvent {
    /// Identifies the verification.
    pub request_id: Option<String>,
    /// How far it got. Known values: `completed`, `failed`, `expired`, `user_rejected`, `blocked`, `action_pending`,
    /// `unused`, `cancelled`.
    pub status: Option<String>,
    /// The account's own reference.
    pub client_ref: Option<String>,
    /// Which kind of webhook it is. Known values: `event`.
    pub r#type: Option<String>,
    /// How the code was sent. Known values: `sms`, `voice`, `email`, `whatsapp`, `whatsapp_interactive`, `silent_auth`,
    /// `rcs`.
    pub channel: Option<String>,
    /// When it happened.
    pub triggered_at: Option<String>,
    /// When the step ended.
    pub finalized_at: Option<String>,
    /// What the account has to do next: an object, or a list of them.
    pub action: Option<Either<Vec<VerifyAction>, VerifyAction>>,
}

/// What the account has to do next.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct VerifyAction {
    /// What.
    pub r#type: Option<String>,
    /// Where the device has to be sent.
    pub check_url: Option<String>,
}

/// A verification has ended.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct VerifySummary {
    /// Identifies the verification.
    pub request_id: Option<String>,
    /// How far it got. Known values: `completed`, `failed`, `expired`, `user_rejected`, `blocked`, `action_pending`,
    /// `unused`, `cancelled`.
    pub status: Option<String>,
    /// The account's own reference.
    pub client_ref: Option<String>,
    /// Which kind of webhook it is. Known values: `summary`.
    pub r#type: Option<String>,
    /// When it began.
    pub submitted_at: Option<String>,
    /// Seconds before the next channel is tried.
    pub channel_timeout: Option<i64>,
    /// Its steps.
    pub workflow: Option<Vec<VerifyStep>>,
    /// What it cost, a decimal number.
    pub price: Option<String>,
}

/// One step of a verification.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct VerifyStep {
    /// How the code was sent. Known values: `sms`, `voice`, `email`, `whatsapp`, `whatsapp_interactive`, `silent_auth`,
    /// `rcs`.
    pub channel: Option<String>,
    /// When.
    pub initiated_at: Option<String>,
    /// How far it got. Known values: `completed`, `failed`, `expired`, `user_rejected`, `blocked`, `action_pending`,
    /// `unused`, `cancelled`.
    pub status: Option<String>,
}
