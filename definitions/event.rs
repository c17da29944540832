//! The types of events.

use crate::mapping::Mapping;
use crate::model::Model;
use crate::vocabulary::Status;

/// A type of event.
pub struct EventType {
    /// The provider's name, or a name defined here for payloads that contain none.
    pub name: &'static str,
    /// The model of its payload.
    pub model: &'static Model,
    /// The title of the document that describes it.
    pub document: &'static str,
    /// The status of the message that the type alone implies.
    pub status: Option<Status>,
    /// The mapping of its payload to the unified event.
    pub mapping: Mapping,
}

/// Declares a table of events: name, model, mapping, and the status that the type alone implies.
macro_rules! events {
    ($(#[doc = $doc:literal])+ $table:ident: $document:literal { $($name:literal: $model:expr, $mapping:path $(, $status:ident)?;)+ }) => {
        $(#[doc = $doc])+
        pub static $table: &[$crate::event::EventType] = &[$($crate::event::EventType {
            name: $name,
            model: &$model,
            document: $document,
            status: $crate::event::events!(@status $($status)?),
            mapping: $mapping,
        },)+];
    };
    (@status) => { None };
    (@status $status:ident) => { Some($crate::vocabulary::Status::$status) };
}
pub(crate) use events;
