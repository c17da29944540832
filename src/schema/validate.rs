//! Validates a value against its model and reports every deviation.

use std::borrow::Cow;

use super::describe;
use super::issue::{Issue, IssueCode, Severity};
use super::report::Report;
use super::value_path::ValuePath;
use crate::json::{JsonType, Node, datetime, number, string};
use crate::tables::Field;
use crate::tables::format::{OTHERS, Type};
use crate::text::{contains, split_once};

/// How strictly a payload is compared with the specification.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Strictness {
    /// Unknown fields are no issue, unknown values a warning.
    #[default]
    Lenient,
    /// Every deviation from what is documented or known from real traffic is an error, also an unknown field.
    Strict,
}

/// Reports deviations of `node` from the model of this number. Without a model only problems of any JSON are reported.
/// `path` is the JSON Pointer of the node.
pub(crate) fn validate(node: Node<'_>, model: Option<u16>, path: &str, strictness: Strictness, issues: &mut Report) {
    let path = ValuePath::root(path);
    let mut validator = Validator { strict: strictness == Strictness::Strict, sending: false, issues };
    match model {
        Some(model) => validator.object(node, model, &path),
        None => validator.anything(node, &path),
    }
}

/// Reports deviations of a value that contains events from the model of this number, but not those of its events.
pub(crate) fn validate_enclosing(
    node: Node<'_>,
    model: u16,
    path: &str,
    contains_events: &dyn Fn(Node<'_>) -> bool,
    strictness: Strictness,
    issues: &mut Report,
) {
    let path = ValuePath::root(path);
    let mut validator = Validator { strict: strictness == Strictness::Strict, sending: false, issues };
    for child in node.children() {
        let path = path.member(child);
        validator.repeated_key(child, &path);
        if !child.is_effective() || contains_events(child) {
            continue;
        }
        let fields = node.tables().fields(model);
        let mut known = fields.iter().map(|field| Field::from(*field));
        match known.find(|field| u32::from(field.symbol()) == child.key_identity()) {
            Some(field) => validator.value(child, field.value(), field.is_lenient(), &path),
            None if fields.last() == Some(&OTHERS) => validator.anything(child, &path),
            None => validator.unknown_field(child, &path),
        }
    }
}

/// Reports deviations of the arguments of a request, which is then not sent. Beyond [`Strictness::Strict`], null is no value
/// unless the specification allows it.
pub(crate) fn validate_arguments(node: Node<'_>, model: u16, issues: &mut Report) {
    let path = ValuePath::root("");
    Validator { strict: true, sending: true, issues }.object(node, model, &path);
}

/// Reports one deviation that the caller found.
pub(crate) fn report(
    node: Node<'_>,
    path: &str,
    code: IssueCode,
    severity: Severity,
    message: String,
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
        message: Cow::Owned(message),
        expected: expected.map(str::to_owned),
        position: None,
        offset: node.start(),
    });
}

/// The maximum number of keys of an object that are compared with those of its shapes.
const MAX_SHAPE_KEYS: usize = 32;

struct Validator<'i> {
    strict: bool,
    /// Whether the value is the arguments of a request to the provider.
    sending: bool,
    issues: &'i mut Report,
}

