//! Bird's events in the unified words: the classic notifications, then the 2026 platform.

use crate::provider::rule::Places;
use crate::unified::Words;

pub(super) mod channels;
pub(super) mod conversations;
pub(super) mod email;
pub(super) mod messaging;
pub(super) mod platform;
pub(super) mod voice;

pub(super) static DIRECTIONS: &Words = &[("inbound", "inbound"), ("outbound", "outbound")];

/// What a classic notification tells. Some deliveries put it in `data`, as the platform does.
static PAYLOAD: Places = &["payload", "data"];
