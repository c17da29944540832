//! The operations of REST APIs.

use crate::model::Model;

/// An operation: its address, arguments and response.
pub struct Operation {
    /// Its name.
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The base URL, without a slash at the end.
    pub base_url: &'static str,
    /// The path after the base URL: text and names of arguments, alternating.
    pub path: &'static [&'static str],
    /// The patterns of arguments.
    pub formats: &'static [Format],
    /// The member of an argument that another argument selects.
    pub selection: Option<&'static Selection>,
    /// The arguments.
    pub arguments: &'static Model,
    /// The model of the response; `None` where it has no body.
    pub response: Option<&'static Model>,
    /// Its description.
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
    /// The check of the pattern.
    pub check: Pattern,
    /// Another argument and the value of it for which the pattern applies; `None` where it always applies.
    pub condition: Option<(&'static str, &'static str)>,
    /// Whether the argument is a secret. Issues do not contain its value.
    pub is_secret: bool,
}

/// An argument that selects the member of an object: `type` selects the member of `content`.
pub struct Selection {
    /// The argument that selects.
    pub by: &'static str,
    /// The argument that is the object.
    pub object: &'static str,
    /// The values of the selecting argument, and the member that each selects. Other values are not checked.
    pub members: &'static [(&'static str, &'static str)],
}

/// The patterns that the engine supports, by their names in the engine.
#[derive(Clone, Copy, Debug)]
pub enum Pattern {
    /// An `https` URL with a domain name of at least two labels and without a port.
    WebhookUrl,
    /// At least two words, joined by dots.
    DottedWords,
    /// The name of an event of Bird's service `conversations`.
    ConversationEvent,
    /// A platform and an action: the name of an event of Bird's service `channels`.
    ChannelEvent,
    /// Text that is not only white space.
    NotBlank,
}

impl Operation {
    /// Whether the request has a body.
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
            $name:ident: $method:ident $path:tt, $arguments:ident $(with $formats:ident)? $(selecting $selection:ident)?
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
            selection: $crate::operation::operations!(@selection $($selection)?),
            arguments: &$arguments,
            response: $crate::operation::operations!(@response $($response)?),
            doc: concat!($($doc,)+),
            status: $status,
            failures: &[$($failure),+],
        },)+];
    };
    (@formats) => { &[] };
    (@formats $formats:ident) => { $formats };
    (@selection) => { None };
    (@selection $selection:ident) => { Some($selection) };
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
            let selection = operation.selection.iter().flat_map(|selection| [selection.by, selection.object]);
            for name in operation.path_arguments().chain(formats).chain(selection) {
                assert!(operation.arguments.fields.iter().any(|field| field.name == name), "{}", operation.name);
            }
        }
    }
}