impl Validator<'_> {
    fn object(&mut self, node: Node<'_>, model: u16, path: &ValuePath<'_>) {
        let fields = node.tables().fields(model);
        let is_open = fields.last() == Some(&OTHERS);
        let mut next = 0;
        // The fields that are present, a bit each; those beyond are looked up.
        let mut present: u64 = 0;
        for child in node.children() {
            let path = path.member(child);
            self.repeated_key(child, &path);
            if !child.is_effective() {
                continue;
            }
            let key = child.key_identity();
            let is_key = |field: &[u16; 2]| u32::from(Field::from(*field).symbol()) == key;
            // Providers send their keys in a steady order: the next field is most often the next key.
            let (before, after) = fields.split_at(next);
            let nth = match after.iter().position(is_key) {
                Some(nth) => Some(next + nth),
                None => before.iter().position(is_key),
            };
            let field = nth.and_then(|nth| fields.get(nth)).map(|field| Field::from(*field));
            match (nth, field) {
                (Some(nth), Some(field)) => {
                    next = nth + 1;
                    present |= 1_u64.checked_shl(nth as u32).unwrap_or_default();
                    self.value(child, field.value(), field.is_lenient(), &path);
                }
                _ if is_open => self.anything(child, &path),
                _ => self.unknown_field(child, &path),
            }
        }
        for (nth, field) in fields.iter().enumerate() {
            let field = Field::from(*field);
            let is_present = || match 1_u64.checked_shl(nth as u32) {
                Some(bit) => present & bit != 0,
                None => node.member_of(field.symbol()).exists(),
            };
            if field.is_required() && !is_present() {
                let path = path.absent(node.tables().symbol(field.symbol()));
                let message = || describe::type_mismatch(field.value(), node, node.missing());
                self.report(node, &path, IssueCode::MissingField, Severity::Warning, &message);
            }
        }
    }

    fn unknown_field(&mut self, node: Node<'_>, path: &ValuePath<'_>) {
        if self.strict {
            let message = || (describe::mismatch("no field of this name", node), None);
            self.report(node, path, IssueCode::UnknownField, Severity::Error, &message);
        }
        self.anything(node, path);
    }

    fn value(&mut self, node: Node<'_>, value: Type, lenient: bool, path: &ValuePath<'_>) {
        let Some(json_type) = node.json_type() else { return };
        if json_type == JsonType::Null && !self.sending {
            return;
        }
        // Most values: a string without escapes conforms, and has none of the problems of any JSON.
        if json_type == JsonType::String && value.kind() == Type::TEXT && !node.is_escaped() {
            return;
        }
        let Some(value) = for_type(value, json_type, node) else {
            let severity = if lenient { Severity::Warning } else { Severity::Error };
            self.report(node, path, IssueCode::WrongType, severity, &|| describe::type_mismatch(value, node, node));
            return self.anything(node, path);
        };
        match value.kind() {
            Type::OBJECT => self.object(node, value.argument(), path),
            Type::LIST => {
                let item = node.tables().type_at(value.argument());
                for (nth, child) in node.children().enumerate() {
                    self.value(child, item, lenient, &path.item(nth));
                }
            }
            Type::DATE_TIME => self.format(node, path, "an RFC 3339 date and time", datetime::is_date_time),
            // An empty string is how some providers write "none".
            Type::URI if node.raw().is_empty() && !self.sending => {}
            Type::URI => self.format(node, path, "an absolute URI", is_uri),
            Type::ONE_OF => self.enumeration(node, value.argument(), path),
            _ => self.anything(node, path),
        }
    }

    fn format(&mut self, node: Node<'_>, path: &ValuePath<'_>, expected: &'static str, conforms: fn(&str) -> bool) {
        if !node.string().is_some_and(|content| conforms(&content)) {
            let message = || (describe::mismatch(expected, node), expected.get("an ".len()..).map(str::to_owned));
            self.report(node, path, IssueCode::InvalidFormat, Severity::Warning, &message);
        }
    }

    fn enumeration(&mut self, node: Node<'_>, listed: u16, path: &ValuePath<'_>) {
        let Some((_, listed)) = node.tables().list(listed).split_first() else { return };
        let word = node.symbol();
        if word == 0 || !listed.contains(&word) {
            let message = || describe::value_mismatch(listed, node);
            self.report(node, path, IssueCode::UnknownValue, Severity::Warning, &message);
        }
    }

    /// Problems of any JSON: repeated keys, numbers that lose digits, lone surrogates.
    fn anything(&mut self, node: Node<'_>, path: &ValuePath<'_>) {
        match node.json_type() {
            Some(JsonType::Object) => {
                for child in node.children() {
                    let path = path.member(child);
                    self.repeated_key(child, &path);
                    if child.is_effective() {
                        self.anything(child, &path);
                    }
                }
            }
            Some(JsonType::Array) => {
                for (nth, child) in node.children().enumerate() {
                    self.anything(child, &path.item(nth));
                }
            }
            Some(JsonType::Number) if number::is_unsafe(node.raw()) => {
                let message = || {
                    let found = describe::mismatch("a number that a double can hold", node);
                    ([&found, "; where its digits matter, read them from the raw body"].concat(), None)
                };
                self.report(node, path, IssueCode::UnsafeNumber, Severity::Warning, &message);
            }
            Some(JsonType::String) if node.is_escaped() && string::has_lone_surrogate(node.raw()) => {
                let message = || ("expected Unicode characters, found half of a surrogate pair".to_owned(), None);
                self.report(node, path, IssueCode::InvalidFormat, Severity::Warning, &message);
            }
            _ => {}
        }
    }

    #[inline(always)]
    fn repeated_key(&mut self, member: Node<'_>, path: &ValuePath<'_>) {
        if member.repeats_key() {
            let message = || ("expected each key once, found this one again; the last one counts".to_owned(), None);
            self.report(member, path, IssueCode::DuplicateKey, Severity::Error, &message);
        }
    }

    #[cold]
    #[inline(never)]
    fn report(
        &mut self,
        node: Node<'_>,
        path: &ValuePath<'_>,
        code: IssueCode,
        severity: Severity,
        message: &dyn Fn() -> (String, Option<String>),
    ) {
        let severity = if self.strict { Severity::Error } else { severity };
        // The path of an issue that is not listed is not built.
        if self.issues.omits(severity) {
            return;
        }
        let pointer = path.pointer();
        let offset = match code {
            IssueCode::DuplicateKey => node.key_start().saturating_sub(1),
            _ => node.start(),
        };
        let (message, expected) = message();
        let message = Cow::Owned(message);
        self.issues.push(Issue { path: pointer, code, severity, message, expected, position: None, offset });
    }
}

