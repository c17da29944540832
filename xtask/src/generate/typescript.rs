//! `js/generated/provider/`: what each provider sends, as TypeScript types.

use definitions::{Field, Model, Shapes, Type};

use super::catalogue::{Catalogue, Named, parts, value_of};
use super::text::{WIDTH, is_identifier, quote, wrap};

/// The types of one provider.
pub fn module(catalogue: &Catalogue) -> String {
    let title = catalogue.title;
    let payloads: Vec<String> = catalogue.events.iter().map(|named| payload(catalogue, named)).collect();
    let models = catalogue.models.iter().map(|model| interface(catalogue, model, Way::In));
    let models: Vec<String> = models.chain(catalogue.shapes.iter().map(|shapes| union(catalogue, shapes))).collect();
    format!(
        r#"/** What {title} sends. Generated from the models by `cargo xtask generate`. */

/** What each type of event carries. */
export interface Payloads {{
{}}}

{}"#,
        payloads.concat(),
        models.join("\n"),
    )
}

/// What all providers have, by provider.
pub fn index(catalogues: &[Catalogue]) -> String {
    let mut sorted: Vec<&Catalogue> = catalogues.iter().collect();
    sorted.sort_by_key(|catalogue| catalogue.provider.as_str());
    let imports = sorted.iter().map(|Catalogue { title, provider, .. }| {
        format!("import type * as {title} from \"./{}.js\";\n", provider.as_str())
    });
    let exports: Vec<&str> = sorted.iter().map(|catalogue| catalogue.title).collect();
    let schemes = catalogues.iter().map(|Catalogue { provider, .. }| {
        let schemes: Vec<String> = provider.schemes().iter().map(|scheme| quote(scheme.as_str())).collect();
        format!("  {}: {};\n", provider.as_str(), schemes.join(" | "))
    });
    let payloads = catalogues
        .iter()
        .map(|Catalogue { title, provider, .. }| format!("  {}: {title}.Payloads;\n", provider.as_str()));
    let names: Vec<String> = catalogues.iter().map(|catalogue| quote(catalogue.provider.as_str())).collect();
    format!(
        r#"/** What each provider signs with and sends. Generated from the models by `cargo xtask generate`. */

{}
export type {{ {} }};

/** A sender of webhooks. */
export type Provider = {};

/** How each provider's requests prove who sent them, the strongest first. */
export interface Schemes {{
{}}}

/** What each provider's events carry, by their type. */
export interface Payloads {{
{}}}
"#,
        imports.collect::<String>(),
        exports.join(", "),
        names.join(" | "),
        schemes.collect::<String>(),
        payloads.collect::<String>(),
    )
}

fn payload(catalogue: &Catalogue, Named { event, discriminator }: &Named) -> String {
    let model = catalogue.type_name(event.model);
    match discriminator {
        Some((field, value)) => {
            format!("  {}: {model} & {{ {}: {} }};\n", key(event.name), key(field), quote(value))
        }
        None => format!("  {}: {model};\n", key(event.name)),
    }
}

/// Which way values of the types go.
#[derive(Clone, Copy, PartialEq)]
pub enum Way {
    /// They are received: null stands for what is absent, and there may be more than is documented.
    In,
    /// They are sent: exactly what is documented or known from real traffic.
    Out,
}

/// The interface of a model.
pub fn interface(catalogue: &Catalogue, model: &'static Model, way: Way) -> String {
    let mut fields: String = model.fields.iter().map(|field| property(catalogue, field, way)).collect();
    if model.open {
        fields += "  /** Fields of the account's own. */\n  [key: string]: unknown;\n";
    }
    let name = catalogue.type_name(model);
    if fields.is_empty() {
        return format!("{}export interface {name} {{}}\n", comment(model.doc, ""));
    }
    format!("{}export interface {name} {{\n{fields}}}\n", comment(model.doc, ""))
}

/// The type of an object of one of several shapes.
fn union(catalogue: &Catalogue, shapes: &Shapes) -> String {
    let names: Vec<&str> = shapes.models.iter().flat_map(parts).map(|model| catalogue.type_name(model)).collect();
    let line = format!("export type {} = {};\n", catalogue.shapes_name(shapes), names.join(" | "));
    let declared = if line.chars().count() <= WIDTH + 1 {
        line
    } else {
        let names: String = names.iter().map(|name| format!("\n  | {name}")).collect();
        format!("export type {} ={names};\n", catalogue.shapes_name(shapes))
    };
    comment(shapes.doc, "") + &declared
}

fn property(catalogue: &Catalogue, field: &'static Field, way: Way) -> String {
    let (value, optional) = value_of(field);
    let mut alternatives = alternatives(catalogue, value, way);
    if optional && alternatives != ["unknown"] {
        alternatives.push(if way == Way::In { "null" } else { "undefined" }.into());
        alternatives.dedup();
    }
    let name = format!("  {}{}:", key(field.name), if optional { "?" } else { "" });
    let line = format!("{name} {};\n", alternatives.join(" | "));
    let declared = if line.chars().count() <= WIDTH + 1 {
        line
    } else {
        let alternatives: String = alternatives.iter().map(|alternative| format!("\n    | {alternative}")).collect();
        format!("{name}{alternatives};\n")
    };
    comment(field.doc, "  ") + &declared
}

/// The members of the union that a type is.
fn alternatives(catalogue: &Catalogue, value: &'static Type, way: Way) -> Vec<String> {
    let one = |name: &str| vec![name.to_owned()];
    match value {
        Type::Anything => one("unknown"),
        Type::Boolean => one("boolean"),
        Type::DateTime | Type::Text | Type::Uri => one("string"),
        Type::Integer | Type::Number => one("number"),
        Type::List(inner) => {
            let readonly = if way == Way::In { "" } else { "readonly " };
            match alternatives(catalogue, inner, way).as_slice() {
                [single] => vec![format!("{readonly}{single}[]")],
                several => vec![format!("{readonly}({})[]", several.join(" | "))],
            }
        }
        Type::Object(model) => one(catalogue.type_name(model)),
        Type::Shaped(shapes) => one(catalogue.shapes_name(shapes)),
        Type::Either(types) => types.iter().flat_map(|one| alternatives(catalogue, one, way)).collect(),
        Type::Observed(documented, observed) if way == Way::In => {
            [alternatives(catalogue, documented, way), alternatives(catalogue, observed, way)].concat()
        }
        Type::OneOf(words) => {
            let known = words.documented.iter().chain(words.observed).map(|word| quote(word));
            let others = (way == Way::In).then(|| "(string & {})".to_owned());
            known.chain(others).collect()
        }
        Type::OrNull(inner) => [alternatives(catalogue, inner, way), one("null")].concat(),
        Type::Record => one("Record<string, unknown>"),
        Type::Observed(inner, _) | Type::Required(inner) => alternatives(catalogue, inner, way),
    }
}

pub fn key(name: &str) -> String {
    if is_identifier(name) { name.to_owned() } else { quote(name) }
}

pub fn comment(doc: &str, indent: &str) -> String {
    let in_one = format!("{indent}/** {} */", doc.trim());
    if in_one.chars().count() <= WIDTH {
        return in_one + "\n";
    }
    let lines: String = wrap(doc, WIDTH - indent.len() - 3).iter().map(|line| format!("{indent} * {line}\n")).collect();
    format!("{indent}/**\n{lines}{indent} */\n")
}
