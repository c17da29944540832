//! The REST APIs: requests are created or refused, and any response is parsed.

use hookproof::{ApiErrorCode, ApiOptions, ApiRequest, ErrorCode, Operation, Provider, WebhookError};
use serde_json::{Value, json};

const MESSAGEBIRD: &[&str] = &[
    "listConversations",
    "startConversation",
    "viewConversation",
    "updateConversation",
    "listConversationMessages",
    "sendConversationMessage",
    "sendMessage",
    "viewMessage",
    "listWebhooks",
    "createWebhook",
    "viewWebhook",
    "updateWebhook",
    "deleteWebhook",
];

fn operation(provider: Provider, name: &str) -> &'static Operation {
    provider.operation(name).unwrap()
}

fn request(provider: Provider, name: &str, arguments: &Value) -> Result<ApiRequest, WebhookError> {
    operation(provider, name).request(&arguments.to_string(), &ApiOptions::new("key-1"))
}

/// The paths and codes of the issues for which these arguments are refused.
fn refused(provider: Provider, name: &str, arguments: &Value) -> Vec<(String, &'static str)> {
    let error = request(provider, name, arguments).unwrap_err();
    assert_eq!((error.code(), error.provider()), (ErrorCode::InvalidOptions, Some(provider)));
    error.issues().iter().map(|issue| (issue.path.clone(), issue.code.as_str())).collect()
}

#[test]
fn every_documented_operation_is_found_by_its_name() {
    let names = |provider: Provider| provider.operations().iter().map(|operation| operation.name).collect::<Vec<_>>();
    assert_eq!(names(Provider::Messagebird), MESSAGEBIRD);
    assert_eq!(names(Provider::Bird).len(), 5);
    assert!(names(Provider::Bandwidth).is_empty() && names(Provider::Dotdigital).is_empty());
    for provider in Provider::ALL {
        for operation in provider.operations() {
            assert_eq!(operation.provider, provider);
        }
    }
}

#[test]
fn arguments_are_in_path_query_or_body() {
    let arguments = json!({"conversationId": "a/b ?ü", "type": "text", "content": {"text": "hi"}, "tag": "x"});
    let sent = request(Provider::Messagebird, "sendConversationMessage", &arguments).unwrap();
    assert_eq!(sent.method(), "POST");
    assert_eq!(sent.url(), "https://conversations.messagebird.com/v1/conversations/a%2Fb%20%3F%C3%BC/messages");
    let body: Value = serde_json::from_str(sent.body().unwrap()).unwrap();
    assert_eq!(body, json!({"type": "text", "content": {"text": "hi"}, "tag": "x"}));
    let headers: Vec<_> = sent.headers().collect();
    let json_type = "application/json";
    assert_eq!(headers, [("Authorization", "AccessKey key-1"), ("Accept", json_type), ("Content-Type", json_type)]);

    let listed = request(Provider::Messagebird, "listConversations", &json!({"limit": 5, "status": "active"})).unwrap();
    assert_eq!((listed.method(), listed.body()), ("GET", None));
    assert_eq!(listed.url(), "https://conversations.messagebird.com/v1/conversations?limit=5&status=active");
    assert_eq!(listed.headers().count(), 2);
}

#[test]
fn the_organization_is_optional_in_the_path() {
    let url =
        |arguments: Value| request(Provider::Bird, "listWebhookSubscriptions", &arguments).unwrap().url().to_owned();
    let short = "https://api.bird.com/workspaces/w/webhook-subscriptions";
    assert_eq!(url(json!({"workspaceId": "w"})), short);
    let long = "https://api.bird.com/organizations/o/workspaces/w/webhook-subscriptions?pageToken=a%26%3D%2B";
    assert_eq!(url(json!({"workspaceId": "w", "organizationId": "o", "pageToken": "a&=+"})), long);
}

#[test]
fn numbers_in_the_body_keep_all_digits() {
    let arguments = r#"{"conversationId" : "c" , "type":"text","content":{"text":"\u00e9\ud83d\ude00"}, "\u0074ag" : "1", "source":{"n":1.10}}"#;
    let options = ApiOptions::new("key-1");
    let sent = operation(Provider::Messagebird, "sendConversationMessage").request(arguments, &options).unwrap();
    let body = r#"{"type":"text","content":{"text":"\u00e9\ud83d\ude00"},"\u0074ag" : "1","source":{"n":1.10}}"#;
    assert_eq!(sent.body(), Some(body));
    let nothing = request(Provider::Messagebird, "updateConversation", &json!({"conversationId": "c"})).unwrap();
    assert_eq!(nothing.body(), Some("{}"));
}

