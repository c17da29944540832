//! Serialization of values with serde, and as JSON without repeated keys.

use serde::ser::{Error, SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use super::document::Node;
use super::slot::JsonType;

/// Serializes the value that `JSON.parse` returns: of a repeated key the last value, at its position. A number is an integer
/// if it fits in 64 bits, otherwise a double; one that a double cannot represent is null.
impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.json_type() {
            None | Some(JsonType::Null) => serializer.serialize_unit(),
            Some(JsonType::False) => serializer.serialize_bool(false),
            Some(JsonType::True) => serializer.serialize_bool(true),
            Some(JsonType::String) => serializer.serialize_str(&self.content()),
            Some(JsonType::Number) => number(self.raw(), serializer),
            Some(JsonType::Array) => {
                let mut list = serializer.serialize_seq(None)?;
                for item in self.children() {
                    list.serialize_element(&item)?;
                }
                list.end()
            }
            Some(JsonType::Object) => {
                let mut object = serializer.serialize_map(None)?;
                for member in self.children().filter(|member| member.is_effective()) {
                    object.serialize_entry(&*member.key(), &member)?;
                }
                object.end()
            }
        }
    }
}

fn number<S: Serializer>(literal: &str, serializer: S) -> Result<S::Ok, S::Error> {
    if let Ok(integer) = literal.parse::<u64>() {
        return serializer.serialize_u64(integer);
    }
    if let Ok(integer) = literal.parse::<i64>()
        && integer != 0
    {
        return serializer.serialize_i64(integer);
    }
    let double: f64 = literal.parse().map_err(S::Error::custom)?;
    if double.is_finite() { serializer.serialize_f64(double) } else { serializer.serialize_unit() }
}

impl Node<'_> {
    /// The value as JSON text without the members that a later one of the same key replaces; everything else unchanged.
    pub fn json_without_repeats(self) -> String {
        let mut json = String::new();
        write(self, &mut json);
        json
    }
}

fn write(node: Node<'_>, json: &mut String) {
    let [open, close] = match node.json_type() {
        Some(JsonType::Object) => ['{', '}'],
        Some(JsonType::Array) => ['[', ']'],
        _ => return json.push_str(node.json()),
    };
    json.push(open);
    let mut separate = false;
    for child in node.children().filter(|child| child.is_effective()) {
        if separate {
            json.push(',');
        }
        separate = true;
        if node.is_object() {
            super::string::push_key(&child.key(), json);
        }
        write(child, json);
    }
    json.push(close);
}

#[cfg(test)]
mod tests {
    use crate::json::Document;

    #[test]
    fn a_value_is_serialized_as_json_parse_reads_it() {
        let text =
            r#"{"a":[1,-2,-0,1.50,1e3,18446744073709551616,1e999],"b":"\u00e9\/","c":{"x":1,"\u0078":null},"d":true}"#;
        let document = Document::read(text).ok().unwrap();
        let written = serde_json::to_string(&document.root()).unwrap();
        let expected = r#"{"a":[1,-2,-0.0,1.5,1000.0,1.8446744073709552e+19,null],"b":"é/","c":{"x":null},"d":true}"#;
        assert_eq!(written, expected);
    }

    #[test]
    fn repeated_members_are_left_out_and_nothing_else_changes() {
        let text = r#"{"a":1.50,"a":[{"b":"\u00e9","b":1e999}],"c":{}}"#;
        let document = Document::read(text).ok().unwrap();
        assert_eq!(document.root().json_without_repeats(), r#"{"a":[{"b":1e999}],"c":{}}"#);
    }
}
