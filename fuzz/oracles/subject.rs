//! A scheme under test: compares the result of the crate for a request with that of the oracle's own implementation.

use hookproof::{
    Detection, Provider, Receiver, ReceiverOptions, Scheme, Secret, SignOptions, Verification, WebhookError, detect,
    sign_request,
};

use super::exchange::{Exchange, Input, NOW};

pub struct Subject {
    pub provider: Provider,
    pub scheme: Scheme,
    /// Parses a line of the input as a secret.
    pub secret: fn(&str) -> Secret,
    /// The key of a secret; `None` if the secret is not valid for this scheme.
    pub key: fn(&str) -> Option<Vec<u8>>,
    /// Whether a request with this URL and body can be signed.
    pub signs: fn(&str, &[u8]) -> bool,
    /// Whether the request is authentic; `None` if the result depends on rounding.
    pub accepts: fn(&Exchange, &[u8]) -> Option<bool>,
    /// The maximum age of a signature, in seconds.
    pub lifetime: Option<i64>,
    /// Whether the signature covers the body.
    pub binds_body: bool,
}

impl Subject {
    /// Checks that a signed request is accepted, and that the results are equal after any edits.
    pub fn check(&self, data: &[u8]) {
        let input = Input::read(data);
        let sent = self.sent(&input);
        let original = self.check_signed(&sent);
        let received = input.edited(&sent.clone().unwrap_or_else(|| unsigned(&input)));
        let result = self.check_result(&received);
        if let (Some(original), Some(Ok(verification)), Some(sent)) = (original, result, sent) {
            let same_body = sent.body == received.body;
            assert!(same_body || !self.binds_body, "another body was accepted: {received:?}");
            // Forms that differ only in unsigned parts are the same delivery.
            let is_form = self.scheme == Scheme::TwilioHmacSha1;
            assert!(
                is_form || same_body || original.replay_key != verification.replay_key,
                "two bodies have the same replay key: {received:?}"
            );
        }
    }

    /// The signed request of the input; `None` if it cannot be signed.
    pub fn sent(&self, input: &Input<'_>) -> Option<Exchange> {
        let unsigned = unsigned(input);
        let secret = (self.secret)(&input.secret);
        let mut options = SignOptions::new(self.provider, &secret, NOW);
        options.scheme = Some(self.scheme);
        let signed = unsigned.with_request(|request| sign_request(request, &options));
        let possible = (self.key)(&input.secret).is_some() && (self.signs)(&input.url, input.body);
        assert_eq!(signed.is_ok(), possible, "{signed:?} for {unsigned:?}");
        let signed = signed.ok()?;
        let headers = signed.headers.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Some(Exchange { url: signed.url, headers, body: signed.body, ..unsigned })
    }

    /// A receiver with this secret; `None` if the secret is not valid.
    pub fn receiver(&self, secret: &str) -> Option<Receiver> {
        let mut options = ReceiverOptions::new(self.provider, (self.secret)(secret));
        options.schemes = Some(vec![self.scheme]);
        let receiver = Receiver::new(&options);
        assert_eq!(receiver.is_ok(), (self.key)(secret).is_some(), "{receiver:?} for the secret {secret:?}");
        receiver.ok()
    }

    fn check_signed(&self, sent: &Option<Exchange>) -> Option<Verification> {
        let sent = sent.as_ref()?;
        let receiver = self.receiver(&sent.secret).expect("a secret that can sign can verify");
        let verify = |now| sent.with_request(|request| receiver.verify(request, now));
        let verification = verify(NOW).unwrap_or_else(|error| panic!("{error} for the signed {sent:?}"));
        assert_eq!((verification.key_index, verification.scheme), (0, self.scheme));
        assert_eq!(verification.signed_at, self.lifetime.map(|_| NOW), "{sent:?}");
        if let Some(lifetime) = self.lifetime {
            assert!(verify(NOW + lifetime).is_ok() && verify(NOW + lifetime + 1).is_err(), "{sent:?}");
        }
        Some(verification)
    }

    /// Checks that the results for a request are equal, and returns the result; `None` if the receiver cannot be created.
    pub fn check_result(&self, received: &Exchange) -> Option<Result<Verification, WebhookError>> {
        let receiver = self.receiver(&received.secret)?;
        let key = (self.key)(&received.secret)?;
        let result = received.with_request(|request| receiver.verify(request, received.now));
        if let Some(expected) = (self.accepts)(received, &key) {
            assert_eq!(result.is_ok(), expected, "{result:?} for {received:?}");
        }
        received.with_request(|request| {
            let delivery = receiver.receive(request, received.now);
            match (&result, &delivery) {
                (Ok(verification), Ok(delivery)) => assert_eq!(*verification, delivery.verification),
                (Ok(_), Err(error)) => assert_eq!(error.status(), 400, "an authentic body can only be invalid"),
                (Err(refused), delivery) => assert_eq!(delivery.as_ref().err(), Some(refused)),
            }
            check_detections(&detect(request));
        });
        Some(result)
    }
}

/// Whether a text is a timestamp that consists of digits and is within the tolerance.
pub fn timestamp(text: &str, now: i64, tolerance: i64) -> bool {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    // Times with more digits than an `i64` are always outside of the tolerance.
    let signed_at: Option<i64> = text.parse().ok().filter(|_| digits);
    signed_at.is_some_and(|signed_at| now - signed_at <= tolerance && signed_at - now <= 300)
}

/// The bytes of a text that is not blank.
pub fn text_key(text: &str) -> Option<Vec<u8>> {
    (!text.trim().is_empty()).then(|| text.as_bytes().to_vec())
}

fn unsigned(input: &Input<'_>) -> Exchange {
    Exchange {
        secret: input.secret.clone(),
        url: input.url.clone(),
        headers: Vec::new(),
        body: input.body.to_vec(),
        now: NOW,
    }
}

fn check_detections(found: &[Detection]) {
    assert!(found.iter().all(|one| one.confidence > 0.0 && one.confidence <= 1.0), "{found:?}");
    assert!(found.is_sorted_by(|one, other| one.confidence >= other.confidence), "{found:?}");
}