#[test]
fn all_issues_are_reported_at_once() {
    let arguments = json!({
        "type": "fax",
        "content": {"text": null, "image": {"url": "x"}, "location": {"latitude": "1"}},
        "reportUrl": "",
        "to": 31,
    });
    let expected = [
        ("/content/image/url", "INVALID_FORMAT"),
        ("/content/location/latitude", "WRONG_TYPE"),
        ("/content/text", "WRONG_TYPE"),
        ("/reportUrl", "INVALID_FORMAT"),
        ("/to", "WRONG_TYPE"),
        ("/type", "UNKNOWN_VALUE"),
        ("/channelId", "MISSING_FIELD"),
    ];
    let found = refused(Provider::Messagebird, "startConversation", &arguments);
    assert_eq!(found, expected.map(|(path, code)| (path.to_owned(), code)));
}

#[test]
fn undocumented_events_are_refused() {
    let arguments = json!({"url": "https://example.com", "events": ["message.created", "message.status"]});
    let expected = [("/events/1".to_owned(), "UNKNOWN_VALUE")];
    assert_eq!(refused(Provider::Messagebird, "createWebhook", &arguments), expected);
}

#[test]
fn an_id_cannot_add_segments_to_the_path() {
    for id in ["", ".", ".."] {
        let expected = [("/webhookId".to_owned(), "INVALID_FORMAT")];
        assert_eq!(refused(Provider::Messagebird, "deleteWebhook", &json!({"webhookId": id})), expected);
    }
    for (id, segment) in [("../x", "..%2Fx"), ("%2e%2e", "%252e%252e"), ("a\r\nb", "a%0D%0Ab"), ("...", "...")] {
        let sent = request(Provider::Messagebird, "deleteWebhook", &json!({"webhookId": id})).unwrap();
        assert_eq!(sent.url(), format!("https://conversations.messagebird.com/v1/webhooks/{segment}"));
    }
}

#[test]
fn the_url_of_a_subscription_must_match_the_documented_pattern() {
    let arguments = |url: &str| json!({"workspaceId": "w", "service": "channels", "event": "sms.inbound", "url": url});
    assert!(request(Provider::Bird, "createWebhookSubscription", &arguments("https://example.com/hook")).is_ok());
    let expected = [("/url".to_owned(), "INVALID_FORMAT")];
    assert_eq!(refused(Provider::Bird, "createWebhookSubscription", &arguments("http://site")), expected);
}

#[test]
fn an_invalid_option_is_refused_and_not_shown() {
    let list = operation(Provider::Messagebird, "listWebhooks");
    for key in ["", " ", "a\r\nX-Other: 1", "a\nb", "ключ", "key ", "\u{7f}"] {
        let error = list.request("{}", &ApiOptions::new(key)).unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidOptions);
        assert!(key.trim().is_empty() || !error.to_string().contains(key));
    }
    let at = |base_url| {
        let mut options = ApiOptions::new("key-1");
        options.base_url = Some(base_url);
        list.request("{}", &options).map(|request| request.url().to_owned()).map_err(|error| error.code())
    };
    assert_eq!(at("http://127.0.0.1:4010").as_deref(), Ok("http://127.0.0.1:4010/webhooks"));
    assert_eq!(at("https://example.com/mock/v1/").as_deref(), Ok("https://example.com/mock/v1/webhooks"));
    let invalid = [
        "",
        "example.com",
        "ftp://h",
        "https://",
        "https:///x",
        "https://u:p@h",
        "https://h?x",
        "https://h#x",
        "http://a b",
    ];
    for base_url in invalid {
        assert_eq!(at(base_url), Err(ErrorCode::InvalidOptions), "{base_url}");
    }
}

#[test]
fn the_access_key_is_not_shown() {
    let request = request(Provider::Messagebird, "listWebhooks", &json!({})).unwrap();
    assert!(!format!("{request:?} {:?}", ApiOptions::new("key-1")).contains("key-1"));
}

