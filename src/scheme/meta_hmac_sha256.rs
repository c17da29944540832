//! `meta-hmac-sha256`: WhatsApp Cloud API, Messenger and Instagram (Graph API Webhooks, "Getting started").
//!
//! `X-Hub-Signature-256: sha256=` and `hex(HMAC-SHA256(App Secret, body))`. Neither URL nor time is signed: a recorded request
//! stays valid, so deliveries are deduplicated by their body.

use crate::error::WebhookError;
use crate::json::string;
use crate::request::malformed;
use crate::text::contains;

use super::hash::Hash;
use super::input::{mismatch, replay_key};
use super::{
    Credential, Diagnostics, Key, Match, OlderHeader, Policy, SchemeSpec, Signed, Signing, VerificationInput, any_text,
    utf8_key,
};
use crate::encoding::{from_hex, hex};

const HEADER: &str = "x-hub-signature-256";
/// The header of a signature with SHA-1, of which SHA-256 took the place.
const OLDER_HEADER: &str = "x-hub-signature";
const PREFIX: &str = "sha256=";

pub(super) static SPEC: SchemeSpec = SchemeSpec {
    credential: Credential::Header(HEADER),
    // GitHub, Gitea and others send the same header.
    confidence: 0,
    headers: &[HEADER],
    tolerance: None,
    needs_sig_method: false,
    is_token: false,
    diagnostics: Some(&Diagnostics {
        older_header: Some(OlderHeader {
            name: OLDER_HEADER,
            what: "a signature with SHA-1, which is not accepted",
            fix: "pass on X-Hub-Signature-256, which Meta always sends and a proxy may remove; other products, such as GitHub, send X-Hub-Signature too",
        }),
        ..Diagnostics::NONE
    }),
    accepts: any_text,
    key: utf8_key,
    verify,
    sign,
};

fn verify(input: &VerificationInput<'_>, keys: &[Key], _: &Policy) -> Result<Match, WebhookError> {
    let header = input.request.required(HEADER, ",")?;
    let digits = header.strip_prefix(PREFIX).ok_or_else(|| malformed(HEADER, "does not begin with sha256="))?;
    let signature = from_hex(digits).ok_or_else(|| malformed(HEADER, "is not hexadecimal after sha256="))?;
    let body = input.request.body;
    let key_of = |text: &[u8]| Key::find(keys, Hash::Sha256, &[text], &signature);
    let of_body = key_of(body).map(|key| (key, input.content("")));
    // One signed text is that of many bodies, each with other characters escaped: the replay key is that of the text.
    let found = of_body.or_else(|| {
        let text = escaped(body)?;
        Some((key_of(&text)?, replay_key(&[&text])))
    });
    let (key, replay_key) = found.ok_or_else(|| {
        mismatch("no secret produces this signature for this body; check the App Secret of the app and the raw body")
    })?;
    Ok(Match { key_index: key.index, signed_at: None, replay_key, url: None })
}

fn sign(signing: &Signing<'_>, key: &Key) -> Result<Signed, WebhookError> {
    let tag = key.hmac(Hash::Sha256, &[signing.input.request.body]);
    Ok(Signed::header("X-Hub-Signature-256", [PREFIX, &hex(&tag)].concat()))
}

/// The body with every character beyond ASCII escaped, which Meta documents as the signed text. `None` where the body has no
/// such character, as Meta sends it: an intermediary may have decoded the escapes.
fn escaped(body: &[u8]) -> Option<Vec<u8>> {
    let text = str::from_utf8(body).ok().filter(|text| contains(text, |character| !character.is_ascii()))?;
    let mut escaped = Vec::new();
    for character in text.chars() {
        if character.is_ascii() {
            escaped.push(character as u8);
        } else {
            string::push_escape(character, &mut escaped);
        }
    }
    Some(escaped)
}
