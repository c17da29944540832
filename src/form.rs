//! Query strings and form bodies (`application/x-www-form-urlencoded`), read as the JSON object they stand for.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::json::string;

/// The form as JSON text: an object of decoded strings in order of appearance, an array of strings where a key repeats.
pub(crate) fn to_json(form: &[u8]) -> String {
    // Of each key its first place and its values: found by key, written by place.
    let mut fields = BTreeMap::<Cow<'_, str>, (usize, Vec<Cow<'_, str>>)>::new();
    for (nth, (key, value)) in form_urlencoded::parse(form).enumerate() {
        fields.entry(key).or_insert((nth, Vec::new())).1.push(value);
    }
    let mut fields: Vec<_> = fields.into_iter().map(|(key, (first, values))| (first, key, values)).collect();
    fields.sort_by_key(|(first, ..)| *first);
    let mut json = String::with_capacity(form.len() * 2);
    json.push('{');
    for (nth, (_, key, values)) in fields.iter().enumerate() {
        if nth > 0 {
            json.push(',');
        }
        push_string(key, &mut json);
        json.push(':');
        match values.as_slice() {
            [value] => push_string(value, &mut json),
            _ => push_array(values, &mut json),
        }
    }
    json.push('}');
    json
}

fn push_array(values: &[Cow<'_, str>], json: &mut String) {
    for (nth, value) in values.iter().enumerate() {
        json.push(if nth == 0 { '[' } else { ',' });
        push_string(value, json);
    }
    json.push(']');
}

fn push_string(text: &str, json: &mut String) {
    json.push('"');
    string::encode(text, json);
    json.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_becomes_the_object_it_stands_for() {
        let form = b"id=1&price%5Bamount%5D=0.5&text=a+b%26%22&id=2&empty=&flag&__proto__=x";
        let json = r#"{"id":["1","2"],"price[amount]":"0.5","text":"a b&\"","empty":"","flag":"","__proto__":"x"}"#;
        assert_eq!(to_json(form), json);
        assert_eq!(to_json(b""), "{}");
    }
}
