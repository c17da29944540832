//! Vonage, formerly Nexmo: Messages (JSON), SMS and its delivery receipts (query strings, forms or JSON, as the account is
//! set), Voice (JSON or query strings) and Verify (JSON).

mod events;
mod models;
mod unified;

use crate::discriminator::{Case, Discriminator, Test, TypeName, named_by};
use crate::format::SecretKind;
use crate::names::{Provider, Scheme};
use crate::provider::{Definition, MAX_BODY_BYTES};

/// Vonage.
pub static DEFINITION: Definition = Definition {
    provider: Provider::Vonage,
    title: "Vonage",
    schemes: &[Scheme::VonageJwt, Scheme::VonageSig],
    secret: SecretKind::TextByAccount,
    secret_hint: "the signature secret of the account",
    accepts_forms: true,
    methods: &["POST", "GET"],
    replies: &[],
    sends_arrays: false,
    batch: None,
    handshake: None,
    max_body_bytes: MAX_BODY_BYTES,
    success_status: None,
    time_limit: None,
    events: &[events::MESSAGES, events::SMS, events::VOICE, events::VERIFY],
    discriminator: DISCRIMINATOR,
    operations: &[],
    objects: &[],
    envelope: unified::ENVELOPE,
    notes: unified::NOTES,
    samples: &[include_str!("samples.json")],
};

/// No payload names its event, except for a part of the name in those of Verify. The fields of the products differ.
static DISCRIMINATOR: Discriminator = &[
    Case {
        when: &[
            Test::Exists("message_uuid"),
            // Version 0.1 of the API has an object `message` and no type of it.
            Test::Any(&[Test::Exists("message_type"), Test::Exists("message")]),
        ],
        name: TypeName::Fixed("messages.inbound"),
    },
    Case { when: &[Test::Exists("message_uuid"), Test::Exists("status")], name: TypeName::Fixed("messages.status") },
    Case { when: &[Test::Exists("request_id"), Test::Exists("type")], name: TypeName::Prefixed("verify.", "type") },
    Case { when: &[Test::Exists("messageId"), Test::Exists("status")], name: TypeName::Fixed("sms.dlr") },
    Case {
        when: &[
            Test::Exists("messageId"),
            Test::Any(&[Test::Exists("text"), Test::Exists("data"), Test::Exists("type")]),
        ],
        name: TypeName::Fixed("sms.inbound"),
    },
    Case { when: &[Test::Exists("original_request")], name: TypeName::Fixed("voice.fallback") },
    Case { when: &[OF_CALL, EVENT], name: TypeName::Fixed("voice.event") },
    Case { when: &[OF_CALL], name: TypeName::Fixed("voice.answer") },
    named_by("type"),
];

const OF_CALL: Test = Test::Any(&[
    Test::Exists("uuid"),
    Test::Exists("call_uuid"),
    Test::Exists("conversation_uuid"),
    Test::Exists("conversation_uuid_from"),
    Test::Exists("recording_uuid"),
]);

/// Fields that the request for the first instructions of a call lacks.
const EVENT: Test = Test::Any(&[
    Test::Exists("status"),
    Test::Exists("timestamp"),
    Test::Exists("type"),
    Test::Exists("dtmf"),
    Test::Exists("speech"),
    Test::Exists("recording_url"),
    Test::Exists("recording_uuid"),
    Test::Exists("payload"),
    Test::Exists("reason"),
]);
