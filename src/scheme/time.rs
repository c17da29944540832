//! What time it is, and how far a signature may be from it.

use crate::error::{ErrorCode, WebhookError};

/// The moment of judgement and what it allows, in seconds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TimePolicy {
    /// Since 1970.
    pub now: i64,
    /// The age a signature may have; none where age does not matter.
    pub tolerance: Option<u64>,
    /// How far a token's own times may be off.
    pub skew: u64,
}

/// How far ahead of ours the clock of a sender may be, whatever age is allowed.
const FUTURE: u64 = 300;

impl TimePolicy {
    /// Takes anything for timely: what is asked is only whether the signature fits.
    pub const UNBOUNDED: Self = Self { now: 1 << 40, tolerance: None, skew: u64::MAX };

    /// Judges the timestamp of a signature.
    ///
    /// # Errors
    /// `TIMESTAMP_TOO_OLD`, `TIMESTAMP_IN_FUTURE`.
    pub fn check_signed_at(&self, signed_at: i64) -> Result<(), WebhookError> {
        let age = self.now.saturating_sub(signed_at);
        if self.tolerance.is_some_and(|tolerance| age > seconds(tolerance)) {
            return Err(too_old(
                "the signature is authentic but older than the tolerance; is this a late retry, or is the clock wrong?",
            ));
        }
        if signed_at.saturating_sub(self.now) > seconds(FUTURE) {
            return Err(in_future(
                "the signature is authentic but from more than 300 seconds in the future; is the clock wrong?",
            ));
        }
        Ok(())
    }

    /// Judges a token's `exp`, `nbf` and `iat`, given in milliseconds.
    ///
    /// # Errors
    /// `TIMESTAMP_TOO_OLD`, `TIMESTAMP_IN_FUTURE`.
    pub fn check_token(&self, expires: i64, valid_from: [Option<i64>; 2]) -> Result<(), WebhookError> {
        let (now, skew) = (self.now.saturating_mul(1000), seconds(self.skew).saturating_mul(1000));
        if now >= expires.saturating_add(skew) {
            return Err(too_old(
                "the token is authentic but has expired; is this a late retry, or is the clock wrong?",
            ));
        }
        if valid_from.into_iter().flatten().any(|from| from > now.saturating_add(skew)) {
            return Err(in_future("the token is authentic but not valid yet; is the clock wrong?"));
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
