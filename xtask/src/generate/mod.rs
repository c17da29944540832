//! Writes what follows from the models: types for TypeScript and Rust, JSON Schemas, the table of events; and from the
//! mappings: the page of the unified view; and from the operations: the REST side.

mod api;
mod catalogue;
mod codes;
mod layout;
mod markdown;
mod rust;
mod schema;
mod table;
mod text;
mod typescript;
mod unified;

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};
use definitions::DEFINITIONS;

use catalogue::Catalogue;

/// A generated file: its path in the repository, and what it must hold.
struct Generated {
    path: String,
    content: String,
}

/// Writes the files or, with `check`, compares them with what they must hold.
///
/// # Errors
/// Models that contradict each other, files that cannot be written, and with `check` files that differ.
pub fn run(check: bool) -> anyhow::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let tables = Generated { path: "src/generated/tables.rs".into(), content: definitions::compile::source() };
    if !check && !tables.is_up_to_date(&root) {
        tables.write(&root)?;
        println!("wrote {}", tables.path);
        return again(&root);
    }
    let mut files = files()?;
    files.push(tables);
    let stale: Vec<&Generated> = files.iter().filter(|file| !file.is_up_to_date(&root)).collect();
    if check && !stale.is_empty() {
        let names: Vec<&str> = stale.iter().map(|file| file.path.as_str()).collect();
        bail!("the models say otherwise than {}: run `cargo xtask generate`", names.join(", "));
    }
    for file in stale {
        file.write(&root)?;
        println!("wrote {}", file.path);
    }
    Ok(())
}

/// What follows from the tables is found out by reading with them, so they come first and are compiled in.
fn again(root: &Path) -> anyhow::Result<()> {
    let status = Command::new("cargo").args(["xtask", "generate"]).current_dir(root).status()?;
    if status.success() { Ok(()) } else { bail!("`cargo xtask generate` failed with the tables just written") }
}

fn files() -> anyhow::Result<Vec<Generated>> {
    let catalogues = DEFINITIONS.into_iter().map(Catalogue::of).collect::<anyhow::Result<Vec<_>>>()?;
    let mut files = vec![
        Generated { path: "js/generated/codes.ts".into(), content: codes::module() },
        Generated { path: "js/generated/layout.ts".into(), content: layout::module() },
        Generated { path: "js/generated/provider/index.ts".into(), content: typescript::index(&catalogues) },
        Generated { path: "src/generated/provider/mod.rs".into(), content: rust::index(&catalogues) },
        Generated { path: "docs/events.md".into(), content: table::page(&catalogues) },
        Generated { path: "docs/unified.md".into(), content: unified::page(&catalogues)? },
        Generated { path: "docs/api.md".into(), content: api::page::page(&catalogues) },
    ];
    for catalogue in &catalogues {
        let name = catalogue.provider.as_str();
        files.extend([
            Generated { path: format!("js/generated/provider/{name}.ts"), content: typescript::module(catalogue) },
            Generated { path: format!("js/generated/schema/{name}.json"), content: schema::data(catalogue) },
            Generated { path: format!("src/generated/provider/{name}/types.rs"), content: rust::module(catalogue) },
        ]);
        if !catalogue.definition.operations.is_empty() {
            files.extend([
                Generated { path: format!("js/generated/api/{name}.ts"), content: api::typescript::module(catalogue) },
                Generated {
                    path: format!("tests/api/{name}.openapi.json"),
                    content: api::openapi::document(catalogue)?,
                },
            ]);
        }
    }
    Ok(files)
}

impl Generated {
    fn is_up_to_date(&self, root: &Path) -> bool {
        fs::read_to_string(root.join(&self.path)).is_ok_and(|content| content == self.content)
    }

    fn write(&self, root: &Path) -> anyhow::Result<()> {
        let path = root.join(&self.path);
        let folder = path.parent().unwrap_or(root);
        fs::create_dir_all(folder).and_then(|()| fs::write(&path, &self.content)).with_context(|| self.path.clone())
    }
}
