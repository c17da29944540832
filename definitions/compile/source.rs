//! Writes the finished tables as Rust source.

use std::fmt::Write;

use super::{Compiled, Models};
use crate::format::Event;
use crate::handshake::Handshake;
use crate::operation::{Format, Selection};
use crate::{DEFINITIONS, Definition, Operation};

impl Compiled {
    pub(super) fn source(&self) -> String {
        let mut source =
            "//! The tables of all providers. Generated from the definitions by `cargo xtask generate`.\n\n\
             use crate::names::{Provider, Scheme};\n\
             use crate::tables::format::{Event, SecretKind};\n\
             use crate::tables::{Format, Handshake, Operation, Pattern, ProviderSpec, Selection, Tables};\n\n\
             #[rustfmt::skip]\n\
             pub static TABLES: Tables = Tables {\n    text: \"\\\n"
                .to_owned();
        let mut rest = self.text.as_str();
        while !rest.is_empty() {
            let (line, next) = rest.split_at(rest.len().min(110));
            // Leading white space of a line is dropped after a backslash, so spaces are escaped.
            let _ = writeln!(source, "{}\\", line.replace('\\', "\\\\").replace('"', "\\\"").replace(' ', "\\x20"));
            rest = next;
        }
        source.push_str("\",\n");
        for (name, numbers) in [
            ("ends", &self.ends),
            ("buckets", &self.buckets),
            ("models", &self.models),
            ("lists", &self.lists),
            ("value_maps", &self.value_maps),
            ("mappings", &self.mappings),
        ] {
            let _ = writeln!(source, "    {name}: &[\n{}    ],", lines(numbers.iter().map(u16::to_string)));
        }
        let fields = self.fields.iter().map(|[symbol, value]| format!("[{symbol}, {value}]"));
        let _ = writeln!(source, "    fields: &[\n{}    ],\n}};\n", lines(fields));
        source += "#[rustfmt::skip]\npub(crate) static PROVIDERS: &[ProviderSpec] = &[\n";
        for (index, definition) in DEFINITIONS.iter().enumerate() {
            source += &provider(
                definition,
                [self.discriminators[index], self.envelopes[index], self.batches[index]],
                &self.events[index],
                &self.operations[index],
            );
        }
        source += "];\n";
        source
    }
}

fn provider(
    definition: &Definition,
    [discriminator, envelope, batch]: [u16; 3],
    events: &[Event],
    operations: &[Models],
) -> String {
    let schemes: Vec<String> = definition.schemes.iter().map(|scheme| format!("Scheme::{scheme:?}")).collect();
    let mut source = format!(
        "    // {}\n    ProviderSpec {{\n        schemes: &[{}],\n        methods: &{:?},\n        secret: SecretKind::{:?},\n        secret_hint: {:?},\n        accepts_forms: {},\n        discriminator: {discriminator},\n        batch: {batch},\n        \
         envelope: Event {{ name: 0, model: 0, mapping: {envelope}, status: 0 }},\n        \
         handshake: {},\n        max_body_bytes: {},\n        success_status: {:?},\n        events: &[\n",
        definition.title,
        schemes.join(", "),
        definition.methods,
        definition.secret,
        definition.secret_hint,
        definition.accepts_forms,
        handshake(definition.handshake),
        definition.max_body_bytes,
        definition.success_status,
    );
    for Event { name, model, mapping, status } in events {
        let _ = writeln!(
            source,
            "            Event {{ name: {name}, model: {model}, mapping: {mapping}, status: {status} }},"
        );
    }
    source += "        ],\n        operations: &[\n";
    for (operation, Models { arguments, response }) in definition.operations.iter().zip(operations) {
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
            "            Operation {{\n                \
             provider: Provider::{:?}, name: {name:?}, method: {method:?}, base_url: {base_url:?},\n                \
             path: &{path:?},\n                \
             formats: &[{}],\n                \
             selection: {},\n                \
             arguments: {arguments}, response: {response:?},\n            }},",
            definition.provider,
            formats.collect::<Vec<_>>().join(", "),
            selection(operation.selection)
        );
    }
    source + "        ],\n    },\n"
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
        if line.len() + number.len() > 104 {
            let _ = writeln!(lines, "        {}", line.trim_end());
            line.clear();
        }
        line += &number;
        line += ", ";
    }
    if !line.is_empty() {
        let _ = writeln!(lines, "        {}", line.trim_end());
    }
    lines
}
