//! The responses of operations.

use std::fmt;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::json::{Document, JsonType, Node};
use crate::schema::{Issue, Report, Strictness, validate};
use crate::tables::Operation;

/// The response to a request that succeeded, from [`Operation::response`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiResponse<'a> {
    /// The HTTP status.
    pub status: u16,
    /// The body as received.
    pub body: &'a str,
    /// Deviations from the specification. Undocumented fields and enum values are accepted.
    pub issues: Vec<Issue>,
}

impl ApiResponse<'_> {
    /// Deserializes the body, for example as one of `provider::messagebird::types`.
    ///
    /// # Errors
    /// Those of `serde_json`, where the body does not match the type.
    ///
    /// ```
    /// use hookproof::Provider;
    ///
    /// let operation = Provider::Messagebird.operation("viewWebhook").unwrap();
    /// let response = operation.response(200, r#"{"id":"w-1"}"#)?;
    /// let data: serde_json::Value = response.data()?;
    /// assert_eq!(data["id"], "w-1");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn data<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        serde_json::from_str(self.body)
    }
}

string_enum! {
    /// The reason for which a request failed. The strings are stable.
    pub enum ApiErrorCode {
        /// 400: the API refuses the request.
        BadRequest = "BAD_REQUEST",
        /// 404: the object does not exist.
        NotFound = "NOT_FOUND",
        /// 401: the access key is invalid or lacks the permission.
        Unauthorized = "UNAUTHORIZED",
        /// Any other status that is not one of success.
        UnexpectedStatus = "UNEXPECTED_STATUS",
        /// A status of success with a body that is not the documented JSON object.
        UnreadableBody = "UNREADABLE_BODY",
        /// The API returned the same page twice. Only from `pages` of the JavaScript package.
        RepeatedPage = "REPEATED_PAGE",
    }
}

/// The response to a request that failed, from [`Operation::response`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiError {
    /// The HTTP status.
    pub status: u16,
    /// The kind of failure.
    pub code: ApiErrorCode,
    /// The body as received.
    pub body: String,
    /// A JSON array of [`ApiErrorDetail`].
    pub(crate) errors: String,
}

/// One error that the API reports.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct ApiErrorDetail {
    /// The provider's code, most often a number or a string; null where it sends none.
    pub code: Value,
    /// A description for people to read.
    pub description: Option<String>,
    /// The argument that the error refers to.
    pub parameter: Option<String>,
}

impl ApiError {
    /// The errors that the API reports; empty where the body has none in a known form.
    ///
    /// ```
    /// use hookproof::Provider;
    ///
    /// let operation = Provider::Messagebird.operation("viewWebhook").unwrap();
    /// let error = operation.response(404, r#"{"errors":[{"code":20,"description":"not found"}]}"#).unwrap_err();
    /// assert_eq!(error.errors()[0].description.as_deref(), Some("not found"));
    /// ```
    pub fn errors(&self) -> Vec<ApiErrorDetail> {
        serde_json::from_str(&self.errors).unwrap_or_default()
    }
}

impl Operation {
    /// Parses the response to a [request](Self::request) of this operation. `body` is the body as UTF-8 text.
    ///
    /// # Errors
    /// Any response other than a status of success with a body in the documented form. The error contains the whole body.
    ///
    /// ```
    /// use hookproof::Provider;
    ///
    /// let operation = Provider::Messagebird.operation("viewWebhook").unwrap();
    /// let response = operation.response(200, r#"{"id":"w-1"}"#)?;
    /// assert_eq!(response.status, 200);
    /// # Ok::<(), hookproof::ApiError>(())
    /// ```
    pub fn response<'a>(&self, status: u16, body: &'a str) -> Result<ApiResponse<'a>, ApiError> {
        match self.evaluate(status, body) {
            Ok(issues) => Ok(ApiResponse { status, body, issues }),
            Err((code, errors)) => Err(ApiError { status, code, body: body.to_owned(), errors }),
        }
    }

    /// The issues of a response, or the code of a failure with its errors as JSON.
    pub(crate) fn evaluate(&self, status: u16, body: &str) -> Result<Vec<Issue>, (ApiErrorCode, String)> {
        let document = Document::read(body).ok();
        let root = document.as_ref().map(Document::root);
        let code = match status {
            200..=299 => match (self.response, root) {
                (None, _) => return Ok(Vec::new()),
                (model, Some(root)) if root.is_object() => {
                    let mut issues = Report::new();
                    validate(root, model, "", Strictness::Lenient, &mut issues);
                    return Ok(issues.finish(root, ""));
                }
                _ => ApiErrorCode::UnreadableBody,
            },
            400 => ApiErrorCode::BadRequest,
            401 => ApiErrorCode::Unauthorized,
            404 => ApiErrorCode::NotFound,
            _ => ApiErrorCode::UnexpectedStatus,
        };
        Err((code, root.map_or_else(|| "[]".to_owned(), details)))
    }
}

/// The errors of a body as a JSON array of [`ApiErrorDetail`]. Known forms: MessageBird's
/// `{"errors": [{code, description, parameter}]}`, Bird's `{code, message}`, and `{error}`.
fn details(root: Node<'_>) -> String {
    let (list, one) = (root.member("errors"), root.member("error"));
    let mut json = String::from("[");
    if list.is_array() {
        list.children().for_each(|node| push_detail(&mut json, node));
    } else {
        push_detail(&mut json, if one.is_object() { one } else { root });
    }
    json.push(']');
    json
}

/// Appends the error of an object or a string.
fn push_detail(json: &mut String, node: Node<'_>) {
    let code = node.member("code");
    let description = first_text(&[node, node.member("description"), node.member("message"), node.member("error")]);
    let parameter = first_text(&[node.member("parameter"), node.member("param")]);
    if !(code.exists() || description.exists() || parameter.exists()) {
        return;
    }
    let separator = if json.len() > 1 { "," } else { "" };
    let [code, description, parameter] = [code, description, parameter].map(Node::json);
    let pieces =
        [separator, r#"{"code":"#, code, r#","description":"#, description, r#","parameter":"#, parameter, "}"];
    json.push_str(&pieces.concat());
}

fn first_text<'d>(nodes: &[Node<'d>]) -> Node<'d> {
    let missing = nodes[0].missing();
    nodes.iter().copied().find(|node| node.json_type() == Some(JsonType::String)).unwrap_or(missing)
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.status, self.code.as_str())?;
        for (nth, description) in self.errors().into_iter().filter_map(|error| error.description).enumerate() {
            write!(f, "{}{description}", if nth == 0 { ": " } else { "; " })?;
        }
        Ok(())
    }
}

impl std::error::Error for ApiError {}
