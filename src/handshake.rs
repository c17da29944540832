//! The handshake by which a provider verifies a URL before it sends webhooks to it (Graph API Webhooks, "Getting started").

use crate::error::{ErrorCode, WebhookError};
use crate::form::{self, Pair};
use crate::receive::Receiver;
use crate::request::Url;
use crate::scheme::{constant_time_eq, sha256};
use crate::tables::Handshake;
use crate::text::replace;

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

/// Plain text: a browser must not interpret the challenge, which the client chooses.
const TEXT: &[(&str, &str)] = &[("Content-Type", "text/plain")];

impl Receiver {
    /// The response to the handshake by which the provider verifies a URL; `None` for any other request: where the method is
    /// not `GET`, or the provider has no handshake. `url` is absolute, or path and query.
    ///
    /// The status is 200 where the token of the request equals
    /// [`ReceiverOptions::verify_token`](crate::ReceiverOptions::verify_token), and 403 otherwise. A handshake is not signed.
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
        Some(match query.and_then(|query| self.accept_handshake(handshake, query)) {
            Ok(challenge) => ChallengeResponse { status: 200, headers: TEXT, body: challenge, error: None },
            Err(error) => {
                let error = error.with_provider(self.provider());
                ChallengeResponse { status: error.status(), headers: &[], body: String::new(), error: Some(error) }
            }
        })
    }

    /// The challenge to respond with.
    ///
    /// # Errors
    /// `HANDSHAKE_REFUSED` where the verify token does not match, or a parameter is missing, repeated or invalid.
    pub(crate) fn accept_handshake(&self, handshake: &Handshake, query: &str) -> Result<String, WebhookError> {
        let [mode, token, challenge] = parameters(handshake, query)?;
        let Some(expected) = self.verify_token() else {
            return Err(refused("no verify token is configured; set the option `verifyToken`"));
        };
        // Digests are compared, so that the time does not depend on the length of the token.
        if !constant_time_eq(expected.digest(), &sha256(&[&token])) {
            return Err(refused("the verify token differs from the option `verifyToken`"));
        }
        if mode != handshake.mode_value.as_bytes() {
            return Err(refused(&["the parameter ", handshake.mode, " is not ", handshake.mode_value].concat()));
        }
        String::from_utf8(challenge).map_err(|_| refused("the challenge is not UTF-8"))
    }
}

/// The values of mode, token and challenge.
fn parameters(handshake: &Handshake, query: &str) -> Result<[Vec<u8>; 3], WebhookError> {
    let pairs = form::pairs(query.as_bytes());
    let value = |name: &str| {
        let mut values = pairs.iter().filter(|(key, _)| **key == *name.as_bytes());
        match (values.next(), values.next()) {
            (Some((_, value)), None) if !value.is_empty() => Ok(value.to_vec()),
            (Some(_), Some(_)) => Err(refused(&["the query has the parameter ", name, " more than once"].concat())),
            _ if is_renamed(name, &pairs) => Err(refused(&renamed(name))),
            _ => Err(refused(&["the query has no parameter ", name].concat())),
        }
    };
    Ok([value(handshake.mode)?, value(handshake.token)?, value(handshake.challenge)?])
}

/// Whether a query has a parameter.
pub(crate) fn contains_parameter(query: &str, name: &str) -> bool {
    form::find(&form::pairs(query.as_bytes()), name).is_some()
}

/// Whether the query has the parameter with underscores for dots, as PHP and Rack rename it.
fn is_renamed(name: &str, pairs: &[Pair<'_>]) -> bool {
    form::find(pairs, &replace(name, ".", "_")).is_some()
}

fn renamed(name: &str) -> String {
    ["the query has the parameter ", &replace(name, ".", "_"), " where the provider sends ", name].concat()
}

#[cold]
fn refused(message: &str) -> WebhookError {
    WebhookError::new(ErrorCode::HandshakeRefused, ["the handshake is refused: ", message].concat())
}
