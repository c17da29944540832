//! The payloads of MessageBird as types. Generated from the definitions by `cargo xtask generate`.

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{Either, Event, Provider};

/// The payload of an event, by its type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payload {
    /// The payload of `message.created`.
    MessageCreated(Box<MessageEvent>),
    /// The payload of `message.updated`.
    MessageUpdated(Box<MessageEvent>),
    /// The payload of `conversation.created`.
    ConversationCreated(Box<ConversationEvent>),
    /// The payload of `conversation.updated`.
    ConversationUpdated(Box<ConversationEvent>),
    /// The payload of `message.status`.
    MessageStatus(Box<MessageEvent>),
    /// The payload of `voice.call.event`.
    VoiceCallEvent(Box<VoiceCallEventPayload>),
    /// The payload of `sms.status.report`.
    SmsStatusReport(Box<SmsStatusReportPayload>),
    /// The payload of `sms.inbound`.
    SmsInbound(Box<InboundSms>),
    /// The payload of `mms.inbound`.
    MmsInbound(Box<InboundSms>),
}

impl Payload {
    /// Deserializes the payload of an event; `None` for an event of unknown type or of another provider.
    ///
    /// # Errors
    /// Those of `serde_json`, where the payload does not match its type.
    pub fn of(event: &Event<'_>) -> serde_json::Result<Option<Self>> {
        if event.provider != Provider::Messagebird {
            return Ok(None);
        }
        Ok(Some(match &*event.type_name.as_str() {
            "message.created" => Self::MessageCreated(event.payload()?),
            "message.updated" => Self::MessageUpdated(event.payload()?),
            "conversation.created" => Self::ConversationCreated(event.payload()?),
            "conversation.updated" => Self::ConversationUpdated(event.payload()?),
            "message.status" => Self::MessageStatus(event.payload()?),
            "voice.call.event" => Self::VoiceCallEvent(event.payload()?),
            "sms.status.report" => Self::SmsStatusReport(event.payload()?),
            "sms.inbound" => Self::SmsInbound(event.payload()?),
            "mms.inbound" => Self::MmsInbound(event.payload()?),
            _ => return Ok(None),
        }))
    }
}

/// A message was created, sent or received, or its status changed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct MessageEvent {
    /// The type of the event. Known values: `message.created`, `message.updated`, `message.status`.
    pub r#type: String,
    /// The conversation of the message.
    pub conversation: Option<Conversation>,
    /// The current state of the message.
    pub message: Option<ConversationMessage>,
    /// The contact of the conversation.
    pub contact: Option<Contact>,
    /// The reason for the failure of the message; in `message.status`, which is sent to the `reportUrl` of the message.
    pub error: Option<MessageError>,
    /// The workspace of the account.
    pub workspace_id: Option<i64>,
}

/// All messages exchanged with a contact, on all channels, until the conversation is archived.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Conversation {
    /// The id of the conversation.
    pub id: Option<String>,
    /// The id of the contact.
    pub contact_id: Option<String>,
    /// The contact. Only in the REST API; in webhooks it is a sibling of the conversation.
    pub contact: Option<Contact>,
    /// The channels that were used.
    pub channels: Option<Vec<Channel>>,
    /// The status. A message to or from the contact of an archived conversation starts another. Known values: `active`,
    /// `archived`.
    pub status: Option<String>,
    /// The time of the start.
    pub created_datetime: Option<String>,
    /// The time of the last change.
    pub updated_datetime: Option<String>,
    /// The time of the contact's last message.
    pub last_received_datetime: Option<String>,
    /// The channel of the newest message.
    pub last_used_channel_id: Option<String>,
    /// The number of messages, and the URL that lists them.
    pub messages: Option<ConversationMessageList>,
    /// The platform of the newest message, for example `whatsapp`.
    pub last_used_platform_id: Option<String>,
}

