//! `bird-hmac`: classic Bird notifications (docs.bird.com, "Verifying a webhook subscription").
//!
//! `base64(HMAC-SHA256(signing key, timestamp "\n" URL "\n" SHA-256(body)))`, the URL being the full public one with its
//! query. Bird's retries keep the first timestamp, for up to a day.

use crate::error::WebhookError;

use super::{Key, Match, Policy, SchemeSpec, Secret, Signed, Signing, VerificationInput, timestamped, utf8_key};

pub(super) static SPEC: SchemeSpec = SchemeSpec {
    credential: timestamped::CREDENTIAL,
    confidence: 60,
    headers: &timestamped::HEADERS,
    tolerance: Some(86_400),
    needs_sig_method: false,
    is_token: false,
    account: None,
    accepts: |secret| matches!(secret, Secret::Text(text) if !text.starts_with("whsec_")),
    key: utf8_key,
    verify,
    sign,
};

fn verify(input: &VerificationInput<'_>, keys: &[Key], policy: &Policy) -> Result<Match, WebhookError> {
    let url = input.url()?.absolute()?;
    let [origin, path, mark, query] = url.components();
    // A request always shows a path; a URL configured without one is signed without one.
    let lines = [[origin, path, mark, query], [origin, "", mark, query]];
    let written = if path == "/" { &lines[..] } else { &lines[..1] };
    timestamped::verify(
        input,
        keys,
        policy,
        written,
        "no secret gives this signature for this URL, timestamp and body; look at the public URL first, then at the key and the raw body",
    )
}

fn sign(signing: &Signing<'_>, key: &Key) -> Result<Signed, WebhookError> {
    let url = signing.input.url()?.absolute()?;
    let names = ["messagebird-signature", "messagebird-request-timestamp"];
    Ok(timestamped::sign(&signing.input, key, signing.now, &url.components(), names).into())
}
