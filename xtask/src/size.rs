//! The size of a WebAssembly module by section, by crate and module, and by function.
//!
//! The module needs a name section, which the published module lacks; `npm run size` builds one with it. A function that is
//! inlined is counted in its caller.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::Write as _;
use std::ops::Range;

use anyhow::{Context as _, ensure};
use definitions::compile::bytes_without;
use definitions::{DEFINITIONS, SCHEME_MODULES, Scheme};
use flate2::{Compression, write::GzEncoder};
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

struct Function<'a> {
    name: String,
    code: &'a [u8],
}

/// Prints a report of the module in the file `wasm` as Markdown, with its `count` largest functions.
pub fn report(wasm: &OsString, count: usize) -> anyhow::Result<()> {
    let module = std::fs::read(wasm).with_context(|| format!("reading {}", wasm.display()))?;
    let sections = sections(&module)?;
    let functions = functions(&module)?;

    heading(&["section", "bytes", "gzip -9"]);
    for (name, range) in sections {
        row(&name, &[&module[range]]);
    }
    println!();
    print_data(&module)?;

    let mut groups: BTreeMap<String, Vec<&[u8]>> = BTreeMap::new();
    for function in &functions {
        groups.entry(group(&function.name)).or_default().push(function.code);
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_key(|(_, code)| std::cmp::Reverse(code.iter().map(|code| code.len()).sum::<usize>()));
    heading(&["code by crate or module", "bytes", "gzip -9 by itself"]);
    for (name, code) in &groups {
        row(&format!("`{name}`, {} functions", code.len()), code);
    }
    println!();

    let mut largest: Vec<_> = functions.iter().collect();
    largest.sort_by_key(|function| std::cmp::Reverse(function.code.len()));
    heading(&["largest functions", "bytes", "gzip -9 by itself"]);
    for function in largest.into_iter().take(count) {
        row(&format!("`{}`", function.name), &[function.code]);
    }
    Ok(())
}

/// Prints the number of compressed bytes that each provider adds to the module in the file `wasm`, as Markdown: by its definitions, and
/// by the functions of its schemes, not counting schemes of other providers.
pub fn report_providers(wasm: &OsString) -> anyhow::Result<()> {
    let module = std::fs::read(wasm).with_context(|| format!("reading {}", wasm.display()))?;
    let functions = functions(&module)?;
    let code = |is_excluded: &dyn Fn(&Function) -> bool| {
        let kept = functions.iter().filter(|function| !is_excluded(function)).map(|function| function.code);
        gzipped(&kept.collect::<Vec<_>>().concat())
    };
    let (all_tables, all_code) = (gzipped(&bytes_without(None)), code(&|_| false));
    println!("| provider | definitions | schemes | together |\n|---|--:|--:|--:|");
    for definition in DEFINITIONS {
        let is_own = |scheme: &&Scheme| {
            let others = DEFINITIONS.iter().filter(|other| other.provider != definition.provider);
            !others.flat_map(|other| other.schemes).any(|other| other == *scheme)
        };
        let modules: Vec<_> = definition.schemes.iter().filter(is_own).map(module_of).collect();
        let is_of_scheme = |function: &Function| modules.iter().any(|module| function.name.contains(module));
        let tables = all_tables - gzipped(&bytes_without(Some(definition.provider)));
        let schemes = all_code - code(&is_of_scheme);
        println!("| {} | {tables} | {schemes} | {} |", definition.title, tables + schemes);
    }
    println!("| all | {all_tables} | | |");
    Ok(())
}

/// The path of the module of a scheme.
fn module_of(scheme: &Scheme) -> String {
    let modules = Scheme::ALL.into_iter().zip(SCHEME_MODULES);
    let module = modules.filter(|(other, _)| other == scheme).map(|(_, module)| module);
    format!("hookproof::scheme::{}::", module.collect::<String>())
}

/// Every section except the custom ones, which are not published.
fn sections(module: &[u8]) -> anyhow::Result<Vec<(String, Range<usize>)>> {
    let mut sections = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        if let (Some((id, range)), false) = (payload.as_section(), matches!(payload, Payload::CustomSection(_))) {
            sections.push((section_name(id), range));
        }
    }
    Ok(sections)
}

/// The name of a section by its id (WebAssembly specification, 5.5.2).
fn section_name(id: u8) -> String {
    const NAMES: [&str; 14] = [
        "custom",
        "types",
        "imports",
        "functions",
        "tables",
        "memory",
        "globals",
        "exports",
        "start",
        "elements",
        "code",
        "data",
        "data count",
        "tags",
    ];
    NAMES.get(usize::from(id)).map_or_else(|| format!("section {id}"), |name| (*name).to_owned())
}

