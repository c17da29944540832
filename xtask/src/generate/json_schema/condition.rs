//! The conditions of discriminators as schemas.

use std::collections::BTreeMap;

use definitions::discriminator::Test;

use super::text::{ANYTHING, any_of, at, not, object, one_of};
use crate::generate::text::quote;

/// The part of a body that encloses an event, as far as discriminators depend on it.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Context {
    /// The fields of the envelope. Those that are not in the map are absent.
    pub envelope: BTreeMap<&'static str, Value>,
    /// The field whose list has the event.
    pub list: Option<&'static str>,
    /// The field that has the event, if a schema describes the object around the event.
    pub member: Option<&'static str>,
}

/// The values of a field that discriminators distinguish.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// This string.
    Listed(&'static str),
    /// Another string that is not empty.
    Text,
    /// Any other value.
    Other,
    /// Any value.
    Any,
    /// The value of this field in the object around the event, which the schema describes.
    Own,
}

/// What is known about a condition before the payload is.
pub enum Condition {
    /// It holds, or does not hold, for any payload.
    Always(bool),
    /// It holds for the payloads that satisfy the schema.
    Payload(String),
    /// It depends on the part of the body that encloses the payload, which is not known.
    Unknown,
}

impl Condition {
    /// The condition of a test in a body, or of a payload alone if there is no context.
    pub fn of(test: &Test, context: Option<&Context>) -> Self {
        let (path, schema) = match test {
            Test::InList(fields) => {
                return context.map_or(Self::Unknown, |context| {
                    Self::Always(context.list.is_some_and(|list| fields.contains(&list)))
                });
            }
            Test::Any(tests) => return Self::any(tests.iter().map(|test| Self::of(test, context))),
            Test::Exists(path) | Test::Absent(path) => (path, ANYTHING.to_owned()),
            Test::OneOf(path, values) => (path, one_of(values)),
            Test::NotOneOf(path, values) => {
                let string = ("type", quote("string"));
                (path, object([string, ("minLength", "1".to_owned()), ("not", one_of(values))]))
            }
            Test::IsArray(path) => (path, object([("type", quote("array"))])),
            Test::StartsWith(path, start) => {
                let pattern = quote(&format!("^{}", escaped(start)));
                (path, object([("type", quote("string")), ("pattern", pattern)]))
            }
        };
        let member = context.and_then(|context| context.member);
        let present = match (path.strip_prefix("^."), member) {
            (Some(field), _) => {
                let Some(context) = context else { return Self::Unknown };
                match context.envelope.get(field) {
                    Some(Value::Own) => at(field, &schema),
                    value => return Self::of_field(test, value),
                }
            }
            (None, Some(member)) => at(&format!("{member}.{path}"), &schema),
            (None, None) => at(path, &schema),
        };
        Self::Payload(if matches!(test, Test::Absent(_)) { not(present) } else { present })
    }

    /// The condition of a test of a field of the envelope.
    fn of_field(test: &Test, value: Option<&Value>) -> Self {
        Self::Always(match (test, value) {
            (Test::Absent(_), _) => value.is_none(),
            (_, None) => false,
            (Test::Exists(_), _) => true,
            (_, Some(Value::Any)) => return Self::Unknown,
            (Test::OneOf(_, values), Some(Value::Listed(text))) => values.contains(text),
            (Test::NotOneOf(_, values), Some(Value::Listed(text))) => !values.contains(text),
            (Test::NotOneOf(..), Some(Value::Text)) => true,
            (Test::StartsWith(_, start), Some(Value::Listed(text))) => text.starts_with(start),
            _ => false,
        })
    }

    fn any(alternatives: impl Iterator<Item = Self>) -> Self {
        let (mut schemas, mut is_unknown) = (Vec::new(), false);
        for alternative in alternatives {
            match alternative {
                Self::Always(true) => return alternative,
                Self::Always(false) => {}
                Self::Payload(schema) => schemas.push(schema),
                Self::Unknown => is_unknown = true,
            }
        }
        match schemas.is_empty() {
            _ if is_unknown => Self::Unknown,
            true => Self::Always(false),
            false => Self::Payload(any_of(schemas)),
        }
    }
}

/// The regular expression that matches a text.
fn escaped(text: &str) -> String {
    text.chars().flat_map(|one| (!one.is_alphanumeric()).then_some('\\').into_iter().chain([one])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_depends_on_the_payload_only_as_far_as_its_envelope_does_not_decide() {
        let either = Test::Any(&[Test::OneOf("^.object", &["page"]), Test::Exists("sender")]);
        let within = |value| Context { envelope: BTreeMap::from([("object", value)]), ..Context::default() };
        assert!(matches!(Condition::of(&either, Some(&within(Value::Listed("page")))), Condition::Always(true)));
        assert!(matches!(Condition::of(&either, Some(&within(Value::Any))), Condition::Unknown));
        assert!(matches!(Condition::of(&either, None), Condition::Unknown));
        let Condition::Payload(schema) = Condition::of(&either, Some(&within(Value::Other))) else { panic!() };
        assert_eq!(schema, r#"{"required": ["sender"], "properties": {"sender": true}}"#);
    }
}
