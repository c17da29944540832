//! Prose and literals in generated files.

/// The maximum width of a line in generated files.
pub const WIDTH: usize = 120;

/// A doc comment without the space after `///`, which the definitions keep.
pub fn prose(doc: &str) -> &str {
    doc.trim()
}

/// Wraps prose in lines of at most `width` characters.
pub fn wrap(doc: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in prose(doc).split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A string literal, the same in JSON and in TypeScript.
pub fn quote(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Whether a key needs no quotes in TypeScript.
pub fn is_identifier(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_is_wrapped_between_words() {
        assert_eq!(wrap(" one two\n three", 7), ["one two", "three"]);
    }
}
