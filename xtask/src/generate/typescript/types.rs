//! `js/generated/provider/`: the payloads of each provider as TypeScript types.

use definitions::format::SecretKind;
use definitions::{Field, Model, Shapes, Type};

use crate::generate::catalogue::{Catalogue, Named, value_of};
use crate::generate::text::{WIDTH, is_identifier, quote, wrap};

/// The types of one provider.
pub fn module(catalogue: &Catalogue) -> String {
    let title = catalogue.title;
    let payloads: Vec<String> = catalogue.events.iter().map(|named| payload(catalogue, named)).collect();
    let models = catalogue.models.iter().map(|model| interface(catalogue, model, Usage::Received));
    let models: Vec<String> = models.chain(catalogue.shapes.iter().map(|shapes| union(catalogue, shapes))).collect();
    format!(
        r#"/** The payloads of {title}. Generated from the definitions by `cargo xtask generate`. */

/** The payloads by type of event. */
export interface Payloads {{
{}}}

{}"#,
        payloads.concat(),
        models.join("\n"),
    )
}

/// The schemes and payloads of all providers.
pub fn index(catalogues: &[Catalogue]) -> String {
    let mut sorted: Vec<&Catalogue> = catalogues.iter().collect();
    sorted.sort_by_key(|catalogue| catalogue.provider.as_str());
    let imports = sorted.iter().map(|Catalogue { title, provider, .. }| {
        format!("import type * as {title} from \"./{}.js\";\n", provider.as_str())
    });
    let exports: Vec<&str> = sorted.iter().map(|catalogue| catalogue.title).collect();
    let schemes = catalogues.iter().map(|Catalogue { provider, definition, .. }| {
        let schemes: Vec<String> = definition.schemes.iter().map(|scheme| quote(scheme.as_str())).collect();
        format!("  {}: {};\n", provider.as_str(), schemes.join(" | "))
    });
    let secrets = catalogues.iter().map(|Catalogue { definition, provider, .. }| {
        let secret = match definition.secret {
            SecretKind::Text | SecretKind::TextByAccount => "string",
            SecretKind::Credentials => "Credentials",
        };
        format!("  {}: {secret};\n", provider.as_str())
    });
    let payloads = catalogues
        .iter()
        .map(|Catalogue { title, provider, .. }| format!("  {}: {title}.Payloads;\n", provider.as_str()));
    let names: Vec<String> = catalogues.iter().map(|catalogue| quote(catalogue.provider.as_str())).collect();
    format!(
        r#"/** The schemes, secrets and payloads of each provider. Generated from the definitions by `cargo xtask generate`. */

{}
export type {{ {} }};

/** A provider of webhooks. */
export type Provider = {};

/** The schemes of each provider, the strongest first. */
export interface Schemes {{
{}}}

/** A username and a password, for HTTP Basic authentication. */
export interface Credentials {{
  username: string;
  password: string;
}}

/** The secret of each provider. */
export interface Secrets {{
{}}}

/** The payloads of each provider's events, by their type. */
export interface Payloads {{
{}}}
"#,
        imports.collect::<String>(),
        exports.join(", "),
        names.join(" | "),
        schemes.collect::<String>(),
        secrets.collect::<String>(),
        payloads.collect::<String>(),
    )
}

fn payload(catalogue: &Catalogue, Named { event, discriminator }: &Named) -> String {
    let model = catalogue.type_name(event.model);
    match discriminator {
        Some((field, value)) => {
            let (start, member) =
                (format!("  {}: {model} & {{", key(event.name)), format!("{}: {}", key(field), quote(value)));
            let line = format!("{start} {member} }};\n");
            // Formatted as by the formatter of the repository.
            if line.chars().count() <= WIDTH + 1 { line } else { format!("{start}\n    {member};\n  }};\n") }
        }
        None => format!("  {}: {model};\n", key(event.name)),
    }
}

