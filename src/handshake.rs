//! The request by which a provider makes sure that an address is the account's, before it sends anything there (Graph API
//! Webhooks, "Getting started").

use crate::error::{ErrorCode, WebhookError};
use crate::form;
use crate::receive::Receiver;
use crate::request::Url;
use crate::scheme::{constant_time_eq, sha256};
use crate::tables::Handshake;

/// The response to a handshake, from [`Receiver::challenge`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChallengeResponse {
    /// The status: 200, or 403 where the handshake is refused.
    pub status: u16,
    /// The headers.
    pub headers: &'static [(&'static str, &'static str)],
    /// The challenge exactly as it was sent; empty where the handshake is refused.
    pub body: String,
    /// Why it is refused.
    pub error: Option<WebhookError>,
}

/// As text, because whoever sends the request chooses the challenge.
const TEXT: &[(&str, &str)] = &[("Content-Type", "text/plain")];

impl Receiver {
    /// The response to a request by which the provider makes sure that the address is the account's; none where the request
    /// is no such one: its method is not `GET`, or the provider has no handshake.
    ///
    /// It is accepted where its token is [`ReceiverOptions::verify_token`](crate::ReceiverOptions::verify_token). It is not
    /// signed, so it proves nothing else.
    ///
    /// ```
    /// use hookproof::{Provider, Receiver, ReceiverOptions};
    ///
    /// let mut options = ReceiverOptions::new(Provider::Meta, "the App Secret");
    /// options.verify_token = Some("a token".into());
    /// let receiver = Receiver::new(&options)?;
    ///
    /// let url = "/hook?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=a+token";
    /// let response = receiver.challenge("GET", url).unwrap();
    /// assert_eq!((response.status, &*response.body), (200, "1158201444"));
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn challenge(&self, method: &str, url: &str) -> Option<ChallengeResponse> {
        let handshake = self.provider().spec().handshake.filter(|_| method == "GET")?;
        let query = Url::split(url).map(|url| url.query.unwrap_or_default());
        Some(match query.and_then(|query| self.answer(handshake, query)) {
            Ok(challenge) => ChallengeResponse { status: 200, headers: TEXT, body: challenge, error: None },
            Err(error) => {
                let error = error.with_provider(self.provider());
                ChallengeResponse { status: error.status(), headers: &[], body: String::new(), error: Some(error) }
            }
        })
    }

    /// The challenge of a handshake with the right token.
    pub(crate) fn answer(&self, handshake: &Handshake, query: &str) -> Result<String, WebhookError> {
        let [mode, token, challenge] = parameters(handshake, query)?;
        let Some(expected) = self.verify_token() else {
            return Err(refused("no verify token is configured; give it in the option `verifyToken`"));
        };
        // Digests have one length, so that the time does not depend on that of the token.
        if !constant_time_eq(expected.digest(), &sha256(&[&token])) {
            return Err(refused("the verify token is another than the option `verifyToken`"));
        }
        if mode != handshake.mode_value.as_bytes() {
            return Err(refused(&["the parameter ", handshake.mode, " is not ", handshake.mode_value].concat()));
        }
        String::from_utf8(challenge).map_err(|_| refused("the challenge is not UTF-8"))
    }
}

/// Mode, token and challenge.
fn parameters(handshake: &Handshake, query: &str) -> Result<[Vec<u8>; 3], WebhookError> {
    let pairs = form::pairs(query.as_bytes());
    let value = |name: &str| {
        let mut values = pairs.iter().filter(|(key, _)| key == name.as_bytes());
        match (values.next(), values.next()) {
            (Some((_, value)), None) if !value.is_empty() => Ok(value.clone()),
            (Some(_), Some(_)) => Err(refused(&["the query has the parameter ", name, " more than once"].concat())),
            _ if renamed(name, &pairs) => Err(refused(&renaming(name))),
            _ => Err(refused(&["the query has no parameter ", name].concat())),
        }
    };
    Ok([value(handshake.mode)?, value(handshake.token)?, value(handshake.challenge)?])
}

/// Whether a query has a parameter.
pub(crate) fn contains_parameter(query: &str, name: &str) -> bool {
    form::pairs(query.as_bytes()).iter().any(|(key, _)| key == name.as_bytes())
}

/// Whether a framework has renamed the parameter, as those do in which a dot cannot be a part of a name.
fn renamed(name: &str, pairs: &[(Vec<u8>, Vec<u8>)]) -> bool {
    pairs.iter().any(|(key, _)| *key == name.replace('.', "_").into_bytes())
}

fn renaming(name: &str) -> String {
    ["the query has the parameter ", &name.replace('.', "_"), " where the provider sends ", name].concat()
}

#[cold]
fn refused(message: &str) -> WebhookError {
    WebhookError::new(ErrorCode::HandshakeRefused, ["the handshake is refused: ", message].concat())
}
