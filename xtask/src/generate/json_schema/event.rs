//! The schemas of events: those that the discriminator selects, and that of each type.

use definitions::discriminator::{Case, Test, TypeName};
use definitions::{EventType, Model, Type};

use super::body::Generator;
use super::condition::{Condition, Context, Value};
use super::text::{
    ANYTHING, NOTHING, all_of, any_of, array, at, conditional, has, not, object, of_objects, one_of, reference,
    strings, with,
};
use crate::generate::text::quote;

/// The fields of an event of one type, and its conditions beyond them.
type Identity = (Vec<(&'static str, String)>, Vec<String>);

impl Generator<'_> {
    /// Adds the schema of an event that is a whole body.
    pub fn any_event(&mut self) {
        let description = quote(&format!("Any event that {} sends.", self.catalogue.title));
        let schema = self.cases(&Context::default());
        let schema = object([("description", description), ("type", quote("object")), ("allOf", array([schema]))]);
        self.parts.push(("AnyEvent".to_owned(), schema));
    }

    /// The schema of an event in this part of a body.
    pub fn event(&mut self, context: &Context) -> String {
        match self.cases(context) {
            schema if schema == ANYTHING => object([("type", quote("object"))]),
            schema => self.part("Event", schema),
        }
    }

    /// The schema of an object that is an event: that of the first case whose conditions hold.
    pub fn cases(&mut self, context: &Context) -> String {
        let mut cases = Vec::new();
        let mut otherwise = NOTHING.to_owned();
        for Case { when, name } in self.catalogue.definition.discriminator {
            let condition = self.condition(when, Some(context));
            match condition {
                Condition::Always(false) => {}
                Condition::Always(true) => {
                    otherwise = self.named(name, context);
                    break;
                }
                _ => cases.push((condition, self.named(name, context))),
            }
        }
        cases.into_iter().rev().fold(otherwise, |otherwise, (condition, schema)| match condition {
            _ if schema == otherwise => otherwise,
            Condition::Payload(condition) => conditional(condition, schema, otherwise),
            _ => any_of(vec![schema, otherwise]),
        })
    }

    /// The condition that all of several tests hold.
    fn condition(&mut self, tests: &[Test], context: Option<&Context>) -> Condition {
        let (mut schemas, mut is_unknown) = (Vec::new(), false);
        for test in tests {
            match Condition::of(test, context) {
                Condition::Always(false) => return Condition::Always(false),
                Condition::Always(true) => {}
                Condition::Payload(schema) => schemas.push(schema),
                Condition::Unknown => is_unknown = true,
            }
        }
        match schemas.is_empty() {
            _ if is_unknown => Condition::Unknown,
            true => Condition::Always(true),
            false => Condition::Payload(self.part("Condition", all_of(schemas))),
        }
    }

    /// The schema of an event with a type: that of its model, or of any object if the type is not known. Without a type it is
    /// the schema that accepts nothing.
    fn named(&mut self, name: &TypeName, context: &Context) -> String {
        let payload = match name {
            TypeName::Fixed(name) => self.model_of(name),
            TypeName::Field(path) => self.named_by("", path),
            TypeName::Prefixed(prefix, path) => match path.strip_prefix("^.") {
                Some(field) if context.envelope.get(field) == Some(&Value::Own) => {
                    return self.named_around(prefix, field, context);
                }
                Some(field) => self.named_in_envelope(prefix, context.envelope.get(field)),
                None => self.named_by(prefix, path),
            },
            TypeName::Joined(_, path) => match path.strip_prefix("^.") {
                Some(field) if context.envelope.get(field) == Some(&Value::Own) => return named_at(field),
                Some(field) => self.named_in_envelope("", context.envelope.get(field)),
                None => named_at(path),
            },
            TypeName::Key { prefix, known, ignored } => {
                let only_ignored = object([("propertyNames", object([("enum", strings(ignored.iter().copied()))]))]);
                let schema = known.iter().rev().fold(not(only_ignored), |otherwise, key| {
                    conditional(has(key), self.model_of(&[prefix, *key].concat()), otherwise)
                });
                self.part("Event", schema)
            }
        };
        around(context, payload)
    }

    /// The schema of an event whose type is in a field of its payload.
    fn named_by(&self, prefix: &str, path: &str) -> String {
        let events = self.catalogue.definition.events().filter(|event| has_field(event, path));
        let names = events.filter_map(|event| event.name.strip_prefix(prefix));
        self.of_names(prefix, path, names, &|schema| schema)
    }

    /// The schema of the object around an event whose type is in a field of the object.
    fn named_around(&mut self, prefix: &str, field: &str, context: &Context) -> String {
        let schema = self.of_names(prefix, field, self.listed_events(prefix), &|schema| around(context, schema));
        self.part("Event", schema)
    }

    /// The schema of an event whose type is in a field of the envelope that has this value.
    fn named_in_envelope(&self, prefix: &str, value: Option<&Value>) -> String {
        match value {
            Some(Value::Listed(name)) if self.listed_events(prefix).any(|event| event == *name) => {
                self.model_of(&[prefix, name].concat())
            }
            Some(Value::Listed(_) | Value::Text | Value::Any) => ANYTHING.to_owned(),
            _ => NOTHING.to_owned(),
        }
    }

    /// The schema of the objects with a name at a path, which satisfy the schema of the model if the name is known.
    fn of_names<'n>(
        &self,
        prefix: &str,
        path: &str,
        names: impl Iterator<Item = &'n str>,
        schema: &dyn Fn(String) -> String,
    ) -> String {
        let mut models: Vec<(String, Vec<&str>)> = Vec::new();
        for name in names {
            let model = self.model_of(&[prefix, name].concat());
            match models.iter_mut().find(|(known, _)| *known == model) {
                Some((_, names)) => names.push(name),
                None => models.push((model, vec![name])),
            }
        }
        let models = models
            .into_iter()
            .map(|(model, names)| conditional(with([(path, one_of(&names))]), schema(model), ANYTHING.to_owned()));
        all_of(std::iter::once(named_at(path)).chain(models).collect())
    }

    /// The names of events with this prefix that a field of the envelope may have. Keys of payloads name other events: a field
    /// with the name of a key is not distinguished from one with an unknown name.
    pub fn listed_events(&self, prefix: &str) -> impl Iterator<Item = &'static str> {
        let events = self.catalogue.definition.events().filter(|event| self.key_of(event).is_none());
        events.filter_map(move |event| event.name.strip_prefix(prefix))
    }

    /// The schema of the objects that are events of one type, as far as the payload alone determines the type.
    pub fn type_schema(&mut self, event: &'static EventType) -> String {
        let (properties, conditions) = self.identity(event);
        let mut members = vec![("$ref", reference(self.catalogue.type_name(event.model)))];
        if !properties.is_empty() {
            members.push(("properties", object(properties)));
        }
        if !conditions.is_empty() {
            members.push(("allOf", array(conditions)));
        }
        object(members)
    }

    fn identity(&mut self, event: &'static EventType) -> Identity {
        if let Some((key, earlier)) = self.key_of(event) {
            let earlier = earlier.iter().map(|key| (*key, NOTHING.to_owned()));
            return (earlier.collect(), vec![has(key)]);
        }
        let mut alternatives = Vec::new();
        for (nth, case) in self.catalogue.definition.discriminator.iter().enumerate() {
            let naming = match case.name {
                TypeName::Fixed(name) if name == event.name => None,
                TypeName::Field(field) if has_field(event, field) => Some((field, event.name)),
                TypeName::Prefixed(prefix, path) => match event.name.strip_prefix(prefix) {
                    Some(_) if path.starts_with("^.") => None,
                    Some(name) if has_field(event, path) => Some((path, name)),
                    _ => continue,
                },
                _ => continue,
            };
            // The last case is that of events which no other case names.
            if case.when.is_empty() && !alternatives.is_empty() {
                break;
            }
            alternatives.extend(self.case(nth, event, naming));
        }
        if alternatives.len() == 1 {
            return alternatives.remove(0);
        }
        let is_unconditional =
            alternatives.iter().any(|(properties, conditions)| properties.len() + conditions.len() == 0);
        let schemas = alternatives.into_iter().map(|(properties, mut conditions)| {
            conditions.push(with(properties));
            all_of(conditions)
        });
        (Vec::new(), if is_unconditional { Vec::new() } else { vec![any_of(schemas.collect())] })
    }

    /// The fields and conditions of an event of this case, as far as its payload determines them; `None` if an earlier case
    /// holds for all of these payloads. `naming` is the field that contains the type, and its value.
    fn case(
        &mut self,
        nth: usize,
        event: &'static EventType,
        naming: Option<(&'static str, &'static str)>,
    ) -> Option<Identity> {
        let (earlier, own) = self.catalogue.definition.discriminator.split_at(nth);
        let field = naming.map(|(field, _)| field);
        let mut properties: Vec<_> =
            naming.into_iter().map(|(field, name)| (field, object([("const", quote(name))]))).collect();
        // The model requires the field already, if it is documented as required.
        let name = field.filter(|field| !is_required(event, field)).map(has);
        let mut conditions: Vec<_> = name.into_iter().collect();
        for test in own.first().map_or(&[][..], |case| case.when) {
            match (test, Condition::of(test, None)) {
                (Test::Exists(path), _) if field == Some(path) => {}
                (Test::Absent(path), Condition::Payload(_)) if !path.contains('.') => {
                    properties.push((path, NOTHING.to_owned()));
                }
                (_, Condition::Payload(schema)) => conditions.push(schema),
                _ => {}
            }
        }
        let mut others = Vec::new();
        for case in earlier {
            // An object with the field satisfies no test for its absence.
            let is_absent = |test: &Test| matches!(test, Test::Absent(path) if field == Some(path));
            let is_present = |test: &Test| matches!(test, Test::Exists(path) if field == Some(path));
            if case.when.iter().any(is_absent) {
                continue;
            }
            if case.when.iter().all(is_present) {
                return None;
            }
            if let Condition::Payload(schema) = self.condition(case.when, None) {
                // The number of schemas is that of the cases, because each list of earlier cases begins with a shorter one.
                let list = any_of(others.into_iter().chain([schema]).collect());
                others = vec![self.part("EarlierCase", list)];
            }
        }
        conditions.extend(others.pop().map(not));
        if !conditions.is_empty() {
            conditions = vec![self.part("Case", all_of(conditions))];
        }
        Some((properties, conditions))
    }

    /// The key that names an event, and the keys that take precedence over it.
    fn key_of(&self, event: &EventType) -> Option<(&'static str, &'static [&'static str])> {
        self.catalogue.definition.discriminator.iter().find_map(|case| match case.name {
            TypeName::Key { prefix, known, .. } => {
                let key = event.name.strip_prefix(prefix)?;
                let nth = known.iter().position(|one| *one == key)?;
                Some((*known.get(nth)?, known.get(..nth)?))
            }
            _ => None,
        })
    }

    fn model_of(&self, name: &str) -> String {
        let event = self.catalogue.definition.events().find(|event| event.name == name);
        event.map_or(ANYTHING.to_owned(), |event| self.model(event.model))
    }

    fn model(&self, model: &Model) -> String {
        object([("$ref", reference(self.catalogue.type_name(model)))])
    }
}

/// The schema of the objects with the name of a type at a path.
fn named_at(path: &str) -> String {
    at(path, &object([("type", quote("string")), ("minLength", "1".to_owned())]))
}

/// The schema of the object around an event, if that is what the context requires.
fn around(context: &Context, schema: String) -> String {
    match context.member {
        Some(_) if schema == ANYTHING || schema == NOTHING => schema,
        Some(member) if schema.starts_with("{\"$ref\"") => with([(member, schema)]),
        Some(member) => with([(member, of_objects(&schema))]),
        None => schema,
    }
}

/// Whether the model of an event has a field, without which the field does not name the event.
fn has_field(event: &EventType, field: &str) -> bool {
    event.model.fields.iter().any(|known| known.name == field)
}

fn is_required(event: &EventType, field: &str) -> bool {
    event.model.fields.iter().any(|known| known.name == field && matches!(known.value, Type::Required(_)))
}
