/** The shapes that go in and come out. */

import type { Payloads, Provider, Schemes } from "./generated/provider/index.js";

export type * from "./generated/provider/index.js";

/** How a request proves who sent it. */
export type Scheme<P extends Provider = Provider> = Schemes[P];

/** The credentials of HTTP Basic authentication, for Bandwidth. */
export interface Credentials {
  username: string;
  password: string;
}

/** What a provider's requests are verified with: the secret shared with it, exactly as it shows it; or credentials. */
export type Secret<P extends Provider = Provider> = P extends "bandwidth" ? Credentials : string;

/** How {@link createReceiver} judges the requests of a provider. */
export type ReceiverOptions<P extends Provider = Provider> = P extends Provider ? ProviderOptions<P> : never;

/** {@link ReceiverOptions} of one provider. */
export interface ProviderOptions<P extends Provider> {
  /** Whose webhooks are received. */
  provider: P;
  /** One secret, or several, newest first. */
  secret: Secret<P> | readonly Secret<P>[];
  /** The schemes that are accepted; by default every scheme of the provider that a secret is one for. */
  schemes?: readonly Scheme<P>[];
  /**
   * Seconds a signature may be old; null turns the age check off. By default 300, and 86400 for `bird-hmac`, whose retries
   * keep the first timestamp. The future is bounded by 300 whatever is set here.
   */
  tolerance?: number | null;
  /** Seconds the times in a JWT may be off. By default 5. */
  clockSkew?: number;
  /**
   * The public URL, where a proxy changed what requests show. An origin (`https://host`, or `https://host/` as `URL.href`
   * writes it) replaces scheme, host and port and keeps path and query; a full URL replaces all.
   */
  url?: string;
  /** Larger bodies are refused. By default 1048576. */
  maxBodyBytes?: number;
  /** Refuse a payload that departs from the documents (`INVALID_PAYLOAD`). By default false. */
  strict?: boolean;
}

/** Headers: `Headers`, a plain record, or pairs; names in any case. */
export type HeadersInput =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | Iterable<readonly [string, string]>;

/** A raw body: bytes or text, as received. */
export type RawBody = Uint8Array | ArrayBuffer | string;

/** One HTTP request, as it came in. */
export interface WebhookRequest {
  method?: string | undefined;
  /** Absolute; path and query suffice where the receiver knows its origin. */
  url: string | URL;
  headers: HeadersInput;
  /** Never parsed: a parsed object is refused, because its bytes are gone. */
  body?: RawBody | null | undefined;
}

/** When to judge: for tests and replays. */
export interface ClockOptions {
  /** Seconds since 1970, or a date. By default the clock. */
  now?: number | Date | undefined;
}

/** That a request is authentic. */
export interface Verification<P extends Provider = Provider> {
  provider: P;
  scheme: Scheme<P>;
  /** The position of the matching secret in the list given. */
  keyIndex: number;
  /** When it was signed, in seconds since 1970, where the scheme says so. */
  signedAt: number | null;
  /** The same for every redelivery of the same thing, different otherwise. */
  replayKey: string;
  /** The URL as it was signed, where the scheme tries several spellings of it: with and without its port, for example. */
  url?: string;
}

/** An authentic request and what it says. */
export interface Delivery<P extends Provider = Provider> extends Verification<P> {
  verified: true;
  /** One event, or many. */
  events: Event<P>[];
}

/** One thing that happened: `provider` and `type` tell what `payload` is. */
export type Event<P extends Provider = Provider> = Events[P];

/** The events of each provider. An interface, so that what is of one provider passes for what is of any. */
export interface Events extends EventsByProvider {}
type EventsByProvider = { [P in Provider]: KnownEvents<P> | UnknownEvent<P> };
type KnownEvents<P extends Provider> = { [T in EventType<P>]: KnownEvent<P, T> }[EventType<P>];

/** The types of a provider's events. */
export type EventType<P extends Provider = Provider> = P extends Provider ? keyof Payloads[P] & string : never;

