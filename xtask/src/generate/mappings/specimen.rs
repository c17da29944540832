//! Payloads that say of each value where it stands, to see what a mapping reads.

use anyhow::{Context, ensure};
use definitions::documentation::{Documentation, Frame};
use definitions::{Field, Model, Type};
use hookproof::{Event, Events, ParseOptions, Provider, parse};
use serde_json::{Map, Value};

use crate::generate::catalogue::{Catalogue, Named};

/// A payload with a value in every field. Each value is one of a kind, so that it is known where a mapping found it.
#[derive(Clone)]
pub struct Specimen {
    provider: Provider,
    mapping: &'static Documentation,
    body: Value,
    /// The JSON Pointer to the payload.
    root: String,
    leaves: Vec<Leaf>,
}

#[derive(Clone)]
struct Leaf {
    /// As people write it: `message.to[]`.
    place: String,
    /// As JSON Pointer.
    pointer: String,
    /// What stands there, and other forms a mapping may give it.
    forms: [String; 2],
}

/// What stands in fields that hold text.
#[derive(Clone, Copy, PartialEq)]
pub enum Texts {
    /// The name of their own place, with a mark before it.
    Places,
    /// A number, for what is read as a count, a coordinate or a time.
    Numbers,
}

impl Specimen {
    /// A payload of this event.
    ///
    /// # Errors
    /// It would be another event; the mapping says too little of its shape.
    pub fn of(catalogue: &Catalogue, named: &Named, texts: Texts) -> anyhow::Result<Self> {
        Ok(Self::shaped(catalogue, named, texts, &[])?.0)
    }

    /// Payloads of this event that between them have every shape of their objects.
    ///
    /// # Errors
    /// Those of [`Self::of`].
    pub fn of_all_shapes(catalogue: &Catalogue, named: &Named, texts: Texts) -> anyhow::Result<Vec<Self>> {
        let mut specimens = Vec::new();
        let mut choices: Vec<Vec<Choice>> = vec![Vec::new()];
        while let Some(choice) = choices.pop() {
            let (specimen, objects) = Self::shaped(catalogue, named, texts, &choice)?;
            specimens.push(specimen);
            // One object differs at a time, and what is in it.
            let within = choice.last().map_or("", |last| last.place.as_str());
            let is_new = |object: &&Choice| {
                object.place.starts_with(within) && !choice.iter().any(|known| known.place == object.place)
            };
            for object in objects.iter().filter(is_new) {
                let others = (1..object.shape).map(|shape| Choice { place: object.place.clone(), shape });
                choices.extend(others.map(|other| [choice.clone(), vec![other]].concat()));
            }
        }
        Ok(specimens)
    }

    /// A payload whose objects have these shapes, and its objects of several shapes, each with how many there are.
    fn shaped(
        catalogue: &Catalogue,
        named: &Named,
        texts: Texts,
        shapes: &[Choice],
    ) -> anyhow::Result<(Self, Vec<Choice>)> {
        let (provider, mapping) = (catalogue.provider, catalogue.definition.documentation);
        let mut growing = Growing { mapping, texts, shapes, objects: Vec::new(), leaves: Vec::new() };
        let name = named.event.name;
        let frame = mapping
            .frames
            .iter()
            .find(|frame| frame.types == name || frame.types.ends_with('.') && name.starts_with(frame.types));
        let root = frame.map_or("", |frame| frame.payload).to_owned();
        let payload = growing.object(named.event.model, "", &root);
        let surroundings: Vec<_> = frame
            .map_or(&[][..], |frame| frame.envelope)
            .iter()
            .map(|(place, pointer)| (*pointer, growing.leaf(&Type::Text, place, pointer)))
            .collect();
        let objects = std::mem::take(&mut growing.objects);
        let body = frame.map(|frame| body_of(frame, name)).transpose()?.unwrap_or_default();
        let mut specimen = Self { provider, mapping, body, root: root.clone(), leaves: growing.leaves };
        specimen.put(&root, payload);
        for (pointer, value) in surroundings {
            specimen.put(pointer, value);
        }
        for open in mapping.open.iter().filter(|open| std::ptr::eq(open.event, named.event.model)) {
            open.full_paths().for_each(|place| specimen.open(&place, texts));
        }
        if let Some(discriminator) = named.discriminator {
            specimen.put(&format!("{root}/{discriminator}"), Value::from(name));
        }
        let shapes = mapping.shapes.iter().filter(|(event, _)| *event == name);
        let without: Vec<String> = shapes.map(|(_, place)| (*place).to_owned()).collect();
        let specimen = specimen.without(&without);
        let read = specimen.read(|event| event.type_name.to_string())?;
        ensure!(read == name, "a specimen of {name} is read as {read}");
        Ok((specimen, objects))
    }

