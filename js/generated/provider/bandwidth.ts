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
  /** The time at which the recipient read the message, in `message-read`; there, `time` is the time of the callback. */
  eventTime?: string | null;
  /** The carrier that handled the message, for accounts with this feature. */
  carrierName?: string | null;
  /**
   * The network through which an MFA code was sent, for example `NorthAmericaSMS`; its message contains the id only.
   */
  platform?: string | null;
}

/** The message of a callback. */
export interface Message {
  /** The id of the message. */
  id?: string | null;
  /** The account's number or name: the sender of an outbound message, the recipient of an inbound one. */
  owner?: string | null;
  /** The application of the number. */
  applicationId?: string | null;
  /** The time of creation of the message. */
  time?: string | null;
  /** The number of parts in which it was sent. */
  segmentCount?: number | null;
  /** The direction, as seen from the account. */
  direction?: "in" | "out" | (string & {}) | null;
  /** The recipients: all members of a group. */
  to?: string[] | null;
  /** The sender: a number in international format or a name. */
  from?: string | null;
  /** The URLs of the attachments. Those of inbound messages need the account's credentials. */
  media?: string[] | null;
  /** The text; empty on status callbacks. */
  text?: string | null;
  /** The account's text, as passed when the message was sent. */
  tag?: string | null;
  /** The priority. */
  priority?: "default" | "high" | (string & {}) | null;
  /** The channel, if the account uses several; `RBM` is RCS. */
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
  /** The URL of the file. */
  fileUrl?: string | null;
  /** The URL of a thumbnail. */
  thumbnailUrl?: string | null;
}

/** A suggestion that the recipient tapped. */
export interface SuggestionResponse {
  /** The text of the suggestion. */
  text?: string | null;
  /** The account's data, as sent with the suggestion, in base64. */
  postbackData?: string | null;
  /** The message with the suggestion. */
  pairedMessageId?: string | null;
}

/** A location that the recipient shared. */
export interface LocationResponse {
  /** The latitude in degrees north, a decimal number in a string. */
  latitude?: string | number | null;
  /** The longitude in degrees east, a decimal number in a string. */
  longitude?: string | number | null;
}

/** A message was not delivered. */
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
  /** The error code, as listed in Bandwidth's documentation. */
  errorCode?: number | null;
  /** The carrier that handled the message, for accounts with this feature. */
  carrierName?: string | null;
  /**
   * The network through which an MFA code was sent, for example `NorthAmericaSMS`; its message contains the id only.
   */
  platform?: string | null;
}

/** The verification of a toll-free number was decided, or its request could not be processed. */
export interface TollFreeVerificationEvent {
  /** The id of the request, a UUID. */
  internalTicketNumber?: string | null;
  /** The account. */
  accountId?: string | null;
  /** The number, in international format. */
  phoneNumber?: string | null;
  /** The decision. */
  status?: "VERIFIED" | "UNVERIFIED" | (string & {}) | null;
  /** The code of the reason for which it was declined. */
  denialStatusCode?: number | null;
  /** A description of the reason for which it was declined. */
  declineReasonDescription?: string | null;
  /** Further reasons. */
  additionalDenialReasons?: DenialReason[] | null;
  /** Whether the request may be corrected and sent again. */
  resubmitAllowed?: boolean | null;
  /** Whether the number is blocked; absent if it is not. */
  blocked?: boolean | null;
  /** The reason for the block. */
  blockedReason?: string | null;
  /** The HTTP status of the reason for which the request could not be processed. */
  errorCode?: string | number | null;
  /** A description of the reason for which the request could not be processed. */
  errorMessage?: string | null;
  /** The errors of the request. */
  errors?: string[] | null;
}

/** One of several reasons to decline a verification. */
export interface DenialReason {
  /** The reason as a number. */
  statusCode?: number | null;
  /** A description of the reason. */
  reason?: string | null;
  /** Whether the request may be corrected and sent again. */
  resubmitAllowed?: boolean | null;
}
