/** The payloads of Vonage. Generated from the definitions by `cargo xtask generate`. */

/** The payloads by type of event. */
export interface Payloads {
  "messages.inbound": InboundMessage;
  "messages.status": MessageStatus;
  "sms.inbound": InboundSms;
  "sms.dlr": DeliveryReceipt;
  "voice.event": CallEvent;
  "voice.answer": Answer;
  "voice.fallback": Fallback;
  "verify.event": VerifyEvent;
  "verify.summary": VerifySummary;
}

/** A message was received. Its content is in the field that `message_type` names. */
export interface InboundMessage {
  /** The channel. */
  channel?:
    | "sms"
    | "mms"
    | "rcs"
    | "whatsapp"
    | "messenger"
    | "viber_service"
    | "instagram"
    | "email"
    | (string & {})
    | null;
  /** The id of the message. */
  message_uuid?: string | null;
  /** The account's reference, as passed when the message was sent. */
  client_ref?: string | null;
  /** The recipient: a number in digits, or an id of the channel. */
  to?: string | Address | null;
  /** The sender, in the same form. */
  from?: string | Address | null;
  /** The time at which it was received or delivered. */
  timestamp?: string | null;
  /** The price. */
  usage?: Usage | null;
  /** The person at the other end. */
  profile?: Profile | null;
  /** The type of the content. */
  message_type?:
    | "text"
    | "image"
    | "audio"
    | "video"
    | "file"
    | "vcard"
    | "sticker"
    | "location"
    | "contact"
    | "reply"
    | "button"
    | "order"
    | "reaction"
    | "content"
    | "custom"
    | "unsupported"
    | (string & {})
    | null;
  /** The text. */
  text?: string | null;
  /** A picture. */
  image?: Media | null;
  /** A recording. */
  audio?: Media | null;
  /** A video. */
  video?: Media | null;
  /** A document. */
  file?: Media | null;
  /** A business card. */
  vcard?: Media | null;
  /** A sticker. */
  sticker?: Media | null;
  /** The parts of an MMS. */
  content?: MmsPart[] | null;
  /** A location. */
  location?: Location | null;
  /** Contacts, as WhatsApp passes them on. */
  contact?: unknown;
  /** The choice of a list or of buttons. */
  reply?: Reply | null;
  /** The quick reply of a template. */
  button?: Button | null;
  /** The ordered items. */
  order?: Order | null;
  /** A reaction to a message, or its removal. */
  reaction?: Reaction | null;
  /** The channel's data, for which Vonage defines no format. */
  custom?: unknown;
  /** Whether `context` contains the message to which this one replies. */
  context_status?: "available" | "unavailable" | "none" | (string & {}) | null;
  /** The message that this one answers. */
  context?: Context | null;
  /** The channel's description of a message whose content is not passed on. */
  provider_message?: string | null;
  /** The details of an SMS. */
  sms?: InboundSmsDetails | null;
  /** The origin. */
  origin?: Network | null;
  /** The details of a WhatsApp message. */
  whatsapp?: WhatsappDetails | null;
  /** The URL at which the message can be read again. */
  _self?: Links | null;
  /** The message in version 0.1 of the API. */
  message?: OldMessage | null;
  /** The direction, in version 0.1. */
  direction?: string | null;
}

/** A number or an id, in version 0.1 of the API. */
export interface Address {
  /** The channel. */
  type?: string | null;
  /** A number in digits. */
  number?: string | null;
  /** An id of the channel. */
  id?: string | null;
}

/** The price of a message. */
export interface Usage {
  /** The currency, ISO 4217. */
  currency?: string | null;
  /** A decimal number. */
  price?: string | null;
}

/** The channel's data of a person. */
export interface Profile {
  /** The name. */
  name?: string | null;
  /** The name on the channel. */
  username?: string | null;
}

/** A file. */
export interface Media {
  /** The URL of the file. */
  url?: string | null;
  /** The name. */
  name?: string | null;
  /** The caption. */
  caption?: string | null;
  /** The type. */
  type?: string | null;
}

/** A part of an MMS. */
export interface MmsPart {
  /** The type: `image`, `text` and others. */
  type?: string | null;
  /** The URL of the file. */
  url?: string | null;
  /** The text. */
  text?: string | null;
  /** The name. */
  name?: string | null;
  /** The caption. */
  caption?: string | null;
}

