//! The operations of REST APIs.

use crate::model::Model;

/// One operation: where it is, what it takes and what it returns.
pub struct Operation {
    /// The provider's name for it.
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// Where the API is, without a slash at the end.
    pub base_url: &'static str,
    /// The path after that: text and the names of arguments in turns.
    pub path: &'static [&'static str],
    /// Formats of arguments that the model cannot express.
    pub formats: &'static [Format],
    /// What it takes.
    pub arguments: &'static Model,
    /// What it returns; none where the response has no body.
    pub response: Option<&'static Model>,
    /// What it does.
    pub doc: &'static str,
    /// The documented status of success.
    pub status: u16,
    /// The documented statuses of failure.
    pub failures: &'static [u16],
}

/// A pattern that an argument must match.
pub struct Format {
    /// The argument.
    pub argument: &'static str,
    /// The pattern, as the provider documents it.
    pub pattern: &'static str,
    /// What checks it.
    pub check: Pattern,
}

/// The patterns that the engine can check, by its names for them.
#[derive(Clone, Copy, Debug)]
pub enum Pattern {
    /// An `https` URL with a domain name of at least two labels and without a port.
    WebhookUrl,
}

impl Operation {
    /// Whether its arguments make a body.
    pub fn has_body(&self) -> bool {
        self.method.starts_with('P')
    }

    /// The arguments that are part of the path, in their order there.
    pub fn path_arguments(&self) -> impl Iterator<Item = &'static str> {
        self.path.iter().skip(1).step_by(2).copied()
    }
}

/// Declares a table of operations: name, method, path, arguments, then the status and model of the response and the
/// statuses of failure.
macro_rules! operations {
    ($(#[doc = $table_doc:literal])+ $table:ident: $base_url:literal {
        $(
            $(#[doc = $doc:literal])+
            $name:ident: $method:ident $path:tt, $arguments:ident $(with $formats:ident)?
                => $status:literal $($response:ident)?, $($failure:literal)|+;
        )+
    }) => {
        $(#[doc = $table_doc])+
        pub static $table: &[$crate::operation::Operation] = &[$($crate::operation::Operation {
            name: stringify!($name),
            method: stringify!($method),
            base_url: $base_url,
            path: &$path,
            formats: $crate::operation::operations!(@formats $($formats)?),
            arguments: &$arguments,
            response: $crate::operation::operations!(@response $($response)?),
            doc: concat!($($doc,)+),
            status: $status,
            failures: &[$($failure),+],
        },)+];
    };
    (@formats) => { &[] };
    (@formats $formats:ident) => { $formats };
    (@response) => { None };
    (@response $response:ident) => { Some(&$response) };
}
pub(crate) use operations;

#[cfg(test)]
mod tests {
    use crate::DEFINITIONS;

    #[test]
    fn paths_and_formats_name_arguments_of_their_operation() {
        for operation in DEFINITIONS.into_iter().flat_map(|definition| definition.operations) {
            let formats = operation.formats.iter().map(|format| format.argument);
            for name in operation.path_arguments().chain(formats) {
                assert!(operation.arguments.fields.iter().any(|field| field.name == name), "{}", operation.name);
            }
        }
    }
}
