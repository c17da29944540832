//! Finds the sources of the unified fields: executes the steps of a mapping on the model instead of a payload.

use std::collections::HashMap;

use definitions::mapping::{self, ByKey, Conversion, File, Mapping, MappingStep, NumberedFiles, Paths};
use definitions::{EventType, UnifiedField};

use super::condition::Condition;
use super::fields::{ID, MEDIA_CONTENT_TYPE, MEDIA_ID, MEDIA_NAME, MEDIA_URL, name};
use super::path::Path;
use super::sources::{Source, Sources, Value, type_prefix};
use crate::generate::markdown::{any_of, code};

/// The sources of a type of event, or those of an event of unknown type.
pub fn sources(event: Option<&'static EventType>, mapping: Mapping) -> Sources {
    let mut reader = Reader { event, assignments: HashMap::new(), found: Sources::default() };
    reader.follow(mapping, &Path::root(event.map(|event| event.model)), &[]);
    reader.link_conversation();
    reader.found
}

/// The state of a field after some steps.
enum Assignment {
    /// The field has this value.
    Constant(String),
    /// The field may be set.
    Possible,
}

/// A condition evaluated without a payload.
enum Outcome {
    Known(bool),
    /// The condition on the payload, and its negation.
    Open(Condition, Condition),
}

struct Reader {
    event: Option<&'static EventType>,
    assignments: HashMap<&'static str, Assignment>,
    found: Sources,
}

impl Reader {
    fn follow(&mut self, mapping: Mapping, path: &Path, conditions: &[Condition]) {
        let mut steps = mapping;
        while let Some((step, rest)) = steps.split_first() {
            let siblings = siblings(steps);
            if let [(parent, _), _, ..] = siblings[..]
                && let Some(mapping) = scoped(step)
            {
                let keys: Vec<&str> = siblings.iter().map(|(_, key)| *key).collect();
                let each = path.join(parent).any_of(&format!("{{{}}}", keys.join(",")), keys.iter().copied());
                self.follow(mapping, &each, conditions);
                steps = &steps[siblings.len()..];
            } else {
                self.step(step, path, conditions);
                steps = rest;
            }
        }
    }

    fn step(&mut self, step: &'static MappingStep, path: &Path, conditions: &[Condition]) {
        match step {
            MappingStep::Copy(field, conversion, paths) => {
                let is_copied = |path: &Path| path.may_be_scalar() || matches!(conversion, Conversion::MapKey(_));
                for path in self.resolve(path, paths).into_iter().filter(is_copied) {
                    self.add(name(*field), conditions, Value::At(path, conversion));
                }
            }
            MappingStep::Add(field, conversion, paths) => {
                for path in self.resolve(path, paths) {
                    self.add(name(*field), conditions, Value::At(path.each(), conversion));
                }
            }
            MappingStep::AddLines(field, paths) => {
                for path in self.resolve(path, paths) {
                    self.add(name(*field), conditions, Value::At(path.each(), &Conversion::Plain));
                }
            }
            MappingStep::AddFiles(paths, File { url, content_type, name, id }) => {
                for file in self.resolve(path, paths).iter().map(Path::each) {
                    for (field, paths) in
                        [(MEDIA_URL, url), (MEDIA_CONTENT_TYPE, content_type), (MEDIA_NAME, name), (MEDIA_ID, id)]
                    {
                        for path in self.resolve(&file, paths) {
                            self.add(field, conditions, Value::At(path, &Conversion::Plain));
                        }
                    }
                }
            }
            MappingStep::AddNumberedFiles(NumberedFiles { url, content_type }) => {
                self.add(MEDIA_URL, conditions, Value::Numbered(url));
                self.add(MEDIA_CONTENT_TYPE, conditions, Value::Numbered(content_type));
            }
            MappingStep::Set(field, value) => self.set(*field, path, conditions, Value::Constant(value), value),
            MappingStep::StatusOfType => {
                if let Some(status) = self.event.and_then(|event| event.status) {
                    let status = status.as_str();
                    self.set(UnifiedField::Status, path, conditions, Value::TypeStatus(status), status);
                }
            }
            MappingStep::TypePrefix(field, values) => {
                if let Some(event) = self.event {
                    self.set(*field, path, conditions, Value::TypePrefix(values), type_prefix(event, values));
                }
            }
            MappingStep::TypeSuffix(field) => {
                if let Some(event) = self.event {
                    let last = event.name.rsplit('.').next().unwrap_or_default();
                    self.set(*field, path, conditions, Value::TypeSuffix, last);
                }
            }
            MappingStep::Identify(_, paths) => self.identify(path, paths, false, conditions),
            MappingStep::IdentifyByTime(_, paths) => self.identify(path, paths, true, conditions),
            MappingStep::IdentifyByType => self.add(ID, conditions, Value::Type),
            MappingStep::IdentifyAs(part) => self.add(ID, conditions, Value::Constant(part)),
            MappingStep::Scope(paths, mapping) => self.scope(path, paths, mapping, conditions),
            MappingStep::Each(array, mapping) => {
                let items = self.resolve_one(path, array).items();
                if items.is_possible() {
                    self.follow(mapping, &items, conditions);
                }
            }
            MappingStep::ByKey(by_key) => self.by_key(by_key, path, conditions),
            MappingStep::When(mapping::Condition::AnyExists(paths), mapping) => {
                for other in *paths {
                    let outcome = self.presence(path, other);
                    self.when(outcome, mapping, path, conditions);
                }
            }
            MappingStep::When(condition, mapping) => {
                let outcome = self.evaluate(condition, path);
                self.when(outcome, mapping, path, conditions);
            }
            MappingStep::Unless(condition, mapping) => match self.evaluate(condition, path) {
                Outcome::Known(holds) if holds => {}
                Outcome::Known(_) => self.follow(mapping, path, conditions),
                Outcome::Open(_, fails) => self.follow(mapping, path, &[conditions, &[fails]].concat()),
            },
            MappingStep::Include(mapping) => self.follow(mapping, path, conditions),
        }
    }

