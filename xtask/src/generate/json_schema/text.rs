//! Schemas as JSON text.

use crate::generate::text::quote;

/// The schema that accepts any value.
pub const ANYTHING: &str = "true";

/// The schema that accepts no value.
pub const NOTHING: &str = "false";

pub fn object<'k>(members: impl IntoIterator<Item = (&'k str, String)>) -> String {
    let members: Vec<String> = members.into_iter().map(|(key, value)| format!("{}: {value}", quote(key))).collect();
    format!("{{{}}}", members.join(", "))
}

pub fn array(items: impl IntoIterator<Item = String>) -> String {
    format!("[{}]", items.into_iter().collect::<Vec<_>>().join(", "))
}

pub fn strings<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    array(texts.into_iter().map(quote))
}

pub fn one_per_line<'k>(members: impl Iterator<Item = (&'k str, String)>) -> String {
    let members: Vec<String> = members.map(|(key, value)| format!("  {}: {value}", quote(key))).collect();
    format!("{{\n{}\n}}", members.join(",\n"))
}

/// The reference to a schema in `$defs`, as a string.
pub fn reference(name: &str) -> String {
    quote(&format!("#/$defs/{name}"))
}

/// The schema of the strings with one of these values.
pub fn one_of(values: &[&str]) -> String {
    match values {
        [value] => object([("const", quote(value))]),
        values => object([("enum", strings(values.iter().copied()))]),
    }
}

/// The schema of the objects with a value at a path, which satisfies the schema. The key is also in `properties`, as ajv requires
/// in its strict mode.
pub fn at(path: &str, schema: &str) -> String {
    let (key, schema) = match path.split_once('.') {
        Some((key, rest)) => (key, of_objects(&at(rest, schema))),
        None => (path, schema.to_owned()),
    };
    object([("required", strings([key])), properties([(key, schema)])])
}

/// The schema of the objects with a value at a path.
pub fn has(path: &str) -> String {
    at(path, ANYTHING)
}

/// The schema of the objects whose fields of these names satisfy these schemas.
pub fn with<'k>(fields: impl IntoIterator<Item = (&'k str, String)>) -> String {
    object([properties(fields)])
}

fn properties<'k>(fields: impl IntoIterator<Item = (&'k str, String)>) -> (&'static str, String) {
    ("properties", object(fields))
}

/// The schema with the type `object`.
pub fn of_objects(schema: &str) -> String {
    match schema.strip_prefix('{') {
        Some(members) if !schema.starts_with("{\"type\"") => format!("{{\"type\": \"object\", {members}"),
        _ => schema.to_owned(),
    }
}

/// The schema of the values that do not satisfy a schema.
pub fn not(schema: String) -> String {
    match key_of(&schema) {
        Some(key) => with([(key, NOTHING.to_owned())]),
        None => object([("not", schema)]),
    }
}

/// The schema of the objects that satisfy at least one of several schemas.
pub fn any_of(mut schemas: Vec<String>) -> String {
    schemas.dedup();
    if schemas.len() == 1 {
        return schemas.remove(0);
    }
    if schemas.iter().any(|schema| schema == ANYTHING) {
        return ANYTHING.to_owned();
    }
    match schemas.iter().map(|schema| key_of(schema)).collect::<Option<Vec<_>>>() {
        Some(keys) => not(with(keys.into_iter().map(|key| (key, NOTHING.to_owned())))),
        None => object([("anyOf", array(schemas))]),
    }
}

/// The schema of the objects that satisfy all of several schemas.
pub fn all_of(mut schemas: Vec<String>) -> String {
    let keys: Vec<_> = schemas.iter().filter_map(|schema| key_of(schema)).map(str::to_owned).collect();
    if keys.len() > 1 {
        schemas.retain(|schema| key_of(schema).is_none());
        let keys = keys.iter().map(String::as_str);
        let fields = properties(keys.clone().map(|key| (key, ANYTHING.to_owned())));
        schemas.insert(0, object([("required", strings(keys)), fields]));
    }
    match schemas.len() {
        1 => schemas.remove(0),
        _ => object([("allOf", array(schemas))]),
    }
}

/// The key of a schema that is made by [`has`].
fn key_of(schema: &str) -> Option<&str> {
    let (key, _) = schema.strip_prefix("{\"required\": [\"")?.split_once('"')?;
    (has(key) == schema).then_some(key)
}

/// The schema of the objects that satisfy `then` if they satisfy the condition, and otherwise `otherwise`.
pub fn conditional(condition: String, then: String, otherwise: String) -> String {
    let parts = [("if", condition), ("then", then), ("else", otherwise)];
    object(parts.into_iter().filter(|(_, schema)| schema != ANYTHING))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn required_keys_are_combined() {
        let both = r#"{"required": ["a", "b"], "properties": {"a": true, "b": true}}"#;
        assert_eq!(all_of(vec![has("a"), has("b")]), both);
        assert_eq!(any_of(vec![has("a"), has("b")]), r#"{"not": {"properties": {"a": false, "b": false}}}"#);
        assert_eq!(not(has("a")), r#"{"properties": {"a": false}}"#);
    }

    #[test]
    fn an_alternative_that_accepts_anything_makes_the_others_superfluous() {
        assert_eq!(any_of(vec![has("a"), ANYTHING.to_owned()]), ANYTHING);
        assert_eq!(any_of(vec![at("a.b", &one_of(&["x"]))]), at("a.b", r#"{"const": "x"}"#));
    }

    #[test]
    fn the_value_at_a_path_is_within_objects() {
        let inner = r#"{"type": "object", "required": ["b"], "properties": {"b": true}}"#;
        assert_eq!(has("a.b"), format!(r#"{{"required": ["a"], "properties": {{"a": {inner}}}}}"#));
    }
}
