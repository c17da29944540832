//! Determines the type of an event, by the discriminator that the definitions of its provider describe.

use std::borrow::Cow;

use crate::batch::{Scope, Subject};
use crate::json::Node;
use crate::names::Provider;
use crate::tables::format::{Event, test, type_name};
use crate::tables::{Cursor, Field, Paths};

/// The type of an event.
pub(crate) struct Identity<'d> {
    /// The modelled event of this type.
    pub known: Option<Event>,
    /// The value that names the type, or the part of it after the prefix; missing where there is none.
    pub name: Node<'d>,
    /// Whether the name is the key of that value instead of the value.
    pub by_key: bool,
    /// The part of the type before the name.
    pub prefix: Cow<'static, str>,
    /// The field of the payload that should contain the name; empty where the name is not in a field of the payload.
    pub discriminator: &'static str,
}

impl Provider {
    /// The type of an event of this provider.
    pub(crate) fn identify(self, subject: Subject<'_>) -> Identity<'_> {
        let start = self.spec().discriminator;
        identify(Cursor::at(subject.payload.tables(), start), self.known_events(), subject)
    }
}

fn identify<'d>(mut discriminator: Cursor, events: &[Event], subject: Subject<'d>) -> Identity<'d> {
    let mut cases = discriminator.block();
    let scope = Scope::of(subject.payload);
    while !cases.numbers.is_empty() {
        let mut case = cases.block();
        let mut tests = case.block();
        let mut holds = true;
        while !tests.numbers.is_empty() {
            holds &= passes(&mut tests, subject, scope);
        }
        if holds {
            return named(&mut case, events, subject);
        }
    }
    unnamed(None, subject)
}

/// A type without a name in the payload.
fn unnamed(known: Option<Event>, subject: Subject<'_>) -> Identity<'_> {
    let name = subject.payload.missing();
    Identity { known, name, by_key: false, prefix: Cow::Borrowed(""), discriminator: "type" }
}

/// Whether the next test holds. The cursor is after the test then, in any case.
fn passes<'d>(tests: &mut Cursor, subject: Subject<'d>, scope: Scope<'d>) -> bool {
    let kind = tests.number();
    if kind == test::ANY {
        let mut alternatives = tests.block();
        let mut holds = false;
        while !alternatives.numbers.is_empty() {
            holds |= passes(&mut alternatives, subject, scope);
        }
        return holds;
    }
    if kind == test::ANY_EXISTS {
        return Paths(tests.list()).any(|path| scope.find(subject, path).exists());
    }
    let node = scope.find(subject, tests.list());
    match kind {
        test::EXISTS => node.exists(),
        test::ABSENT => !node.exists(),
        test::ONE_OF => tests.list().contains(&node.symbol()),
        test::NOT_ONE_OF => {
            !tests.list().contains(&node.symbol()) && node.string().is_some_and(|text| !text.is_empty())
        }
        test::IN_LIST => tests.list().contains(&subject.list),
        test::IS_ARRAY => node.is_array(),
        test::STARTS_WITH => {
            let start = tests.symbol();
            node.string().is_some_and(|string| string.starts_with(start))
        }
        _ => false,
    }
}

