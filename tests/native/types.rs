//! The types of payloads: a payload without errors can be deserialized as the type of its event.

use definitions::discriminator::TypeName;
use definitions::{DEFINITIONS, EnumValues, EventType, Field, Model, Type};
use hookproof::provider::{bandwidth, bird, dotdigital, messagebird, meta, twilio, vonage};
use hookproof::{Either, Event, ParseOptions, Provider, Severity, parse};
use serde_json::{Map, Value, json};

#[test]
fn a_payload_is_deserialized_as_the_type_of_its_event() {
    let body = r#"[{"type":"message-failed","errorCode":4720,"message":{"to":["+15550100"],"direction":"out"}}]"#;
    let events = parse(Provider::Bandwidth, body.as_bytes(), &ParseOptions::default()).unwrap();
    let event = events.iter().next().unwrap();

    let failed: bandwidth::types::MessageFailedEvent = event.payload().unwrap();
    assert_eq!(failed.r#type, "message-failed");
    assert_eq!(failed.error_code, Some(4720));
    assert_eq!(failed.message.as_ref().and_then(|message| message.to.clone()), Some(vec!["+15550100".to_owned()]));
    assert_eq!(failed.description, None);

    let payload = bandwidth::types::Payload::of(&event).unwrap();
    assert_eq!(payload, Some(bandwidth::types::Payload::MessageFailed(Box::new(failed))));
}

#[test]
fn the_type_of_an_unknown_event_or_of_another_provider_is_none() {
    let events = parse(Provider::Bandwidth, br#"{"type":"message-lost"}"#, &ParseOptions::default()).unwrap();
    let event = events.iter().next().unwrap();
    assert_eq!(bandwidth::types::Payload::of(&event).unwrap(), None);
    assert_eq!(bird::types::Payload::of(&event).unwrap(), None);
}

#[test]
fn a_form_with_repeated_keys_and_brackets_is_deserialized() {
    let inbound: messagebird::types::InboundSms = only(b"originator=31600000018&recipient=316&body=a&body=b");
    assert_eq!(inbound.body, Some(Either::Second(vec!["a".into(), "b".into()])));
    assert_eq!(inbound.originator.as_deref(), Some("31600000018"));
    let report: messagebird::types::SmsStatusReportPayload = only(b"id=1&recipient=316&status=sent&price[amount]=0.05");
    assert_eq!(report.price_amount.as_deref(), Some("0.05"));
}

#[test]
fn an_object_of_several_shapes_is_deserialized_as_its_shape() {
    use dotdigital::types::{ChannelStatus, MessageStatusEvent, ReportDetails, StatusDetails};

    let details = |details: &str| -> StatusDetails {
        let body = [r#"{"name":"message.failed","payload":{"details":"#, details, "}}"].concat();
        let events = parse(Provider::Dotdigital, body.as_bytes(), &ParseOptions::default()).unwrap();
        let event: MessageStatusEvent = events.iter().next().unwrap().payload().unwrap();
        event.payload.and_then(|payload| payload.details).unwrap()
    };
    let receipt = details(r#"{"channelStatus":{"statusid":"4","recipient":"15550100142","carrier":"new"}}"#);
    match receipt.channel_status.unwrap() {
        ChannelStatus::SmsReceipt(receipt) => assert_eq!(receipt.statusid.as_deref(), Some("4")),
        other => panic!("{other:?}"),
    }
    let receipt =
        details(r#"{"channelStatus":{"sender":{"id":"1"},"recipient":{"id":"2"},"timestamp":1496248541996}}"#);
    match receipt.channel_status.unwrap() {
        ChannelStatus::MessengerReceipt(receipt) => assert_eq!(receipt.timestamp, Some(1_496_248_541_996)),
        other => panic!("{other:?}"),
    }
    let report = details(r#"{"channelStatus":{"sms":{"details":{"reason":"refused","data":7}}}}"#);
    match report.channel_status.unwrap() {
        ChannelStatus::ChannelReports(reports) => match reports.sms.and_then(|sms| sms.details).unwrap() {
            ReportDetails::Failure(failure) => {
                // Of another type than in the examples: it is `None`, and the other fields are deserialized.
                assert_eq!((failure.reason.as_deref(), failure.data), (Some("refused"), None));
            }
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
    assert_eq!(details(r#"{"channelStatus":"none"}"#).channel_status, None);
}

#[test]
fn custom_fields_of_an_account_are_deserialized() {
    let body = br#"{"name":"profile.update","payload":{"id":"p","shoeSize":41}}"#;
    let events = parse(Provider::Dotdigital, body, &ParseOptions::default()).unwrap();
    let event: dotdigital::types::ProfileEvent = events.iter().next().unwrap().payload().unwrap();
    let profile = event.payload.unwrap();
    assert_eq!((profile.id.as_deref(), &profile.others["shoeSize"]), (Some("p"), &json!(41)));
}

#[test]
fn every_event_is_deserialized_with_each_type_of_its_fields_and_with_null_fields() {
    for definition in DEFINITIONS {
        let provider = Provider::from_name(definition.provider.as_str()).unwrap();
        for event in definition.events() {
            for choice in 0..3 {
                let payload = object(event.model, event, choice);
                let body = match provider {
                    Provider::Meta => super::provider::meta::body(event.name, payload),
                    _ => payload,
                };
                let body = body.to_string();
                let events = parse(provider, body.as_bytes(), &ParseOptions::default()).unwrap();
                let read = events.iter().next().unwrap();
                let errors = read.issues.iter().filter(|issue| issue.severity == Severity::Error).count();
                assert_eq!(errors, 0, "{body}");
                assert_typed(&read);
            }
        }
    }
}

/// Fails unless the event is known and its payload can be deserialized as its type.
pub fn assert_typed(event: &Event<'_>) {
    let read = match event.provider {
        Provider::Bandwidth => bandwidth::types::Payload::of(event).map(|payload| payload.is_some()),
        Provider::Bird => bird::types::Payload::of(event).map(|payload| payload.is_some()),
        Provider::Dotdigital => dotdigital::types::Payload::of(event).map(|payload| payload.is_some()),
        Provider::Messagebird => messagebird::types::Payload::of(event).map(|payload| payload.is_some()),
        Provider::Twilio => twilio::types::Payload::of(event).map(|payload| payload.is_some()),
        Provider::Meta => meta::types::Payload::of(event).map(|payload| payload.is_some()),
        Provider::Vonage => vonage::types::Payload::of(event).map(|payload| payload.is_some()),
        provider => panic!("{provider:?} has no types"),
    };
    assert!(read.unwrap_or_else(|error| panic!("{event:?}: {error}")), "{event:?}");
}

fn only<T: serde::de::DeserializeOwned>(form: &[u8]) -> T {
    let events = parse(Provider::Messagebird, form, &ParseOptions::default()).unwrap();
    events.iter().next().unwrap().payload().unwrap()
}

/// An object with every field of its model. The choices 0 and 1 select among several types; with any other, every field is null.
fn object(model: &Model, event: &EventType, choice: usize) -> Value {
    let member = |field: &Field| (field.name.to_owned(), value(&field.value, event, choice));
    Value::Object(model.fields.iter().map(member).collect::<Map<_, _>>())
}

/// The name of the event in its payload.
fn own_name(event: &EventType) -> &'static str {
    // The payload may lack a prefix of the name.
    let own = DEFINITIONS.into_iter().filter(|definition| definition.events().any(|own| std::ptr::eq(own, event)));
    let cases = own.flat_map(|definition| definition.discriminator);
    let prefixes =
        cases.filter_map(|case| if let TypeName::Prefixed(prefix, _) = case.name { Some(prefix) } else { None });
    prefixes.into_iter().find_map(|prefix| event.name.strip_prefix(prefix)).unwrap_or(event.name)
}

fn value(kind: &Type, event: &EventType, choice: usize) -> Value {
    match kind {
        // A required field names the event.
        Type::Required(_) => json!(own_name(event)),
        // So does the part of the name after the prefix.
        Type::OneOf(EnumValues { documented: [only], .. }) if event.name.ends_with(only) => json!(only),
        _ if choice > 1 => Value::Null,
        Type::Anything | Type::Record => json!({"key": [1, null]}),
        Type::Boolean => json!(true),
        Type::DateTime => json!("2026-01-01T00:00:00Z"),
        Type::Integer => json!(1),
        Type::List(inner) => json!([value(inner, event, choice)]),
        Type::Number => json!(0.5),
        Type::Object(model) => object(model, event, choice),
        Type::Either(types) => value(&types[choice.min(types.len() - 1)], event, choice),
        Type::Shaped(shapes) => value(&shapes.models[choice.min(shapes.models.len() - 1)], event, choice),
        Type::Observed(documented, observed) => value([documented, observed][choice], event, choice),
        Type::OrNull(inner) => value(inner, event, choice),
        Type::OneOf(_) | Type::Text => json!("text"),
        Type::Uri => json!("https://example.com"),
    }
}
