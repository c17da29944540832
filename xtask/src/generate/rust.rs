//! `src/generated/provider/`: Rust types of the payloads of each provider. `src/generated/schemes.rs`: the modules of the schemes.

use definitions::{Field, Model, Shapes, Type};

use super::case::{camel_case, pascal_case, snake_case};
use super::catalogue::{Catalogue, Named, enum_values, value_of};
use super::text::{WIDTH, quote, wrap};

/// The modules of the types.
pub fn index(catalogues: &[Catalogue]) -> String {
    let modules = catalogues.iter().map(|Catalogue { title, provider, .. }| {
        format!("\n/// {title}.\npub mod {} {{\n    pub mod types;\n}}\n", provider.as_str())
    });
    let title =
        "//! The payloads of the providers as types. Generated from the definitions by `cargo xtask generate`.\n";
    title.to_owned() + &modules.collect::<String>()
}

/// `src/generated/schemes.rs`: the modules of the schemes, which macros declare.
pub fn schemes() -> String {
    let mut modules = definitions::SCHEME_MODULES;
    modules.sort_unstable();
    let modules: String =
        modules.iter().map(|name| format!("\n#[path = \"../scheme/{name}.rs\"]\nmod {name};\n")).collect();
    format!("//! The modules of the schemes. Generated from `src/names.rs` by `cargo xtask generate`.\n{modules}")
}

/// The types of one provider.
pub fn module(catalogue: &Catalogue) -> String {
    let title = catalogue.title;
    let structs = catalogue.models.iter().map(|model| structure(catalogue, model));
    let structs: Vec<String> = structs.chain(catalogue.shapes.iter().map(|shapes| union(catalogue, shapes))).collect();
    let body = [payload(catalogue), structs.join("\n")].join("\n");
    let json = match (body.contains("Map<"), body.contains("Value>")) {
        (true, _) => "use serde_json::{Map, Value};\n",
        (false, true) => "use serde_json::Value;\n",
        (false, false) => "",
    };
    let either = if body.contains("Either<") { "Either, " } else { "" };
    let shaped = if catalogue.shapes.is_empty() { "" } else { "use crate::shape::{ShapedObject, if_fits};\n" };
    let deserializer = if catalogue.shapes.is_empty() { "Deserialize" } else { "{Deserialize, Deserializer}" };
    format!(
        "//! The payloads of {title} as types. Generated from the definitions by `cargo xtask generate`.\n\n\
         use serde::{deserializer};\n{json}\n\
         {shaped}use crate::{{{either}Event, Provider}};\n\n{body}"
    )
}

/// The union of all payloads, with the function that deserializes it from an event.
fn payload(catalogue: &Catalogue) -> String {
    let variants = catalogue.events.iter().map(|Named { event, .. }| {
        let (variant, model) = (pascal_case(event.name), catalogue.type_name(event.model));
        format!("    /// The payload of `{}`.\n    {variant}(Box<{model}>),\n", event.name)
    });
    let arms = catalogue.events.iter().map(|Named { event, .. }| {
        let (name, variant) = (quote(event.name), pascal_case(event.name));
        let arm = format!("            {name} => Self::{variant}(event.payload()?),\n");
        // Formatted as by rustfmt.
        if arm.chars().count() <= WIDTH + 1 {
            return arm;
        }
        format!("            {name} => {{\n                Self::{variant}(event.payload()?)\n            }}\n")
    });
    format!(
        r#"/// The payload of an event, by its type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payload {{
{}}}

impl Payload {{
    /// Deserializes the payload of an event; `None` for an event of unknown type or of another provider.
    ///
    /// # Errors
    /// Those of `serde_json`, where the payload does not match its type.
    pub fn of(event: &Event<'_>) -> serde_json::Result<Option<Self>> {{
        if event.provider != Provider::{:?} {{
            return Ok(None);
        }}
        Ok(Some(match &*event.type_name.as_str() {{
{}            _ => return Ok(None),
        }}))
    }}
}}
"#,
        variants.collect::<String>(),
        catalogue.provider,
        arms.collect::<String>(),
    )
}

fn structure(catalogue: &Catalogue, model: &'static Model) -> String {
    let name = catalogue.type_name(model);
    let case = Case::of(model);
    let attribute = if case == Case::Camel { "#[serde(rename_all = \"camelCase\")]\n" } else { "" };
    let mut names: Vec<String> = Vec::new();
    let mut fields = String::new();
    for field in model.fields {
        let name = free_name(snake_case(field.name), &names);
        fields += &member(catalogue, field, &name, case);
        names.push(name);
    }
    if model.open {
        let doc = "    /// Additional fields, which the account defines.\n";
        fields += &format!("{doc}    #[serde(flatten)]\n    pub others: Map<String, Value>,\n");
    }
    let body = if fields.is_empty() { " {}".to_owned() } else { format!(" {{\n{fields}}}") };
    format!(
        "{}#[derive(Debug, Clone, PartialEq, Deserialize)]\n#[non_exhaustive]\n{attribute}pub struct {name}{body}\n",
        comment(model.doc, ""),
    )
}