/// The contact of a conversation.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Contact {
    /// The id of the contact.
    pub id: Option<String>,
    /// The URL in the REST API; may be empty.
    pub href: Option<String>,
    /// The phone number, digits only with the country code; webhooks send a number.
    pub msisdn: Option<Either<String, i64>>,
    /// The display name; the phone number if no name is known.
    pub display_name: Option<String>,
    /// The first name; empty if unknown.
    pub first_name: Option<String>,
    /// The last name; empty if unknown.
    pub last_name: Option<String>,
    /// The fields defined by the account; null if empty.
    pub custom_details: Option<Either<Map<String, Value>, Vec<Value>>>,
    /// The time of creation.
    pub created_datetime: Option<String>,
    /// The time of the last change.
    pub updated_datetime: Option<String>,
    /// More fields defined by the account.
    pub attributes: Option<Either<Map<String, Value>, Vec<Value>>>,
}

/// A way to reach contacts: a phone number, a page, an account at a platform.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Channel {
    /// The id of the channel.
    pub id: Option<String>,
    /// The name given by the account.
    pub name: Option<String>,
    /// The kind of channel. Known values: `sms`, `whatsapp`, `facebook`, `telegram`, `line`, `wechat`, `email`,
    /// `events`, `whatsapp_sandbox`.
    pub platform_id: Option<String>,
    /// Whether it can be used. Known values: `active`, `inactive`, `pending`.
    pub status: Option<String>,
    /// The time of creation.
    pub created_datetime: Option<String>,
    /// The time of the last change; `0001-01-01T00:00:00Z` if there was none.
    pub updated_datetime: Option<String>,
}

/// A page of messages; in webhooks only their number and where to list them.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ConversationMessageList {
    /// The number of messages before this page.
    pub offset: Option<i64>,
    /// The maximum number of messages in a page.
    pub limit: Option<i64>,
    /// The number of messages in this page.
    pub count: Option<i64>,
    /// The total number of messages.
    pub total_count: Option<i64>,
    /// The messages of this page, the newest first.
    pub items: Option<Vec<ConversationMessage>>,
    /// The URL in the REST API that lists them.
    pub href: Option<String>,
    /// The newest message.
    pub last_message_id: Option<String>,
}

/// A message of a conversation.
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
    /// The kind of that channel, for example `whatsapp`.
    pub platform: Option<String>,
    /// The recipient: a phone number in international format or an id of the platform.
    pub to: Option<String>,
    /// The sender, in the same form.
    pub from: Option<String>,
    /// The direction, as seen from the account. Known values: `sent`, `received`.
    pub direction: Option<String>,
    /// The status; `received` for every message of a contact. Known values: `accepted`, `pending`, `sent`, `delivered`,
    /// `read`, `failed`, `deleted`, `received`, `rejected`, `unknown`, `transmitted`, `delivery_failed`, `buffered`,
    /// `expired`, `clicked`, `opened`, `bounce`, `spam_complaint`, `out_of_bounded`, `delayed`, `list_unsubscribe`,
    /// `dispatched`, `unsupported`.
    pub status: Option<String>,
    /// The field of the content that is used. Known values: `text`, `image`, `video`, `audio`, `file`, `location`,
    /// `hsm`, `email`, `event`, `rich`, `menu`, `buttons`, `link`, `interactive`, `whatsappSticker`, `whatsappOrder`,
    /// `whatsappText`, `externalAttachment`, `externalAttachments`.
    pub r#type: Option<String>,
    /// The content.
    pub content: Option<MessageContent>,
    /// The time of creation.
    pub created_datetime: Option<String>,
    /// The time of the last change.
    pub updated_datetime: Option<String>,
    /// The origin, for example `inbound` or `api`.
    pub origin: Option<String>,
    /// The account's data, as passed when the message was sent.
    pub source: Option<Map<String, Value>>,
    /// The reason for which it is sent outside the platform's reply window.
    pub tag: Option<String>,
    /// The account's id of the message, as passed when it was sent.
    pub track_id: Option<String>,
    /// The fallback channel for a message that is not delivered.
    pub fallback: Option<Map<String, Value>>,
    /// The validity period, for example `24h`.
    pub ttl: Option<String>,
    /// Metadata of the platform about the message.
    pub metadata: Option<MessageMetadata>,
}

