//! `bird-hmac`: classic Bird notifications (docs.bird.com, "Verifying a webhook subscription").
//!
//! `base64(HMAC-SHA256(signing key, timestamp "\n" URL "\n" SHA-256(body)))`, where the URL is the full public URL with its
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
    diagnostics: None,
    accepts: |secret| matches!(secret, Secret::Text(text) if !text.starts_with("whsec_")),
    key: utf8_key,
    verify,
    sign,
};

fn verify(input: &VerificationInput<'_>, keys: &[Key], policy: &Policy) -> Result<Match, WebhookError> {
    let url = input.absolute()?;
    let [origin, path, mark, query] = url.components();
    // A URL that is configured without a path is signed without one, but requested with the path `/`.
    let spellings = [[origin, path, mark, query], [origin, "", mark, query]];
    let spellings = if path == "/" { &spellings[..] } else { &spellings[..1] };
    timestamped::verify(
        input,
        keys,
        policy,
        spellings,
        "no secret produces this signature for this URL, timestamp and body; check the public URL first, then the key and the raw body",
    )
}

fn sign(signing: &Signing<'_>, key: &Key) -> Result<Signed, WebhookError> {
    let url = signing.input.absolute()?;
    let names = ["messagebird-signature", "messagebird-request-timestamp"];
    Ok(timestamped::sign(&signing.input, key, signing.now, &url.components(), names).into())
}
