//! Walks a value along its model and notes every departure.

use std::borrow::Cow;

use super::document::Node;
use super::issue::{Issue, IssueCode, Severity};
use super::model::{Field, Model, Type, Words};
use super::report::Report;
use super::scan::Kind;
use super::{datetime, number, string};

/// How closely a payload must follow the documents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Strength {
    /// What real payloads are known to do is no issue; unknown fields and words are not refused.
    #[default]
    Lenient,
    /// Exactly what the documents say: every departure, also in fields and words, is an error.
    Strict,
}

/// Notes departures of `node` from `model`. Without a model only what is wrong with any JSON is noted. `path` is the JSON
/// Pointer of the node.
pub(crate) fn validate(
    node: Node<'_>,
    model: Option<&'static Model>,
    path: &str,
    strength: Strength,
    issues: &mut Report,
) {
    let place = Place { parent: None, step: Step::Root(path) };
    let mut walk = Walk { strength, issues };
    match model {
        Some(model) => walk.object(node, model, &place),
        None => walk.anything(node, &place),
    }
}

/// Notes one departure that the caller found.
pub(crate) fn report(
    node: Node<'_>,
    path: &str,
    code: IssueCode,
    severity: Severity,
    message: &'static str,
    expected: Option<&str>,
    issues: &mut Report,
) {
    if issues.omits(severity) {
        return;
    }
    issues.push(Issue {
        path: path.to_owned(),
        code,
        severity,
        message: Cow::Borrowed(message),
        expected: expected.map(str::to_owned),
        position: None,
        offset: node.span().0,
    });
}

struct Walk<'i> {
    strength: Strength,
    issues: &'i mut Report,
}

/// The way to a value, spelled out only when there is an issue.
struct Place<'p> {
    parent: Option<&'p Place<'p>>,
    step: Step<'p>,
}

