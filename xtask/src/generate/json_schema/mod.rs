//! `js/generated/schema/`: JSON Schema 2020-12 for the payloads of each provider.
//!
//! The schemas accept exactly the payloads without errors. Deviations that are only warnings are described and accepted: other
//! values of enumerations, other formats, other types of fields that are observed or declared by example, and unknown types of
//! events.
//!
//! A schema of a body selects the schema of each event like the discriminator. Where the events are within others, three kinds of
//! bodies are accepted although they may have errors, to limit the size of the schemas: the field that names the type is in an
//! outer object than usual; its value is that of a type which a key of the payload names otherwise; a type that is joined from
//! two fields equals one that is not.

mod body;
mod condition;
mod event;
mod text;

use definitions::{Field, Model, Type};

use super::catalogue::{Catalogue, value_of};
use super::text::{prose, quote};
use body::Generator;
use text::{array, object, one_per_line, reference};

/// The schemas of one provider: of a body, of each event, and of the parts and models to which they refer.
pub fn data(catalogue: &Catalogue) -> String {
    let mut generator = Generator::of(catalogue);
    let body = match catalogue.definition.batch {
        Some(_) => generator.body(),
        None => {
            generator.any_event();
            "null".to_owned()
        }
    };
    let events = catalogue.events.iter().map(|event| (event.event.name, generator.type_schema(event.event)));
    let events = one_per_line(events.collect::<Vec<_>>().into_iter());
    let models = catalogue.models.iter().map(|model| (catalogue.type_name(model), definition(catalogue, model)));
    let parts = repeated_parts(generator.parts, [&body, &events]);
    let parts = parts.iter().map(|(name, part)| (name.as_str(), part.clone()));
    format!(
        "{{\"$comment\": {},\n\"title\": {},\n\"arrays\": {},\n\"body\": {body},\n\"events\": {events},\n\"$defs\": {}\n}}\n",
        quote("Generated from the definitions by `cargo xtask generate`."),
        quote(catalogue.title),
        catalogue.definition.sends_arrays,
        one_per_line(parts.chain(models)),
    )
}

/// The parts without those to which only one other part refers, which has their schemas instead.
fn repeated_parts(mut parts: Vec<(String, String)>, others: [&str; 2]) -> Vec<(String, String)> {
    let mut nth = 0;
    while let Some((name, _)) = parts.get(nth) {
        let reference = object([("$ref", reference(name))]);
        let is_used = others.iter().any(|other| other.contains(&reference));
        let users = parts.iter().enumerate().filter(|(_, (_, part))| part.contains(&reference));
        let users: Vec<_> = users.map(|(user, (_, part))| (user, part.matches(&reference).count())).collect();
        match users.as_slice() {
            [(user, 1)] if !is_used => {
                let (user, part) = (*user, parts[nth].1.clone());
                parts[user].1 = parts[user].1.replace(&reference, &part);
                parts.remove(nth);
            }
            _ => nth += 1,
        }
    }
    parts
}

fn definition(catalogue: &Catalogue, model: &'static Model) -> String {
    let properties = model.fields.iter().map(|field| (field.name, property(catalogue, field)));
    let required: Vec<_> = model.fields.iter().filter(|field| matches!(field.value, Type::Required(_))).collect();
    let mut members =
        vec![("description", quote(prose(model.doc))), ("type", quote("object")), ("properties", object(properties))];
    if !required.is_empty() {
        members.push(("required", array(required.iter().map(|field| quote(field.name)))));
    }
    object(members)
}

fn property(catalogue: &Catalogue, field: &'static Field) -> String {
    let mut members = vec![("description", quote(prose(field.doc)))];
    members.extend(value_schema(catalogue, field));
    object(members)
}

/// The schema of a field's value, without its description.
fn value_schema(catalogue: &Catalogue, field: &'static Field) -> Members {
    let (value, nullable) = value_of(field);
    Schemas { catalogue, lenient: field.observed || field.by_example }.of(value, nullable)
}

