/** The payloads of MessageBird. Generated from the definitions by `cargo xtask generate`. */

/** The payloads by type of event. */
export interface Payloads {
  "message.created": MessageEvent & { type: "message.created" };
  "message.updated": MessageEvent & { type: "message.updated" };
  "conversation.created": ConversationEvent & { type: "conversation.created" };
  "conversation.updated": ConversationEvent & { type: "conversation.updated" };
  "message.status": MessageEvent & { type: "message.status" };
  "voice.call.event": VoiceCallEventPayload;
  "sms.status.report": SmsStatusReportPayload;
  "sms.inbound": InboundSms;
  "mms.inbound": InboundSms;
}

/** A message was created, sent or received, or its status changed. */
export interface MessageEvent {
  /** The type of the event. */
  type: "message.created" | "message.updated" | "message.status" | (string & {});
  /** The conversation of the message. */
  conversation?: Conversation | null;
  /** The current state of the message. */
  message?: ConversationMessage | null;
  /** The contact of the conversation. */
  contact?: Contact | null;
  /**
   * The reason for the failure of the message; in `message.status`, which is sent to the `reportUrl` of the message.
   */
  error?: MessageError | null;
  /** The workspace of the account. */
  workspaceId?: number | null;
}

/** All messages exchanged with a contact, on all channels, until the conversation is archived. */
export interface Conversation {
  /** The id of the conversation. */
  id?: string | null;
  /** The id of the contact. */
  contactId?: string | null;
  /** The contact. Only in the REST API; in webhooks it is a sibling of the conversation. */
  contact?: Contact | null;
  /** The channels that were used. */
  channels?: Channel[] | null;
  /** The status. A message to or from the contact of an archived conversation starts another. */
  status?: "active" | "archived" | (string & {}) | null;
  /** The time of the start. */
  createdDatetime?: string | null;
  /** The time of the last change. */
  updatedDatetime?: string | null;
  /** The time of the contact's last message. */
  lastReceivedDatetime?: string | null;
  /** The channel of the newest message. */
  lastUsedChannelId?: string | null;
  /** The number of messages, and the URL that lists them. */
  messages?: ConversationMessageList | null;
  /** The platform of the newest message, for example `whatsapp`. */
  lastUsedPlatformId?: string | null;
}

/** The contact of a conversation. */
export interface Contact {
  /** The id of the contact. */
  id?: string | null;
  /** The URL in the REST API; may be empty. */
  href?: string | null;
  /** The phone number, digits only with the country code; webhooks send a number. */
  msisdn?: string | number | null;
  /** The display name; the phone number if no name is known. */
  displayName?: string | null;
  /** The first name; empty if unknown. */
  firstName?: string | null;
  /** The last name; empty if unknown. */
  lastName?: string | null;
  /** The fields defined by the account; null if empty. */
  customDetails?: Record<string, unknown> | unknown[] | null;
  /** The time of creation. */
  createdDatetime?: string | null;
  /** The time of the last change. */
  updatedDatetime?: string | null;
  /** More fields defined by the account. */
  attributes?: Record<string, unknown> | unknown[] | null;
}

/** A way to reach contacts: a phone number, a page, an account at a platform. */
export interface Channel {
  /** The id of the channel. */
  id?: string | null;
  /** The name given by the account. */
  name?: string | null;
  /** The kind of channel. */
  platformId?:
    | "sms"
    | "whatsapp"
    | "facebook"
    | "telegram"
    | "line"
    | "wechat"
    | "email"
    | "events"
    | "whatsapp_sandbox"
    | (string & {})
    | null;
  /** Whether it can be used. */
  status?: "active" | "inactive" | "pending" | (string & {}) | null;
  /** The time of creation. */
  createdDatetime?: string | null;
  /** The time of the last change; `0001-01-01T00:00:00Z` if there was none. */
  updatedDatetime?: string | null;
}

/** A page of messages; in webhooks only their number and where to list them. */
export interface ConversationMessageList {
  /** The number of messages before this page. */
  offset?: number | null;
  /** The maximum number of messages in a page. */
  limit?: number | null;
  /** The number of messages in this page. */
  count?: number | null;
  /** The total number of messages. */
  totalCount?: number | null;
  /** The messages of this page, the newest first. */
  items?: ConversationMessage[] | null;
  /** The URL in the REST API that lists them. */
  href?: string | null;
  /** The newest message. */
  lastMessageId?: string | null;
}

