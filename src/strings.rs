//! `Display` and `Serialize` of the enumerations whose values have stable strings, and `FromStr` of those that users name.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use crate::error::{ErrorCode, WebhookError};
use crate::explain::Cause;
use crate::names::{Provider, Scheme};
use crate::schema::{IssueCode, Severity};
use crate::unified::{Direction, EventKind, Status};

macro_rules! display {
    ($($name:ident)+) => {
        $(impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        })+
    };
}

display! { Cause Direction ErrorCode EventKind IssueCode Provider Scheme Severity Status }

macro_rules! serialize {
    ($($name:ident)+) => {
        $(impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        })+
    };
}

serialize! { Cause Direction ErrorCode EventKind IssueCode Provider Scheme Severity Status }

impl FromStr for Provider {
    type Err = WebhookError;

    /// The provider of that name.
    ///
    /// # Errors
    /// `INVALID_OPTIONS`; the message lists the names.
    ///
    /// ```
    /// use hookproof::Provider;
    ///
    /// let provider: Provider = "messagebird".parse()?;
    /// assert_eq!(provider, Provider::Messagebird);
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    fn from_str(name: &str) -> Result<Self, WebhookError> {
        Self::from_name(name).ok_or_else(|| unknown("a provider", &Self::ALL.map(Self::as_str).join(", ")))
    }
}

impl FromStr for Scheme {
    type Err = WebhookError;

    /// The scheme of that name.
    ///
    /// # Errors
    /// `INVALID_OPTIONS`; the message lists the names.
    ///
    /// ```
    /// use hookproof::Scheme;
    ///
    /// let scheme: Scheme = "bird-hmac".parse()?;
    /// assert_eq!(scheme, Scheme::BirdHmac);
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    fn from_str(name: &str) -> Result<Self, WebhookError> {
        Self::from_name(name).ok_or_else(|| unknown("a scheme", &Self::ALL.map(Self::as_str).join(", ")))
    }
}

#[cold]
fn unknown(what: &str, names: &str) -> WebhookError {
    WebhookError::new(ErrorCode::InvalidOptions, [what, " must be one of ", names].concat())
}