/** A location. */
export interface Location {
  /** The latitude, in degrees north. */
  lat?: number | null;
  /** The longitude, in degrees east. */
  long?: number | null;
  /** The name of the place. */
  name?: string | null;
  /** The address. */
  address?: string | null;
  /** The URL of a page with details. */
  url?: string | null;
}

/** A choice. */
export interface Reply {
  /** The id of the choice. */
  id?: string | null;
  /** The name. */
  title?: string | null;
  /** More details. */
  description?: string | null;
}

/** A quick reply. */
export interface Button {
  /** The payload of the button, defined by the account. */
  payload?: string | null;
  /** The label. */
  text?: string | null;
  /** The kind of the button. */
  subtype?: string | null;
}

/** An order. */
export interface Order {
  /** The catalogue. */
  catalog_id?: string | null;
  /** The ordered items. */
  product_items?: (ProductItem | string)[] | null;
  /** The caption. */
  text?: string | null;
}

/** An item of an order. */
export interface ProductItem {
  /** The product. */
  product_retailer_id?: string | null;
  /** The quantity. */
  quantity?: string | number | null;
  /** The price of one item. */
  item_price?: string | number | null;
  /** The currency, ISO 4217. */
  currency?: string | null;
}

/** A reaction. */
export interface Reaction {
  /** Whether it was added or removed. */
  action?: "react" | "unreact" | (string & {}) | null;
  /** The emoji. */
  emoji?: string | null;
}

/** The message that another one answers. */
export interface Context {
  /** The id. */
  message_uuid?: string | null;
  /** The sender. */
  message_from?: string | null;
  /** The product to which a message refers. */
  whatsapp_referred_product?: ReferredProduct | null;
}

/** A product to which a message refers. */
export interface ReferredProduct {
  /** The catalogue. */
  catalog_id?: string | null;
  /** The product. */
  product_retailer_id?: string | null;
}

/** The details of an SMS that was received. */
export interface InboundSmsDetails {
  /** The number of parts in which it was sent. */
  num_messages?: string | number | null;
  /** The first word of the text, in upper case. */
  keyword?: string | null;
  /** The total number of parts. */
  total_count?: string | number | null;
}

/** A network. */
export interface Network {
  /** The mobile country code and mobile network code. */
  network_code?: string | null;
}

/** The details of a WhatsApp message, in WhatsApp's format. */
export interface WhatsappDetails {
  /** The advertisement that led here. */
  referral?: Record<string, unknown> | null;
  /** The conversation for which it is charged. */
  conversation?: Record<string, unknown> | null;
  /** The pricing. */
  pricing?: Record<string, unknown> | null;
  /** WhatsApp's ids of the sender. */
  sender?: WhatsappUser | null;
  /** WhatsApp's ids of the recipient. */
  recipient?: WhatsappUser | null;
  /** The product to which a message refers. */
  whatsapp_referred_product?: ReferredProduct | null;
}

/** WhatsApp's ids of a person. */
export interface WhatsappUser {
  /** The id of the user for this business. */
  user_id?: string | null;
  /** The id of the user for the company of the business. */
  parent_user_id?: string | null;
  /** The number in digits. */
  wa_id?: string | null;
}

/** Links of a message. */
export interface Links {
  /** The address of the message. */
  href?: string | null;
}

/** A message in version 0.1 of the API. */
export interface OldMessage {
  /** The content. */
  content?: OldContent | null;
}

/** The content of a message in version 0.1 of the API. */
export interface OldContent {
  /** The type of the content, which is also the name of the field with the content. */
  type?: string | null;
  /** The text. */
  text?: string | null;
  /** A picture. */
  image?: Media | null;
  /** A recording. */
  audio?: Media | null;
  /** A video. */
  video?: Media | null;
  /** A document. */
  file?: Media | null;
  /** A location. */
  location?: Location | null;
  /** The quick reply of a template. */
  button?: Button | null;
  /** The choice of a list or of buttons. */
  reply?: Reply | null;
}

