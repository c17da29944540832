//! The options of a receiver.

use crate::names::{Provider, Scheme};
use crate::scheme::{Secret, SigMethod};

/// The options of a [`Receiver`](crate::Receiver). Start from [`ReceiverOptions::new`] and set the fields that differ.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ReceiverOptions {
    /// The sending provider.
    pub provider: Provider,
    /// The secrets shared with the provider, the newest first: several while one replaces another.
    pub secrets: Vec<Secret>,
    /// The accepted schemes. `None`: every scheme of the provider for which there is a secret.
    pub schemes: Option<Vec<Scheme>>,
    /// The maximum age of a signature.
    pub tolerance: Tolerance,
    /// The allowed clock difference for the `exp`, `nbf` and `iat` of a JWT, in seconds.
    pub clock_skew: u64,
    /// The public URL, where a proxy changes the one of the request: an origin, which may end in `/` and replaces scheme,
    /// host and port, or a full URL, which replaces all of it.
    pub url: Option<String>,
    /// The signature method of the account, for `vonage-sig`: without it that scheme is not accepted.
    pub sig_method: Option<SigMethod>,
    /// The maximum size of a body in bytes, up to [`LARGEST_BODY_BYTES`](crate::limits::LARGEST_BODY_BYTES); a larger body is
    /// refused before it is hashed. The default is 1 MiB, and 4 MiB for Meta, which sends many events in a body.
    pub max_body_bytes: usize,
    /// Whether a payload that deviates from the specification is refused.
    pub strict: bool,
    /// The verify token that is registered with Meta together with the URL. Without it, handshakes are refused: see
    /// [`Receiver::challenge`](crate::Receiver::challenge).
    pub verify_token: Option<Secret>,
}

/// The maximum age of a signature.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Tolerance {
    /// The default of the scheme: 300 seconds, and a day for `bird-hmac`, whose retries keep the first timestamp.
    #[default]
    SchemeDefault,
    /// This many seconds.
    Seconds(u64),
    /// Any age. A signature from the future is still refused.
    Any,
}

impl ReceiverOptions {
    /// The default options with one secret.
    ///
    /// ```
    /// use hookproof::{Provider, Receiver, ReceiverOptions, Tolerance};
    ///
    /// let mut options = ReceiverOptions::new(Provider::Bird, "the signing key");
    /// options.url = Some("https://hooks.example.com".to_owned());
    /// options.tolerance = Tolerance::Seconds(3600);
    /// let receiver = Receiver::new(&options)?;
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn new(provider: Provider, secret: impl Into<Secret>) -> Self {
        Self {
            provider,
            secrets: vec![secret.into()],
            schemes: None,
            tolerance: Tolerance::SchemeDefault,
            clock_skew: 5,
            url: None,
            sig_method: None,
            max_body_bytes: provider.spec().max_body_bytes,
            strict: false,
            verify_token: None,
        }
    }
}
