//! Collected payloads: webhooks that providers have sent, in the folder `HOOKPROOF_CORPUS`.

use std::fs;
use std::path::{Path, PathBuf};

use hookproof::{Events, ParseOptions, Provider, Severity, parse};

/// Parts of the names of payloads that were written or changed by hand: they must be parsed, but may have issues.
const MODIFIED: [&str; 14] = [
    "courier-test-invalid",
    "mock-server",
    "app-",
    "sdktest-unknown-type",
    "sdktest-email.delivered-flat-no-data",
    "international-dlr",
    "unknown",
    "sendgrid-",
    "messenger.no_",
    "messenger.not_page",
    "unknown_messaging_entry",
    "invalid_status",
    "bare-value",
    // The `object` of this payload belongs to none of Meta's three products.
    "user-photos",
];

#[test]
fn every_collected_payload_is_parsed_completely_and_without_errors() {
    each(check);
}

#[test]
fn every_collected_payload_conforms_strictly() {
    let mut found = Vec::new();
    read_each(true, |name, _, events| {
        if !MODIFIED.iter().any(|part| name.contains(part)) {
            found.extend(events.issues().map(|issue| (name.to_owned(), issue.path.clone(), issue.message.clone())));
        }
    });
    assert!(found.is_empty(), "{found:#?}");
}

/// Calls a function with the name, the body and the events of every collected payload.
pub fn each(inspect: impl FnMut(&str, &str, &Events<'_>)) {
    read_each(false, inspect);
}

fn read_each(strict: bool, mut inspect: impl FnMut(&str, &str, &Events<'_>)) {
    let Some(corpus) = std::env::var_os("HOOKPROOF_CORPUS") else {
        println!("not compared with collected payloads: HOOKPROOF_CORPUS is not set");
        return;
    };
    let mut read = 0;
    for (folder, provider) in [
        ("bandwidth", Provider::Bandwidth),
        ("bird", Provider::Bird),
        ("bird-platform", Provider::Bird),
        ("dotdigital", Provider::Dotdigital),
        ("twilio", Provider::Twilio),
        ("messagebird", Provider::Messagebird),
        ("meta", Provider::Meta),
        ("vonage", Provider::Vonage),
    ] {
        for file in payloads(&Path::new(&corpus).join("payloads").join(folder)) {
            let name = file.file_name().unwrap().to_string_lossy().into_owned();
            let text = fs::read_to_string(&file).unwrap();
            let get = (name.contains("-GET-") || name.contains(".GET."))
                .then(|| format!("https://h.example/report?{}", text.trim_end()));
            let body = if get.is_some() { "" } else { text.as_str() };
            let options = ParseOptions { url: get.as_deref(), strict, ..ParseOptions::default() };
            let events = parse(provider, body.as_bytes(), &options).unwrap_or_else(|error| panic!("{name}: {error}"));
            inspect(&name, body, &events);
            read += 1;
        }
    }
    assert!(read > 150, "only {read} payloads");
}

fn payloads(folder: &Path) -> Vec<PathBuf> {
    let is_not_a_webhook = |name: &str| {
        name == "SOURCES.md"
                || name.contains("NOT-A-WEBHOOK")
                || name.starts_with("resource-")
                // The value of one parameter.
                || name.ends_with("-value.json")
    };
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|file| !is_not_a_webhook(&file.file_name().unwrap().to_string_lossy())).collect()
}

fn check(name: &str, body: &str, events: &Events<'_>) {
    assert!(!events.is_empty(), "{name}");
    let is_modified = MODIFIED.iter().any(|part| name.contains(part));
    for event in events.iter() {
        assert!(!event.id.is_empty(), "{name}");
        assert!(event.known || is_modified, "{name}: {} is not known", event.type_name);
        let errors: Vec<_> = event.issues.iter().filter(|issue| issue.severity == Severity::Error).collect();
        assert!(errors.is_empty() || is_modified, "{name}: {errors:?}");
        #[cfg(feature = "types")]
        if event.known && errors.is_empty() {
            super::types::assert_typed(&event);
        }
    }
    if !events.is_form() {
        let sent: serde_json::Value = serde_json::from_str(body).unwrap();
        let sent = match sent {
            serde_json::Value::Array(items) => items,
            body if events.provider() == Provider::Meta => super::provider::meta::payloads(body),
            body => vec![body],
        };
        let read: Vec<serde_json::Value> = events.iter().map(|event| event.payload().unwrap()).collect();
        assert_eq!(read, sent, "{name}");
    }
}
