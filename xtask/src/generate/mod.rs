//! Writes what follows from the models: types for TypeScript and Rust, JSON Schemas, the table of events.

mod catalogue;
mod rust;
mod schema;
mod table;
mod text;
mod typescript;

use std::fs;
use std::path::{Path, PathBuf};

use hookproof::Provider;

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
pub fn run(check: bool) -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let files = files()?;
    let stale: Vec<&Generated> = files.iter().filter(|file| !file.is_up_to_date(&root)).collect();
    if check {
        let names: Vec<&str> = stale.iter().map(|file| file.path.as_str()).collect();
        return match names.as_slice() {
            [] => Ok(()),
            _ => Err(format!("run `cargo xtask generate`; the models say otherwise than {}", names.join(", "))),
        };
    }
    for file in stale {
        file.write(&root)?;
        println!("wrote {}", file.path);
    }
    Ok(())
}

fn files() -> Result<Vec<Generated>, String> {
    let catalogues = Provider::ALL.map(Catalogue::of).into_iter().collect::<Result<Vec<_>, _>>()?;
    let mut files = vec![
        Generated { path: "js/provider/index.ts".into(), content: typescript::index(&catalogues) },
        Generated { path: "docs/events.md".into(), content: table::page(&catalogues) },
    ];
    for catalogue in &catalogues {
        let name = catalogue.provider.as_str();
        files.extend([
            Generated { path: format!("js/provider/{name}.ts"), content: typescript::module(catalogue) },
            Generated { path: format!("js/schema/{name}.json"), content: schema::data(catalogue) },
            Generated { path: format!("src/provider/{name}/types.rs"), content: rust::module(catalogue) },
        ]);
    }
    Ok(files)
}

impl Generated {
    fn is_up_to_date(&self, root: &Path) -> bool {
        fs::read_to_string(root.join(&self.path)).is_ok_and(|content| content == self.content)
    }

    fn write(&self, root: &Path) -> Result<(), String> {
        let path: PathBuf = root.join(&self.path);
        let folder = path.parent().unwrap_or(root);
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&path, &self.content))
            .map_err(|error| format!("{}: {error}", self.path))
    }
}
