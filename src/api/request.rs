//! The requests for operations.

use std::borrow::Cow;
use std::fmt;

use percent_encoding::utf8_percent_encode;

use crate::error::{ErrorCode, WebhookError};
use crate::form::RESERVED;
use crate::json::{Document, JsonType, Node};
use crate::schema::{Issue, IssueCode, Report, Severity, mismatch, report, validate_arguments};
use crate::tables::{Format, Operation, Selection};
use crate::text::split_once;

/// The options of a request to a provider's API.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct ApiOptions<'a> {
    /// The access key of the account, as the provider shows it: visible ASCII characters.
    pub access_key: &'a str,
    /// Another base URL of the API, for proxies and tests: an http(s) URL without credentials, query and fragment. `None`: that
    /// of the provider.
    pub base_url: Option<&'a str>,
}

impl<'a> ApiOptions<'a> {
    /// The options with an access key and the provider's base URL.
    ///
    /// ```
    /// use hookproof::ApiOptions;
    ///
    /// let mut options = ApiOptions::new("key-1");
    /// options.base_url = Some("http://127.0.0.1:4010");
    /// ```
    pub const fn new(access_key: &'a str) -> Self {
        Self { access_key, base_url: None }
    }
}

/// A request, for any HTTP client. Its headers contain the access key, so `Debug` does not show them.
#[derive(Clone, PartialEq, Eq)]
pub struct ApiRequest {
    method: &'static str,
    url: String,
    headers: Vec<(&'static str, String)>,
    body: Option<String>,
}

impl ApiRequest {
    /// The HTTP method.
    ///
    /// ```
    /// use hookproof::{ApiOptions, Provider};
    ///
    /// let operation = Provider::Messagebird.operation("viewWebhook").unwrap();
    /// let request = operation.request(r#"{"webhookId":"w-1"}"#, &ApiOptions::new("key-1"))?;
    /// assert_eq!(request.method(), "GET");
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn method(&self) -> &str {
        self.method
    }

    /// The absolute URL.
    ///
    /// ```
    /// use hookproof::{ApiOptions, Provider};
    ///
    /// let operation = Provider::Messagebird.operation("viewWebhook").unwrap();
    /// let request = operation.request(r#"{"webhookId":"w-1"}"#, &ApiOptions::new("key-1"))?;
    /// assert_eq!(request.url(), "https://conversations.messagebird.com/v1/webhooks/w-1");
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The headers, as names and values.
    ///
    /// ```
    /// use hookproof::{ApiOptions, Provider};
    ///
    /// let operation = Provider::Messagebird.operation("viewWebhook").unwrap();
    /// let request = operation.request(r#"{"webhookId":"w-1"}"#, &ApiOptions::new("key-1"))?;
    /// assert!(request.headers().any(|header| header == ("Authorization", "AccessKey key-1")));
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().map(|(name, value)| (*name, value.as_str()))
    }

    /// The body, as JSON text; `None` for an operation whose request has no body.
    ///
    /// ```
    /// use hookproof::{ApiOptions, Provider};
    ///
    /// let operation = Provider::Messagebird.operation("viewWebhook").unwrap();
    /// let request = operation.request(r#"{"webhookId":"w-1"}"#, &ApiOptions::new("key-1"))?;
    /// assert_eq!(request.body(), None);
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn body(&self) -> Option<&str> {
        self.body.as_deref()
    }

    /// The headers, for the bindings.
    #[cfg(feature = "wasm")]
    pub(crate) fn header_list(&self) -> &[(&'static str, String)] {
        &self.headers
    }
}

impl Operation {
    /// Creates the request for these arguments, which are the text of a JSON object with the arguments of the path, of the
    /// query and of the body together. Undocumented arguments are passed on as they are.
    ///
    /// # Errors
    /// `INVALID_OPTIONS`: with all [issues](WebhookError::issues) where the arguments deviate from the specification, and
    /// without issues where they are not a JSON object or an option is invalid.
    ///
    /// ```
    /// use hookproof::{ApiOptions, Provider};
    ///
    /// let operation = Provider::Messagebird.operation("viewWebhook").unwrap();
    /// let request = operation.request(r#"{"webhookId":"w-1"}"#, &ApiOptions::new("key-1"))?;
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn request(&self, arguments: &str, options: &ApiOptions<'_>) -> Result<ApiRequest, WebhookError> {
        self.build(arguments, options).map_err(|error| error.with_provider(self.provider))
    }

    fn build(&self, arguments: &str, options: &ApiOptions<'_>) -> Result<ApiRequest, WebhookError> {
        if options.access_key.is_empty() || !options.access_key.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(invalid("`accessKey` must be visible ASCII characters, without spaces or line breaks"));
        }
        let mut url = base_url(options.base_url.unwrap_or(self.base_url))?.to_owned();
        let document = Document::read(arguments).ok();
        let Some(root) = document.as_ref().map(Document::root).filter(|root| root.is_object()) else {
            return Err(invalid("the arguments must be an object"));
        };
        let issues = self.issues(root);
        if let Some(first) = issues.first() {
            // The message is without the value, because errors are written to logs.
            let expected = split_once(&first.message, ", found ").map_or(&*first.message, |(expected, _)| expected);
            let message = [self.name, ": ", &first.path, ": ", expected].concat();
            return Err(invalid(message).with_issues(issues));
        }
        for part in self.path.chunks(2) {
            let argument = part.get(1).map(|name| root.member(name));
            if argument.is_none_or(Node::exists) {
                url.push_str(&[part[0], &argument.map(encoded).unwrap_or_default()].concat());
            }
        }
        let mut body = String::new();
        let mut separator = if self.has_body() { "{" } else { "?" };
        for argument in root.children().filter(|argument| !self.is_in_path(*argument)) {
            if self.has_body() {
                body.push_str(&[separator, member_json(arguments, argument)].concat());
                separator = ",";
            } else {
                url.push_str(&[separator, &encode(&argument.key()), "=", &encoded(argument)].concat());
                separator = "&";
            }
        }
        let json = || "application/json".to_owned();
        let mut headers = vec![("Authorization", ["AccessKey ", options.access_key].concat()), ("Accept", json())];
        if self.has_body() {
            headers.push(("Content-Type", json()));
            body.push_str(if body.is_empty() { "{}" } else { "}" });
        }
        Ok(ApiRequest { method: self.method, url, headers, body: self.has_body().then_some(body) })
    }

