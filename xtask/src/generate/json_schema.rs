//! `js/generated/schema/`: JSON Schema 2020-12 for the payloads of each provider.
//!
//! The schemas accept exactly the payloads without errors. Deviations that are only warnings are described and accepted: other
//! values of enumerations, other formats, and other types of fields that are observed or declared by example.

use definitions::batch::{Batch, Member};
use definitions::{Field, Model, Type};

use super::catalogue::{Catalogue, Named, models_in, value_of};
use super::text::{prose, quote};

/// The schemas of one provider: one for each event, and those of the models that they refer to.
pub fn data(catalogue: &Catalogue) -> String {
    let naming: Vec<&str> = distinct(catalogue.events.iter().filter_map(|named| Some(named.discriminator?.0)));
    let events = catalogue.events.iter().map(|event| (event.event.name, event_schema(catalogue, event, &naming)));
    let definitions = catalogue.models.iter().map(|model| (catalogue.type_name(model), definition(catalogue, model)));
    format!(
        "{{\"$comment\": {},\n\"title\": {},\n\"arrays\": {},\n\"body\": {},\n\"events\": {},\n\"$defs\": {}\n}}\n",
        quote("Generated from the definitions by `cargo xtask generate`."),
        quote(catalogue.title),
        catalogue.definition.sends_arrays,
        catalogue.definition.batch.map_or("null".to_owned(), body),
        one_per_line(events),
        one_per_line(definitions),
    )
}

/// The schema of a body that contains events.
fn body(batch: &Batch) -> String {
    let Some(otherwise) = batch.otherwise else { return containing_events(batch) };
    let required = otherwise.members.iter().map(|member| quote(member.field));
    let filled = object([("type", quote("object")), ("required", array(required))]);
    let bare = object([("allOf", array([containing_events(otherwise), filled]))]);
    object([("anyOf", array([containing_events(batch), bare]))])
}

/// The schema of an object with events in its fields; of which one has an event, if events are required.
fn containing_events(batch: &Batch) -> String {
    let member = |member: &Member| {
        let inner = member.batch.map_or_else(|| object([("$ref", quote(ANY_EVENT))]), containing_events);
        let schema = if member.is_list {
            object([("type", array([quote("array"), quote("null")])), ("items", inner)])
        } else {
            object([("anyOf", array([inner, object([("type", quote("null"))])]))])
        };
        (member.field, schema)
    };
    let filled = |member: &Member| {
        let content = match member.is_list {
            true => object([("type", quote("array")), ("minItems", "1".to_owned())]),
            false => object([("type", quote("object"))]),
        };
        object([
            ("type", quote("object")),
            ("required", array([quote(member.field)])),
            ("properties", object([(member.field, content)])),
        ])
    };
    let mut schema = vec![("type", quote("object")), ("properties", object(batch.members.iter().map(member)))];
    if batch.required.is_some() {
        schema.push(("anyOf", array(batch.members.iter().map(filled))));
    }
    object(schema)
}

/// The reference to the schema of any event, which the package combines from those of all events.
const ANY_EVENT: &str = "#/$defs/AnyEvent";

fn event_schema(catalogue: &Catalogue, Named { event, discriminator }: &Named, naming: &[&str]) -> String {
    let identity = match discriminator {
        Some((field, value)) => object([(*field, object([("const", quote(value))]))]),
        // A payload with a field that names other events is not this event, unless its model has the field.
        None => {
            let is_own = |name: &str| event.model.fields.iter().any(|field| field.name == name);
            object(naming.iter().filter(|field| !is_own(field)).map(|field| (*field, "false".to_owned())))
        }
    };
    let model = event.model;
    object([
        ("title", quote(&format!("{} {}", catalogue.title, event.name))),
        ("description", quote(prose(model.doc))),
        ("$ref", reference(catalogue, model)),
        ("type", quote("object")),
        ("properties", identity),
    ])
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
    let (value, nullable) = value_of(field);
    let mut members = vec![("description", quote(prose(field.doc)))];
    members.extend(Schemas { catalogue, lenient: field.observed || field.by_example }.of(value, nullable));
    object(members)
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
            Type::Object(model) => vec![vec![("$ref", reference(self.catalogue, model))]],
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
        Type::List(inner) if !models_in(inner).is_empty() => types.push("array"),
        Type::Either(alternatives) => alternatives.iter().for_each(|one| add_binding(one, types)),
        Type::Observed(documented, observed) => [documented, observed].iter().for_each(|one| add_binding(one, types)),
        Type::OrNull(inner) | Type::Required(inner) => add_binding(inner, types),
        _ => {}
    }
}

fn reference(catalogue: &Catalogue, model: &Model) -> String {
    quote(&format!("#/$defs/{}", catalogue.type_name(model)))
}

fn distinct<'n>(names: impl Iterator<Item = &'n str>) -> Vec<&'n str> {
    let mut names: Vec<&str> = names.collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn object<'k>(members: impl IntoIterator<Item = (&'k str, String)>) -> String {
    let members: Vec<String> = members.into_iter().map(|(key, value)| format!("{}: {value}", quote(key))).collect();
    format!("{{{}}}", members.join(", "))
}

fn array(items: impl IntoIterator<Item = String>) -> String {
    format!("[{}]", items.into_iter().collect::<Vec<_>>().join(", "))
}

fn one_per_line<'k>(members: impl Iterator<Item = (&'k str, String)>) -> String {
    let members: Vec<String> = members.map(|(key, value)| format!("  {}: {value}", quote(key))).collect();
    format!("{{\n{}\n}}", members.join(",\n"))
}
