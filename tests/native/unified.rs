//! Ids and unified events: an id identifies an event, and every unified value comes from the payload.

use hookproof::{Event, ParseOptions, Provider, parse};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A payload, and the paths of the values that identify its event.
struct Sample {
    provider: Provider,
    payload: Value,
    identifies: &'static [&'static str],
}

fn samples() -> Vec<Sample> {
    let of = |provider, payload, identifies| Sample { provider, payload, identifies };
    vec![
        of(
            Provider::Messagebird,
            json!({"type": "message.updated", "workspaceId": 7, "contact": {"id": "p"},
                "message": {"id": "m", "status": "sent", "updatedDatetime": "2026-03-01T08:00:00Z", "content": {"text": "a b"}}}),
            &["/message/id", "/message/status", "/message/updatedDatetime"],
        ),
        of(
            Provider::Messagebird,
            json!({"type": "conversation.updated", "conversation": {"id": "c", "status": "active",
                "updatedDatetime": "2026-03-01T08:00:00Z", "channels": [{"id": "k"}, {"id": "l"}]}}),
            &["/conversation/id", "/conversation/status", "/conversation/updatedDatetime"],
        ),
        of(
            Provider::Messagebird,
            json!({"id": "s", "recipient": "1555", "status": "sent", "statusDatetime": "2026-03-01T08:00:00Z"}),
            &["/id", "/recipient", "/status", "/statusDatetime"],
        ),
        of(
            Provider::Messagebird,
            json!({"id": "v", "status": "ongoing", "source": "1", "destination": "2", "legs": [{"status": "ringing"}],
                "createdAt": "2026-03-01T08:00:00Z", "updatedAt": null}),
            &["/id", "/status", "/legs/0/status"],
        ),
        of(
            Provider::Bird,
            json!({"service": "channels", "event": "rcs.unknown", "payload": {"id": "m", "status": "sent", "parts": [1, {}]}}),
            &["/event", "/payload/id", "/payload/status"],
        ),
        of(
            Provider::Bird,
            json!({"service": "channels", "event": "sms.outbound", "payload": {"id": "m", "status": "sent",
                "lastStatusAt": "2026-03-01T08:00:00Z", "receiver": {"contacts": [{"identifierValue": "+1"}]}}}),
            &["/payload/id", "/payload/status", "/payload/lastStatusAt"],
        ),
        of(
            Provider::Bird,
            json!({"event": "whatsapp.interaction", "payload": {"id": "i", "messageId": "m", "type": "read",
                "createdAt": "2026-03-01T08:00:00Z"}}),
            &["/payload/id", "/payload/messageId", "/payload/type", "/payload/createdAt"],
        ),
        of(
            Provider::Bird,
            json!({"event": "conversation.updated", "payload": {"id": "c", "status": "active", "lastMessage": {"id": "m",
                "status": "sent"}}}),
            &["/payload/id", "/payload/status", "/payload/lastMessage/id", "/payload/lastMessage/status"],
        ),
        of(
            Provider::Bird,
            json!({"type": "email.clicked", "timestamp": "2026-03-01T08:00:00Z", "data": {"email_id": "e",
                "recipient_id": "r", "url": "https://example.net", "tags": [{"name": "a", "value": "b"}]}}),
            &["/timestamp", "/data/email_id", "/data/recipient_id", "/data/url"],
        ),
        of(
            Provider::Bandwidth,
            json!({"type": "message-delivered", "time": "2026-03-01T08:00:00Z", "to": "+1",
                "message": {"id": "m", "to": ["+1", "+2"], "tag": "a"}}),
            &["/time", "/to", "/message/id"],
        ),
        of(
            Provider::Bandwidth,
            json!({"internalTicketNumber": "t", "status": "UNVERIFIED", "denialStatusCode": 511, "errors": ["x"]}),
            &["/internalTicketNumber", "/status"],
        ),
        of(
            Provider::Dotdigital,
            json!({"eventId": "e", "name": "message.sent", "timestamp": "2026-03-01T08:00:00Z", "payload": {"id": "m"}}),
            &["/eventId"],
        ),
    ]
}

/// The id and the debug output of the only event.
fn read(provider: Provider, body: &str) -> (String, String) {
    let events = parse(provider, body.as_bytes(), &ParseOptions::default()).unwrap();
    assert_eq!(events.len(), 1);
    let event = events.iter().next().unwrap();
    (event.id.clone(), format!("{event:?}"))
}

fn id(sample: &Sample) -> String {
    read(sample.provider, &sample.payload.to_string()).0
}

