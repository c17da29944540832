//! The definition of a provider.

use crate::discriminator::Discriminator;
use crate::event::EventType;
use crate::format::SecretKind;
use crate::mapping::Mapping;
use crate::model::Model;
use crate::names::{Provider, Scheme};
use crate::operation::Operation;

/// All definitions of one provider.
pub struct Definition {
    /// Its identifier.
    pub provider: Provider,
    /// Its name in the provider's own spelling.
    pub title: &'static str,
    /// Its schemes, the strongest first. A request is verified by the first whose credential it has.
    pub schemes: &'static [Scheme],
    /// The kind of its secrets.
    pub secret: SecretKind,
    /// What its secret is and where the user finds it, for error messages: `the signing key of the account`.
    pub secret_hint: &'static str,
    /// The methods of its requests.
    pub methods: &'static [&'static str],
    /// Whether it sends forms and query strings, too.
    pub accepts_forms: bool,
    /// Whether it sends arrays of events, too.
    pub sends_arrays: bool,
    /// Its events, one table per product.
    pub events: &'static [&'static [EventType]],
    /// How the type of an event is determined.
    pub discriminator: Discriminator,
    /// Its REST operations.
    pub operations: &'static [Operation],
    /// Documented objects that are not events.
    pub objects: &'static [&'static Model],
    /// The mapping of events of unknown type: id and time.
    pub envelope: Mapping,
    /// What a handler responds with where the function behind it returns nothing; an empty body to any other event.
    pub replies: &'static [Reply],
    /// Facts about its mappings that no table of docs/unified.md shows.
    pub notes: &'static [&'static str],
}

/// A response that is not empty.
pub struct Reply {
    /// The events that it is sent to.
    pub events: &'static [&'static str],
    /// Its media type.
    pub content_type: &'static str,
    /// Its body.
    pub body: &'static str,
}

impl Definition {
    /// Its events, in the order of the tables.
    pub fn events(&self) -> impl Iterator<Item = &'static EventType> {
        self.events.iter().copied().flatten()
    }
}