/** An event whose type is modelled. */
export interface KnownEvent<P extends Provider, T extends EventType<P>> extends EventBase<P> {
  type: T;
  known: true;
  payload: Payloads[P][T & keyof Payloads[P]];
}

/** An event whose type is not modelled. */
export interface UnknownEvent<P extends Provider = Provider> extends EventBase<P> {
  type: UnknownType;
  known: false;
  payload: unknown;
}

/**
 * The name of an unknown event: a string, but one that TypeScript tells from the names of the known ones, so that
 * comparing the type of an event with one of those is enough to know its payload.
 */
// A template, because a branded string on its own passes for any word when it is compared.
export type UnknownType = `${string & { readonly [unknownType]: true }}`;
declare const unknownType: unique symbol;

/** What every event has, whoever sent it. */
export interface EventBase<P extends Provider = Provider> {
  provider: P;
  /** The provider's name for it. */
  type: string;
  /** Whether the type is one that is modelled. */
  known: boolean;
  /** The same for every redelivery, different for anything else; never empty. */
  id: string;
  /** When it happened, RFC 3339 in UTC, where the provider says so. */
  occurredAt: string | null;
  /** What was sent, nothing dropped, nothing renamed. */
  payload: unknown;
  /** The same view whoever sent it. */
  unified: Unified;
  /** Where the payload departs from what is documented. */
  issues: Issue[];
}

/** One departure of a payload from what is documented. */
export interface Issue {
  /** JSON Pointer from the root of the body. */
  path: string;
  code:
    | "WRONG_TYPE"
    | "MISSING_FIELD"
    | "UNKNOWN_VALUE"
    | "INVALID_FORMAT"
    | "UNKNOWN_FIELD"
    | "UNKNOWN_EVENT"
    | "DUPLICATE_KEY"
    | "UNSAFE_NUMBER"
    // The last one of an event with more issues than are listed; its message says how many.
    | "MORE_ISSUES"
    // Of `validate` alone: the body cannot be read.
    | "INVALID_JSON"
    | "INVALID_ENCODING"
    | "TOO_DEEP"
    | "BODY_NOT_RAW"
    | "BODY_TOO_LARGE"
    | "MALFORMED_HEADER"
    | "INVALID_URL"
    | "HEAD_TOO_LARGE"
    | "TOO_MANY_EVENTS"
    | "TOO_MANY_PARAMETERS";
  severity: "error" | "warning";
  message: string;
  expected?: string;
  line?: number;
  column?: number;
}

/** What a body is compared with, and what was found. */
export interface Validation<P extends Provider = Provider> {
  /** Whether no issue is an error. */
  valid: boolean;
  issues: Issue[];
  events: Event<P>[];
}

/**
 * The provider-independent form of an event: a union on `kind`. `message` is not null for `message.*`, `conversation` for
 * `conversation.*`, `call` for `call.*`. What the provider does not send is null. A later version may add kinds, so a
 * switch needs a default.
 *
 * @example
 * if (event.unified.kind === "message.received") console.log(event.unified.message.text);
 */
export type Unified<K extends EventKind = EventKind> = K extends MessageKind
  ? UnifiedMessage<K>
  : K extends ConversationKind
    ? UnifiedConversation<K>
    : K extends CallKind
      ? UnifiedCall<K>
      : UnifiedOther;

/** What happened. */
export type EventKind = MessageKind | ConversationKind | CallKind | "other";
/** Something that happened to a message. */
export type MessageKind = "message.received" | "message.status" | "message.interaction";
/** Something that happened to a conversation. */
export type ConversationKind = "conversation.created" | "conversation.updated" | "conversation.deleted";
/** Something that happened to a call. */
export type CallKind = "call.status";

/** {@link Unified} of a message. */
export interface UnifiedMessage<K extends MessageKind = MessageKind> {
  kind: K;
  message: Message;
  /** The conversation the message belongs to, where the payload names one. */
  conversation: Conversation | null;
  call: null;
}

