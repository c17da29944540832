//! The operations of the providers' REST APIs.

use crate::names::Provider;

/// One operation: where it is, what it takes and what it returns.
///
/// Arguments are flat. Those that the path names go there, what is left is the query of a `GET` or `DELETE` and the JSON
/// body of anything else.
#[non_exhaustive]
pub struct Operation {
    /// The provider of the API.
    pub provider: Provider,
    /// The provider's name for it.
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// Where the API is, without a slash at the end.
    pub base_url: &'static str,
    /// The path after that: text and the names of arguments in turns. An argument that is left out takes the text before it
    /// along.
    pub path: &'static [&'static str],
    /// Formats of arguments that the model cannot express.
    pub formats: &'static [Format],
    /// Which member of an argument another argument selects.
    pub selection: Option<&'static Selection>,
    /// The model of the arguments.
    pub(crate) arguments: u16,
    /// The model of the response; none where it has no body.
    pub(crate) response: Option<u16>,
}

/// A pattern that an argument must match.
pub struct Format {
    /// The argument.
    pub argument: &'static str,
    /// The pattern, as the provider documents it.
    pub pattern: &'static str,
    /// What checks it.
    pub(crate) check: Pattern,
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

/// The patterns that can be checked. A library for regular expressions would be larger than all the rest.
#[derive(Clone, Copy)]
pub(crate) enum Pattern {
    /// An `https` URL with a domain name of at least two labels and without a port.
    WebhookUrl,
    /// Words joined by dots, at least two.
    DottedWords,
    /// The name of an event of Bird's service `conversations`.
    ConversationEvent,
    /// A platform and what happened there, as Bird's service `channels` names its events.
    ChannelEvent,
    /// Something other than white space.
    NotBlank,
}

impl Operation {
    /// Whether its arguments make a body.
    ///
    /// ```
    /// use hookproof::Provider;
    ///
    /// assert!(Provider::Messagebird.operation("createWebhook").unwrap().has_body());
    /// ```
    pub fn has_body(&self) -> bool {
        // POST, PATCH; not GET, DELETE.
        self.method.starts_with('P')
    }

    /// The arguments that are part of the path, in their order there.
    ///
    /// ```
    /// use hookproof::Provider;
    ///
    /// let operation = Provider::Messagebird.operation("viewWebhook").unwrap();
    /// assert_eq!(operation.path_arguments().collect::<Vec<_>>(), ["webhookId"]);
    /// ```
    pub fn path_arguments(&self) -> impl Iterator<Item = &'static str> {
        self.path.iter().skip(1).step_by(2).copied()
    }
}
