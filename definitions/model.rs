//! The models of the JSON that providers send.
//!
//! A [`Model`] is a `static` table, declared with [`model!`]. The tables of the validation, the JSON Schemas, the TypeScript
//! types, the Rust types and the documentation are generated from it.

/// An object and its fields.
pub struct Model {
    /// The name of the type in TypeScript, Rust and the JSON Schema.
    pub name: &'static str,
    /// The documented fields, then the undocumented ones.
    pub fields: &'static [Field],
    /// Whether additional fields are permitted, which the account defines.
    pub open: bool,
    /// Its description.
    pub doc: &'static str,
}

/// An object of one of several shapes, which differ in their keys: it has the shape whose model has most of its keys, the
/// first of several.
pub struct Shapes {
    /// The name of the type in TypeScript and Rust.
    pub name: &'static str,
    /// The models of the shapes. All their fields are declared by example: an unknown field of one may be a field of another.
    pub models: &'static [Type],
    /// Its description.
    pub doc: &'static str,
}

/// A member of a [`Model`].
pub struct Field {
    /// The key in JSON.
    pub name: &'static str,
    /// Its type.
    pub value: Type,
    /// Whether it is undocumented, and observed in real payloads.
    pub observed: bool,
    /// Whether it is documented by examples only, so that a value of another type is only a warning.
    pub by_example: bool,
    /// Its description.
    pub doc: &'static str,
}

