//! The members of the unified view, read from an event.

use hookproof::{Call, Conversation, Event, Message, Text};

/// Reads the texts of one member of the unified view.
pub type Look = fn(&Event<'_>) -> Vec<String>;

/// The members of the unified view that may be phone numbers.
pub const ADDRESSES: &[&str] = &["message.from", "message.to", "call.from", "call.to"];

/// The members of the unified view that may be a word that the type of an event or a translated word gives.
pub const WORDS: &[&str] = &[
    "kind",
    "message.channel",
    "message.direction",
    "message.status",
    "conversation.status",
    "call.status",
    "call.direction",
];

/// The members of the unified view.
pub const MEMBERS: &[(&str, Look)] = &[
    ("kind", |event| kind(event).into_iter().collect()),
    ("occurredAt", occurred_at),
    ("message.id", |event| message(event, |message| vec![&message.id])),
    ("message.conversationId", |event| message(event, |message| vec![&message.conversation_id])),
    ("message.channel", |event| message(event, |message| vec![&message.channel])),
    ("message.direction", |event| {
        event
            .unified
            .message
            .iter()
            .filter_map(|message| message.direction)
            .map(|way| way.as_str().to_owned())
            .collect()
    }),
    ("message.from", |event| message(event, |message| vec![&message.from])),
    ("message.to", |event| event.unified.message.iter().flat_map(|message| &message.to).map(Text::to_string).collect()),
    ("message.text", |event| message(event, |message| vec![&message.text])),
    ("message.media[].url", |event| message(event, |message| message.media.iter().map(|media| &media.url).collect())),
    ("message.media[].contentType", |event| {
        message(event, |message| message.media.iter().map(|media| &media.content_type).collect())
    }),
    ("message.media[].name", |event| message(event, |message| message.media.iter().map(|media| &media.name).collect())),
    ("message.media[].id", |event| message(event, |message| message.media.iter().map(|media| &media.id).collect())),
    ("message.location.latitude", |event| {
        let place = event.unified.message.iter().filter_map(|message| message.location.as_ref());
        place.map(|place| place.latitude().to_string()).collect()
    }),
    ("message.location.longitude", |event| {
        let place = event.unified.message.iter().filter_map(|message| message.location.as_ref());
        place.map(|place| place.longitude().to_string()).collect()
    }),
    ("message.location.name", |event| {
        message(event, |message| message.location.iter().map(|place| &place.name).collect())
    }),
    ("message.location.address", |event| {
        message(event, |message| message.location.iter().map(|place| &place.address).collect())
    }),
    ("message.status", |event| {
        event.unified.message.iter().filter_map(|message| message.status).map(|way| way.as_str().to_owned()).collect()
    }),
    ("message.error.code", |event| message(event, |message| message.error.iter().map(|error| &error.code).collect())),
    ("message.error.description", |event| {
        message(event, |message| message.error.iter().map(|error| &error.description).collect())
    }),
    ("message.segments", |event| {
        event.unified.message.iter().filter_map(|message| message.segments).map(|count| count.to_string()).collect()
    }),
    ("message.reference", |event| message(event, |message| vec![&message.reference])),
    ("message.inReplyTo", |event| message(event, |message| vec![&message.in_reply_to])),
    ("conversation.id", |event| conversation(event, |conversation| &conversation.id)),
    ("conversation.status", |event| conversation(event, |conversation| &conversation.status)),
    ("conversation.contactId", |event| conversation(event, |conversation| &conversation.contact_id)),
    ("conversation.channelId", |event| conversation(event, |conversation| &conversation.channel_id)),
    ("call.id", |event| call(event, |call| &call.id)),
    ("call.status", |event| call(event, |call| &call.status)),
    ("call.direction", |event| {
        event.unified.call.iter().filter_map(|call| call.direction).map(|way| way.as_str().to_owned()).collect()
    }),
    ("call.from", |event| call(event, |call| &call.from)),
    ("call.to", |event| call(event, |call| &call.to)),
];

/// A text that may be missing.
type Said<'a, 'e> = &'a Option<Text<'e>>;

fn message(event: &Event<'_>, parts: impl for<'a, 'e> Fn(&'a Message<'e>) -> Vec<Said<'a, 'e>>) -> Vec<String> {
    event.unified.message.iter().flat_map(parts).flatten().map(Text::to_string).collect()
}

fn conversation(event: &Event<'_>, part: impl for<'a, 'e> Fn(&'a Conversation<'e>) -> Said<'a, 'e>) -> Vec<String> {
    event.unified.conversation.iter().flat_map(part).map(Text::to_string).collect()
}

fn call(event: &Event<'_>, part: impl for<'a, 'e> Fn(&'a Call<'e>) -> Said<'a, 'e>) -> Vec<String> {
    event.unified.call.iter().flat_map(part).map(Text::to_string).collect()
}

/// What kind of event it is.
pub fn kind(event: &Event<'_>) -> Option<String> {
    Some(event.unified.kind.as_str().to_owned())
}

/// How far the message got, or else what became of the call or conversation.
pub fn status(event: &Event<'_>) -> Option<String> {
    let unified = &event.unified;
    match (&unified.message, &unified.call, &unified.conversation) {
        (Some(message), ..) => message.status.map(|status| status.as_str().to_owned()),
        (_, Some(call), _) => call.status.as_ref().map(Text::to_string),
        (.., Some(conversation)) => conversation.status.as_ref().map(Text::to_string),
        _ => None,
    }
}

/// Which way the message or call goes.
pub fn direction(event: &Event<'_>) -> Option<String> {
    let message = event.unified.message.as_ref().and_then(|message| message.direction);
    let call = event.unified.call.as_ref().and_then(|call| call.direction);
    message.or(call).map(|direction| direction.as_str().to_owned())
}

/// The channel of the message.
pub fn channel(event: &Event<'_>) -> Option<String> {
    event.unified.message.as_ref()?.channel.as_ref().map(Text::to_string)
}

/// When it happened.
pub fn occurred_at(event: &Event<'_>) -> Vec<String> {
    event.occurred_at.iter().map(Text::to_string).collect()
}