    /// The issues of arguments, for which a request is refused. An unknown value of an enum is one; an unknown field is not.
    fn issues(&self, arguments: Node<'_>) -> Vec<Issue> {
        let mut found = Report::new();
        validate_arguments(arguments, self.arguments, &mut found);
        for argument in arguments.children() {
            let Some(text) = argument.string() else { continue };
            let applies = |format: &&Format| {
                let holds = |(other, value): (&str, &str)| arguments.member(other).is(value);
                argument.key() == format.argument && format.condition.is_none_or(holds) && !format.check.matches(&text)
            };
            // Percent-encoding does not protect dots: URL parsers treat `%2e` as a dot when they remove dot segments.
            let (message, expected) = if matches!(&*text, "" | "." | "..") && self.is_in_path(argument) {
                (mismatch("an id, as anything else would change the path", argument), "an id")
            } else if let Some(format) = self.formats.iter().find(applies) {
                (mismatch(&["a string that matches ", format.pattern].concat(), argument), format.pattern)
            } else {
                continue;
            };
            let path = ["/", &argument.key()].concat();
            report(argument, &path, IssueCode::InvalidFormat, Severity::Error, message, Some(expected), &mut found);
        }
        let mut issues = found.finish(arguments, "");
        issues.retain(|issue| issue.code != IssueCode::UnknownField);
        if let Some(selection) = self.selection {
            check_selection(selection, arguments, &mut found);
            issues.extend(found.finish(arguments, ""));
        }
        for issue in &mut issues {
            let is_shown = |format: &Format| !format.is_secret || issue.path.strip_prefix('/') != Some(format.argument);
            if !self.formats.iter().all(is_shown) {
                let expected = issue.expected.as_deref().unwrap_or("another value");
                issue.message = Cow::Owned(["expected ", expected, ", found a value that is not shown"].concat());
            }
        }
        issues
    }

    #[inline(never)]
    fn is_in_path(&self, argument: Node<'_>) -> bool {
        self.path.chunks(2).any(|part| part.get(1).is_some_and(|name| argument.key() == *name))
    }
}

/// Reports the selected member if it is missing, and members that another value would select.
fn check_selection(selection: &Selection, arguments: Node<'_>, found: &mut Report) {
    let (by, object) = (arguments.member(selection.by), arguments.member(selection.object));
    let selected = selection.members.iter().find(|(value, _)| by.is(value)).map(|(_, member)| *member);
    let Some(selected) = selected.filter(|_| object.is_object()) else { return };
    let report = |node: Node<'_>, at: Node<'_>, member: &str, code: IssueCode, expected: &str, found: &mut Report| {
        let path = ["/", selection.object, "/", member].concat();
        report(at, &path, code, Severity::Error, mismatch(expected, node), None, found);
    };
    if !object.member(selected).exists() {
        let expected = ["the ", selected, " that the type names"].concat();
        report(object.missing(), object, selected, IssueCode::MissingField, &expected, found);
    }
    for child in object.children() {
        let key = child.key();
        if key != selected && selection.members.iter().any(|(_, member)| key == *member) {
            let expected = ["only the ", selected, " that the type names"].concat();
            report(child, child, &key, IssueCode::UnknownField, &expected, found);
        }
    }
}

/// An argument as a component of a URL: the content of a string, or the JSON text of any other value, percent-encoded.
fn encoded(argument: Node<'_>) -> String {
    encode(&argument.string().unwrap_or(Cow::Borrowed(argument.raw())))
}

#[inline(never)]
fn encode(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).collect()
}

/// A member with its key, as in the text.
fn member_json<'t>(text: &'t str, member: Node<'_>) -> &'t str {
    let end = member.span().1 as usize + usize::from(member.json_type() == Some(JsonType::String));
    text.get(member.key_start() as usize - 1..end).unwrap_or_default()
}

/// Checks a base URL, and removes the slash at its end.
fn base_url(text: &str) -> Result<&str, WebhookError> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or_default();
    let is_invalid = |byte: u8| byte <= b' ' || matches!(byte, b'?' | b'#' | b'@' | b'\\' | 0x7f);
    if rest.is_empty() || rest.starts_with('/') || rest.bytes().any(is_invalid) {
        return Err(invalid("`baseUrl` must be an http(s) URL without credentials, query and fragment"));
    }
    Ok(text.strip_suffix('/').unwrap_or(text))
}

#[cold]
#[inline(never)]
fn invalid(message: impl Into<Cow<'static, str>>) -> WebhookError {
    WebhookError::new(ErrorCode::InvalidOptions, message)
}

/// Shows the options without the access key.
impl fmt::Debug for ApiOptions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiOptions").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}

/// Shows the request without its headers, which contain the access key.
impl fmt::Debug for ApiRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("ApiRequest");
        shown.field("method", &self.method()).field("url", &self.url()).field("body", &self.body());
        shown.finish_non_exhaustive()
    }
}
