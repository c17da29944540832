/** The enumerations of the core. Generated from `src/` by `cargo xtask generate`. */

/** Why a request, a body or an option is refused. Codes do not change between versions. */
export type ErrorCode =
  /** An option is missing, of the wrong type, or out of range. */
  | "INVALID_OPTIONS"
  /** A secret is empty, blank, undecodable, or of the wrong kind for the schemes. */
  | "INVALID_SECRET"
  /** The core failed, and the request was not evaluated. JavaScript package only. */
  | "INTERNAL_ERROR"
  /** A header that the scheme requires is missing. */
  | "MISSING_HEADER"
  /** A header occurs several times with different values. */
  | "DUPLICATE_HEADER"
  /** A header has an invalid value. */
  | "MALFORMED_HEADER"
  /** The URL is not absolute, or is invalid. */
  | "INVALID_URL"
  /** The body is a parsed object instead of bytes. JavaScript package only. */
  | "BODY_NOT_RAW"
  /** The body is larger than the limit of the receiver. */
  | "BODY_TOO_LARGE"
  /** The body has more events than `MAX_EVENTS`. The position is the end of the last allowed event. */
  | "TOO_MANY_EVENTS"
  /** The URL and the headers together are longer than `MAX_HEAD_BYTES`. */
  | "HEAD_TOO_LARGE"
  /** The request has more headers than `MAX_HEADERS`. */
  | "TOO_MANY_HEADERS"
  /** The query string has more parameters than `MAX_PARAMETERS`. */
  | "TOO_MANY_PARAMETERS"
  /** The request has no credentials yet. The headers of the response request them. */
  | "CREDENTIALS_REQUIRED"
  /** The signature matches none of the secrets. */
  | "SIGNATURE_MISMATCH"
  /** The signature is authentic, but older than the tolerance. */
  | "TIMESTAMP_TOO_OLD"
  /** The signature is authentic, but its time is further in the future than clocks may differ. */
  | "TIMESTAMP_IN_FUTURE"
  /** The algorithm of the token is not one that the provider uses. */
  | "UNSUPPORTED_ALGORITHM"
  /** The token has another issuer. */
  | "ISSUER_MISMATCH"
  /** The token lacks a claim that binds it to the request. */
  | "MISSING_CLAIM"
  /** The token was issued for another URL. */
  | "URL_MISMATCH"
  /** The token was issued for another body. */
  | "BODY_MISMATCH"
  /**
   * The handshake by which the provider verifies the URL has another verify token than the receiver, or no
   * challenge.
   */
  | "HANDSHAKE_REFUSED"
  /** The body is not JSON. The position is that of the syntax error. */
  | "INVALID_JSON"
  /** The body is not UTF-8. */
  | "INVALID_ENCODING"
  /** The body nests deeper than `MAX_DEPTH`. */
  | "TOO_DEEP"
  /** Strict receivers only: the payload deviates from the specification, as the issues state. */
  | "INVALID_PAYLOAD";

/** The HTTP status to respond with, by error code. */
export interface ErrorStatuses {
  INVALID_OPTIONS: 500;
  INVALID_SECRET: 500;
  INTERNAL_ERROR: 500;
  MISSING_HEADER: 400;
  DUPLICATE_HEADER: 400;
  MALFORMED_HEADER: 400;
  INVALID_URL: 400;
  BODY_NOT_RAW: 400;
  BODY_TOO_LARGE: 413;
  TOO_MANY_EVENTS: 413;
  HEAD_TOO_LARGE: 431;
  TOO_MANY_HEADERS: 431;
  TOO_MANY_PARAMETERS: 414;
  CREDENTIALS_REQUIRED: 401;
  SIGNATURE_MISMATCH: 401;
  TIMESTAMP_TOO_OLD: 401;
  TIMESTAMP_IN_FUTURE: 401;
  UNSUPPORTED_ALGORITHM: 401;
  ISSUER_MISMATCH: 401;
  MISSING_CLAIM: 401;
  URL_MISMATCH: 401;
  BODY_MISMATCH: 401;
  HANDSHAKE_REFUSED: 403;
  INVALID_JSON: 400;
  INVALID_ENCODING: 400;
  TOO_DEEP: 400;
  INVALID_PAYLOAD: 400;
}

/** The kind of deviation that an issue reports. Codes do not change between versions. */
export type IssueCode =
  /** `validate` only: the body is a parsed object instead of bytes. JavaScript package only. */
  | "BODY_NOT_RAW"
  /** `validate` only: the body is larger than `LARGEST_BODY_BYTES`. */
  | "BODY_TOO_LARGE"
  /** A key repeats in an object; its last value is used. */
  | "DUPLICATE_KEY"
  /** A string does not have the documented format, such as a date or a URI. */
  | "INVALID_FORMAT"
  /** `validate` only: the body is not UTF-8. */
  | "INVALID_ENCODING"
  /** `validate` only: the body is not JSON. */
  | "INVALID_JSON"
  /** A required field is missing. */
  | "MISSING_FIELD"
  /** There are more issues than are listed; the message states their number. */
  | "MORE_ISSUES"
  /** `validate` only: the URL and the headers are longer than `MAX_HEAD_BYTES`. JavaScript package only. */
  | "HEAD_TOO_LARGE"
  /** `validate` only: the URL is invalid. */
  | "INVALID_URL"
  /** `validate` only: the media type is not a valid header value. JavaScript package only. */
  | "MALFORMED_HEADER"
  /** `validate` only: the body nests deeper than `MAX_DEPTH`. */
  | "TOO_DEEP"
  /** `validate` only: the body has more events than `MAX_EVENTS`. */
  | "TOO_MANY_EVENTS"
  /** `validate` only: the query string has more parameters than `MAX_PARAMETERS`. */
  | "TOO_MANY_PARAMETERS"
  /** The type of the event is unknown. */
  | "UNKNOWN_EVENT"
  /** With `strict` only: the field is not documented. */
  | "UNKNOWN_FIELD"
  /** The value is not one of the documented ones. */
  | "UNKNOWN_VALUE"
  /** A number that a double cannot represent. */
  | "UNSAFE_NUMBER"
  /** The JSON type is not the documented one. */
  | "WRONG_TYPE";