#[test]
fn arguments_that_are_not_an_object_are_refused() {
    for arguments in ["", "[]", "null", "1", "{", r#"{"offset":1,"offset":2}"#] {
        let error = operation(Provider::Messagebird, "listWebhooks").request(arguments, &ApiOptions::new("key-1"));
        assert_eq!(error.unwrap_err().code(), ErrorCode::InvalidOptions, "{arguments}");
    }
}

#[test]
fn a_response_with_undocumented_fields_and_values_is_accepted() {
    let body = r#"{"id":"w","status":"paused","events":["fax.created"],"new":{"a":1}}"#;
    let response = operation(Provider::Messagebird, "viewWebhook").response(200, body).unwrap();
    assert_eq!((response.status, response.body), (200, body));
    let codes: Vec<_> = response.issues.iter().map(|issue| (issue.path.as_str(), issue.code.as_str())).collect();
    assert_eq!(codes, [("/status", "UNKNOWN_VALUE")]);
    let deleted = operation(Provider::Messagebird, "deleteWebhook").response(204, "").unwrap();
    assert_eq!(deleted.issues, []);
}

#[cfg(feature = "types")]
#[test]
fn a_response_is_deserialized() {
    let body = r#"{"totalCount":1,"items":[{"id":"w","events":["message.created"]}]}"#;
    let response = operation(Provider::Messagebird, "listWebhooks").response(200, body).unwrap();
    let list: hookproof::provider::messagebird::types::WebhookList = response.data().unwrap();
    assert_eq!(list.total_count, Some(1));
    assert_eq!(list.items.unwrap()[0].id.as_deref(), Some("w"));
}

#[test]
fn an_error_response_has_a_code_and_all_errors() {
    let view = operation(Provider::Messagebird, "viewWebhook");
    let body = r#"{"errors":[{"code":20,"description":"not found","parameter":null},{"code":"E9"},"plain",{}]}"#;
    let error = view.response(404, body).unwrap_err();
    assert_eq!((error.status, error.code, error.body.as_str()), (404, ApiErrorCode::NotFound, body));
    let details: Vec<_> = error.errors().into_iter().map(|detail| (detail.code, detail.description)).collect();
    let expected =
        [(json!(20), Some("not found".to_owned())), (json!("E9"), None), (Value::Null, Some("plain".to_owned()))];
    assert_eq!(details, expected);
    assert_eq!(error.to_string(), "404 NOT_FOUND: not found; plain");
}

#[test]
fn other_formats_of_errors_are_parsed() {
    let get = operation(Provider::Bird, "getWebhookSubscription");
    let bodies = [
        r#"{"code":"NotFound","message":"no such thing","field":"id"}"#,
        r#"{"error":{"code":"NotFound","message":"no such thing","param":"id"}}"#,
        r#"{"error":"no such thing","code":"NotFound"}"#,
    ];
    for body in bodies {
        let error = get.response(404, body).unwrap_err();
        let [detail] = &error.errors()[..] else { panic!("{body}") };
        assert_eq!((&detail.code, detail.description.as_deref()), (&json!("NotFound"), Some("no such thing")));
    }
}

#[test]
fn any_other_response_is_an_error_that_contains_the_body() {
    let view = operation(Provider::Messagebird, "viewWebhook");
    let html = "<html>Bad Gateway</html>";
    let failures = [
        (400, "", ApiErrorCode::BadRequest),
        (401, "no", ApiErrorCode::Unauthorized),
        (302, "", ApiErrorCode::UnexpectedStatus),
        (429, r#"{"errors":null}"#, ApiErrorCode::UnexpectedStatus),
        (500, "[1]", ApiErrorCode::UnexpectedStatus),
        (502, html, ApiErrorCode::UnexpectedStatus),
        (200, html, ApiErrorCode::UnreadableBody),
        (200, "", ApiErrorCode::UnreadableBody),
        (200, "[]", ApiErrorCode::UnreadableBody),
        (204, "", ApiErrorCode::UnreadableBody),
    ];
    for (status, body, code) in failures {
        let error = view.response(status, body).unwrap_err();
        assert_eq!((error.status, error.code, error.body.as_str()), (status, code, body));
        assert_eq!(error.errors(), []);
    }
}
