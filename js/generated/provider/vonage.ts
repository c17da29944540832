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

/** A message arrived. Its content is in the field that `message_type` names. */
export interface InboundMessage {
  /** How it was sent. */
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
  /** Identifies the message. */
  message_uuid?: string | null;
  /** The account's own reference, as given when the message was sent. */
  client_ref?: string | null;
  /** Who received it: a number in digits, or an id of the channel. */
  to?: string | Address | null;
  /** Who sent it, likewise. */
  from?: string | Address | null;
  /** When it arrived, or got there. */
  timestamp?: string | null;
  /** What it cost. */
  usage?: Usage | null;
  /** The person at the other end. */
  profile?: Profile | null;
  /** What the content is. */
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
  /** Its text. */
  text?: string | null;
  /** A picture. */
  image?: Media | null;
  /** A recording. */
  audio?: Media | null;
  /** A film. */
  video?: Media | null;
  /** A document. */
  file?: Media | null;
  /** A business card. */
  vcard?: Media | null;
  /** A sticker. */
  sticker?: Media | null;
  /** The parts of an MMS. */
  content?: MmsPart[] | null;
  /** A place. */
  location?: Location | null;
  /** Contacts, as WhatsApp passes them on. */
  contact?: unknown;
  /** The choice of a list or of buttons. */
  reply?: Reply | null;
  /** The quick reply of a template. */
  button?: Button | null;
  /** What was ordered. */
  order?: Order | null;
  /** An emoji given to a message, or taken back. */
  reaction?: Reaction | null;
  /** What the channel has sent, where Vonage has no form for it. */
  custom?: unknown;
  /** Whether `context` says which message this one answers. */
  context_status?: "available" | "unavailable" | "none" | (string & {}) | null;
  /** The message that this one answers. */
  context?: Context | null;
  /** What the channel said of a message that is not passed on. */
  provider_message?: string | null;
  /** What only SMS messages have. */
  sms?: InboundSmsDetails | null;
  /** Where it came from. */
  origin?: Network | null;
  /** What only WhatsApp messages have. */
  whatsapp?: WhatsappDetails | null;
  /** Where the message can be read again. */
  _self?: Links | null;
  /** The message in version 0.1 of the API. */
  message?: OldMessage | null;
  /** Which way, in version 0.1. */
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

/** What a message cost. */
export interface Usage {
  /** In which currency, ISO 4217. */
  currency?: string | null;
  /** A decimal number. */
  price?: string | null;
}

/** A person, as the channel knows them. */
export interface Profile {
  /** Their name. */
  name?: string | null;
  /** Their name on the channel. */
  username?: string | null;
}

/** A file. */
export interface Media {
  /** Where it can be fetched. */
  url?: string | null;
  /** Its name. */
  name?: string | null;
  /** Text beside it. */
  caption?: string | null;
  /** What it is. */
  type?: string | null;
}

/** A part of an MMS. */
export interface MmsPart {
  /** What it is: `image`, `text` and others. */
  type?: string | null;
  /** Where it can be fetched. */
  url?: string | null;
  /** Its text. */
  text?: string | null;
  /** Its name. */
  name?: string | null;
  /** Text beside it. */
  caption?: string | null;
}

/** A place. */
export interface Location {
  /** Degrees of latitude. */
  lat?: number | null;
  /** Degrees of longitude. */
  long?: number | null;
  /** What is there. */
  name?: string | null;
  /** Its address. */
  address?: string | null;
  /** A page about it. */
  url?: string | null;
}

/** A choice. */
export interface Reply {
  /** Identifies the choice. */
  id?: string | null;
  /** What it is called. */
  title?: string | null;
  /** More of it. */
  description?: string | null;
}

/** A quick reply. */
export interface Button {
  /** What the account gave the button. */
  payload?: string | null;
  /** What it says. */
  text?: string | null;
  /** What kind of button it is. */
  subtype?: string | null;
}

/** An order. */
export interface Order {
  /** The catalogue. */
  catalog_id?: string | null;
  /** What was ordered. */
  product_items?: (ProductItem | string)[] | null;
  /** Text beside it. */
  text?: string | null;
}

/** An item of an order. */
export interface ProductItem {
  /** The product. */
  product_retailer_id?: string | null;
  /** How many. */
  quantity?: string | number | null;
  /** What one costs. */
  item_price?: string | number | null;
  /** In which currency, ISO 4217. */
  currency?: string | null;
}

/** A reaction. */
export interface Reaction {
  /** Whether it was given or taken back. */
  action?: "react" | "unreact" | (string & {}) | null;
  /** The emoji. */
  emoji?: string | null;
}

/** The message that another one answers. */
export interface Context {
  /** Identifies it. */
  message_uuid?: string | null;
  /** Who sent it. */
  message_from?: string | null;
  /** The product that is asked about. */
  whatsapp_referred_product?: ReferredProduct | null;
}

/** A product that is asked about. */
export interface ReferredProduct {
  /** The catalogue. */
  catalog_id?: string | null;
  /** The product. */
  product_retailer_id?: string | null;
}

/** What only an SMS that arrived has. */
export interface InboundSmsDetails {
  /** How many parts it was sent in. */
  num_messages?: string | number | null;
  /** Its first word in upper case. */
  keyword?: string | null;
  /** How many parts there are in all. */
  total_count?: string | number | null;
}

/** A network. */
export interface Network {
  /** Its mobile country code and mobile network code. */
  network_code?: string | null;
}

/** What only WhatsApp messages have, as WhatsApp says it. */
export interface WhatsappDetails {
  /** The advertisement that led here. */
  referral?: Record<string, unknown> | null;
  /** The conversation, as it is charged. */
  conversation?: Record<string, unknown> | null;
  /** What is charged. */
  pricing?: Record<string, unknown> | null;
  /** WhatsApp's ids of the sender. */
  sender?: WhatsappUser | null;
  /** WhatsApp's ids of the recipient. */
  recipient?: WhatsappUser | null;
  /** The product that is asked about. */
  whatsapp_referred_product?: ReferredProduct | null;
}

/** WhatsApp's ids of a person. */
export interface WhatsappUser {
  /** For this business. */
  user_id?: string | null;
  /** For the company that the business is a part of. */
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
  /** What it consists of. */
  content?: OldContent | null;
}

/** The content of a message in version 0.1 of the API. */
export interface OldContent {
  /** What the content is, and the name of the field that has it. */
  type?: string | null;
  /** Its text. */
  text?: string | null;
  /** A picture. */
  image?: Media | null;
  /** A recording. */
  audio?: Media | null;
  /** A film. */
  video?: Media | null;
  /** A document. */
  file?: Media | null;
  /** A place. */
  location?: Location | null;
  /** The quick reply of a template. */
  button?: Button | null;
  /** The choice of a list or of buttons. */
  reply?: Reply | null;
}

/** A message got further, or failed. */
export interface MessageStatus {
  /** How it was sent. */
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
  /** Identifies the message. */
  message_uuid?: string | null;
  /** The account's own reference, as given when the message was sent. */
  client_ref?: string | null;
  /** Who received it: a number in digits, or an id of the channel. */
  to?: string | Address | null;
  /** Who sent it, likewise. */
  from?: string | Address | null;
  /** When it arrived, or got there. */
  timestamp?: string | null;
  /** What it cost. */
  usage?: Usage | null;
  /** The person at the other end. */
  profile?: Profile | null;
  /** How far it got. */
  status?: "submitted" | "delivered" | "rejected" | "undeliverable" | "read" | (string & {}) | null;
  /** Why it got no further. */
  error?: MessageError | null;
  /** The recipient's network. */
  destination?: Network | null;
  /** What only SMS messages have. */
  sms?: SentSmsDetails | null;
  /** The sequence of channels that the message is a part of. */
  workflow?: Workflow | null;
  /** What only WhatsApp messages have. */
  whatsapp?: WhatsappDetails | null;
}

/** Why a message got no further (RFC 9457). */
export interface MessageError {
  /** The page about it. */
  type?: string | null;
  /** Its code: a number or a word. */
  title?: string | number | null;
  /** What it means. */
  detail?: string | null;
  /** Identifies this occurrence. */
  instance?: string | null;
}

/** What only a sent SMS has. */
export interface SentSmsDetails {
  /** How many parts it was sent in. */
  count_total?: string | number | null;
}

/** A sequence of channels. Its fields have two spellings. */
export interface Workflow {
  /** Identifies it. */
  id?: string | null;
  /** Which of its messages this is. */
  item_number?: string | number | null;
  /** How many there are. */
  total_items?: string | number | null;
  /** Identifies it. */
  workflow_id?: string | null;
  /** Which of its messages this is. */
  items_number?: string | number | null;
  /** How many there are. */
  items_total?: string | number | null;
}

/** An SMS arrived, or a part of one. */
export interface InboundSms {
  /** The account. */
  "api-key"?: string | null;
  /** Identifies the message, or the part of one. */
  messageId?: string | null;
  /** When it arrived at Vonage or got there, in UTC: `2026-05-04 16:34:50`. */
  "message-timestamp"?: string | null;
  /** When the webhook was signed. */
  timestamp?: string | number | null;
  /** Random text of the signature. */
  nonce?: string | null;
  /** The signature. */
  sig?: string | null;
  /** Who sent it: a number in digits, or a name. */
  msisdn?: string | null;
  /** The account's number that it was sent to. */
  to?: string | null;
  /** Its text. */
  text?: string | null;
  /** How it is encoded. */
  type?: "text" | "unicode" | "binary" | (string & {}) | null;
  /** Its first word in upper case. */
  keyword?: string | null;
  /** `true` where it is a part of a longer message. */
  concat?: string | null;
  /** What the parts of a message have in common. */
  "concat-ref"?: string | null;
  /** How many parts there are. */
  "concat-total"?: string | null;
  /** Which part this is, from 1. */
  "concat-part"?: string | null;
  /** The content of a binary message, in hexadecimal. */
  data?: string | null;
  /** The user data header of a binary message, in hexadecimal. */
  udh?: string | null;
}

/** A sent SMS got further, or failed. Its roles are the other way round: `msisdn` is the recipient. */
export interface DeliveryReceipt {
  /** The account. */
  "api-key"?: string | null;
  /** Identifies the message, or the part of one. */
  messageId?: string | null;
  /** When it arrived at Vonage or got there, in UTC: `2026-05-04 16:34:50`. */
  "message-timestamp"?: string | null;
  /** When the webhook was signed. */
  timestamp?: string | number | null;
  /** Random text of the signature. */
  nonce?: string | null;
  /** The signature. */
  sig?: string | null;
  /** Who received it: a number in digits. */
  msisdn?: string | null;
  /** The sender that it was sent with: a number or a name. */
  to?: string | null;
  /** How far it got. */
  status?: "accepted" | "delivered" | "buffered" | "expired" | "failed" | "rejected" | "unknown" | (string & {}) | null;
  /** When it got there, in UTC: year to minute as ten digits. */
  scts?: string | null;
  /** Why it got no further; `0` where it did. */
  "err-code"?: string | null;
  /** The recipient's network: mobile country code and mobile network code. */
  "network-code"?: string | null;
  /** What it cost, a decimal number. */
  price?: string | null;
  /** The account's own reference, as given when the message was sent. */
  "client-ref"?: string | null;
}

/** Something happened in a call: it got further, was recorded, moved, or its instructions notify or fail. */
export interface CallEvent {
  /** Who calls: a number in digits, or another address. */
  from?: string | null;
  /** Who is called, likewise. */
  to?: string | null;
  /** Identifies the leg of the call. */
  uuid?: string | null;
  /** Identifies the conversation that its legs share. */
  conversation_uuid?: string | null;
  /** How far it got. */
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
  /** Identifies the leg of the call, where a machine is detected. */
  call_uuid?: string | null;
  /** Which way, seen from the account. */
  direction?: "inbound" | "outbound" | (string & {}) | null;
  /** When it happened. */
  timestamp?: string | null;
  /** Why it got no further. */
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
  /** Which side hung up. */
  disconnected_by?: string | null;
  /** More of the status: where a machine is detected, `beep_start`. */
  sub_state?: string | null;
  /** The network. */
  network?: string | null;
  /** When it was answered, or the recording began. */
  start_time?: string | null;
  /** When it or the recording ended. */
  end_time?: string | null;
  /** What a minute costs, a decimal number. */
  rate?: string | null;
  /** What it cost, a decimal number. */
  price?: string | null;
  /** How long it was, in seconds. */
  duration?: number | string | null;
  /** The SIP headers of the call. */
  headers?: Record<string, unknown> | string | null;
  /** `transfer` or `record`, which have no status. */
  type?: string | null;
  /** The conversation that a leg was moved from. */
  conversation_uuid_from?: string | null;
  /** The conversation that a leg was moved to. */
  conversation_uuid_to?: string | null;
  /** Where the recording can be fetched. */
  recording_url?: string | null;
  /** Identifies the recording. */
  recording_uuid?: string | null;
  /** The size of the recording, in bytes. */
  size?: number | string | null;
  /** Where the transcription can be fetched. */
  transcription_url?: string | null;
  /** The keys that were pressed. */
  dtmf?: Dtmf | string | null;
  /** What was said. */
  speech?: Speech | string | null;
  /** What the instruction `notify` holds. */
  payload?: unknown;
  /** What is wrong with the instructions. */
  reason?: string | null;
}

/** Keys that were pressed. */
export interface Dtmf {
  /** Which. */
  digits?: string | null;
  /** Whether they ended with the time. */
  timed_out?: boolean | null;
}

/** What was said. */
export interface Speech {
  /** What it may have been, the likeliest first. */
  results?: SpeechResult[] | null;
  /** Why listening ended. */
  timeout_reason?: string | null;
  /** Why there is no result. */
  error?: string | Record<string, unknown> | null;
  /** Where the recording of it can be fetched. */
  recording_url?: string | null;
}

/** What may have been said. */
export interface SpeechResult {
  /** How sure it is, from 0 to 1. */
  confidence?: string | number | null;
  /** The words. */
  text?: string | null;
}

/** A call asks for its instructions. What the SIP headers of the call hold stands beside the fields. */
export interface Answer {
  /** Who calls: a number in digits, or another address. */
  from?: string | null;
  /** Who is called, likewise. */
  to?: string | null;
  /** Identifies the leg of the call. */
  uuid?: string | null;
  /** Identifies the conversation that its legs share. */
  conversation_uuid?: string | null;
  /** Where the API of the call's region is. */
  region_url?: string | null;
  /** Fields of the account's own. */
  [key: string]: unknown;
}

/**
 * The request for instructions, or a webhook that must return some, has failed elsewhere. It has the fields of that
 * one.
 */
export interface Fallback {
  /** Who calls: a number in digits, or another address. */
  from?: string | null;
  /** Who is called, likewise. */
  to?: string | null;
  /** Identifies the leg of the call. */
  uuid?: string | null;
  /** Identifies the conversation that its legs share. */
  conversation_uuid?: string | null;
  /** Why. */
  reason?: string | null;
  /** The request that failed. */
  original_request?: OriginalRequest | string | null;
  /** How far the call got. */
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
  /** Which way, seen from the account. */
  direction?: "inbound" | "outbound" | (string & {}) | null;
  /** When it happened. */
  timestamp?: string | null;
  /** Fields of the account's own. */
  [key: string]: unknown;
}

/** A request that failed. */
export interface OriginalRequest {
  /** Where it was sent. */
  url?: string | null;
  /** `answer` or `event`. */
  type?: string | null;
}

/** One step of a verification got further. */
export interface VerifyEvent {
  /** Identifies the verification. */
  request_id?: string | null;
  /** How far it got. */
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
  /** The account's own reference. */
  client_ref?: string | null;
  /** Which kind of webhook it is. */
  type?: "event" | (string & {}) | null;
  /** How the code was sent. */
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
  /** When it happened. */
  triggered_at?: string | null;
  /** When the step ended. */
  finalized_at?: string | null;
  /** What the account has to do next: an object, or a list of them. */
  action?: VerifyAction[] | VerifyAction | null;
}

/** What the account has to do next. */
export interface VerifyAction {
  /** What. */
  type?: string | null;
  /** Where the device has to be sent. */
  check_url?: string | null;
}

/** A verification has ended. */
export interface VerifySummary {
  /** Identifies the verification. */
  request_id?: string | null;
  /** How far it got. */
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
  /** The account's own reference. */
  client_ref?: string | null;
  /** Which kind of webhook it is. */
  type?: "summary" | (string & {}) | null;
  /** When it began. */
  submitted_at?: string | null;
  /** Seconds before the next channel is tried. */
  channel_timeout?: number | null;
  /** Its steps. */
  workflow?: VerifyStep[] | null;
  /** What it cost, a decimal number. */
  price?: string | null;
}

/** One step of a verification. */
export interface VerifyStep {
  /** How the code was sent. */
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
  /** When. */
  initiated_at?: string | null;
  /** How far it got. */
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
