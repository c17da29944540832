//! What the answer to a request says.

use std::fmt;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::json::{Document, JsonType, Node};
use crate::schema::{Issue, Report, Strictness, validate};
use crate::tables::Operation;

/// The answer to a request that succeeded.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiResponse<'a> {
    /// The HTTP status.
    pub status: u16,
    /// The body as it came.
    pub body: &'a str,
    /// Where it departs from what is documented. Fields and words beyond the documents are no reason to refuse it.
    pub issues: Vec<Issue>,
}

impl ApiResponse<'_> {
    /// The body as a type, for example one of `provider::messagebird::types`.
    ///
    /// # Errors
    /// Those of `serde_json`, where the body does not fit the type.
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

/// Declares the codes once: variant and wire word.
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $word:literal;)+) => {
        /// Why an answer gives nothing. The words are stable.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum ApiErrorCode {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl ApiErrorCode {
            /// The stable word for this code, for example `NOT_FOUND`.
            ///
            /// ```
            /// use hookproof::ApiErrorCode;
            ///
            /// assert_eq!(ApiErrorCode::NotFound.as_str(), "NOT_FOUND");
            /// ```
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }
    };
}

codes! {
    /// 400: the API refuses the request.
    BadRequest = "BAD_REQUEST";
    /// 404: there is no such thing.
    NotFound = "NOT_FOUND";
    /// 401: the access key is not one that may do this.
    Unauthorized = "UNAUTHORIZED";
    /// Any other status but one of success.
    UnexpectedStatus = "UNEXPECTED_STATUS";
    /// A status of success, and a body that is not the documented JSON object.
    UnreadableBody = "UNREADABLE_BODY";
}

/// The answer to a request that failed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiError {
    /// The HTTP status.
    pub status: u16,
    /// What kind of failure it is.
    pub code: ApiErrorCode,
    /// The body as it came, whatever it is.
    pub body: String,
    /// An array of what [`ApiErrorDetail`] is read from.
    pub(crate) errors: String,
}

/// One thing that the API says is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct ApiErrorDetail {
    /// The provider's code, most often a number or a word; null where it gives none.
    pub code: Value,
    /// One sentence for a human.
    pub description: Option<String>,
    /// The argument that it is about.
    pub parameter: Option<String>,
}

impl ApiError {
    /// What the API says about it; empty where it says nothing that can be read.
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
    /// Reads the answer to a [request](Self::request) of this operation.
    ///
    /// # Errors
    /// Whatever is not a status of success with a body as documented; nothing of the answer is lost.
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

    /// The issues of an answer, or the code of a failure with its errors as JSON.
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

/// MessageBird's `{"errors": [{code, description, parameter}]}`, Bird's `{code, message}`, and what else is common, as JSON
/// of one form.
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

/// What an object, or a mere text, says about an error.
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
