//! `docs/api.md`: the text of `api.md` beside this file, with the tables of the operations.

use crate::generate::catalogue::{Catalogue, value_of};
use crate::generate::markdown::{code, head, row};
use crate::generate::operations::{arguments, paths};
use crate::generate::text::prose;

/// The page.
pub fn page(catalogues: &[Catalogue]) -> String {
    let tables: Vec<String> =
        catalogues.iter().filter(|one| !one.definition.operations.is_empty()).map(table).collect();
    format!(
        "<!-- Generated from xtask/src/generate/docs/api.md and the definitions by `cargo xtask generate`. -->\n\n{}",
        include_str!("api.md")
    )
    .replace("{{operations}}\n", &(tables.join("\n") + "\n"))
}

fn table(catalogue: &Catalogue) -> String {
    let operations = catalogue.definition.operations;
    let base_url = operations.first().map_or("", |operation| operation.base_url);
    let columns = ["Operation", "Description", "Request", "Arguments", "Success", "Errors"];
    let rows = operations.iter().map(|operation| {
        let request = paths(operation).into_iter().map(|path| code(&format!("{} {path}", operation.method)));
        let arguments = arguments(operation).filter(|(field, _)| !field.observed).map(|(field, _)| {
            let mark = if value_of(field).1 { "" } else { "\\*" };
            code(field.name) + mark
        });
        let data = operation.response.map(|model| code(catalogue.type_name(model)));
        let failures: Vec<String> = operation.failures.iter().map(u16::to_string).collect();
        row(&[
            &code(operation.name),
            prose(operation.doc),
            &request.collect::<Vec<_>>().join(" or "),
            &arguments.collect::<Vec<_>>().join(", "),
            &format!("{} {}", operation.status, data.unwrap_or_default()),
            &failures.join(", "),
        ])
    });
    let title = catalogue.title;
    let provider = catalogue.provider.as_str();
    format!("### {title}: `{provider}`, at {base_url}\n\n{}{}", head(&columns), rows.collect::<String>())
}
