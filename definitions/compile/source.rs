//! Writes the finished tables as Rust source.

use std::fmt::Write;

use super::{Compiled, OperationModels, ProviderTables};
use crate::handshake::Handshake;
use crate::operation::{Format, Selection};
use crate::{DEFINITIONS, Definition, Operation};

pub(super) fn of(compiled: &Compiled, specs: &[ProviderTables]) -> String {
    let mut source = "//! The tables of all providers. Generated from the definitions by `cargo xtask generate`.\n\n\
         use crate::names::{Provider, Scheme};\n\
         use crate::tables::format::{Event, SecretKind};\n\
         use crate::tables::{Format, Handshake, Operation, Pattern, ProviderSpec, Selection};\n\n\
         #[rustfmt::skip]\n\
         pub(crate) static SYMBOLS: &str = \"\\\n"
        .to_owned();
    let mut rest = compiled.symbols.as_str();
    while !rest.is_empty() {
        let (line, next) = rest.split_at(rest.len().min(110));
        let line = line.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        // Leading white space of a line is dropped after a backslash, so spaces are escaped.
        let _ = writeln!(source, "{}\\", line.replace(' ', "\\x20"));
        rest = next;
    }
    source.push_str("\";\n\n");
    let Compiled { models, fields, lists, value_maps, mappings, events, .. } = compiled;
    let [symbols, kinds, operands] = fields;
    for (name, bytes) in [
        ("MODELS", models),
        ("FIELD_SYMBOLS", symbols),
        ("FIELD_KINDS", kinds),
        ("FIELD_OPERANDS", operands),
        ("LISTS", lists),
        ("VALUE_MAPS", value_maps),
        ("MAPPINGS", mappings),
        ("EVENTS", events),
    ] {
        source += &table(name, bytes);
    }
    source += "#[rustfmt::skip]\npub(crate) static PROVIDERS: &[ProviderSpec] = &[\n";
    for (definition, tables) in DEFINITIONS.iter().zip(specs) {
        source += &provider(definition, tables);
    }
    source += "];\n\n#[rustfmt::skip]\npub(crate) static OPERATIONS: &[&[Operation]] = &[\n";
    for (definition, tables) in DEFINITIONS.iter().zip(specs) {
        source += &operations(definition, &tables.operations);
    }
    source + "];\n"
}

fn table(name: &str, bytes: &[u8]) -> String {
    format!("#[rustfmt::skip]\npub(crate) static {name}: &[u8] = &[\n{}];\n\n", lines(bytes.iter().map(u8::to_string)))
}

fn provider(definition: &Definition, tables: &ProviderTables) -> String {
    let ProviderTables { envelope, discriminator, batch, events, .. } = tables;
    let schemes: Vec<String> = definition.schemes.iter().map(|scheme| format!("Scheme::{scheme:?}")).collect();
    format!(
        "    // {}\n    ProviderSpec {{\n        schemes: &[{}],\n        methods: &{:?},\n        secret: SecretKind::{:?},\n        secret_hint: {:?},\n        accepts_forms: {},\n        discriminator: {discriminator},\n        batch: {batch},\n        \
         envelope: Event {{ name: 0, model: 0, mapping: {envelope}, status: 0 }},\n        \
         handshake: {},\n        max_body_bytes: {},\n        success_status: {:?},\n        events: {events:?},\n    }},\n",
        definition.title,
        schemes.join(", "),
        definition.methods,
        definition.secret,
        definition.secret_hint,
        definition.accepts_forms,
        handshake(definition.handshake),
        definition.max_body_bytes,
        definition.success_status,
    )
}

fn operations(definition: &Definition, models: &[OperationModels]) -> String {
    let mut source = format!("    // {}\n    &[\n", definition.title);
    for (operation, OperationModels { arguments, response }) in definition.operations.iter().zip(models) {
        let Operation { name, method, base_url, path, .. } = operation;
        let formats = operation.formats.iter().map(|format| {
            let Format { argument, pattern, check, condition, is_secret } = format;
            format!(
                "Format {{ argument: {argument:?}, pattern: {pattern:?}, check: Pattern::{check:?}, \
                 condition: {condition:?}, is_secret: {is_secret} }}"
            )
        });
        let _ = writeln!(
            source,
            "        Operation {{\n            \
             provider: Provider::{:?}, name: {name:?}, method: {method:?}, base_url: {base_url:?},\n            \
             path: &{path:?},\n            \
             formats: &[{}],\n            \
             selection: {},\n            \
             arguments: {arguments}, response: {response:?},\n        }},",
            definition.provider,
            formats.collect::<Vec<_>>().join(", "),
            selection(operation.selection)
        );
    }
    source + "    ],\n"
}

fn handshake(handshake: Option<&Handshake>) -> String {
    let Some(Handshake { mode, mode_value, token, challenge }) = handshake else { return "None".to_owned() };
    format!(
        "Some(&Handshake {{ mode: {mode:?}, mode_value: {mode_value:?}, token: {token:?}, challenge: {challenge:?} }})"
    )
}

fn selection(selection: Option<&Selection>) -> String {
    let Some(Selection { by, object, members }) = selection else { return "None".to_owned() };
    format!("Some(&Selection {{ by: {by:?}, object: {object:?}, members: &{members:?} }})")
}

fn lines(numbers: impl Iterator<Item = String>) -> String {
    let mut lines = String::new();
    let mut line = String::new();
    for number in numbers {
        if line.len() + number.len() > 108 {
            let _ = writeln!(lines, "    {}", line.trim_end());
            line.clear();
        }
        line += &number;
        line += ", ";
    }
    if !line.is_empty() {
        let _ = writeln!(lines, "    {}", line.trim_end());
    }
    lines
}
