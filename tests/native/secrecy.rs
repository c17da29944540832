//! Secrets are not part of errors and debug output, and are wiped from memory.

use hookproof::{Provider, Receiver, ReceiverOptions, Request, Secret, SignOptions, sign};

const NOW: i64 = 1_800_000_000;

#[test]
fn no_debug_output_and_no_error_contains_a_secret_or_a_signature() {
    let secrets = [
        (Provider::Messagebird, Secret::from("aVerySecretWord")),
        (Provider::Bird, Secret::from("aVerySecretWord")),
        (Provider::Bird, Secret::from("whsec_YVZlcnlTZWNyZXRXb3Jk")),
        (Provider::Dotdigital, Secret::from("aVerySecretWord")),
        (Provider::Twilio, Secret::from("aVerySecretWord")),
        (
            Provider::Bandwidth,
            Secret::Credentials { username: "aVerySecretWord".into(), password: "aVerySecretWord".into() },
        ),
    ];
    for (provider, secret) in secrets {
        let options = ReceiverOptions::new(provider, secret.clone());
        let receiver = Receiver::new(&options).unwrap();
        let request = Request { url: "https://h.example/", headers: &[], body: b"a=1" };
        let signed = sign(&request, &SignOptions::new(provider, &secret, NOW)).unwrap();
        let changed: Vec<(&str, String)> = signed.iter().map(|(name, value)| (*name, change(value))).collect();
        let headers: Vec<_> = changed.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let error = receiver.verify(&Request { headers: &headers, ..request }, NOW).unwrap_err();
        let shown = format!("{options:?} {receiver:?} {secret:?} {error:?} {error}");
        assert!(!shown.contains("aVerySecretWord") && !shown.contains("YVZlcnlTZWNyZXRXb3Jk"), "{shown}");
        for (_, value) in &signed {
            assert!(value.len() < 20 || !shown.contains(value.as_str()), "{shown}");
        }
    }
}

/// The same text with its last letter or digit changed.
fn change(value: &str) -> String {
    let letter = value.rfind(|character: char| character.is_ascii_alphanumeric()).unwrap_or_default();
    let other = if value.as_bytes()[letter] == b'0' { "1" } else { "0" };
    [&value[..letter], other, &value[letter + 1..]].concat()
}

/// Only on Linux, where a process can read its own memory as a file.
#[cfg(target_os = "linux")]
mod memory {
    use std::fs::{self, File};
    use std::os::unix::fs::FileExt;

    use super::*;

    /// The test stores the secret XORed with this mask, so that it does not find its own copy.
    const MASK: u8 = 0x55;
    const HIDDEN: &[u8; 32] = b"!2061<1 !2<6=ac`ddb2&=xa7&7$x$w|";

    fn secret() -> String {
        String::from_utf8(HIDDEN.iter().map(|byte| byte ^ MASK).collect()).unwrap()
    }

    /// The number of copies of the secret in writable memory: heap and stacks.
    fn copies() -> usize {
        let memory = File::open("/proc/self/mem").unwrap();
        let mut found = 0;
        for line in fs::read_to_string("/proc/self/maps").unwrap().lines() {
            let mut fields = line.split_ascii_whitespace();
            let (range, access) = (fields.next().unwrap(), fields.next().unwrap());
            let (start, end) = range.split_once('-').unwrap();
            let [start, end] = [start, end].map(|address| u64::from_str_radix(address, 16).unwrap());
            if !access.starts_with("rw") || end - start > 1 << 28 {
                continue;
            }
            let mut bytes = vec![0; (end - start) as usize];
            if memory.read_exact_at(&mut bytes, start).is_err() {
                continue;
            }
            // Masked again, so that this buffer is not counted when it is read itself.
            bytes.iter_mut().for_each(|byte| *byte ^= MASK);
            found += bytes.windows(HIDDEN.len()).filter(|window| window == HIDDEN).count();
        }
        found
    }

    #[test]
    fn a_dropped_receiver_leaves_no_secret_in_memory() {
        let options = ReceiverOptions::new(Provider::Messagebird, secret());
        let receiver = Receiver::new(&options).unwrap();
        assert!(copies() >= 2, "the options and the receiver hold it");
        let unsigned = Request { url: "https://h.example/", headers: &[], body: b"{}" };
        let headers = sign(&unsigned, &SignOptions::new(Provider::Messagebird, &options.secrets[0], NOW)).unwrap();
        let request = Request { headers: &headers, ..unsigned };
        assert!(receiver.verify(&request, NOW).is_ok());
        assert!(!receiver.explain(&Request { body: b"[]", ..request }, NOW).ok);
        drop((options, receiver));
        assert_eq!(copies(), 0);
    }
}
