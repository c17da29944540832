//! `js/api/`: what each REST API takes and gives, as TypeScript types.
//!
//! What is asked must be exact where what is answered may be more: words are those documented, nothing is null that is not
//! documented so.

use hookproof::{Field, Model, Operation, Type};

use super::super::catalogue::{Catalogue, parts, value_of};
use super::super::text::{WIDTH, quote};
use super::super::typescript::{comment, key};

/// The types of one provider's API, and the names of its operations.
pub fn module(catalogue: &Catalogue) -> String {
    let title = catalogue.title;
    let operations = catalogue.provider.operations();
    let members: String = operations.iter().map(|operation| member(catalogue, operation)).collect();
    let names: String = operations.iter().map(|operation| format!("  {},\n", quote(operation.name))).collect();
    let interfaces: Vec<String> = models(operations).into_iter().map(|model| interface(catalogue, model)).collect();
    format!(
        r#"/** What the REST API of {title} takes and gives. Generated from the models by `cargo xtask generate`. */

import type * as {title} from "../provider/{}.js";

/** The operations: what each takes, the body of its request, and what its answer holds. */
export interface Operations {{
{members}}}

/** The names of the operations. */
export const operations = [
{names}] as const satisfies readonly (keyof Operations)[];

{}"#,
        catalogue.provider.as_str(),
        interfaces.join("\n"),
    )
}

fn member(catalogue: &Catalogue, operation: &'static Operation) -> String {
    let arguments = catalogue.type_name(operation.arguments());
    let body = if operation.has_body() { "string" } else { "null" };
    let data = operation
        .answer()
        .map_or_else(|| "null".to_owned(), |model| format!("{}.{}", catalogue.title, catalogue.type_name(model)));
    let line = format!("  {}: {{ arguments: {arguments}; body: {body}; data: {data} }};\n", operation.name);
    let declared = if line.chars().count() <= WIDTH + 1 {
        line
    } else {
        format!("  {}: {{\n    arguments: {arguments};\n    body: {body};\n    data: {data};\n  }};\n", operation.name)
    };
    comment(operation.doc, "  ") + &declared
}

/// What the arguments are made of, each model followed by those it consists of.
fn models(operations: &'static [Operation]) -> Vec<&'static Model> {
    fn add(model: &'static Model, found: &mut Vec<&'static Model>) {
        if found.iter().any(|known| std::ptr::eq(*known, model)) {
            return;
        }
        found.push(model);
        for part in model.fields.iter().flat_map(|field| parts(&field.value)) {
            add(part, found);
        }
    }
    let mut found = Vec::new();
    operations.iter().for_each(|operation| add(operation.arguments(), &mut found));
    found
}

fn interface(catalogue: &Catalogue, model: &'static Model) -> String {
    let fields: String = model.fields.iter().map(|field| property(catalogue, field)).collect();
    format!("{}export interface {} {{\n{fields}}}\n", comment(model.doc, ""), catalogue.type_name(model))
}

fn property(catalogue: &Catalogue, field: &'static Field) -> String {
    let (value, optional) = value_of(field);
    let mut alternatives = alternatives(catalogue, value);
    if optional && alternatives != ["unknown"] {
        alternatives.push("undefined".into());
    }
    let name = format!("  {}{}:", key(field.name), if optional { "?" } else { "" });
    let line = format!("{name} {};\n", alternatives.join(" | "));
    comment(field.doc, "  ") + &line
}

/// The members of the union that a type is.
fn alternatives(catalogue: &Catalogue, value: &'static Type) -> Vec<String> {
    let one = |name: &str| vec![name.to_owned()];
    match value {
        Type::Anything => one("unknown"),
        Type::Boolean => one("boolean"),
        Type::DateTime | Type::Text | Type::Uri => one("string"),
        Type::Integer | Type::Number => one("number"),
        Type::List(inner) => match alternatives(catalogue, inner).as_slice() {
            [single] => vec![format!("readonly {single}[]")],
            several => vec![format!("readonly ({})[]", several.join(" | "))],
        },
        Type::Object(model) => one(catalogue.type_name(model)),
        Type::Either(types) => types.iter().flat_map(|one| alternatives(catalogue, one)).collect(),
        Type::OneOf(words) => words.documented.iter().map(|word| quote(word)).collect(),
        Type::OrNull(inner) => [alternatives(catalogue, inner), one("null")].concat(),
        Type::Record => one("Record<string, unknown>"),
        Type::Observed(inner, _) | Type::Required(inner) => alternatives(catalogue, inner),
    }
}
