/** The public types of `hookproof`. */

import type {
  CallKind,
  ConversationKind,
  Direction,
  EventKind,
  IssueCode,
  MessageKind,
  Severity,
  Status,
} from "./generated/codes.js";
import type { Meta, Payloads, Provider, Schemes, Secrets } from "./generated/provider/index.js";

export type * from "./generated/provider/index.js";
export type { CallKind, ConversationKind, Direction, EventKind, IssueCode, MessageKind, Severity, Status };

/** The way a request is authenticated. */
export type Scheme<P extends Provider = Provider> = Schemes[P];

/** The secret shared with the provider, exactly as the provider shows it: credentials for HTTP Basic authentication. */
export type Secret<P extends Provider = Provider> = Secrets[P];

/** The secrets of several accounts, by the name that requests contain for each: Vonage's `api_key`. */
export type SecretsByAccount = Readonly<Record<string, string | readonly string[]>>;

/** One secret, or several, newest first; for Vonage also the secrets of each account. */
export type SecretOption<P extends Provider = Provider> =
  | Secret<P>
  | readonly Secret<P>[]
  | (P extends "vonage" ? SecretsByAccount : never);

/** The signature method of an account of Vonage, for `vonage-sig`. */
export type SigMethod = "md5hash" | "md5" | "sha1" | "sha256" | "sha512";

/** The options of {@link createReceiver}. */
export type ReceiverOptions<P extends Provider = Provider> = P extends Provider ? ProviderOptions<P> : never;

/** {@link ReceiverOptions} of one provider. */
export interface ProviderOptions<P extends Provider> {
  /** The sending provider. */
  provider: P;
  /** One secret, or several, newest first; for Vonage also a record of secrets by account. */
  secret: SecretOption<P>;
  /** The accepted schemes. By default every scheme of the provider that accepts one of the secrets. */
  schemes?: readonly Scheme<P>[];
  /**
   * The maximum age of a signature in seconds; null disables the check. By default 300, and 86400 for `bird-hmac`, whose retries
   * keep the first timestamp. A signature may always be at most 300 seconds in the future.
   */
  tolerance?: number | null;
  /** Tolerance in seconds for the times in a JWT. By default 5. */
  clockSkew?: number;
  /**
   * The public URL, if a proxy changes the URL of requests. An origin (`https://host`, or `https://host/` as in `URL.href`)
   * replaces scheme, host and port and keeps path and query; a full URL replaces the whole URL.
   */
  url?: string;
  /** `vonage-sig` only: the signature method that is set for the account. Without it the scheme is not accepted. */
  sigMethod?: P extends "vonage" ? SigMethod : never;
  /** The maximum size of a body in bytes; larger bodies are refused. By default 1048576, and 4194304 for `meta`. */
  maxBodyBytes?: number;
  /** Whether payloads that deviate from the specification are refused (`INVALID_PAYLOAD`). By default false. */
  strict?: boolean;
  /** The verify token, as given to Meta with the URL. Without one the `GET` by which Meta confirms the URL is refused. */
  verifyToken?: P extends "meta" ? string : never;
}

/** Headers: `Headers`, a plain record, or pairs. Names are case-insensitive. */
export type HeadersInput =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | Iterable<readonly [string, string]>;

/** A raw body: bytes or text, as received. */
export type RawBody = Uint8Array | ArrayBuffer | string;

/** An HTTP request, as received. */
export interface WebhookRequest {
  method?: string | undefined;
  /** Absolute: `https` or `http`, of Twilio also `wss` and `ws`. Path and query suffice if the receiver has the option `url`. */
  url: string | URL;
  headers: HeadersInput;
  /** The raw body. A parsed object is refused, because its bytes are lost. */
  body?: RawBody | null | undefined;
}

/** The time of verification, for tests and replays. */
export interface ClockOptions {
  /** Seconds since 1970, or a date. By default the clock. */
  now?: number | Date | undefined;
}

