//! What a request is judged by beside the keys.

use crate::error::{ErrorCode, WebhookError};

use super::{SigMethod, TimePolicy};

/// What a request is judged by beside the keys.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Policy {
    pub time: TimePolicy,
    pub options: SchemeOptions,
}

/// The options of single schemes.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct SchemeOptions {
    /// How the account signs parameters; a scheme that needs it is not usable without.
    pub sig_method: Option<SigMethod>,
}

impl SchemeOptions {
    /// The method, for a scheme that needs it.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` where it is not set.
    pub fn sig_method(&self) -> Result<SigMethod, WebhookError> {
        self.sig_method.ok_or_else(|| {
            let methods = SigMethod::ALL.map(SigMethod::as_str).join(", ");
            let message = ["vonage-sig needs `sigMethod`, as it is set for the account: one of ", &methods].concat();
            WebhookError::new(ErrorCode::InvalidOptions, message)
        })
    }
}