enum Step<'p> {
    Root(&'p str),
    Key(&'p str),
    Item(usize),
}

impl Walk<'_> {
    fn object(&mut self, node: Node<'_>, model: &'static Model, place: &Place<'_>) {
        let mut next = 0;
        for child in node.children() {
            let key = child.key();
            let place = Place { parent: Some(place), step: Step::Key(&key) };
            self.repeated_key(child, &place);
            // Providers send their keys in a steady order: the next field is most often the next key.
            let found = (next..model.fields.len()).chain(0..next).find(|&nth| model.fields[nth].name == key);
            match found.map(|nth| (nth, &model.fields[nth])) {
                Some((nth, field)) if !(field.observed && self.strict()) => {
                    next = nth + 1;
                    self.value(child, &field.value, field.observed, &place);
                }
                _ => {
                    if self.strict() {
                        self.note(
                            child,
                            &place,
                            IssueCode::UnknownField,
                            Severity::Error,
                            "this field is not documented",
                            None,
                        );
                    }
                    self.anything(child, &place);
                }
            }
        }
        for field in model.fields {
            if matches!(field.value, Type::Required(_)) && !node.member(field.name).exists() {
                self.missing(node, field, place);
            }
        }
    }

    #[cold]
    fn missing(&mut self, node: Node<'_>, field: &Field, place: &Place<'_>) {
        let place = Place { parent: Some(place), step: Step::Key(field.name) };
        self.note(
            node,
            &place,
            IssueCode::MissingField,
            Severity::Warning,
            "this field is missing",
            Some(field.value.words()),
        );
    }

    fn value(&mut self, node: Node<'_>, value: &'static Type, observed: bool, place: &Place<'_>) {
        let Some(kind) = node.kind() else { return };
        if kind == Kind::Null && !self.strict() {
            return;
        }
        let Some(value) = value.for_kind(kind, node, self.strict()) else {
            let severity = if observed { Severity::Warning } else { Severity::Error };
            self.note(node, place, IssueCode::WrongType, severity, "this field has another type", Some(value.words()));
            return self.anything(node, place);
        };
        match value {
            Type::Object(model) => self.object(node, model, place),
            Type::List(item) => {
                for (nth, child) in node.children().enumerate() {
                    self.value(child, item, observed, &Place { parent: Some(place), step: Step::Item(nth) });
                }
            }
            Type::DateTime => self.format(node, place, "RFC 3339 date and time", datetime::is_date_time),
            // An empty string is how some providers write "none".
            Type::Uri if node.raw().is_empty() && !self.strict() => {}
            Type::Uri => self.format(node, place, "absolute URI", is_uri),
            Type::OneOf(words) => self.word(node, words, place),
            _ => self.anything(node, place),
        }
    }

    fn format(&mut self, node: Node<'_>, place: &Place<'_>, expected: &'static str, conforms: fn(&str) -> bool) {
        if !node.string().is_some_and(|content| conforms(&content)) {
            let message = "this string is not of the documented format";
            self.note(node, place, IssueCode::InvalidFormat, Severity::Warning, message, Some(Cow::Borrowed(expected)));
        }
    }

    fn word(&mut self, node: Node<'_>, words: &Words, place: &Place<'_>) {
        let known = words.documented.iter().any(|word| node.is(word))
            || (!self.strict() && words.observed.iter().any(|word| node.is(word)));
        if !known {
            let message = "this value is not one of those documented";
            let expected = Some(Cow::Owned(words.documented.join(" | ")));
            self.note(node, place, IssueCode::UnknownValue, Severity::Warning, message, expected);
        }
    }

    /// What can be wrong with any JSON: repeated keys, numbers that lose digits, halves of characters.
    fn anything(&mut self, node: Node<'_>, place: &Place<'_>) {
        match node.kind() {
            Some(Kind::Object) => {
                for child in node.children() {
                    let key = child.key();
                    let place = Place { parent: Some(place), step: Step::Key(&key) };
                    self.repeated_key(child, &place);
                    self.anything(child, &place);
                }
            }
            Some(Kind::Array) => {
                for (nth, child) in node.children().enumerate() {
                    self.anything(child, &Place { parent: Some(place), step: Step::Item(nth) });
                }
            }
            Some(Kind::Number) if number::is_unsafe(node.raw()) => {
                let message = "a double cannot hold this number; read it from the raw body where its digits matter";
                self.note(node, place, IssueCode::UnsafeNumber, Severity::Warning, message, None);
            }
            Some(Kind::String) if node.is_escaped() && string::has_lone_surrogate(node.raw()) => {
                let message = "this string holds half of a surrogate pair, which is no character";
                self.note(node, place, IssueCode::InvalidFormat, Severity::Warning, message, None);
            }
            _ => {}
        }
    }

    fn repeated_key(&mut self, member: Node<'_>, place: &Place<'_>) {
        if member.repeats_key() {
            let message = "this key repeats; the last one counts";
            self.note(member, place, IssueCode::DuplicateKey, Severity::Error, message, None);
        }
    }

    #[cold]
    #[inline(never)]
    fn note(
        &mut self,
        node: Node<'_>,
        place: &Place<'_>,
        code: IssueCode,
        severity: Severity,
        message: &'static str,
        expected: Option<Cow<'static, str>>,
    ) {
        let severity = if self.strict() { Severity::Error } else { severity };
        // The path is not even made of what is not listed.
        if self.issues.omits(severity) {
            return;
        }
        let path = place.pointer();
        report(node, &path, code, severity, message, expected.as_deref(), self.issues);
        if code == IssueCode::DuplicateKey
            && let Some(issue) = self.issues.last_mut()
        {
            issue.offset = node.key_start().saturating_sub(1);
        }
    }

    fn strict(&self) -> bool {
        self.strength == Strength::Strict
    }
}

impl Type {
    /// The alternative of this type that a value of this JSON type is read as.
    fn for_kind(&'static self, kind: Kind, node: Node<'_>, strict: bool) -> Option<&'static Self> {
        let fits = match self {
            Self::Anything => true,
            Self::Boolean => matches!(kind, Kind::False | Kind::True),
            Self::DateTime | Self::OneOf(_) | Self::Text | Self::Uri => kind == Kind::String,
            Self::Integer => kind == Kind::Number && !node.raw().contains(['.', 'e', 'E']),
            Self::List(_) => kind == Kind::Array,
            Self::Number => kind == Kind::Number,
            Self::Object(_) | Self::Record => kind == Kind::Object,
            Self::Either(types) => return types.iter().find_map(|one| one.for_kind(kind, node, strict)),
            Self::Observed(documented, _) if strict => return documented.for_kind(kind, node, strict),
            Self::Observed(documented, observed) => {
                return documented.for_kind(kind, node, strict).or_else(|| observed.for_kind(kind, node, strict));
            }
            Self::OrNull(_) if kind == Kind::Null => return Some(&Self::Anything),
            Self::OrNull(inner) | Self::Required(inner) => return inner.for_kind(kind, node, strict),
        };
        fits.then_some(self)
    }

    /// The type in words, as an [`Issue`] names what it expected.
    fn words(&self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Self::Anything => "any value",
            Self::Boolean => "boolean",
            Self::DateTime | Self::OneOf(_) | Self::Text | Self::Uri => "string",
            Self::Integer => "integer",
            Self::List(_) => "array",
            Self::Number => "number",
            Self::Object(_) | Self::Record => "object",
            Self::Either(types) => {
                return Cow::Owned(types.iter().map(Self::words).collect::<Vec<_>>().join(" | "));
            }
            Self::Observed(documented, _) => return documented.words(),
            Self::OrNull(inner) => return inner.words() + " | null",
            Self::Required(inner) => return inner.words(),
        })
    }
}

