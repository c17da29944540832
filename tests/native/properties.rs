//! Properties that hold for any request, tested with random requests.

use hookproof::{
    ParseOptions, Provider, Receiver, ReceiverOptions, Request, Secret, SignOptions, Tolerance, parse, sign_request,
    validate,
};
use proptest::prelude::*;

const NOW: i64 = 1_800_000_000;
const TYPED: [(&str, &str); 1] = [("content-type", "application/octet-stream")];

/// Every provider with a secret for each of its schemes.
fn signers() -> Vec<(Provider, Secret)> {
    vec![
        (Provider::Messagebird, Secret::from("k1")),
        (Provider::Bird, Secret::from("k2")),
        (Provider::Bird, Secret::from("whsec_a2V5LW9mLXRoZS10ZXN0")),
        (Provider::Dotdigital, Secret::from("k3")),
        (Provider::Twilio, Secret::from("k4")),
        (Provider::Bandwidth, Secret::Credentials { username: "u".into(), password: "p".into() }),
    ]
}

/// Random JSON.
fn json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|b| b.to_string()),
        any::<i64>().prop_map(|n| n.to_string()),
        "[ -~é😀]{0,12}".prop_map(|text| serde_json::to_string(&text).unwrap())
    ];
    leaf.prop_recursive(4, 24, 5, |inner| {
        let member = (
            prop_oneof![
                Just("id"),
                Just("type"),
                Just("event"),
                Just("name"),
                Just("message"),
                Just("payload"),
                Just("data")
            ],
            inner.clone(),
        );
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(|items| format!("[{}]", items.join(","))),
            prop::collection::vec(member, 0..5).prop_map(|members| {
                let members: Vec<_> = members.iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
                format!("{{{}}}", members.join(","))
            }),
        ]
    })
}

proptest! {
    #[test]
    fn signed_requests_are_accepted_and_changed_ones_refused(body in prop::collection::vec(any::<u8>(), 1..200), bit in any::<prop::sample::Index>()) {
        for (provider, secret) in signers() {
            let receiver = Receiver::new(&ReceiverOptions::new(provider, secret.clone())).unwrap();
            // A media type that no provider sends, so that each scheme signs the whole body.
            let unsigned = Request { url: "https://h.example/p?a=1", headers: &TYPED, body: &body };
            let signed = sign_request(&unsigned, &SignOptions::new(provider, &secret, NOW)).unwrap();
            let mut headers: Vec<_> = signed.headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
            headers.extend(TYPED);
            let request = Request { url: &signed.url, headers: &headers, ..unsigned };
            prop_assert!(receiver.verify(&request, NOW).is_ok());
            let mut changed = body.clone();
            let bit = bit.index(changed.len() * 8);
            changed[bit / 8] ^= 1 << (bit % 8);
            // HTTP Basic does not sign the body.
            let forged = receiver.verify(&Request { body: &changed, ..request }, NOW);
            prop_assert_eq!(forged.is_ok(), provider == Provider::Bandwidth);
        }
    }

    #[test]
    fn no_random_header_causes_a_panic_or_is_accepted(value in "\\PC{0,80}", other in "[0-9a-zA-Z+/=._, -]{0,120}") {
        for (provider, secret) in signers() {
            let mut options = ReceiverOptions::new(provider, secret);
            options.tolerance = Tolerance::Any;
            let receiver = Receiver::new(&options).unwrap();
            let names: Vec<_> = receiver.header_names().collect();
            for value in [&value, &other] {
                let headers: Vec<_> = names.iter().map(|name| (*name, value.as_str())).collect();
                let request = Request { url: value, headers: &headers, body: b"0" };
                prop_assert!(receiver.verify(&request, NOW).is_err());
            }
        }
    }

    #[test]
    fn parsing_is_deterministic_and_never_panics(text in json(), bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        for provider in Provider::ALL {
            let ids = || -> Vec<_> {
                let events = parse(provider, text.as_bytes(), &ParseOptions::default()).unwrap();
                events.iter().map(|event| (event.id.clone(), event.payload_json().to_owned(), format!("{event:?}"))).collect()
            };
            let first = ids();
            prop_assert_eq!(&first, &ids());
            prop_assert!(first.iter().all(|(id, ..)| !id.is_empty()));
            validate(provider, &bytes, &ParseOptions::default());
        }
    }

    #[test]
    fn the_same_json_is_accepted_as_by_serde_json(text in "[\\[\\]{}:,\"0-9eE.+\\- tfnaulrse\\\\u]{0,24}") {
        let ours = parse(Provider::Bird, text.as_bytes(), &ParseOptions::default()).is_ok();
        match serde_json::from_str::<serde_json::Value>(&text) {
            Ok(_) => prop_assert!(ours, "{}", text),
            // `JSON.parse` accepts these, and serde_json does not.
            Err(error) if error.to_string().contains("number out of range") || error.to_string().contains("surrogate") => {}
            Err(error) => prop_assert!(!ours, "{}: {}", text, error),
        }
    }
}
