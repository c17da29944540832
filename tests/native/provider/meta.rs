//! The events of Meta, with invented bodies that follow the documentation.

use hookproof::{Event, Events, IssueCode, ParseOptions, Provider, Receiver, ReceiverOptions, Severity, parse};
use serde_json::{Value, json};

/// The payloads of a body, as split by an independent implementation.
pub fn payloads(body: Value) -> Vec<Value> {
    let Some(entries) = body["entry"].as_array().filter(|entries| !entries.is_empty()) else {
        return match body.get("value") {
            Some(value) => of_value(value),
            None => vec![body],
        };
    };
    entries.iter().flat_map(of_entry).collect()
}

fn of_entry(entry: &Value) -> Vec<Value> {
    let mut found = Vec::new();
    for name in entry.as_object().into_iter().flat_map(|entry| entry.keys()) {
        let items = entry[name].as_array().into_iter().flatten();
        match name.as_str() {
            "changes" => {
                found.extend(items.flat_map(|change| change.get("value").map_or(vec![change.clone()], of_value)));
            }
            "messaging" | "standby" => found.extend(items.cloned()),
            _ => {}
        }
    }
    if found.is_empty() { vec![entry.clone()] } else { found }
}

fn of_value(value: &Value) -> Vec<Value> {
    let lists = ["messages", "statuses", "calls", "message_echoes"];
    let names = value.as_object().into_iter().flat_map(|value| value.keys());
    let lists = names.filter(|name| lists.contains(&name.as_str())).filter_map(|name| value[name].as_array());
    let found: Vec<Value> = lists.flatten().cloned().collect();
    if found.is_empty() { vec![value.clone()] } else { found }
}

/// A body with one event of this type.
pub fn body(name: &str, payload: Value) -> Value {
    let (product, field) = name.split_once('.').unwrap();
    if product != "whatsapp" {
        let object = if product == "messenger" { "page" } else { product };
        return json!({"object": object, "entry": [{"id": "1", "time": 1_767_225_600_000_u64, "messaging": [payload]}]});
    }
    let (field, list) = match field {
        "message" => ("messages", Some("messages")),
        "status" => ("messages", Some("statuses")),
        "call" => ("calls", Some("calls")),
        "smb_message_echoes" => (field, Some("message_echoes")),
        _ => (field, None),
    };
    let value = list
        .map_or(payload.clone(), |list| json!({"metadata": {"display_phone_number": "15550000001"}, list: [payload]}));
    whatsapp(json!([{"field": field, "value": value}]))
}

fn whatsapp(changes: Value) -> Value {
    json!({"object": "whatsapp_business_account", "entry": [{"id": "1", "time": 1_767_225_600, "changes": changes}]})
}

