//! How much is taken in and how much is told: bounds far beyond what any provider sends, so that the work and the memory
//! that one request costs are bounded, too. What exceeds one is refused with a code of its own; of issues beyond the limit
//! the number is told. Nothing is cut off in silence.
//!
//! Two limits are options of the receiver: `max_body_bytes`, up to [`LARGEST_BODY_BYTES`], and `tolerance`.

/// How deep arrays and objects may nest.
pub const MAX_DEPTH: usize = 64;

/// The URL and all headers together, names and values: `HEAD_TOO_LARGE` beyond. Servers stop at 8 to 128 KiB. From
/// JavaScript only the headers that the receiver looks at are taken over and count.
pub const MAX_HEAD_BYTES: usize = 256 * 1024;

/// Headers of one request, a repeated one counted as often as it comes: `TOO_MANY_HEADERS` beyond. Servers stop at about
/// 100, Node at 2,000.
pub const MAX_HEADERS: usize = 1000;

/// The value of a header that is looked at: `MALFORMED_HEADER` beyond. The longest there is, a JWT, has some 500 bytes.
pub const MAX_HEADER_VALUE_BYTES: usize = 16 * 1024;

/// Pairs in a query string: `TOO_MANY_PARAMETERS` beyond. The largest report there is has some 15; PHP takes 1,000. They are
/// sorted before it is known who sent them, which is the dearest that anybody can ask for.
pub const MAX_PARAMETERS: usize = 1000;

/// Events in one body: `TOO_MANY_EVENTS` beyond, before any of them is looked at. The largest batch that is documented has
/// 500.
pub const MAX_EVENTS: usize = 10_000;

/// Secrets of one receiver: `INVALID_OPTIONS` beyond. A forged request is compared with every one of them.
pub const MAX_SECRETS: usize = 100;

/// The most that a receiver's `max_body_bytes` can be: offsets into a body must fit 28 bits.
pub const LARGEST_BODY_BYTES: usize = 1 << 28;

/// Issues listed for one body. Of what is beyond, each event has one last issue, `MORE_ISSUES`, that says how many more it
/// has, and is an error if one of those is; so whether a body is valid does not depend on the limit.
pub const MAX_ISSUES: usize = 1000;

/// The paths of the issues listed for one body, in bytes. Without it a long key would be repeated with every issue below
/// it, and a body of one megabyte make a report of gigabytes.
pub const MAX_ISSUE_PATHS_BYTES: usize = 1024 * 1024;

/// What `explain` hashes at most to find the mistakes behind one refusal, in bytes, and what the bodies that it tries take
/// together: without it, a deeply nested body written with indentation would be many times its size.
pub const MAX_EXPLAINED_BYTES: usize = 16 * 1024 * 1024;
