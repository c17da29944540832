//! Abbreviates lists of types of events by patterns, such as `*.inbound`.

use crate::generate::markdown::code;

/// The types, abbreviated by patterns that no other type of the provider matches.
pub fn types(chosen: &[&'static str], all: &[&'static str]) -> String {
    if chosen.len() == all.len() {
        return "all".to_owned();
    }
    let listed = patterns(chosen, all);
    let others: Vec<&str> = all.iter().copied().filter(|name| !chosen.contains(name)).collect();
    match patterns(&others, all) {
        others if others.len() <= MAX_EXCEPTIONS && others.len() < listed.len() => {
            format!("all but {}", others.join(", "))
        }
        _ => listed.join(", "),
    }
}

/// The maximum number of exceptions, which are then easier to read than the types.
const MAX_EXCEPTIONS: usize = 3;

fn patterns(chosen: &[&'static str], all: &[&'static str]) -> Vec<String> {
    let mut left = chosen.to_vec();
    let mut found: Vec<(&str, String)> = Vec::new();
    let mut candidates: Vec<Pattern> = chosen.iter().flat_map(|name| Pattern::of(name)).collect();
    candidates.retain(|pattern| all.iter().filter(|name| pattern.matches(name)).all(|name| chosen.contains(name)));
    while let Some(best) =
        candidates.iter().rev().max_by_key(|pattern| left.iter().filter(|name| pattern.matches(name)).count())
    {
        let covered: Vec<&str> = left.iter().copied().filter(|name| best.matches(name)).collect();
        if covered.len() < 2 {
            break;
        }
        found.push((covered[0], best.text()));
        left.retain(|name| !best.matches(name));
    }
    found.extend(left.into_iter().map(|name| (name, name.to_owned())));
    // In the order of the provider's types.
    found.sort_by_key(|(first, _)| all.iter().position(|name| name == first));
    found.into_iter().map(|(_, text)| code(&text)).collect()
}

/// A prefix or suffix of types.
enum Pattern {
    Begins(&'static str),
    Ends(&'static str),
}

impl Pattern {
    /// The patterns that a type matches: up to each separator and each word in camel case, and from each of them.
    fn of(name: &'static str) -> Vec<Self> {
        let parts = name.char_indices().filter_map(|(at, letter)| match letter {
            '.' | '-' => Some([Self::Begins(&name[..=at]), Self::Ends(&name[at..])]),
            'A'..='Z' if at > 0 => Some([Self::Begins(&name[..at]), Self::Ends(&name[at..])]),
            _ => None,
        });
        parts.flatten().collect()
    }

    fn matches(&self, name: &str) -> bool {
        match self {
            Self::Begins(prefix) => name.starts_with(prefix),
            Self::Ends(suffix) => name.ends_with(suffix),
        }
    }

    fn text(&self) -> String {
        match self {
            Self::Begins(prefix) => format!("{prefix}*"),
            Self::Ends(suffix) => format!("*{suffix}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: &[&str] = &["sms.inbound", "sms.sent", "line.inbound", "line.outbound", "call.ended", "call.begun"];

    #[test]
    fn a_pattern_matches_no_other_type_of_the_provider() {
        assert_eq!(types(&["sms.inbound", "line.inbound"], ALL), "`*.inbound`");
        assert_eq!(types(&["sms.inbound", "line.outbound"], ALL), "`sms.inbound`, `line.outbound`");
        assert_eq!(types(&["sms.sent", "call.ended", "call.begun"], ALL), "`sms.sent`, `call.*`");
        let camel = &["chat.userAdded", "chat.userRemoved", "chat.roomAdded", "chat.closed"];
        assert_eq!(types(&camel[..2], camel), "`chat.user*`");
    }

    #[test]
    fn few_exceptions_are_listed_instead_of_many_types() {
        assert_eq!(types(ALL, ALL), "all");
        assert_eq!(types(&ALL[1..], ALL), "all but `sms.inbound`");
    }
}
