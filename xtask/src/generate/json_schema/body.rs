//! The schemas of bodies whose events are within other values.

use std::collections::BTreeMap;

use definitions::batch::{Batch, Member};
use definitions::discriminator::{Case, Test, TypeName};

use super::condition::{Context, Value};
use super::text::{
    ANYTHING, all_of, any_of, array, at, conditional, has, object, of_objects, one_of, reference, strings, with,
};
use super::value_schema;
use crate::generate::catalogue::Catalogue;
use crate::generate::text::quote;

/// Generates the schemas of a provider's bodies and events.
pub struct Generator<'c> {
    pub catalogue: &'c Catalogue,
    /// The schemas that others refer to, with their names in `$defs`.
    pub parts: Vec<(String, String)>,
    /// The strings in the fields of envelopes that the discriminator distinguishes.
    listed: BTreeMap<&'static str, Vec<&'static str>>,
    /// The schemas of the values at one position of a body.
    positions: BTreeMap<(*const Batch, Context, Option<&'static str>), String>,
}

/// A schema that depends on the fields of an object.
#[derive(Clone, PartialEq)]
enum Choice {
    Always(String),
    /// The schema of the objects that satisfy the condition, and that of any other.
    If(String, Box<Self>, Box<Self>),
}

/// What the schemas distinguish of a field of envelopes.
#[derive(Clone, Copy)]
enum Distinction {
    /// All values that the discriminator distinguishes.
    Values,
    /// Only whether it is present. Its value is then this one.
    Presence(Value),
}

/// The maximum number of values that are distinguished in a field that an inner object may have too. Each of them multiplies
/// the schemas of the inner objects.
const MAX_OUTER_VALUES: usize = 8;

/// The maximum length of a schema that is repeated instead of referred to.
const MAX_REPEATED: usize = 60;

impl<'c> Generator<'c> {
    pub fn of(catalogue: &'c Catalogue) -> Self {
        let mut generator = Self { catalogue, parts: Vec::new(), listed: BTreeMap::new(), positions: BTreeMap::new() };
        let mut listed = BTreeMap::new();
        for Case { when, name } in catalogue.definition.discriminator {
            when.iter().for_each(|test| list(test, &mut listed));
            if let TypeName::Prefixed(prefix, path) = name
                && let Some(field) = path.strip_prefix("^.")
            {
                listed.entry(field).or_default().extend(generator.listed_events(prefix));
            }
        }
        for values in listed.values_mut() {
            values.sort_unstable();
            values.dedup();
        }
        generator.listed = listed;
        generator
    }

    /// The schema of a body.
    pub fn body(&mut self) -> String {
        self.position(self.catalogue.definition.batch, &Context::default(), None, "Body")
    }

    /// A reference to an object's schema, or the schema itself if it is short.
    pub fn part(&mut self, name: &str, schema: String) -> String {
        if schema.len() <= MAX_REPEATED {
            return schema;
        }
        let schema = of_objects(&schema);
        let name = match self.parts.iter().find(|(_, known)| *known == schema) {
            Some((name, _)) => name.clone(),
            None => {
                let name = self.free_name(name);
                self.parts.push((name.clone(), schema));
                name
            }
        };
        object([("$ref", reference(&name))])
    }

    fn free_name(&self, name: &str) -> String {
        let is_free = |name: &String| {
            let is_model = self.catalogue.models.iter().any(|model| self.catalogue.type_name(model) == name);
            !is_model && self.parts.iter().all(|(known, _)| known != name)
        };
        let numbered = (2..).map(|number| format!("{name}{number}"));
        std::iter::once(name.to_owned()).chain(numbered).find(is_free).unwrap_or_default()
    }

