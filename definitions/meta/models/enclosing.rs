//! The values that enclose the events of a body.

use crate::model::model;

model! {
    /// A body. Apps that pass on a body add fields to it.
    BODY = "MetaBody" {
        /// The kind of object: `whatsapp_business_account`, `page`, `instagram`, …
        object: Text,
        ..Anything
    }
    /// The events of one account, page or user.
    ENTRY = "MetaEntry" {
        /// In samples of the documentation, the kind of object.
        object: Text,
        /// The id of the account, page or user.
        id: Text,
        /// The time, in seconds or milliseconds since 1970.
        time: Integer,
        /// In samples of the documentation, the field that changed.
        field: Text,
        /// The apps that had control of the conversation.
        hop_context: List(&Record),
    }
    /// A change.
    CHANGE = "MetaChange" {
        /// The field that changed.
        field: Text,
    }
}