/// The type of a value. Every field may be absent or null unless it is required.
pub enum Type {
    /// Any JSON value.
    Anything,
    /// `true` or `false`.
    Boolean,
    /// A string with an RFC 3339 date and time.
    DateTime,
    /// A number without a fraction.
    Integer,
    /// An array.
    List(&'static Type),
    /// A number.
    Number,
    /// An object with these fields.
    Object(&'static Model),
    /// One of several types.
    Either(&'static [Type]),
    /// The first type is documented, the second is observed in real payloads.
    Observed(&'static Type, &'static Type),
    /// One of these strings. Another string is only a warning, as providers add values.
    OneOf(&'static EnumValues),
    /// Documented as possibly null.
    OrNull(&'static Type),
    /// An object whose keys are defined by the account.
    Record,
    /// Must be present and not null.
    Required(&'static Type),
    /// An object of one of several shapes.
    Shaped(&'static Shapes),
    /// A string.
    Text,
    /// A string with an absolute URI.
    Uri,
}

impl Type {
    /// The models in the type.
    pub fn models(&'static self) -> Vec<&'static Model> {
        match self {
            Self::Object(model) => vec![model],
            Self::List(inner) | Self::OrNull(inner) | Self::Required(inner) => inner.models(),
            Self::Either(types) => types.iter().flat_map(Self::models).collect(),
            Self::Shaped(shapes) => shapes.models.iter().flat_map(Self::models).collect(),
            Self::Observed(documented, observed) => [documented.models(), observed.models()].concat(),
            _ => Vec::new(),
        }
    }
}

/// The values of an enumeration.
pub struct EnumValues {
    /// The documented values.
    pub documented: &'static [&'static str],
    /// The undocumented values, which are observed in real payloads.
    pub observed: &'static [&'static str],
}

impl EnumValues {
    /// Values that are all documented.
    pub const fn new(documented: &'static [&'static str]) -> Self {
        Self { documented, observed: &[] }
    }

    /// Adds undocumented values, which are observed in real payloads.
    pub const fn and(self, observed: &'static [&'static str]) -> Self {
        Self { documented: self.documented, observed }
    }
}

/// Declares models, with doc comments:
///
/// ```text
/// model! {
///     /// Its description.
///     CONTACT = "Contact" {
///         /// What the field means.
///         id: Text,
///         /// A key that is not an identifier is quoted.
///         priceAmount = "price[amount]": Text,
///     } + by_example {
///         /// A field that is documented by examples only.
///         size: Integer,
///     } + observed {
///         /// An undocumented field.
///         attributes: Record,
///     }
///     /// An object to which the account may add fields.
///     PROFILE = "Profile" {
///         /// What the field means.
///         id: Text,
///         ..Anything
///     }
/// }
/// ```
///
/// Models that begin with the same fields share their declaration:
///
/// ```text
/// model! {
///     sharing {
///         /// The time of the event.
///         timestamp: DateTime,
///     }
///     /// Something began.
///     BEGUN = "Begun" { /* its own fields */ }
///     /// Something ended.
///     ENDED = "Ended" { /* its own fields */ }
/// }
/// ```
#[macro_export]
macro_rules! model {
    ($(
        $(#[doc = $doc:literal])*
        $constant:ident = $name:literal {
            $($(#[doc = $field_doc:literal])* $field:ident $(= $key:literal)?: $value:expr,)*
            $(..$others:ident)?
        }
        $(+ by_example {
            $($(#[doc = $shown_doc:literal])* $shown:ident $(= $shown_key:literal)?: $shown_value:expr,)*
            $(..$other_shown:ident)?
        })?
        $(+ observed {
            $($(#[doc = $observed_doc:literal])* $observed:ident $(= $observed_key:literal)?: $observed_value:expr,)*
        })?
    )+) => {
        $(
            $(#[doc = $doc])*
            pub static $constant: $crate::model::Model = {
                #[allow(unused_imports)]
                use $crate::model::Type::*;
                $crate::model::Model {
                    name: $name,
                    fields: &[
                        $($crate::model::Field {
                            name: $crate::model!(@name $field $($key)?),
                            value: $value,
                            observed: false,
                            by_example: false,
                            doc: concat!($($field_doc,)*),
                        },)*
                        $($($crate::model::Field {
                            name: $crate::model!(@name $shown $($shown_key)?),
                            value: $shown_value,
                            observed: false,
                            by_example: true,
                            doc: concat!($($shown_doc,)*),
                        },)*)?
                        $($($crate::model::Field {
                            name: $crate::model!(@name $observed $($observed_key)?),
                            value: $observed_value,
                            observed: true,
                            by_example: false,
                            doc: concat!($($observed_doc,)*),
                        },)*)?
                    ],
                    open: $crate::model!(@any $($others)? $($($other_shown)?)?),
                    doc: concat!($($doc,)*),
                }
            };
        )+
    };
    (sharing $shared:tt $(
        $(#[doc = $doc:literal])*
        $constant:ident = $name:literal $own:tt
        $(+ observed $observed:tt)?
    )+) => {
        $($crate::model!(@sharing $shared $(#[doc = $doc])* $constant = $name $own $(+ observed $observed)?);)+
    };
    (@sharing { $($shared:tt)* } $(#[doc = $doc:literal])* $constant:ident = $name:literal { $($own:tt)* }
        $(+ observed $observed:tt)?) => {
        $crate::model! { $(#[doc = $doc])* $constant = $name { $($shared)* $($own)* } $(+ observed $observed)? }
    };
    (@any) => { false };
    (@any $others:ident) => { true };
    (@name $name:ident) => { stringify!($name) };
    (@name $name:ident $key:literal) => { $key };
}
pub use model;

/// Declares objects of one of several shapes:
///
/// ```text
/// shapes! {
///     /// Its description.
///     RECEIPT = "Receipt": [&SMS_RECEIPT, &RCS_RECEIPT];
/// }
/// ```
#[macro_export]
macro_rules! shapes {
    ($($(#[doc = $doc:literal])* $constant:ident = $name:literal: [$($model:expr),+ $(,)?];)+) => {
        $(
            $(#[doc = $doc])*
            pub static $constant: $crate::model::Shapes = $crate::model::Shapes {
                name: $name,
                models: &[$($crate::model::Type::Object($model)),+],
                doc: concat!($($doc,)*),
            };
        )+
    };
}
pub use shapes;
