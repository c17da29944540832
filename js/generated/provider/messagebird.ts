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
  /** The conversation the message belongs to. */
  conversation?: Conversation | null;
  /** The message, as it is now. */
  message?: ConversationMessage | null;
  /** The other party of the conversation. */
  contact?: Contact | null;
  /** Why the message failed; in `message.status`, which is sent to the `reportUrl` of the message. */
  error?: MessageError | null;
  /** The workspace of the account. */
  workspaceId?: number | null;
}

/** All messages exchanged with one contact, over every channel, until the conversation is archived. */
export interface Conversation {
  /** Identifies the conversation. */
  id?: string | null;
  /** Identifies the other party. */
  contactId?: string | null;
  /** The other party; the REST API puts it here, webhooks beside the conversation. */
  contact?: Contact | null;
  /** The channels it has taken place on. */
  channels?: Channel[] | null;
  /** The status. A message to or from the contact of an archived conversation starts another. */
  status?: "active" | "archived" | (string & {}) | null;
  /** When it began. */
  createdDatetime?: string | null;
  /** When it was last changed. */
  updatedDatetime?: string | null;
  /** When the contact last wrote. */
  lastReceivedDatetime?: string | null;
  /** The channel of the newest message. */
  lastUsedChannelId?: string | null;
  /** How many messages it has and where to list them. */
  messages?: ConversationMessageList | null;
  /** The platform of the newest message, for example `whatsapp`. */
  lastUsedPlatformId?: string | null;
}

/** The other party of a conversation. */
export interface Contact {
  /** Identifies the contact. */
  id?: string | null;
  /** Where the REST API has it; sometimes empty. */
  href?: string | null;
  /** The phone number, digits only with the country code; webhooks send a number. */
  msisdn?: string | number | null;
  /** The name to show; the phone number where no name is known. */
  displayName?: string | null;
  /** The first name; empty where unknown. */
  firstName?: string | null;
  /** The last name; empty where unknown. */
  lastName?: string | null;
  /** The account's own fields, null where one is not filled in. */
  customDetails?: Record<string, unknown> | unknown[] | null;
  /** When the contact was created. */
  createdDatetime?: string | null;
  /** When it was last changed. */
  updatedDatetime?: string | null;
  /** More of the account's own fields. */
  attributes?: Record<string, unknown> | unknown[] | null;
}

/** A way to reach contacts: a phone number, a page, an account at a platform. */
export interface Channel {
  /** Identifies the channel. */
  id?: string | null;
  /** What the account calls it. */
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
  /** When it was created. */
  createdDatetime?: string | null;
  /** When it was last changed; `0001-01-01T00:00:00Z` where it never did. */
  updatedDatetime?: string | null;
}

/** A page of messages; in webhooks only their number and where to list them. */
export interface ConversationMessageList {
  /** How many messages come before this page. */
  offset?: number | null;
  /** How many messages a page may have. */
  limit?: number | null;
  /** How many messages this page has. */
  count?: number | null;
  /** How many messages there are. */
  totalCount?: number | null;
  /** The messages of this page, the newest first. */
  items?: ConversationMessage[] | null;
  /** Where the REST API lists them. */
  href?: string | null;
  /** The newest message. */
  lastMessageId?: string | null;
}

/** A message of a conversation. */
export interface ConversationMessage {
  /** Identifies the message. */
  id?: string | null;
  /** The conversation it belongs to. */
  conversationId?: string | null;
  /** The channel it came in or goes out through. */
  channelId?: string | null;
  /** The kind of that channel, for example `whatsapp`. */
  platform?: string | null;
  /** Whom it is for: a phone number in international format or an id of the platform. */
  to?: string | null;
  /** Who sent it, likewise. */
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
  /** When it was created. */
  createdDatetime?: string | null;
  /** When it was last changed. */
  updatedDatetime?: string | null;
  /** Its origin, for example `inbound` or `api`. */
  origin?: string | null;
  /** The account's own data, as given when it was sent. */
  source?: Record<string, unknown> | null;
  /** The reason for sending it outside the platform's reply window. */
  tag?: string | null;
  /** The account's own id for it, as given when it was sent. */
  trackId?: string | null;
  /** Where to send it if it does not arrive. */
  fallback?: Record<string, unknown> | null;
  /** How long to try, for example `24h`. */
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
  /** Whether addresses in the text are shown without a preview. */
  disableUrlPreview?: boolean | null;
}

