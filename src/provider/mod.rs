//! The providers: one folder each, and one line each below.

pub mod bandwidth;
pub mod bird;
pub mod dotdigital;
#[cfg(feature = "describe")]
pub mod mapping;
pub mod messagebird;

use crate::api::Operation;
use crate::json::{Model, Node};
use crate::scheme::Scheme;
use crate::unified::{Status, Text, Unified};

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
        self.profile().events.iter().copied().flatten()
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

    fn event(self, name: &str) -> Option<&'static EventType> {
        self.events().find(|event| event.name == name)
    }
}

/// What the folder of a provider says about it.
pub(crate) struct Profile {
    pub name: &'static str,
    /// The strongest first: the first whose header a request carries decides.
    pub schemes: &'static [Scheme],
    /// Tables of events, one a product.
    pub events: &'static [&'static [EventType]],
    /// Whether it also sends forms and query strings.
    pub reads_forms: bool,
    pub operations: &'static [Operation],
    #[cfg(feature = "describe")]
    pub mapping: &'static mapping::Mapping,
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
    pub(crate) status: Option<Status>,
    pub(crate) view: for<'d> fn(Node<'d>, &'static EventType) -> View<'d>,
}

/// Which event a payload is.
pub(crate) struct Identity<'d> {
    /// The name it gives itself, or that its shape earns it.
    pub name: Option<Text<'d>>,
    pub known: Option<&'static EventType>,
    /// The field that says so.
    pub discriminator: &'static str,
}

impl<'d> Identity<'d> {
    /// The event named by the string in the field `discriminator`.
    pub fn named(provider: Provider, event: Node<'d>, discriminator: &'static str) -> Self {
        let name = event.member(discriminator).string();
        // An event that names itself in another field is another event of the same name.
        let names_itself = |known: &&EventType| known.model.fields.iter().any(|field| field.name == discriminator);
        let known = name.as_deref().and_then(|name| provider.event(name)).filter(names_itself);
        Self { name: event.text(discriminator).filter(|_| name.is_some()), known, discriminator }
    }

    /// The event whose payload has no name, told by its shape.
    pub fn shaped(provider: Provider, name: &'static str) -> Self {
        Self { name: Some(Text::word(name)), known: provider.event(name), discriminator: "type" }
    }
}

/// What a payload says beyond its type.
pub(crate) struct View<'d> {
    /// What identifies the happening: the id of what it happened to, then whatever tells it from its other happenings.
    /// Where the first is missing the payload as a whole identifies it.
    pub id: Vec<Option<Text<'d>>>,
    pub occurred_at: Option<Text<'d>>,
    pub unified: Unified<'d>,
}

/// Declares a table of events: name, model, view, and the status that the type alone tells.
macro_rules! events {
    ($(#[doc = $doc:literal])+ $table:ident: $document:literal { $($name:literal: $model:expr, $view:path $(, $status:ident)?;)+ }) => {
        $(#[doc = $doc])+
        pub static $table: &[$crate::provider::EventType] = &[$($crate::provider::EventType {
            name: $name,
            model: &$model,
            #[cfg(feature = "describe")]
            document: $document,
            status: $crate::provider::events!(@status $($status)?),
            view: $view,
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
