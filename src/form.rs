//! Query strings and form bodies (`application/x-www-form-urlencoded`), read as the JSON object they stand for.

use std::borrow::Cow;

use crate::json::string;
use crate::order;

/// The form as JSON text: an object of decoded strings in order of appearance, an array of strings where a key repeats.
pub(crate) fn to_json(form: &[u8]) -> String {
    let pairs: Vec<(Cow<'_, str>, Cow<'_, str>)> = form_urlencoded::parse(form).collect();
    let order = order::ascending(pairs.iter().map(|(key, _)| key.as_bytes()));
    // The pairs of a key stand together in `order`; they are written where the first of them stood.
    let mut groups: Vec<&[usize]> = vec![&[]; pairs.len()];
    for group in order.chunk_by(|&one, &other| pairs[one].0 == pairs[other].0) {
        groups[group[0]] = group;
    }
    let mut json = String::with_capacity(form.len() * 2);
    json.push('{');
    for group in groups {
        let Some(&first) = group.first() else { continue };
        if json.len() > 1 {
            json.push(',');
        }
        push_string(&pairs[first].0, &mut json);
        json.push(':');
        match group {
            [one] => push_string(&pairs[*one].1, &mut json),
            _ => push_array(group.iter().map(|&nth| &*pairs[nth].1), &mut json),
        }
    }
    json.push('}');
    json
}

fn push_array<'v>(values: impl Iterator<Item = &'v str>, json: &mut String) {
    for (nth, value) in values.enumerate() {
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
