//! Limits on input and on reported issues.
//!
//! They are far above what any provider sends, and bound the time and the memory that one request can take. A request that
//! exceeds a limit is refused with an error code of its own. Issues beyond their limit are counted. Nothing is truncated
//! without notice.
//!
//! Two limits are options of a receiver: `max_body_bytes`, up to [`LARGEST_BODY_BYTES`], and `tolerance`.

/// The maximum nesting depth of arrays and objects in a body; `TOO_DEEP` above it.
pub const MAX_DEPTH: usize = 64;

/// The maximum length in bytes of the URL and of the names and values of all headers together; `HEAD_TOO_LARGE` above it.
/// Servers limit it to 8 to 128 KiB. The JavaScript package counts only the headers that the receiver reads.
pub const MAX_HEAD_BYTES: usize = 256 * 1024;

/// The maximum number of header fields of a request, with every field of a repeated name; `TOO_MANY_HEADERS` above it.
/// Servers limit it to about 100, Node to 2,000.
pub const MAX_HEADERS: usize = 1000;

/// The maximum length in bytes of a header value that is read; `MALFORMED_HEADER` above it. The longest value that a provider
/// sends is a JWT of about 500 bytes.
pub const MAX_HEADER_VALUE_BYTES: usize = 16 * 1024;

/// The maximum number of parameters of a query string, or of a body whose parameters are signed; `TOO_MANY_PARAMETERS` above
/// it. The largest status report has about 15; PHP accepts 1,000. Parameters are sorted before the sender is authenticated,
/// which is the most expensive work that an unauthenticated request can cause.
pub const MAX_PARAMETERS: usize = 1000;

/// The maximum number of events in a body; `TOO_MANY_EVENTS` above it, before any event is validated. The largest documented
/// batch has 500.
pub const MAX_EVENTS: usize = 10_000;

/// The maximum number of secrets of a receiver; `INVALID_OPTIONS` above it. A forged request is compared with each of them.
pub const MAX_SECRETS: usize = 100;

/// The maximum of the option `max_body_bytes`: offsets into a body have 28 bits.
pub const LARGEST_BODY_BYTES: usize = 1 << 28;

/// The maximum number of issues that are listed for a body. The last issue of an event that has more is `MORE_ISSUES`, with
/// the number of the others; it is an error if one of them is. So this limit does not affect whether a body is valid.
pub const MAX_ISSUES: usize = 1000;

/// The maximum total length in bytes of the paths of the issues listed for a body. Every issue below a long key repeats that
/// key in its path: without this limit, the report for a body of one megabyte could have gigabytes.
pub const MAX_ISSUE_PATHS_BYTES: usize = 1024 * 1024;

/// The maximum number of bytes that `explain` hashes for one request, over all variants of the request that it tries. A deeply
/// nested body has many times its size when it is written with indentation.
pub const MAX_EXPLAINED_BYTES: usize = 16 * 1024 * 1024;
