/** Generated from `src/error.rs` and `src/explain.rs` by `cargo xtask generate`: codes and causes, which are stable. */

/** Why something was refused, by the HTTP status to answer with. */
export type ErrorCode =
  // 500
  | "INVALID_OPTIONS"
  | "INVALID_SECRET"
  | "INTERNAL_ERROR"
  // 400
  | "MISSING_HEADER"
  | "DUPLICATE_HEADER"
  | "MALFORMED_HEADER"
  | "INVALID_URL"
  | "BODY_NOT_RAW"
  // 413
  | "BODY_TOO_LARGE"
  | "TOO_MANY_EVENTS"
  // 431
  | "HEAD_TOO_LARGE"
  | "TOO_MANY_HEADERS"
  // 414
  | "TOO_MANY_PARAMETERS"
  // 401
  | "CREDENTIALS_REQUIRED"
  | "SIGNATURE_MISMATCH"
  | "TIMESTAMP_TOO_OLD"
  | "TIMESTAMP_IN_FUTURE"
  | "UNSUPPORTED_ALGORITHM"
  | "ISSUER_MISMATCH"
  | "MISSING_CLAIM"
  | "URL_MISMATCH"
  | "BODY_MISMATCH"
  // 403
  | "HANDSHAKE_REFUSED"
  // 400
  | "INVALID_JSON"
  | "INVALID_ENCODING"
  | "TOO_DEEP"
  | "INVALID_PAYLOAD";

/** A mistake that leads to a refusal; each has a section in docs/mismatch.md. */
export type Cause =
  | "SECRET_WHITESPACE"
  | "SECRET_WRONG_ENCODING"
  | "SECRET_QUOTED"
  | "SECRET_PREFIX"
  | "BODY_RESERIALIZED"
  | "BODY_TRAILING_NEWLINE"
  | "BODY_LINE_ENDINGS"
  | "BODY_WRONG_CHARSET"
  | "BODY_BASE64"
  | "URL_SCHEME"
  | "URL_HOST_OR_PORT"
  | "URL_QUERY_DROPPED"
  | "URL_OPTION_HIDES_QUERY"
  | "URL_TRAILING_SLASH"
  | "OTHER_SCHEME"
  | "CLOCK_SKEW"
  | "CLOCK_MILLISECONDS"
  | "STALE"
  | "EMPTY_BODY"
  | "MISSING_HEADER"
  | "CREDENTIALS_REQUIRED"
  | "UNEXPLAINED";
