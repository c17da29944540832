//! The results of a receiver: a verification, and a delivery with its events.

use serde::{Serialize, Serializer};

use crate::event::Events;
use crate::names::{Provider, Scheme};

/// The proof that a request is authentic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Verification {
    /// The sending provider.
    pub provider: Provider,
    /// The scheme that authenticated the request.
    pub scheme: Scheme,
    /// The position of the matching secret in [`ReceiverOptions::secrets`](crate::ReceiverOptions::secrets).
    pub key_index: usize,
    /// When the request was signed, in seconds since the Unix epoch; `None` where the scheme signs no time.
    pub signed_at: Option<i64>,
    /// A key for deduplication: the same for every redelivery, different for any other delivery.
    pub replay_key: String,
    /// The URL as it was signed, where the scheme tries several spellings: with and without a port, for example.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// An authentic request and its events.
#[derive(Debug)]
#[non_exhaustive]
pub struct Delivery<'a> {
    /// The verified provider, scheme and key.
    pub verification: Verification,
    /// The events of the body.
    pub events: Events<'a>,
}

/// The same shape as in the JavaScript package: `verified`, the fields of the verification, `events`.
impl Serialize for Delivery<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Flat<'v, 'a> {
            verified: bool,
            #[serde(flatten)]
            verification: &'v Verification,
            events: &'v Events<'a>,
        }
        Flat { verified: true, verification: &self.verification, events: &self.events }.serialize(serializer)
    }
}