/** {@link Unified} of a conversation. */
export interface UnifiedConversation<K extends ConversationKind = ConversationKind> {
  kind: K;
  message: null;
  conversation: Conversation;
  call: null;
}

/** {@link Unified} of a call. */
export interface UnifiedCall<K extends CallKind = CallKind> {
  kind: K;
  message: null;
  conversation: Conversation | null;
  call: Call;
}

/** {@link Unified} of anything else: the payload has the rest. */
export interface UnifiedOther {
  kind: "other";
  message: null;
  conversation: Conversation | null;
  call: null;
}

/** Which way, seen from the account. */
export type Direction = "inbound" | "outbound";

/** How far a message got. */
export type Status =
  | "accepted"
  | "queued"
  | "sent"
  | "delivered"
  | "read"
  | "failed"
  | "expired"
  | "rejected"
  | "deleted"
  | "clicked";

/** A message, received or sent. */
export interface Message {
  id: string | null;
  conversationId: string | null;
  /** `sms`, `mms`, `rcs`, `whatsapp`, `messenger`, … or the provider's own word in lower case. */
  channel: string | null;
  direction: Direction | null;
  /** The sender: a phone number in E.164 with its `+`, an address, a name or an id. */
  from: string | null;
  /** The recipients, likewise. For `message.status` the one that the status applies to, where the provider names it. */
  to: string[];
  /** Its text; the texts of several parts are joined by line breaks. */
  text: string | null;
  media: Media[];
  location: Location | null;
  status: Status | null;
  /** Why it got no further. */
  error: Failure | null;
  /** How many parts it was sent in. */
  segments: number | null;
  /** The account's own reference. */
  reference: string | null;
  /** The provider's id of the message that this one answers. */
  inReplyTo: string | null;
}

/** Something attached to a message. */
export interface Media {
  /** Where it can be fetched; null where the provider sends only an id. */
  url: string | null;
  contentType?: string;
  name?: string;
  /** The provider's id of it. */
  id?: string;
}

/** A place, in decimal degrees. */
export interface Location {
  latitude: number;
  longitude: number;
  name: string | null;
  address: string | null;
}

/** Why a message failed, in the provider's words. */
export interface Failure {
  code: string | null;
  description: string | null;
}

/** A conversation. */
export interface Conversation {
  id: string | null;
  status: string | null;
  contactId: string | null;
  channelId: string | null;
}

/** A voice call. */
export interface Call {
  id: string | null;
  status: string | null;
  direction: Direction | null;
  /** The caller: a phone number in E.164 with its `+`, or another address. */
  from: string | null;
  /** The callee, likewise. */
  to: string | null;
}

/** What is known of a body beside its bytes. */
export interface ParseOptions {
  /** The URL it was sent to: where there is no body, its query string is the payload. */
  url?: string | URL | undefined;
  /** Its media type, as in the header `Content-Type`. */
  contentType?: string | undefined;
}

/** How {@link validate} judges. */
export interface ValidateOptions extends ParseOptions {
  /** Every departure from the documents is an error, also in unknown fields and words. */
  strict?: boolean | undefined;
}

/** How {@link sign} signs as a provider. */
export type SignOptions<P extends Provider = Provider> = P extends Provider ? ProviderSignOptions<P> : never;

/** {@link SignOptions} of one provider. */
export interface ProviderSignOptions<P extends Provider> {
  provider: P;
  /** By default the first of the provider's that the secret is one for. */
  scheme?: Scheme<P>;
  /** The secret; of a list the first. */
  secret: Secret<P> | readonly Secret<P>[];
  /** Seconds since 1970, or a date. By default the clock. */
  now?: number | Date | undefined;
  /** The token's or the delivery's id; by default derived from what is signed. */
  id?: string;
  /** `messagebird-jwt` only. By default HS256. */
  algorithm?: "HS256" | "HS384" | "HS512";
}
