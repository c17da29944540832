//! JavaScript objects for rare results: errors, issues, diagnoses, the catalogue.

use serde::ser::{Serialize, SerializeMap, Serializer};
use wasm_bindgen::JsValue;

use crate::api::{ApiErrorCode, ApiRequest};
use crate::detect::Detection;
use crate::error::WebhookError;
use crate::event::Events;
use crate::explain::Diagnosis;
use crate::handshake::ChallengeResponse;
use crate::json::Position;
use crate::limits::MAX_HEAD_BYTES;
use crate::names::{Provider, Scheme};
use crate::parse::Validation;
use crate::receive::Receiver;
use crate::schema::Issue;
use crate::scheme::Signed;
use crate::tables::TABLES;

/// The values of the objects, so that one function creates them all.
enum Value<'a> {
    /// The field is omitted.
    Nothing,
    Flag(bool),
    Number(f64),
    Text(&'a str),
    List(Vec<Self>),
    Record(Vec<(&'static str, Self)>),
}

use Value::{Flag, List, Number, Record, Text};

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => serializer.serialize_unit(),
            Flag(flag) => serializer.serialize_bool(*flag),
            Number(number) => serializer.serialize_f64(*number),
            Text(text) => serializer.serialize_str(text),
            List(items) => serializer.collect_seq(items),
            Record(fields) => {
                let mut record = serializer.serialize_map(None)?;
                for (name, value) in fields {
                    if !matches!(value, Self::Nothing) {
                        record.serialize_entry(name, value)?;
                    }
                }
                record.end()
            }
        }
    }
}

impl<'a> From<Option<&'a str>> for Value<'a> {
    fn from(text: Option<&'a str>) -> Self {
        text.map_or(Self::Nothing, Text)
    }
}

impl Value<'_> {
    #[inline(never)]
    fn to_js(&self) -> JsValue {
        // Fails only for keys that are not strings, of which there are none.
        self.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap_or(JsValue::NULL)
    }
}

pub(super) fn error(error: &WebhookError) -> JsValue {
    refusal(error).to_js()
}

pub(super) fn diagnosis(diagnosis: &Diagnosis) -> JsValue {
    let mut findings = Vec::new();
    for finding in &diagnosis.findings {
        findings.push(Record(vec![
            ("cause", Text(finding.cause.as_str())),
            ("detail", Text(&finding.detail)),
            ("fix", Text(finding.fix)),
        ]));
    }
    Record(vec![
        ("ok", Flag(diagnosis.ok)),
        ("error", diagnosis.error.as_ref().map_or(Value::Nothing, refusal)),
        ("findings", List(findings)),
    ])
    .to_js()
}

/// Null without issues.
pub(super) fn issue_lists(events: &Events<'_>) -> JsValue {
    if events.issues().next().is_none() { JsValue::NULL } else { lists(events).to_js() }
}

pub(super) fn validation(validation: &Validation<'_>) -> JsValue {
    Record(vec![
        ("valid", Flag(validation.valid)),
        ("issues", issues(&validation.issues)),
        ("lists", validation.events.as_ref().map_or(Value::Nothing, lists)),
    ])
    .to_js()
}

