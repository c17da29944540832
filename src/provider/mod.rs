//! The providers: one folder each, and one line each below.

pub mod bandwidth;
pub mod bird;
pub mod dotdigital;
#[cfg(feature = "describe")]
pub mod mapping;
mod member;
pub mod messagebird;
#[cfg(any(test, feature = "describe"))]
pub(crate) mod rule;
mod view;

use crate::api::{Models, Operation};
use crate::json::{Model, Node};
use crate::packed::{self, TABLES};
use crate::scheme::Scheme;
#[cfg(any(test, feature = "describe"))]
use crate::unified::Status;

pub(crate) use member::Member;
pub(crate) use view::{Value, View};

/// A sender of webhooks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Provider {
    /// Bandwidth: messaging callbacks.
    Bandwidth,
    /// Bird: classic notifications and the 2026 platform.
    Bird,
    /// Dotdigital: the Omnichannel API, once Comapi.
    Dotdigital,
    /// MessageBird: Conversations, SMS and voice.
    Messagebird,
}

impl Provider {
    /// Every provider.
    pub const ALL: [Self; 4] = [Self::Messagebird, Self::Bird, Self::Bandwidth, Self::Dotdigital];

    /// The name, for example `messagebird`.
    pub const fn as_str(self) -> &'static str {
        self.profile().name
    }

    /// The provider of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|provider| provider.as_str() == name)
    }

    /// How it signs, the strongest first.
    pub const fn schemes(self) -> &'static [Scheme] {
        self.profile().schemes
    }

    /// What it sends.
    pub fn events(self) -> impl Iterator<Item = &'static EventType> {
        // Not part of the profile: what never asks for them, as the WASM, is made without them.
        let tables = match self {
            Self::Bandwidth => bandwidth::EVENTS,
            Self::Bird => bird::EVENTS,
            Self::Dotdigital => dotdigital::EVENTS,
            Self::Messagebird => messagebird::EVENTS,
        };
        tables.iter().copied().flatten()
    }

    /// The methods of its requests: only a report that is a query string comes with another than `POST`.
    pub const fn methods(self) -> &'static [&'static str] {
        if self.profile().reads_forms { &["POST", "GET"] } else { &["POST"] }
    }

    /// What can be asked of its REST API; nothing of Bandwidth's and Dotdigital's.
    pub const fn operations(self) -> &'static [Operation] {
        self.profile().operations
    }

    /// The operation of that name, for example `createWebhook`.
    pub fn operation(self, name: &str) -> Option<&'static Operation> {
        self.operations().iter().find(|operation| operation.name == name)
    }

    /// What its operations take and give. Not part of the profile, for the same reason as the events.
    pub(crate) const fn operation_models(self) -> &'static [Models] {
        match self {
            Self::Bird => bird::operations::MODELS,
            Self::Messagebird => messagebird::operations::MODELS,
            Self::Bandwidth | Self::Dotdigital => &[],
        }
    }

    /// How its payloads become the unified view.
    #[cfg(feature = "describe")]
    pub fn mapping(self) -> &'static mapping::Mapping {
        self.profile().mapping
    }

    pub(crate) const fn profile(self) -> &'static Profile {
        match self {
            Self::Bandwidth => &bandwidth::PROFILE,
            Self::Bird => &bird::PROFILE,
            Self::Dotdigital => &dotdigital::PROFILE,
            Self::Messagebird => &messagebird::PROFILE,
        }
    }

    /// Which event a payload is.
    pub(crate) fn identify(self, event: Node<'_>) -> Identity<'_> {
        (self.profile().identify)(event)
    }

    /// Its events in the packed tables.
    pub(crate) fn packed_events(self) -> &'static [packed::Event] {
        self.rows(TABLES.events)
    }

    /// Its operations in the packed tables.
    pub(crate) fn packed_operations(self) -> &'static [packed::Operation] {
        self.rows(TABLES.operations)
    }

    /// Its part of a table that has one for each provider.
    fn rows<T>(self, table: &'static [&'static [T]]) -> &'static [T] {
        let nth = Self::ALL.into_iter().position(|provider| provider == self);
        nth.and_then(|nth| table.get(nth)).copied().unwrap_or_default()
    }

    /// What its envelope says of an event whose type is not known.
    pub(crate) fn packed_envelope(self) -> packed::Event {
        let rules = Self::ALL.into_iter().zip(TABLES.envelopes).find(|(provider, _)| *provider == self);
        packed::Event { name: 0, model: 0, rules: rules.map_or(0, |(_, rules)| *rules), status: 0 }
    }

    fn event(self, name: u16) -> Option<packed::Event> {
        self.packed_events().iter().find(|event| event.name == name).copied()
    }
}

