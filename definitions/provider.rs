//! The definition of a provider.

use crate::batch::Batch;
use crate::discriminator::Discriminator;
use crate::event::EventType;
use crate::format::SecretKind;
use crate::handshake::Handshake;
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
    /// Where the events of a body are, if it is not one itself.
    pub batch: Option<&'static Batch>,
    /// How it makes sure that an address is the account's.
    pub handshake: Option<&'static Handshake>,
    /// The size of a body up to which a receiver accepts it by default.
    pub max_body_bytes: usize,
    /// The only status that it takes for success; none where any from 200 to 299 is.
    pub success_status: Option<u16>,
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

/// The size of a body up to which a receiver accepts it by default, where the provider documents none.
pub const MAX_BODY_BYTES: usize = 1 << 20;

impl Definition {
    /// Its events, in the order of the tables.
    pub fn events(&self) -> impl Iterator<Item = &'static EventType> {
        self.events.iter().copied().flatten()
    }
}
