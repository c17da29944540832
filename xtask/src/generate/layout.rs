//! `js/generated/layout.ts`: the layout of the memory that the core and the JavaScript package share.

use definitions::member::Member;

#[path = "../../../src/layout.rs"]
mod memory;

/// The fields of the unified view, which the package reads one by one.
const FIELDS: &[(&str, Member)] = &[
    ("KIND", Member::Kind),
    ("OCCURRED_AT", Member::OccurredAt),
    ("MESSAGE_ID", Member::MessageId),
    ("MESSAGE_CONVERSATION", Member::MessageConversation),
    ("CHANNEL", Member::Channel),
    ("DIRECTION", Member::Direction),
    ("FROM", Member::From),
    ("TEXT", Member::Text),
    ("LATITUDE", Member::Latitude),
    ("LONGITUDE", Member::Longitude),
    ("PLACE_NAME", Member::PlaceName),
    ("PLACE_ADDRESS", Member::PlaceAddress),
    ("STATUS", Member::Status),
    ("ERROR_CODE", Member::ErrorCode),
    ("ERROR_DESCRIPTION", Member::ErrorDescription),
    ("SEGMENTS", Member::Segments),
    ("REFERENCE", Member::Reference),
    ("IN_REPLY_TO", Member::InReplyTo),
    ("CONVERSATION_ID", Member::ConversationId),
    ("CONVERSATION_STATUS", Member::ConversationStatus),
    ("CONTACT_ID", Member::ContactId),
    ("CHANNEL_ID", Member::ChannelId),
    ("CALL_ID", Member::CallId),
    ("CALL_STATUS", Member::CallStatus),
    ("CALL_DIRECTION", Member::CallDirection),
    ("CALLER", Member::Caller),
    ("CALLEE", Member::Callee),
];

/// The module.
pub fn module() -> String {
    let mut module = String::from(
        "/** Generated from `src/layout.rs`, which describes it, by `cargo xtask generate`: the memory shared with the core. */\n",
    );
    for (name, documentation, value) in memory::ALL {
        module.push_str(&constant(name, documentation.trim(), *value));
    }
    for (name, member) in FIELDS {
        let documentation = "Record of an event: a field of the unified view, a value.";
        module.push_str(&constant(name, documentation, memory::FIELDS + 2 * *member as u32));
    }
    let length = memory::FIELDS + 2 * Member::SINGLE as u32;
    module.push_str(&constant("RECORD_LENGTH", "The length of the record of an event.", length));
    module
}

fn constant(name: &str, documentation: &str, value: u32) -> String {
    let documentation = documentation.replace("[`", "`").replace("`]", "`");
    format!("\n/** {documentation} */\nexport const {name} = {value};\n")
}