/// The functions with their demangled names.
fn functions(module: &[u8]) -> anyhow::Result<Vec<Function<'_>>> {
    let mut imported: u32 = 0;
    let mut bodies = Vec::new();
    let mut names = BTreeMap::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            Payload::CustomSection(section) => {
                let KnownCustom::Name(subsections) = section.as_known() else { continue };
                for subsection in subsections {
                    let Name::Function(map) = subsection? else { continue };
                    for naming in map {
                        let naming = naming?;
                        names.insert(naming.index, readable(naming.name));
                    }
                }
            }
            _ => {}
        }
    }
    ensure!(!names.is_empty(), "the module has no names; build it with `wasm-opt -g`");
    let named = (imported..).zip(bodies).map(|(index, code)| {
        let name = names.remove(&index).unwrap_or_else(|| format!("function {index}"));
        Function { name, code }
    });
    Ok(named.collect())
}

/// The demangled name of a function, without the hashes that distinguish versions of a crate. wasm-bindgen has demangled most
/// names already.
fn readable(name: &str) -> String {
    let demangled = format!("{:#}", rustc_demangle::demangle(name));
    let is_hash = |text: &str| text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let last = demangled.rsplit_once("::h").filter(|(_, last)| is_hash(last));
    let parts = last.map_or(demangled.as_str(), |(path, _)| path).split_inclusive(['[', ']']);
    let mut readable = String::new();
    for part in parts {
        match part.strip_suffix(']') {
            Some(hash) if is_hash(hash) => readable.truncate(readable.len() - 1),
            _ => readable.push_str(part),
        }
    }
    readable
}

/// The crate with which the demangled name of a function begins; for hookproof also the module, and for its module `provider`
/// the provider.
fn group(name: &str) -> String {
    let is_path = |character: char| character.is_alphanumeric() || matches!(character, '_' | ':');
    let path_of = |text: &str| {
        let text = text.trim_start_matches(|character| !is_path(character));
        let text = ["mut ", "dyn ", "impl "].iter().fold(text, |text, keyword| text.trim_start_matches(keyword));
        text.split(|character| !is_path(character)).next().unwrap_or_default().to_owned()
    };
    let mut path = path_of(name);
    // `<T as Trait>::method`, where `T` has no path.
    if let (false, Some((_, of_trait))) = (path.contains("::"), name.split_once(" as ")) {
        path = path_of(of_trait);
    }
    let segments: Vec<_> = path.split("::").filter(|segment| !segment.is_empty()).collect();
    let depth = match segments.as_slice() {
        // Functions that are inlined into the exports are counted here.
        [] | [_] => return "exports and intrinsics".to_owned(),
        ["hookproof", "provider", ..] => 3,
        ["hookproof" | "core" | "alloc" | "std", ..] => 2,
        _ => 1,
    };
    // The last segment is the function's own name.
    segments[..depth.min(segments.len() - 1)].join("::")
}

/// Prints the sizes of the text and of the tables in the data section.
fn print_data(module: &[u8]) -> anyhow::Result<()> {
    let mut data = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::DataSection(segments) = payload? {
            for segment in segments {
                data.extend_from_slice(segment?.data);
            }
        }
    }
    // Four printable bytes in a row are counted as text; shorter runs also occur within numbers.
    let printable = |byte: &u8| matches!(byte, b' '..=b'~' | b'\n');
    let runs = data.chunk_by(|one, other| printable(one) == printable(other));
    let (text, tables): (Vec<&[u8]>, Vec<&[u8]>) = runs.partition(|run| run.len() > 3 && printable(&run[0]));
    heading(&["data", "bytes", "gzip -9 by itself"]);
    row("text", &text);
    row("tables: addresses, lengths, numbers", &tables);
    println!();
    Ok(())
}

fn heading(columns: &[&str; 3]) {
    println!("| {} |\n|---|--:|--:|", columns.join(" | "));
}

fn row(name: &str, parts: &[&[u8]]) {
    let bytes = parts.concat();
    // A `|` would end the cell.
    println!("| {} | {} | {} |", name.replace('|', "\\|"), bytes.len(), gzipped(&bytes));
}

fn gzipped(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let written = encoder.write_all(bytes).and_then(|()| encoder.finish());
    written.expect("writing to memory does not fail").len()
}
