//! MessageBird: Conversations webhooks (JSON), SMS reports (query strings), inbound SMS and MMS (forms), voice calls
//! (JSON).

mod events;
mod mapping;
mod models;
mod operations;
mod unified;

use crate::names::{Provider, Scheme};
use crate::provider::Definition;
use crate::recognition::{Case, Name, Recognition, Test, named_by};

/// MessageBird.
pub static DEFINITION: Definition = Definition {
    provider: Provider::Messagebird,
    title: "MessageBird",
    schemes: &[Scheme::MessagebirdJwt, Scheme::MessagebirdHmac],
    accepts_forms: true,
    sends_arrays: false,
    events: &[events::CONVERSATIONS, events::REPORTS, events::VOICE, events::SMS, events::INBOUND],
    recognition: RECOGNITION,
    operations: operations::CONVERSATIONS,
    objects: models::OBJECTS,
    envelope: unified::conversations::ENVELOPE,
    mapping: &mapping::MAPPING,
};

/// Only Conversations webhooks have a type; SMS reports, inbound messages and calls are told apart by their fields.
static RECOGNITION: Recognition = &[
    Case { when: &[Test::Exists("type")], name: Name::Field("type") },
    Case {
        when: &[INBOUND, Test::Any(&[Test::Exists("mediaURLs"), Test::Exists("mediaUrls")])],
        name: Name::Fixed("mms.inbound"),
    },
    Case { when: &[INBOUND], name: Name::Fixed("sms.inbound") },
    Case { when: &[REPORT], name: Name::Fixed("sms.status.report") },
    Case { when: &[CALL], name: Name::Fixed("voice.call.event") },
    named_by("type"),
];

const INBOUND: Test = Test::Any(&[Test::Exists("originator"), Test::Exists("shortcode")]);

/// Fields of a report alone, its own words for a status, or a message's reference. Reports may lack the status.
const REPORT: Test = Test::Any(&[
    Test::Exists("recipient"),
    Test::Exists("statusDatetime"),
    Test::Exists("statusReason"),
    Test::Exists("statusErrorCode"),
    Test::Exists("reference"),
    Test::OneOf("status", models::sms::SMS_STATUSES.documented),
]);

/// Fields of a call or leg alone, or its own words for a status or direction; or a list of calls.
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
