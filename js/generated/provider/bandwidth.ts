/** The payloads of Bandwidth. Generated from the definitions by `cargo xtask generate`. */

/** The payloads by type of event. */
export interface Payloads {
  "message-received": BaseMessageEvent & { type: "message-received" };
  "message-sending": BaseMessageEvent & { type: "message-sending" };
  "message-delivered": BaseMessageEvent & { type: "message-delivered" };
  "message-failed": MessageFailedEvent & { type: "message-failed" };
  "message-sent": BaseMessageEvent & { type: "message-sent" };
  "message-read": BaseMessageEvent & { type: "message-read" };
  "suggestion-response": BaseMessageEvent & { type: "suggestion-response" };
  "requested-location-response": BaseMessageEvent & { type: "requested-location-response" };
  "location-request-response": BaseMessageEvent & { type: "location-request-response" };
  "toll-free-verification": TollFreeVerificationEvent;
}

/**
 * An inbound message, a status of an outbound one, or a response to it. The type distinguishes them; all have the same
 * fields.
 */
export interface BaseMessageEvent {
  /** The time of the event. */
  time?: string | null;
  /** The type of the event. */
  type:
    | "message-received"
    | "message-sending"
    | "message-delivered"
    | "message-failed"
    | "message-sent"
    | "message-read"
    | "suggestion-response"
    | "requested-location-response"
    | "location-request-response"
    | (string & {});
  /** The recipient that the callback applies to, of a group one member. Sometimes without its `+`. */
  to?: string | null;
  /** A description of the event. */
  description?: string | null;
  /** The message. */
  message?: Message | null;
  /** When the recipient read the message, in `message-read`; `time` is then the time of the callback. */
  eventTime?: string | null;
  /** The carrier that handled the message, for accounts with this feature. */
  carrierName?: string | null;
  /** The network that an MFA code was sent through, for example `NorthAmericaSMS`; its message contains the id only. */
  platform?: string | null;
}

/** The message that a callback is about. */
export interface Message {
  /** Identifies the message. */
  id?: string | null;
  /** The account's number or name in it: that it was sent from, or that it was sent to. */
  owner?: string | null;
  /** The application the number belongs to. */
  applicationId?: string | null;
  /** When the message was created. */
  time?: string | null;
  /** How many parts it was sent in. */
  segmentCount?: number | null;
  /** The direction, as seen from the account. */
  direction?: "in" | "out" | (string & {}) | null;
  /** Whom it was sent to, everyone in a group. */
  to?: string[] | null;
  /** Who sent it: a number in international format or a name. */
  from?: string | null;
  /** Addresses of what is attached; those of inbound messages need the account's credentials. */
  media?: string[] | null;
  /** The text; empty on status callbacks. */
  text?: string | null;
  /** The account's own text, as given when the message was sent. */
  tag?: string | null;
  /** The priority. */
  priority?: "default" | "high" | (string & {}) | null;
  /** How it was sent, where the account uses more than one way; `RBM` is RCS. */
  channel?: "RBM" | "SMS" | "MMS" | (string & {}) | null;
  /** The content of an RCS message. */
  content?: MessageContent | null;
  /** The suggestion that the recipient tapped. */
  suggestionResponse?: SuggestionResponse | null;
  /** The location that the recipient shared on request. */
  locationResponse?: LocationResponse | null;
}

/** The content of an RCS message. */
export interface MessageContent {
  /** The text. */
  text?: string | null;
  /** The file. */
  media?: MessageFile | null;
}

/** A file in an RCS message. */
export interface MessageFile {
  /** Where it can be fetched. */
  fileUrl?: string | null;
  /** Where a small picture of it can be fetched. */
  thumbnailUrl?: string | null;
}

/** A suggestion that the recipient tapped. */
export interface SuggestionResponse {
  /** The text of the suggestion. */
  text?: string | null;
  /** The account's own data, as sent with the suggestion, in base64. */
  postbackData?: string | null;
  /** The message that offered it. */
  pairedMessageId?: string | null;
}

/** A place that the recipient shared. */
export interface LocationResponse {
  /** Degrees north, a decimal number in a string. */
  latitude?: string | number | null;
  /** Degrees east, likewise. */
  longitude?: string | number | null;
}

/** A message did not arrive. */
export interface MessageFailedEvent {
  /** The time of the event. */
  time?: string | null;
  /** The type of the event. */
  type:
    | "message-received"
    | "message-sending"
    | "message-delivered"
    | "message-failed"
    | "message-sent"
    | "message-read"
    | "suggestion-response"
    | "requested-location-response"
    | "location-request-response"
    | (string & {});
  /** The recipient that the callback applies to, of a group one member. Sometimes without its `+`. */
  to?: string | null;
  /** A description of the event. */
  description?: string | null;
  /** The message. */
  message?: Message | null;
  /** Why; the codes are listed in Bandwidth's documentation. */
  errorCode?: number | null;
  /** The carrier that handled the message, for accounts with this feature. */
  carrierName?: string | null;
  /** The network that an MFA code was sent through, for example `NorthAmericaSMS`; its message contains the id only. */
  platform?: string | null;
}

/** The verification of a toll-free number was decided, or its request could not be processed. */
export interface TollFreeVerificationEvent {
  /** Identifies the request, a UUID. */
  internalTicketNumber?: string | null;
  /** The account. */
  accountId?: string | null;
  /** The number, in international format. */
  phoneNumber?: string | null;
  /** How it was decided. */
  status?: "VERIFIED" | "UNVERIFIED" | (string & {}) | null;
  /** Why it was declined, as a number. */
  denialStatusCode?: number | null;
  /** Why it was declined, for a human. */
  declineReasonDescription?: string | null;
  /** Further reasons. */
  additionalDenialReasons?: DenialReason[] | null;
  /** Whether the request may be corrected and sent again. */
  resubmitAllowed?: boolean | null;
  /** Whether the number is blocked; absent where it is not. */
  blocked?: boolean | null;
  /** Why it is blocked. */
  blockedReason?: string | null;
  /** Why the request could not be processed, to be read as an HTTP status. */
  errorCode?: string | number | null;
  /** Why the request could not be processed, for a human. */
  errorMessage?: string | null;
  /** What is wrong with the request, one by one. */
  errors?: string[] | null;
}

/** One of several reasons to decline a verification. */
export interface DenialReason {
  /** The reason as a number. */
  statusCode?: number | null;
  /** The reason, for a human. */
  reason?: string | null;
  /** Whether the request may be corrected and sent again. */
  resubmitAllowed?: boolean | null;
}