/** A file, and what is written below it. */
export interface MediaContent {
  /** Where it can be fetched; MessageBird's own media need the access key. */
  url?: string | null;
  /** What is written below it. */
  caption?: string | null;
}

/** A recording. */
export interface AudioContent {
  /** Where it can be fetched; MessageBird's own media need the access key. */
  url?: string | null;
  /** What is written below it. */
  caption?: string | null;
}

/** A location. */
export interface LocationContent {
  /** Degrees north. */
  latitude?: number | null;
  /** Degrees east. */
  longitude?: number | null;
}

/** A template of WhatsApp, approved beforehand, and its parameters. It does not contain the text. */
export interface HsmContent {
  /** The WhatsApp account the template belongs to. */
  namespace?: string | null;
  /** The name of the template. */
  templateName?: string | null;
  /** The language to send it in. */
  language?: HsmLanguage | null;
  /** The values of its placeholders, in order. */
  params?: HsmParameter[] | null;
  /** The parameters of its header, body and buttons, in WhatsApp's own format. */
  components?: Record<string, unknown>[] | null;
}

/** The language to send a template in. */
export interface HsmLanguage {
  /** `deterministic` for exactly this language, `fallback` for the one of the phone where there is one. */
  policy?: string | null;
  /** A language, or a language and region: `en`, `en_US`. */
  code?: string | null;
}

/** The value of a placeholder of a template. */
export interface HsmParameter {
  /** The text, also where it cannot be adapted to the language. */
  default?: string | null;
  /** An amount: `currencyCode` (ISO 4217) and `amount`, in thousandths. */
  currency?: Record<string, unknown> | null;
  /** A moment. */
  dateTime?: string | null;
}

/** A mail. */
export interface EmailContent {
  /** Identifies the mail. */
  id?: string | null;
  /** Who sent it. */
  from?: EmailAddress | null;
  /** Whom it is for. */
  to?: EmailAddress[] | null;
  /** The subject line. */
  subject?: string | null;
  /** The body. */
  content?: EmailBody | null;
  /** The address for replies. */
  replyTo?: string | null;
  /** Where mail that cannot be delivered goes. */
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
  /** Identifies the file. */
  id?: string | null;
  /** The file name. */
  name?: string | null;
  /** The media type. */
  type?: string | null;
  /** Where it can be fetched. */
  URL?: string | null;
  /** The size in bytes. */
  length?: number | null;
  /** What the body calls it, for a picture shown there. */
  contentId?: string | number | null;
}

/** A menu offered over WhatsApp, or the choice made from one. */
export interface WhatsAppInteractive {
  /** What it is: `list`, `button`, `product`, `product_list`; `button_reply` for a choice. */
  type?: string | null;
  /** Above the text: `text`, or an `image`, a `video` or a `document` with its `url`. */
  header?: Record<string, unknown> | null;
  /** The text. */
  body?: WhatsAppInteractiveText | null;
  /** What there is to choose from. */
  action?: Record<string, unknown> | null;
  /** Below the text. */
  footer?: WhatsAppInteractiveText | null;
  /** The choice that was made. */
  reply?: WhatsAppInteractiveReply | null;
}

/** A text of a menu. */
export interface WhatsAppInteractiveText {
  /** The text. */
  text?: string | null;
}

/** What a contact chose from a menu. */
export interface WhatsAppInteractiveReply {
  /** The account's own id of the choice. */
  id?: string | null;
  /** What the contact saw and chose. */
  text?: string | null;
  /** What was written below it. */
  description?: string | null;
}

/** A sticker of WhatsApp. */
export interface WhatsAppSticker {
  /** Where it can be fetched. */
  link?: string | null;
}

