//! Twilio: messaging, voice, video and Conversations (forms or query strings), Event Streams (CloudEvents).

mod events;
mod models;
mod unified;

use crate::discriminator::{Case, Discriminator, Test, TypeName, named_by};
use crate::format::SecretKind;
use crate::names::{Provider, Scheme};
use crate::provider::{Definition, MAX_BODY_BYTES, Reply};

/// Twilio.
pub static DEFINITION: Definition = Definition {
    provider: Provider::Twilio,
    title: "Twilio",
    schemes: &[Scheme::TwilioHmacSha1],
    secret: SecretKind::Text,
    secret_hint: "the auth token of the account",
    methods: &["POST", "GET"],
    accepts_forms: true,
    // Event Streams, where the sink is set to batches.
    sends_arrays: true,
    batch: None,
    handshake: None,
    max_body_bytes: MAX_BODY_BYTES,
    success_status: None,
    time_limit: Some(15),
    events: &[
        events::MESSAGING,
        events::VOICE,
        events::CONFERENCES,
        events::VIDEO,
        events::CONVERSATIONS,
        events::DEBUGGER,
        events::EVENT_STREAMS,
    ],
    discriminator: DISCRIMINATOR,
    operations: &[],
    objects: &[],
    envelope: unified::ENVELOPE,
    // Twilio expects TwiML, and reports an error for any other response. An empty `Response` has no effect.
    replies: &[Reply {
        events: &["message.received", "voice.call.request"],
        content_type: "text/xml",
        body: "<Response/>",
    }],
    notes: unified::NOTES,
    samples: &[
        include_str!("samples/messaging.json"),
        include_str!("samples/voice.json"),
        include_str!("samples/video.json"),
        include_str!("samples/conversations.json"),
        include_str!("samples/streams.json"),
    ],
};

/// Only Event Streams name their type. Other events differ in their fields, some of which several events have: the order
/// of the cases is significant.
static DISCRIMINATOR: Discriminator = &[
    Case { when: &[Test::Exists("specversion")], name: TypeName::Field("type") },
    // WhatsApp's callbacks also have an `EventType`: `READ`, `DELIVERED`.
    Case {
        when: &[
            Test::StartsWith("EventType", "on"),
            // Before a conversation is created, only its service is known.
            Test::Any(&[Test::Exists("ConversationSid"), Test::Exists("UserSid"), Test::Exists("ChatServiceSid")]),
        ],
        name: TypeName::Prefixed("conversations.", "EventType"),
    },
    Case {
        when: &[Test::Exists("ConferenceSid"), Test::Exists("StatusCallbackEvent")],
        name: TypeName::Prefixed("voice.conference.", "StatusCallbackEvent"),
    },
    Case {
        when: &[Test::Exists("RecordingSid"), Test::Exists("RecordingStatus")],
        name: TypeName::Fixed("voice.recording"),
    },
    Case {
        when: &[Test::Exists("CallSid"), Test::Exists("CallbackSource")],
        name: TypeName::Fixed("voice.call.status"),
    },
    Case {
        when: &[Test::Exists("RoomSid"), Test::Exists("StatusCallbackEvent")],
        name: TypeName::Prefixed("video.", "StatusCallbackEvent"),
    },
    Case { when: &[MESSAGE, Test::Exists("MessageStatus")], name: TypeName::Fixed("message.status") },
    Case { when: &[MESSAGE, Test::Exists("From")], name: TypeName::Fixed("message.received") },
    Case {
        when: &[Test::Exists("CallSid"), Test::Exists("CallStatus"), Test::Absent("CallbackSource")],
        name: TypeName::Fixed("voice.call.request"),
    },
    Case { when: &[Test::Exists("Payload"), Test::Exists("Level")], name: TypeName::Fixed("debugger.event") },
    // SendGrid's events belong to another product and are not modelled: they are events of unknown type, whose payload is
    // complete.
    Case { when: &[Test::Exists("sg_event_id")], name: TypeName::Field("event") },
    named_by("EventType"),
];

/// `SmsSid` is the former name.
const MESSAGE: Test = Test::Any(&[Test::Exists("MessageSid"), Test::Exists("SmsSid")]);
