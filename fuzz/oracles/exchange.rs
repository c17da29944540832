//! A request as it was sent and, after the edits in the input, as it is received.
//!
//! The input is text, so that seeds can be written by hand:
//!
//! ```text
//! the secret
//! https://hooks.example.org/in?a=1
//! b~00xu+09/          edits of five characters each: part, operation, position (two characters), character
//! a replacement       used by the operations `=` and `>`
//! the body, up to the end of the input
//! ```
//!
//! | part | |
//! |---|---|
//! | `u` `b` `s` | the URL, the body, the secret of the receiver |
//! | `0` `1` `2` | the value of the first, second, third header |
//! | `n` | the name of the first header |
//! | `d` `r` | repeats or removes the header whose number is the last character |
//! | `t` | the time of verification: `+` later, otherwise earlier, by the position in seconds, shifted left by the last character |
//!
//! | operation | |
//! |---|---|
//! | `~` `+` `-` | replaces a character by the last character, inserts the last character, removes a character |
//! | `^` | flips a bit |
//! | `<` | truncates |
//! | `c` | swaps the case of a letter |
//! | `=` `>` | replaces the whole part, or appends the replacement |

use hookproof::Request;

use super::line;

/// The time of signing.
pub const NOW: i64 = 1_800_000_000;

/// The parsed input.
pub struct Input<'a> {
    pub secret: String,
    pub url: String,
    edits: &'a [u8],
    replacement: &'a [u8],
    pub body: &'a [u8],
}

/// A request, with the secret of the receiver and the time of its verification.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// The secret of the receiver.
    pub secret: String,
    pub url: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    pub now: i64,
}

impl<'a> Input<'a> {
    pub fn read(data: &'a [u8]) -> Self {
        let (secret, rest) = line(data);
        let (url, rest) = line(rest);
        let (edits, rest) = line(rest);
        let (replacement, body) = line(rest);
        Self { secret: text(secret), url: text(url), edits, replacement, body }
    }

    /// The JOSE header and the claims of a token, if the replacement has them, separated by a tab.
    pub fn token(&self) -> Option<(String, String)> {
        let at = self.replacement.iter().position(|byte| *byte == b'\t')?;
        Some((text(&self.replacement[..at]), text(&self.replacement[at + 1..])))
    }

    /// The request as it is received, after the edits.
    pub fn edited(&self, sent: &Exchange) -> Exchange {
        let mut received = sent.clone();
        self.edits.chunks_exact(5).for_each(|edit| self.apply(edit, &mut received));
        received
    }

    fn apply(&self, edit: &[u8], received: &mut Exchange) {
        let at = usize::from(edit[2].wrapping_sub(b'0')) * 64 + usize::from(edit[3].wrapping_sub(b'0'));
        let header = usize::from(edit[4].wrapping_sub(b'0'));
        match edit[0] {
            b'u' => self.change_text(&mut received.url, edit, at),
            b's' => self.change_text(&mut received.secret, edit, at),
            b'b' => self.change(&mut received.body, edit, at),
            b'n' if !received.headers.is_empty() => self.change_text(&mut received.headers[0].0, edit, at),
            digit @ b'0'..=b'2' => {
                if let Some((_, value)) = received.headers.get_mut(usize::from(digit - b'0')) {
                    self.change_text(value, edit, at);
                }
            }
            b'd' => received.headers.extend(received.headers.get(header).cloned()),
            b'r' if header < received.headers.len() => drop(received.headers.remove(header)),
            b't' => {
                let seconds = (at as i64) << (header % 32);
                received.now += if edit[1] == b'+' { seconds } else { -seconds };
            }
            _ => {}
        }
    }

    fn change_text(&self, part: &mut String, edit: &[u8], at: usize) {
        let mut bytes = part.as_bytes().to_vec();
        self.change(&mut bytes, edit, at);
        *part = text(&bytes);
    }

    fn change(&self, bytes: &mut Vec<u8>, edit: &[u8], at: usize) {
        let (inside, byte) = (at < bytes.len(), edit[4]);
        match edit[1] {
            b'~' if inside => bytes[at] = byte,
            b'+' if at <= bytes.len() => bytes.insert(at, byte),
            b'-' if inside => drop(bytes.remove(at)),
            b'^' if inside => bytes[at] ^= 1 << (byte % 8),
            b'<' => bytes.truncate(at),
            b'c' if inside && bytes[at].is_ascii_alphabetic() => bytes[at] ^= 0x20,
            b'=' => *bytes = self.replacement.to_vec(),
            b'>' => bytes.extend_from_slice(self.replacement),
            _ => {}
        }
    }
}

impl Exchange {
    /// Calls a function with the request.
    pub fn with_request<T>(&self, inspect: impl FnOnce(&Request<'_>) -> T) -> T {
        let headers: Vec<_> = self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        inspect(&Request { url: &self.url, headers: &headers, body: &self.body })
    }

    /// The value of a header. If the header is repeated or has several values, they must be equal; the value must not be empty.
    pub fn header(&self, name: &str, separator: &str) -> Option<&str> {
        let fields = self.headers.iter().filter(|(candidate, _)| candidate.to_lowercase() == name);
        let mut values: Vec<&str> = fields.flat_map(|(_, value)| value.split(separator)).map(trim).collect();
        let is_valid = |value: &&str| value.len() <= 16_384 && !value.chars().any(char::is_control);
        if !values.iter().all(is_valid) {
            return None;
        }
        values.dedup();
        if values.len() == 1 { values.pop().filter(|value| !value.is_empty()) } else { None }
    }
}

fn trim(value: &str) -> &str {
    value.trim_matches(|character| character == ' ' || character == '\t')
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
