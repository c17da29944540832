//! The macro that declares the enumerations whose values have stable strings.

/// Declares an enumeration: each value with its documentation and its string.
///
/// ```text
/// string_enum! {
///     /// The direction of a message.
///     pub enum Direction {
///         /// To the account.
///         Inbound = "inbound",
///     }
/// }
/// ```
///
/// Each value may have a module, which other macros declare (`src/names.rs`):
///
/// ```text
/// string_enum! {
///     /// A provider.
///     pub enum Provider {
///         /// Bird.
///         Bird = "bird", bird;
///     }
/// }
/// ```
///
/// With a method, each value has a second constant, which that method returns:
///
/// ```text
/// string_enum! {
///     /// Why a request is refused.
///     pub enum ErrorCode {
///         /// An option is wrong.
///         InvalidOptions = "INVALID_OPTIONS", 500;
///     }
///
///     /// The HTTP status to respond with.
///     pub const fn status(self) -> u16;
/// }
/// ```
macro_rules! string_enum {
    (
        $(#[$attribute:meta])* pub enum $name:ident {
            $($(#[doc = $doc:literal])+ $variant:ident = $text:literal, $value:expr;)+
        }

        $(#[$method_attribute:meta])* $visibility:vis const fn $method:ident(self) -> $returned:ty;
    ) => {
        string_enum! {
            $(#[$attribute])* pub enum $name {
                $($(#[doc = $doc])+ $variant = $text,)+
            }
        }

        impl $name {
            $(#[$method_attribute])*
            $visibility const fn $method(self) -> $returned {
                match self { $(Self::$variant => $value,)+ }
            }
        }
    };
    ($(#[$attribute:meta])* pub enum $name:ident {
        $($(#[doc = $doc:literal])+ $variant:ident = $text:literal, $module:ident;)+
    }) => {
        string_enum! {
            $(#[$attribute])* pub enum $name {
                $($(#[doc = $doc])+ $variant = $text,)+
            }
        }
    };
    ($(#[$attribute:meta])* pub enum $name:ident {
        $($(#[doc = $doc:literal])+ $variant:ident = $text:literal,)+
    }) => {
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl $name {
            /// All values, in the order of their declaration.
            pub const ALL: [Self; [$($text),+].len()] = [$(Self::$variant),+];

            /// The documentation of each value, in the same order.
            #[doc(hidden)]
            pub const DOCUMENTATION: [&'static str; Self::ALL.len()] = [$(concat!($($doc),+)),+];

            /// The stable string of this value.
            ///
            /// ```
            #[doc = concat!("use hookproof::", stringify!($name), ";\n")]
            #[doc = concat!("assert_eq!(", stringify!($name), "::ALL[0].as_str(), [", $(stringify!($text), ","),+, "][0]);")]
            /// ```
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }

            /// The value with this string.
            ///
            /// ```
            #[doc = concat!("use hookproof::", stringify!($name), ";\n")]
            #[doc = concat!("let first = ", stringify!($name), "::ALL[0];")]
            #[doc = concat!("assert_eq!(", stringify!($name), "::from_name(first.as_str()), Some(first));")]
            #[doc = concat!("assert_eq!(", stringify!($name), "::from_name(\"no such value\"), None);")]
            /// ```
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|value| value.as_str() == name)
            }
        }
    };
}