/** The result of a successful verification. */
export interface Verification<P extends Provider = Provider> {
  provider: P;
  scheme: Scheme<P>;
  /** The index of the matching secret in the option `secret`: in the list, or among the values of the record. */
  keyIndex: number;
  /** The time of signing in seconds since 1970; null if the scheme does not sign a time. */
  signedAt: number | null;
  /** Equal for all copies of a delivery, and different for any other delivery. */
  replayKey: string;
  /** The URL as it was signed, where the scheme tries several spellings of it: with and without its port, for example. */
  url?: string;
}

/** An authentic request with its events. */
export interface Delivery<P extends Provider = Provider> extends Verification<P> {
  verified: true;
  /** The events, in the order of the body. */
  events: Event<P>[];
}

/** An occurrence that a provider reports. `provider` and `type` discriminate the type of `payload`. */
export type Event<P extends Provider = Provider> = Events[P];

/** The events of each provider. An interface, so that `Event` of one provider is assignable to `Event` of any. */
export interface Events extends EventsByProvider {}
type EventsByProvider = { [P in Provider]: KnownEvents<P> | UnknownEvent<P> };
type KnownEvents<P extends Provider> = { [T in EventType<P>]: KnownEvent<P, T> }[EventType<P>];

/** The types of a provider's events. */
export type EventType<P extends Provider = Provider> = P extends Provider ? keyof Payloads[P] & string : never;

/** An event whose type this version knows. */
export interface KnownEvent<P extends Provider, T extends EventType<P>> extends EventBase<P> {
  type: T;
  known: true;
  payload: Payloads[P][T & keyof Payloads[P]];
}

/** An event whose type this version does not know. */
export interface UnknownEvent<P extends Provider = Provider> extends EventBase<P> {
  type: UnknownType;
  known: false;
  payload: unknown;
}

/**
 * The type of an unknown event: a string that TypeScript distinguishes from the known types, so that a comparison of
 * `event.type` with a known type narrows `event.payload`.
 */
// A template literal type, because TypeScript permits the comparison of a plain branded string with any literal.
export type UnknownType = `${string & { readonly [unknownType]: true }}`;
declare const unknownType: unique symbol;

/** The fields that the events of all providers have. */
export interface EventBase<P extends Provider = Provider> {
  provider: P;
  /** The provider's name of the event type. */
  type: string;
  /** Whether this version knows the type. */
  known: boolean;
  /** Equal for all copies of an event, and different for any other event. Never empty. */
  id: string;
  /** The time of the event, RFC 3339 in UTC; null if the payload does not contain it. */
  occurredAt: string | null;
  /** The payload as sent: no field is dropped or renamed. */
  payload: unknown;
  /** The fields around the payload that describe it, for a provider that sends many events in one body (Meta); otherwise null. */
  envelope: MetaEnvelope | null;
  /** The provider-independent form of the event. */
  unified: Unified;
  /** Deviations of the payload from the specification; empty if it conforms. */
  issues: Issue[];
}

/** The fields around a payload of Meta: those of the body, of its entry, and of its change, as far as they are sent. */
export interface MetaEnvelope {
  /** `whatsapp_business_account`, `page`, `instagram`, or the kind of another object. */
  readonly object?: string;
  /** The id of the account or page. */
  readonly id?: string;
  /** The time of the entry: in seconds since 1970, and in milliseconds for most events of `page` and `instagram`. */
  readonly time?: number;
  /** The field that changed. */
  readonly field?: string;
  /** The business's phone number. */
  readonly metadata?: Meta.WhatsappMetadata;
  /** The WhatsApp users. */
  readonly contacts?: readonly Meta.WhatsappContact[];
  /** Errors that are sent with messages or calls. */
  readonly errors?: readonly Meta.Error[];
  /** The apps that had control of the conversation. */
  readonly hop_context?: readonly object[];
  /** Set if the conversation belongs to another app. */
  readonly standby?: true;
}

