//! MessageBird: Conversations webhooks (JSON), SMS reports (query strings), inbound SMS and MMS (forms), voice calls
//! (JSON).

mod events;
mod models;
mod operations;
mod unified;

use crate::discriminator::{Case, Discriminator, Test, TypeName, named_by};
use crate::format::SecretKind;
use crate::names::{Provider, Scheme};
use crate::provider::{Definition, MAX_BODY_BYTES};

/// MessageBird.
pub static DEFINITION: Definition = Definition {
    provider: Provider::Messagebird,
    title: "MessageBird",
    schemes: &[Scheme::MessagebirdJwt, Scheme::MessagebirdHmac],
    secret: SecretKind::Text,
    secret_hint: "the signing key of the account, not the access key",
    // A report is a query string.
    methods: &["POST", "GET"],
    accepts_forms: true,
    sends_arrays: false,
    batch: None,
    handshake: None,
    max_body_bytes: MAX_BODY_BYTES,
    success_status: None,
    time_limit: None,
    events: &[events::CONVERSATIONS, events::REPORTS, events::VOICE, events::SMS, events::INBOUND],
    discriminator: DISCRIMINATOR,
    operations: operations::CONVERSATIONS,
    objects: models::OBJECTS,
    envelope: unified::conversations::ENVELOPE,
    replies: &[],
    notes: unified::NOTES,
    samples: &[include_str!("samples.json")],
};

/// Only Conversations webhooks have a type; SMS reports, inbound messages and calls are recognized by their fields.
static DISCRIMINATOR: Discriminator = &[
    Case { when: &[Test::Exists("type")], name: TypeName::Field("type") },
    Case {
        when: &[INBOUND, Test::Any(&[Test::Exists("mediaURLs"), Test::Exists("mediaUrls")])],
        name: TypeName::Fixed("mms.inbound"),
    },
    Case { when: &[INBOUND], name: TypeName::Fixed("sms.inbound") },
    Case { when: &[REPORT], name: TypeName::Fixed("sms.status.report") },
    Case { when: &[CALL], name: TypeName::Fixed("voice.call.event") },
    named_by("type"),
];

const INBOUND: Test = Test::Any(&[Test::Exists("originator"), Test::Exists("shortcode")]);

/// Fields of reports only, statuses of reports, or the reference of a message. Reports may lack the status.
const REPORT: Test = Test::Any(&[
    Test::Exists("recipient"),
    Test::Exists("statusDatetime"),
    Test::Exists("statusReason"),
    Test::Exists("statusErrorCode"),
    Test::Exists("reference"),
    Test::OneOf("status", models::sms::SMS_STATUSES.documented),
]);

/// Fields of calls and legs only, their statuses or directions, or a list of calls.
const CALL: Test = Test::Any(&[
    Test::Exists("legs"),
    Test::Exists("source"),
    Test::Exists("destination"),
    Test::Exists("numberId"),
    Test::Exists("callId"),
    Test::Exists("sipResponseCode"),
    Test::OneOf("status", models::voice::CALL_STATUSES.documented),
    Test::OneOf("status", models::voice::CALL_STATUSES.observed),
    Test::OneOf("direction", models::voice::DIRECTIONS.documented),
    Test::IsArray("items"),
]);