    /// The same with this word at a place; none where there is no such place.
    pub fn with(&self, place: &str, word: &str) -> Option<Self> {
        let pointer = &self.leaves.iter().find(|leaf| leaf.place == place)?.pointer;
        let mut changed = self.clone();
        changed.put(pointer, Value::from(word));
        Some(changed)
    }

    /// The same without what stands at these places.
    pub fn without(&self, places: &[String]) -> Self {
        let mut changed = self.clone();
        for leaf in self.leaves.iter().filter(|leaf| places.contains(&leaf.place)) {
            changed.remove(&leaf.pointer);
        }
        changed
    }

    /// Looks at the event that this is read as.
    pub fn read<T>(&self, look: impl FnOnce(&Event<'_>) -> T) -> anyhow::Result<T> {
        let body = self.body.to_string();
        let events: Events<'_> = parse(self.provider, body.as_bytes(), &ParseOptions::default())?;
        let event = events.iter().next().context("a specimen is no event")?;
        Ok(look(&event))
    }

    /// All places that have a value.
    pub fn places(&self) -> impl Iterator<Item = &str> {
        self.leaves.iter().map(|leaf| leaf.place.as_str())
    }

    /// Where this value stands.
    pub fn place(&self, value: &str) -> Option<&str> {
        let is_value = |leaf: &&Leaf| leaf.forms.iter().any(|form| form.eq_ignore_ascii_case(value));
        self.leaves.iter().find(is_value).map(|leaf| leaf.place.as_str())
    }

    /// The places a member is taken from: where it stands, where without that, and so on.
    pub fn chain(&self, look: impl Fn(&Event<'_>) -> Vec<String>) -> anyhow::Result<Vec<String>> {
        let mut places: Vec<String> = Vec::new();
        loop {
            let values = self.without(&places).read(&look)?;
            let lines = values.iter().flat_map(|value| value.lines());
            let found = lines.filter_map(|line| self.place(line)).map(str::to_owned);
            let mut new: Vec<String> = found.filter(|place| !places.contains(place)).collect();
            new.dedup();
            if new.is_empty() {
                return Ok(places);
            }
            places.extend(new);
        }
    }

    /// What the parts of an id are: places, words that stand nowhere, or a digest.
    pub fn parts(&self, id: &str) -> Vec<Part> {
        // Times have colons in them.
        let moments = self.leaves.iter().filter(|leaf| leaf.forms[0].ends_with('Z'));
        let id = moments.fold(id.to_owned(), |id, leaf| id.replace(&leaf.forms[0], &marked(&leaf.place)));
        let part = |part: &str| {
            if let Some(place) = part.strip_prefix(MARK) {
                return Part::Place(place.to_owned());
            }
            let number = self.leaves.iter().find(|leaf| leaf.forms[0] == part);
            let is_digest = part.len() == DIGEST_DIGITS && part.bytes().all(|byte| byte.is_ascii_hexdigit());
            match number {
                Some(leaf) => Part::Place(leaf.place.clone()),
                None if is_digest => Part::Digest,
                None => Part::Word,
            }
        };
        id.split(':').map(part).collect()
    }

    /// Adds a value where the model leaves open what there is.
    fn open(&mut self, path: &str, texts: Texts) {
        let place = path.replace(".0", "[]");
        let pointer = format!("{}/{}", self.root, path.replace('.', "/"));
        if self.body.pointer(&pointer).is_none() {
            let mut growing = Growing {
                mapping: self.mapping,
                texts,
                shapes: &[],
                objects: Vec::new(),
                leaves: std::mem::take(&mut self.leaves),
            };
            let value = growing.leaf(&Type::Text, &place, &pointer);
            self.leaves = growing.leaves;
            self.put(&pointer, value);
        }
    }

    fn put(&mut self, pointer: &str, value: Value) {
        let mut node = &mut self.body;
        for key in pointer.split('/').skip(1) {
            if key == "0" && !node.is_object() {
                if !node.is_array() {
                    *node = Value::Array(vec![Value::Null]);
                }
                node = &mut node[0];
            } else {
                if !node.is_object() {
                    *node = Value::Object(Map::new());
                }
                node = &mut node[key];
            }
        }
        *node = value;
    }

    fn remove(&mut self, pointer: &str) {
        let Some((parent, key)) = pointer.rsplit_once('/') else { return };
        match self.body.pointer_mut(parent) {
            Some(Value::Object(members)) => drop(members.remove(key)),
            Some(Value::Array(items)) => items.clear(),
            _ => {}
        }
    }
}

/// The body around the payload of an event of this type.
fn body_of(frame: &Frame, name: &str) -> anyhow::Result<Value> {
    let (_, field) = name.split_once('.').unwrap_or_default();
    Ok(serde_json::from_str(&frame.body.replace("$field", field))?)
}

/// A part of an id.
#[derive(PartialEq)]
pub enum Part {
    Place(String),
    Word,
    Digest,
}

/// The length of a digest in an id.
const DIGEST_DIGITS: usize = 32;

/// The shape of an object of several, which is the first one if not chosen.
#[derive(Clone)]
struct Choice {
    place: String,
    shape: usize,
}

struct Growing<'c> {
    mapping: &'static Documentation,
    texts: Texts,
    shapes: &'c [Choice],
    objects: Vec<Choice>,
    leaves: Vec<Leaf>,
}

impl Growing<'_> {
    fn object(&mut self, model: &'static Model, place: &str, pointer: &str) -> Value {
        let left_out = |field: &Field| {
            self.mapping.left_out.iter().any(|(owner, name)| std::ptr::eq(*owner, model) && *name == field.name)
        };
        let fields: Vec<_> = model.fields.iter().filter(|field| !left_out(field)).collect();
        let members = fields.into_iter().map(|field| {
            let place = if place.is_empty() { field.name.to_owned() } else { format!("{place}.{}", field.name) };
            (field.name.to_owned(), self.value(&field.value, &place, &format!("{pointer}/{}", field.name)))
        });
        Value::Object(members.collect())
    }

