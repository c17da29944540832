//! `js/generated/api/`: the operations of each REST API as TypeScript types.
//!
//! The types of arguments are exact: enumerations have the documented and the observed values, and only fields that are
//! documented as nullable may be null.

use definitions::{Model, Operation};

use super::types::{Usage, comment, interface};
use crate::generate::catalogue::Catalogue;
use crate::generate::text::{WIDTH, quote};

/// The types of one provider's API, and the names of its operations.
pub fn module(catalogue: &Catalogue) -> String {
    let title = catalogue.title;
    let operations = catalogue.definition.operations;
    let members: String = operations.iter().map(|operation| member(catalogue, operation)).collect();
    let names: String = operations.iter().map(|operation| format!("  {},\n", quote(operation.name))).collect();
    let interfaces: Vec<String> =
        models(operations).into_iter().map(|model| interface(catalogue, model, Usage::Sent)).collect();
    format!(
        r#"/** The operations of the REST API of {title}. Generated from the definitions by `cargo xtask generate`. */

import type * as {title} from "../provider/{}.js";

/** The operations, each with its arguments, the body of its request, and the data of its response. */
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
    let arguments = catalogue.type_name(operation.arguments);
    let body = if operation.has_body() { "string" } else { "null" };
    let data = operation
        .response
        .map_or_else(|| "null".to_owned(), |model| format!("{}.{}", catalogue.title, catalogue.type_name(model)));
    let line = format!("  {}: {{ arguments: {arguments}; body: {body}; data: {data} }};\n", operation.name);
    let declared = if line.chars().count() <= WIDTH + 1 {
        line
    } else {
        format!("  {}: {{\n    arguments: {arguments};\n    body: {body};\n    data: {data};\n  }};\n", operation.name)
    };
    comment(operation.doc, "  ") + &declared
}

/// The models of the arguments, each followed by the models in its fields.
fn models(operations: &'static [Operation]) -> Vec<&'static Model> {
    fn add(model: &'static Model, found: &mut Vec<&'static Model>) {
        if found.iter().any(|known| std::ptr::eq(*known, model)) {
            return;
        }
        found.push(model);
        for part in model.fields.iter().flat_map(|field| field.value.models()) {
            add(part, found);
        }
    }
    let mut found = Vec::new();
    operations.iter().for_each(|operation| add(operation.arguments, &mut found));
    found
}