/** The status of a message changed. */
export interface MessageStatus {
  /** The channel. */
  channel?:
    | "sms"
    | "mms"
    | "rcs"
    | "whatsapp"
    | "messenger"
    | "viber_service"
    | "instagram"
    | "email"
    | (string & {})
    | null;
  /** The id of the message. */
  message_uuid?: string | null;
  /** The account's reference, as passed when the message was sent. */
  client_ref?: string | null;
  /** The recipient: a number in digits, or an id of the channel. */
  to?: string | Address | null;
  /** The sender, in the same form. */
  from?: string | Address | null;
  /** The time at which it was received or delivered. */
  timestamp?: string | null;
  /** The price. */
  usage?: Usage | null;
  /** The person at the other end. */
  profile?: Profile | null;
  /** The status. */
  status?: "submitted" | "delivered" | "rejected" | "undeliverable" | "read" | (string & {}) | null;
  /** The reason for the failure. */
  error?: MessageError | null;
  /** The recipient's network. */
  destination?: Network | null;
  /** The details of an SMS. */
  sms?: SentSmsDetails | null;
  /** The sequence of channels that the message is a part of. */
  workflow?: Workflow | null;
  /** The details of a WhatsApp message. */
  whatsapp?: WhatsappDetails | null;
}

/** The failure of a message (RFC 9457). */
export interface MessageError {
  /** The URL of the page with details. */
  type?: string | null;
  /** The code: a number or a name. */
  title?: string | number | null;
  /** The description. */
  detail?: string | null;
  /** The id of this occurrence. */
  instance?: string | null;
}

/** The details of an SMS that was sent. */
export interface SentSmsDetails {
  /** The number of parts in which it was sent. */
  count_total?: string | number | null;
}

/** A sequence of channels. Its fields have two spellings. */
export interface Workflow {
  /** The id. */
  id?: string | null;
  /** The number of this message among its messages. */
  item_number?: string | number | null;
  /** The total number. */
  total_items?: string | number | null;
  /** The id. */
  workflow_id?: string | null;
  /** The number of this message among its messages. */
  items_number?: string | number | null;
  /** The total number. */
  items_total?: string | number | null;
}

/** An SMS or a part of one was received. */
export interface InboundSms {
  /** The account. */
  "api-key"?: string | null;
  /** The id of the message, or the part of one. */
  messageId?: string | null;
  /** The time at which it was received by Vonage or delivered, in UTC: `2026-05-04 16:34:50`. */
  "message-timestamp"?: string | null;
  /** The time at which the webhook was signed. */
  timestamp?: string | number | null;
  /** Random text of the signature. */
  nonce?: string | null;
  /** The signature. */
  sig?: string | null;
  /** The sender: a number in digits, or a name. */
  msisdn?: string | null;
  /** The account's number to which it was sent. */
  to?: string | null;
  /** The text. */
  text?: string | null;
  /** The encoding. */
  type?: "text" | "unicode" | "binary" | (string & {}) | null;
  /** The first word of the text, in upper case. */
  keyword?: string | null;
  /** `true` if it is a part of a longer message. */
  concat?: string | null;
  /** The reference that the parts of a message have in common. */
  "concat-ref"?: string | null;
  /** The number of parts. */
  "concat-total"?: string | null;
  /** The number of this part, from 1. */
  "concat-part"?: string | null;
  /** The content of a binary message, in hexadecimal. */
  data?: string | null;
  /** The user data header of a binary message, in hexadecimal. */
  udh?: string | null;
}

/** The status of a sent SMS changed. The roles are exchanged: `msisdn` is the recipient. */
export interface DeliveryReceipt {
  /** The account. */
  "api-key"?: string | null;
  /** The id of the message, or the part of one. */
  messageId?: string | null;
  /** The time at which it was received by Vonage or delivered, in UTC: `2026-05-04 16:34:50`. */
  "message-timestamp"?: string | null;
  /** The time at which the webhook was signed. */
  timestamp?: string | number | null;
  /** Random text of the signature. */
  nonce?: string | null;
  /** The signature. */
  sig?: string | null;
  /** The recipient: a number in digits. */
  msisdn?: string | null;
  /** The sender of the message: a number or a name. */
  to?: string | null;
  /** The status. */
  status?: "accepted" | "delivered" | "buffered" | "expired" | "failed" | "rejected" | "unknown" | (string & {}) | null;
  /** The time of delivery, in UTC: year to minute as ten digits. */
  scts?: string | null;
  /** The error code; `0` if it was delivered. */
  "err-code"?: string | null;
  /** The recipient's network: mobile country code and mobile network code. */
  "network-code"?: string | null;
  /** The price, a decimal number. */
  price?: string | null;
  /** The account's reference, as passed when the message was sent. */
  "client-ref"?: string | null;
}

