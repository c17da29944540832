//! Detects the provider of a request, for tools that receive from several.

use serde::Serialize;

use crate::event::Events;
use crate::json::Node;
use crate::names::{Provider, Scheme};
use crate::payload;
use crate::request::{PublicUrl, Request};
use crate::schema::Strictness;
use crate::scheme::VerificationInput;
use crate::tables::{Field, TABLES};

/// A candidate for the provider of a request.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Detection {
    /// The provider.
    pub provider: Provider,
    /// The scheme whose credential the request has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheme: Option<Scheme>,
    /// The type of the first event.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_name: Option<String>,
    /// Above 0, up to 1. For ranking; it is not a probability.
    pub confidence: f64,
}

/// The providers that may have sent a request, the most likely first; empty where nothing indicates one.
///
/// Any part of the request may be empty. This does not verify the request: anybody can send a request that looks like a
/// provider's.
///
/// ```
/// use hookproof::{Provider, Request, detect};
///
/// let request = Request { url: "", headers: &[("X-Comapi-Signature", "00")], body: b"" };
/// assert_eq!(detect(&request)[0].provider, Provider::Dotdigital);
/// ```
pub fn detect(request: &Request<'_>) -> Vec<Detection> {
    let input = VerificationInput::new(*request, &PublicUrl::AsRequested, None);
    let mut found: Vec<Detection> = Vec::new();
    for provider in Provider::ALL {
        let detection = evaluate(provider, &input);
        // Candidates of equal confidence stay in the order of `Provider::ALL`.
        let index = found.iter().position(|other| other.confidence < detection.confidence).unwrap_or(found.len());
        if detection.confidence > 0.0 {
            found.insert(index, detection);
        }
    }
    found
}

/// The confidence that the provider has sent the request.
pub(crate) fn evaluate(provider: Provider, input: &VerificationInput<'_>) -> Detection {
    let has_credential = |scheme: &&Scheme| scheme.spec().credential.is_in(input).unwrap_or_default();
    let scheme = provider.schemes().iter().find(has_credential).copied();
    let (by_payload, type_name) = match payload::read(provider, input.body_input(), Strictness::Lenient) {
        Ok(events) => payload_weight(&events),
        Err(_) => (0.0, None),
    };
    let by_credential = scheme.map_or(0.0, |scheme| f64::from(scheme.spec().confidence) / 100.0);
    let doubt = (1.0 - by_credential) * (1.0 - by_payload);
    let percent = ((1.0 - doubt) * 100.0 + 0.5) as u8;
    Detection { provider, scheme, type_name, confidence: f64::from(percent) / 100.0 }
}

/// The confidence that a payload contributes when parsed as one of this provider, and its event type.
fn payload_weight(events: &Events<'_>) -> (f64, Option<String>) {
    let Some(event) = events.first() else { return (0.0, None) };
    let identity = events.provider().identify(event);
    match (identity.known, identity.name.own_text()) {
        (Some(known), named) => {
            let share = share(event.payload, known.model);
            // A payload without a name is identified by its fields only.
            let weight = if named.is_some() { 0.5 + 0.45 * share } else { 0.95 * share };
            (weight, Some(TABLES.symbol(known.name).to_owned()))
        }
        (None, Some(_)) if identity.by_key => (0.0, None),
        // An unknown name: the weight is the best match of the fields with any model of this provider.
        (None, Some(name)) => {
            let mut best = 0.0;
            for known in events.provider().known_events() {
                let share = share(event.payload, known.model);
                best = if share > best { share } else { best };
            }
            (0.3 * best, Some([&*identity.prefix, &*name.as_str()].concat()))
        }
        (None, None) => (0.0, None),
    }
}

/// The number of keys that are compared, which is more than any event has.
const MAX_KEYS: usize = 64;

/// The share of an object's keys that are fields of a model.
fn share(event: Node<'_>, model: u16) -> f64 {
    let fields = TABLES.fields(model);
    let (mut total, mut matched) = (0_u32, 0_u32);
    for member in event.children().filter(|member| member.is_effective()).take(MAX_KEYS) {
        let key = member.key_identity();
        total += 1;
        matched += u32::from(fields.iter().any(|field| u32::from(Field::from(*field).symbol()) == key));
    }
    if total == 0 { 0.0 } else { f64::from(matched) / f64::from(total) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(headers: &[(&str, &str)], body: &str) -> Vec<(&'static str, Option<String>)> {
        let found = detect(&Request { url: "", headers: &headers, body: body.as_bytes() });
        assert!(found.iter().all(|one| one.confidence > 0.0 && one.confidence <= 1.0));
        found.into_iter().map(|one| (one.provider.as_str(), one.type_name)).collect()
    }

    #[test]
    fn a_body_alone_identifies_its_provider() {
        for (body, provider, type_name) in [
            (r#"{"type":"message.created","conversation":{},"message":{}}"#, "messagebird", "message.created"),
            (r#"{"service":"channels","event":"sms.inbound","payload":{}}"#, "bird", "sms.inbound"),
            (r#"{"type":"sms.delivered","timestamp":"","data":{}}"#, "bird", "sms.delivered"),
            (r#"[{"type":"message-delivered","time":"","message":{}}]"#, "bandwidth", "message-delivered"),
            (r#"{"eventId":"1","name":"message.read","payload":{}}"#, "dotdigital", "message.read"),
            (
                r#"{"eventId":"1","apiSpaceId":"","name":"message.brandNew","payload":{}}"#,
                "dotdigital",
                "message.brandNew",
            ),
        ] {
            assert_eq!(names(&[], body).first(), Some(&(provider, Some(type_name.to_owned()))), "{body}");
        }
    }

    #[test]
    fn headers_and_body_are_combined() {
        let shared = [("MessageBird-Signature", "x")];
        let both: Vec<_> = names(&shared, "").into_iter().map(|(provider, _)| provider).collect();
        assert_eq!(both, ["messagebird", "bird"]);
        assert_eq!(names(&shared, r#"{"event":"conversation.created","payload":{}}"#)[0].0, "bird");
        assert_eq!(names(&[("x-comapi-signature", "")], "not json")[0], ("dotdigital", None));
    }

    #[test]
    fn an_empty_or_unrelated_request_has_no_candidates() {
        assert!(names(&[], "").is_empty());
        assert!(names(&[("x-signature", "1")], r#"{"a":1}"#).is_empty());
    }

    #[test]
    fn a_report_is_detected_by_its_query() {
        let url = "https://h.example/?id=1&status=sent&recipient=316";
        let found = detect(&Request { url, headers: &[], body: b"" });
        assert_eq!(found[0].type_name.as_deref(), Some("sms.status.report"));
    }
}
