//! The events of message templates.

use crate::model::{EnumValues, model};

static EVENTS: EnumValues = EnumValues::new(&[
    "APPROVED",
    "ARCHIVED",
    "DELETED",
    "DISABLED",
    "FLAGGED",
    "IN_APPEAL",
    "LIMIT_EXCEEDED",
    "LOCKED",
    "PAUSED",
    "PENDING",
    "REINSTATED",
    "PENDING_DELETION",
    "REJECTED",
]);

model! {
    sharing {
        /// The id of the template.
        message_template_id: Observed(&Integer, &Text),
        /// The name.
        message_template_name: Text,
        /// The language, such as `en_US`.
        message_template_language: Text,
    }
    /// A template was reviewed, or its use changed.
    MESSAGE_TEMPLATE_STATUS_UPDATE = "MetaWhatsappTemplateStatusUpdate" {
        /// The type of the event.
        event: OneOf(&EVENTS),
        /// The category.
        message_template_category: Text,
        /// The reason, or `NONE`.
        reason: Text,
        /// The reason for the rejection.
        rejection_info: Record,
        /// The time at which it was disabled.
        disable_info: Record,
        /// Further information.
        other_info: Record,
    }
    /// The quality of a template changed.
    MESSAGE_TEMPLATE_QUALITY_UPDATE = "MetaWhatsappTemplateQualityUpdate" {
        /// The earlier quality.
        previous_quality_score: Text,
        /// The quality, such as `YELLOW`.
        new_quality_score: Text,
    }
    /// The text of a template changed.
    MESSAGE_TEMPLATE_COMPONENTS_UPDATE = "MetaWhatsappTemplateComponentsUpdate" {
        /// The title.
        message_template_title: Text,
        /// The text.
        message_template_element: Text,
        /// The text below.
        message_template_footer: Text,
        /// The buttons.
        message_template_buttons: List(&Record),
    }
    /// The category of a template changed, or is going to.
    TEMPLATE_CATEGORY_UPDATE = "MetaWhatsappTemplateCategoryUpdate" {
        /// The earlier category.
        previous_category: Text,
        /// The category.
        new_category: Text,
        /// The category after the change.
        correct_category: Text,
        /// The time of the change, in seconds since 1970.
        category_update_timestamp: Integer,
    }
}
