//! `js/generated/codes.ts`: error codes and the causes that `explain` finds, as TypeScript unions.

use hookproof::{Cause, ErrorCode};

use crate::generate::text::quote;

/// The module.
pub fn module() -> String {
    let mut status = 0;
    let mut codes = String::new();
    for code in ErrorCode::ALL {
        if code.status() != status {
            status = code.status();
            codes.push_str(&format!("  // {status}\n"));
        }
        codes.push_str(&format!("  | {}\n", quote(code.as_str())));
    }
    let causes: Vec<String> = Cause::ALL.iter().map(|cause| format!("  | {}", quote(cause.as_str()))).collect();
    format!(
        r#"/** Generated from `src/error.rs` and `src/explain.rs` by `cargo xtask generate`: codes and causes, which are stable. */

/** Why something was refused, by the HTTP status to answer with. */
export type ErrorCode =
{};

/** A mistake that leads to a refusal; each has a section in docs/mismatch.md. */
export type Cause =
{};
"#,
        codes.trim_end(),
        causes.join("\n"),
    )
}
