//! The messages of issues: the expectation, and an excerpt of the value that was found, on one line.

use crate::json::{JsonType, Node};
use crate::tables::format::Type;
use crate::text::split;

/// The maximum number of characters of a string or number in a message.
const SHOWN: usize = 40;

/// `expected a string, found the number 7`.
#[cold]
pub(crate) fn mismatch(expected: &str, node: Node<'_>) -> String {
    ["expected ", expected, ", found ", &found(node)].concat()
}

/// The message and the expectation of an issue with a type.
#[cold]
pub(super) fn type_mismatch(value: Type, node: Node<'_>, found: Node<'_>) -> (String, Option<String>) {
    let expected = describe_type(value, node);
    (mismatch(&with_articles(&expected), found), Some(expected))
}

/// The message and the expectation of an issue with an enumeration. A long list is in the expectation only.
#[cold]
pub(super) fn value_mismatch(listed: &[u16], node: Node<'_>) -> (String, Option<String>) {
    const LISTED: usize = 8;
    let (mut expected, mut shown) = (String::new(), String::new());
    for (nth, word) in listed.iter().map(|word| node.tables().symbol(*word)).enumerate() {
        alternative(&mut expected, word);
        if nth < LISTED {
            shown.push_str(&[if nth == 0 { "" } else { ", " }, "\"", word, "\""].concat());
        }
    }
    let one_of = if listed.len() > 1 { "one of " } else { "" };
    let more = match listed.len().saturating_sub(LISTED) {
        0 => String::new(),
        more => [" and ", &more.to_string(), " more"].concat(),
    };
    (mismatch(&[one_of, &shown, &more].concat(), node), Some(expected))
}

/// The type as text, as in [`super::Issue::expected`].
#[cold]
fn describe_type(value: Type, node: Node<'_>) -> String {
    let tables = node.tables();
    let word = match value.kind() {
        Type::ANYTHING => "any value",
        Type::BOOLEAN => "boolean",
        Type::INTEGER => "integer",
        Type::LIST => "array",
        Type::NUMBER => "number",
        Type::OBJECT | Type::RECORD => "object",
        Type::EITHER | Type::OBSERVED => {
            let mut all = String::new();
            for one in tables.list(value.argument()) {
                alternative(&mut all, &describe_type(Type(*one), node));
            }
            return all;
        }
        Type::OR_NULL => {
            let mut all = describe_type(tables.type_at(value.argument()), node);
            alternative(&mut all, "null");
            return all;
        }
        _ => "string",
    };
    word.to_owned()
}

fn alternative(all: &mut String, one: &str) {
    // All shapes of an object are objects.
    if all == one {
        return;
    }
    if !all.is_empty() {
        all.push_str(" | ");
    }
    all.push_str(one);
}

/// A type as [`super::Issue::expected`] names it, with its article: `a string or null` for `string | null`.
fn with_articles(expected: &str) -> String {
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

/// The beginning of a text, with control characters and invisible characters escaped, for terminals, logs and pages.
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

/// Whether a character is invisible, or changes the direction or the lines of the text after it.
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
    fn long_values_are_truncated_between_characters() {
        let text = "😀".repeat(SHOWN);
        assert_eq!(of(&["\"", &text, "\""].concat()), ["the string \"", &text, "\""].concat());
        assert_eq!(of(&["\"", &text, "é\""].concat()), ["the string \"", &text, "…\""].concat());
        assert_eq!(of(&"7".repeat(99)), ["the number ", &"7".repeat(SHOWN), "…"].concat());
    }

    #[test]
    fn control_and_invisible_characters_are_escaped() {
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