/** A message of a conversation. */
export interface ConversationMessage {
  /** The id of the message. */
  id?: string | null;
  /** The conversation. */
  conversationId?: string | null;
  /** The channel. */
  channelId?: string | null;
  /** The kind of that channel, for example `whatsapp`. */
  platform?: string | null;
  /** The recipient: a phone number in international format or an id of the platform. */
  to?: string | null;
  /** The sender, in the same form. */
  from?: string | null;
  /** The direction, as seen from the account. */
  direction?: "sent" | "received" | (string & {}) | null;
  /** The status; `received` for every message of a contact. */
  status?:
    | "accepted"
    | "pending"
    | "sent"
    | "delivered"
    | "read"
    | "failed"
    | "deleted"
    | "received"
    | "rejected"
    | "unknown"
    | "transmitted"
    | "delivery_failed"
    | "buffered"
    | "expired"
    | "clicked"
    | "opened"
    | "bounce"
    | "spam_complaint"
    | "out_of_bounded"
    | "delayed"
    | "list_unsubscribe"
    | "dispatched"
    | "unsupported"
    | (string & {})
    | null;
  /** The field of the content that is used. */
  type?:
    | "text"
    | "image"
    | "video"
    | "audio"
    | "file"
    | "location"
    | "hsm"
    | "email"
    | "event"
    | "rich"
    | "menu"
    | "buttons"
    | "link"
    | "interactive"
    | "whatsappSticker"
    | "whatsappOrder"
    | "whatsappText"
    | "externalAttachment"
    | "externalAttachments"
    | (string & {})
    | null;
  /** The content. */
  content?: MessageContent | null;
  /** The time of creation. */
  createdDatetime?: string | null;
  /** The time of the last change. */
  updatedDatetime?: string | null;
  /** The origin, for example `inbound` or `api`. */
  origin?: string | null;
  /** The account's data, as passed when the message was sent. */
  source?: Record<string, unknown> | null;
  /** The reason for which it is sent outside the platform's reply window. */
  tag?: string | null;
  /** The account's id of the message, as passed when it was sent. */
  trackId?: string | null;
  /** The fallback channel for a message that is not delivered. */
  fallback?: Record<string, unknown> | null;
  /** The validity period, for example `24h`. */
  ttl?: string | null;
  /** Metadata of the platform about the message. */
  metadata?: MessageMetadata | null;
}

/** The content of a message. */
export interface MessageContent {
  /** The text of a `text` message. */
  text?: string | null;
  /** The image of an `image` message. */
  image?: MediaContent | null;
  /** The video of a `video` message. */
  video?: MediaContent | null;
  /** The recording of an `audio` message. */
  audio?: AudioContent | null;
  /** The document of a `file` message. */
  file?: MediaContent | null;
  /** The location of a `location` message. */
  location?: LocationContent | null;
  /** The template of an `hsm` message, a Highly Structured Message of WhatsApp. */
  hsm?: HsmContent | null;
  /** The mail of an `email` message. */
  email?: EmailContent | null;
  /** A menu offered over WhatsApp, or the choice made from one. */
  interactive?: WhatsAppInteractive | null;
  /** A sticker of WhatsApp. */
  whatsappSticker?: WhatsAppSticker | null;
  /** An order from a catalogue in WhatsApp. */
  whatsappOrder?: WhatsAppOrder | null;
  /** A text in WhatsApp that refers to something, for example to a product. */
  whatsappText?: WhatsAppText | null;
  /** A message of Facebook with replies to choose from. */
  facebookQuickReply?: FacebookMessage | null;
  /** A message of Facebook with one image or video. */
  facebookMediaTemplate?: FacebookMessage | null;
  /** A message of Facebook with cards. */
  facebookGenericTemplate?: FacebookMessage | null;
  /** Files at external addresses. */
  externalAttachments?: MediaContent[] | null;
  /** The file of an `externalAttachment` message. */
  externalAttachment?: unknown;
  /** The event of an `event` message. */
  event?: unknown;
  /** The content of a `rich` message. */
  rich?: unknown;
  /** The menu of a `menu` message. */
  menu?: unknown;
  /** The buttons of a `buttons` message. */
  buttons?: unknown;
  /** The link of a `link` message. */
  link?: unknown;
  /** Whether addresses in the text are shown without a preview. */
  disableUrlPreview?: boolean | null;
}

/** A file and its caption. */
export interface MediaContent {
  /** The URL of the file; MessageBird's own media need the access key. */
  url?: string | null;
  /** The caption. */
  caption?: string | null;
}