/// The type of an object of one of several shapes.
fn union(catalogue: &Catalogue, shapes: &Shapes) -> String {
    let name = catalogue.shapes_name(shapes);
    let models: Vec<&Model> = shapes.models.iter().flat_map(Type::models).collect();
    let variants = models.iter().map(|model| {
        let variant = catalogue.type_name(model);
        format!("{}    {variant}(Box<{variant}>),\n", comment(model.doc, "    "))
    });
    let keys = models.iter().map(|model| {
        let keys: Vec<String> = model.fields.iter().map(|field| quote(field.name)).collect();
        let line = format!("            &[{}],\n", keys.join(", "));
        if line.chars().count() <= WIDTH + 1 {
            return line;
        }
        let keys: String = keys.iter().map(|key| format!("                {key},\n")).collect();
        format!("            &[\n{keys}            ],\n")
    });
    let arms = models.iter().enumerate().map(|(nth, model)| {
        let nth = if nth + 1 == models.len() { "_".to_owned() } else { nth.to_string() };
        format!("            {nth} => object.read().map(Self::{}),\n", catalogue.type_name(model))
    });
    format!(
        r"{}#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum {name} {{
{}}}

impl<'de> Deserialize<'de> for {name} {{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {{
        let shapes: &[&[&str]] = &[
{}        ];
        let object = ShapedObject::deserialize(deserializer)?;
        match object.shape(shapes) {{
{}        }}
    }}
}}
",
        comment(shapes.doc, ""),
        variants.collect::<String>(),
        keys.collect::<String>(),
        arms.collect::<String>(),
    )
}

/// The name of a field, which differs from those before it: several spellings of a key have the same name in snake case.
/// `self` cannot be a raw identifier.
fn free_name(name: String, taken: &[String]) -> String {
    let name = if name == "self" { "self_".to_owned() } else { name };
    if taken.contains(&name) { format!("other_{name}") } else { name }
}

fn member(catalogue: &Catalogue, field: &'static Field, name: &str, case: Case) -> String {
    let rename = if case.key(name) == field.name {
        String::new()
    } else {
        format!("    #[serde(rename = {})]\n", quote(field.name))
    };
    let (value, optional) = value_of(field);
    let rust = rust_type(catalogue, value);
    let rust = if optional { format!("Option<{rust}>") } else { rust };
    let lenient = if field.by_example { "    #[serde(default, deserialize_with = \"if_fits\")]\n" } else { "" };
    let raw = if KEYWORDS.contains(&name) { "r#" } else { "" };
    format!("{}{rename}{lenient}    pub {raw}{name}: {rust},\n", comment(&described(field), "    "))
}

/// The documentation of a field, with the values of an enumeration, whose type is `String`.
fn described(field: &'static Field) -> String {
    let doc = field.doc.trim();
    let Some(values) = enum_values(&field.value) else { return doc.to_owned() };
    let known: Vec<String> =
        values.documented.iter().chain(values.observed).map(|value| format!("`{value}`")).collect();
    format!("{doc} Known values: {}.", known.join(", "))
}

fn rust_type(catalogue: &Catalogue, value: &'static Type) -> String {
    match value {
        Type::Anything => "Value".into(),
        Type::Boolean => "bool".into(),
        Type::DateTime | Type::OneOf(_) | Type::Text | Type::Uri => "String".into(),
        Type::Integer => "i64".into(),
        Type::List(inner) => format!("Vec<{}>", rust_type(catalogue, inner)),
        Type::Number => "f64".into(),
        Type::Object(model) => catalogue.type_name(model).into(),
        Type::Shaped(shapes) => catalogue.shapes_name(shapes).into(),
        Type::Either(types) => either(types.iter().map(|one| rust_type(catalogue, one)).collect()),
        Type::Observed(documented, observed) => {
            either(vec![rust_type(catalogue, documented), rust_type(catalogue, observed)])
        }
        Type::OrNull(inner) | Type::Required(inner) => rust_type(catalogue, inner),
        Type::Record => "Map<String, Value>".into(),
    }
}

fn either(mut types: Vec<String>) -> String {
    types.dedup();
    let last = types.pop().unwrap_or_default();
    types.into_iter().rev().fold(last, |rest, one| format!("Either<{one}, {rest}>"))
}

/// The case of the keys of a model.
#[derive(Clone, Copy, PartialEq)]
enum Case {
    Camel,
    Snake,
}

impl Case {
    /// The case of most of the keys.
    fn of(model: &'static Model) -> Self {
        let count =
            |case: Self| model.fields.iter().filter(|field| case.key(&snake_case(field.name)) == field.name).count();
        if count(Self::Camel) > count(Self::Snake) { Self::Camel } else { Self::Snake }
    }

    fn key(self, snake: &str) -> String {
        match self {
            Self::Camel => camel_case(snake),
            Self::Snake => snake.to_owned(),
        }
    }
}

/// Keywords of Rust among the keys of the providers.
const KEYWORDS: &[&str] = &["ref", "type"];

fn comment(doc: &str, indent: &str) -> String {
    wrap(doc, WIDTH - indent.len() - 4).iter().map(|line| format!("{indent}/// {line}\n")).collect()
}