/// The content of a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct MessageContent {
    /// The text of a `text` message.
    pub text: Option<String>,
    /// The image of an `image` message.
    pub image: Option<MediaContent>,
    /// The video of a `video` message.
    pub video: Option<MediaContent>,
    /// The recording of an `audio` message.
    pub audio: Option<AudioContent>,
    /// The document of a `file` message.
    pub file: Option<MediaContent>,
    /// The location of a `location` message.
    pub location: Option<LocationContent>,
    /// The template of an `hsm` message, a Highly Structured Message of WhatsApp.
    pub hsm: Option<HsmContent>,
    /// The mail of an `email` message.
    pub email: Option<EmailContent>,
    /// A menu offered over WhatsApp, or the choice made from one.
    pub interactive: Option<WhatsAppInteractive>,
    /// A sticker of WhatsApp.
    pub whatsapp_sticker: Option<WhatsAppSticker>,
    /// An order from a catalogue in WhatsApp.
    pub whatsapp_order: Option<WhatsAppOrder>,
    /// A text in WhatsApp that refers to something, for example to a product.
    pub whatsapp_text: Option<WhatsAppText>,
    /// A message of Facebook with replies to choose from.
    pub facebook_quick_reply: Option<FacebookMessage>,
    /// A message of Facebook with one image or video.
    pub facebook_media_template: Option<FacebookMessage>,
    /// A message of Facebook with cards.
    pub facebook_generic_template: Option<FacebookMessage>,
    /// Files at external addresses.
    pub external_attachments: Option<Vec<MediaContent>>,
    /// The file of an `externalAttachment` message.
    pub external_attachment: Option<Value>,
    /// The event of an `event` message.
    pub event: Option<Value>,
    /// The content of a `rich` message.
    pub rich: Option<Value>,
    /// The menu of a `menu` message.
    pub menu: Option<Value>,
    /// The buttons of a `buttons` message.
    pub buttons: Option<Value>,
    /// The link of a `link` message.
    pub link: Option<Value>,
    /// Whether addresses in the text are shown without a preview.
    pub disable_url_preview: Option<bool>,
}

/// A file and its caption.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MediaContent {
    /// The URL of the file; MessageBird's own media need the access key.
    pub url: Option<String>,
    /// The caption.
    pub caption: Option<String>,
}

/// A recording.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct AudioContent {
    /// The URL of the file; MessageBird's own media need the access key.
    pub url: Option<String>,
    /// The caption.
    pub caption: Option<String>,
}

/// A location.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct LocationContent {
    /// The latitude, in degrees north.
    pub latitude: Option<f64>,
    /// The longitude, in degrees east.
    pub longitude: Option<f64>,
}

/// A template of WhatsApp, approved beforehand, and its parameters. It does not contain the text.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct HsmContent {
    /// The WhatsApp account of the template.
    pub namespace: Option<String>,
    /// The name of the template.
    pub template_name: Option<String>,
    /// The language in which it is sent.
    pub language: Option<HsmLanguage>,
    /// The values of its placeholders, in order.
    pub params: Option<Vec<HsmParameter>>,
    /// The parameters of its header, body and buttons, in WhatsApp's own format.
    pub components: Option<Vec<Map<String, Value>>>,
}

/// The language in which a template is sent.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct HsmLanguage {
    /// `deterministic` for exactly this language, `fallback` for that of the phone if it is available.
    pub policy: Option<String>,
    /// A language, or a language and region: `en`, `en_US`.
    pub code: Option<String>,
}

/// The value of a placeholder of a template.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct HsmParameter {
    /// The text that is used if the value cannot be localized.
    pub default: Option<String>,
    /// An amount: `currencyCode` (ISO 4217) and `amount`, in thousandths.
    pub currency: Option<Map<String, Value>>,
    /// A date and time.
    pub date_time: Option<String>,
}

