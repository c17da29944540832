//! What can be asked of a provider's REST API, said once.

use crate::json::Model;
use crate::provider::Provider;

/// One operation: where it is, what it takes and what it gives.
///
/// Arguments are flat. Those that the path names go there, what is left is the query of a `GET` or `DELETE` and the JSON
/// body of anything else.
#[non_exhaustive]
pub struct Operation {
    /// Whose it is.
    pub provider: Provider,
    /// The provider's name for it.
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// Where the API is, without a slash at the end.
    pub base_url: &'static str,
    /// The path after that: text and the names of arguments in turns. One that is left out takes the text before it along.
    pub path: &'static [&'static str],
    /// What it takes.
    pub arguments: &'static Model,
    /// What the model cannot say of an argument.
    pub formats: &'static [Format],
    /// What it gives; none where the answer has no body.
    pub answer: Option<&'static Model>,
    /// What it does.
    #[cfg(feature = "describe")]
    pub doc: &'static str,
    /// The documented status of success.
    #[cfg(feature = "describe")]
    pub status: u16,
    /// The documented statuses of failure.
    #[cfg(feature = "describe")]
    pub failures: &'static [u16],
}

/// A pattern that an argument must match.
pub struct Format {
    /// The argument.
    pub argument: &'static str,
    /// The pattern, as the provider documents it.
    pub pattern: &'static str,
    /// Whether a text matches it.
    pub(crate) matches: fn(&str) -> bool,
}

impl Operation {
    /// Whether its arguments make a body.
    pub fn has_body(&self) -> bool {
        // POST, PATCH; not GET, DELETE.
        self.method.starts_with('P')
    }

    /// The arguments that are part of the path, in their order there.
    pub fn path_arguments(&self) -> impl Iterator<Item = &'static str> {
        self.path.iter().skip(1).step_by(2).copied()
    }
}

/// Declares a table of operations: name, method, path, arguments, then the status and model of the answer and the statuses
/// of failure.
macro_rules! operations {
    ($(#[doc = $table_doc:literal])+ $table:ident: $provider:ident $base_url:literal {
        $(
            $(#[doc = $doc:literal])+
            $name:ident: $method:ident $path:tt, $arguments:ident $(with $formats:ident)?
                => $status:literal $($answer:ident)?, $($failure:literal)|+;
        )+
    }) => {
        $(#[doc = $table_doc])+
        pub static $table: &[$crate::api::Operation] = &[$($crate::api::Operation {
            provider: $crate::provider::Provider::$provider,
            name: stringify!($name),
            method: stringify!($method),
            base_url: $base_url,
            path: &$path,
            arguments: &$arguments,
            formats: $crate::api::operations!(@formats $($formats)?),
            answer: $crate::api::operations!(@answer $($answer)?),
            #[cfg(feature = "describe")]
            doc: concat!($($doc,)+),
            #[cfg(feature = "describe")]
            status: $status,
            #[cfg(feature = "describe")]
            failures: &[$($failure),+],
        },)+];
    };
    (@formats) => { &[] };
    (@formats $formats:ident) => { $formats };
    (@answer) => { None };
    (@answer $answer:ident) => { Some(&$answer) };
}
pub(crate) use operations;
