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
    /// Its name, in the provider's spelling.
    pub title: &'static str,
    /// Its schemes, the strongest first. A request is verified by the first whose credential it has.
    pub schemes: &'static [Scheme],
    /// The kind of its secrets.
    pub secret: SecretKind,
    /// A description of its secret, with the place where users find it, for error messages: `the signing key of the account`.
    pub secret_hint: &'static str,
    /// The methods of its requests.
    pub methods: &'static [&'static str],
    /// Whether payloads may be forms and query strings.
    pub accepts_forms: bool,
    /// Whether a body may be an array of events.
    pub sends_arrays: bool,
    /// The positions of the events in a body; `None` where a body is an event or an array of events.
    pub batch: Option<&'static Batch>,
    /// The handshake by which it verifies a URL.
    pub handshake: Option<&'static Handshake>,
    /// The default of the option `max_body_bytes`.
    pub max_body_bytes: usize,
    /// The only status that it accepts as success; `None` where it accepts any from 200 to 299.
    pub success_status: Option<u16>,
    /// Seconds within which it expects a response, for the audit of endpoints; `None` where its documentation states no limit.
    pub time_limit: Option<u16>,
    /// Its events, one table per product.
    pub events: &'static [&'static [EventType]],
    /// The discriminator, which determines the type of an event.
    pub discriminator: Discriminator,
    /// Its REST operations.
    pub operations: &'static [Operation],
    /// Documented objects that are not events.
    pub objects: &'static [&'static Model],
    /// The mapping of events of unknown type: id and time.
    pub envelope: Mapping,
    /// The responses of a handler whose function returns nothing. The body is empty for any other event.
    pub replies: &'static [Reply],
    /// Facts about its mappings that are not in the tables of docs/unified.md.
    pub notes: &'static [&'static str],
    /// Its samples: JSON objects whose members are the ways in which a body is sent, `json`, `form` (POST) or `query` (GET). Each is
    /// an object with a body for each type of event: the parameters of a form or query, or the JSON with exactly one event, as the
    /// provider sends it. All people, numbers and ids are invented.
    pub samples: &'static [&'static str],
}

/// A response with a body.
pub struct Reply {
    /// The events to which it responds.
    pub events: &'static [&'static str],
    /// Its media type.
    pub content_type: &'static str,
    /// Its body.
    pub body: &'static str,
}

/// The default maximum size of a body in bytes, for providers that document none.
pub const MAX_BODY_BYTES: usize = 1 << 20;

impl Definition {
    /// Its events, in the order of the tables.
    pub fn events(&self) -> impl Iterator<Item = &'static EventType> {
        self.events.iter().copied().flatten()
    }
}