/// A mail.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct EmailContent {
    /// The id of the mail.
    pub id: Option<String>,
    /// The sender.
    pub from: Option<EmailAddress>,
    /// The recipients.
    pub to: Option<Vec<EmailAddress>>,
    /// The subject line.
    pub subject: Option<String>,
    /// The body.
    pub content: Option<EmailBody>,
    /// The reply address.
    pub reply_to: Option<String>,
    /// The address for mail that cannot be delivered.
    pub return_path: Option<String>,
    /// More header fields.
    pub headers: Option<Map<String, Value>>,
    /// Whether opening it (`open`) and following a link in it (`click`) are reported.
    pub tracking: Option<Map<String, Value>>,
    /// The files attached.
    pub attachments: Option<Vec<EmailAttachment>>,
    /// The pictures shown in the body.
    pub inline_images: Option<Vec<EmailAttachment>>,
}

/// A mail address.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmailAddress {
    /// The address.
    pub address: Option<String>,
    /// The name to show.
    pub name: Option<String>,
    /// The values of the placeholders for this recipient.
    pub variables: Option<Map<String, Value>>,
}

/// The body of a mail.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmailBody {
    /// The body as a web page.
    pub html: Option<String>,
    /// The body as plain text.
    pub text: Option<String>,
}

/// A file in a mail.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct EmailAttachment {
    /// The id of the file.
    pub id: Option<String>,
    /// The file name.
    pub name: Option<String>,
    /// The media type.
    pub r#type: Option<String>,
    /// The URL of the file.
    #[serde(rename = "URL")]
    pub url: Option<String>,
    /// The size in bytes.
    pub length: Option<i64>,
    /// The id by which the body refers to it, for an inline picture.
    pub content_id: Option<Either<String, i64>>,
}

/// A menu offered over WhatsApp, or the choice made from one.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsAppInteractive {
    /// The type: `list`, `button`, `product`, `product_list`; `button_reply` for a choice.
    pub r#type: Option<String>,
    /// The header: `text`, or an `image`, a `video` or a `document` with its `url`.
    pub header: Option<Map<String, Value>>,
    /// The text.
    pub body: Option<WhatsAppInteractiveText>,
    /// The choices.
    pub action: Option<Map<String, Value>>,
    /// The footer.
    pub footer: Option<WhatsAppInteractiveText>,
    /// The choice that was made.
    pub reply: Option<WhatsAppInteractiveReply>,
}

/// A text of a menu.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsAppInteractiveText {
    /// The text.
    pub text: Option<String>,
}

/// The choice of a contact from a menu.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsAppInteractiveReply {
    /// The account's id of the choice.
    pub id: Option<String>,
    /// The label of the choice.
    pub text: Option<String>,
    /// The description of the choice.
    pub description: Option<String>,
}

/// A sticker of WhatsApp.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsAppSticker {
    /// The URL of the file.
    pub link: Option<String>,
}

/// An order from a catalogue in WhatsApp.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsAppOrder {
    /// The catalogue.
    pub catalog_id: Option<String>,
    /// The contact's text with it.
    pub text: Option<String>,
    /// The ordered items: `product_retailer_id`, `quantity`, `item_price`, `currency`.
    pub product_items: Option<Vec<Map<String, Value>>>,
}

/// A text in WhatsApp that refers to something.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsAppText {
    /// The text.
    pub text: Option<WhatsAppTextBody>,
    /// The subject that it refers to: a message (`id`, `from`) or a `referred_product`.
    pub context: Option<Map<String, Value>>,
}

/// The content of a text in WhatsApp.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsAppTextBody {
    /// The text.
    pub body: Option<String>,
}

/// A message in Facebook's own form.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct FacebookMessage {
    /// The text.
    pub text: Option<String>,
    /// A file (`type`, `payload.url`) or cards (`payload.elements`).
    pub attachment: Option<Map<String, Value>>,
    /// The replies to choose from.
    pub quick_replies: Option<Vec<Map<String, Value>>>,
}

/// Metadata of a platform about a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct MessageMetadata {
    /// The message to which it replies.
    pub reply_to: Option<MessageReply>,
    /// The author.
    pub sender: Option<MessageSender>,
    /// The time at which the platform received it.
    pub received_at: Option<String>,
}

/// The message to which another one replies.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MessageReply {
    /// The id of the message; consists of zeros where there is none.
    pub id: Option<String>,
}