    /// The paths that are possible.
    fn resolve(&mut self, path: &Path, paths: Paths) -> Vec<Path> {
        let paths: Vec<Path> = paths.iter().map(|other| self.resolve_one(path, other)).collect();
        paths.into_iter().filter(Path::is_possible).collect()
    }

    fn resolve_one(&mut self, path: &Path, other: &'static str) -> Path {
        let path = path.join(other);
        self.found.paths.push((other, path.is_possible()));
        path
    }

    /// Adds a source, unless an earlier one sets the field in every case to which it applies.
    fn add(&mut self, field: &'static str, conditions: &[Condition], value: Value) {
        let is_constant = matches!(self.assignments.get(field), Some(Assignment::Constant(_)));
        let is_copied = |known: &Source| {
            known.field == field
                && known.conditions.iter().all(|condition| conditions.contains(condition))
                && value.is_copied_by(&known.value)
        };
        if !is_constant && !self.found.fields.iter().any(is_copied) {
            self.assignments.insert(field, Assignment::Possible);
            self.found.fields.push(Source { field, conditions: conditions.to_vec(), value });
        }
    }

    /// Adds a source that always has a value.
    fn set(&mut self, field: UnifiedField, path: &Path, conditions: &[Condition], value: Value, text: &str) {
        let field = name(field);
        let is_certain = conditions.is_empty() && path.is_root() && !self.assignments.contains_key(field);
        self.add(field, conditions, value);
        if is_certain {
            self.assignments.insert(field, Assignment::Constant(text.to_owned()));
        }
    }

    fn identify(&mut self, path: &Path, paths: Paths, by_time: bool, conditions: &[Condition]) {
        let paths = self.resolve(path, paths);
        if by_time || !paths.is_empty() {
            let paths = paths.into_iter().map(|path| path.text).collect();
            self.add(ID, conditions, Value::Part(paths, by_time));
        }
    }

    fn scope(&mut self, path: &Path, paths: Paths, mapping: Mapping, conditions: &[Condition]) {
        let mut paths = self.resolve(path, paths);
        // Alternative paths of the data of an event: the table has the first, a remark the others.
        if path.is_root() && paths.len() > 1 {
            paths.retain(|other| !other.is_root());
            let names: Vec<String> = paths.drain(1..).map(|path| path.text).collect();
            if let (Some(first), false) = (paths.first(), names.is_empty()) {
                let remark = format!("if {} is absent, {} is used instead", code(&first.text), any_of(&names));
                self.remark(remark);
            }
        }
        for path in &paths {
            self.follow(mapping, path, conditions);
        }
    }

    fn by_key(&mut self, by_key: &'static ByKey, path: &Path, conditions: &[Condition]) {
        let ByKey { object, key, keys, member, otherwise } = by_key;
        let (object, key) = (self.resolve_one(path, object), self.resolve_one(path, key));
        if !object.is_possible() {
            return;
        }
        let keys = || keys.iter().map(|(key, _)| *key);
        let name = key.text.rsplit('.').next().unwrap_or_default();
        let named = object.any_of(&format!("<{name}>"), keys());
        if named.is_possible() {
            self.remark(format!(
                "{} is the field of {} whose name is the value of {}, or, if that value is absent, the only one of {} that is present",
                code(&named.text),
                code(&object.text),
                code(&key.text),
                any_of(&keys().collect::<Vec<_>>()),
            ));
            self.follow(member, &named, conditions);
        }
        self.follow(otherwise, &object, &[conditions, &[Condition::absent(&named.text)]].concat());
    }

