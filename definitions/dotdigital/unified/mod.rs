//! Dotdigital's events in the unified words.

use crate::rule::Words;
use crate::rule::{Condition::*, File, Member::*, Reading::*, Rule::*, Rules};

pub mod conversations;
pub mod messages;

pub static DIRECTIONS: &Words = &[("inbound", "inbound"), ("outbound", "outbound")];

/// Which happening it is: every event has an id of its own, the same on a redelivery. Alone it is all there is to say of
/// what no word of ours tells: profiles, presence, agreements.
pub static HAPPENING: Rules = &[Identify(Plain, &["eventId"]), Take(OccurredAt, Moment, &["timestamp"])];

/// A part of a message: text or a file.
static PART: Rules = &[All(TEXT_PART), All(FILE_PART)];

/// The text in a part of a message.
static TEXT_PART: Rules = &[When(Says("type", "text/plain"), &[AddLines(Text, &["data"])])];

/// The file in a part of a message.
static FILE_PART: Rules = &[AddFiles(&[""], File { url: &["url"], content_type: &["type"], name: &["name"], id: &[] })];