pub(super) fn headers(headers: &[(&'static str, String)]) -> JsValue {
    texts(headers).to_js()
}

/// Without the URL and the body if they are unchanged.
pub(super) fn signed(signed: &Signed) -> JsValue {
    Record(vec![
        ("url", signed.url.as_deref().into()),
        ("headers", texts(&signed.headers)),
        ("body", signed.body.as_deref().into()),
    ])
    .to_js()
}

pub(super) fn request(request: &ApiRequest) -> JsValue {
    Record(vec![
        ("method", Text(request.method())),
        ("url", Text(request.url())),
        ("headers", texts(request.header_list())),
        ("body", request.body().into()),
    ])
    .to_js()
}

/// The issues of a response or, for an API error, its code and its errors as JSON.
pub(super) fn response(judged: &Result<Vec<Issue>, (ApiErrorCode, String)>) -> JsValue {
    Record(match judged {
        Ok(found) => vec![("issues", issues(found))],
        Err((code, errors)) => vec![("code", Text(code.as_str())), ("errors", Text(errors))],
    })
    .to_js()
}

pub(super) fn challenge(response: &ChallengeResponse) -> JsValue {
    Record(vec![
        ("status", Number(response.status.into())),
        ("headers", Record(response.headers.iter().map(|(name, value)| (*name, Text(value))).collect())),
        ("body", Text(&response.body)),
        ("error", response.error.as_ref().map_or(Value::Nothing, refusal)),
    ])
    .to_js()
}

pub(super) fn receiver(receiver: &Receiver) -> JsValue {
    let provider = receiver.provider();
    Record(vec![
        ("provider", Text(provider.as_str())),
        ("methods", words(provider.methods().iter().copied())),
        ("maxBodyBytes", Number(receiver.max_body_bytes() as f64)),
        ("headers", words(receiver.header_names())),
        ("successStatus", provider.success_status().map_or(Value::Nothing, |status| Number(status.into()))),
    ])
    .to_js()
}

pub(super) fn catalogue() -> JsValue {
    let mut providers = Vec::new();
    for provider in Provider::ALL {
        let schemes = words(provider.schemes().iter().map(|scheme| scheme.as_str()));
        let events = words(provider.events());
        providers.push((provider.as_str(), Record(vec![("schemes", schemes), ("events", events)])));
    }
    let mut headers = Vec::new();
    for scheme in Scheme::ALL {
        headers.extend_from_slice(scheme.spec().headers);
        headers.extend(scheme.spec().older_header().map(|older| older.name));
    }
    headers.push("content-type");
    headers.extend(crate::explain::url::HEADERS);
    let headers = words(headers.into_iter());
    Record(vec![
        ("providers", Record(providers)),
        ("headers", headers),
        ("symbols", Text(TABLES.symbols.text)),
        ("maxHeadBytes", Number(MAX_HEAD_BYTES as f64)),
    ])
    .to_js()
}

#[cfg(inspector)]
pub(super) fn structure(events: impl Iterator<Item = u16>, models: &[String]) -> JsValue {
    let events = events.map(|model| Number(model.into())).collect();
    Record(vec![("events", List(events)), ("models", words(models.iter().map(String::as_str)))]).to_js()
}

pub(super) fn detections(detections: &[Detection]) -> JsValue {
    let mut list = Vec::new();
    for detection in detections {
        list.push(Record(vec![
            ("provider", Text(detection.provider.as_str())),
            ("scheme", detection.scheme.map(Scheme::as_str).into()),
            ("type", detection.type_name.as_deref().into()),
            ("confidence", Number(detection.confidence)),
        ]));
    }
    List(list).to_js()
}

fn refusal(error: &WebhookError) -> Value<'_> {
    let [line, column] = place(error.position());
    Record(vec![
        ("code", Text(error.code().as_str())),
        ("message", Text(error.message())),
        ("provider", error.provider().map(Provider::as_str).into()),
        ("scheme", error.scheme().map(Scheme::as_str).into()),
        ("status", Number(error.status().into())),
        ("headers", Record(error.header().into_iter().map(|(name, value)| (name, Text(value))).collect())),
        ("issues", if error.issues().is_empty() { Value::Nothing } else { issues(error.issues()) }),
        ("line", line),
        ("column", column),
    ])
}

fn lists<'e>(events: &'e Events<'_>) -> Value<'e> {
    List(events.issue_lists().map(issues).collect())
}

fn issues(issues: &[Issue]) -> Value<'_> {
    let mut list = Vec::new();
    for issue in issues {
        let [line, column] = place(issue.position);
        list.push(Record(vec![
            ("path", Text(&issue.path)),
            ("code", Text(issue.code.as_str())),
            ("severity", Text(issue.severity.as_str())),
            ("message", Text(&issue.message)),
            ("expected", issue.expected.as_deref().into()),
            ("line", line),
            ("column", column),
        ]));
    }
    List(list)
}

fn place(position: Option<Position>) -> [Value<'static>; 2] {
    position.map_or([Value::Nothing, Value::Nothing], |position| {
        [Number(position.line.into()), Number(position.column.into())]
    })
}

fn texts<'a>(pairs: &'a [(&'static str, String)]) -> Value<'a> {
    let mut record = Vec::new();
    for (name, value) in pairs {
        record.push((*name, Text(value)));
    }
    Record(record)
}

fn words<'a>(words: impl Iterator<Item = &'a str>) -> Value<'a> {
    List(words.map(Text).collect())
}