/// What the folder of a provider says about it.
pub(crate) struct Profile {
    pub name: &'static str,
    /// The strongest first: the first whose header a request carries decides.
    pub schemes: &'static [Scheme],
    /// Whether it also sends forms and query strings.
    pub reads_forms: bool,
    pub operations: &'static [Operation],
    #[cfg(feature = "describe")]
    pub mapping: &'static mapping::Mapping,
    /// What its envelope says of an event whose type is not known: an id and a time.
    #[cfg(any(test, feature = "describe"))]
    pub envelope: rule::Rules,
    pub identify: for<'d> fn(Node<'d>) -> Identity<'d>,
}

/// A kind of event that a provider sends.
pub struct EventType {
    /// The provider's name for it, or the one given here where the payload has none.
    pub name: &'static str,
    /// How its payload looks.
    pub model: &'static Model,
    /// The document that describes it.
    #[cfg(feature = "describe")]
    pub document: &'static str,
    /// What the type alone says of the message's way.
    #[cfg(any(test, feature = "describe"))]
    pub(crate) status: Option<Status>,
    /// How its payload becomes the unified view.
    #[cfg(any(test, feature = "describe"))]
    pub(crate) rules: rule::Rules,
}

/// Which event a payload is.
pub(crate) struct Identity<'d> {
    /// The name it gives itself; missing where it gives none.
    pub name: Node<'d>,
    pub known: Option<packed::Event>,
    /// The field that says so.
    pub discriminator: &'static str,
}

impl<'d> Identity<'d> {
    /// The event named by the string in the field `discriminator`.
    pub fn named(provider: Provider, event: Node<'d>, discriminator: &'static str) -> Self {
        let named = event.member(discriminator);
        let name = if named.string().is_some_and(|name| !name.is_empty()) { named } else { event.missing() };
        // An event that names itself in another field is another event of the same name.
        let field = TABLES.number(discriminator);
        let names_itself = |known: &packed::Event| {
            TABLES.fields(known.model).iter().any(|known| packed::Field::from(*known).word() == field)
        };
        Self { name, known: provider.event(name.word()).filter(names_itself), discriminator }
    }

    /// The event whose payload has no name, told by its shape.
    pub fn shaped(provider: Provider, event: Node<'d>, name: &str) -> Self {
        Self { name: event.missing(), known: provider.event(TABLES.number(name)), discriminator: "type" }
    }
}

/// What finds the places that no path leads to, in the order of `rule::Finder`.
static FINDERS: [for<'d> fn(Node<'d>) -> Node<'d>; 3] = [messagebird::call, dotdigital::summary, dotdigital::receipt];

/// Declares a table of events: name, model, rules, and the status that the type alone tells.
macro_rules! events {
    ($(#[doc = $doc:literal])+ $table:ident: $document:literal { $($name:literal: $model:expr, $rules:path $(, $status:ident)?;)+ }) => {
        $(#[doc = $doc])+
        pub static $table: &[$crate::provider::EventType] = &[$($crate::provider::EventType {
            name: $name,
            model: &$model,
            #[cfg(feature = "describe")]
            document: $document,
            #[cfg(any(test, feature = "describe"))]
            status: $crate::provider::events!(@status $($status)?),
            #[cfg(any(test, feature = "describe"))]
            rules: $rules,
        },)+];
    };
    (@status) => { None };
    (@status $status:ident) => { Some($crate::unified::Status::$status) };
}
pub(crate) use events;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_events_of_a_provider_share_a_name() {
        for provider in Provider::ALL {
            let mut names: Vec<_> = provider.events().map(|event| event.name).collect();
            let count = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), count, "{provider:?}");
        }
    }
}