/// The alternative of a type that a value of this JSON type is validated against.
#[inline(always)]
fn for_type(value: Type, json_type: JsonType, node: Node<'_>) -> Option<Type> {
    let fits = match value.kind() {
        Type::ANYTHING => true,
        Type::BOOLEAN => matches!(json_type, JsonType::False | JsonType::True),
        Type::INTEGER => json_type == JsonType::Number && number::is_integer(node.raw()),
        Type::NUMBER => json_type == JsonType::Number,
        Type::LIST => json_type == JsonType::Array,
        Type::OBJECT | Type::RECORD => json_type == JsonType::Object,
        Type::DATE_TIME | Type::ONE_OF | Type::TEXT | Type::URI => json_type == JsonType::String,
        _ => return alternative(value, json_type, node),
    };
    fits.then_some(value)
}

/// [`for_type`] of a type that consists of other types.
fn alternative(value: Type, json_type: JsonType, node: Node<'_>) -> Option<Type> {
    let tables = node.tables();
    match value.kind() {
        Type::OR_NULL if json_type == JsonType::Null => Some(Type(Type::ANYTHING)),
        Type::OR_NULL => for_type(tables.type_at(value.argument()), json_type, node),
        Type::EITHER | Type::OBSERVED => {
            let types = tables.list(value.argument());
            // `max_by_key` returns the last of equal elements: in reverse order, the first of equal types.
            let fits = types.iter().rev().filter_map(|one| for_type(Type(*one), json_type, node));
            fits.max_by_key(|one| keys_of(*one, node))
        }
        _ => None,
    }
}

/// The number of an object's keys that a model has, among the first [`MAX_SHAPE_KEYS`]; 0 for any other type.
fn keys_of(value: Type, node: Node<'_>) -> usize {
    if value.kind() != Type::OBJECT {
        return 0;
    }
    let fields = node.tables().fields(value.argument());
    let has = |key: u32| fields.iter().any(|field| u32::from(Field::from(*field).symbol()) == key);
    node.children().take(MAX_SHAPE_KEYS).filter(|child| child.is_effective() && has(child.key_identity())).count()
}

/// Whether the text begins with a scheme and has no character that a URI cannot contain (RFC 3986, section 3).
fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = split_once(text, ":") else { return false };
    scheme.as_bytes().first().is_some_and(u8::is_ascii_alphabetic)
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
        && !rest.is_empty()
        && !contains(rest, |character| character.is_whitespace() || character.is_control())
}

#[cfg(test)]
mod tests {
    use definitions::model::{EnumValues, model, shapes};

    use super::*;
    use crate::json::Document;
    use crate::tables::Tables;

    static COLOURS: EnumValues = EnumValues::new(&["red", "green"]).and(&["blue"]);

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

    /// The tables of the model of a tree, and its number there.
    fn tree() -> (&'static Tables, u16) {
        let (tables, tree) = definitions::compile::tables_of(&TREE);
        let tables = Tables::leak(tables);
        (tables, tree)
    }