proptest! {
    #[test]
    fn an_id_does_not_depend_on_the_serialization(seed in any::<u64>()) {
        for sample in samples() {
            let mut random = Random(seed);
            let mut body = String::new();
            write(&sample.payload, &mut random, &mut body);
            prop_assert_eq!(read(sample.provider, &body), read(sample.provider, &body));
            prop_assert_eq!(read(sample.provider, &body).0, id(&sample), "{}", body);
        }
    }

    #[test]
    fn an_id_depends_on_every_identifying_value(value in "[A-Za-z0-9+][A-Za-z0-9+._-]{0,20}") {
        for mut sample in samples() {
            for path in sample.identifies {
                let before = id(&sample);
                let member = sample.payload.pointer_mut(path).unwrap();
                let changed = *member != json!(value);
                *member = json!(value);
                prop_assert_eq!(id(&sample) != before, changed, "{} of {}", path, sample.payload);
            }
        }
    }

    #[test]
    fn an_id_does_not_depend_on_other_data(text in "\\PC{0,20}", number in any::<i32>()) {
        for sample in samples().iter_mut().filter(|sample| !has_digest(&id(sample))) {
            let before = id(sample);
            sample.payload["unknownField"] = json!({"text": text, "list": [number]});
            prop_assert_eq!(id(sample), before);
        }
    }
}

/// Whether an id ends with a digest of the payload.
fn has_digest(id: &str) -> bool {
    id.rsplit(':').next().is_some_and(|part| part.len() == DIGEST && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// The length of a digest of the payload.
const DIGEST: usize = 32;

/// A generator of pseudorandom numbers.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }

    fn space(&mut self) -> &'static str {
        ["", " ", "\n\t", "\r\n  "][self.below(4)]
    }
}

/// Serializes JSON with random order of keys, white space, and escapes in strings.
fn write(value: &Value, random: &mut Random, body: &mut String) {
    body.push_str(random.space());
    match value {
        Value::Object(members) => {
            let mut rest: Vec<_> = members.iter().collect();
            body.push('{');
            while !rest.is_empty() {
                let (key, value) = rest.swap_remove(random.below(rest.len()));
                write(&json!(key), random, body);
                body.push(':');
                write(value, random, body);
                body.push_str(if rest.is_empty() { "" } else { "," });
            }
            body.push('}');
        }
        Value::Array(items) => {
            body.push('[');
            for (nth, item) in items.iter().enumerate() {
                body.push_str(if nth == 0 { "" } else { "," });
                write(item, random, body);
            }
            body.push(']');
        }
        Value::String(text) => {
            body.push('"');
            for unit in text.chars() {
                match random.below(5) {
                    0 => body.push_str(&format!("\\u{:04x}", u32::from(unit))),
                    _ => body.push(unit),
                }
            }
            body.push('"');
        }
        other => body.push_str(&other.to_string()),
    }
    body.push_str(random.space());
}

#[test]
fn the_events_of_one_message_have_different_ids() {
    let of = |provider, bodies: &[&str]| {
        let mut ids: Vec<_> = bodies.iter().map(|body| read(provider, body).0).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), bodies.len(), "{ids:?}");
    };
    of(
        Provider::Messagebird,
        &[
            r#"{"type":"message.created","message":{"id":"m","status":"sent"}}"#,
            r#"{"type":"message.updated","message":{"id":"m","status":"sent"}}"#,
            r#"{"type":"message.updated","message":{"id":"m","status":"delivered"}}"#,
            r#"{"type":"message.updated","message":{"id":"m","status":"read"}}"#,
            r#"{"type":"message.status","message":{"id":"m","status":"read"}}"#,
        ],
    );
    of(
        Provider::Bird,
        &[
            r#"{"type":"sms.sent","data":{"sms_id":"m"}}"#,
            r#"{"type":"sms.delivered","data":{"sms_id":"m"}}"#,
            r#"{"event":"sms.outbound","payload":{"id":"m","status":"sent"}}"#,
            r#"{"event":"sms.outbound","payload":{"id":"m","status":"delivered"}}"#,
            r#"{"event":"sms.interaction","payload":{"messageId":"m","type":"clicked"}}"#,
        ],
    );
    of(
        Provider::Bandwidth,
        &[
            r#"[{"type":"message-sending","to":"+1","message":{"id":"m","to":["+1","+2"]}}]"#,
            r#"[{"type":"message-delivered","to":"+1","message":{"id":"m","to":["+1","+2"]}}]"#,
            r#"[{"type":"message-delivered","to":"+2","message":{"id":"m","to":["+1","+2"]}}]"#,
        ],
    );
}

