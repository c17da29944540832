/** The operations of the REST API of MessageBird. Generated from the definitions by `cargo xtask generate`. */

import type * as MessageBird from "../provider/messagebird.js";

/** The operations, each with its arguments, the body of its request, and the data of its response. */
export interface Operations {
  /** Lists the conversations, the one with the newest message first. */
  listConversations: { arguments: ListConversations; body: null; data: MessageBird.ConversationList };
  /** Sends a message to a recipient, in the conversation with them or in a new one. */
  startConversation: { arguments: ConversationStart; body: string; data: MessageBird.Conversation };
  /** Returns a conversation. */
  viewConversation: { arguments: ConversationReference; body: null; data: MessageBird.Conversation };
  /** Archives a conversation, or reopens it. */
  updateConversation: { arguments: ConversationUpdate; body: string; data: MessageBird.Conversation };
  /** Lists the messages of a conversation, the newest first. */
  listConversationMessages: {
    arguments: ListConversationMessages;
    body: null;
    data: MessageBird.ConversationMessageList;
  };
  /** Sends a message in a conversation. */
  sendConversationMessage: { arguments: ConversationMessageSend; body: string; data: MessageBird.ConversationMessage };
  /** Sends a message to a recipient; its conversation is found or created. */
  sendMessage: { arguments: MessageSend; body: string; data: MessageBird.ConversationMessage };
  /** Returns a message. */
  viewMessage: { arguments: MessageReference; body: null; data: MessageBird.ConversationMessage };
  /** Lists the webhooks. */
  listWebhooks: { arguments: ListWebhooks; body: null; data: MessageBird.WebhookList };
  /** Creates a webhook: for one channel or, without `channelId`, for all of them. */
  createWebhook: { arguments: WebhookCreate; body: string; data: MessageBird.Webhook };
  /** Returns a webhook. */
  viewWebhook: { arguments: WebhookReference; body: null; data: MessageBird.Webhook };
  /** Changes a webhook. */
  updateWebhook: { arguments: WebhookUpdate; body: string; data: MessageBird.Webhook };
  /** Deletes a webhook. */
  deleteWebhook: { arguments: WebhookReference; body: null; data: null };
}

/** The names of the operations. */
export const operations = [
  "listConversations",
  "startConversation",
  "viewConversation",
  "updateConversation",
  "listConversationMessages",
  "sendConversationMessage",
  "sendMessage",
  "viewMessage",
  "listWebhooks",
  "createWebhook",
  "viewWebhook",
  "updateWebhook",
  "deleteWebhook",
] as const satisfies readonly (keyof Operations)[];

/** A page of conversations. */
export interface ListConversations {
  /** The number to skip; by default 0. */
  offset?: number | undefined;
  /** The maximum number to return; by default 20. */
  limit?: number | undefined;
  /** Only those with this status. */
  status?: "active" | "archived" | undefined;
}

/** A message to a recipient, and the conversation that it starts unless there is one. */
export interface ConversationStart {
  /** The field of the content that is used. */
  type:
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
    | "externalAttachments";
  /** The content. */
  content: MessageContent;
  /** The address for status reports. */
  reportUrl?: string | undefined;
  /** The recipient: a phone number in international format or an id of the platform. */
  to: string;
  /** The channel through which it is sent. */
  channelId: string;
  /** The account's data, which every event of the message repeats. */
  source?: Record<string, unknown> | undefined;
  /** The reason for which it is sent outside the platform's reply window. */
  tag?: string | undefined;
  /** The account's id of the message. */
  trackId?: string | undefined;
}

/** The content of a message. */
export interface MessageContent {
  /** The text of a `text` message. */
  text?: string | undefined;
  /** The image of an `image` message. */
  image?: MediaContent | undefined;
  /** The video of a `video` message. */
  video?: MediaContent | undefined;
  /** The recording of an `audio` message. */
  audio?: AudioContent | undefined;
  /** The document of a `file` message. */
  file?: MediaContent | undefined;
  /** The location of a `location` message. */
  location?: LocationContent | undefined;
  /** The template of an `hsm` message, a Highly Structured Message of WhatsApp. */
  hsm?: HsmContent | undefined;
  /** The mail of an `email` message. */
  email?: EmailContent | undefined;
  /** A menu offered over WhatsApp, or the choice made from one. */
  interactive?: WhatsAppInteractive | undefined;
  /** A sticker of WhatsApp. */
  whatsappSticker?: WhatsAppSticker | undefined;
  /** An order from a catalogue in WhatsApp. */
  whatsappOrder?: WhatsAppOrder | undefined;
  /** A text in WhatsApp that refers to something, for example to a product. */
  whatsappText?: WhatsAppText | undefined;
  /** A message of Facebook with replies to choose from. */
  facebookQuickReply?: FacebookMessage | undefined;
  /** A message of Facebook with one image or video. */
  facebookMediaTemplate?: FacebookMessage | undefined;
  /** A message of Facebook with cards. */
  facebookGenericTemplate?: FacebookMessage | undefined;
  /** Files at external addresses. */
  externalAttachments?: readonly MediaContent[] | undefined;
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
  disableUrlPreview?: boolean | undefined;
}

