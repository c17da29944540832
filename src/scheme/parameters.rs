//! The parameters of a request: those of its query string, its form or its JSON object.

use std::borrow::Cow;

use crate::body::BodyInput;
use crate::error::{ErrorCode, WebhookError};
use crate::form::{self, Pair};
use crate::json::{Document, JsonType};
use crate::limits::MAX_PARAMETERS;

/// Names and values, decoded, in order of appearance. A name may repeat.
pub(crate) struct Parameters<'a>(Vec<Pair<'a>>);

impl<'a> Parameters<'a> {
    /// The parameters of the payload: of the query string of a request without a body, or of a body that is a form or a JSON
    /// object. Any other body has none.
    ///
    /// # Errors
    /// `TOO_MANY_PARAMETERS`.
    pub fn of(input: &BodyInput<'a>) -> Result<Self, WebhookError> {
        if let Some(form) = input.form() {
            if form.iter().filter(|byte| **byte == b'&').count() >= MAX_PARAMETERS {
                return Err(too_many());
            }
            return Ok(Self(form::pairs(form)));
        }
        match Self::object(input) {
            Some(document) => Self::of_object(&document),
            None => Ok(Self(Vec::new())),
        }
    }

    /// The body, if it is a JSON object.
    #[inline(never)]
    pub fn object(input: &BodyInput<'a>) -> Option<Document<'a>> {
        Document::read_object(str::from_utf8(input.body).ok()?.into())
    }

    /// The members of an object. A value that is not a string is its JSON text. An object with nested arrays or objects has no
    /// parameters, because no scheme that signs parameters covers it.
    fn of_object(document: &Document<'_>) -> Result<Self, WebhookError> {
        let mut pairs = Vec::new();
        for member in document.root().children() {
            if pairs.len() == MAX_PARAMETERS {
                return Err(too_many());
            }
            if matches!(member.json_type(), Some(JsonType::Object | JsonType::Array)) {
                return Ok(Self(Vec::new()));
            }
            let [key, content] =
                [member.key(), member.content()].map(|text| Cow::Owned(text.into_owned().into_bytes()));
            pairs.push((key, content));
        }
        Ok(Self(pairs))
    }

    /// The names and values, sorted by name.
    pub fn sorted(&self) -> Vec<&Pair<'a>> {
        form::sorted(&self.0, |(name, _)| [name, b""])
    }

    pub fn has(&self, name: &str) -> bool {
        form::find(&self.0, name).is_some()
    }

    /// The value of a parameter; `None` where it is not UTF-8. All values of a repeated name must be equal.
    ///
    /// # Errors
    /// `DUPLICATE_HEADER` where they differ.
    pub fn get(&self, name: &str) -> Result<Option<&str>, WebhookError> {
        let mut values = self.values(name);
        let first = values.next();
        if values.any(|value| Some(value) != first) {
            let message = ["the parameter ", name, " occurs several times with different values"].concat();
            return Err(WebhookError::new(ErrorCode::DuplicateHeader, message));
        }
        Ok(first.and_then(|value| str::from_utf8(value).ok()))
    }

    fn values(&self, name: &str) -> impl Iterator<Item = &[u8]> {
        self.0.iter().filter(move |(key, _)| **key == *name.as_bytes()).map(|(_, value)| &**value)
    }
}

#[cold]
fn too_many() -> WebhookError {
    WebhookError::new(ErrorCode::TooManyParameters, "the request has more than 1000 parameters")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(body: &str, query: &str, content_type: Option<&str>) -> Vec<(String, String)> {
        let parameters = Parameters::of(&BodyInput { body: body.as_bytes(), query, content_type }).unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        parameters.0.iter().map(|(key, value)| (text(key), text(value))).collect()
    }

    #[test]
    fn parameters_are_those_of_the_payload() {
        let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
        assert_eq!(pairs("", "a=1&b=x+y", None), [pair("a", "1"), pair("b", "x y")]);
        assert_eq!(pairs("a=1", "b=2", None), [pair("a", "1")]);
        assert_eq!(pairs("a=1", "b=2", Some("application/x-www-form-urlencoded")), [pair("a", "1")]);
        let json = r#"{"a":1.50,"b":"\u0078","c":true,"d":null}"#;
        let text = [pair("a", "1.50"), pair("b", "x"), pair("c", "true"), pair("d", "null")];
        assert_eq!(pairs(json, "e=1", Some("application/x-www-form-urlencoded")), text);
        for body in ["[1]", r#"{"a":{"b":1}}"#, r#"{"a":"#, "7", "not a form"] {
            assert_eq!(pairs(body, "a=1", Some("application/json")), [], "{body}");
        }
    }

    #[test]
    fn repeated_parameters_must_have_equal_values() {
        let parameters = Parameters::of(&BodyInput { query: "a=1&b=1&a=1&b=2&c=%ff", ..BodyInput::default() }).unwrap();
        assert_eq!(parameters.get("a").unwrap(), Some("1"));
        assert_eq!(parameters.get("b").unwrap_err().code(), ErrorCode::DuplicateHeader);
        assert_eq!(parameters.get("c").unwrap(), None);
        assert_eq!(parameters.get("d").unwrap(), None);
        assert!(parameters.has("c") && !parameters.has("d"));
    }

    #[test]
    fn a_form_and_an_object_may_have_a_thousand_parameters() {
        let form = |count: usize| vec!["a=1"; count].join("&");
        let object = |count: usize| format!("{{{}}}", vec![r#""a":1"#; count].join(","));
        for body in [form, object] as [fn(usize) -> String; 2] {
            for (count, accepted) in [(1000, true), (1001, false), (2000, false)] {
                let body = body(count);
                let parameters = Parameters::of(&BodyInput { body: body.as_bytes(), ..BodyInput::default() });
                assert_eq!(parameters.map(|found| found.0.len()).ok(), accepted.then_some(count));
            }
        }
    }
}