/** An event of a call: a status, a recording, a transfer, a notification of its instructions, or an error in these. */
export interface CallEvent {
  /** The caller: a number in digits, or another address. */
  from?: string | null;
  /** The callee, in the same form. */
  to?: string | null;
  /** The id of the leg of the call. */
  uuid?: string | null;
  /** The id of the conversation that its legs share. */
  conversation_uuid?: string | null;
  /** The status. */
  status?:
    | "started"
    | "ringing"
    | "answered"
    | "busy"
    | "cancelled"
    | "unanswered"
    | "disconnected"
    | "rejected"
    | "failed"
    | "human"
    | "machine"
    | "timeout"
    | "completed"
    | "record"
    | "input"
    | "transfer"
    | "transcribed"
    | (string & {})
    | null;
  /** The id of the leg of the call, where a machine is detected. */
  call_uuid?: string | null;
  /** The direction, as seen from the account. */
  direction?: "inbound" | "outbound" | (string & {}) | null;
  /** The time of the event. */
  timestamp?: string | null;
  /** The reason for the failure. */
  detail?:
    | "invalid_number"
    | "restricted"
    | "declined"
    | "cannot_route"
    | "number_out_of_service"
    | "internal_error"
    | "carrier_timeout"
    | "unavailable"
    | (string & {})
    | null;
  /** The SIP code of the reason. */
  sip_code?: number | string | null;
  /** The side that ended the call. */
  disconnected_by?: string | null;
  /** The details of the status: `beep_start`, if a machine is detected. */
  sub_state?: string | null;
  /** The network. */
  network?: string | null;
  /** The time of the answer, or of the start of the recording. */
  start_time?: string | null;
  /** The end of the call or of the recording. */
  end_time?: string | null;
  /** The price of a minute, a decimal number. */
  rate?: string | null;
  /** The price, a decimal number. */
  price?: string | null;
  /** The duration in seconds. */
  duration?: number | string | null;
  /** The SIP headers of the call. */
  headers?: Record<string, unknown> | string | null;
  /** `transfer` or `record`, which have no status. */
  type?: string | null;
  /** The conversation that a leg was moved from. */
  conversation_uuid_from?: string | null;
  /** The conversation that a leg was moved to. */
  conversation_uuid_to?: string | null;
  /** The URL of the recording. */
  recording_url?: string | null;
  /** The id of the recording. */
  recording_uuid?: string | null;
  /** The size of the recording, in bytes. */
  size?: number | string | null;
  /** The URL of the transcription. */
  transcription_url?: string | null;
  /** The keys that were pressed. */
  dtmf?: Dtmf | string | null;
  /** The recognized speech. */
  speech?: Speech | string | null;
  /** The payload of the instruction `notify`. */
  payload?: unknown;
  /** The error in the instructions. */
  reason?: string | null;
}

/** Keys that were pressed. */
export interface Dtmf {
  /** The digits that were entered. */
  digits?: string | null;
  /** Whether they ended with the time. */
  timed_out?: boolean | null;
}

/** The recognized speech. */
export interface Speech {
  /** The possible texts, the most likely first. */
  results?: SpeechResult[] | null;
  /** The reason for which speech recognition ended. */
  timeout_reason?: string | null;
  /** The reason for which there is no result. */
  error?: string | Record<string, unknown> | null;
  /** The URL of its recording. */
  recording_url?: string | null;
}

/** A possible text of the speech. */
export interface SpeechResult {
  /** The confidence, from 0 to 1. */
  confidence?: string | number | null;
  /** The text. */
  text?: string | null;
}

