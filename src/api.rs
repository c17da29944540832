//! The REST APIs of the providers, without I/O: requests for any HTTP client, and the parsing of their responses.
//!
//! The code is the same for all operations; `definitions/<provider>/operations.rs` lists them.
//!
//! ```
//! use hookproof::{ApiOptions, Provider};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let create = Provider::Messagebird.operation("createWebhook").expect("an operation of this name");
//! let arguments = r#"{"url":"https://example.com/hook","events":["message.created"]}"#;
//! let request = create.request(arguments, &ApiOptions::new("access-key"))?;
//! assert_eq!((request.method(), request.url()), ("POST", "https://conversations.messagebird.com/v1/webhooks"));
//! assert_eq!(request.body(), Some(arguments));
//!
//! // … any HTTP client …
//! let response = create.response(201, r#"{"id":"wh-1","status":"enabled"}"#)?;
//! assert_eq!(response.issues, []);
//!
//! let refused = create.response(401, r#"{"errors":[{"code":2,"description":"no such key","parameter":"access_key"}]}"#);
//! assert_eq!(refused.unwrap_err().errors()[0].description.as_deref(), Some("no such key"));
//! # Ok(())
//! # }
//! ```

mod format;
mod request;
mod response;

pub use request::{ApiOptions, ApiRequest};
pub use response::{ApiError, ApiErrorCode, ApiErrorDetail, ApiResponse};