impl Place<'_> {
    fn pointer(&self) -> String {
        let mut pointer = self.parent.map(Self::pointer).unwrap_or_default();
        match self.step {
            Step::Root(path) => pointer.push_str(path),
            Step::Key(key) => {
                pointer.push('/');
                pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
            }
            Step::Item(nth) => {
                pointer.push('/');
                pointer.push_str(&nth.to_string());
            }
        }
        pointer
    }
}

/// Whether the text begins with a scheme and holds nothing that no URI may hold (RFC 3986, section 3).
fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
        && !rest.is_empty()
        && !rest.contains(|character: char| character.is_whitespace() || character.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::{Document, model};

    static COLOURS: Words = Words::new(&["red", "green"]).and(&["blue"]);

    model! {
        /// A leaf.
        LEAF = "Leaf" {
            colour: OneOf(&COLOURS),
            since: DateTime,
            link: Uri,
            size: Observed(&Text, &Number),
        }
        /// A tree.
        TREE = "Tree" {
            id: Required(&Text),
            leaves: List(&Object(&LEAF)),
            tag: OrNull(&Text),
        } + observed {
            height: Integer,
        }
    }

    fn issues(text: &str, strength: Strength) -> Vec<(String, &'static str, &'static str)> {
        let document = Document::read(text).ok().unwrap();
        let mut issues = Report::new();
        validate(document.root(), Some(&TREE), "", strength, &mut issues);
        issues
            .finish(document.root(), "")
            .into_iter()
            .map(|issue| (issue.path, issue.code.as_str(), issue.severity.as_str()))
            .collect()
    }

    #[test]
    fn all_departures_are_noted_with_their_place() {
        let text =
            r#"{"leaves":[{"colour":"pink","since":"monday","link":"a b","size":true}],"height":1.5,"x/~y":1e999}"#;
        let expected = [
            ("/leaves/0/colour", "UNKNOWN_VALUE", "warning"),
            ("/leaves/0/since", "INVALID_FORMAT", "warning"),
            ("/leaves/0/link", "INVALID_FORMAT", "warning"),
            ("/leaves/0/size", "WRONG_TYPE", "error"),
            ("/height", "WRONG_TYPE", "warning"),
            ("/x~1~0y", "UNSAFE_NUMBER", "warning"),
            ("/id", "MISSING_FIELD", "warning"),
        ];
        let found = issues(text, Strength::Lenient);
        let found: Vec<_> = found.iter().map(|(path, code, severity)| (path.as_str(), *code, *severity)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn what_real_payloads_do_is_no_issue_unless_strict() {
        let text = r#"{"id":"1","leaves":[{"colour":"blue","size":3,"link":""},null],"tag":null,"height":2}"#;
        assert_eq!(issues(text, Strength::Lenient), []);
        let strict: Vec<_> = issues(text, Strength::Strict).into_iter().map(|(path, code, _)| (path, code)).collect();
        let expected = [
            ("/leaves/0/colour", "UNKNOWN_VALUE"),
            ("/leaves/0/size", "WRONG_TYPE"),
            ("/leaves/0/link", "INVALID_FORMAT"),
            ("/leaves/1", "WRONG_TYPE"),
            ("/height", "UNKNOWN_FIELD"),
        ];
        assert_eq!(strict, expected.map(|(path, code)| (path.to_owned(), code)));
    }

    #[test]
    fn repeated_keys_are_noted_at_the_last_one() {
        let text = r#"{"id":"1","leaves":[],"id":"2","\u0069d":"3","other":{"a":1,"a":2}}"#;
        let expected = [
            ("/id", "DUPLICATE_KEY", "error"),
            ("/id", "DUPLICATE_KEY", "error"),
            ("/other/a", "DUPLICATE_KEY", "error"),
        ];
        assert_eq!(
            issues(text, Strength::Lenient),
            expected.map(|(path, code, severity)| (path.to_owned(), code, severity))
        );
    }
}
