//! Bird's events in the unified words: the classic notifications, then the 2026 platform.

use crate::rule::Places;
use crate::rule::Words;

pub mod channels;
pub mod conversations;
pub mod email;
pub mod messaging;
pub mod platform;
pub mod voice;

pub static DIRECTIONS: &Words = &[("inbound", "inbound"), ("outbound", "outbound")];

/// What a classic notification tells. Some deliveries put it in `data`, as the platform does.
static PAYLOAD: Places = &["payload", "data"];