fn with_events<T>(body: &Value, inspect: impl FnOnce(&Events<'_>) -> T) -> T {
    let body = body.to_string();
    inspect(&parse(Provider::Meta, body.as_bytes(), &ParseOptions::default()).unwrap())
}

fn with_message<T>(message: Value, inspect: impl FnOnce(&Event<'_>) -> T) -> T {
    with_events(&body("whatsapp.message", message), |events| inspect(&events.iter().next().unwrap()))
}

/// The types of the events of a body.
fn types(body: &Value) -> Vec<String> {
    with_events(body, |events| events.iter().map(|event| event.type_name.to_string()).collect())
}

fn unified(name: &str, payload: Value) -> Value {
    with_events(&body(name, payload), |events| {
        let event = serde_json::to_value(events.iter().next().unwrap()).unwrap();
        assert_eq!((event["type"].as_str(), &event["known"]), (Some(name), &json!(true)));
        assert_eq!(event["issues"], json!([]), "{event}");
        event["unified"].clone()
    })
}

#[test]
fn every_item_of_every_list_is_an_event_with_its_envelope_in_order() {
    let value = json!({
        "metadata": {"phone_number_id": "7"},
        "contacts": [{"wa_id": "15550000002"}],
        "messages": [{"id": "m-1", "type": "text"}, {"id": "m-2", "type": "text"}],
        "statuses": [{"id": "m-3", "status": "sent"}],
    });
    let body = json!({
        "object": "whatsapp_business_account",
        "entry": [
            {"id": "1", "changes": [{"value": value, "field": "messages"}, {"field": "account_update", "value": {"event": "ACCOUNT_DELETED"}}], "time": 7},
            {"id": "2", "changes": [{"field": "calls", "value": {"calls": [{"id": "c-1", "event": "connect"}]}}]},
        ],
    });
    let expected =
        ["whatsapp.message", "whatsapp.message", "whatsapp.status", "whatsapp.account_update", "whatsapp.call"];
    assert_eq!(types(&body), expected);
    with_events(&body, |events| {
        let envelopes: Vec<Value> = events.iter().map(|event| json!(event.envelope)).collect();
        let (object, metadata, contacts) =
            ("whatsapp_business_account", json!({"phone_number_id": "7"}), json!([{"wa_id": "15550000002"}]));
        let messages = json!({"object": object, "id": "1", "time": 7, "field": "messages", "metadata": metadata, "contacts": contacts});
        assert_eq!(envelopes[..3], [messages.clone(), messages.clone(), messages]);
        assert_eq!(envelopes[3], json!({"object": object, "id": "1", "time": 7, "field": "account_update"}));
        assert_eq!(envelopes[4], json!({"object": object, "id": "2", "field": "calls"}));
        let payload: Value = events.iter().nth(3).unwrap().payload().unwrap();
        assert_eq!(payload, json!({"event": "ACCOUNT_DELETED"}));
    });
}

#[test]
fn a_malformed_message_does_not_affect_the_other_messages_of_a_batch() {
    let message = |nth: usize| match nth {
        699 => json!({"id": "m-699", "type": 7, "text": "not an object"}),
        _ => json!({"id": format!("m-{nth}"), "from": "15550000002", "type": "text", "text": {"body": "é"}}),
    };
    let messages: Vec<Value> = (0..1000).map(message).collect();
    with_events(&whatsapp(json!([{"field": "messages", "value": {"messages": messages}}])), |events| {
        assert_eq!(events.len(), 1000);
        let ids: Vec<String> = events.iter().map(|event| event.id).collect();
        assert_eq!(ids, (0..1000).map(|nth| format!("m-{nth}")).collect::<Vec<_>>());
        let paths: Vec<_> = events.issues().map(|issue| (issue.path.as_str(), issue.code)).collect();
        let at = "/entry/0/changes/0/value/messages/699";
        let (of_type, of_text) = (format!("{at}/type"), format!("{at}/text"));
        assert_eq!(paths, [(&*of_text, IssueCode::WrongType), (&*of_type, IssueCode::WrongType)]);
        assert_eq!(events.iter().filter(|event| !event.issues.is_empty()).count(), 1);
    });
}

#[test]
fn an_item_that_is_not_an_object_is_an_event() {
    let body = whatsapp(json!([{"field": "messages", "value": {"messages": [7, {"id": "m-1"}, null]}}]));
    with_events(&body, |events| {
        let payloads: Vec<&str> = events.iter().map(|event| event.payload_json()).collect();
        assert_eq!(payloads, ["7", r#"{"id":"m-1"}"#, "null"]);
        let errors = events.issues().filter(|issue| issue.severity == Severity::Error);
        let paths: Vec<&str> = errors.map(|issue| issue.path.as_str()).collect();
        assert_eq!(paths, ["/entry/0/changes/0/value/messages/0", "/entry/0/changes/0/value/messages/2"]);
    });
}

#[test]
fn a_body_entry_or_change_without_events_is_one_event_with_an_issue() {
    let page = |entry: Value| json!({"object": "page", "entry": entry});
    for (body, path, payload) in [
        (page(json!([])), "/entry", page(json!([]))),
        (page(json!(7)), "/entry", page(json!(7))),
        (page(json!([{"id": "1"}])), "/entry/0/changes", json!({"id": "1"})),
        (
            page(json!([{"id": "1", "changes": {"field": "x"}}])),
            "/entry/0/changes",
            json!({"id": "1", "changes": {"field": "x"}}),
        ),
        (page(json!([{"changes": [{"field": "feed"}]}])), "/entry/0/changes/0/value", json!({"field": "feed"})),
        (json!({"history": []}), "/entry", json!({"history": []})),
    ] {
        with_events(&body, |events| {
            assert_eq!(events.len(), 1, "{body}");
            let event = events.iter().next().unwrap();
            assert_eq!(event.payload::<Value>().unwrap(), payload, "{body}");
            assert!(!event.known && !event.id.is_empty(), "{body}");
            assert_eq!(event.issues.iter().map(|issue| issue.path.as_str()).collect::<Vec<_>>(), [path], "{body}");
        });
    }
}

#[test]
fn a_malformed_list_does_not_affect_its_sibling_lists() {
    let body = whatsapp(json!([{"field": "messages", "value": {"messages": {"id": "m"}, "statuses": [{"id": "s"}]}}]));
    assert_eq!(types(&body), ["whatsapp.status", "whatsapp.messages"]);
    with_events(&body, |events| {
        let paths: Vec<&str> = events.issues().map(|issue| issue.path.as_str()).collect();
        assert!(paths.contains(&"/entry/0/changes/0/value/messages"), "{paths:?}");
    });
}

#[test]
fn events_of_messenger_and_instagram_are_named_by_their_key() {
    let item = |key: &str| json!({"sender": {"id": "1"}, key: {}, "recipient": {"id": "2"}, "timestamp": 7});
    for (object, product) in [("page", "messenger"), ("instagram", "instagram")] {
        let items = json!([item("message"), item("reaction"), item("brand_new")]);
        let body = json!({"object": object, "entry": [{"messaging": items}]});
        let names = ["message", "reaction", "brand_new"].map(|key| format!("{product}.{key}"));
        assert_eq!(types(&body), names);
    }
    let several = json!({"sender": {}, "referral": {}, "message": {}});
    assert_eq!(types(&json!({"object": "page", "entry": [{"messaging": [several]}]})), ["messenger.message"]);
    let change = json!({"field": "messages", "value": {"sender": {"id": "1"}, "recipient": {"id": "2"}, "message": {"mid": "m"}}});
    assert_eq!(types(&json!({"object": "instagram", "entry": [{"changes": [change]}]})), ["instagram.message"]);
    assert_eq!(types(&change), ["instagram.message"]);
}

#[test]
fn unknown_fields_and_objects_have_types() {
    let change = json!([{"field": "brand_new", "value": {"a": 1}}]);
    assert_eq!(types(&whatsapp(change.clone())), ["whatsapp.brand_new"]);
    for (object, name) in [("page", "messenger.brand_new"), ("user", "user.brand_new")] {
        let body = json!({"object": object, "entry": [{"id": "9", "time": 1_767_225_600, "changes": change}]});
        with_events(&body, |events| {
            let event = events.iter().next().unwrap();
            assert_eq!((&*event.type_name.as_str(), event.known), (name, false));
            assert_eq!(event.occurred_at.as_ref().unwrap(), "2026-01-01T00:00:00Z");
            assert!(event.id.starts_with(&format!("9:{name}:1767225600:")), "{}", event.id);
            assert_eq!(event.issues[0].code, IssueCode::UnknownEvent);
        });
    }
}

#[test]
fn the_envelope_of_an_event_on_standby_has_the_flag() {
    let item = json!({"sender": {"id": "1"}, "recipient": {"id": "2"}, "message": {"mid": "m"}});
    with_events(&json!({"object": "page", "entry": [{"id": "2", "standby": [item]}]}), |events| {
        let event = events.iter().next().unwrap();
        assert_eq!(&*event.type_name.as_str(), "messenger.message");
        assert_eq!(json!(event.envelope), json!({"object": "page", "id": "2", "standby": true}));
    });
}

#[test]
fn a_message_has_the_numbers_of_sender_and_recipient() {
    let message = json!({"from": "15550000002", "id": "m-1", "timestamp": "1767225600", "type": "text",
        "text": {"body": "Hi"}, "context": {"id": "m-0"}, "group_id": "g-1"});
    let unified = unified("whatsapp.message", message);
    assert_eq!(unified["kind"], "message.received");
    let of = |name: &str| unified["message"][name].clone();
    assert_eq!((of("from"), of("to")), (json!("+15550000002"), json!(["+15550000001"])));
    assert_eq!((of("text"), of("inReplyTo"), of("conversationId")), (json!("Hi"), json!("m-0"), json!("g-1")));
    assert_eq!((of("channel"), of("direction")), (json!("whatsapp"), json!("inbound")));
}

#[test]
fn a_user_without_a_number_is_identified_by_an_id() {
    for from in [json!(""), Value::Null, json!("US.1234")] {
        let message = json!({"from": from, "from_user_id": "US.1234", "id": "m-1", "type": "text"});
        assert_eq!(unified("whatsapp.message", message)["message"]["from"], "US.1234");
    }
    let status = json!({"id": "m-1", "status": "delivered", "recipient_id": "", "recipient_user_id": "US.1234"});
    assert_eq!(unified("whatsapp.status", status)["message"]["to"], json!(["US.1234"]));
}

#[test]
fn replies_and_reactions_are_interactions() {
    for (name, content, text) in [
        ("button", json!({"payload": "yes", "text": "Yes"}), json!("Yes")),
        ("interactive", json!({"type": "button_reply", "button_reply": {"id": "1", "title": "Yes"}}), json!("Yes")),
        ("interactive", json!({"type": "list_reply", "list_reply": {"id": "1", "title": "One"}}), json!("One")),
        ("interactive", json!({"type": "nfm_reply", "nfm_reply": {"response_json": "[1]"}}), Value::Null),
        ("reaction", json!({"message_id": "m-0", "emoji": "😮"}), json!("😮")),
        ("reaction", json!({"message_id": "m-0", "emoji": ""}), Value::Null),
        ("reaction", json!({"message_id": "m-0"}), Value::Null),
    ] {
        let unified = unified("whatsapp.message", json!({"id": "m-1", "type": name, name: content}));
        assert_eq!((&unified["kind"], &unified["message"]["text"]), (&json!("message.interaction"), &text), "{name}");
        let answered = if name == "reaction" { json!("m-0") } else { Value::Null };
        assert_eq!(unified["message"]["inReplyTo"], answered);
    }
    for (name, payload) in [
        ("messenger.postback", json!({"sender": {"id": "1"}, "postback": {"title": "Book", "payload": "book"}})),
        (
            "messenger.message",
            json!({"sender": {"id": "1"}, "message": {"mid": "m", "text": "Book", "quick_reply": {"payload": "book"}}}),
        ),
        ("instagram.reaction", json!({"sender": {"id": "1"}, "reaction": {"mid": "m-0", "action": "unreact"}})),
    ] {
        assert_eq!(unified(name, payload)["kind"], "message.interaction", "{name}");
    }
}

#[test]
fn system_messages_edits_and_revocations_are_not_messages() {
    for name in ["system", "edit", "revoke"] {
        let unified = unified("whatsapp.message", json!({"id": "m-1", "type": name}));
        assert_eq!((&unified["kind"], &unified["message"]), (&json!("other"), &Value::Null), "{name}");
    }
    for message in [json!({"id": "m-1"}), json!({"id": "m-1", "type": "unsupported"})] {
        assert_eq!(unified("whatsapp.message", message)["kind"], "message.received");
    }
    let old = whatsapp(json!([{"field": "history", "value": {"messages": [{"id": "m-1", "type": "image"}]}}]));
    assert_eq!(types(&old), ["whatsapp.history"]);
}

#[test]
fn files_have_an_id_or_a_url() {
    let image = json!({"id": "7", "mime_type": "image/jpeg", "caption": "Hi"});
    let message = unified("whatsapp.message", json!({"id": "m-1", "type": "image", "image": image}));
    assert_eq!(message["message"]["media"], json!([{"url": null, "contentType": "image/jpeg", "id": "7"}]));
    assert_eq!(message["message"]["text"], "Hi");
    let attachments = json!([
        {"type": "image", "payload": {"url": "https://example.com/1", "sticker_id": 369239263222822_u64}},
        {"type": "location", "payload": {"coordinates": {"lat": 1.5, "long": -2.5}}},
        {"type": "like_heart"},
    ]);
    let message = unified("messenger.message", json!({"message": {"mid": "m", "attachments": attachments}}));
    assert_eq!(message["message"]["media"], json!([{"url": "https://example.com/1", "id": "369239263222822"}]));
    assert_eq!(message["message"]["location"]["longitude"], -2.5);
}

#[test]
fn messages_of_the_business_are_outbound() {
    let echo = unified(
        "whatsapp.smb_message_echoes",
        json!({"id": "m-1", "from": "15550000001", "to": "15550000002", "type": "text"}),
    );
    assert_eq!((&echo["message"]["direction"], &echo["message"]["to"]), (&json!("outbound"), &json!(["+15550000002"])));
    let echo = unified("instagram.message", json!({"message": {"mid": "m", "is_echo": true}}));
    assert_eq!((&echo["kind"], &echo["message"]["direction"]), (&json!("message.status"), &json!("outbound")));
    let message = unified("instagram.message", json!({"message": {"mid": "m", "is_echo": false}}));
    assert_eq!((&message["kind"], &message["message"]["direction"]), (&json!("message.received"), &json!("inbound")));
}

#[test]
fn statuses_and_failures_are_mapped() {
    for (status_value, expected) in [("sent", json!("sent")), ("played", json!("read")), ("deleted", json!("deleted"))]
    {
        let status =
            unified("whatsapp.status", json!({"id": "m-1", "status": status_value, "recipient_id": "15550000002"}));
        assert_eq!((&status["kind"], &status["message"]["status"]), (&json!("message.status"), &expected));
        assert_eq!(
            (&status["message"]["to"], &status["message"]["from"]),
            (&json!(["+15550000002"]), &json!("+15550000001"))
        );
    }
    let error = json!({"code": 130472, "title": "T", "message": "M", "error_data": {"details": "D"}});
    let failed = json!({"id": "m-1", "status": "failed", "errors": [error], "biz_opaque_callback_data": "order 5"});
    let failed = unified("whatsapp.status", failed);
    assert_eq!(failed["message"]["error"], json!({"code": "130472", "description": "D"}));
    assert_eq!(failed["message"]["reference"], "order 5");
    let group = json!({"id": "m-1", "status": "read", "recipient_id": "g-1", "recipient_type": "group", "recipient_participant_id": "15550000003"});
    let group = unified("whatsapp.status", group);
    assert_eq!((&group["message"]["to"], &group["conversation"]["id"]), (&json!(["+15550000003"]), &json!("g-1")));
    let call = unified(
        "whatsapp.status",
        json!({"id": "c-1", "type": "call", "status": "RINGING", "recipient_id": "15550000002"}),
    );
    let expected = json!({"id": "c-1", "status": "ringing", "direction": "outbound", "from": "+15550000001", "to": "+15550000002"});
    assert_eq!((&call["kind"], &call["call"]), (&json!("call.status"), &expected));
}

#[test]
fn a_receipt_is_sent_by_the_recipient_of_the_message() {
    let payload = json!({"sender": {"id": "1"}, "recipient": {"id": "2"}, "timestamp": 1_767_225_600_500_u64, "delivery": {"mids": ["m-1"], "watermark": 1_767_225_600_123_u64}});
    with_events(&body("messenger.delivery", payload), |events| {
        let event = events.iter().next().unwrap();
        assert_eq!(event.occurred_at.as_ref().unwrap(), "2026-01-01T00:00:00.123Z");
        let message = event.unified.message.as_ref().unwrap();
        assert_eq!((message.to[0].to_string(), message.id.as_ref().unwrap().to_string()), ("1".into(), "m-1".into()));
        assert_eq!(message.status.unwrap().as_str(), "delivered");
    });
}

#[test]
fn times_are_in_seconds_or_in_milliseconds() {
    for (timestamp, time) in [
        (json!("1767225600"), Some("2026-01-01T00:00:00Z")),
        (json!("1767225600123"), Some("2026-01-01T00:00:00.123Z")),
        (json!(1_767_225_600_000_u64), Some("2026-01-01T00:00:00Z")),
        (json!("1504902988"), Some("2017-09-08T20:36:28Z")),
        (json!("soon"), None),
        (json!("-1"), None),
        (json!("99999999999999999999"), None),
    ] {
        with_message(json!({"id": "m-1", "timestamp": timestamp}), |event| {
            assert_eq!(event.occurred_at.as_ref().map(ToString::to_string).as_deref(), time, "{timestamp}");
        });
    }
}

#[test]
fn updates_with_the_same_time_have_different_ids() {
    let id = |name: &str| {
        let value = json!({"event": "APPROVED", "message_template_name": name});
        with_events(&whatsapp(json!([{"field": "message_template_status_update", "value": value}])), |events| {
            events.iter().next().unwrap().id
        })
    };
    assert_eq!(id("a"), id("a"));
    assert_ne!(id("a"), id("b"));
    // The test message of the dashboard has a constant id.
    with_message(json!({"id": "ABGGFlA5Fpa", "timestamp": "1504902988"}), |event| assert_eq!(event.id, "ABGGFlA5Fpa"));
}

#[test]
fn more_than_ten_thousand_events_are_refused() {
    let body = |count: usize| whatsapp(json!([{"field": "messages", "value": {"messages": vec![json!({}); count]}}]));
    with_events(&body(10_000), |events| assert_eq!(events.len(), 10_000));
    let error = parse(Provider::Meta, body(10_001).to_string().as_bytes(), &ParseOptions::default()).unwrap_err();
    assert_eq!((error.code().as_str(), error.position().is_some()), ("TOO_MANY_EVENTS", true));
}

#[test]
fn a_body_of_four_mebibytes_is_accepted_by_default() {
    let receiver = Receiver::new(&ReceiverOptions::new(Provider::Meta, "secret")).unwrap();
    assert_eq!(receiver.max_body_bytes(), 4 << 20);
}

#[test]
fn the_response_to_the_handshake_is_its_challenge_if_the_token_matches() {
    let receiver = |token: Option<&str>| {
        let mut options = ReceiverOptions::new(Provider::Meta, "secret");
        options.verify_token = token.map(Into::into);
        Receiver::new(&options)
    };
    let known = receiver(Some("t ö")).unwrap();
    let response_to = |query: &str| known.challenge("GET", &format!("https://h.example/hook?{query}")).unwrap();
    for query in [
        "hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=t+%C3%B6",
        "hub.verify_token=t%20%c3%b6&hub.challenge=1158201444&hub.mode=subscribe&other=1&other=2",
    ] {
        let response = response_to(query);
        assert_eq!((response.status, response.body.as_str(), response.error), (200, "1158201444", None));
        assert_eq!(response.headers, [("Content-Type", "text/plain")]);
    }
    assert_eq!(response_to("hub.mode=subscribe&hub.challenge=%3Cb%3E%26&hub.verify_token=t+%C3%B6").body, "<b>&");
    for query in [
        "",
        "hub.mode=subscribe&hub.challenge=1&hub.verify_token=t",
        "hub.mode=subscribe&hub.challenge=1&hub.verify_token=",
        "hub.mode=subscribe&hub.challenge=1",
        "hub.challenge=1&hub.verify_token=t+%C3%B6",
        "hub.mode=unsubscribe&hub.challenge=1&hub.verify_token=t+%C3%B6",
        "hub.mode=subscribe&hub.challenge=&hub.verify_token=t+%C3%B6",
        "hub.mode=subscribe&hub.challenge=%ff&hub.verify_token=t+%C3%B6",
        "hub.mode=subscribe&hub.challenge=1&hub.challenge=1&hub.verify_token=t+%C3%B6",
        "hub.mode=subscribe&hub.challenge=1&hub.verify_token=t+%C3%B6&hub.verify_token=x",
        "hub_mode=subscribe&hub_challenge=1&hub_verify_token=t+%C3%B6",
    ] {
        let response = response_to(query);
        assert_eq!((response.status, response.body.as_str()), (403, ""), "{query}");
        assert_eq!(response.error.unwrap().code().as_str(), "HANDSHAKE_REFUSED", "{query}");
    }
    let query = "/?hub.mode=subscribe&hub.challenge=1&hub.verify_token=";
    assert_eq!(receiver(None).unwrap().challenge("GET", query).unwrap().status, 403);
    assert_eq!(known.challenge("POST", query), None);
    assert_eq!(known.challenge("GET", "no url").unwrap().status, 400);
    for token in ["", " \n"] {
        assert_eq!(receiver(Some(token)).unwrap_err().code().as_str(), "INVALID_OPTIONS");
    }
    let mut options = ReceiverOptions::new(Provider::Bird, "secret");
    options.verify_token = Some("token".into());
    assert_eq!(Receiver::new(&options).unwrap_err().code().as_str(), "INVALID_OPTIONS");
    assert_eq!(Receiver::new(&ReceiverOptions::new(Provider::Bird, "s")).unwrap().challenge("GET", query), None);
}
