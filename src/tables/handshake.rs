//! How a provider makes sure that an address is the account's: a `GET` whose response is a part of its query.
//!
//! Also compiled into the definitions.

/// The parameters of its query.
pub struct Handshake {
    /// The parameter that names the purpose.
    pub mode: &'static str,
    /// Its value.
    pub mode_value: &'static str,
    /// The parameter with the account's token.
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
