//! Whether the time of a refusal depends on the correct part of a forged signature: Welch's t-test over two classes of forgeries,
//! after Reparaz, Balasch and Verbauwhede, "Dude, is my code constant time?" (2017).
//!
//! `cargo bench --bench constant_time [-- <measurements per test>]`. Values below 4.5 are no evidence of a leak. A comparison
//! that leaks on purpose is measured in the same way and must be detected; otherwise the measurement proves nothing.
// A failure must stop the measurement.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use hookproof::{Provider, Receiver, ReceiverOptions, Request, Scheme, Secret, SigMethod, SignOptions, sign_request};

const NOW: i64 = 1_800_000_000;
const THRESHOLD: f64 = 4.5;
const URL: &str = "https://hooks.example.org/in?id=1";
const BODY: &[u8] = br#"{"type":"message.created","message":{"id":"6c1b2f"}}"#;
const FORM: &[u8] = b"msisdn=15550100144&to=15550100180&messageId=0C01&text=YES";
const FORM_TYPE: (&str, &str) = ("Content-Type", "application/x-www-form-urlencoded");

/// The number of signatures of a class, which fit in the L1 cache.
const POOL: usize = 64;

/// The number of attempts: a leak is measured in each, noise of a busy machine is not.
const ATTEMPTS: usize = 3;

