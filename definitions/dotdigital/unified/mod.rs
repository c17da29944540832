//! The mappings of Dotdigital's events.

use crate::mapping::ValueMap;
use crate::mapping::{Condition::*, Conversion::*, File, Mapping, MappingStep::*, UnifiedField::*};

pub mod conversations;
pub mod messages;

pub static DIRECTIONS: &ValueMap = &[("inbound", "inbound"), ("outbound", "outbound")];

/// The id and the time of an event. Every event has an id, which is the same in a redelivery. It is the whole mapping
/// of events of kind `other`: profiles, presence, agreements.
pub static EVENT: Mapping = &[Identify(Plain, &["eventId"]), Copy(OccurredAt, Rfc3339, &["timestamp"])];

/// A part of a message: text or a file.
static PART: Mapping = &[Include(TEXT_PART), Include(FILE_PART)];

/// The text in a part of a message.
static TEXT_PART: Mapping = &[When(FieldEquals("type", "text/plain"), &[AddLines(Text, &["data"])])];

/// The file in a part of a message.
static FILE_PART: Mapping =
    &[AddFiles(&[""], File { url: &["url"], content_type: &["type"], name: &["name"], id: &[] })];

/// Facts that the tables of docs/unified.md do not contain.
pub static NOTES: &[&str] =
    &["Times without a UTC offset, as channels report them, are not used; `timestamp` always has one."];
