//! Converts values of a payload to values of the unified event.

use std::borrow::Cow;

use super::e164;
use super::mapped_event::{MappedEvent, PHONE_CHANNELS, Value};
use crate::json::{Node, datetime, number};
use crate::tables::format::{Instruction, conversion};
use crate::tables::{Cursor, Tables};
use crate::text::split_once;

/// How a value is converted, and the value map of a conversion that has one.
pub(super) struct Conversion {
    kind: u16,
    map: &'static [u16],
}

impl Conversion {
    pub const PLAIN: Self = Self { kind: conversion::PLAIN, map: &[] };

    /// Whether the value is used as it is.
    #[inline(always)]
    pub fn is_plain(&self) -> bool {
        self.kind == conversion::PLAIN
    }

    /// Whether the last item of an array is converted: the last value of a repeated key.
    fn is_of_last(&self) -> bool {
        matches!(
            self.kind,
            conversion::LAST
                | conversion::FORM_PHONE_NUMBER
                | conversion::MAP
                | conversion::MAP_PREFIX
                | conversion::PREFIXED_ADDRESS
                | conversion::COMPACT_DATE_TIME
                | conversion::RFC2822
                | conversion::UTC_DATE_TIME
        )
    }

    /// The conversion of a step whose operands the cursor reads next.
    pub fn next(step: Instruction, cursor: &mut Cursor) -> Self {
        let kind = step.conversion();
        Self { kind, map: if kind >= conversion::MAP { cursor.value_map() } else { &[] } }
    }
}

impl<'d> MappedEvent<'d> {
    /// Converts a value; absent where it is not a scalar, or cannot be converted.
    pub(super) fn convert(&mut self, conversion: &Conversion, node: Node<'d>) -> Value {
        let tables = node.tables();
        let map = |text: &str| mapped_value(tables, conversion.map, text).map_or(Value::Absent, Value::Static);
        if conversion.kind == conversion::MAP_KEY {
            return map(&node.key());
        }
        let node = if node.is_array() && conversion.is_of_last() { last(node) } else { node };
        let value = scalar(node);
        if !value.is_set() || conversion.kind <= conversion::LAST {
            return value;
        }
        let content = node.content();
        let only_if = |holds: bool| if holds { value } else { Value::Absent };
        match conversion.kind {
            conversion::LOWERCASE => self.lowercase(value, &content),
            conversion::MAP => map(&content),
            conversion::MAP_OR_LOWERCASE => match map(&content) {
                Value::Absent => self.lowercase(value, &content),
                mapped => mapped,
            },
            conversion::RFC3339 => match datetime::to_utc(&content) {
                Some(Cow::Owned(utc)) => self.derive(&utc),
                utc => only_if(utc.is_some()),
            },
            conversion::RFC3339_WITH_SPACE => {
                let mut repaired = String::new();
                for character in content.chars() {
                    repaired.push(if character == ' ' { '+' } else { character });
                }
                datetime::to_utc(&repaired).map_or(Value::Absent, |utc| self.derive(&utc))
            }
            conversion::UNIX_SECONDS => {
                datetime::from_unix_seconds(&content).map_or(Value::Absent, |utc| self.derive(&utc))
            }
            conversion::UTC_DATE_TIME => datetime::from_utc(&content).map_or(Value::Absent, |utc| self.derive(&utc)),
            conversion::RFC2822 => datetime::from_rfc2822(&content).map_or(Value::Absent, |utc| self.derive(&utc)),
            conversion::COMPACT_DATE_TIME => {
                datetime::from_compact(&content).map_or(Value::Absent, |utc| self.derive(&utc))
            }
            conversion::MAP_PREFIX => match split_once(&content, ":") {
                Some((prefix, _)) => match map(prefix) {
                    Value::Absent if is_word(prefix) => self.derive(&prefix.to_ascii_lowercase()),
                    channel => channel,
                },
                None => Value::Absent,
            },
            conversion::PREFIXED_ADDRESS => {
                let (prefix, rest) = split_once(&content, ":").unwrap_or_default();
                let Some(channel) = mapped_value(tables, conversion.map, prefix) else {
                    return self.form_phone_number(value, &content);
                };
                let address = self.derive(rest);
                if PHONE_CHANNELS.contains(&channel) { self.form_phone_number(address, rest) } else { address }
            }
            conversion::UNIX_TIME => datetime::from_unix_time(&content).map_or(Value::Absent, |utc| self.derive(&utc)),
            conversion::COUNT => only_if(number::count(&content).is_some()),
            conversion::DECIMAL => only_if(number::is_decimal(&content)),
            conversion::SPACED_PHONE_NUMBER if content.starts_with('+') => {
                let digits = content.bytes().filter(|byte| !matches!(byte, b' ' | b'-' | b'(' | b')' | b'+'));
                let digits: String = digits.map(char::from).collect();
                if e164::digits(&digits).is_some() { self.derive(&["+", &digits].concat()) } else { value }
            }
            conversion::PHONE_NUMBER | conversion::SPACED_PHONE_NUMBER => self.phone_number(value, &content),
            conversion::FORM_PHONE_NUMBER => self.form_phone_number(value, &content),
            conversion::CHANNEL_ADDRESS => Value::Address(node.index()),
            _ => Value::Absent,
        }
    }

    fn form_phone_number(&mut self, value: Value, content: &str) -> Value {
        self.phone_number(value, content.strip_prefix(' ').unwrap_or(content))
    }

    fn lowercase(&mut self, value: Value, content: &str) -> Value {
        if content.bytes().any(|byte| byte.is_ascii_uppercase()) {
            self.derive(&content.to_ascii_lowercase())
        } else {
            value
        }
    }
}

/// The last scalar of an array, or a value that is not an array.
#[inline(never)]
pub(super) fn last(node: Node<'_>) -> Node<'_> {
    if !node.is_array() {
        return node;
    }
    node.children().filter(|item| scalar(*item).is_set()).last().unwrap_or(node.missing())
}

/// Whether the text consists of letters.
fn is_word(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// A string that is not empty, or a number; absent for any other value.
pub(super) fn scalar(node: Node<'_>) -> Value {
    if node.is_nonempty_scalar() { Value::Body(node.index()) } else { Value::Absent }
}

/// The unified value for a provider's value, compared without regard to ASCII case.
pub(super) fn mapped_value(tables: &'static Tables, map: &[u16], value: &str) -> Option<&'static str> {
    let pairs = map.as_chunks().0;
    let [_, unified] = pairs.iter().find(|[symbol, _]| tables.symbol(*symbol).eq_ignore_ascii_case(value))?;
    Some(tables.symbol(*unified))
}
