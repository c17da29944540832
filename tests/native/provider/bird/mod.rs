//! The mappings of Bird's events.

mod channels;
mod conversations;
mod platform;

use hookproof::{Event, ParseOptions, Provider, parse};
use hookproof::{EventKind, Message, Text};

/// Calls a function with the only event of a body, which must have no issues.
fn with_event(body: &str, inspect: impl FnOnce(Event<'_>)) {
    let events = parse(Provider::Bird, body.as_bytes(), &ParseOptions::default()).unwrap();
    assert_eq!(events.issues().count(), 0, "{events:?}");
    inspect(events.iter().next().unwrap());
}

fn with_message(body: &str, kind: EventKind, inspect: impl FnOnce(&Message<'_>)) {
    with_event(body, |event| {
        assert!(event.known, "{body}");
        assert_eq!(event.unified.kind, kind, "{body}");
        inspect(event.unified.message.as_ref().unwrap());
    });
}

fn text_of(text: &Option<Text<'_>>) -> String {
    text.as_ref().map_or_else(|| "-".to_owned(), Text::to_string)
}

fn to(message: &Message<'_>) -> Vec<String> {
    message.to.iter().map(Text::to_string).collect()
}

fn error(message: &Message<'_>) -> (String, String) {
    message.error.as_ref().map_or_else(Default::default, |error| (text_of(&error.code), text_of(&error.description)))
}
