//! The core, as used by a Rust program: `cargo bench --bench core`.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot be set up measures nothing")]

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput};
use hookproof::{
    ParseOptions, Provider, Receiver, ReceiverOptions, Request, Scheme, Secret, SigMethod, SignOptions, SignedRequest,
    parse, sign_request, validate,
};

const NOW: i64 = 1_800_000_000;
const URL: &str = "https://hooks.example.net/in?tenant=9";

/// MessageBird's event of a received message, with the text `TEXT`.
const MESSAGE_CREATED: &str = r#"{"type":"message.created","contact":{"id":"5d0b93f6c1e84a27b96ad8f04e7315c2","msisdn":15550100142,"displayName":"Mara Lindqvist"},"conversation":{"id":"e7a4c05d2b9f4f6c8d13b06f91a2e358","contactId":"5d0b93f6c1e84a27b96ad8f04e7315c2","status":"active","updatedDatetime":"2026-05-04T16:02:37.104Z","lastUsedChannelId":"19c8e2d7a5f34b06a4e7c0d985b1f632"},"message":{"id":"a80f6e1d7c2b4935be40d5f3c9178a62","conversationId":"e7a4c05d2b9f4f6c8d13b06f91a2e358","channelId":"19c8e2d7a5f34b06a4e7c0d985b1f632","platform":"whatsapp","to":"+15550100180","from":"+15550100142","direction":"received","status":"received","type":"text","content":{"text":"TEXT"},"createdDatetime":"2026-05-04T16:02:36.871Z","updatedDatetime":"2026-05-04T16:02:37.104Z"}}"#;

/// Vonage's SMS, which is flat: `vonage-sig` signs its fields.
const INBOUND_SMS: &str = r#"{"api-key":"f2a81c07","msisdn":"15550100142","to":"15550100180","messageId":"0B00000157C9D2E4","text":"Is the kiln class on Saturday full?","type":"text","keyword":"IS","message-timestamp":"2026-05-04 16:02:36"}"#;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    let short = MESSAGE_CREATED.replace("TEXT", "Is the kiln class on Saturday full?");
    let long = MESSAGE_CREATED.replace("TEXT", &"kiln ".repeat(12_950));
    verifying(&mut criterion, &short);
    for (name, body) in [("0.8 KB", &short), ("64 KB", &long)] {
        reading(&mut criterion, name, body);
    }
    criterion.final_summary();
}

/// Verification by each scheme, with the same body where it can sign that.
fn verifying(criterion: &mut Criterion, body: &str) {
    let mut group = criterion.benchmark_group("verify");
    for provider in Provider::ALL {
        for &scheme in provider.schemes() {
            let secret = match scheme.as_str() {
                "basic" => Secret::Credentials { username: "callbacks".into(), password: "an invented word".into() },
                "standard-webhooks" => Secret::from("whsec_YW4gZXhhbXBsZSBrZXkgb2YgMjQgYnku"),
                _ => Secret::from("an invented signing key"),
            };
            let body = if scheme.as_str() == "vonage-sig" { INBOUND_SMS } else { body };
            let signed = Signed::new(provider, scheme, secret, body);
            group.bench_function(scheme.as_str(), |bencher| {
                signed.with_request(|receiver, request| {
                    bencher.iter(|| receiver.verify(black_box(request), NOW).unwrap());
                });
            });
        }
    }
    group.finish();
}

/// A delivery of `messagebird-hmac`, and its body only: `read` parses an event of unknown type, which is neither validated nor
/// mapped; `parse` one of a known type; `validate` also lists its issues.
fn reading(criterion: &mut Criterion, name: &str, body: &str) {
    let scheme = Provider::Messagebird.schemes().iter().find(|scheme| scheme.as_str() == "messagebird-hmac").unwrap();
    let signed = Signed::new(Provider::Messagebird, *scheme, Secret::from("an invented signing key"), body);
    let unknown = body.replace("message.created", "message.no-type");
    let options = ParseOptions::default();
    for (step, body) in [("read", unknown.as_str()), ("parse", body)] {
        let mut group = criterion.benchmark_group(step);
        group.throughput(Throughput::Bytes(body.len() as u64));
        group.bench_with_input(BenchmarkId::from_parameter(name), body, |bencher, body| {
            bencher.iter(|| parse(Provider::Messagebird, black_box(body.as_bytes()), &options).unwrap());
        });
        group.finish();
    }
    criterion
        .benchmark_group("validate")
        .throughput(Throughput::Bytes(body.len() as u64))
        .bench_function(name, |bencher| {
            bencher.iter(|| validate(Provider::Messagebird, black_box(body.as_bytes()), &options))
        });
    criterion.benchmark_group("receive").throughput(Throughput::Bytes(body.len() as u64)).bench_function(
        name,
        |bencher| {
            signed.with_request(|receiver, request| {
                bencher.iter(|| receiver.receive(black_box(request), NOW).unwrap());
            });
        },
    );
}

/// A request, and the receiver that accepts it.
struct Signed {
    receiver: Receiver,
    request: SignedRequest,
}

impl Signed {
    fn new(provider: Provider, scheme: Scheme, secret: Secret, body: &str) -> Self {
        let sig_method = (scheme.as_str() == "vonage-sig").then_some(SigMethod::Sha256);
        let mut options = SignOptions::new(provider, &secret, NOW);
        options.scheme = Some(scheme);
        options.sig_method = sig_method;
        let request = sign_request(&Request { url: URL, headers: &[], body: body.as_bytes() }, &options).unwrap();
        let mut options = ReceiverOptions::new(provider, secret);
        options.sig_method = sig_method;
        Self { receiver: Receiver::new(&options).unwrap(), request }
    }

    fn with_request(&self, act: impl FnOnce(&Receiver, &Request<'_>)) {
        let SignedRequest { url, headers, body, .. } = &self.request;
        let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        act(&self.receiver, &Request { url, headers: &headers, body });
    }
}
