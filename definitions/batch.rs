//! Where the events of a body are.

/// A value that contains events.
pub struct Batch {
    /// Its fields that describe the events in it: each event has them in its envelope.
    pub envelope: &'static [&'static str],
    /// Its fields in which the events are.
    pub members: &'static [Member],
    /// The field without which the value is not as documented; none where events in it are optional.
    pub required: Option<&'static str>,
    /// What the value is read as instead where there is no event in it. Otherwise it is an event itself.
    pub otherwise: Option<&'static Batch>,
}

/// A field in which events are.
pub struct Member {
    /// Its name.
    pub field: &'static str,
    /// Whether its value is a list, or else an object.
    pub is_list: bool,
    /// Whether events in it have a field of this name, `true`, in their envelope.
    pub is_marked: bool,
    /// What contains events in turn: an item of the list, or the object. An item is an event itself where this is none.
    pub batch: Option<&'static Batch>,
}

impl Member {
    /// A list of events.
    pub const fn events(field: &'static str) -> Self {
        Self { field, is_list: true, is_marked: false, batch: None }
    }

    /// A list of events that are marked by its name in the envelope.
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