/** A recording. */
export interface AudioContent {
  /** The URL of the file; MessageBird's own media need the access key. */
  url?: string | null;
  /** The caption. */
  caption?: string | null;
}

/** A location. */
export interface LocationContent {
  /** The latitude, in degrees north. */
  latitude?: number | null;
  /** The longitude, in degrees east. */
  longitude?: number | null;
}

/** A template of WhatsApp, approved beforehand, and its parameters. It does not contain the text. */
export interface HsmContent {
  /** The WhatsApp account of the template. */
  namespace?: string | null;
  /** The name of the template. */
  templateName?: string | null;
  /** The language in which it is sent. */
  language?: HsmLanguage | null;
  /** The values of its placeholders, in order. */
  params?: HsmParameter[] | null;
  /** The parameters of its header, body and buttons, in WhatsApp's own format. */
  components?: Record<string, unknown>[] | null;
}

/** The language in which a template is sent. */
export interface HsmLanguage {
  /** `deterministic` for exactly this language, `fallback` for that of the phone if it is available. */
  policy?: string | null;
  /** A language, or a language and region: `en`, `en_US`. */
  code?: string | null;
}

/** The value of a placeholder of a template. */
export interface HsmParameter {
  /** The text that is used if the value cannot be localized. */
  default?: string | null;
  /** An amount: `currencyCode` (ISO 4217) and `amount`, in thousandths. */
  currency?: Record<string, unknown> | null;
  /** A date and time. */
  dateTime?: string | null;
}

/** A mail. */
export interface EmailContent {
  /** The id of the mail. */
  id?: string | null;
  /** The sender. */
  from?: EmailAddress | null;
  /** The recipients. */
  to?: EmailAddress[] | null;
  /** The subject line. */
  subject?: string | null;
  /** The body. */
  content?: EmailBody | null;
  /** The reply address. */
  replyTo?: string | null;
  /** The address for mail that cannot be delivered. */
  returnPath?: string | null;
  /** More header fields. */
  headers?: Record<string, unknown> | null;
  /** Whether opening it (`open`) and following a link in it (`click`) are reported. */
  tracking?: Record<string, unknown> | null;
  /** The files attached. */
  attachments?: EmailAttachment[] | null;
  /** The pictures shown in the body. */
  inlineImages?: EmailAttachment[] | null;
}

/** A mail address. */
export interface EmailAddress {
  /** The address. */
  address?: string | null;
  /** The name to show. */
  name?: string | null;
  /** The values of the placeholders for this recipient. */
  variables?: Record<string, unknown> | null;
}

/** The body of a mail. */
export interface EmailBody {
  /** The body as a web page. */
  html?: string | null;
  /** The body as plain text. */
  text?: string | null;
}

/** A file in a mail. */
export interface EmailAttachment {
  /** The id of the file. */
  id?: string | null;
  /** The file name. */
  name?: string | null;
  /** The media type. */
  type?: string | null;
  /** The URL of the file. */
  URL?: string | null;
  /** The size in bytes. */
  length?: number | null;
  /** The id by which the body refers to it, for an inline picture. */
  contentId?: string | number | null;
}

/** A menu offered over WhatsApp, or the choice made from one. */
export interface WhatsAppInteractive {
  /** The type: `list`, `button`, `product`, `product_list`; `button_reply` for a choice. */
  type?: string | null;
  /** The header: `text`, or an `image`, a `video` or a `document` with its `url`. */
  header?: Record<string, unknown> | null;
  /** The text. */
  body?: WhatsAppInteractiveText | null;
  /** The choices. */
  action?: Record<string, unknown> | null;
  /** The footer. */
  footer?: WhatsAppInteractiveText | null;
  /** The choice that was made. */
  reply?: WhatsAppInteractiveReply | null;
}

/** A text of a menu. */
export interface WhatsAppInteractiveText {
  /** The text. */
  text?: string | null;
}

/** The choice of a contact from a menu. */
export interface WhatsAppInteractiveReply {
  /** The account's id of the choice. */
  id?: string | null;
  /** The label of the choice. */
  text?: string | null;
  /** The description of the choice. */
  description?: string | null;
}

/** A sticker of WhatsApp. */
export interface WhatsAppSticker {
  /** The URL of the file. */
  link?: string | null;
}

