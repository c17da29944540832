//! Determines the schemes that a list of secrets can be used with, and derives their keys.

use super::{Key, SchemeOptions, Secret};
use crate::error::{ErrorCode, WebhookError};
use crate::limits::MAX_SECRETS;
use crate::names::{Provider, Scheme};
use crate::tables::format::SecretKind;
use crate::text::is_blank;

/// The schemes of `allowed`, or of the provider where `allowed` is empty, that accept at least one of the secrets and whose
/// options are set.
///
/// # Errors
/// `INVALID_OPTIONS` for another provider's scheme, an allowed scheme whose option is missing, an option of none of the
/// provider's schemes, or too many secrets; `INVALID_SECRET` for a secret that is empty, blank, or accepted by none of the
/// provider's schemes.
pub(crate) fn usable_schemes(
    provider: Provider,
    allowed: &[Scheme],
    secrets: &[Secret],
    options: &SchemeOptions,
) -> Result<Vec<Scheme>, WebhookError> {
    if secrets.is_empty() {
        return Err(invalid_secret(0, "is missing: without one nothing can be verified"));
    }
    if secrets.len() > MAX_SECRETS {
        return Err(WebhookError::new(ErrorCode::InvalidOptions, "`secret` must contain at most 100 secrets"));
    }
    for (index, secret) in secrets.iter().enumerate() {
        let empty = match secret {
            Secret::Text(text) => is_blank(text),
            Secret::Credentials { username: one, password: other }
            | Secret::Account { account: one, secret: other } => is_blank(one) || is_blank(other),
        };
        if empty {
            return Err(invalid_secret(index, "is empty or blank"));
        }
    }
    if let Some(foreign) = allowed.iter().find(|scheme| !provider.schemes().contains(scheme)) {
        let message = [foreign.as_str(), " is not a scheme of ", provider.as_str()].concat();
        return Err(WebhookError::new(ErrorCode::InvalidOptions, message));
    }
    let needs_sig_method = |scheme: &&Scheme| scheme.spec().needs_sig_method;
    if allowed.iter().any(|scheme| needs_sig_method(&scheme)) {
        options.sig_method()?;
    }
    if options.sig_method.is_some() && !provider.schemes().iter().any(|scheme| needs_sig_method(&scheme)) {
        let message = ["`sigMethod` is an option of vonage-sig, which is not a scheme of ", provider.as_str()].concat();
        return Err(WebhookError::new(ErrorCode::InvalidOptions, message));
    }
    let accepted_by =
        |schemes: &[Scheme], secret: &Secret| schemes.iter().any(|scheme| (scheme.spec().accepts)(secret));
    // A secret that no scheme accepts is a mistake in the configuration, even if there are others.
    if let Some(index) = secrets.iter().position(|secret| !accepted_by(provider.schemes(), secret)) {
        return Err(invalid_secret(index, &["must be ", &expected_secret(provider)].concat()));
    }
    let mut usable = Vec::new();
    let candidates = if allowed.is_empty() { provider.schemes() } else { allowed };
    for &scheme in candidates {
        let has_options = !scheme.spec().needs_sig_method || options.sig_method.is_some();
        if has_options && secrets.iter().any(|secret| accepted_by(&[scheme], secret)) {
            usable.push(scheme);
        }
    }
    Ok(usable)
}

/// The secret that a provider needs, for error messages: `a string: the signing key of the account`.
#[cold]
pub(crate) fn expected_secret(provider: Provider) -> String {
    let spec = provider.spec();
    let kind = match spec.secret {
        SecretKind::Text => "a string: ",
        SecretKind::TextByAccount => "a string or a record of strings by account: ",
        SecretKind::Credentials => "{username, password}, ",
    };
    [kind, spec.secret_hint].concat()
}

/// The keys for a scheme, in the order of the secrets.
///
/// # Errors
/// `INVALID_SECRET` for a secret that cannot be decoded.
pub(crate) fn derive_keys(provider: Provider, scheme: Scheme, secrets: &[Secret]) -> Result<Vec<Key>, WebhookError> {
    let spec = scheme.spec();
    let mut keys = Vec::new();
    for (index, secret) in secrets.iter().enumerate() {
        if (spec.accepts)(secret) {
            let bytes = (spec.key)(secret).map_err(|what| invalid_secret(index, what).with_provider(provider))?;
            let account = match secret {
                Secret::Account { account, .. } => Some(account.as_str()),
                _ => None,
            };
            keys.push(Key::new(index, bytes).for_account(account));
        }
    }
    Ok(keys)
}

#[cold]
fn invalid_secret(index: usize, what: &str) -> WebhookError {
    let message = ["the secret at position ", &index.to_string(), " ", what].concat();
    WebhookError::new(ErrorCode::InvalidSecret, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_of_two_texts_needs_both() {
        let credentials = |username: &str, password: &str| Secret::Credentials {
            username: username.to_owned(),
            password: password.to_owned(),
        };
        let usable = |secret| {
            let usable = usable_schemes(Provider::Bandwidth, &[], &[secret], &SchemeOptions { sig_method: None });
            usable.map_err(|error| error.code())
        };
        assert_eq!(usable(credentials("u", "p")), Ok(vec![Scheme::Basic]));
        for (username, password) in [("", "p"), ("u", " "), ("\t", "")] {
            assert_eq!(usable(credentials(username, password)), Err(ErrorCode::InvalidSecret));
        }
    }
}
