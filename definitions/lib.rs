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
#[macro_use]
#[path = "../src/names.rs"]
mod names;
#[path = "../src/unified/vocabulary.rs"]
pub mod vocabulary;

pub mod batch;
pub mod compile;
pub mod discriminator;
pub mod event;
pub mod mapping;
pub mod model;
pub mod operation;
pub mod provider;

pub use event::EventType;
pub use field::UnifiedField;
pub use model::{EnumValues, Field, Model, Shapes, Type};
pub use names::{Provider, Scheme};
pub use operation::Operation;
pub use provider::Definition;

/// Declares the modules of the providers, and the list of their definitions.
macro_rules! definitions {
    ($(#[$attribute:meta])* pub enum Provider {
        $($(#[doc = $doc:literal])+ $variant:ident = $text:literal, $module:ident;)+
    }) => {
        $(pub mod $module;)+

        /// The definitions of all providers, in the order of [`Provider::ALL`].
        pub static DEFINITIONS: [&Definition; Provider::ALL.len()] = [$(&$module::DEFINITION),+];
    };
}
providers!(definitions);

/// Declares the list of the modules of the schemes.
macro_rules! scheme_modules {
    ($(#[$attribute:meta])* pub enum Scheme {
        $($(#[doc = $doc:literal])+ $variant:ident = $text:literal, $module:ident;)+
    }) => {
        /// The names of the modules in `src/scheme/`, in the order of [`Scheme::ALL`].
        pub const SCHEME_MODULES: [&str; Scheme::ALL.len()] = [$(stringify!($module)),+];
    };
}
schemes!(scheme_modules);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_definitions_are_in_the_order_of_the_providers() {
        assert_eq!(DEFINITIONS.map(|definition| definition.provider), Provider::ALL);
    }
}
