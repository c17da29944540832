//! What is rare, as JavaScript objects: errors, issues, tables.

use serde::{Serialize, Serializer};
use wasm_bindgen::JsValue;

use crate::detect::Detection;
use crate::error::WebhookError;
use crate::event::Events;
use crate::explain::{Diagnosis, Finding};
use crate::json::Issue;
use crate::parse::Validation;
use crate::provider::Provider;
use crate::scheme::Scheme;

#[derive(Serialize)]
struct ErrorFields<'a> {
    code: &'static str,
    message: &'a str,
    provider: Option<&'static str>,
    scheme: Option<&'static str>,
    status: u16,
    headers: Record<'a, &'static str>,
    issues: Option<Vec<IssueFields<'a>>>,
    line: Option<u32>,
    column: Option<u32>,
}

#[derive(Serialize)]
struct IssueFields<'a> {
    path: &'a str,
    code: &'static str,
    severity: &'static str,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    expected: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<u32>,
}

#[derive(Serialize)]
struct ValidationFields<'a> {
    valid: bool,
    issues: Vec<IssueFields<'a>>,
    readable: bool,
}

#[derive(Serialize)]
struct ProviderFields {
    schemes: Vec<&'static str>,
    events: Vec<&'static str>,
}

#[derive(Serialize)]
struct DetectionFields<'a> {
    provider: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    scheme: Option<&'static str>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_name: Option<&'a str>,
    confidence: f64,
}

#[derive(Serialize)]
struct DiagnosisFields<'a> {
    ok: bool,
    error: Option<ErrorFields<'a>>,
    findings: Vec<FindingFields<'a>>,
}

#[derive(Serialize)]
struct FindingFields<'a> {
    cause: &'static str,
    detail: &'a str,
    fix: &'static str,
}

pub(super) fn diagnosis(diagnosis: &Diagnosis) -> JsValue {
    let header = diagnosis.error.as_ref().and_then(WebhookError::header);
    to_js(&DiagnosisFields {
        ok: diagnosis.ok,
        error: diagnosis.error.as_ref().map(|error| error_fields(error, header.as_slice())),
        findings: diagnosis.findings.iter().map(finding).collect(),
    })
}

pub(super) fn error(error: &WebhookError) -> JsValue {
    let header = error.header();
    to_js(&error_fields(error, header.as_slice()))
}

fn error_fields<'a>(error: &'a WebhookError, headers: &'a [(&'static str, &'static str)]) -> ErrorFields<'a> {
    let position = error.position();
    ErrorFields {
        code: error.code().as_str(),
        message: error.message(),
        provider: error.provider().map(Provider::as_str),
        scheme: error.scheme().map(Scheme::as_str),
        status: error.status(),
        headers: Record(headers),
        issues: (!error.issues().is_empty()).then(|| error.issues().iter().map(issue).collect()),
        line: position.map(|position| position.line),
        column: position.map(|position| position.column),
    }
}

pub(super) fn issue_lists(events: &Events<'_>) -> JsValue {
    to_js(&events.iter().map(|event| event.issues.iter().map(issue).collect()).collect::<Vec<Vec<_>>>())
}

pub(super) fn issues(issues: &[Issue]) -> JsValue {
    to_js(&issues.iter().map(issue).collect::<Vec<_>>())
}

pub(super) fn validation(validation: &Validation<'_>) -> JsValue {
    to_js(&ValidationFields {
        valid: validation.valid,
        issues: validation.issues.iter().map(issue).collect(),
        readable: validation.events.is_some(),
    })
}

pub(super) fn record(headers: &[(&'static str, String)]) -> JsValue {
    to_js(&Record(headers))
}

pub(super) fn providers() -> JsValue {
    let described = Provider::ALL.map(|provider| {
        let schemes = provider.schemes().iter().map(|scheme| scheme.as_str()).collect();
        (provider.as_str(), ProviderFields { schemes, events: provider.events().map(|event| event.name).collect() })
    });
    to_js(&Record(&described))
}

pub(super) fn detections(detections: &[Detection]) -> JsValue {
    let fields = detections.iter().map(|detection| DetectionFields {
        provider: detection.provider.as_str(),
        scheme: detection.scheme.map(Scheme::as_str),
        type_name: detection.type_name.as_deref(),
        confidence: detection.confidence,
    });
    to_js(&fields.collect::<Vec<_>>())
}

fn finding(finding: &Finding) -> FindingFields<'_> {
    FindingFields { cause: finding.cause.as_str(), detail: &finding.detail, fix: finding.fix }
}

fn issue(issue: &Issue) -> IssueFields<'_> {
    IssueFields {
        path: &issue.path,
        code: issue.code.as_str(),
        severity: issue.severity.as_str(),
        message: &issue.message,
        expected: issue.expected.as_deref(),
        line: issue.position.map(|position| position.line),
        column: issue.position.map(|position| position.column),
    }
}

/// Names and values, as a plain object.
struct Record<'a, T>(&'a [(&'static str, T)]);

impl<T: Serialize> Serialize for Record<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

fn to_js(value: &impl Serialize) -> JsValue {
    // Nothing here has keys that are no strings, which is all that can fail.
    value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}
