//! A server for the webhooks of Bird: `BIRD_SECRET=whsec_… cargo run -p hookproof-example-axum`.

use std::error::Error;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, OriginalUri, State};
use axum::http::{HeaderMap, HeaderName, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use hookproof::provider::bird::types::Payload;
use hookproof::{Delivery, Provider, Receiver, ReceiverOptions, Request, WebhookError};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut options = ReceiverOptions::new(Provider::Bird, std::env::var("BIRD_SECRET")?);
    // The origin that is registered with Bird: `bird-hmac` signs the URL, and a proxy may change that of the request.
    options.url = std::env::var("PUBLIC_ORIGIN").ok();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    axum::serve(listener, app(Receiver::new(&options)?)).await?;
    Ok(())
}

fn app(receiver: Receiver) -> Router {
    let limit = DefaultBodyLimit::max(receiver.max_body_bytes());
    Router::new().route("/webhooks/bird", post(webhook)).layer(limit).with_state(Arc::new(receiver))
}

async fn webhook(
    State(receiver): State<Arc<Receiver>>,
    // In a router within `nest`, `Uri` lacks the prefix of the path, which is signed.
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let url = uri.path_and_query().map_or("/", |path| path.as_str());
    let request = Request { url, headers: &headers, body: &body };
    match receiver.receive(&request, now()) {
        Ok(delivery) => {
            handle(&delivery);
            StatusCode::OK.into_response()
        }
        Err(error) => refuse(&error),
    }
}

fn handle(delivery: &Delivery<'_>) {
    for event in delivery.events.iter() {
        // The payload, as documented by Bird …
        match Payload::of(&event) {
            Ok(Some(Payload::SmsReceived(received))) => {
                let text = received.data.as_ref().and_then(|sms| sms.text.as_deref());
                println!("{}: {}", event.id, text.unwrap_or_default());
            }
            Ok(_) => println!("{}: {}", event.id, event.type_name),
            Err(error) => eprintln!("{}: {} is not what is documented: {error}", event.id, event.type_name),
        }
        // … or the unified event, which is the same for all providers.
        if let Some(message) = &event.unified.message {
            println!("{:?} from {:?}: {:?}", event.unified.kind, message.from, message.text);
        }
    }
}

/// After any status other than 2xx, the provider sends the request again.
fn refuse(error: &WebhookError) -> Response {
    eprintln!("refused: {error}");
    let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    // Bandwidth needs this header to send its credentials.
    let challenge = error.header().map(|(name, value)| [(HeaderName::from_bytes(name.as_bytes()), value)]);
    match challenge {
        Some([(Ok(name), value)]) => (status, [(name, value)]).into_response(),
        _ => status.into_response(),
    }
}

fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() as i64)
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use hookproof::samples::sample;
    use hookproof::{Secret, SignOptions};
    use tower::ServiceExt;

    use super::*;

    const STANDARD: &str = "whsec_YW4gZXhhbXBsZSBrZXkgb2YgMjQgYnku";

    /// The status for a sample of this type, signed with one secret and received with another.
    async fn status(type_name: &str, signed: &str, configured: &str, origin: Option<&str>) -> StatusCode {
        let sample = sample(Provider::Bird, type_name).unwrap();
        let unsigned = Request { url: "https://hooks.example.com/webhooks/bird", ..sample.request() };
        let secret = Secret::from(signed);
        let headers = hookproof::sign(&unsigned, &SignOptions::new(Provider::Bird, &secret, now())).unwrap();
        let mut request = axum::http::Request::post("/webhooks/bird");
        for (name, value) in headers {
            request = request.header(name, value);
        }
        let mut options = ReceiverOptions::new(Provider::Bird, configured);
        options.url = origin.map(str::to_owned);
        let app = app(Receiver::new(&options).unwrap());
        app.oneshot(request.body(Body::from(sample.body)).unwrap()).await.unwrap().status()
    }

    #[tokio::test]
    async fn an_authentic_webhook_is_accepted_and_a_forged_one_refused() {
        assert_eq!(status("sms.received", STANDARD, STANDARD, None).await, StatusCode::OK);
        assert_eq!(status("sms.received", "whsec_b3RoZXI=", STANDARD, None).await, StatusCode::UNAUTHORIZED);
    }

    #[tokio::test]
    async fn a_scheme_that_signs_the_url_needs_the_public_origin() {
        let origin = Some("https://hooks.example.com/");
        assert_eq!(status("sms.inbound", "key", "key", origin).await, StatusCode::OK);
        assert_eq!(status("sms.inbound", "key", "key", None).await, StatusCode::BAD_REQUEST);
        let other = Some("https://elsewhere.example.com");
        assert_eq!(status("sms.inbound", "key", "key", other).await, StatusCode::UNAUTHORIZED);
    }

    #[tokio::test]
    async fn a_body_that_is_too_large_is_not_read() {
        let app = app(Receiver::new(&ReceiverOptions::new(Provider::Bird, "key")).unwrap());
        let request = axum::http::Request::post("/webhooks/bird").body(Body::from(vec![b' '; 1_048_577])).unwrap();
        assert_eq!(app.oneshot(request).await.unwrap().status(), StatusCode::PAYLOAD_TOO_LARGE);
    }
}
