//! What the definitions say about each provider as a whole.

use std::ops::Range;

use super::Handshake;
use super::format::{Event, SecretKind};
use super::operation::Operation;
use super::{PROVIDERS, TABLES};
use crate::names::{Provider, Scheme};

/// A row of the generated table of providers.
pub(crate) struct ProviderSpec {
    /// The strongest first: the first whose header a request carries decides.
    pub schemes: &'static [Scheme],
    pub secret: SecretKind,
    /// What its secret is, for error messages.
    pub secret_hint: &'static str,
    pub methods: &'static [&'static str],
    /// Whether it also sends forms and query strings.
    pub accepts_forms: bool,
    /// Where the table of mappings has the cases that tell its events apart.
    pub discriminator: u16,
    /// Where the table of mappings has the batch of a body; an empty list where a body is an event or an array of events.
    pub batch: u16,
    /// How an event of unknown type is mapped: to an id and a time.
    pub envelope: Event,
    /// How it makes sure that an address is the account's.
    pub handshake: Option<&'static Handshake>,
    /// The default of the option `max_body_bytes`.
    pub max_body_bytes: usize,
    /// The only status that it takes for success; none where any from 200 to 299 is.
    pub success_status: Option<u16>,
    /// Which of all events are its own.
    pub events: Range<u16>,
    pub operations: &'static [Operation],
}

impl Provider {
    /// Its schemes, the strongest first.
    ///
    /// ```
    /// use hookproof::{Provider, Scheme};
    ///
    /// assert_eq!(Provider::Bird.schemes(), [Scheme::StandardWebhooks, Scheme::BirdHmac]);
    /// ```
    pub const fn schemes(self) -> &'static [Scheme] {
        self.spec().schemes
    }

    /// The types of the events it sends.
    ///
    /// ```
    /// use hookproof::Provider;
    ///
    /// assert!(Provider::Bandwidth.events().any(|name| name == "message-delivered"));
    /// ```
    pub fn events(self) -> impl ExactSizeIterator<Item = &'static str> {
        self.known_events().iter().map(|event| TABLES.symbol(event.name))
    }

    /// The methods of its requests: `POST`, and `GET` where it also sends query strings or a handshake.
    ///
    /// ```
    /// use hookproof::Provider;
    ///
    /// assert_eq!(Provider::Bird.methods(), ["POST"]);
    /// ```
    pub const fn methods(self) -> &'static [&'static str] {
        self.spec().methods
    }

    /// The only status that it takes for success; none where any from 200 to 299 is.
    ///
    /// ```
    /// use hookproof::Provider;
    ///
    /// assert_eq!(Provider::Meta.success_status(), Some(200));
    /// ```
    pub const fn success_status(self) -> Option<u16> {
        self.spec().success_status
    }

    /// The operations of its REST API; empty where none are defined.
    ///
    /// ```
    /// use hookproof::Provider;
    ///
    /// assert_eq!(Provider::Messagebird.operations().len(), 13);
    /// ```
    pub const fn operations(self) -> &'static [Operation] {
        self.spec().operations
    }

    /// The operation of that name, for example `createWebhook`.
    ///
    /// ```
    /// use hookproof::Provider;
    ///
    /// assert!(Provider::Messagebird.operation("createWebhook").is_some());
    /// ```
    pub fn operation(self, name: &str) -> Option<&'static Operation> {
        self.operations().iter().find(|operation| operation.name == name)
    }

    /// The events it sends.
    pub(crate) fn known_events(self) -> &'static [Event] {
        let Range { start, end } = self.spec().events;
        TABLES.events.get(usize::from(start)..usize::from(end)).unwrap_or_default()
    }

    pub(crate) const fn spec(self) -> &'static ProviderSpec {
        &PROVIDERS[self as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_events_of_a_provider_share_a_name() {
        for provider in Provider::ALL {
            let mut names: Vec<_> = provider.events().collect();
            let count = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), count, "{provider:?}");
        }
    }
}