#[test]
fn unified_events_of_collected_payloads_contain_no_invented_values() {
    super::corpus::each(|name, _, events| {
        for event in events.iter() {
            assert!(!event.id.trim().is_empty() && !event.unified.kind.as_str().is_empty(), "{name}");
            let payload: Value = json!([event.payload::<Value>().unwrap(), event.envelope]);
            for text in texts(&event) {
                // The `+` of numbers is added, and lines are joined.
                let number = text.strip_prefix('+').filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
                let is_sent = |text: &str| {
                    is_in(&payload, text)
                        || number.is_some_and(|number| is_in(&payload, number) || is_displayed(&payload, number))
                        || text.lines().all(|line| is_in(&payload, line))
                        // The channel of an address is mapped separately.
                        || is_in(&payload, &["whatsapp:", text].concat())
                };
                let is_constant = CONSTANTS.contains(&text.as_str()) || DESCRIBED.contains(&text.as_str());
                assert!(is_constant || is_sent(&text), "{name}: {text}");
            }
            if let Some(time) = &event.occurred_at {
                assert!(contains_time(&payload, &time.to_string()[14..19]), "{name}: {time}");
            }
        }
    });
}

/// Whether a value contains the number formatted with spaces.
fn is_displayed(value: &Value, number: &str) -> bool {
    match value {
        Value::Array(items) => items.iter().any(|item| is_displayed(item, number)),
        Value::Object(members) => members.values().any(|member| is_displayed(member, number)),
        Value::String(text) => text.strip_prefix('+').is_some_and(|digits| digits.replace(' ', "") == number),
        _ => false,
    }
}

/// Descriptions of codes, which are documented but not sent.
const DESCRIBED: &[&str] = &["anti-spam rejection"];

/// Unified values of channels, and of statuses of calls and conversations, that replace a value of the provider.
const CONSTANTS: &[&str] = &[
    "app",
    "answered",
    "closed",
    "email",
    "ended",
    "initiated",
    "messenger",
    "mms",
    "rcs",
    "sms",
    "viber",
    "whatsapp",
];

/// Every text in the unified event that is not a value of an enumeration.
fn texts(event: &Event<'_>) -> Vec<String> {
    let unified = &event.unified;
    let message = unified.message.iter().flat_map(|message| {
        let one = [
            &message.id,
            &message.conversation_id,
            &message.channel,
            &message.from,
            &message.text,
            &message.reference,
            &message.in_reply_to,
        ];
        let media = message.media.iter();
        let media = media.flat_map(|media| [&media.url, &media.content_type, &media.name, &media.id]).flatten();
        let error = message.error.iter().flat_map(|error| [&error.code, &error.description]).flatten();
        let location = message.location.iter().flat_map(|location| [&location.name, &location.address]).flatten();
        one.into_iter().flatten().chain(&message.to).chain(media).chain(error).chain(location)
    });
    let conversation = unified.conversation.iter().flat_map(|conversation| {
        [&conversation.id, &conversation.status, &conversation.contact_id, &conversation.channel_id]
            .into_iter()
            .flatten()
    });
    let call =
        unified.call.iter().flat_map(|call| [&call.id, &call.status, &call.from, &call.to].into_iter().flatten());
    let numbers = unified.message.iter().flat_map(|message| {
        let location = message
            .location
            .iter()
            .flat_map(|location| [location.latitude().to_string(), location.longitude().to_string()]);
        message.segments.map(|count| count.to_string()).into_iter().chain(location)
    });
    message.chain(conversation).chain(call).map(ToString::to_string).chain(numbers).collect()
}

/// Whether a value contains this string or number, compared without regard to case.
fn is_in(value: &Value, text: &str) -> bool {
    match value {
        Value::Array(items) => items.iter().any(|item| is_in(item, text)),
        Value::Object(members) => members.values().any(|member| is_in(member, text)),
        Value::String(value) => value.eq_ignore_ascii_case(text),
        Value::Number(value) => value.to_string() == text,
        _ => false,
    }
}

fn is_at(count: u64, minute: &str) -> bool {
    let seconds = if count < 100_000_000_000 { count } else { count / 1000 };
    format!("{:02}:{:02}", seconds / 60 % 60, seconds % 60) == minute
}

/// Whether a value contains a time, or a number of seconds or milliseconds since 1970, with this minute and second, which do
/// not depend on the UTC offset.
fn contains_time(value: &Value, minute: &str) -> bool {
    match value {
        Value::Array(items) => items.iter().any(|item| contains_time(item, minute)),
        Value::Object(members) => members.values().any(|member| contains_time(member, minute)),
        Value::String(value) => match value.parse::<u64>() {
            // Year to minute, two digits each.
            Ok(_) if value.len() == 10 && minute.ends_with(":00") && value.get(8..) == minute.get(..2) => true,
            Ok(count) => is_at(count, minute),
            // RFC 3339, in which a space may separate date and time, or RFC 2822.
            Err(_) => {
                matches!(value.get(10..11), Some("T" | "t" | " ")) && value.get(14..19) == Some(minute)
                    || value.get(20..25) == Some(minute)
            }
        },
        Value::Number(value) => value.as_u64().is_some_and(|count| is_at(count, minute)),
        _ => false,
    }
}
