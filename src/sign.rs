//! Signs requests as the providers do, for tests, replays and tools.

use crate::error::{ErrorCode, WebhookError};
use crate::names::{Provider, Scheme};
use crate::request::{PublicUrl, Request};
use crate::scheme::{
    SchemeOptions, Secret, SigMethod, Signed, Signing, VerificationInput, derive_keys, usable_schemes,
};

/// The options of [`sign`] and [`sign_request`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SignOptions<'a> {
    /// The sending provider.
    pub provider: Provider,
    /// The scheme. `None`: the provider's strongest scheme that the secret can be used with.
    pub scheme: Option<Scheme>,
    /// The secret shared with the receiver.
    pub secret: &'a Secret,
    /// The time of signing, in seconds since the Unix epoch.
    pub now: i64,
    /// The id of the token or the delivery. `None`: derived from the signed content.
    pub id: Option<&'a str>,
    /// `messagebird-jwt` only: HS256 (the default), HS384 or HS512.
    pub algorithm: Option<&'a str>,
    /// The signature method of the account; required for `vonage-sig`, and of that scheme only.
    pub sig_method: Option<SigMethod>,
}

impl<'a> SignOptions<'a> {
    /// The default options.
    ///
    /// ```
    /// use hookproof::{Provider, Scheme, Secret, SignOptions};
    ///
    /// let secret = Secret::from("key");
    /// let mut options = SignOptions::new(Provider::Messagebird, &secret, 1_700_000_000);
    /// options.scheme = Some(Scheme::MessagebirdHmac);
    /// ```
    pub fn new(provider: Provider, secret: &'a Secret, now: i64) -> Self {
        Self { provider, scheme: None, secret, now, id: None, algorithm: None, sig_method: None }
    }
}

/// Signs a request: returns the headers that the provider adds to it, as names and values. Of the headers of `request` only
/// `Content-Type` is read, by schemes that sign forms and JSON differently.
///
/// # Errors
/// `INVALID_OPTIONS`, also where part of the signature is in the URL or the body (use [`sign_request`]); `INVALID_SECRET`;
/// `INVALID_URL` where the scheme signs the URL and it is not absolute.
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
        let message = "part of this signature is in the URL or the body, not in a header; use `signRequest`";
        return Err(WebhookError::new(ErrorCode::InvalidOptions, message).with_provider(options.provider));
    }
    Ok(signed.headers)
}

/// A signed request, from [`sign_request`]. Its headers are only those of the signature.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SignedRequest {
    /// The URL, including the parameters that the signature adds.
    pub url: String,
    /// The headers that contain the signature, as names and values; empty where the URL or the body contains it.
    pub headers: Vec<(&'static str, String)>,
    /// The body, including the fields that the signature adds.
    pub body: Vec<u8>,
}

/// Signs a request by any scheme, including those whose signature is in the URL or the body. Of the headers of `request`
/// only `Content-Type` is read, as in [`sign`].
///
/// # Errors
/// `INVALID_OPTIONS`, `INVALID_SECRET`, and `INVALID_URL` where the scheme signs the URL and it is not absolute.
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

/// The signature: headers, or a changed URL or body.
pub(crate) fn signature(request: &Request<'_>, options: &SignOptions<'_>) -> Result<Signed, WebhookError> {
    let provider = options.provider;
    let scheme_options = SchemeOptions { sig_method: options.sig_method };
    let secrets = std::slice::from_ref(options.secret);
    let scheme = usable_schemes(provider, options.scheme.as_slice(), secrets, &scheme_options)?.first().copied();
    let scheme = scheme.ok_or_else(|| {
        WebhookError::new(ErrorCode::InvalidSecret, "the secret cannot be used with the schemes of this provider")
            .with_provider(provider)
    })?;
    let keys = derive_keys(provider, scheme, secrets)?;
    let input = VerificationInput::new(*request, &PublicUrl::AsRequested, None);
    let signing =
        Signing { input, now: options.now, id: options.id, algorithm: options.algorithm, options: scheme_options };
    let signed = keys.first().map(|key| (scheme.spec().sign)(&signing, key));
    signed.unwrap_or_else(|| Ok(Signed::default())).map_err(|error| error.with_provider(provider).with_scheme(scheme))
}
