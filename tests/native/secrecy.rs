//! Nothing secret is shown.

use hookproof::{Provider, Receiver, ReceiverOptions, Request, Secret, SignOptions, sign};

const NOW: i64 = 1_800_000_000;

#[test]
fn no_debug_output_and_no_error_holds_a_secret_or_a_signature() {
    let secrets = [
        (Provider::Messagebird, Secret::from("aVerySecretWord")),
        (Provider::Bird, Secret::from("aVerySecretWord")),
        (Provider::Bird, Secret::from("whsec_YVZlcnlTZWNyZXRXb3Jk")),
        (Provider::Dotdigital, Secret::from("aVerySecretWord")),
        (
            Provider::Bandwidth,
            Secret::Credentials { username: "aVerySecretWord".into(), password: "aVerySecretWord".into() },
        ),
    ];
    for (provider, secret) in secrets {
        let options = ReceiverOptions::new(provider, secret.clone());
        let receiver = Receiver::new(&options).unwrap();
        let request = Request { url: "https://h.example/", headers: &[], body: b"{}" };
        let right = sign(&request, &SignOptions::new(provider, &secret, NOW)).unwrap();
        let spoiled: Vec<(&str, String)> = right.iter().map(|(name, value)| (*name, spoil(value))).collect();
        let headers: Vec<_> = spoiled.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let error = receiver.verify(&Request { headers: &headers, ..request }, NOW).unwrap_err();
        let shown = format!("{options:?} {receiver:?} {secret:?} {error:?} {error}");
        assert!(!shown.contains("aVerySecretWord") && !shown.contains("YVZlcnlTZWNyZXRXb3Jk"), "{shown}");
        for (_, value) in &right {
            assert!(value.len() < 20 || !shown.contains(value.as_str()), "{shown}");
        }
    }
}

/// The same text with its last letters or digits changed.
fn spoil(value: &str) -> String {
    let letter = value.rfind(|character: char| character.is_ascii_alphanumeric()).unwrap_or_default();
    let other = if value.as_bytes()[letter] == b'0' { "1" } else { "0" };
    [&value[..letter], other, &value[letter + 1..]].concat()
}
