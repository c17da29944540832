//! Signing a request exactly as its provider would: for tests, replays and tools.

use crate::error::{ErrorCode, WebhookError};
use crate::names::{Provider, Scheme};
use crate::request::{PublicUrl, Request};
use crate::scheme::{Secret, Signed, Signing, VerificationInput, derive_keys, usable_schemes};

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

/// The headers that the provider would send with this request, as names and values. Of the request's own headers only
/// `Content-Type` plays a part, for a scheme that signs forms and JSON in different ways.
///
/// # Errors
/// `INVALID_OPTIONS`, also where the signature is not only in headers (use [`sign_request`] then); `INVALID_SECRET`; and
/// `INVALID_URL` where the URL is signed and is not absolute.
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
    let signed = signature(request, options)?;
    if signed.url.is_some() || signed.body.is_some() {
        let message = "a part of this signature is in the URL or the body, not in a header; use `signRequest`";
        return Err(WebhookError::new(ErrorCode::InvalidOptions, message).with_provider(options.provider));
    }
    Ok(signed.headers)
}

/// A signed request, but for the headers that are not part of the signature.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SignedRequest {
    /// The URL, with what the signature adds to its query.
    pub url: String,
    /// The headers that contain the signature, as names and values; empty where it is in the URL or the body.
    pub headers: Vec<(&'static str, String)>,
    /// The body, with what the signature adds to it.
    pub body: Vec<u8>,
}

/// The request as the provider would send it: for the schemes whose signature is not only in headers, and for all others.
/// Of the request's own headers only `Content-Type` plays a part, as in [`sign`].
///
/// # Errors
/// `INVALID_OPTIONS`, `INVALID_SECRET`, and `INVALID_URL` where the URL is signed and is not absolute.
///
/// ```
/// use hookproof::{Provider, Request, Secret, SignOptions, sign_request};
///
/// let request = Request { url: "https://hooks.example.com/", headers: &[], body: b"{}" };
/// let signed = sign_request(&request, &SignOptions::new(Provider::Dotdigital, &Secret::from("key"), 1_700_000_000))?;
/// assert_eq!((signed.headers[0].0, &*signed.url), ("X-Comapi-Signature", request.url));
/// # Ok::<(), hookproof::WebhookError>(())
/// ```
pub fn sign_request(request: &Request<'_>, options: &SignOptions<'_>) -> Result<SignedRequest, WebhookError> {
    let Signed { headers, url, body } = signature(request, options)?;
    Ok(SignedRequest {
        url: url.unwrap_or_else(|| request.url.to_owned()),
        headers,
        body: body.map_or_else(|| request.body.to_vec(), String::into_bytes),
    })
}

/// The signature, in headers or in a changed URL or body.
pub(crate) fn signature(request: &Request<'_>, options: &SignOptions<'_>) -> Result<Signed, WebhookError> {
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
    signed.unwrap_or_else(|| Ok(Signed::default())).map_err(|error| error.with_provider(provider).with_scheme(scheme))
}