    fn value(&mut self, value: &'static Type, place: &str, pointer: &str) -> Value {
        match value {
            Type::Object(model) => self.object(model, place, pointer),
            Type::List(inner) => Value::Array(vec![self.value(inner, &format!("{place}[]"), &format!("{pointer}/0"))]),
            Type::Observed(inner, _) | Type::OrNull(inner) | Type::Required(inner) => self.value(inner, place, pointer),
            Type::Either(types) => types.first().map_or(Value::Null, |first| self.value(first, place, pointer)),
            Type::Shaped(shapes) => {
                self.objects.push(Choice { place: place.to_owned(), shape: shapes.models.len() });
                let chosen = self.shapes.iter().find(|choice| choice.place == place).map_or(0, |choice| choice.shape);
                self.value(&shapes.models[chosen], place, pointer)
            }
            Type::Record => Value::Object(Map::new()),
            Type::Boolean => Value::Bool(true),
            _ => self.leaf(value, place, pointer),
        }
    }

    fn leaf(&mut self, value: &Type, place: &str, pointer: &str) -> Value {
        let nth = FIRST_NUMBER + self.leaves.len();
        let moment = |year| format!("{year}-01-01T00:{:02}:{:02}Z", nth / 60, nth % 60);
        let (value, forms) = match value {
            Type::DateTime => (Value::from(moment(2001)), [moment(2001), moment(2001)]),
            Type::Integer | Type::Number => (Value::from(nth), [nth.to_string(), moment(1970)]),
            _ if self.texts == Texts::Numbers => (Value::from(nth.to_string()), [nth.to_string(), moment(1970)]),
            _ => (Value::from(marked(place)), [marked(place), marked(place)]),
        };
        self.leaves.push(Leaf { place: place.to_owned(), pointer: pointer.to_owned(), forms });
        value
    }
}

/// Below an hour of seconds, and not to be taken for a number of something else.
const FIRST_NUMBER: usize = 1000;

/// No provider's word begins with it.
const MARK: char = '@';

fn marked(place: &str) -> String {
    format!("{MARK}{place}")
}
