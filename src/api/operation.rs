//! What can be asked of a provider's REST API, said once.

use crate::json::Model;
use crate::packed;
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
    /// What the model cannot say of an argument.
    pub formats: &'static [Format],
    /// Which member of an argument another argument selects.
    pub selection: Option<&'static Selection>,
    /// Its place in the table.
    pub(crate) place: usize,
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

/// What an operation takes and gives. Not part of it, so that what follows the packed tables is made without the models.
pub(crate) struct Models {
    pub arguments: &'static Model,
    pub answer: Option<&'static Model>,
}

/// A pattern that an argument must match.
pub struct Format {
    /// The argument.
    pub argument: &'static str,
    /// The pattern, as the provider documents it.
    pub pattern: &'static str,
    /// Whether a text matches it.
    pub(crate) matches: fn(&str) -> bool,
    /// Another argument and its value, where the pattern is for this value only.
    pub condition: Option<(&'static str, &'static str)>,
    /// Whether the argument is a secret, which no issue may show.
    pub is_secret: bool,
}

/// An argument that is an object of which another argument says which member is in use: `content` by `type`.
pub struct Selection {
    /// The argument that selects.
    pub by: &'static str,
    /// The argument that is the object.
    pub object: &'static str,
    /// Its values, and the member that each of them selects. Nothing is known of other values.
    pub members: &'static [(&'static str, &'static str)],
}

impl Operation {
    /// What it takes.
    pub fn arguments(&self) -> &'static Model {
        self.models().arguments
    }

    /// What it gives; none where the answer has no body.
    pub fn answer(&self) -> Option<&'static Model> {
        self.models().answer
    }

    /// Whether its arguments make a body.
    pub fn has_body(&self) -> bool {
        // POST, PATCH; not GET, DELETE.
        self.method.starts_with('P')
    }

    /// The arguments that are part of the path, in their order there.
    pub fn path_arguments(&self) -> impl Iterator<Item = &'static str> {
        self.path.iter().skip(1).step_by(2).copied()
    }

    /// The numbers of its models in the packed tables.
    pub(super) fn packed(&self) -> packed::Operation {
        self.provider.packed_operations().get(self.place).copied().unwrap_or_default()
    }

    fn models(&self) -> &'static Models {
        &self.provider.operation_models()[self.place]
    }
}

/// Declares a table of operations and another one of their models: name, method, path, arguments, then the status and model
/// of the answer and the statuses of failure.
macro_rules! operations {
    ($(#[doc = $table_doc:literal])+ $table:ident, $models:ident: $provider:ident $base_url:literal {
        $(
            $(#[doc = $doc:literal])+
            $name:ident: $method:ident $path:tt, $arguments:ident $(with $formats:ident)? $(selecting $selection:ident)?
                => $status:literal $($answer:ident)?, $($failure:literal)|+;
        )+
    }) => {
        $(#[doc = $table_doc])+
        pub static $table: &[$crate::api::Operation] = {
            #[expect(non_camel_case_types, reason = "the names of operations")]
            enum Place { $($name),+ }
            &[$($crate::api::Operation {
                provider: $crate::provider::Provider::$provider,
                name: stringify!($name),
                method: stringify!($method),
                base_url: $base_url,
                path: &$path,
                formats: $crate::api::operations!(@formats $($formats)?),
                selection: $crate::api::operations!(@selection $($selection)?),
                place: Place::$name as usize,
                #[cfg(feature = "describe")]
                doc: concat!($($doc,)+),
                #[cfg(feature = "describe")]
                status: $status,
                #[cfg(feature = "describe")]
                failures: &[$($failure),+],
            },)+]
        };

        /// What they take and give, in the same order.
        pub static $models: &[$crate::api::Models] = &[$($crate::api::Models {
            arguments: &$arguments,
            answer: $crate::api::operations!(@answer $($answer)?),
        },)+];
    };
    (@formats) => { &[] };
    (@formats $formats:ident) => { $formats };
    (@selection) => { None };
    (@selection $selection:ident) => { Some($selection) };
    (@answer) => { None };
    (@answer $answer:ident) => { Some(&$answer) };
}
pub(crate) use operations;
