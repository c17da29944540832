//! `js/generated/samples/`: the samples of the npm package.

use super::json::Json;
use super::sample::{Sample, Way};
use crate::generate::catalogue::Catalogue;
use crate::generate::text::{is_identifier, quote};

/// The samples of all providers.
pub fn index(catalogues: &[Catalogue]) -> String {
    let mut names: Vec<&str> = catalogues.iter().map(|catalogue| catalogue.provider.as_str()).collect();
    let properties: String = names.iter().map(|name| format!("  {name},\n")).collect();
    names.sort_unstable();
    let imports: String = names.iter().map(|name| format!("import * as {name} from \"./{name}.js\";\n")).collect();
    format!(
        r#"/** The samples of all providers. Generated from the definitions by `cargo xtask generate`. */

import type {{ ProviderSamples }} from "../../samples/encoding.js";
import type {{ Provider }} from "../provider/index.js";
{imports}
export const providerSamples: {{ readonly [P in Provider]: ProviderSamples }} = {{
{properties}}};
"#
    )
}

/// The samples of one provider: the payloads, one per line, and the function that creates the request of a payload.
pub fn module(catalogue: &Catalogue, samples: &[Sample]) -> String {
    let title = catalogue.title;
    let payloads =
        samples.iter().map(|sample| format!("  {}: {},\n", quote(sample.name), literal(sample.payload(), None)));
    let encodings = encodings(samples);
    let mut functions: Vec<&str> = encodings.iter().map(|(encoding, _)| function(encoding)).collect();
    functions.sort_unstable();
    functions.dedup();
    format!(
        r#"/** The samples of {title}. Generated from the definitions by `cargo xtask generate`. */

import {{ type EncodedPayload, {} }} from "../../samples/encoding.js";
import type {{ {title} }} from "../provider/index.js";

export const payloads: {title}.Payloads = {{
{}}};

{}"#,
        functions.join(", "),
        payloads.collect::<String>(),
        encode(&encodings),
    )
}

/// The function `encode`. The most frequent encoding is the default.
fn encode(encodings: &[(String, Vec<&str>)]) -> String {
    let most = encodings.iter().map(|(_, names)| names.len()).max().unwrap_or_default();
    let default = encodings.iter().position(|(_, names)| names.len() == most).unwrap_or_default();
    let default_encoding = encodings.get(default).map_or("json(payload)", |(encoding, _)| encoding);
    let signature =
        |name: &str| format!("export function encode({name}: string, payload: object): EncodedPayload {{\n");
    if encodings.len() < 2 {
        return format!("{}  return {default_encoding};\n}}\n", signature("_type"));
    }
    let others = encodings.iter().enumerate().filter(|(nth, _)| *nth != default);
    let cases = others.map(|(_, (encoding, names))| {
        let labels: String = names.iter().map(|name| format!("    case {}:\n", quote(name))).collect();
        format!("{labels}      return {encoding};\n")
    });
    format!(
        "{}  switch (type) {{\n{}    default:\n      return {default_encoding};\n  }}\n}}\n",
        signature("type"),
        cases.collect::<String>(),
    )
}

/// The expressions that encode the payloads, each with the events that it encodes.
fn encodings(samples: &[Sample]) -> Vec<(String, Vec<&'static str>)> {
    let mut encodings: Vec<(String, Vec<&'static str>)> = Vec::new();
    for sample in samples {
        let encoding = match sample.way {
            Way::Json => format!("json({})", literal(&sample.body, Some(sample.payload()))),
            Way::Form => "form(payload)".to_owned(),
            Way::Query => "query(payload)".to_owned(),
        };
        match encodings.iter_mut().find(|(known, _)| *known == encoding) {
            Some((_, names)) => names.push(sample.name),
            None => encodings.push((encoding, vec![sample.name])),
        }
    }
    encodings
}

/// The name of the function that an expression calls.
fn function(encoding: &str) -> &str {
    encoding.split('(').next().unwrap_or_default()
}

/// A value as a literal; the part `payload` of it, if any, as a variable.
fn literal(value: &Json, payload: Option<&Json>) -> String {
    if payload.is_some_and(|payload| std::ptr::eq(value, payload)) {
        return "payload".to_owned();
    }
    match value {
        Json::List(items) => {
            let items: Vec<String> = items.iter().map(|item| literal(item, payload)).collect();
            format!("[{}]", items.join(", "))
        }
        Json::Object(members) if members.is_empty() => "{}".to_owned(),
        Json::Object(members) => {
            let key = |name: &str| if is_identifier(name) { name.to_owned() } else { quote(name) };
            let member = |(name, value): &(String, Json)| format!("{}: {}", key(name), literal(value, payload));
            format!("{{ {} }}", members.iter().map(member).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}