/// Whether values of the types are received or sent.
#[derive(Clone, Copy, PartialEq)]
pub enum Usage {
    /// Any optional field may be null, and enumerations may have further values.
    Received,
    /// Only documented and observed values.
    Sent,
}

/// The interface of a model.
pub fn interface(catalogue: &Catalogue, model: &'static Model, usage: Usage) -> String {
    let mut fields: String = model.fields.iter().map(|field| property(catalogue, field, usage)).collect();
    if model.open {
        fields += "  /** Custom fields of the account. */\n  [key: string]: unknown;\n";
    }
    let name = catalogue.type_name(model);
    if fields.is_empty() {
        return format!("{}export interface {name} {{}}\n", comment(model.doc, ""));
    }
    format!("{}export interface {name} {{\n{fields}}}\n", comment(model.doc, ""))
}

/// The type of an object of one of several shapes.
fn union(catalogue: &Catalogue, shapes: &Shapes) -> String {
    let names: Vec<&str> =
        shapes.models.iter().flat_map(Type::models).map(|model| catalogue.type_name(model)).collect();
    let line = format!("export type {} = {};\n", catalogue.shapes_name(shapes), names.join(" | "));
    let declared = if line.chars().count() <= WIDTH + 1 {
        line
    } else {
        let names: String = names.iter().map(|name| format!("\n  | {name}")).collect();
        format!("export type {} ={names};\n", catalogue.shapes_name(shapes))
    };
    comment(shapes.doc, "") + &declared
}

fn property(catalogue: &Catalogue, field: &'static Field, usage: Usage) -> String {
    let (value, optional) = value_of(field);
    let mut alternatives = alternatives(catalogue, value, usage);
    if optional && alternatives != ["unknown"] {
        alternatives.push(if usage == Usage::Received { "null" } else { "undefined" }.into());
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

/// The alternatives of a type, as members of a union.
fn alternatives(catalogue: &Catalogue, value: &'static Type, usage: Usage) -> Vec<String> {
    let one = |name: &str| vec![name.to_owned()];
    match value {
        Type::Anything => one("unknown"),
        Type::Boolean => one("boolean"),
        Type::DateTime | Type::Text | Type::Uri => one("string"),
        Type::Integer | Type::Number => one("number"),
        Type::List(inner) => {
            let readonly = if usage == Usage::Received { "" } else { "readonly " };
            match alternatives(catalogue, inner, usage).as_slice() {
                [single] => vec![format!("{readonly}{single}[]")],
                several => vec![format!("{readonly}({})[]", several.join(" | "))],
            }
        }
        Type::Object(model) => one(catalogue.type_name(model)),
        Type::Shaped(shapes) => one(catalogue.shapes_name(shapes)),
        Type::Either(types) => types.iter().flat_map(|one| alternatives(catalogue, one, usage)).collect(),
        Type::Observed(documented, observed) if usage == Usage::Received => {
            [alternatives(catalogue, documented, usage), alternatives(catalogue, observed, usage)].concat()
        }
        Type::OneOf(values) => {
            let known = values.documented.iter().chain(values.observed).map(|value| quote(value));
            let others = (usage == Usage::Received).then(|| "(string & {})".to_owned());
            known.chain(others).collect()
        }
        Type::OrNull(inner) => [alternatives(catalogue, inner, usage), one("null")].concat(),
        Type::Record => one("Record<string, unknown>"),
        Type::Observed(inner, _) | Type::Required(inner) => alternatives(catalogue, inner, usage),
    }
}

pub fn key(name: &str) -> String {
    if is_identifier(name) { name.to_owned() } else { quote(name) }
}

pub fn comment(doc: &str, indent: &str) -> String {
    let single_line = format!("{indent}/** {} */", doc.trim());
    if single_line.chars().count() <= WIDTH {
        return single_line + "\n";
    }
    let lines: String = wrap(doc, WIDTH - indent.len() - 3).iter().map(|line| format!("{indent} * {line}\n")).collect();
    format!("{indent}/**\n{lines}{indent} */\n")
}
