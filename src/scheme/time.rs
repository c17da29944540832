//! The checks of the time of a signature.

use crate::error::{ErrorCode, WebhookError};

/// The current time, and the allowed difference from it, in seconds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TimePolicy {
    /// The current time, since the Unix epoch.
    pub now: i64,
    /// The maximum age of a signature; `None` for any age.
    pub tolerance: Option<u64>,
    /// The allowed clock difference for the times of a token.
    pub skew: u64,
}

/// The maximum time of a signature after the current time, in seconds, whatever age is allowed.
const MAX_FUTURE: u64 = 300;

impl TimePolicy {
    /// Accepts any time, to check the signature only.
    pub const UNBOUNDED: Self = Self { now: 1 << 40, tolerance: None, skew: u64::MAX };

    /// Checks the timestamp of a signature, in seconds since the Unix epoch.
    ///
    /// # Errors
    /// `TIMESTAMP_TOO_OLD`, `TIMESTAMP_IN_FUTURE`.
    pub fn check_signed_at(&self, signed_at: i64) -> Result<(), WebhookError> {
        let age = self.now.saturating_sub(signed_at);
        if self.tolerance.is_some_and(|tolerance| age > seconds(tolerance)) {
            return Err(too_old(
                "the signature is authentic, but older than the tolerance; is this a late retry, or is the clock wrong?",
            ));
        }
        if signed_at.saturating_sub(self.now) > seconds(MAX_FUTURE) {
            return Err(in_future(
                "the signature is authentic, but its time is more than 300 seconds in the future; is the clock wrong?",
            ));
        }
        Ok(())
    }

    /// Checks the times at which a token expires and begins to be valid, in milliseconds since the Unix epoch.
    ///
    /// # Errors
    /// `TIMESTAMP_TOO_OLD`, `TIMESTAMP_IN_FUTURE`.
    pub fn check_token(&self, expires: i64, valid_from: i64) -> Result<(), WebhookError> {
        let (now, skew) = (self.now.saturating_mul(1000), seconds(self.skew).saturating_mul(1000));
        if now >= expires.saturating_add(skew) {
            return Err(too_old(
                "the token is authentic, but has expired; is this a late retry, or is the clock wrong?",
            ));
        }
        if valid_from > now.saturating_add(skew) {
            return Err(in_future("the token is authentic, but not valid yet; is the clock wrong?"));
        }
        Ok(())
    }
}

fn seconds(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

#[cold]
fn too_old(message: &'static str) -> WebhookError {
    WebhookError::new(ErrorCode::TimestampTooOld, message)
}

#[cold]
fn in_future(message: &'static str) -> WebhookError {
    WebhookError::new(ErrorCode::TimestampInFuture, message)
}
