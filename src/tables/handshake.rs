//! The handshake by which a provider verifies a URL: a `GET` request whose response is one of its query parameters.
//!
//! The crate `definitions` compiles this file too.

/// The query parameters of a handshake.
pub struct Handshake {
    /// The parameter that states the purpose of the request.
    pub mode: &'static str,
    /// The value of that parameter in a handshake.
    pub mode_value: &'static str,
    /// The parameter with the verify token.
    pub token: &'static str,
    /// The parameter whose value is the response.
    pub challenge: &'static str,
}

impl Handshake {
    /// The names of all parameters.
    pub fn parameters(&self) -> [&'static str; 3] {
        [self.mode, self.token, self.challenge]
    }
}
