//! The modules form layers: a module imports only modules of lower layers, so there are no cycles.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use hookproof::{Provider, Scheme};

/// The layers from bottom to top. The modules of one layer do not import each other.
const LAYERS: &[&[&str]] = &[
    &["string_enum", "layout", "limits", "block", "order", "encoding", "either", "headers", "shape"],
    &["text"],
    &["names"],
    &["tables"],
    &["json"],
    &["batch"],
    &["schema", "form", "unified"],
    &["error"],
    &["request", "body"],
    &["scheme"],
    &["discriminator"],
    &["event"],
    &["payload"],
    &["receive", "parse", "sign", "detect", "api"],
    &["handshake"],
    &["explain"],
    &["provider", "samples", "strings", "wasm"],
];

#[test]
fn every_module_imports_only_lower_layers() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut upward = Vec::new();
    let mut modules = BTreeSet::new();
    for file in files(&root).into_iter().filter(|file| file.extension().is_some_and(|kind| kind == "rs")) {
        let Some(module) = module_of(file.strip_prefix(&root).unwrap()) else { continue };
        let layer = layer_of(&module);
        for imported in imports(&fs::read_to_string(&file).unwrap()) {
            if imported != module && layer_of(&imported) >= layer {
                upward.push(format!("{}: {module} imports {imported}", file.display()));
            }
        }
        modules.insert(module);
    }
    assert_eq!(upward, Vec::<String>::new());
    let listed: BTreeSet<String> = LAYERS.iter().copied().flatten().map(|name| (*name).to_owned()).collect();
    assert_eq!(modules, listed, "`LAYERS` must list every module");
}

#[test]
fn imports_are_found_in_every_syntax() {
    let text = "use crate::json::Node;\nuse crate::{names::Provider, tables};\n// crate::wasm\nfn f() { crate::form::to_json(&[]) }\n";
    let found: BTreeSet<_> = imports(text).into_iter().collect();
    assert_eq!(found, ["form", "json", "names", "tables"].map(str::to_owned).into());
}

#[test]
fn the_engine_names_no_provider_and_no_scheme() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    // The formats of secrets are mistaken for each other across schemes.
    let may_name = ["names.rs", "scheme", "generated", "explain/secret.rs"].map(|path| root.join(path));
    let variants: Vec<String> = Provider::ALL.map(|provider| format!("Provider::{provider:?}")).into();
    let variants = [variants, Scheme::ALL.map(|scheme| format!("Scheme::{scheme:?}")).into()].concat();
    let mut named = Vec::new();
    for file in files(&root).into_iter().filter(|file| !may_name.iter().any(|path| file.starts_with(path))) {
        let code = code_of(&fs::read_to_string(&file).unwrap());
        named.extend(variants.iter().filter(|name| code.contains(*name)).map(|name| (file.clone(), name)));
    }
    assert_eq!(named, []);
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The top-level module of a file; `None` for the root of the crate.
fn module_of(file: &Path) -> Option<String> {
    let parts: Vec<_> = file.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    match parts.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["lib.rs"] => None,
        // Generated files belong to the modules that declare them.
        ["generated", "schemes.rs"] => Some("scheme".to_owned()),
        ["generated", "tables.rs"] => Some("tables".to_owned()),
        ["generated", first, ..] | [first, ..] => Some(first.trim_end_matches(".rs").to_owned()),
        [] => None,
    }
}

fn layer_of(module: &str) -> usize {
    // Items that the crate exports belong to the top layer.
    LAYERS.iter().position(|layer| layer.contains(&module)).unwrap_or(LAYERS.len() - 1)
}

/// A file without its tests and comments.
fn code_of(text: &str) -> String {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    code.lines().map(|line| line.split("//").next().unwrap_or_default()).collect()
}

/// The top-level modules that a file imports or names outside of tests and comments.
fn imports(text: &str) -> Vec<String> {
    let code = code_of(text);
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        match rest.strip_prefix('{').and_then(|list| list.split_once('}')) {
            // Imports of the crate contain no nested lists.
            Some((list, _)) => found.extend(list.split(',').map(first_name)),
            None => found.push(first_name(rest)),
        }
    }
    found.retain(|name| name.starts_with(|first: char| first.is_ascii_lowercase()));
    found
}

fn first_name(path: &str) -> String {
    let path = path.trim_start();
    let end = path.find(|other: char| !(other.is_alphanumeric() || other == '_')).unwrap_or(path.len());
    path[..end].to_owned()
}