/// The author of a message, as known to the platform.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct MessageSender {
    /// The name they chose to show.
    pub display_name: Option<String>,
    /// WhatsApp's id of the user for this business.
    pub user_id: Option<String>,
    /// The name they are addressed by.
    pub username: Option<String>,
}

/// The failure of a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MessageError {
    /// The code of MessageBird or of the platform.
    pub code: Option<Either<i64, String>>,
    /// A description of the reason.
    pub description: Option<String>,
}

/// A conversation was created or changed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ConversationEvent {
    /// The type of the event. Known values: `conversation.created`, `conversation.updated`.
    pub r#type: String,
    /// The current state of the conversation.
    pub conversation: Option<Conversation>,
    /// The contact of the conversation.
    pub contact: Option<Contact>,
    /// The workspace of the account.
    pub workspace_id: Option<i64>,
}

/// The status of a call changed. The body is the call, one of its legs, or a list of either.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct VoiceCallEventPayload {
    /// The id of the call or, if `callId` is present, of the leg.
    pub id: Option<String>,
    /// The status; `hangup` is the end of a leg. Known values: `queued`, `starting`, `ringing`, `ongoing`, `busy`,
    /// `no_answer`, `failed`, `ended`, `hangup`.
    pub status: Option<String>,
    /// The caller: a number in digits or a SIP address.
    pub source: Option<String>,
    /// The callee, in the same form.
    pub destination: Option<String>,
    /// The direction, as seen from the account. Known values: `incoming`, `outgoing`.
    pub direction: Option<String>,
    /// The parties of the call.
    pub legs: Option<Vec<VoiceCallLeg>>,
    /// The time of creation.
    pub created_at: Option<String>,
    /// The time of the last change.
    pub updated_at: Option<String>,
    /// The call of the leg.
    pub call_id: Option<String>,
    /// The account's number that was called.
    pub number_id: Option<String>,
    /// The time of the answer.
    pub answered_at: Option<String>,
    /// The time of the end.
    pub ended_at: Option<String>,
    /// The duration in seconds.
    pub duration: Option<f64>,
    /// The price.
    pub cost: Option<f64>,
    /// The currency, ISO 4217.
    pub currency: Option<String>,
    /// The response code of the other side's SIP server, for example 200.
    pub sip_response_code: Option<i64>,
    /// Calls or legs, where the body is a list of them.
    pub items: Option<Vec<VoiceCallLeg>>,
    /// The time at which the list was created.
    pub timestamp: Option<String>,
}

/// The connection to one party of a call.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct VoiceCallLeg {
    /// The id of the leg.
    pub id: Option<String>,
    /// The status: `starting`, `ringing`, `ongoing`, `busy`, `no_answer`, `failed` or `hangup`.
    pub status: Option<String>,
    /// The caller: a number in digits or a SIP address.
    pub source: Option<String>,
    /// The callee, in the same form.
    pub destination: Option<String>,
    /// The direction, as seen from the account: `incoming` or `outgoing`.
    pub direction: Option<String>,
    /// The call of the leg.
    pub call_id: Option<String>,
    /// The time of creation.
    pub created_at: Option<String>,
    /// The time of the last change.
    pub updated_at: Option<String>,
    /// The time of the answer.
    pub answered_at: Option<String>,
    /// The time of the end.
    pub ended_at: Option<String>,
    /// The duration in seconds.
    pub duration: Option<f64>,
    /// The price.
    pub cost: Option<f64>,
    /// The currency, ISO 4217.
    pub currency: Option<String>,
    /// The response code of the other side's SIP server, for example 200.
    pub sip_response_code: Option<i64>,
}

