//! The options of a verification.

use crate::error::{ErrorCode, WebhookError};

use super::{SigMethod, TimePolicy};

/// The options of a verification: the time, and the options of single schemes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Policy {
    pub time: TimePolicy,
    pub options: SchemeOptions,
}

/// The options of single schemes.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct SchemeOptions {
    /// The signature method of the account. A scheme that needs it is not usable without it.
    pub sig_method: Option<SigMethod>,
}

impl SchemeOptions {
    /// The signature method, for a scheme that needs it.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` where it is not set.
    pub fn sig_method(&self) -> Result<SigMethod, WebhookError> {
        self.sig_method.ok_or_else(|| {
            let methods = SigMethod::ALL.map(SigMethod::as_str).join(", ");
            let message = ["vonage-sig needs `sigMethod`, as set for the account: one of ", &methods].concat();
            WebhookError::new(ErrorCode::InvalidOptions, message)
        })
    }
}
