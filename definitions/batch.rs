//! The positions of the events in a body.

use crate::model::Model;

/// A value that contains events.
pub struct Batch {
    /// The fields of the value that describe its events. The envelope of each event has them.
    pub envelope: &'static [&'static str],
    /// The fields of the value that do not contain events.
    pub model: &'static Model,
    /// The fields that contain events.
    pub members: &'static [Member],
    /// The field without which the value deviates from the specification; `None` where its events are optional.
    pub required: Option<&'static str>,
    /// The batch by which a value without events is parsed instead. If it is `None`, the value is an event itself.
    pub otherwise: Option<&'static Batch>,
}

/// A field that contains events.
pub struct Member {
    /// The name of the field.
    pub field: &'static str,
    /// Whether the value is a list; otherwise it is an object.
    pub is_list: bool,
    /// Whether the envelopes of its events have a field of this name with the value `true`.
    pub is_marked: bool,
    /// The batch of the object or of each item of the list. An item is an event itself where this is `None`.
    pub batch: Option<&'static Batch>,
}

impl Member {
    /// A list of events.
    pub const fn events(field: &'static str) -> Self {
        Self { field, is_list: true, is_marked: false, batch: None }
    }

    /// A list of events whose envelopes have a field of this name with the value `true`.
    pub const fn marked(field: &'static str) -> Self {
        Self { is_marked: true, ..Self::events(field) }
    }

    /// A list of values that contain events.
    pub const fn list(field: &'static str, batch: &'static Batch) -> Self {
        Self { batch: Some(batch), ..Self::events(field) }
    }

    /// An object that contains events.
    pub const fn object(field: &'static str, batch: &'static Batch) -> Self {
        Self { is_list: false, ..Self::list(field, batch) }
    }
}