/// The status of an SMS. Only messages with a reference have reports.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct SmsStatusReportPayload {
    /// The id of the message.
    pub id: Option<String>,
    /// The account's reference, as passed when the message was sent.
    pub reference: Option<String>,
    /// The recipient: digits only, with the country code.
    pub recipient: Option<String>,
    /// The status. Known values: `scheduled`, `sent`, `buffered`, `delivered`, `expired`, `delivery_failed`.
    pub status: Option<String>,
    /// The reason for the status.
    pub status_reason: Option<String>,
    /// The time of the status.
    pub status_datetime: Option<String>,
    /// The code of the reason for the status, as listed by MessageBird; 103 if the recipient opted out.
    pub status_error_code: Option<String>,
    /// The recipient's network: mobile country code and mobile network code.
    pub mccmnc: Option<String>,
    /// `1` if the number was ported from another network, otherwise `0`.
    pub ported: Option<String>,
    /// The price, a decimal number.
    #[serde(rename = "price[amount]")]
    pub price_amount: Option<String>,
    /// The currency, ISO 4217.
    #[serde(rename = "price[currency]")]
    pub price_currency: Option<String>,
    /// The number of characters.
    pub message_length: Option<String>,
    /// The number of parts in which it was sent.
    pub message_part_count: Option<String>,
    /// The encoding: `plain`, `unicode` or `binary`.
    pub datacoding: Option<String>,
}

/// An SMS or MMS was received. The fields depend on the kind of the number to which it was sent.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct InboundSms {
    /// The id of the message; absent for messages to a short code.
    pub id: Option<Either<String, Vec<String>>>,
    /// The id of an MMS, once more.
    pub message_id: Option<String>,
    /// The id of a message to a short code.
    pub mid: Option<String>,
    /// The sender: digits only, with the country code.
    pub originator: Option<String>,
    /// The recipient, in the same form.
    pub recipient: Option<String>,
    /// The recipient, in the same form.
    pub receiver: Option<String>,
    /// The short code to which it was sent.
    pub shortcode: Option<String>,
    /// The text of an SMS.
    pub body: Option<Either<String, Vec<String>>>,
    /// The text of an MMS, or of a message to a short code.
    pub message: Option<Either<String, Vec<String>>>,
    /// The URLs of the files of an MMS.
    #[serde(rename = "mediaURLs")]
    pub media_urls: Option<Either<String, Vec<String>>>,
    /// The same, in another spelling.
    #[serde(rename = "mediaUrls")]
    pub other_media_urls: Option<Either<String, Vec<String>>>,
    /// MessageBird's reference; not one of the account.
    pub reference: Option<String>,
    /// The time of receipt.
    #[serde(rename = "CreatedDatetime")]
    pub created_datetime: Option<String>,
    /// The same, in another spelling.
    #[serde(rename = "createdDatetime")]
    pub other_created_datetime: Option<String>,
    /// The time of receipt, in seconds since 1970.
    pub date_utc: Option<String>,
    /// The same, shifted by the offset of an unnamed zone.
    pub date: Option<String>,
    /// The time of receipt at a short code: year to second as fourteen digits, without a UTC offset.
    pub receive_datetime: Option<String>,
}

/// A page of conversations.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ConversationList {
    /// The number of items before this page.
    pub offset: Option<i64>,
    /// The maximum number in a page.
    pub limit: Option<i64>,
    /// The number of items in this page.
    pub count: Option<i64>,
    /// The total number.
    pub total_count: Option<i64>,
    /// The conversations of this page, the one with the newest message first.
    pub items: Option<Vec<Conversation>>,
}

/// A webhook.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Webhook {
    /// The id of the webhook.
    pub id: Option<String>,
    /// The channel whose events are sent; none for those of every channel.
    pub channel_id: Option<String>,
    /// The URL to which they are sent.
    pub url: Option<String>,
    /// The events that are sent, for example `message.created`.
    pub events: Option<Vec<String>>,
    /// Whether they are sent. Known values: `enabled`, `disabled`.
    pub status: Option<String>,
    /// The time of creation.
    pub created_datetime: Option<String>,
    /// The time of the last change.
    pub updated_datetime: Option<String>,
}

/// A page of webhooks.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct WebhookList {
    /// The number of items before this page.
    pub offset: Option<i64>,
    /// The maximum number in a page.
    pub limit: Option<i64>,
    /// The number of items in this page.
    pub count: Option<i64>,
    /// The total number.
    pub total_count: Option<i64>,
    /// The webhooks of this page.
    pub items: Option<Vec<Webhook>>,
}
