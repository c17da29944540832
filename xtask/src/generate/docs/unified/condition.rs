//! Describes conditions on a payload.

use crate::generate::markdown::code;

/// A condition: a subject and a predicate.
#[derive(Clone, PartialEq)]
pub struct Condition {
    subject: Subject,
    predicate: String,
}

/// The subject of a condition.
#[derive(Clone, PartialEq)]
enum Subject {
    /// A path in the payload.
    Path(String),
    /// A unified field.
    Field(&'static str),
}

const ABSENT: &str = "is absent";

impl Condition {
    /// A condition on the value at a path: `is present`.
    pub fn of_path(path: &str, predicate: impl Into<String>) -> Self {
        Self { subject: Subject::Path(path.to_owned()), predicate: predicate.into() }
    }

    pub fn absent(path: &str) -> Self {
        Self::of_path(path, ABSENT)
    }

    /// A condition on a unified field: `is set`.
    pub fn of_field(field: &'static str, predicate: impl Into<String>) -> Self {
        Self { subject: Subject::Field(field), predicate: predicate.into() }
    }

    /// Whether another condition implies this one: an absent value is not equal to any value.
    fn follows_from(&self, other: &Self) -> bool {
        self.subject == other.subject && self.predicate.starts_with("is not ") && other.predicate == ABSENT
    }

    /// A description. A path is described by its key, if it is that of the values or of a field in the same object.
    fn describe(&self, values: &[&str]) -> String {
        let subject = match &self.subject {
            Subject::Field(field) => code(&format!("unified.{}", field.trim_end_matches("[].url"))),
            Subject::Path(path) if values == [path.as_str()] => "it".to_owned(),
            Subject::Path(path) => match (path.rsplit_once('.'), values) {
                (Some((parent, key)), [_, ..])
                    if !key.starts_with('<') && values.iter().all(|value| parent_of(value) == Some(parent)) =>
                {
                    format!("the sibling {}", code(key))
                }
                _ => code(path),
            },
        };
        format!("{subject} {}", self.predicate)
    }
}

fn parent_of(path: &str) -> Option<&str> {
    path.rsplit_once('.').map(|(parent, _)| parent)
}

/// Describes the conditions of the values at these paths: ` if … and …`.
pub fn describe(conditions: &[Condition], values: &[&str]) -> String {
    let required = conditions.iter().filter(|one| !conditions.iter().any(|other| one.follows_from(other)));
    let described: Vec<String> = required.map(|condition| condition.describe(values)).collect();
    if described.is_empty() { String::new() } else { format!(" if {}", described.join(" and ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sibling_of_the_value_is_described_by_its_key() {
        let is_text = [Condition::of_path("parts[].type", "is `text`")];
        assert_eq!(describe(&is_text, &["parts[].data"]), " if the sibling `type` is `text`");
        assert_eq!(describe(&is_text, &["parts[].type"]), " if it is `text`");
        assert_eq!(describe(&is_text, &["parts[].data", "text"]), " if `parts[].type` is `text`");
    }

    #[test]
    fn a_condition_that_follows_from_another_is_left_out() {
        let conditions = [Condition::of_path("type", "is not `text`"), Condition::absent("type")];
        assert_eq!(describe(&conditions, &[]), " if `type` is absent");
    }
}