/** A file and its caption. */
export interface MediaContent {
  /** The URL of the file; MessageBird's own media need the access key. */
  url?: string | undefined;
  /** The caption. */
  caption?: string | undefined;
}

/** A recording. */
export interface AudioContent {
  /** The URL of the file; MessageBird's own media need the access key. */
  url?: string | undefined;
  /** The caption. */
  caption?: string | undefined;
}

/** A location. */
export interface LocationContent {
  /** The latitude, in degrees north. */
  latitude?: number | undefined;
  /** The longitude, in degrees east. */
  longitude?: number | undefined;
}

/** A template of WhatsApp, approved beforehand, and its parameters. It does not contain the text. */
export interface HsmContent {
  /** The WhatsApp account of the template. */
  namespace?: string | undefined;
  /** The name of the template. */
  templateName?: string | undefined;
  /** The language in which it is sent. */
  language?: HsmLanguage | undefined;
  /** The values of its placeholders, in order. */
  params?: readonly HsmParameter[] | undefined;
  /** The parameters of its header, body and buttons, in WhatsApp's own format. */
  components?: readonly Record<string, unknown>[] | undefined;
}

/** The language in which a template is sent. */
export interface HsmLanguage {
  /** `deterministic` for exactly this language, `fallback` for that of the phone if it is available. */
  policy?: string | undefined;
  /** A language, or a language and region: `en`, `en_US`. */
  code?: string | undefined;
}

/** The value of a placeholder of a template. */
export interface HsmParameter {
  /** The text that is used if the value cannot be localized. */
  default?: string | undefined;
  /** An amount: `currencyCode` (ISO 4217) and `amount`, in thousandths. */
  currency?: Record<string, unknown> | undefined;
  /** A date and time. */
  dateTime?: string | undefined;
}

/** A mail. */
export interface EmailContent {
  /** The id of the mail. */
  id?: string | undefined;
  /** The sender. */
  from?: EmailAddress | undefined;
  /** The recipients. */
  to?: readonly EmailAddress[] | undefined;
  /** The subject line. */
  subject?: string | undefined;
  /** The body. */
  content?: EmailBody | undefined;
  /** The reply address. */
  replyTo?: string | undefined;
  /** The address for mail that cannot be delivered. */
  returnPath?: string | undefined;
  /** More header fields. */
  headers?: Record<string, unknown> | undefined;
  /** Whether opening it (`open`) and following a link in it (`click`) are reported. */
  tracking?: Record<string, unknown> | undefined;
  /** The files attached. */
  attachments?: readonly EmailAttachment[] | undefined;
  /** The pictures shown in the body. */
  inlineImages?: readonly EmailAttachment[] | undefined;
}

/** A mail address. */
export interface EmailAddress {
  /** The address. */
  address?: string | undefined;
  /** The name to show. */
  name?: string | undefined;
  /** The values of the placeholders for this recipient. */
  variables?: Record<string, unknown> | undefined;
}

/** The body of a mail. */
export interface EmailBody {
  /** The body as a web page. */
  html?: string | undefined;
  /** The body as plain text. */
  text?: string | undefined;
}

/** A file in a mail. */
export interface EmailAttachment {
  /** The id of the file. */
  id?: string | undefined;
  /** The file name. */
  name?: string | undefined;
  /** The media type. */
  type?: string | undefined;
  /** The URL of the file. */
  URL?: string | undefined;
  /** The size in bytes. */
  length?: number | undefined;
  /** The id by which the body refers to it, for an inline picture. */
  contentId?: string | number | undefined;
}

/** A menu offered over WhatsApp, or the choice made from one. */
export interface WhatsAppInteractive {
  /** The type: `list`, `button`, `product`, `product_list`; `button_reply` for a choice. */
  type?: string | undefined;
  /** The header: `text`, or an `image`, a `video` or a `document` with its `url`. */
  header?: Record<string, unknown> | undefined;
  /** The text. */
  body?: WhatsAppInteractiveText | undefined;
  /** The choices. */
  action?: Record<string, unknown> | undefined;
  /** The footer. */
  footer?: WhatsAppInteractiveText | undefined;
  /** The choice that was made. */
  reply?: WhatsAppInteractiveReply | undefined;
}

/** A text of a menu. */
export interface WhatsAppInteractiveText {
  /** The text. */
  text?: string | undefined;
}

