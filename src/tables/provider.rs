//! The properties of each provider, from its definitions.

use std::ops::Range;

use super::Handshake;
use super::format::{Event, SecretKind};
use super::operation::Operation;
use super::{OPERATIONS, PROVIDERS, TABLES};
use crate::names::{Provider, Scheme};

/// A row of the generated table of providers.
pub(crate) struct ProviderSpec {
    /// The schemes, the strongest first. A request is verified by the first whose credential it has.
    pub schemes: &'static [Scheme],
    pub secret: SecretKind,
    /// A description of the secret, for error messages.
    pub secret_hint: &'static str,
    pub methods: &'static [&'static str],
    /// Whether payloads may be forms and query strings.
    pub accepts_forms: bool,
    /// The position of the discriminator in the table of mappings.
    pub discriminator: u16,
    /// The position of the batch in the table of mappings; an empty list where a body is an event or an array of events.
    pub batch: u16,
    /// The mapping of an event of unknown type, to an id and a time.
    pub envelope: Event,
    /// The handshake by which the provider verifies a URL.
    pub handshake: Option<&'static Handshake>,
    /// The default of the option `max_body_bytes`.
    pub max_body_bytes: usize,
    /// See [`Provider::success_status`].
    pub success_status: Option<u16>,
    /// Which of all events are its own.
    pub events: Range<u16>,
}

impl Provider {
    /// The schemes of the provider, the strongest first.
    ///
    /// ```
    /// use hookproof::{Provider, Scheme};
    ///
    /// assert_eq!(Provider::Bird.schemes(), [Scheme::StandardWebhooks, Scheme::BirdHmac]);
    /// ```
    pub const fn schemes(self) -> &'static [Scheme] {
        self.spec().schemes
    }

    /// The types of the events that are modelled.
    ///
    /// ```
    /// use hookproof::Provider;
    ///
    /// assert!(Provider::Bandwidth.events().any(|name| name == "message-delivered"));
    /// ```
    pub fn events(self) -> impl ExactSizeIterator<Item = &'static str> {
        self.known_events().iter().map(|event| TABLES.symbol(event.name))
    }

    /// The HTTP methods of the provider's requests: `POST`, and `GET` where it also sends query strings or a handshake.
    ///
    /// ```
    /// use hookproof::Provider;
    ///
    /// assert_eq!(Provider::Bird.methods(), ["POST"]);
    /// ```
    pub const fn methods(self) -> &'static [&'static str] {
        self.spec().methods
    }

    /// The only HTTP status that the provider accepts as success; `None` where it accepts any from 200 to 299.
    ///
    /// ```
    /// use hookproof::Provider;
    ///
    /// assert_eq!(Provider::Meta.success_status(), Some(200));
    /// ```
    pub const fn success_status(self) -> Option<u16> {
        self.spec().success_status
    }

    /// The operations of the provider's REST API; empty where none is defined.
    ///
    /// ```
    /// use hookproof::Provider;
    ///
    /// assert_eq!(Provider::Messagebird.operations().len(), 13);
    /// ```
    pub const fn operations(self) -> &'static [Operation] {
        OPERATIONS[self as usize]
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