/** A deviation of a payload from the specification. */
export interface Issue {
  /** JSON Pointer from the root of the body. */
  path: string;
  code: IssueCode;
  severity: Severity;
  message: string;
  expected?: string;
  line?: number;
  column?: number;
}

/** The result of {@link validate}. */
export interface Validation<P extends Provider = Provider> {
  /** Whether no issue is an error. */
  valid: boolean;
  issues: Issue[];
  events: Event<P>[];
}

/**
 * The provider-independent form of an event: a union on `kind`. `message` is not null for `message.*`, `conversation` for
 * `conversation.*`, `call` for `call.*`. Information that the provider does not send is null. A later version may add kinds, so
 * a `switch` needs a default.
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

/** {@link Unified} of a message. */
export interface UnifiedMessage<K extends MessageKind = MessageKind> {
  kind: K;
  message: Message;
  /** The conversation of the message, if the payload contains its id. */
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

/** {@link Unified} of any other event. Its content is in `payload` only. */
export interface UnifiedOther {
  kind: "other";
  message: null;
  conversation: Conversation | null;
  call: null;
}

/** A message, received or sent. */
export interface Message {
  id: string | null;
  conversationId: string | null;
  /** `sms`, `mms`, `rcs`, `whatsapp`, `messenger`, … or the provider's own name in lower case. */
  channel: string | null;
  direction: Direction | null;
  /** The sender: a phone number in E.164 with its `+`, an address, a name or an id. */
  from: string | null;
  /** The recipients, in the same form. For `message.status` the one that the status applies to, if the provider names it. */
  to: string[];
  /** The text; the texts of several parts are joined by line breaks. */
  text: string | null;
  media: Media[];
  location: Location | null;
  status: Status | null;
  /** The error that ended the delivery of the message. */
  error: Failure | null;
  /** The number of segments that it was sent in. */
  segments: number | null;
  /** The account's own reference. */
  reference: string | null;
  /** The provider's id of the message that this one replies to. */
  inReplyTo: string | null;
}

/** A file attached to a message. */
export interface Media {
  /** The URL of the file; null if the provider sends only an id. */
  url: string | null;
  contentType?: string;
  name?: string;
  /** The provider's id of the file. */
  id?: string;
}

/** A geographic location, in decimal degrees. */
export interface Location {
  latitude: number;
  longitude: number;
  name: string | null;
  address: string | null;
}

/** The error of a message, with the provider's code and description. */
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
  /** The callee, in the same form. */
  to: string | null;
}

/** The options of {@link parse}. */
export interface ParseOptions {
  /** The URL of the request: without a body, its query string is the payload. */
  url?: string | URL | undefined;
  /** The media type of the body, as in the header `Content-Type`. */
  contentType?: string | undefined;
}

/** The options of {@link validate}. */
export interface ValidateOptions extends ParseOptions {
  /** Whether every deviation from the specification is an error, including unknown fields and enum values. */
  strict?: boolean | undefined;
}

/** The options of {@link sign}. */
export type SignOptions<P extends Provider = Provider> = P extends Provider ? ProviderSignOptions<P> : never;

/** {@link SignOptions} of one provider. */
export interface ProviderSignOptions<P extends Provider> {
  provider: P;
  /** By default the first scheme of the provider that accepts the secret. */
  scheme?: Scheme<P>;
  /** The secret. Of several, the first one signs. */
  secret: SecretOption<P>;
  /** Seconds since 1970, or a date. By default the clock. */
  now?: number | Date | undefined;
  /** The id of the token or of the delivery. By default derived from the signed content. */
  id?: string;
  /** `messagebird-jwt` only; other schemes ignore it. By default HS256. */
  algorithm?: "HS256" | "HS384" | "HS512";
  /** `vonage-sig` only, which needs it, and `scheme`: without that, the scheme is `vonage-jwt`. */
  sigMethod?: P extends "vonage" ? SigMethod : never;
}