/** The severity of an issue. */
export type Severity =
  /** Code that relies on the specification may fail. */
  | "error"
  /** Code that relies on the specification is not affected. */
  | "warning";

/** A mistake that leads to a refusal. Each has a section in docs/mismatch.md. */
export type Cause =
  /** The secret has white space around it. */
  | "SECRET_WHITESPACE"
  /** The secret is encoded and should not be, or the reverse. */
  | "SECRET_WRONG_ENCODING"
  /** The secret has quotes around it. */
  | "SECRET_QUOTED"
  /** The prefix `whsec_` of the secret is missing, or was added. */
  | "SECRET_PREFIX"
  /** The secret is a token, with which nothing is signed. */
  | "SECRET_IS_TOKEN"
  /** The request is signed with the secret of another account. */
  | "SECRET_OF_OTHER_ACCOUNT"
  /** The option `sigMethod` is missing, or differs from the setting of the account. */
  | "SIG_METHOD"
  /** The body was parsed and serialized again. */
  | "BODY_RESERIALIZED"
  /** A line break at the end of the body was added or removed. */
  | "BODY_TRAILING_NEWLINE"
  /** The line breaks of the body were changed. */
  | "BODY_LINE_ENDINGS"
  /** The body was decoded with one charset and encoded with another. */
  | "BODY_WRONG_CHARSET"
  /** The body is encoded as base64, as some platforms pass it on. */
  | "BODY_BASE64"
  /** The provider called an http URL and the receiver has an https URL, or the reverse. */
  | "URL_SCHEME"
  /** The provider called another host or port than that of the receiver's URL. */
  | "URL_HOST_OR_PORT"
  /** The query string was removed from the URL, or the option `url` replaces it. */
  | "URL_QUERY_DROPPED"
  /** A slash at the end of the path was added or removed. */
  | "URL_TRAILING_SLASH"
  /** The digest in the token is that of the query string instead of the JSON object of its parameters. */
  | "QUERY_HASHED_RAW"
  /** The request is signed by another scheme, or for another provider. */
  | "OTHER_SCHEME"
  /** The clock of the receiver is slow, or that of the sender is fast. */
  | "CLOCK_SKEW"
  /** A time is in milliseconds. */
  | "CLOCK_MILLISECONDS"
  /** The request is authentic, but old. */
  | "STALE"
  /** The body is empty, although a body was signed. */
  | "EMPTY_BODY"
  /** A header that the scheme requires is missing. */
  | "MISSING_HEADER"
  /** The request is not a delivery, but the handshake by which the provider verifies the URL. */
  | "HANDSHAKE"
  /** A framework has renamed the parameters of the handshake. */
  | "PARAMETERS_RENAMED"
  /** The request has no credentials yet. */
  | "CREDENTIALS_REQUIRED"
  /** None of these causes. */
  | "UNEXPLAINED";

/** Why a request to a provider's API failed. Codes do not change between versions. */
export type ApiErrorCode =
  /** 400: the API refuses the request. */
  | "BAD_REQUEST"
  /** 404: the object does not exist. */
  | "NOT_FOUND"
  /** 401: the access key is invalid or lacks the permission. */
  | "UNAUTHORIZED"
  /** Any other status that is not one of success. */
  | "UNEXPECTED_STATUS"
  /** A status of success with a body that is not the documented JSON object. */
  | "UNREADABLE_BODY"
  /** The API returned the same page twice. Only from `pages` of the JavaScript package. */
  | "REPEATED_PAGE";

/** The kinds of events that concern a message. */
export type MessageKind =
  /** A message arrived. */
  | "message.received"
  /** The status of a sent message changed. */
  | "message.status"
  /** The recipient clicked, tapped or reacted. */
  | "message.interaction";

/** The kinds of events that concern a conversation. */
export type ConversationKind =
  /** A conversation was created. */
  | "conversation.created"
  /** A conversation changed. */
  | "conversation.updated"
  /** A conversation was deleted. */
  | "conversation.deleted";

/** The kinds of events that concern a call. */
export type CallKind =
  /** The status of a call changed. */
  "call.status";

/** The kind of an event. */
export type EventKind = MessageKind | ConversationKind | CallKind | "other";

/** All kinds of events. */
export const eventKinds: readonly EventKind[] = [
  "message.received",
  "message.status",
  "message.interaction",
  "conversation.created",
  "conversation.updated",
  "conversation.deleted",
  "call.status",
  "other",
];

/** The direction of a message or call, as seen from the account. */
export type Direction =
  /** To the account. */
  | "inbound"
  /** From the account. */
  | "outbound";

/** The status of a message. */
export type Status =
  /** The provider has accepted it. */
  | "accepted"
  /** It is queued at the provider. */
  | "queued"
  /** It has left the provider. */
  | "sent"
  /** It was delivered. */
  | "delivered"
  /** The recipient has read it. */
  | "read"
  /** It was not delivered and will not be. */
  | "failed"
  /** It was not delivered in time. */
  | "expired"
  /** It was rejected. */
  | "rejected"
  /** It was deleted or cancelled. */
  | "deleted"
  /** The recipient followed a link in it. */
  | "clicked";
