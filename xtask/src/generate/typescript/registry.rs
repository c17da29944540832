//! `js/generated/`: the modules that list all providers.

use definitions::format::SecretKind;

use crate::generate::catalogue::Catalogue;
use crate::generate::text::quote;

/// `registry.ts`: the providers with their names, the kinds of their secrets, whether they have a handshake, and time limits.
pub fn providers(catalogues: &[Catalogue]) -> String {
    let rows: String = catalogues
        .iter()
        .map(|Catalogue { definition, provider, title, .. }| {
            let (title, secret) = (quote(title), quote(secret_name(definition.secret)));
            let handshake = definition.handshake.is_some();
            let limit = definition.time_limit.map_or("null".to_owned(), |seconds| seconds.to_string());
            format!(
                "  {}: {{ title: {title}, secret: {secret}, handshake: {handshake}, timeLimit: {limit} }},\n",
                provider.as_str()
            )
        })
        .collect();
    format!(
        r#"/** The providers, for the command line, the inspector and the audit. Generated from the definitions by `cargo xtask generate`. */

import type {{ Provider }} from "./provider/index.js";

interface Registered {{
  /** The name in the provider's own spelling. */
  readonly title: string;
  /** The kind of its secrets. */
  readonly secret: "text" | "credentials";
  /** Whether it confirms a URL before it sends deliveries to it. */
  readonly handshake: boolean;
  /** Seconds within which it expects a response; null if its documentation states no limit. */
  readonly timeLimit: number | null;
}}

export const registry: {{ readonly [P in Provider]: Registered }} = {{
{rows}}};
"#
    )
}

/// `schema/index.ts`: the JSON Schemas of all providers.
pub fn schemas(catalogues: &[Catalogue]) -> String {
    let (imports, names) =
        modules(catalogues, |name| format!("import {name} from \"./{name}.json\" with {{ type: \"json\" }};\n"));
    let imports = imports.concat();
    format!(
        r#"/** The JSON Schemas of all providers. Generated from the definitions by `cargo xtask generate`. */

import type {{ Provider }} from "../provider/index.js";
{imports}
/** The schemas of a provider: one for each event, and the objects that they share. */
export interface ProviderSchemas {{
  title: string;
  /** Whether a body may also be an array of events. */
  arrays: boolean;
  /** A body that contains events within others; null if a body is an event or an array of events. */
  body: object | null;
  /** The schemas of the events without their titles and descriptions. Each refers to the schema of the event's model. */
  events: Record<string, {{ $ref: string }}>;
  /** The schemas to which others refer; if `body` is null, also `AnyEvent`. */
  $defs: Record<string, object>;
}}

export const schemas: Record<Provider, ProviderSchemas> = {{
{names}}};
"#
    )
}

/// The imports in alphabetical order, and the properties of an object in the order of the providers.
fn modules(catalogues: &[Catalogue], import: fn(&str) -> String) -> (Vec<String>, String) {
    let mut names: Vec<&str> = catalogues.iter().map(|catalogue| catalogue.provider.as_str()).collect();
    let properties = names.iter().map(|name| format!("  {name},\n")).collect();
    names.sort_unstable();
    (names.into_iter().map(import).collect(), properties)
}

fn secret_name(kind: SecretKind) -> &'static str {
    match kind {
        SecretKind::Text | SecretKind::TextByAccount => "text",
        SecretKind::Credentials => "credentials",
    }
}
