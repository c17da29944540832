//! The payloads of the providers and their mappings to the unified event, as data, and the compiler that converts the data to
//! the tables of the engine.
//!
//! This crate is not published. It compiles some files of the engine too: names, enumerations and the encoding of the tables.

#![forbid(unsafe_code)]

#[macro_use]
#[path = "../src/string_enum.rs"]
mod string_enum;

#[path = "../src/unified/field.rs"]
mod field;
#[path = "../src/tables/format.rs"]
pub mod format;
#[path = "../src/tables/handshake.rs"]
pub mod handshake;
#[path = "../src/names.rs"]
mod names;
#[path = "../src/unified/vocabulary.rs"]
pub mod vocabulary;

pub mod bandwidth;
pub mod batch;
pub mod bird;
pub mod compile;
pub mod discriminator;
pub mod dotdigital;
pub mod event;
pub mod mapping;
pub mod messagebird;
pub mod meta;
pub mod model;
pub mod operation;
pub mod provider;
pub mod twilio;
pub mod vonage;

pub use event::EventType;
pub use field::UnifiedField;
pub use model::{EnumValues, Field, Model, Shapes, Type};
pub use names::{Provider, Scheme};
pub use operation::Operation;
pub use provider::Definition;

/// The definitions of all providers, in the order of [`Provider::ALL`].
pub static DEFINITIONS: [&Definition; Provider::ALL.len()] = [
    &messagebird::DEFINITION,
    &bird::DEFINITION,
    &bandwidth::DEFINITION,
    &dotdigital::DEFINITION,
    &twilio::DEFINITION,
    &meta::DEFINITION,
    &vonage::DEFINITION,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_definitions_are_in_the_order_of_the_providers() {
        assert_eq!(DEFINITIONS.map(|definition| definition.provider), Provider::ALL);
    }
}