/** An order from a catalogue in WhatsApp. */
export interface WhatsAppOrder {
  /** The catalogue. */
  catalog_id?: string | null;
  /** The contact's text with it. */
  text?: string | null;
  /** The ordered items: `product_retailer_id`, `quantity`, `item_price`, `currency`. */
  product_items?: Record<string, unknown>[] | null;
}

/** A text in WhatsApp that refers to something. */
export interface WhatsAppText {
  /** The text. */
  text?: WhatsAppTextBody | null;
  /** The subject that it refers to: a message (`id`, `from`) or a `referred_product`. */
  context?: Record<string, unknown> | null;
}

/** The content of a text in WhatsApp. */
export interface WhatsAppTextBody {
  /** The text. */
  body?: string | null;
}

/** A message in Facebook's own form. */
export interface FacebookMessage {
  /** The text. */
  text?: string | null;
  /** A file (`type`, `payload.url`) or cards (`payload.elements`). */
  attachment?: Record<string, unknown> | null;
  /** The replies to choose from. */
  quick_replies?: Record<string, unknown>[] | null;
}

/** Metadata of a platform about a message. */
export interface MessageMetadata {
  /** The message to which it replies. */
  replyTo?: MessageReply | null;
  /** The author. */
  sender?: MessageSender | null;
  /** The time at which the platform received it. */
  receivedAt?: string | null;
}

/** The message to which another one replies. */
export interface MessageReply {
  /** The id of the message; consists of zeros where there is none. */
  id?: string | null;
}

/** The author of a message, as known to the platform. */
export interface MessageSender {
  /** The name they chose to show. */
  displayName?: string | null;
  /** WhatsApp's id of the user for this business. */
  userId?: string | null;
  /** The name they are addressed by. */
  username?: string | null;
}

/** The failure of a message. */
export interface MessageError {
  /** The code of MessageBird or of the platform. */
  code?: number | string | null;
  /** A description of the reason. */
  description?: string | null;
}

/** A conversation was created or changed. */
export interface ConversationEvent {
  /** The type of the event. */
  type: "conversation.created" | "conversation.updated" | (string & {});
  /** The current state of the conversation. */
  conversation?: Conversation | null;
  /** The contact of the conversation. */
  contact?: Contact | null;
  /** The workspace of the account. */
  workspaceId?: number | null;
}

/** The status of a call changed. The body is the call, one of its legs, or a list of either. */
export interface VoiceCallEventPayload {
  /** The id of the call or, if `callId` is present, of the leg. */
  id?: string | null;
  /** The status; `hangup` is the end of a leg. */
  status?:
    | "queued"
    | "starting"
    | "ringing"
    | "ongoing"
    | "busy"
    | "no_answer"
    | "failed"
    | "ended"
    | "hangup"
    | (string & {})
    | null;
  /** The caller: a number in digits or a SIP address. */
  source?: string | null;
  /** The callee, in the same form. */
  destination?: string | null;
  /** The direction, as seen from the account. */
  direction?: "incoming" | "outgoing" | (string & {}) | null;
  /** The parties of the call. */
  legs?: VoiceCallLeg[] | null;
  /** The time of creation. */
  createdAt?: string | null;
  /** The time of the last change. */
  updatedAt?: string | null;
  /** The call of the leg. */
  callId?: string | null;
  /** The account's number that was called. */
  numberId?: string | null;
  /** The time of the answer. */
  answeredAt?: string | null;
  /** The time of the end. */
  endedAt?: string | null;
  /** The duration in seconds. */
  duration?: number | null;
  /** The price. */
  cost?: number | null;
  /** The currency, ISO 4217. */
  currency?: string | null;
  /** The response code of the other side's SIP server, for example 200. */
  sipResponseCode?: number | null;
  /** Calls or legs, where the body is a list of them. */
  items?: VoiceCallLeg[] | null;
  /** The time at which the list was created. */
  timestamp?: string | null;
}

/** The connection to one party of a call. */
export interface VoiceCallLeg {
  /** The id of the leg. */
  id?: string | null;
  /** The status: `starting`, `ringing`, `ongoing`, `busy`, `no_answer`, `failed` or `hangup`. */
  status?: string | null;
  /** The caller: a number in digits or a SIP address. */
  source?: string | null;
  /** The callee, in the same form. */
  destination?: string | null;
  /** The direction, as seen from the account: `incoming` or `outgoing`. */
  direction?: string | null;
  /** The call of the leg. */
  callId?: string | null;
  /** The time of creation. */
  createdAt?: string | null;
  /** The time of the last change. */
  updatedAt?: string | null;
  /** The time of the answer. */
  answeredAt?: string | null;
  /** The time of the end. */
  endedAt?: string | null;
  /** The duration in seconds. */
  duration?: number | null;
  /** The price. */
  cost?: number | null;
  /** The currency, ISO 4217. */
  currency?: string | null;
  /** The response code of the other side's SIP server, for example 200. */
  sipResponseCode?: number | null;
}

