//! `js/generated/replies.ts`: the responses of handlers whose function returns nothing.

use anyhow::bail;

use crate::generate::catalogue::Catalogue;
use crate::generate::text::quote;

/// The replies of all providers that expect one.
///
/// # Errors
/// A reply to an event that is not one of the provider's.
pub fn module(catalogues: &[Catalogue]) -> anyhow::Result<String> {
    let mut providers = String::new();
    for Catalogue { definition, provider, .. } in catalogues {
        let mut events = String::new();
        for reply in definition.replies {
            for name in reply.events {
                if !definition.events().any(|event| event.name == *name) {
                    bail!("{} has no event {name} to reply to", definition.title);
                }
                let (content_type, body) = (quote(reply.content_type), quote(reply.body));
                events += &format!("    {}: {{ contentType: {content_type}, body: {body} }},\n", quote(name));
            }
        }
        if !events.is_empty() {
            providers += &format!("  {}: {{\n{events}  }},\n", provider.as_str());
        }
    }
    Ok(format!(
        r#"/** The responses of handlers whose function returns no `Response`. Generated from the definitions by `cargo xtask generate`. */

import type {{ Provider }} from "./provider/index.js";

/** The body of a response to an event, and its media type. */
export interface EventReply {{
  contentType: string;
  body: string;
}}

/** The replies by provider and type of event. The body is empty in the response to any other event. */
export const replies: {{ readonly [P in Provider]?: {{ readonly [type: string]: EventReply }} }} = {{
{providers}}};
"#
    ))
}
