//! Which event a payload is: follows the discriminator that the definitions of its provider state.

use crate::json::Node;
use crate::names::Provider;
use crate::tables::format::{Event, test, type_name};
use crate::tables::{Cursor, Field};

/// Which event a payload is.
#[derive(Clone, Copy)]
pub(crate) struct Identity<'d> {
    /// The known event.
    pub known: Option<Event>,
    /// The string in the payload that names it, or the end of its name; missing where there is none.
    pub name: Node<'d>,
    /// What precedes that string in the name.
    pub prefix: &'static str,
    /// The field that should hold the name.
    pub discriminator: &'static str,
}

impl Provider {
    /// Which event a payload is.
    pub(crate) fn identify(self, payload: Node<'_>) -> Identity<'_> {
        let spec = self.spec();
        identify(Cursor::at(payload.tables(), spec.discriminator), spec.events, payload)
    }
}

fn identify<'d>(mut discriminator: Cursor, events: &[Event], payload: Node<'d>) -> Identity<'d> {
    let mut cases = discriminator.block();
    while !cases.numbers.is_empty() {
        let mut case = cases.block();
        let mut tests = case.block();
        let mut holds = true;
        while !tests.numbers.is_empty() {
            holds &= passes(&mut tests, payload);
        }
        if holds {
            return named(&mut case, events, payload);
        }
    }
    Identity { known: None, name: payload.missing(), prefix: "", discriminator: "type" }
}

/// Whether the next test holds, which is read to its end in any case.
fn passes(tests: &mut Cursor, payload: Node<'_>) -> bool {
    let kind = tests.number();
    if kind == test::ANY {
        let mut alternatives = tests.block();
        let mut holds = false;
        while !alternatives.numbers.is_empty() {
            holds |= passes(&mut alternatives, payload);
        }
        return holds;
    }
    let node = payload.along(tests.list());
    match kind {
        test::EXISTS => node.exists(),
        test::ABSENT => !node.exists(),
        test::ONE_OF => tests.list().contains(&node.symbol()),
        test::IS_ARRAY => node.is_array(),
        _ => false,
    }
}

fn named<'d>(case: &mut Cursor, events: &[Event], payload: Node<'d>) -> Identity<'d> {
    let find = |name: u16| events.iter().find(|event| event.name == name).copied();
    let (prefix, field) = match case.number() {
        type_name::FIXED => {
            let known = find(case.number());
            return Identity { known, name: payload.missing(), prefix: "", discriminator: "type" };
        }
        type_name::PREFIXED => (case.symbol(), case.number()),
        kind => {
            debug_assert_eq!(kind, type_name::FIELD);
            ("", case.number())
        }
    };
    let tables = case.tables;
    let named = payload.member_of(field);
    let string = named.string().filter(|string| !string.is_empty());
    // An event that is named in another field is another event of the same name.
    let has_field =
        |known: &Event| tables.fields(known.model).iter().any(|known| Field::from(*known).symbol() == field);
    let number = match &string {
        Some(string) if prefix.is_empty() => tables.number(string),
        Some(string) => tables.number(&[prefix, string].concat()),
        None => 0,
    };
    let name = if string.is_some() { named } else { payload.missing() };
    Identity { known: find(number).filter(has_field), name, prefix, discriminator: tables.symbol(field) }
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

    /// The prefix, the string that names the event, and whether it is known.
    fn seen(body: &str) -> (&'static str, String, bool) {
        let (compiled, discriminator, events) = definitions::compile::discriminator_of(DISCRIMINATOR, EVENTS);
        let tables = Tables::leak(compiled);
        let document = Document::read_with(body.into(), tables).ok().unwrap();
        let identity = identify(Cursor::at(tables, discriminator), &Tables::rows(&events), document.root());
        (identity.prefix, identity.name.content().into_owned(), identity.known.is_some())
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
            assert_eq!(seen(body), (prefix, name.to_owned(), known), "{body}");
        }
    }
}
