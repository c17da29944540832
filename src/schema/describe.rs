//! What the message of an issue states: what was expected, and the value that was found, short and on one line.

use crate::json::{JsonType, Node};
use crate::text::split;

/// How many characters of a string or number are shown.
const SHOWN: usize = 40;

/// `expected a string, found the number 7`.
#[cold]
pub(crate) fn mismatch(expected: &str, node: Node<'_>) -> String {
    ["expected ", expected, ", found ", &found(node)].concat()
}

/// A type as [`super::Issue::expected`] names it, with its article: `a string or null` for `string | null`.
pub(super) fn with_articles(expected: &str) -> String {
    let mut phrase = String::new();
    for one in split(expected, " | ") {
        if !phrase.is_empty() {
            phrase.push_str(" or ");
        }
        phrase.push_str(match one.as_bytes().first() {
            _ if one == "null" || one == "any value" => "",
            Some(b'a' | b'i' | b'o') => "an ",
            _ => "a ",
        });
        phrase.push_str(one);
    }
    phrase
}

fn found(node: Node<'_>) -> String {
    let is_empty = node.children().next().is_none();
    let (before, text, after) = match node.json_type() {
        None => return "no field of this name".to_owned(),
        Some(JsonType::Object) => return if is_empty { "an empty object" } else { "an object" }.to_owned(),
        Some(JsonType::Array) => return if is_empty { "an empty array" } else { "an array" }.to_owned(),
        Some(JsonType::String) if node.raw().is_empty() => return "an empty string".to_owned(),
        Some(JsonType::String) => ("the string \"", node.content(), "\""),
        Some(JsonType::Number) => ("the number ", node.content(), ""),
        _ => ("", node.content(), ""),
    };
    [before, &excerpt(&text), after].concat()
}

/// The beginning of a text, with escapes for what a terminal, a log or a page would obey or hide.
fn excerpt(text: &str) -> String {
    let mut shown = String::new();
    for (nth, character) in text.chars().enumerate() {
        if nth == SHOWN {
            shown.push('…');
            break;
        }
        match character {
            '"' | '\\' => shown.extend(['\\', character]),
            _ if character.is_control() || is_invisible(character) => shown.extend(character.escape_unicode()),
            _ => shown.push(character),
        }
    }
    shown
}

/// Characters that are not seen themselves, or that change the direction or the lines of what follows.
fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Document;

    fn of(value: &str) -> String {
        found(Document::read(value).ok().unwrap().root())
    }

    #[test]
    fn a_value_is_shown_with_its_type() {
        for (value, shown) in [
            ("7", "the number 7"),
            ("-1.50e+3", "the number -1.50e+3"),
            ("\"\"", "an empty string"),
            (r#""on \"top\"""#, r#"the string "on \"top\"""#),
            ("null", "null"),
            ("true", "true"),
            ("{}", "an empty object"),
            (r#"{"a":1}"#, "an object"),
            ("[]", "an empty array"),
            ("[1]", "an array"),
        ] {
            assert_eq!(of(value), shown);
        }
    }

    #[test]
    fn long_values_are_cut_between_characters() {
        let text = "😀".repeat(SHOWN);
        assert_eq!(of(&["\"", &text, "\""].concat()), ["the string \"", &text, "\""].concat());
        assert_eq!(of(&["\"", &text, "é\""].concat()), ["the string \"", &text, "…\""].concat());
        assert_eq!(of(&"7".repeat(99)), ["the number ", &"7".repeat(SHOWN), "…"].concat());
    }

    #[test]
    fn nothing_in_it_is_obeyed_or_hidden() {
        assert_eq!(
            of(r#""a\u001b[31m\n\u202eb\u200d\ufeff""#),
            r#"the string "a\u{1b}[31m\u{a}\u{202e}b\u{200d}\u{feff}""#
        );
        assert_eq!(of("\"\u{9b}\u{2066}\u{E0041}\""), r#"the string "\u{9b}\u{2066}\u{e0041}""#);
        assert_eq!(of(r#""\ud800""#), "the string \"\u{FFFD}\"");
    }

    #[test]
    fn types_have_articles() {
        assert_eq!(with_articles("integer | string | null"), "an integer or a string or null");
        assert_eq!(with_articles("object"), "an object");
    }
}
