//! The operations of REST APIs.

use crate::model::Model;

/// An operation: its address, arguments and response.
pub struct Operation {
    /// Its name at the provider.
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The base URL, without a slash at the end.
    pub base_url: &'static str,
    /// The path after that: text and the names of arguments in turns.
    pub path: &'static [&'static str],
    /// Formats of arguments that the model cannot express.
    pub formats: &'static [Format],
    /// The member of an argument that another argument selects.
    pub selection: Option<&'static Selection>,
    /// The arguments.
    pub arguments: &'static Model,
    /// The data of the response; none where it has no body.
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
    /// The check of the engine for it.
    pub check: Pattern,
    /// Another argument and its value, where the pattern is for this value only.
    pub condition: Option<(&'static str, &'static str)>,
    /// Whether the argument is a secret, which no issue may show.
    pub is_secret: bool,
}

/// An object of which another argument selects the member that is used: `content` by `type`.
pub struct Selection {
    /// The argument that selects.
    pub by: &'static str,
    /// The argument that is the object.
    pub object: &'static str,
    /// Its values, and the member that each of them selects. Nothing is known of other values.
    pub members: &'static [(&'static str, &'static str)],
}

/// The patterns that the engine can check, by its names for them.
#[derive(Clone, Copy, Debug)]
pub enum Pattern {
    /// An `https` URL with a domain name of at least two labels and without a port.
    WebhookUrl,
    /// Names joined by dots, at least two.
    DottedWords,
    /// The name of an event of Bird's service `conversations`.
    ConversationEvent,
    /// A platform and a kind of event, as in the events of Bird's service `channels`.
    ChannelEvent,
    /// Something other than white space.
    NotBlank,
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