    /// The schema of a value that contains events or is an event. `expected` is the field that should contain them.
    fn position(
        &mut self,
        batch: Option<&'static Batch>,
        context: &Context,
        expected: Option<&'static str>,
        name: &str,
    ) -> String {
        let Some(batch) = batch else { return self.event(context) };
        let expected = expected.or(batch.required);
        let key = (std::ptr::from_ref(batch), context.clone(), expected);
        if let Some(schema) = self.positions.get(&key) {
            return schema.clone();
        }
        let fields = self.fields(batch, context, name);
        let filled = self.filled(batch);
        let schema = match (batch.otherwise, expected) {
            (Some(otherwise), _) => {
                let otherwise = self.position(Some(otherwise), context, expected, name);
                conditional(filled, fields, otherwise)
            }
            (None, Some(_)) => all_of(vec![fields, filled]),
            // The value itself is not in its own envelope.
            (None, None) => {
                let event = self.event(context);
                match event == object([("type", quote("object"))]) {
                    true => fields,
                    false => all_of(vec![fields, conditional(filled, ANYTHING.to_owned(), event)]),
                }
            }
        };
        let schema = self.part(name, schema);
        self.positions.insert(key, schema.clone());
        schema
    }

    /// The schema of the fields of a value that contain events.
    fn fields(&mut self, batch: &'static Batch, context: &Context, name: &str) -> String {
        let names = batch.envelope.iter().copied().filter(|name| self.listed.contains_key(name));
        let names: Vec<_> = names
            .map(|name| {
                match is_innermost(batch, name)
                    || self.listed.get(name).is_none_or(|listed| listed.len() <= MAX_OUTER_VALUES)
                {
                    true => (name, Distinction::Values),
                    false => (name, Distinction::Presence(Value::Any)),
                }
            })
            .collect();
        let catalogue = self.catalogue;
        let own = batch.model.fields.iter().map(|field| (field.name, object(value_schema(catalogue, field))));
        let (mut constant, mut schemas) = (Vec::new(), Vec::new());
        // A value without events is not validated by this model.
        match batch.required {
            Some(_) => constant.extend(own),
            None => schemas.push(conditional(self.filled(batch), with(own), ANYTHING.to_owned())),
        }
        let mut varying = Vec::new();
        for member in batch.members {
            match self.choose(&names, context, &mut |generator, context| generator.member(member, context)) {
                Choice::Always(schema) => constant.push((member.field, schema)),
                Choice::If(..) => varying.push(member),
            }
        }
        if !varying.is_empty() {
            let choice = self.choose(&names, context, &mut |generator, context| {
                let members = varying.iter().map(|member| (member.field, generator.member(member, context)));
                with(members)
            });
            schemas.push(self.rendered(&choice, name));
        }
        let own: Vec<_> = names.iter().map(|(name, _)| (*name, Distinction::Presence(Value::Own))).collect();
        for member in batch.members {
            let Some(inner) = member.batch.filter(|inner| may_be_event(member, inner)) else { continue };
            let context = Context { list: None, member: Some(member.field), ..context.clone() };
            let choice = self.choose(&own, &context, &mut |generator, context| generator.cases(context));
            if choice != Choice::Always(ANYTHING.to_owned()) {
                let is_filled = ("not", self.filled(inner));
                let is_event = at(member.field, &object([("type", quote("object")), is_filled]));
                let schema = self.rendered(&choice, name);
                schemas.push(conditional(is_event, schema, ANYTHING.to_owned()));
            }
        }
        let mut members = vec![("type", quote("object"))];
        if !constant.is_empty() {
            members.push(("properties", object(constant)));
        }
        if !schemas.is_empty() {
            members.push(("allOf", array(schemas)));
        }
        self.part(&format!("{name}Fields"), object(members))
    }

    /// The schema of the value of a field that contains events. If the value may be an event itself, this is only the schema of
    /// the fields in which it contains others.
    fn member(&mut self, member: &'static Member, context: &Context) -> String {
        let context = Context { list: member.is_list.then_some(member.field), ..context.clone() };
        let name = part_name(member);
        let schema = match member.batch {
            Some(inner) if may_be_event(member, inner) => self.fields(inner, &context, &name),
            batch => self.position(batch, &context, None, &name),
        };
        match member.is_list {
            true => object([("type", strings(["array", "null"])), ("items", schema)]),
            false => object([("anyOf", array([schema, object([("type", quote("null"))])]))]),
        }
    }

