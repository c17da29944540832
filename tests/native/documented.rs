//! Every public function has an example in its documentation, which `cargo test` runs.

use std::fs;
use std::path::Path;

#[test]
fn every_public_function_has_an_example() {
    let mut missing = Vec::new();
    visit(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut missing);
    assert!(missing.is_empty(), "no example:\n{}", missing.join("\n"));
}

fn visit(folder: &Path, missing: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        // The bindings and the tables are public for the build alone, and hidden from the documentation.
        let hidden = ["wasm", "wasm.rs", "packed", "generated", "mapping.rs", "model.rs"];
        if hidden.iter().any(|name| path.ends_with(name)) {
            continue;
        }
        if path.is_dir() {
            visit(&path, missing);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            check(&path, missing);
        }
    }
}

/// Functions of a type that is `pub` in a file whose module is re-exported: what is `pub` in others is no one's but the crate's.
fn check(path: &Path, missing: &mut Vec<String>) {
    let text = fs::read_to_string(path).unwrap();
    let public: Vec<&str> = text.lines().filter_map(|line| declared(line, &["pub struct ", "pub enum "])).collect();
    let (mut documentation, mut owner) = (String::new(), None);
    for line in text.lines() {
        let trimmed = line.trim_start();
        if line.starts_with("impl") {
            owner = (!line.contains(" for ")).then(|| public.iter().find(|name| line.contains(**name))).flatten();
        } else if line.starts_with('}') {
            owner = None;
        } else if let Some(comment) = trimmed.strip_prefix("///") {
            documentation.push_str(comment);
            documentation.push('\n');
            continue;
        } else if trimmed.starts_with("#[") {
            continue;
        }
        let name = declared(trimmed, &["pub fn ", "pub const fn "]);
        let is_public = owner.is_some() || line.starts_with("pub ");
        if let Some(name) = name
            && is_public
            && !documentation.contains("```")
        {
            missing.push(format!("{}: {}", path.display(), name));
        }
        documentation.clear();
    }
}

fn declared<'l>(line: &'l str, keywords: &[&str]) -> Option<&'l str> {
    let rest = keywords.iter().find_map(|keyword| line.strip_prefix(keyword))?;
    rest.split(|character: char| !character.is_alphanumeric() && character != '_').next()
}