fn named<'d>(case: &mut Cursor, events: &[Event], subject: Subject<'d>) -> Identity<'d> {
    let find = |name: u16| events.iter().find(|event| event.name == name).copied();
    let tables = case.tables;
    let payload = subject.payload;
    let kind = case.number();
    let (prefix, path) = match kind {
        type_name::FIXED => return unnamed(find(case.number()), subject),
        type_name::PREFIXED => (Cow::Borrowed(case.symbol()), case.list()),
        type_name::KEY => {
            let prefix = case.symbol();
            let (known, ignored) = (case.list(), case.list());
            let member = known.iter().map(|key| payload.member_of(*key)).find(|member| member.exists());
            let is_name = |member: &Node<'_>| !ignored.iter().any(|key| u32::from(*key) == member.key_identity());
            let member = member.or_else(|| payload.children().find(|member| member.is_effective() && is_name(member)));
            let name = member.filter(|_| payload.is_object()).unwrap_or(payload.missing());
            let known = find(tables.number(&[prefix, &*name.key()].concat()));
            return Identity { known, name, by_key: true, prefix: Cow::Borrowed(prefix), discriminator: "" };
        }
        type_name::JOINED => {
            let first = subject.along(payload, case.list()).string().unwrap_or_default();
            (Cow::Owned([&*first, "."].concat()), case.list())
        }
        _ => {
            debug_assert_eq!(kind, type_name::FIELD);
            (Cow::Borrowed(""), case.list())
        }
    };
    let named = subject.along(payload, path);
    let string = named.string().filter(|string| !string.is_empty());
    // Providers use one name in two fields for different types. A model has the field that names its own type.
    let field = if let [field] = path { *field } else { 0 };
    let has_field = |known: &Event| {
        field == 0 || tables.fields(known.model).iter().any(|known| Field::from(*known).symbol() == field)
    };
    let number = match &string {
        Some(string) if prefix.is_empty() => tables.number(string),
        Some(string) => tables.number(&[&prefix, &**string].concat()),
        None => 0,
    };
    // A type that consists of two strings of the payload is that of another object, even if it is spelled like a known one.
    let number = if kind == type_name::JOINED { 0 } else { number };
    let name = if string.is_some() { named } else { payload.missing() };
    let discriminator = tables.symbol(field);
    Identity { known: find(number).filter(has_field), name, by_key: false, prefix, discriminator }
}

#[cfg(test)]
mod tests {
    use definitions::EventType;
    use definitions::discriminator::{Case, Discriminator, Test, TypeName, named_by};
    use definitions::model::model;

    use super::*;
    use crate::json::Document;
    use crate::tables::Tables;

    model! {
        /// A call.
        CALL = "Call" {
            CallSid: Text,
            StatusCallbackEvent: Text,
        }
    }

    static EVENTS: &[EventType] = &[
        EventType { name: "conference.join", model: &CALL, document: "", status: None, mapping: &[] },
        EventType { name: "call", model: &CALL, document: "", status: None, mapping: &[] },
    ];

    static DISCRIMINATOR: Discriminator = &[
        Case {
            when: &[Test::Exists("ConferenceSid"), Test::Absent("RoomSid")],
            name: TypeName::Prefixed("conference.", "StatusCallbackEvent"),
        },
        Case {
            when: &[Test::Any(&[Test::OneOf("Status", &["ringing", "busy"]), Test::IsArray("legs.0.calls")])],
            name: TypeName::Fixed("call"),
        },
        named_by("EventType"),
    ];

    /// The prefix, the name in the payload, and whether the type is known.
    fn identified(body: &str) -> (String, String, bool) {
        let (compiled, discriminator) = definitions::compile::discriminator_of(DISCRIMINATOR, EVENTS);
        let tables = Tables::leak(compiled);
        let document = Document::read_with(body.into(), tables).ok().unwrap();
        let subject = Subject::of(document.root());
        let identity = identify(Cursor::at(tables, discriminator), tables.events, subject);
        (identity.prefix.into_owned(), identity.name.content().into_owned(), identity.known.is_some())
    }

    #[test]
    fn the_first_case_that_holds_names_the_event() {
        for (body, prefix, name, known) in [
            (r#"{"ConferenceSid":"CF1","StatusCallbackEvent":"join"}"#, "conference.", "join", true),
            (r#"{"ConferenceSid":"CF1","StatusCallbackEvent":"mute"}"#, "conference.", "mute", false),
            (r#"{"ConferenceSid":"CF1","StatusCallbackEvent":7}"#, "conference.", "", false),
            (r#"{"ConferenceSid":"CF1","RoomSid":"RM1","EventType":"x"}"#, "", "x", false),
            (r#"{"Status":"busy"}"#, "", "", true),
            (r#"{"Status":"idle"}"#, "", "", false),
            (r#"{"legs":[{"calls":[]}]}"#, "", "", true),
            // The model has no such field.
            (r#"{"EventType":"call"}"#, "", "call", false),
            ("[]", "", "", false),
        ] {
            assert_eq!(identified(body), (prefix.to_owned(), name.to_owned(), known), "{body}");
        }
    }
}
