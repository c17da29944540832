//! Every public function has an example in its documentation, which `cargo test` runs.

use std::fs;
use std::path::Path;

#[test]
fn every_public_function_has_an_example() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut missing = Vec::new();
    visit(&root, &exported(&root), &mut missing);
    assert!(missing.is_empty(), "no example:\n{}", missing.join("\n"));
}

/// The types and functions that `lib.rs` re-exports, and those of its public module `samples`.
fn exported(root: &Path) -> Vec<String> {
    let library = fs::read_to_string(root.join("lib.rs")).unwrap();
    let uses = library.split(';').filter_map(|statement| statement.split_once("pub use "));
    let names = uses.flat_map(|(_, path)| path.rsplit("::").next().unwrap().split(',').collect::<Vec<_>>());
    let mut names: Vec<String> =
        names.map(|name| name.trim_matches(|character: char| !character.is_alphanumeric()).to_owned()).collect();
    names.extend(["Sample", "sample", "samples"].map(str::to_owned));
    assert!(names.len() > 40 && names.contains(&"Receiver".to_owned()), "{names:?}");
    names
}

fn visit(folder: &Path, exported: &[String], missing: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        // The bindings are hidden from the documentation; the generator documents the types of payloads.
        if path.ends_with("wasm") || path.ends_with("wasm.rs") || path.ends_with("generated") {
            continue;
        }
        if path.is_dir() {
            visit(&path, exported, missing);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            check(&path, exported, missing);
        }
    }
}

fn check(path: &Path, exported: &[String], missing: &mut Vec<String>) {
    let is_exported = |name: &str| exported.iter().any(|exported| exported == name);
    let (mut documentation, mut in_public_impl) = (String::new(), false);
    for line in fs::read_to_string(path).unwrap().lines() {
        let trimmed = line.trim_start();
        if let Some(block) = trimmed.strip_prefix("impl") {
            let own = block.split_once('>').filter(|_| block.starts_with('<')).map_or(block, |(_, own)| own).trim();
            in_public_impl = !block.contains(" for ") && is_exported(identifier(own));
        }
        if let Some(comment) = trimmed.strip_prefix("///") {
            documentation.push_str(comment);
            continue;
        }
        if trimmed.starts_with("#[") {
            continue;
        }
        let function =
            ["pub fn ", "pub const fn "].iter().find_map(|keyword| trimmed.strip_prefix(keyword)).map(identifier);
        if let Some(name) = function {
            let is_public = if line.starts_with("pub ") { is_exported(name) } else { in_public_impl };
            if is_public && !documentation.contains("```") {
                missing.push(format!("{}: {name}", path.display()));
            }
        }
        documentation.clear();
    }
}

/// The identifier at the start of a text.
fn identifier(text: &str) -> &str {
    text.split(|character: char| !character.is_alphanumeric() && character != '_').next().unwrap_or_default()
}
