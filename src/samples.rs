//! A sample request for every modelled event, for tests (feature `samples`). All people, numbers and ids are invented. The npm
//! package has the same samples in `hookproof/samples`.
//!
//! ```
//! use hookproof::samples::sample;
//! use hookproof::{Provider, Receiver, ReceiverOptions, Request, Secret, SignOptions};
//!
//! let sample = sample(Provider::Dotdigital, "message.read").expect("an event that is modelled");
//! let secret = Secret::from("key");
//! let headers = sample.signed(&SignOptions::new(Provider::Dotdigital, &secret, 1_700_000_000))?;
//!
//! let receiver = Receiver::new(&ReceiverOptions::new(Provider::Dotdigital, "key"))?;
//! let request = Request { headers: &headers, ..sample.request() };
//! let delivery = receiver.receive(&request, 1_700_000_000)?;
//! assert_eq!(delivery.events.iter().next().unwrap().type_name, "message.read");
//! # Ok::<(), hookproof::WebhookError>(())
//! ```

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::error::WebhookError;
use crate::headers::Headers;
use crate::names::Provider;
use crate::request::Request;
use crate::sign::{SignOptions, sign};

/// A request as the provider sends it, without its signature.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sample {
    /// The sending provider.
    pub provider: Provider,
    /// The type of its only event.
    pub type_name: String,
    /// The HTTP method: `POST`, or `GET` where the payload is the query string.
    pub method: String,
    /// The absolute URL.
    pub url: String,
    /// The header fields, as names and values.
    pub headers: Vec<(String, String)>,
    /// The body; empty where the payload is the query string.
    pub body: String,
}

impl Sample {
    /// The request without a signature.
    ///
    /// ```
    /// use hookproof::samples::sample;
    /// use hookproof::{Provider, detect};
    ///
    /// let sample = sample(Provider::Bird, "sms.inbound").expect("an event that is modelled");
    /// assert_eq!(detect(&sample.request())[0].provider, Provider::Bird);
    /// ```
    pub fn request(&self) -> Request<'_> {
        let headers: &dyn Headers = &self.headers;
        Request { url: &self.url, headers, body: self.body.as_bytes() }
    }

    /// All headers of the request: its own and those of the signature.
    ///
    /// # Errors
    /// Those of [`sign`].
    ///
    /// ```
    /// use hookproof::samples::sample;
    /// use hookproof::{Provider, Secret, SignOptions};
    ///
    /// let sample = sample(Provider::Messagebird, "sms.inbound").expect("an event that is modelled");
    /// let headers = sample.signed(&SignOptions::new(Provider::Messagebird, &Secret::from("key"), 1_700_000_000))?;
    /// let names: Vec<_> = headers.iter().map(|(name, _)| name.as_str()).collect();
    /// assert_eq!(names, ["Content-Type", "MessageBird-Signature-JWT"]);
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn signed(&self, options: &SignOptions<'_>) -> Result<Vec<(String, String)>, WebhookError> {
        let mut headers = self.headers.clone();
        headers.extend(sign(&self.request(), options)?.into_iter().map(|(name, value)| (name.to_owned(), value)));
        Ok(headers)
    }
}

/// The samples of a provider, one for each type of event.
///
/// ```
/// use hookproof::Provider;
/// use hookproof::samples::samples;
///
/// assert_eq!(samples(Provider::Bandwidth).len(), Provider::Bandwidth.events().count());
/// ```
pub fn samples(provider: Provider) -> Vec<Sample> {
    let Ok(Stored { samples }) = serde_json::from_str::<Stored<'_>>(STORED) else { return Vec::new() };
    let own = samples.into_iter().filter(|stored| stored.provider == provider.as_str());
    own.map(|stored| stored.sample(provider)).collect()
}

/// The sample of a type of event; `None` for a type that is not modelled.
///
/// ```
/// use hookproof::Provider;
/// use hookproof::samples::sample;
///
/// assert!(sample(Provider::Bandwidth, "message-delivered").is_some());
/// assert_eq!(sample(Provider::Bandwidth, "message-lost"), None);
/// ```
pub fn sample(provider: Provider, type_name: &str) -> Option<Sample> {
    samples(provider).into_iter().find(|sample| sample.type_name == type_name)
}

/// Generated from the definitions by `cargo xtask generate`.
const STORED: &str = include_str!("generated/samples.json");

#[derive(Deserialize)]
struct Stored<'s> {
    #[serde(borrow)]
    samples: Vec<StoredSample<'s>>,
}

#[derive(Deserialize)]
struct StoredSample<'s> {
    provider: &'s str,
    r#type: &'s str,
    method: &'s str,
    url: String,
    headers: BTreeMap<String, String>,
    body: String,
}

impl StoredSample<'_> {
    fn sample(self, provider: Provider) -> Sample {
        Sample {
            provider,
            type_name: self.r#type.to_owned(),
            method: self.method.to_owned(),
            url: self.url,
            headers: self.headers.into_iter().collect(),
            body: self.body,
        }
    }
}
