//! Signing a request exactly as its provider would: for tests, replays and tools.

use crate::error::{ErrorCode, WebhookError};
use crate::names::{Provider, Scheme};
use crate::request::{PublicUrl, Request};
use crate::scheme::{Secret, Signing, VerificationInput, derive_keys, usable_schemes};

/// How to sign.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SignOptions<'a> {
    /// Who would send the request.
    pub provider: Provider,
    /// The scheme; by default the first of the provider's that the secret is one for.
    pub scheme: Option<Scheme>,
    /// The secret shared with the receiver.
    pub secret: &'a Secret,
    /// When, in seconds since 1970.
    pub now: i64,
    /// The token's or the delivery's id; by default derived from what is signed.
    pub id: Option<&'a str>,
    /// `messagebird-jwt` only: HS256 (the default), HS384 or HS512.
    pub algorithm: Option<&'a str>,
}

impl<'a> SignOptions<'a> {
    /// The defaults for this provider.
    ///
    /// ```
    /// use hookproof::{Provider, Scheme, Secret, SignOptions};
    ///
    /// let secret = Secret::from("key");
    /// let mut options = SignOptions::new(Provider::Messagebird, &secret, 1_700_000_000);
    /// options.scheme = Some(Scheme::MessagebirdHmac);
    /// ```
    pub fn new(provider: Provider, secret: &'a Secret, now: i64) -> Self {
        Self { provider, scheme: None, secret, now, id: None, algorithm: None }
    }
}

/// The headers that the provider would send with this request, as names and values. The request's own headers play no part.
///
/// # Errors
/// `INVALID_OPTIONS`, `INVALID_SECRET`, and `INVALID_URL` where the URL is signed and is not absolute.
///
/// ```
/// use hookproof::{Provider, Request, Secret, SignOptions, sign};
///
/// let request = Request { url: "https://hooks.example.com/", headers: &[], body: b"{}" };
/// let headers = sign(&request, &SignOptions::new(Provider::Dotdigital, &Secret::from("key"), 1_700_000_000))?;
/// assert_eq!(headers[0].0, "X-Comapi-Signature");
/// # Ok::<(), hookproof::WebhookError>(())
/// ```
pub fn sign(request: &Request<'_>, options: &SignOptions<'_>) -> Result<Vec<(&'static str, String)>, WebhookError> {
    let provider = options.provider;
    let allowed = options.scheme.as_slice();
    let schemes = if allowed.is_empty() { provider.schemes() } else { allowed };
    let secrets = std::slice::from_ref(options.secret);
    let scheme = usable_schemes(provider, schemes, secrets)?.first().copied();
    let scheme = scheme.ok_or_else(|| {
        WebhookError::new(ErrorCode::InvalidSecret, "the secret is not one for this provider's schemes")
            .with_provider(provider)
    })?;
    let keys = derive_keys(provider, scheme, secrets)?;
    let input = VerificationInput::new(*request, &PublicUrl::AsRequested, None);
    let signing = Signing { input, now: options.now, id: options.id, algorithm: options.algorithm };
    let signed = keys.first().map(|key| (scheme.spec().sign)(&signing, key));
    signed.unwrap_or_else(|| Ok(Vec::new())).map_err(|error| error.with_provider(provider).with_scheme(scheme))
}