/** The instructions of a call are requested. The payload also has the values of the call's SIP headers. */
export interface Answer {
  /** The caller: a number in digits, or another address. */
  from?: string | null;
  /** The callee, in the same form. */
  to?: string | null;
  /** The id of the leg of the call. */
  uuid?: string | null;
  /** The id of the conversation that its legs share. */
  conversation_uuid?: string | null;
  /** The URL of the API in the region of the call. */
  region_url?: string | null;
  /** Custom fields of the account. */
  [key: string]: unknown;
}

/**
 * A request for instructions, or a webhook that must return instructions, has failed. It has the fields of that
 * request.
 */
export interface Fallback {
  /** The caller: a number in digits, or another address. */
  from?: string | null;
  /** The callee, in the same form. */
  to?: string | null;
  /** The id of the leg of the call. */
  uuid?: string | null;
  /** The id of the conversation that its legs share. */
  conversation_uuid?: string | null;
  /** The reason. */
  reason?: string | null;
  /** The request that failed. */
  original_request?: OriginalRequest | string | null;
  /** The status of the call. */
  status?:
    | "started"
    | "ringing"
    | "answered"
    | "busy"
    | "cancelled"
    | "unanswered"
    | "disconnected"
    | "rejected"
    | "failed"
    | "human"
    | "machine"
    | "timeout"
    | "completed"
    | "record"
    | "input"
    | "transfer"
    | "transcribed"
    | (string & {})
    | null;
  /** The direction, as seen from the account. */
  direction?: "inbound" | "outbound" | (string & {}) | null;
  /** The time of the event. */
  timestamp?: string | null;
  /** Custom fields of the account. */
  [key: string]: unknown;
}

/** A request that failed. */
export interface OriginalRequest {
  /** The URL to which the request was sent. */
  url?: string | null;
  /** `answer` or `event`. */
  type?: string | null;
}

/** A step of a verification changed its status. */
export interface VerifyEvent {
  /** The id of the verification. */
  request_id?: string | null;
  /** The status. */
  status?:
    | "completed"
    | "failed"
    | "expired"
    | "user_rejected"
    | "blocked"
    | "action_pending"
    | "unused"
    | "cancelled"
    | (string & {})
    | null;
  /** The account's reference. */
  client_ref?: string | null;
  /** The kind of the webhook. */
  type?: "event" | (string & {}) | null;
  /** The channel of the code. */
  channel?:
    | "sms"
    | "voice"
    | "email"
    | "whatsapp"
    | "whatsapp_interactive"
    | "silent_auth"
    | "rcs"
    | (string & {})
    | null;
  /** The time of the event. */
  triggered_at?: string | null;
  /** The time of the end of the step. */
  finalized_at?: string | null;
  /** The next action of the account: an object, or a list of them. */
  action?: VerifyAction[] | VerifyAction | null;
}

/** The next action of the account. */
export interface VerifyAction {
  /** The kind of the action. */
  type?: string | null;
  /** The URL to which the device must be redirected. */
  check_url?: string | null;
}

/** A verification has ended. */
export interface VerifySummary {
  /** The id of the verification. */
  request_id?: string | null;
  /** The status. */
  status?:
    | "completed"
    | "failed"
    | "expired"
    | "user_rejected"
    | "blocked"
    | "action_pending"
    | "unused"
    | "cancelled"
    | (string & {})
    | null;
  /** The account's reference. */
  client_ref?: string | null;
  /** The kind of the webhook. */
  type?: "summary" | (string & {}) | null;
  /** The time of the start. */
  submitted_at?: string | null;
  /** Seconds before the next channel is tried. */
  channel_timeout?: number | null;
  /** The steps. */
  workflow?: VerifyStep[] | null;
  /** The price, a decimal number. */
  price?: string | null;
}

/** A step of a verification. */
export interface VerifyStep {
  /** The channel of the code. */
  channel?:
    | "sms"
    | "voice"
    | "email"
    | "whatsapp"
    | "whatsapp_interactive"
    | "silent_auth"
    | "rcs"
    | (string & {})
    | null;
  /** The time. */
  initiated_at?: string | null;
  /** The status. */
  status?:
    | "completed"
    | "failed"
    | "expired"
    | "user_rejected"
    | "blocked"
    | "action_pending"
    | "unused"
    | "cancelled"
    | (string & {})
    | null;
}