/** An order from a catalogue in WhatsApp. */
export interface WhatsAppOrder {
  /** The catalogue. */
  catalog_id?: string | null;
  /** What the contact wrote with it. */
  text?: string | null;
  /** What is ordered: `product_retailer_id`, `quantity`, `item_price`, `currency`. */
  product_items?: Record<string, unknown>[] | null;
}

/** A text in WhatsApp that refers to something. */
export interface WhatsAppText {
  /** The text. */
  text?: WhatsAppTextBody | null;
  /** What it refers to: a message (`id`, `from`) or a `referred_product`. */
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
  /** The message that it replies to. */
  replyTo?: MessageReply | null;
  /** Who wrote it. */
  sender?: MessageSender | null;
  /** When the platform received it. */
  receivedAt?: string | null;
}

/** The message that another one replies to. */
export interface MessageReply {
  /** Identifies the message; only zeros where there is none. */
  id?: string | null;
}

/** Who wrote a message, as the platform knows them. */
export interface MessageSender {
  /** The name they chose to show. */
  displayName?: string | null;
  /** WhatsApp's id of the user for this business. */
  userId?: string | null;
  /** The name they are addressed by. */
  username?: string | null;
}

/** Why a message failed. */
export interface MessageError {
  /** The code of MessageBird or of the platform. */
  code?: number | string | null;
  /** The reason, for a human. */
  description?: string | null;
}

/** A conversation began or changed. */
export interface ConversationEvent {
  /** The type of the event. */
  type: "conversation.created" | "conversation.updated" | (string & {});
  /** The conversation, as it is now. */
  conversation?: Conversation | null;
  /** The other party of the conversation. */
  contact?: Contact | null;
  /** The workspace of the account. */
  workspaceId?: number | null;
}

/** The status of a call changed. The body is the call, one of its legs, or a list of either. */
export interface VoiceCallEventPayload {
  /** Identifies the call or, beside a `callId`, the leg. */
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
  /** Who calls: a number in digits or a SIP address. */
  source?: string | null;
  /** Who is called, likewise. */
  destination?: string | null;
  /** The direction, as seen from the account. */
  direction?: "incoming" | "outgoing" | (string & {}) | null;
  /** The parties of the call. */
  legs?: VoiceCallLeg[] | null;
  /** When it was created. */
  createdAt?: string | null;
  /** When it was last changed. */
  updatedAt?: string | null;
  /** The call that the leg belongs to. */
  callId?: string | null;
  /** The account's number that was called. */
  numberId?: string | null;
  /** When it was answered. */
  answeredAt?: string | null;
  /** When it ended. */
  endedAt?: string | null;
  /** How long it was, in seconds. */
  duration?: number | null;
  /** The price. */
  cost?: number | null;
  /** In which currency, ISO 4217. */
  currency?: string | null;
  /** The response code of the other side's SIP server, for example 200. */
  sipResponseCode?: number | null;
  /** Calls or legs, where the body is a list of them. */
  items?: VoiceCallLeg[] | null;
  /** When the list was made. */
  timestamp?: string | null;
}

/** The connection to one party of a call. */
export interface VoiceCallLeg {
  /** Identifies the leg. */
  id?: string | null;
  /** The status: `starting`, `ringing`, `ongoing`, `busy`, `no_answer`, `failed` or `hangup`. */
  status?: string | null;
  /** Who calls: a number in digits or a SIP address. */
  source?: string | null;
  /** Who is called, likewise. */
  destination?: string | null;
  /** The direction, as seen from the account: `incoming` or `outgoing`. */
  direction?: string | null;
  /** The call it belongs to. */
  callId?: string | null;
  /** When it was created. */
  createdAt?: string | null;
  /** When it was last changed. */
  updatedAt?: string | null;
  /** When it was answered. */
  answeredAt?: string | null;
  /** When it ended. */
  endedAt?: string | null;
  /** How long it was, in seconds. */
  duration?: number | null;
  /** The price. */
  cost?: number | null;
  /** In which currency, ISO 4217. */
  currency?: string | null;
  /** The response code of the other side's SIP server, for example 200. */
  sipResponseCode?: number | null;
}

