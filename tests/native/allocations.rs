//! The number of memory allocations: small for a delivery, and constant for each further event of a batch.

use allocation_counter::measure;
use hookproof::{Provider, Receiver, ReceiverOptions, Request, Scheme, Secret, SignOptions, sign};

const NOW: i64 = 1_800_000_000;
const URL: &str = "https://hooks.example.org/in?tenant=9";

/// The allocations of `verify`, of `receive`, and of reading all events of the delivery.
fn allocations(provider: Provider, scheme: Scheme, secret: &Secret, body: &[u8]) -> [u64; 3] {
    let unsigned = Request { url: URL, headers: &[], body };
    let mut options = SignOptions::new(provider, secret, NOW);
    options.scheme = Some(scheme);
    let headers = sign(&unsigned, &options).unwrap();
    let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let request = Request { headers: &headers, ..unsigned };
    let receiver = Receiver::new(&ReceiverOptions::new(provider, secret.clone())).unwrap();
    let delivery = receiver.receive(&request, NOW).unwrap();
    let verify = measure(|| drop(receiver.verify(&request, NOW)));
    let receive = measure(|| drop(receiver.receive(&request, NOW)));
    let read = measure(|| assert!(delivery.events.iter().all(|event| event.known)));
    [verify, receive, read].map(|counted| counted.count_total)
}

#[test]
fn a_delivery_takes_few_allocations() {
    let message = br#"{"type":"message.created","contact":{"id":"c","msisdn":15550100142},"conversation":{"id":"v","contactId":"c",
        "status":"active","updatedDatetime":"2026-05-04T16:02:37.104Z"},"message":{"id":"m","conversationId":"v","platform":"sms",
        "to":"+15550100180","from":"+15550100142","direction":"received","status":"received","type":"text",
        "content":{"text":"Hello"},"createdDatetime":"2026-05-04T16:02:36.871Z"}}"#;
    let sms =
        br#"{"type":"sms.received","timestamp":"2026-05-04T16:02:37.104Z","data":{"sms_id":"s","to":"+15550100180",
        "from":"+15550100142","text":"Hello"}}"#;
    let delivered = br#"[{"type":"message-delivered","time":"2026-05-04T16:02:37.104Z","message":{"id":"m"}}]"#;
    let form = b"ToCountry=US&MessageSid=SM8b1d&Body=Hello+there&From=%2B15550100142&To=%2B15550100180&SmsStatus=received&NumMedia=0";
    let credentials = Secret::Credentials { username: "callbacks".into(), password: "a password".into() };
    let text = Secret::from("a signing key");
    for (provider, scheme, secret, body, most) in [
        (Provider::Messagebird, Scheme::MessagebirdHmac, &text, message.as_slice(), [2, 6, 3]),
        (Provider::Messagebird, Scheme::MessagebirdJwt, &text, message, [15, 19, 3]),
        (Provider::Bird, Scheme::StandardWebhooks, &Secret::from("whsec_c2VjcmV0IHNlY3JldA=="), sms, [3, 7, 3]),
        (Provider::Bandwidth, Scheme::Basic, &credentials, delivered, [2, 10, 1]),
        (Provider::Twilio, Scheme::TwilioHmacSha1, &text, form, [12, 16, 3]),
    ] {
        let counted = allocations(provider, scheme, secret, body);
        assert!(
            counted.iter().zip(most).all(|(counted, most)| *counted <= most),
            "{scheme}: {counted:?}, at most {most:?}"
        );
    }
}

#[test]
fn each_further_event_takes_a_constant_number_of_allocations() {
    let batch = |count: usize| {
        let event = r#"{"type":"message-delivered","time":"2026-05-04T16:02:37.104Z","message":{"id":"m"}}"#;
        ["[", &vec![event; count].join(","), "]"].concat()
    };
    let credentials = Secret::Credentials { username: "callbacks".into(), password: "a password".into() };
    let [hundred, two_hundred] = [100, 200].map(|count| {
        let body = batch(count);
        let [_, receive, read] = allocations(Provider::Bandwidth, Scheme::Basic, &credentials, body.as_bytes());
        receive + read
    });
    let per_event = (two_hundred - hundred) / 100;
    assert!(per_event <= 4, "{per_event} per event");
}