    fn issues(text: &str, strictness: Strictness) -> Vec<(String, &'static str, &'static str)> {
        let (tables, tree) = tree();
        let document = Document::read_with(text.into(), tables).ok().unwrap();
        let mut issues = Report::new();
        validate(document.root(), Some(tree), "", strictness, &mut issues);
        let issues = issues.finish(document.root(), "").into_iter();
        issues.map(|issue| (issue.path, issue.code.as_str(), issue.severity.as_str())).collect()
    }

    #[test]
    fn all_deviations_are_reported_with_their_path() {
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
        let found = issues(text, Strictness::Lenient);
        let found: Vec<_> = found.iter().map(|(path, code, severity)| (path.as_str(), *code, *severity)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn observed_values_conform() {
        let text = r#"{"id":"1","leaves":[{"colour":"blue","size":3,"link":""},null],"tag":null,"height":2}"#;
        assert_eq!(issues(text, Strictness::Lenient), []);
        assert_eq!(issues(text, Strictness::Strict), []);
        let novel = r#"{"id":"1","leaves":[{"colour":"pink","size":true}],"height":"2","width":1}"#;
        let strict = issues(novel, Strictness::Strict);
        let expected = [
            ("/leaves/0/colour", "UNKNOWN_VALUE"),
            ("/leaves/0/size", "WRONG_TYPE"),
            ("/height", "WRONG_TYPE"),
            ("/width", "UNKNOWN_FIELD"),
        ];
        assert_eq!(strict, expected.map(|(path, code)| (path.to_owned(), code, "error")));
    }

    #[test]
    fn a_message_states_what_was_expected_and_what_was_found() {
        let (tables, tree) = tree();
        let text = r#"{"id":7,"leaves":[{"colour":"pink","since":"monday","link":"a b"}],"height":2.5,"tag":[],"x":1,
            "big":12345678901234567890,"half":0,"half":"\ud800"}"#;
        let document = Document::read_with(text.into(), tables).ok().unwrap();
        let mut issues = Report::new();
        validate(document.root(), Some(tree), "", Strictness::Strict, &mut issues);
        validate(document.root().at("leaves.0"), Some(tree), "", Strictness::Lenient, &mut issues);
        let issues = issues.finish(document.root(), "");
        let found: Vec<_> = issues.iter().map(|issue| (issue.message.as_ref(), issue.expected.as_deref())).collect();
        let expected = [
            ("expected a string, found the number 7", Some("string")),
            ("expected one of \"red\", \"green\", \"blue\", found the string \"pink\"", Some("red | green | blue")),
            ("expected an RFC 3339 date and time, found the string \"monday\"", Some("RFC 3339 date and time")),
            ("expected an absolute URI, found the string \"a b\"", Some("absolute URI")),
            ("expected an integer, found the number 2.5", Some("integer")),
            ("expected a string or null, found an empty array", Some("string | null")),
            ("expected no field of this name, found the number 1", None),
            ("expected no field of this name, found the number 12345678901234567890", None),
            (
                "expected a number that a double can hold, found the number 12345678901234567890; where its digits matter, \
                 read them from the raw body",
                None,
            ),
            ("expected each key once, found this one again; the last one counts", None),
            ("expected no field of this name, found the string \"\u{FFFD}\"", None),
            ("expected Unicode characters, found half of a surrogate pair", None),
            ("expected a string, found no field of this name", Some("string")),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn an_integer_is_a_number_without_a_fraction() {
        for number in ["2", "2.0", "-0", "1e3", "2.5e1", "20e-1", "0.00e-9"] {
            assert_eq!(issues(&format!(r#"{{"id":"1","height":{number}}}"#), Strictness::Strict), [], "{number}");
        }
        for number in ["2.5", "1e-3", "0.1", "2.55e1"] {
            assert_eq!(issues(&format!(r#"{{"id":"1","height":{number}}}"#), Strictness::Lenient).len(), 1, "{number}");
        }
    }

    #[test]
    fn a_value_that_a_later_one_replaces_is_not_validated() {
        let text = r#"{"id":7,"leaves":[],"id":"2","x":[1e999,{"a":0,"a":1}],"x":0}"#;
        let expected = [("/id", "DUPLICATE_KEY", "error"), ("/x", "DUPLICATE_KEY", "error")];
        assert_eq!(
            issues(text, Strictness::Lenient),
            expected.map(|(path, code, severity)| (path.to_owned(), code, severity))
        );
    }

    model! {
        /// A receipt for a letter.
        LETTER_RECEIPT = "LetterReceipt" {} + by_example {
            stamp: Text,
            recipient: Text,
        }
        /// A receipt for a parcel.
        PARCEL_RECEIPT = "ParcelReceipt" {} + by_example {
            weight: Integer,
            recipient: Object(&LEAF),
        }
        /// The delivered item.
        DELIVERED = "Delivered" {
            receipt: Shaped(&RECEIPT),
            owner: Object(&OWNER),
        }
        /// A person with additional fields.
        OWNER = "Owner" {
            name: Text,
            ..Anything
        }
    }

    shapes! {
        /// A receipt.
        RECEIPT = "Receipt": [&LETTER_RECEIPT, &PARCEL_RECEIPT];
    }

    fn issues_of_delivered(text: &str, strictness: Strictness) -> Vec<[String; 3]> {
        let (tables, delivered) = definitions::compile::tables_of(&DELIVERED);
        let document = Document::read_with(text.into(), Tables::leak(tables)).ok().unwrap();
        let mut issues = Report::new();
        validate(document.root(), Some(delivered), "", strictness, &mut issues);
        let issues = issues.finish(document.root(), "").into_iter();
        let fields =
            |issue: Issue| [issue.path, issue.severity.as_str().to_owned(), issue.expected.unwrap_or_default()];
        issues.map(fields).collect()
    }

    #[test]
    fn an_object_is_read_as_the_shape_that_has_most_of_its_keys() {
        for (text, expected) in [
            (r#"{"receipt":{"stamp":"a","recipient":"b"}}"#, None),
            (r#"{"receipt":{"recipient":{"size":"1"},"weight":2}}"#, None),
            (r#"{"receipt":{}}"#, None),
            (r#"{"receipt":{"stamp":"a","recipient":{}}}"#, Some(["/receipt/recipient", "warning", "string"])),
            (r#"{"receipt":{"weight":1,"recipient":"b"}}"#, Some(["/receipt/recipient", "warning", "object"])),
            // Of the first of several shapes that have as many.
            (r#"{"receipt":{"recipient":7}}"#, Some(["/receipt/recipient", "warning", "string"])),
            (r#"{"receipt":{"weight":"1"}}"#, Some(["/receipt/weight", "warning", "integer"])),
            (r#"{"receipt":"b"}"#, Some(["/receipt", "error", "object"])),
        ] {
            let expected: Vec<_> = expected.map(|issue| issue.map(str::to_owned)).into_iter().collect();
            assert_eq!(issues_of_delivered(text, Strictness::Lenient), expected, "{text}");
        }
    }

    #[test]
    fn a_field_of_another_shape_is_unknown_in_strict_mode() {
        let text = r#"{"receipt":{"stamp":"a","recipient":"b","weight":1}}"#;
        let expected = [["/receipt/weight".to_owned(), "error".to_owned(), String::new()]];
        assert_eq!(issues_of_delivered(text, Strictness::Strict), expected);
    }

    #[test]
    fn an_open_object_has_fields_of_its_own_in_strict_mode_too() {
        let text = r#"{"owner":{"name":"a","shoes":{"size":1,"size":2}},"other":1}"#;
        let expected = [["/owner/shoes/size", "error", ""], ["/other", "error", ""]];
        assert_eq!(issues_of_delivered(text, Strictness::Strict), expected.map(|issue| issue.map(str::to_owned)));
    }

    #[test]
    fn a_repeated_key_is_reported_at_its_last_occurrence() {
        let text = r#"{"id":"1","leaves":[],"id":"2","\u0069d":"3","other":{"a":1,"a":2}}"#;
        let expected = [
            ("/id", "DUPLICATE_KEY", "error"),
            ("/id", "DUPLICATE_KEY", "error"),
            ("/other/a", "DUPLICATE_KEY", "error"),
        ];
        assert_eq!(
            issues(text, Strictness::Lenient),
            expected.map(|(path, code, severity)| (path.to_owned(), code, severity))
        );
    }
}
