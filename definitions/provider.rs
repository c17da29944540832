//! A provider as a whole.

use crate::batch::Batch;
use crate::discriminator::Discriminator;
use crate::documentation::Documentation;
use crate::event::EventType;
use crate::handshake::Handshake;
use crate::mapping::Mapping;
use crate::model::Model;
use crate::names::{Provider, Scheme};
use crate::operation::Operation;

/// All that is defined for a provider.
pub struct Definition {
    /// Its name.
    pub provider: Provider,
    /// Its name as it writes it.
    pub title: &'static str,
    /// The strongest first: the first whose header a request carries decides.
    pub schemes: &'static [Scheme],
    /// Whether it also sends forms and query strings.
    pub accepts_forms: bool,
    /// Whether its bodies are arrays of events, too.
    pub sends_arrays: bool,
    /// Where the events of a body are, if it is not one itself.
    pub batch: Option<&'static Batch>,
    /// How it makes sure that an address is the account's.
    pub handshake: Option<&'static Handshake>,
    /// The size of a body up to which a receiver accepts it by default.
    pub max_body_bytes: usize,
    /// The only status that it takes for success; none where any from 200 to 299 is.
    pub success_status: Option<u16>,
    /// Its events, one table a product.
    pub events: &'static [&'static [EventType]],
    /// How its events are told apart.
    pub discriminator: Discriminator,
    /// Its REST operations.
    pub operations: &'static [Operation],
    /// Objects that are documented beside the events.
    pub objects: &'static [&'static Model],
    /// The mapping of an event of unknown type: an id and a time.
    pub envelope: Mapping,
    /// How its payloads map to the unified view.
    pub documentation: &'static Documentation,
}

/// The size of a body up to which a receiver accepts it by default, where the provider documents none.
pub const MAX_BODY_BYTES: usize = 1 << 20;

impl Definition {
    /// Its events, in the order of the tables.
    pub fn events(&self) -> impl Iterator<Item = &'static EventType> {
        self.events.iter().copied().flatten()
    }
}