fn main() -> ExitCode {
    for scheme in Scheme::ALL {
        assert!(subjects().iter().any(|subject| subject.scheme == scheme), "`subjects` has no row for {scheme}");
    }
    // `cargo test` runs this program without the argument.
    if !std::env::args().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    let measurements = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(300_000);
    println!("{measurements} measurements per test\n");
    let mut sound = true;
    for subject in subjects() {
        for (what, classes) in subject.classes() {
            let t = welch(
                measurements,
                &subject.before(),
                [&classes[0], &classes[1]],
                |_| (),
                |(), value| {
                    black_box(subject.verify(&subject.receiver, value));
                },
            );
            sound &= report(subject.scheme.as_str(), what, t, t < THRESHOLD);
        }
    }
    for subject in subjects() {
        sound &= other_secret(&subject, measurements);
    }
    sound &= secret_length(measurements);
    sound &= control(measurements);
    if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn report(subject: &str, what: &str, t: f64, as_expected: bool) -> bool {
    println!("{subject:<18} {what:<62} |t| = {t:>8.2}  {}", if as_expected { "ok" } else { "FAILED" });
    as_expected
}

/// A scheme with a receiver, and a signed request for it.
struct Subject {
    scheme: Scheme,
    provider: Provider,
    secret: Secret,
    receiver: Receiver,
    url: String,
    headers: Vec<(&'static str, String)>,
    /// The part of the request that contains the signature.
    location: Location,
    /// The value of the header, or the body.
    value: String,
    /// Splits it into the text before the signature, and the signature.
    read: fn(&str) -> (String, Vec<u8>),
    write: fn(&[u8]) -> String,
}

#[derive(Clone, Copy)]
enum Location {
    /// In the header of this index.
    Header(usize),
    /// At the end of a form.
    Form,
}

fn subjects() -> Vec<Subject> {
    let subject = |scheme, provider, secret: Secret, location, read, write| {
        let mut options = SignOptions::new(provider, &secret, NOW);
        options.scheme = Some(scheme);
        options.sig_method = sig_method(scheme);
        let unsigned = match location {
            Location::Header(_) => Request { url: URL, headers: &[], body: BODY },
            Location::Form => Request { url: URL, headers: &[FORM_TYPE], body: FORM },
        };
        let signed = sign_request(&unsigned, &options).expect("a request that is signed");
        let value = match location {
            Location::Header(header) => signed.headers[header].1.clone(),
            Location::Form => String::from_utf8(signed.body).expect("a form is text"),
        };
        let receiver = receiver(provider, secret.clone(), scheme);
        let (url, headers) = (signed.url, signed.headers);
        let subject = Subject { scheme, provider, secret, receiver, url, headers, location, value, read, write };
        assert!(subject.verify(&subject.receiver, &subject.value), "{scheme} refuses an authentic request");
        subject
    };
    let header = Location::Header;
    let key = || Secret::from("a signing key of some length");
    let base64: fn(&[u8]) -> String = |bytes| STANDARD.encode(bytes);
    let whole: fn(&str) -> (String, Vec<u8>) = |value| (String::new(), STANDARD.decode(value).unwrap());
    let token: fn(&str) -> (String, Vec<u8>) = |value| {
        let (signed, signature) = value.rsplit_once('.').unwrap();
        (format!("{signed}."), URL_SAFE_NO_PAD.decode(signature).unwrap())
    };
    let base64url: fn(&[u8]) -> String = |bytes| URL_SAFE_NO_PAD.encode(bytes);
    // After the equals sign, if there is one.
    let digits: fn(&str) -> (String, Vec<u8>) = |value| {
        let (before, digits) = value.split_at(value.rfind('=').map_or(0, |at| at + 1));
        let pair = |at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap();
        (before.to_owned(), (0..digits.len()).step_by(2).map(pair).collect())
    };
    let hex: fn(&[u8]) -> String = |bytes| bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    vec![
        subject(Scheme::MessagebirdJwt, Provider::Messagebird, key(), header(0), token, base64url),
        subject(Scheme::MessagebirdHmac, Provider::Messagebird, key(), header(0), whole, base64),
        subject(Scheme::BirdHmac, Provider::Bird, key(), header(0), whole, base64),
        subject(
            Scheme::StandardWebhooks,
            Provider::Bird,
            Secret::from("whsec_YW4gZXhhbXBsZSBrZXkgb2YgMjQgYnku"),
            header(2),
            |value| ("v1,".to_owned(), STANDARD.decode(&value[3..]).unwrap()),
            base64,
        ),
        subject(
            Scheme::Basic,
            Provider::Bandwidth,
            credentials("a password of some length"),
            header(0),
            |value| ("Basic ".to_owned(), STANDARD.decode(&value[6..]).unwrap()),
            base64,
        ),
        subject(Scheme::ComapiHmacSha1, Provider::Dotdigital, key(), header(0), digits, hex),
        subject(Scheme::TwilioHmacSha1, Provider::Twilio, key(), header(0), whole, base64),
        subject(Scheme::MetaHmacSha256, Provider::Meta, key(), header(0), digits, hex),
        subject(Scheme::VonageJwt, Provider::Vonage, key(), header(0), token, base64url),
        subject(Scheme::VonageSig, Provider::Vonage, key(), Location::Form, digits, hex),
    ]
}

fn sig_method(scheme: Scheme) -> Option<SigMethod> {
    (scheme == Scheme::VonageSig).then_some(SigMethod::Sha256)
}

fn credentials(password: &str) -> Secret {
    Secret::Credentials { username: "callbacks".to_owned(), password: password.to_owned() }
}

/// Another secret as long as this one: its letters in reverse.
fn another(secret: &Secret) -> Secret {
    let reversed = |text: &str| text.chars().rev().collect::<String>();
    match secret {
        Secret::Text(text) => match text.strip_prefix("whsec_") {
            Some(encoded) => Secret::Text(["whsec_", &reversed(encoded)].concat()),
            None => Secret::Text(reversed(text)),
        },
        Secret::Credentials { username, password } => {
            Secret::Credentials { username: username.clone(), password: reversed(password) }
        }
        Secret::Account { account, secret } => Secret::Account { account: account.clone(), secret: reversed(secret) },
    }
}

fn receiver(provider: Provider, secret: Secret, scheme: Scheme) -> Receiver {
    let mut options = ReceiverOptions::new(provider, secret);
    options.schemes = Some(vec![scheme]);
    options.sig_method = sig_method(scheme);
    Receiver::new(&options).expect("a secret of this scheme")
}

impl Subject {
    fn verify(&self, receiver: &Receiver, value: &str) -> bool {
        let mut headers: Vec<_> = self.headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let body = match self.location {
            Location::Header(header) => {
                headers[header].1 = value;
                BODY
            }
            Location::Form => {
                headers = vec![FORM_TYPE];
                value.as_bytes()
            }
        };
        receiver.verify(&Request { url: &self.url, headers: &headers, body }, NOW).is_ok()
    }

    /// The text before the signature.
    fn before(&self) -> String {
        (self.read)(&self.value).0
    }

    /// Pairs of classes of forgeries with equal lengths, which the time must not distinguish.
    fn classes(&self) -> [(&'static str, [Vec<String>; 2]); 4] {
        let (_, right) = (self.read)(&self.value);
        // The colon of credentials is kept, because credentials without one are refused before they are compared.
        let change = |bytes: &mut [u8], at: usize| bytes[at] ^= if bytes[at] == b':' { 0 } else { 1 };
        let changed = |at: usize| {
            let mut bytes = right.clone();
            change(&mut bytes, at);
            bytes
        };
        let last = right.len() - 1;
        let pool = |bytes: &[u8]| vec![(self.write)(bytes); POOL];
        // Only the lowest bits are random: the decoding of hexadecimal depends on letters and digits, and the presented
        // signature is not secret.
        let mut random = Random(0x9E37_79B9_7F4A_7C15);
        let mut noise = || {
            let mut bytes = right.clone();
            for at in 0..bytes.len() {
                if random.next() >> 63 == 1 {
                    change(&mut bytes, at);
                }
            }
            bytes
        };
        let fixed = pool(&noise());
        let different = (0..POOL).map(|_| (self.write)(&noise())).collect();
        let longer = |bytes: Vec<u8>| [bytes, vec![0; 3]].concat();
        [
            ("only the last byte wrong / only the first", [pool(&changed(last)), pool(&changed(0))]),
            ("a fixed forgery / random ones", [fixed, different]),
            (
                "the right one, a byte short / the same with its first wrong",
                [pool(&right[..last]), pool(&changed(0)[..last])],
            ),
            (
                "the right one, three bytes long / the same with its first wrong",
                [pool(&longer(right.clone())), pool(&longer(changed(0)))],
            ),
        ]
    }
}

/// The same forgery, which is almost correct for one secret, verified with that secret and with another of the same length.
fn other_secret(subject: &Subject, measurements: usize) -> bool {
    let [(_, [presented, _]), ..] = subject.classes();
    let secrets = [&subject.secret, &another(&subject.secret)];
    let receive = |class: usize| receiver(subject.provider, secrets[class].clone(), subject.scheme);
    let t = welch(measurements, &subject.before(), [&presented; 2], receive, |receiver, value| {
        black_box(subject.verify(receiver, value));
    });
    report(subject.scheme.as_str(), "a forgery but for a byte right for this secret / for another", t, t < THRESHOLD)
}

/// The time for a wrong password must not depend on the length of the configured one.
fn secret_length(measurements: usize) -> bool {
    let subjects = subjects();
    let subject = subjects.iter().find(|subject| subject.scheme == Scheme::Basic).expect("it is one of them");
    let receivers = ["short", &"a password of a length that takes several blocks to hash ".repeat(8)]
        .map(|password| receiver(Provider::Bandwidth, credentials(password), Scheme::Basic));
    let presented = vec![STANDARD.encode("callbacks:something else"); POOL];
    let t = welch(
        measurements,
        "Basic ",
        [&presented; 2],
        |class| &receivers[class],
        |receiver, value| {
            black_box(subject.verify(receiver, value));
        },
    );
    report("basic", "a short password configured / a long one", t, t < THRESHOLD)
}

/// The same measurement of a verification followed by a comparison that stops at the first difference.
fn control(measurements: usize) -> bool {
    let subjects = subjects();
    let subject = subjects.iter().find(|subject| subject.scheme == Scheme::BirdHmac).expect("it is one of them");
    let right = subject.value.clone();
    let [(_, classes), ..] = subject.classes();
    let t = welch(
        measurements,
        &subject.before(),
        [&classes[0], &classes[1]],
        |_| (),
        |(), value| {
            black_box(subject.verify(&subject.receiver, value));
            black_box(leaks(right.as_bytes(), value.as_bytes()));
        },
    );
    report("control", "bird-hmac and a comparison that leaks: must be detected", t, t >= THRESHOLD)
}

fn leaks(right: &[u8], presented: &[u8]) -> bool {
    right.iter().zip(presented).all(|(one, other)| black_box(*one) == black_box(*other))
}

/// |t| of the two classes: the smallest of several attempts, if the first is too large. `prepare` creates the value of a class
/// again before each measurement, at the memory address of the previous value.
fn welch<P>(
    measurements: usize,
    before: &str,
    classes: [&[String]; 2],
    prepare: impl Fn(usize) -> P,
    mut act: impl FnMut(&P, &str),
) -> f64 {
    let mut t = f64::INFINITY;
    for seed in 1..=ATTEMPTS {
        let times = measure(measurements, seed as u64, before, classes, &prepare, &mut act);
        let of_attempt = largest_t(&times);
        t = t.min(of_attempt);
        if t < THRESHOLD {
            break;
        }
        println!("attempt {seed}: |t| = {of_attempt:.2}");
    }
    t
}

/// The class and the nanoseconds of each measurement.
fn measure<P>(
    measurements: usize,
    seed: u64,
    before: &str,
    classes: [&[String]; 2],
    prepare: impl Fn(usize) -> P,
    mut act: impl FnMut(&P, &str),
) -> Vec<(usize, f64)> {
    let mut random = Random(0xD1B5_4A32_D192_ED03 ^ seed);
    let mut times = Vec::with_capacity(measurements);
    let warming = measurements / 10;
    // The values of both classes have the same memory address.
    let mut value = String::with_capacity(1024);
    value.push_str(before);
    for nth in 0..measurements + warming {
        let class = (random.next() >> 32 & 1) as usize;
        value.truncate(before.len());
        value.push_str(&classes[class][nth % POOL]);
        let prepared = prepare(class);
        let start = Instant::now();
        act(&prepared, black_box(&value));
        let time = start.elapsed().as_nanos() as f64;
        if nth >= warming {
            times.push((class, time));
        }
    }
    times
}

/// The largest |t| over all measurements and over those below several percentiles: interruptions make a measurement longer, and
/// hide small differences.
fn largest_t(times: &[(usize, f64)]) -> f64 {
    let mut sorted: Vec<f64> = times.iter().map(|(_, time)| *time).collect();
    sorted.sort_by(f64::total_cmp);
    let limits = [0.5, 0.75, 0.9, 0.95, 0.99, 1.0].map(|share| sorted[((sorted.len() - 1) as f64 * share) as usize]);
    limits.map(|limit| t_below(times, limit).abs()).into_iter().fold(0.0, f64::max)
}

fn t_below(times: &[(usize, f64)], limit: f64) -> f64 {
    let [(n0, mean0, variance0), (n1, mean1, variance1)] = [0, 1].map(|class| {
        let of_class = || times.iter().filter(|(of, time)| *of == class && *time <= limit).map(|(_, time)| *time);
        let count = of_class().count() as f64;
        let mean = of_class().sum::<f64>() / count;
        (count, mean, of_class().map(|time| (time - mean).powi(2)).sum::<f64>() / (count - 1.0))
    });
    (mean0 - mean1) / (variance0 / n0 + variance1 / n1).sqrt()
}

/// xorshift64*.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }
}