/** The status of an SMS. Only messages with a reference have reports. */
export interface SmsStatusReportPayload {
  /** Identifies the message. */
  id?: string | null;
  /** The account's own reference, as given when the message was sent. */
  reference?: string | null;
  /** The number it was sent to, digits only with the country code. */
  recipient?: string | null;
  /** The status. */
  status?: "scheduled" | "sent" | "buffered" | "delivered" | "expired" | "delivery_failed" | (string & {}) | null;
  /** The reason for the status. */
  statusReason?: string | null;
  /** The time of the status. */
  statusDatetime?: string | null;
  /** The reason for the status, as a number of MessageBird's list; 103 for a recipient who opted out. */
  statusErrorCode?: string | null;
  /** The recipient's network: mobile country code and mobile network code. */
  mccmnc?: string | null;
  /** `1` where the number was ported from another network, otherwise `0`. */
  ported?: string | null;
  /** What it cost, a decimal number. */
  "price[amount]"?: string | null;
  /** In which currency, ISO 4217. */
  "price[currency]"?: string | null;
  /** How many characters it has. */
  messageLength?: string | null;
  /** How many parts it was sent in. */
  messagePartCount?: string | null;
  /** How it is encoded: `plain`, `unicode` or `binary`. */
  datacoding?: string | null;
}

/** An SMS or MMS arrived. Which of the fields there are depends on the number it was sent to. */
export interface InboundSms {
  /** Identifies the message; not at a short code. */
  id?: string | string[] | null;
  /** Identifies an MMS once more. */
  message_id?: string | null;
  /** Identifies a message to a short code. */
  mid?: string | null;
  /** Who sent it, digits only with the country code. */
  originator?: string | null;
  /** The number it was sent to, likewise. */
  recipient?: string | null;
  /** The number it was sent to, likewise. */
  receiver?: string | null;
  /** The short code it was sent to. */
  shortcode?: string | null;
  /** The text of an SMS. */
  body?: string | string[] | null;
  /** The text of an MMS, or of a message to a short code. */
  message?: string | string[] | null;
  /** Where the files of an MMS can be fetched. */
  mediaURLs?: string | string[] | null;
  /** The same, in another spelling. */
  mediaUrls?: string | string[] | null;
  /** MessageBird's number for it; not one of the account. */
  reference?: string | null;
  /** When it arrived. */
  CreatedDatetime?: string | null;
  /** The same, in another spelling. */
  createdDatetime?: string | null;
  /** When it arrived, in seconds since 1970. */
  date_utc?: string | null;
  /** The same, shifted by the offset of an unnamed zone. */
  date?: string | null;
  /** When it arrived at a short code: year to second as fourteen digits, without a zone. */
  receive_datetime?: string | null;
}

/** A page of conversations. */
export interface ConversationList {
  /** How many of them come before this page. */
  offset?: number | null;
  /** How many a page may have. */
  limit?: number | null;
  /** How many this page has. */
  count?: number | null;
  /** How many there are. */
  totalCount?: number | null;
  /** The conversations of this page, the one with the newest message first. */
  items?: Conversation[] | null;
}

/** A webhook. */
export interface Webhook {
  /** Identifies the webhook. */
  id?: string | null;
  /** The channel whose events are sent; none for those of every channel. */
  channelId?: string | null;
  /** Where they are sent. */
  url?: string | null;
  /** The events that are sent, for example `message.created`. */
  events?: string[] | null;
  /** Whether they are sent. */
  status?: "enabled" | "disabled" | (string & {}) | null;
  /** When it was created. */
  createdDatetime?: string | null;
  /** When it was last changed. */
  updatedDatetime?: string | null;
}

/** A page of webhooks. */
export interface WebhookList {
  /** How many of them come before this page. */
  offset?: number | null;
  /** How many a page may have. */
  limit?: number | null;
  /** How many this page has. */
  count?: number | null;
  /** How many there are. */
  totalCount?: number | null;
  /** The webhooks of this page. */
  items?: Webhook[] | null;
}