/** The choice of a contact from a menu. */
export interface WhatsAppInteractiveReply {
  /** The account's id of the choice. */
  id?: string | undefined;
  /** The label of the choice. */
  text?: string | undefined;
  /** The description of the choice. */
  description?: string | undefined;
}

/** A sticker of WhatsApp. */
export interface WhatsAppSticker {
  /** The URL of the file. */
  link?: string | undefined;
}

/** An order from a catalogue in WhatsApp. */
export interface WhatsAppOrder {
  /** The catalogue. */
  catalog_id?: string | undefined;
  /** The contact's text with it. */
  text?: string | undefined;
  /** The ordered items: `product_retailer_id`, `quantity`, `item_price`, `currency`. */
  product_items?: readonly Record<string, unknown>[] | undefined;
}

/** A text in WhatsApp that refers to something. */
export interface WhatsAppText {
  /** The text. */
  text?: WhatsAppTextBody | undefined;
  /** The subject that it refers to: a message (`id`, `from`) or a `referred_product`. */
  context?: Record<string, unknown> | undefined;
}

/** The content of a text in WhatsApp. */
export interface WhatsAppTextBody {
  /** The text. */
  body?: string | undefined;
}

/** A message in Facebook's own form. */
export interface FacebookMessage {
  /** The text. */
  text?: string | undefined;
  /** A file (`type`, `payload.url`) or cards (`payload.elements`). */
  attachment?: Record<string, unknown> | undefined;
  /** The replies to choose from. */
  quick_replies?: readonly Record<string, unknown>[] | undefined;
}

/** A conversation. */
export interface ConversationReference {
  /** The id of the conversation. */
  conversationId: string;
}

/** A change of a conversation. */
export interface ConversationUpdate {
  /** The id of the conversation. */
  conversationId: string;
  /** `archived` ends it: a message to or from its contact starts another. */
  status?: "active" | "archived" | undefined;
}

/** A page of the messages of a conversation. */
export interface ListConversationMessages {
  /** The id of the conversation. */
  conversationId: string;
  /** The number to skip; by default 0. */
  offset?: number | undefined;
  /** The maximum number to return; by default 20. */
  limit?: number | undefined;
}

/** A message in a conversation. */
export interface ConversationMessageSend {
  /** The field of the content that is used. */
  type:
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
    | "externalAttachments";
  /** The content. */
  content: MessageContent;
  /** The address for status reports. */
  reportUrl?: string | undefined;
  /** The id of the conversation. */
  conversationId: string;
  /** The channel through which it is sent; by default that of the newest message. */
  channelId?: string | undefined;
  /** The account's data, which every event of the message repeats. */
  source?: Record<string, unknown> | undefined;
  /** The reason for which it is sent outside the platform's reply window. */
  tag?: string | undefined;
  /** The account's id of the message. */
  trackId?: string | undefined;
}

/** A message to a recipient. */
export interface MessageSend {
  /** The field of the content that is used. */
  type:
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
    | "externalAttachments";
  /** The content. */
  content: MessageContent;
  /** The address for status reports. */
  reportUrl?: string | undefined;
  /** The recipient: a phone number in international format or an id of the platform. */
  to: string;
  /** The channel through which it is sent. */
  from: string;
  /** The account's data, which every event of the message repeats. */
  source?: Record<string, unknown> | undefined;
  /** The reason for which it is sent outside the platform's reply window. */
  tag?: string | undefined;
  /** The account's id of the message. */
  trackId?: string | undefined;
  /** The fallback channel for a message that is not delivered. */
  fallback?: Record<string, unknown> | undefined;
  /** The validity period, for example `24h`. */
  ttl?: string | undefined;
}

/** A message. */
export interface MessageReference {
  /** The id of the message. */
  messageId: string;
}

/** A page of webhooks. */
export interface ListWebhooks {
  /** The number to skip; by default 0. */
  offset?: number | undefined;
  /** The maximum number to return; by default 20. */
  limit?: number | undefined;
}

/** A webhook to create. */
export interface WebhookCreate {
  /** The channel whose events are sent. If it is missing, those of every channel. */
  channelId?: string | undefined;
  /** The URL to which they are sent. */
  url: string;
  /** The events to send. */
  events: readonly ("message.created" | "message.updated" | "conversation.created" | "conversation.updated")[];
}

/** A webhook. */
export interface WebhookReference {
  /** The id of the webhook. */
  webhookId: string;
}

/** A change of a webhook. */
export interface WebhookUpdate {
  /** The id of the webhook. */
  webhookId: string;
  /** The channel whose events are sent. If it is missing, those of every channel. */
  channelId?: string | undefined;
  /** The URL to which they are sent. */
  url: string;
  /** The events to send. */
  events: readonly ("message.created" | "message.updated" | "conversation.created" | "conversation.updated")[];
}