    /// In message events, the conversation id of the message and that of the conversation are set from each other.
    fn link_conversation(&mut self) {
        let is_message = |source: &Source| {
            source.field == "kind" && matches!(source.value, Value::Constant(kind) if kind.starts_with("message."))
        };
        if !self.found.fields.iter().any(is_message) {
            return;
        }
        let [message, conversation] = [UnifiedField::MessageConversationId, UnifiedField::ConversationId].map(name);
        for (field, other) in [(message, conversation), (conversation, message)] {
            if self.found.of(field).next().is_none() {
                let linked = self.found.of(other).map(|source| Source { field, ..source.clone() }).collect::<Vec<_>>();
                self.found.fields.extend(linked);
            }
        }
    }

    fn remark(&mut self, remark: String) {
        if !self.found.remarks.contains(&remark) {
            self.found.remarks.push(remark);
        }
    }

    fn when(&mut self, outcome: Outcome, mapping: Mapping, path: &Path, conditions: &[Condition]) {
        match outcome {
            Outcome::Known(holds) if holds => self.follow(mapping, path, conditions),
            Outcome::Known(_) => {}
            Outcome::Open(holds, _) => self.follow(mapping, path, &[conditions, &[holds]].concat()),
        }
    }

    /// Whether there is a value at a path.
    fn presence(&mut self, path: &Path, other: &'static str) -> Outcome {
        let path = self.resolve_one(path, other);
        match path.is_possible() {
            true => Outcome::Open(Condition::of_path(&path.text, "is present"), Condition::absent(&path.text)),
            false => Outcome::Known(false),
        }
    }

    fn evaluate(&mut self, condition: &'static mapping::Condition, path: &Path) -> Outcome {
        let of_path = |path: Path, holds: &str, fails: &str| match path.is_possible() {
            true => Outcome::Open(Condition::of_path(&path.text, holds), Condition::of_path(&path.text, fails)),
            false => Outcome::Known(false),
        };
        match condition {
            mapping::Condition::Type(names) => {
                Outcome::Known(self.event.is_some_and(|event| names.contains(&event.name)))
            }
            mapping::Condition::Exists(other) => self.presence(path, other),
            mapping::Condition::AnyExists(_) => unreachable!("the compiler refuses it in `Unless`"),
            mapping::Condition::FieldEquals(other, value) => of_path(
                self.resolve_one(path, other),
                &format!("is {}", code(value)),
                &format!("is not {}", code(value)),
            ),
            mapping::Condition::IsPositive(other) => {
                of_path(self.resolve_one(path, other), "is positive", "is not positive")
            }
            mapping::Condition::IsTrue(other) => of_path(self.resolve_one(path, other), "is `true`", "is not `true`"),
            mapping::Condition::IsArray(other) => {
                let path = self.resolve_one(path, other);
                if path.may_be_array() {
                    of_path(path, "is an array", "is not an array")
                } else {
                    Outcome::Known(false)
                }
            }
            mapping::Condition::FieldsEqual(one, other) => {
                let other = self.resolve_one(path, other);
                if !other.is_possible() {
                    return Outcome::Known(false);
                }
                let other = code(&other.text);
                of_path(self.resolve_one(path, one), &format!("equals {other}"), &format!("does not equal {other}"))
            }
            mapping::Condition::IsSet(field) => self.of_field(
                *field,
                |_| true,
                match field {
                    UnifiedField::To | UnifiedField::Media => ["is not empty", "is empty"],
                    _ => ["is set", "is not set"],
                }
                .map(str::to_owned),
            ),
            mapping::Condition::Equals(field, values) => self.of_field(
                *field,
                |value| values.contains(&value),
                [format!("is {}", any_of(values)), format!("is not {}", any_of(values))],
            ),
        }
    }

    fn of_field(&self, field: UnifiedField, is_met: impl Fn(&str) -> bool, predicates: [String; 2]) -> Outcome {
        let field = name(field);
        match self.assignments.get(field) {
            None => Outcome::Known(false),
            Some(Assignment::Constant(value)) => Outcome::Known(is_met(value)),
            Some(Assignment::Possible) => {
                let [holds, fails] = predicates;
                Outcome::Open(Condition::of_field(field, holds), Condition::of_field(field, fails))
            }
        }
    }
}

/// The scopes with which the steps begin, if they differ in a key only: the path before the key, and the key.
fn siblings(steps: Mapping) -> Vec<(&'static str, &'static str)> {
    let split = |step: &'static MappingStep| match step {
        MappingStep::Scope([path], _) => path.rsplit_once('.'),
        _ => None,
    };
    let Some((first, mapping)) = steps.first().and_then(|step| Some((split(step)?, scoped(step)?))) else {
        return Vec::new();
    };
    let is_same = |step: &&'static MappingStep| scoped(step).is_some_and(|other| std::ptr::eq(other, mapping));
    let keys = steps.iter().take_while(is_same).map_while(split);
    keys.take_while(|(parent, _)| *parent == first.0).collect()
}

/// The steps in a scope, or those of the mapping that the scope includes as its only step.
fn scoped(step: &'static MappingStep) -> Option<Mapping> {
    match step {
        MappingStep::Scope(_, [MappingStep::Include(mapping)]) | MappingStep::Scope(_, mapping) => Some(mapping),
        _ => None,
    }
}
