//! A sample, and its event within its body.

use anyhow::ensure;
use definitions::Definition;
use definitions::batch::Batch;

use super::json::Json;

/// The sample of an event.
pub struct Sample {
    /// The type of the event.
    pub name: &'static str,
    pub way: Way,
    /// JSON, or the parameters of a form or query as an object.
    pub body: Json,
    definition: &'static Definition,
}

/// The way in which a body is sent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Way {
    Json,
    Form,
    Query,
}

impl Way {
    /// The way with this name in the definitions.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "json" => Some(Self::Json),
            "form" => Some(Self::Form),
            "query" => Some(Self::Query),
            _ => None,
        }
    }
}

impl Sample {
    /// # Errors
    /// A body that has not exactly one event, or is sent in a way in which the provider sends none.
    pub fn of(definition: &'static Definition, name: &'static str, way: Way, body: Json) -> anyhow::Result<Self> {
        let sample = Self { name, way, body, definition };
        let events = sample.events();
        ensure!(events.len() == 1, "the body has {} events instead of one", events.len());
        let Json::Object(members) = sample.payload() else { anyhow::bail!("the event is not an object") };
        if way != Way::Json {
            ensure!(definition.accepts_forms, "the provider sends neither forms nor queries");
            ensure!(members.iter().all(|(_, value)| matches!(value, Json::Text(_))), "a parameter is not a string");
        } else if matches!(sample.body, Json::List(_)) {
            ensure!(definition.sends_arrays, "the provider sends no arrays");
        }
        Ok(sample)
    }

    /// The payload of the event.
    pub fn payload(&self) -> &Json {
        self.events()[0]
    }

    /// The form or the query. The keys and values of parameters are strings.
    pub fn parameters(&self) -> String {
        let Json::Object(members) = &self.body else { return String::new() };
        let pairs = members.iter().filter_map(|(key, value)| match value {
            Json::Text(value) => Some((key, value)),
            _ => None,
        });
        form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
    }

    fn events(&self) -> Vec<&Json> {
        match (&self.body, self.definition.batch) {
            (Json::List(items), _) => items.iter().collect(),
            (body, Some(batch)) if self.way == Way::Json => events_in(body, batch),
            (body, _) => vec![body],
        }
    }
}

/// The events in a value or, where there are none, the value itself.
fn events_in<'b>(value: &'b Json, batch: &Batch) -> Vec<&'b Json> {
    let mut events = Vec::new();
    for member in batch.members {
        let values: &[Json] = match value.get(member.field) {
            Some(Json::List(items)) if member.is_list => items,
            Some(object @ Json::Object(_)) if !member.is_list => std::slice::from_ref(object),
            _ => &[],
        };
        for value in values {
            events.extend(member.batch.map_or_else(|| vec![value], |batch| events_in(value, batch)));
        }
    }
    match (events.is_empty(), batch.otherwise) {
        (false, _) => events,
        (true, Some(otherwise)) => events_in(value, otherwise),
        (true, None) => vec![value],
    }
}

#[cfg(test)]
mod tests {
    use definitions::{bandwidth, meta, twilio};

    use super::*;

    fn sample(definition: &'static Definition, way: Way, body: &str) -> anyhow::Result<Sample> {
        Sample::of(definition, "an event", way, serde_json::from_str(body).unwrap())
    }

    fn payload(definition: &'static Definition, body: &str) -> String {
        sample(definition, Way::Json, body).unwrap().payload().to_string()
    }

    fn refusal(definition: &'static Definition, way: Way, body: &str) -> String {
        sample(definition, way, body).map(|_| ()).unwrap_err().to_string()
    }

    #[test]
    fn the_payload_is_the_only_event_of_the_body() {
        assert_eq!(payload(&bandwidth::DEFINITION, r#"{"a":1}"#), r#"{"a":1}"#);
        assert_eq!(payload(&bandwidth::DEFINITION, r#"[{"a":1}]"#), r#"{"a":1}"#);
        let body = r#"{"object":"page","entry":[{"messaging":[{"a":1}]}]}"#;
        assert_eq!(payload(&meta::DEFINITION, body), r#"{"a":1}"#);
        let body = r#"{"entry":[{"changes":[{"field":"f","value":{"messages":[{"a":1}],"metadata":{}}}]}]}"#;
        assert_eq!(payload(&meta::DEFINITION, body), r#"{"a":1}"#);
        let body = r#"{"entry":[{"changes":[{"field":"f","value":{"event":"e"}}]}]}"#;
        assert_eq!(payload(&meta::DEFINITION, body), r#"{"event":"e"}"#);
        assert_eq!(payload(&meta::DEFINITION, r#"{"field":"f","value":{"event":"e"}}"#), r#"{"event":"e"}"#);
    }

    #[test]
    fn a_body_that_the_provider_does_not_send_is_refused() {
        let (bandwidth, meta, twilio) = (&bandwidth::DEFINITION, &meta::DEFINITION, &twilio::DEFINITION);
        assert_eq!(refusal(bandwidth, Way::Json, "[{},{}]"), "the body has 2 events instead of one");
        assert_eq!(refusal(bandwidth, Way::Json, "[1]"), "the event is not an object");
        assert_eq!(refusal(bandwidth, Way::Form, "{}"), "the provider sends neither forms nor queries");
        assert_eq!(refusal(meta, Way::Json, "[{}]"), "the provider sends no arrays");
        assert_eq!(refusal(twilio, Way::Query, r#"{"a":1}"#), "a parameter is not a string");
    }

    #[test]
    fn parameters_are_encoded_as_by_url_search_params() {
        let sample = sample(&twilio::DEFINITION, Way::Form, r#"{"a b":"é+*~'","c":""}"#).unwrap();
        assert_eq!(sample.parameters(), "a+b=%C3%A9%2B*%7E%27&c=");
    }
}