/// The members of a schema object, as JSON.
type Members = Vec<(&'static str, String)>;

struct Schemas<'c> {
    catalogue: &'c Catalogue,
    /// Whether a value of another type is only a warning.
    lenient: bool,
}

impl Schemas<'_> {
    fn of(&self, value: &'static Type, nullable: bool) -> Members {
        let mut alternatives = self.alternatives(value);
        if alternatives.iter().any(Vec::is_empty) {
            return Vec::new();
        }
        if nullable {
            allow_null(&mut alternatives);
        }
        let mut alternatives: Vec<String> = match <[Members; 1]>::try_from(alternatives) {
            Ok([single]) if !self.lenient => return single,
            Ok([single]) => vec![object(single)],
            Err(several) => several.into_iter().map(object).collect(),
        };
        if self.lenient {
            alternatives.push(anything_but(value));
        }
        vec![("anyOf", array(alternatives))]
    }

    fn alternatives(&self, value: &'static Type) -> Vec<Members> {
        let of_type = |name: &str| vec![("type", quote(name))];
        match value {
            Type::Anything => vec![Vec::new()],
            Type::Boolean => vec![of_type("boolean")],
            Type::DateTime => vec![[of_type("string"), vec![("format", quote("date-time"))]].concat()],
            Type::Integer => vec![of_type("integer")],
            Type::List(inner) => match self.of(inner, true) {
                items if items.is_empty() => vec![of_type("array")],
                items => vec![[of_type("array"), vec![("items", object(items))]].concat()],
            },
            Type::Number => vec![of_type("number")],
            Type::Object(model) => vec![vec![("$ref", reference(self.catalogue.type_name(model)))]],
            Type::Either(types) => types.iter().flat_map(|one| self.alternatives(one)).collect(),
            Type::Shaped(shapes) => shapes.models.iter().flat_map(|one| self.alternatives(one)).collect(),
            Type::Observed(documented, observed) => {
                [self.alternatives(documented), self.alternatives(observed)].concat()
            }
            Type::OneOf(values) => {
                let known = values.documented.iter().chain(values.observed).map(|value| quote(value));
                vec![vec![("enum", array(known))], of_type("string")]
            }
            Type::OrNull(inner) => {
                let mut alternatives = self.alternatives(inner);
                allow_null(&mut alternatives);
                alternatives
            }
            Type::Record => vec![of_type("object")],
            Type::Required(inner) => self.alternatives(inner),
            Type::Text => vec![of_type("string")],
            Type::Uri => vec![[of_type("string"), vec![("format", quote("uri"))]].concat()],
        }
    }
}

/// Adds null to the type of the last alternative that has one.
fn allow_null(alternatives: &mut Vec<Members>) {
    let null = quote("null");
    let types = alternatives.iter_mut().rev().filter_map(|members| members.iter_mut().find(|(key, _)| *key == "type"));
    let mut types: Vec<&mut String> = types.map(|(_, types)| types).collect();
    if types.iter().any(|types| types.contains(&null)) {
        return;
    }
    match types.first_mut() {
        Some(types) => **types = array([types.clone(), null]),
        None => alternatives.push(vec![("type", null)]),
    }
}

/// The schema of any value except objects and arrays with models, which are validated although their type is not required.
fn anything_but(value: &'static Type) -> String {
    let mut types = Vec::new();
    add_binding(value, &mut types);
    if types.is_empty() {
        return "true".into();
    }
    object([("not", object([("type", array(types.into_iter().map(quote)))]))])
}

fn add_binding(value: &'static Type, types: &mut Vec<&'static str>) {
    match value {
        Type::Object(_) | Type::Shaped(_) => types.push("object"),
        Type::List(inner) if !inner.models().is_empty() => types.push("array"),
        Type::Either(alternatives) => alternatives.iter().for_each(|one| add_binding(one, types)),
        Type::Observed(documented, observed) => [documented, observed].iter().for_each(|one| add_binding(one, types)),
        Type::OrNull(inner) | Type::Required(inner) => add_binding(inner, types),
        _ => {}
    }
}
