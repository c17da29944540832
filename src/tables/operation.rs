//! The operations of the providers' REST APIs.

use crate::names::Provider;

/// An operation of a REST API: its URL, its arguments and its response.
///
/// The arguments are one JSON object. Those that the path names are part of the path. The others are the query of a `GET` or
/// `DELETE`, and the JSON body of any other method.
///
/// ```
/// use hookproof::{ApiOptions, Provider};
///
/// let operation = Provider::Messagebird.operation("updateConversation").unwrap();
/// let request = operation.request(r#"{"conversationId":"c-1","status":"archived"}"#, &ApiOptions::new("key-1"))?;
/// assert_eq!(request.url(), "https://conversations.messagebird.com/v1/conversations/c-1");
/// assert_eq!(request.body(), Some(r#"{"status":"archived"}"#));
/// # Ok::<(), hookproof::WebhookError>(())
/// ```
#[non_exhaustive]
pub struct Operation {
    /// The provider of the API.
    pub provider: Provider,
    /// The name, for [`Provider::operation`].
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The base URL of the API, without a slash at the end.
    pub base_url: &'static str,
    /// The path after the base URL: text and names of arguments, alternating. Where an argument is missing, the text before it
    /// is omitted too.
    pub path: &'static [&'static str],
    /// The patterns of arguments.
    pub formats: &'static [Format],
    /// The argument that selects a member of another argument.
    pub selection: Option<&'static Selection>,
    /// The model of the arguments.
    pub(crate) arguments: u16,
    /// The model of the response; `None` where it has no body.
    pub(crate) response: Option<u16>,
}

/// A pattern that an argument must match.
///
/// ```
/// use hookproof::Provider;
///
/// let operation = Provider::Bird.operation("createWebhookSubscription").unwrap();
/// assert!(operation.formats.iter().any(|format| format.argument == "url"));
/// ```
pub struct Format {
    /// The name of the argument.
    pub argument: &'static str,
    /// The pattern, as the provider documents it.
    pub pattern: &'static str,
    /// The check of the pattern.
    pub(crate) check: Pattern,
    /// Another argument and the value of it for which the pattern applies; `None` where it always applies.
    pub condition: Option<(&'static str, &'static str)>,
    /// Whether the argument is a secret. Issues do not contain its value.
    pub is_secret: bool,
}

/// An argument that selects the member of an object: `type` selects the member of `content`.
///
/// ```
/// use hookproof::Provider;
///
/// let selection = Provider::Messagebird.operation("sendMessage").unwrap().selection.unwrap();
/// assert_eq!((selection.by, selection.object), ("type", "content"));
/// ```
pub struct Selection {
    /// The argument that selects.
    pub by: &'static str,
    /// The argument that is the object.
    pub object: &'static str,
    /// The values of the selecting argument, and the member that each selects. Other values are not checked.
    pub members: &'static [(&'static str, &'static str)],
}

/// The supported patterns. A library for regular expressions would be larger than the rest of the crate.
#[derive(Clone, Copy)]
pub(crate) enum Pattern {
    /// An `https` URL with a domain name of at least two labels and without a port.
    WebhookUrl,
    /// Words joined by dots, at least two.
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
