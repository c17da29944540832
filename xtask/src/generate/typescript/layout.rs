//! `js/generated/layout.ts`: the layout of the memory that the core and the JavaScript package share.

use definitions::UnifiedField;

#[path = "../../../../src/layout.rs"]
mod memory;

/// The unified fields with a single value, in the order of their positions.
const FIELDS: &[(&str, UnifiedField)] = &[
    ("KIND", UnifiedField::Kind),
    ("OCCURRED_AT", UnifiedField::OccurredAt),
    ("MESSAGE_ID", UnifiedField::MessageId),
    ("MESSAGE_CONVERSATION_ID", UnifiedField::MessageConversationId),
    ("CHANNEL", UnifiedField::Channel),
    ("DIRECTION", UnifiedField::Direction),
    ("FROM", UnifiedField::From),
    ("TEXT", UnifiedField::Text),
    ("LATITUDE", UnifiedField::Latitude),
    ("LONGITUDE", UnifiedField::Longitude),
    ("LOCATION_NAME", UnifiedField::LocationName),
    ("LOCATION_ADDRESS", UnifiedField::LocationAddress),
    ("STATUS", UnifiedField::Status),
    ("ERROR_CODE", UnifiedField::ErrorCode),
    ("ERROR_DESCRIPTION", UnifiedField::ErrorDescription),
    ("SEGMENTS", UnifiedField::Segments),
    ("REFERENCE", UnifiedField::Reference),
    ("IN_REPLY_TO", UnifiedField::InReplyTo),
    ("CONVERSATION_ID", UnifiedField::ConversationId),
    ("CONVERSATION_STATUS", UnifiedField::ConversationStatus),
    ("CONTACT_ID", UnifiedField::ContactId),
    ("CHANNEL_ID", UnifiedField::ChannelId),
    ("CALL_ID", UnifiedField::CallId),
    ("CALL_STATUS", UnifiedField::CallStatus),
    ("CALL_DIRECTION", UnifiedField::CallDirection),
    ("CALL_FROM", UnifiedField::CallFrom),
    ("CALL_TO", UnifiedField::CallTo),
];

/// The module.
pub fn module() -> String {
    let mut module = String::from(
        "/** The layout of the memory shared with the core. Generated from `src/layout.rs` by `cargo xtask generate`. */\n\n\
         // Enumerations, as bundlers inline their values.\n",
    );
    for group in memory::GROUPS {
        module.push_str(&format!("\n/** {} */\nexport enum {} {{\n", group.documentation.trim(), group.name));
        // The fields are listed one by one.
        for (name, documentation, value) in group.constants.iter().filter(|(name, ..)| *name != "FIELDS") {
            module.push_str(&constant(name, documentation.trim(), *value));
        }
        match group.name {
            "EventRecord" => {
                for (name, field) in FIELDS {
                    module.push_str(&constant(
                        name,
                        "A value of the unified view.",
                        memory::FIELDS + 2 * *field as u32,
                    ));
                }
            }
            "Length" => {
                let length = memory::FIELDS + 2 * UnifiedField::SINGLE as u32;
                module.push_str(&constant("RECORD_LENGTH", "The record of an event.", length));
            }
            _ => {}
        }
        module.push_str("}\n");
    }
    module
}

fn constant(name: &str, documentation: &str, value: u32) -> String {
    let documentation = documentation.replace("[`", "`").replace("`]", "`");
    format!("  /** {documentation} */\n  {name} = {value},\n")
}