    /// The schema of the values that contain events.
    fn filled(&mut self, batch: &Batch) -> String {
        let filled = batch.members.iter().map(|member| {
            let content = match member.is_list {
                true => object([("type", quote("array")), ("minItems", "1".to_owned())]),
                false => object([("type", quote("object"))]),
            };
            at(member.field, &content)
        });
        let filled = any_of(filled.collect());
        self.part("Filled", filled)
    }

    /// The schemas for the values of the named fields, which replace those of the context if they are present.
    fn choose(
        &mut self,
        names: &[(&'static str, Distinction)],
        context: &Context,
        schema: &mut dyn FnMut(&mut Self, &Context) -> String,
    ) -> Choice {
        let [(name, distinction), rest @ ..] = names else { return Choice::Always(schema(self, context)) };
        let absent = self.choose(rest, context, schema);
        let mut chosen = |generator: &mut Self, value: Value| {
            let mut context = context.clone();
            context.envelope.insert(name, value);
            generator.choose(rest, &context, schema)
        };
        let present = match distinction {
            Distinction::Presence(value) => chosen(self, *value),
            Distinction::Values => {
                let [text, other] = [Value::Text, Value::Other].map(|value| chosen(self, value));
                let other = unlisted(name, &text, other);
                let mut groups: Vec<(Choice, Vec<&str>)> = Vec::new();
                for value in self.listed.get(name).cloned().unwrap_or_default() {
                    let choice = chosen(self, Value::Listed(value));
                    match groups.iter_mut().find(|(known, _)| *known == choice) {
                        _ if choice == text => {}
                        Some((_, values)) => values.push(value),
                        None => groups.push((choice, vec![value])),
                    }
                }
                groups.into_iter().rev().fold(other, |otherwise, (choice, values)| {
                    Choice::of(with([(*name, one_of(&values))]), choice, otherwise)
                })
            }
        };
        Choice::of(has(name), present, absent)
    }

    fn rendered(&mut self, choice: &Choice, name: &str) -> String {
        match choice {
            Choice::Always(schema) => schema.clone(),
            Choice::If(condition, then, otherwise) => {
                let then = self.rendered(then, name);
                let otherwise = self.rendered(otherwise, name);
                conditional(condition.clone(), self.part(name, then), otherwise)
            }
        }
    }
}

impl Choice {
    fn of(condition: String, then: Self, otherwise: Self) -> Self {
        if then == otherwise { then } else { Self::If(condition, Box::new(then), Box::new(otherwise)) }
    }
}

/// The choice for the values of a field that are not listed.
fn unlisted(name: &str, text: &Choice, other: Choice) -> Choice {
    let is_text = object([("type", quote("string")), ("minLength", "1".to_owned())]);
    Choice::of(with([(name, is_text)]), text.clone(), other)
}

/// Whether the value of a field is an event itself if it contains none.
fn may_be_event(member: &Member, inner: &Batch) -> bool {
    !member.is_list && inner.required.is_none() && inner.otherwise.is_none()
}

/// Whether no value within the batch has a field of its envelope.
fn is_innermost(batch: &Batch, name: &str) -> bool {
    let mut inner = batch.members.iter().filter_map(|member| member.batch);
    inner.all(|inner| !inner.envelope.contains(&name) && is_innermost(inner, name))
}

/// Adds the strings that a test compares with a field of the envelope.
fn list(test: &Test, listed: &mut BTreeMap<&'static str, Vec<&'static str>>) {
    let (path, values): (&'static str, &[&str]) = match test {
        Test::OneOf(path, values) | Test::NotOneOf(path, values) => (path, values),
        Test::StartsWith(path, start) => (path, std::slice::from_ref(start)),
        Test::Exists(path) | Test::Absent(path) | Test::IsArray(path) => (path, &[]),
        Test::Any(tests) => return tests.iter().for_each(|test| list(test, listed)),
        Test::InList(_) => return,
    };
    if let Some(field) = path.strip_prefix("^.") {
        listed.entry(field).or_default().extend(values);
    }
}

/// The name of the schema of the values in a field.
fn part_name(member: &Member) -> String {
    let mut characters = member.field.chars();
    let first = characters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(characters).chain(if member.is_list { "Item" } else { "" }.chars()).collect()
}
