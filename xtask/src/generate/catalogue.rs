//! The events and models of a provider, in the order of the definitions.

use anyhow::bail;
use definitions::discriminator::TypeName;
use definitions::{Definition, EnumValues, EventType, Field, Model, Provider, Shapes, Type};

/// The events and models of a provider.
pub struct Catalogue {
    pub definition: &'static Definition,
    pub provider: Provider,
    /// The provider's name, in its spelling.
    pub title: &'static str,
    pub events: Vec<Named>,
    /// The models. Each is followed by the models in its fields that are not listed before it.
    pub models: Vec<&'static Model>,
    /// The objects of one of several shapes in the fields of the models.
    pub shapes: Vec<&'static Shapes>,
}

/// A type of event, with the field of its payload that contains the type or the part of it after the prefix, and the value of
/// that field; `None` where other fields identify the event.
pub struct Named {
    pub event: &'static EventType,
    pub discriminator: Option<(&'static str, &'static str)>,
}

impl Catalogue {
    /// # Errors
    /// Two models of the same name; a field of a shape that is not declared by example.
    pub fn of(definition: &'static Definition) -> anyhow::Result<Self> {
        let provider = definition.provider;
        let events: Vec<Named> =
            definition.events().map(|event| Named { event, discriminator: discriminator(definition, event) }).collect();
        let title = definition.title;
        let mut catalogue = Self { definition, provider, title, events, models: Vec::new(), shapes: Vec::new() };
        for event in definition.events() {
            catalogue.add(event.model);
        }
        for model in definition.objects.iter().copied() {
            catalogue.add(model);
        }
        catalogue.check_names()?;
        catalogue.check_shapes()?;
        Ok(catalogue)
    }

    /// The name of a model's type.
    pub fn type_name(&self, model: &Model) -> &'static str {
        self.short_name(model.name)
    }

    /// The name of the type of an object of several shapes.
    pub fn shapes_name(&self, shapes: &Shapes) -> &'static str {
        self.short_name(shapes.name)
    }

    /// The name without that of the provider, which the module of the type has already.
    fn short_name(&self, name: &'static str) -> &'static str {
        match name.strip_prefix(self.title) {
            Some(rest) if rest.starts_with(|first: char| first.is_ascii_uppercase()) => rest,
            _ => name,
        }
    }

    fn add(&mut self, model: &'static Model) {
        if self.models.iter().any(|known| std::ptr::eq(*known, model)) {
            return;
        }
        self.models.push(model);
        for field in model.fields {
            if let Some(shapes) =
                shapes(&field.value).filter(|new| !self.shapes.iter().any(|known| std::ptr::eq(*known, *new)))
            {
                self.shapes.push(shapes);
            }
            for part in field.value.models() {
                self.add(part);
            }
        }
    }

    fn check_names(&self) -> anyhow::Result<()> {
        let models = self.models.iter().map(|model| self.type_name(model));
        let mut names: Vec<_> = models.chain(self.shapes.iter().map(|shapes| self.shapes_name(shapes))).collect();
        names.sort_unstable();
        match names.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => bail!("{} has two models {}", self.title, pair[0]),
            None => Ok(()),
        }
    }

    /// Checks that all fields of shapes are declared by example: a JSON Schema cannot select the shape that has most of the
    /// keys of an object, and require its fields.
    fn check_shapes(&self) -> anyhow::Result<()> {
        let models = self.shapes.iter().flat_map(|shapes| shapes.models).flat_map(Type::models);
        match models.flat_map(|model| model.fields).find(|field| !field.by_example) {
            Some(field) => {
                bail!("`{}`, a field of a shape of {}, must be declared by example", field.name, self.title)
            }
            None => Ok(()),
        }
    }
}

/// The object of several shapes in a type.
fn shapes(value: &'static Type) -> Option<&'static Shapes> {
    match value {
        Type::Shaped(one) => Some(one),
        Type::List(inner) | Type::OrNull(inner) | Type::Required(inner) => shapes(inner),
        Type::Either(types) => types.iter().find_map(shapes),
        Type::Observed(documented, observed) => shapes(documented).or_else(|| shapes(observed)),
        _ => None,
    }
}

/// The values of an enumeration in a type.
pub fn enum_values(value: &'static Type) -> Option<&'static EnumValues> {
    match value {
        Type::OneOf(values) => Some(values),
        Type::List(inner) | Type::OrNull(inner) | Type::Required(inner) => enum_values(inner),
        Type::Either(types) => types.iter().find_map(enum_values),
        Type::Observed(documented, observed) => enum_values(documented).or_else(|| enum_values(observed)),
        _ => None,
    }
}

/// The type of a field, and whether the field may be absent or null.
pub fn value_of(field: &'static Field) -> (&'static Type, bool) {
    match &field.value {
        Type::Required(inner) => (inner, false),
        value => (value, true),
    }
}

/// The required field that contains the type of an event or the part of it after the prefix, and the value of that field;
/// `None` where other fields identify the event.
fn discriminator(definition: &Definition, event: &'static EventType) -> Option<(&'static str, &'static str)> {
    let is_required = |name: &str| {
        event.model.fields.iter().any(|field| field.name == name && matches!(field.value, Type::Required(_)))
    };
    definition.discriminator.iter().find_map(|case| match case.name {
        TypeName::Field(field) if is_required(field) => Some((field, event.name)),
        TypeName::Prefixed(prefix, field) if is_required(field) => Some((field, event.name.strip_prefix(prefix)?)),
        _ => None,
    })
}
