//! `js/generated/codes.ts`: the enumerations of the core as TypeScript types.

use hookproof::{ApiErrorCode, Cause, Direction, ErrorCode, EventKind, IssueCode, Severity, Status};

use crate::generate::text::{quote, wrap};

/// The maximum width of a line in a comment.
const COMMENT_WIDTH: usize = 120 - "  /**  */".len();

/// The module.
pub fn module() -> String {
    let statuses = ErrorCode::ALL.map(|code| format!("  {}: {};\n", code.as_str(), code.status())).concat();
    let kinds: Vec<_> = EventKind::ALL.map(EventKind::as_str).into_iter().zip(EventKind::DOCUMENTATION).collect();
    let of =
        |subject: &str| -> Vec<_> { kinds.iter().copied().filter(|(kind, _)| kind.starts_with(subject)).collect() };
    let list = kinds.iter().map(|(kind, _)| format!("  {},\n", quote(kind))).collect::<String>();
    [
        "/** The enumerations of the core. Generated from `src/` by `cargo xtask generate`. */\n\n".to_owned(),
        union(
            "ErrorCode",
            "Why a request, a body or an option is refused. Codes do not change between versions.",
            &pairs(ErrorCode::ALL.map(ErrorCode::as_str), ErrorCode::DOCUMENTATION),
        ),
        format!(
            "/** The HTTP status to respond with, by error code. */\nexport interface ErrorStatuses {{\n{statuses}}}\n\n"
        ),
        union(
            "IssueCode",
            "The kind of deviation that an issue reports. Codes do not change between versions.",
            &pairs(IssueCode::ALL.map(IssueCode::as_str), IssueCode::DOCUMENTATION),
        ),
        union(
            "Severity",
            "The severity of an issue.",
            &pairs(Severity::ALL.map(Severity::as_str), Severity::DOCUMENTATION),
        ),
        union(
            "Cause",
            "A mistake that leads to a refusal. Each has a section in docs/mismatch.md.",
            &pairs(Cause::ALL.map(Cause::as_str), Cause::DOCUMENTATION),
        ),
        union(
            "ApiErrorCode",
            "Why a request to a provider's API failed. Codes do not change between versions.",
            &pairs(ApiErrorCode::ALL.map(ApiErrorCode::as_str), ApiErrorCode::DOCUMENTATION),
        ),
        union("MessageKind", "The kinds of events that concern a message.", &of("message.")),
        union("ConversationKind", "The kinds of events that concern a conversation.", &of("conversation.")),
        union("CallKind", "The kinds of events that concern a call.", &of("call.")),
        "/** The kind of an event. */\nexport type EventKind = MessageKind | ConversationKind | CallKind | \"other\";\n\n"
            .to_owned(),
        format!("/** All kinds of events. */\nexport const eventKinds: readonly EventKind[] = [\n{list}];\n\n"),
        union(
            "Direction",
            "The direction of a message or call, as seen from the account.",
            &pairs(Direction::ALL.map(Direction::as_str), Direction::DOCUMENTATION),
        ),
        union(
            "Status",
            "The status of a message.",
            &pairs(Status::ALL.map(Status::as_str), Status::DOCUMENTATION),
        ),
    ]
    .concat()
    .trim_end()
    .to_owned()
        + "\n"
}

fn pairs<const N: usize>(values: [&'static str; N], docs: [&'static str; N]) -> Vec<(&'static str, &'static str)> {
    values.into_iter().zip(docs).collect()
}

/// A union of string literals, each with its documentation.
fn union(name: &str, doc: &str, values: &[(&str, &str)]) -> String {
    let bar = if values.len() == 1 { "" } else { "| " };
    let member = |(value, doc): &(&str, &str)| format!("{}\n  {bar}{}", comment(&without_links(doc)), quote(value));
    let members: String = values.iter().map(member).collect();
    format!("/** {doc} */\nexport type {name} ={members};\n\n")
}

fn comment(doc: &str) -> String {
    match wrap(doc, COMMENT_WIDTH).as_slice() {
        [line] => format!("\n  /** {line} */"),
        lines => format!("\n  /**\n   * {}\n   */", lines.join("\n   * ")),
    }
}

/// The documentation with Rust's links to items as their names: ``[`crate::limits::MAX_DEPTH`]`` becomes `` `MAX_DEPTH`
/// ``.
fn without_links(doc: &str) -> String {
    let mut parts = doc.split("[`");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (path, rest) = part.split_once("`]").unwrap_or((part, ""));
        let name = path.rsplit("::").next().unwrap_or(path);
        text.push_str(&format!("`{name}`{rest}"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_items_become_their_names() {
        assert_eq!(without_links("More than [`crate::limits::MAX_DEPTH`]."), "More than `MAX_DEPTH`.");
        assert_eq!(without_links("No link."), "No link.");
    }
}