/** The status of an SMS. Only messages with a reference have reports. */
export interface SmsStatusReportPayload {
  /** The id of the message. */
  id?: string | null;
  /** The account's reference, as passed when the message was sent. */
  reference?: string | null;
  /** The recipient: digits only, with the country code. */
  recipient?: string | null;
  /** The status. */
  status?: "scheduled" | "sent" | "buffered" | "delivered" | "expired" | "delivery_failed" | (string & {}) | null;
  /** The reason for the status. */
  statusReason?: string | null;
  /** The time of the status. */
  statusDatetime?: string | null;
  /** The code of the reason for the status, as listed by MessageBird; 103 if the recipient opted out. */
  statusErrorCode?: string | null;
  /** The recipient's network: mobile country code and mobile network code. */
  mccmnc?: string | null;
  /** `1` if the number was ported from another network, otherwise `0`. */
  ported?: string | null;
  /** The price, a decimal number. */
  "price[amount]"?: string | null;
  /** The currency, ISO 4217. */
  "price[currency]"?: string | null;
  /** The number of characters. */
  messageLength?: string | null;
  /** The number of parts in which it was sent. */
  messagePartCount?: string | null;
  /** The encoding: `plain`, `unicode` or `binary`. */
  datacoding?: string | null;
}

/** An SMS or MMS was received. The fields depend on the kind of the number to which it was sent. */
export interface InboundSms {
  /** The id of the message; absent for messages to a short code. */
  id?: string | string[] | null;
  /** The id of an MMS, once more. */
  message_id?: string | null;
  /** The id of a message to a short code. */
  mid?: string | null;
  /** The sender: digits only, with the country code. */
  originator?: string | null;
  /** The recipient, in the same form. */
  recipient?: string | null;
  /** The recipient, in the same form. */
  receiver?: string | null;
  /** The short code to which it was sent. */
  shortcode?: string | null;
  /** The text of an SMS. */
  body?: string | string[] | null;
  /** The text of an MMS, or of a message to a short code. */
  message?: string | string[] | null;
  /** The URLs of the files of an MMS. */
  mediaURLs?: string | string[] | null;
  /** The same, in another spelling. */
  mediaUrls?: string | string[] | null;
  /** MessageBird's reference; not one of the account. */
  reference?: string | null;
  /** The time of receipt. */
  CreatedDatetime?: string | null;
  /** The same, in another spelling. */
  createdDatetime?: string | null;
  /** The time of receipt, in seconds since 1970. */
  date_utc?: string | null;
  /** The same, shifted by the offset of an unnamed zone. */
  date?: string | null;
  /** The time of receipt at a short code: year to second as fourteen digits, without a UTC offset. */
  receive_datetime?: string | null;
}

/** A page of conversations. */
export interface ConversationList {
  /** The number of items before this page. */
  offset?: number | null;
  /** The maximum number in a page. */
  limit?: number | null;
  /** The number of items in this page. */
  count?: number | null;
  /** The total number. */
  totalCount?: number | null;
  /** The conversations of this page, the one with the newest message first. */
  items?: Conversation[] | null;
}

/** A webhook. */
export interface Webhook {
  /** The id of the webhook. */
  id?: string | null;
  /** The channel whose events are sent; none for those of every channel. */
  channelId?: string | null;
  /** The URL to which they are sent. */
  url?: string | null;
  /** The events that are sent, for example `message.created`. */
  events?: string[] | null;
  /** Whether they are sent. */
  status?: "enabled" | "disabled" | (string & {}) | null;
  /** The time of creation. */
  createdDatetime?: string | null;
  /** The time of the last change. */
  updatedDatetime?: string | null;
}

/** A page of webhooks. */
export interface WebhookList {
  /** The number of items before this page. */
  offset?: number | null;
  /** The maximum number in a page. */
  limit?: number | null;
  /** The number of items in this page. */
  count?: number | null;
  /** The total number. */
  totalCount?: number | null;
  /** The webhooks of this page. */
  items?: Webhook[] | null;
}
