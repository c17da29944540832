//! Generates from the definitions: the tables of the engine, types for TypeScript and Rust, samples, JSON Schemas, OpenAPI
//! documents of the REST APIs, and pages of the documentation.

mod case;
mod catalogue;
mod docs;
mod file;
mod json_schema;
mod markdown;
mod openapi;
mod operations;
mod rust;
mod samples;
mod text;
mod typescript;

use std::path::Path;

use anyhow::bail;
use definitions::DEFINITIONS;

use catalogue::Catalogue;
use file::GeneratedFile;

/// Writes the generated files that are out of date or, with `check`, fails if there are any.
///
/// # Errors
/// Invalid definitions, files that cannot be written, and with `check` files that are out of date.
pub fn run(check: bool) -> anyhow::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let files = files()?;
    let stale: Vec<&GeneratedFile> = files.iter().filter(|file| !file.is_up_to_date(&root)).collect();
    if check && !stale.is_empty() {
        let names: Vec<&str> = stale.iter().map(|file| file.path.as_str()).collect();
        bail!("out of date: {}; run `cargo xtask generate`", names.join(", "));
    }
    for file in stale {
        file.write(&root)?;
        println!("wrote {}", file.path);
    }
    Ok(())
}

fn files() -> anyhow::Result<Vec<GeneratedFile>> {
    let catalogues = DEFINITIONS.into_iter().map(Catalogue::of).collect::<anyhow::Result<Vec<_>>>()?;
    let mut files = vec![
        GeneratedFile::new("src/generated/tables.rs", definitions::compile::source()),
        GeneratedFile::new("js/generated/codes.ts", typescript::codes::module()),
        GeneratedFile::new("js/generated/layout.ts", typescript::layout::module()),
        GeneratedFile::new("js/generated/registry.ts", typescript::registry::providers(&catalogues)),
        GeneratedFile::new("js/generated/schema/index.ts", typescript::registry::schemas(&catalogues)),
        GeneratedFile::new("js/generated/replies.ts", typescript::replies::module(&catalogues)?),
        GeneratedFile::new("js/generated/provider/index.ts", typescript::types::index(&catalogues)),
        GeneratedFile::new("src/generated/provider/mod.rs", rust::index(&catalogues)),
        GeneratedFile::new("src/generated/schemes.rs", rust::schemes()),
        GeneratedFile::new("docs/events.md", docs::events::page(&catalogues)),
        GeneratedFile::new("docs/unified.md", docs::unified::page(&catalogues)?),
        GeneratedFile::new("docs/api.md", docs::api::page(&catalogues)),
    ];
    files.extend(samples::files(&catalogues)?);
    for catalogue in &catalogues {
        let name = catalogue.provider.as_str();
        files.extend([
            GeneratedFile::new(format!("js/generated/provider/{name}.ts"), typescript::types::module(catalogue)),
            GeneratedFile::new(format!("js/generated/schema/{name}.json"), json_schema::data(catalogue)),
            GeneratedFile::new(format!("src/generated/provider/{name}/types.rs"), rust::module(catalogue)),
        ]);
        if !catalogue.definition.operations.is_empty() {
            files.extend([
                GeneratedFile::new(format!("js/generated/api/{name}.ts"), typescript::api::module(catalogue)),
                GeneratedFile::new(format!("tests/api/{name}.openapi.json"), openapi::document(catalogue)?),
            ]);
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_of_every_file_marks_it_as_generated() {
        for file in files().unwrap() {
            let first = file.content.lines().next().unwrap();
            assert!(
                first.contains("Generated") && first.contains("by `cargo xtask generate`"),
                "{}: {first}",
                file.path
            );
        }
    }

    #[test]
    fn git_attributes_mark_every_file_as_generated() {
        let attributes = include_str!("../../../.gitattributes");
        let patterns: Vec<&str> =
            attributes.lines().filter_map(|line| line.strip_suffix(" linguist-generated")).collect();
        let matches = |pattern: &str, path: &str| match pattern.split_once('*') {
            Some((before, after)) => path.starts_with(before) && path.ends_with(after.trim_start_matches('*')),
            None => path == pattern,
        };
        for file in files().unwrap() {
            let path = format!("/{}", file.path);
            assert!(patterns.iter().any(|pattern| matches(pattern, &path)), "{path}");
        }
    }
}
