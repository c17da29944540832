//! The bodies that the provider may have sent instead of the one that was passed.

use std::borrow::Cow;

use crate::encoding::from_base64_any_padding;
use crate::form;
use crate::json::{Document, Node};

use super::style::{ASCII, HTML, META, SLASHES, SPACES, Style};
use super::{Cause, Finding, found};

/// A change of the body after it was signed.
enum Change {
    Nothing,
    /// A byte order mark was added.
    ByteOrderMarkAdded,
    /// The UTF-8 was decoded as Latin-1, and encoded as UTF-8 again.
    DecodedAsLatin1,
    /// The text was encoded as Latin-1.
    EncodedAsLatin1,
    /// The body was encoded as base64.
    Base64,
    /// The line breaks were these.
    LineBreaks(&'static [u8]),
    /// The body was JSON in this style.
    Reserialized(Style),
    /// The body was a form, whose fields were written as a JSON object.
    FormAsJson,
}

struct Mistake {
    cause: Cause,
    detail: &'static str,
    change: Change,
}

const fn charset(change: Change, detail: &'static str) -> Mistake {
    Mistake { cause: Cause::BodyWrongCharset, detail, change }
}

const fn line_breaks(of: &'static [u8]) -> Mistake {
    let detail = "the body that was signed has other line breaks";
    Mistake { cause: Cause::BodyLineEndings, detail, change: Change::LineBreaks(of) }
}

const fn written(indent: usize, flags: u8, detail: &'static str) -> Mistake {
    let change = Change::Reserialized(Style { indent, flags });
    Mistake { cause: Cause::BodyReserialized, detail, change }
}

static MISTAKES: [Mistake; 21] = [
    Mistake {
        cause: Cause::BodyTrailingNewline,
        detail: "the body that was signed has another end",
        change: Change::Nothing,
    },
    Mistake {
        cause: Cause::BodyBase64,
        detail: "the body is base64, and the decoded body was signed",
        change: Change::Base64,
    },
    Mistake {
        cause: Cause::BodyReserialized,
        detail: "the body that was signed is a form, which was parsed and written as JSON",
        change: Change::FormAsJson,
    },
    charset(Change::ByteOrderMarkAdded, "the body that was signed has no byte order mark"),
    charset(Change::DecodedAsLatin1, "the body was decoded as Latin-1 and encoded as UTF-8"),
    charset(Change::EncodedAsLatin1, "the body was encoded as Latin-1"),
    line_breaks(b"\r\n"),
    line_breaks(b"\n"),
    written(0, 0, "the body that was signed is compact JSON"),
    written(0, ASCII | SLASHES, "the body that was signed escapes slashes and everything beyond ASCII, as PHP does"),
    written(0, ASCII | SLASHES | META, "the body that was signed is escaped as Meta does"),
    written(0, SLASHES, "the body that was signed escapes slashes"),
    written(0, ASCII, "the body that was signed escapes everything beyond ASCII"),
    written(0, HTML, "the body that was signed escapes <, > and &, as Go does"),
    written(0, SPACES | ASCII, "the body that was signed has spaces after commas and colons, as Python writes them"),
    written(0, SPACES, "the body that was signed has spaces after commas and colons"),
    written(2, SPACES, "the body that was signed is indented by two spaces"),
    written(4, SPACES, "the body that was signed is indented by four spaces"),
    written(
        2,
        SPACES | ASCII,
        "the body that was signed is indented by two spaces and escapes everything beyond ASCII",
    ),
    written(
        4,
        SPACES | ASCII,
        "the body that was signed is indented by four spaces and escapes everything beyond ASCII",
    ),
    written(4, SPACES | ASCII | SLASHES, "the body that was signed is indented by four spaces and escaped as PHP does"),
];

/// The ends that replace the white space at the end of a body. `None` keeps it.
static ENDS: [Option<&[u8]>; 4] = [None, Some(b""), Some(b"\n"), Some(b"\r\n")];

/// The body with one mistake undone, with another end, or with both.
pub(super) struct Candidate {
    pub bytes: Vec<u8>,
    mistake: &'static Mistake,
    other_end: bool,
}

impl Candidate {
    /// Adds the mistakes that were undone.
    pub fn add_findings(&self, mistakes: &mut Vec<Finding>) {
        let end = &MISTAKES[0];
        if !matches!(self.mistake.change, Change::Nothing) {
            mistakes.push(found(self.mistake.cause, self.mistake.detail));
        }
        if self.other_end {
            mistakes.push(found(end.cause, end.detail));
        }
    }
}

/// Iterator over the body that was passed, and then the bodies that the provider may have sent. It yields no body twice.
pub(super) struct Candidates<'a> {
    received: &'a [u8],
    /// The body as text, if it is UTF-8.
    text: Option<&'a str>,
    /// The body as text, if it is JSON.
    json: Option<&'a str>,
    /// The index of the next combination of a mistake and an end.
    next: usize,
    /// The body with the current mistake undone.
    undone: Option<Vec<u8>>,
    /// The fingerprints of the bodies that were yielded.
    seen: Vec<u64>,
}

impl<'a> Candidates<'a> {
    pub fn of(received: &'a [u8]) -> Self {
        let text = str::from_utf8(received).ok();
        let json = text.filter(|text| Document::read(Cow::Borrowed(*text)).is_ok());
        Self { received, text, json, next: 0, undone: None, seen: Vec::new() }
    }

    fn undo(&self, change: &Change) -> Option<Vec<u8>> {
        match change {
            Change::Nothing => Some(self.received.to_vec()),
            Change::ByteOrderMarkAdded => self.received.strip_prefix(b"\xEF\xBB\xBF").map(<[u8]>::to_vec),
            Change::DecodedAsLatin1 => undo_latin1_decoding(self.text?),
            Change::EncodedAsLatin1 if self.text.is_some() => None,
            Change::EncodedAsLatin1 => Some(undo_latin1_encoding(self.received)),
            Change::Base64 => from_base64(self.received),
            Change::LineBreaks(of) => Some(with_line_breaks(self.received, of)),
            Change::Reserialized(style) => style.write(self.json?),
            Change::FormAsJson => form_of(self.json?),
        }
    }
}

impl Iterator for Candidates<'_> {
    type Item = Candidate;

    fn next(&mut self) -> Option<Candidate> {
        loop {
            let (nth, end) = (self.next / ENDS.len(), self.next % ENDS.len());
            let mistake = MISTAKES.get(nth)?;
            self.next += 1;
            if end == 0 {
                self.undone = self.undo(&mistake.change);
            }
            let Some(undone) = &self.undone else { continue };
            let bytes = match ENDS[end] {
                None => undone.clone(),
                // Programs end JSON differently.
                Some(end) if matches!(mistake.change, Change::Nothing | Change::Reserialized(_)) => {
                    [undone.trim_ascii_end(), end].concat()
                }
                Some(_) => continue,
            };
            let fingerprint = fingerprint(&bytes);
            if !self.seen.contains(&fingerprint) {
                self.seen.push(fingerprint);
                return Some(Candidate { bytes, mistake, other_end: end > 0 });
            }
        }
    }
}

/// FNV-1a. An attacker gains nothing by a collision: a body is not tried.
fn fingerprint(bytes: &[u8]) -> u64 {
    let mut hash = 0xCBF2_9CE4_8422_2325;
    for byte in bytes {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01B3);
    }
    hash
}

/// Decodes a body that is base64, with or without white space around it.
pub(super) fn from_base64(body: &[u8]) -> Option<Vec<u8>> {
    let text = str::from_utf8(body.trim_ascii()).ok()?;
    from_base64_any_padding(text).filter(|decoded| !decoded.is_empty())
}

/// The form whose fields are the members of a JSON object: a string, or an array of strings for a repeated key.
fn form_of(json: &str) -> Option<Vec<u8>> {
    let document = Document::read(json).ok()?;
    let mut body = String::new();
    let mut push = |key: &str, value: Node<'_>| {
        form::push_pair(key.as_bytes(), value.string()?.as_bytes(), &mut body);
        Some(())
    };
    for member in document.root().children().filter(|_| document.root().is_object()) {
        let key = member.key();
        if member.is_array() {
            member.children().try_for_each(|value| push(&key, value).ok_or(())).ok()?;
        } else {
            push(&key, member)?;
        }
    }
    (!body.is_empty()).then(|| body.into_bytes())
}

fn with_line_breaks(body: &[u8], of: &[u8]) -> Vec<u8> {
    let mut changed = Vec::new();
    for (at, byte) in body.iter().enumerate() {
        match byte {
            b'\r' if body.get(at + 1) == Some(&b'\n') => {}
            b'\n' => changed.extend_from_slice(of),
            other => changed.push(*other),
        }
    }
    changed
}

/// Encodes a text as Latin-1; `None` where it has characters beyond Latin-1.
fn undo_latin1_decoding(text: &str) -> Option<Vec<u8>> {
    let mut decoded = Vec::new();
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            0..0x80 => byte,
            // The first byte of U+0080 to U+00FF.
            0xC2 | 0xC3 => byte << 6 | bytes.next()? & 0x3F,
            _ => return None,
        });
    }
    Some(decoded)
}

/// Decodes Latin-1, and encodes it as UTF-8.
fn undo_latin1_encoding(body: &[u8]) -> Vec<u8> {
    let mut text = String::new();
    for byte in body {
        text.push(char::from(*byte));
    }
    text.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidates(body: &str) -> Vec<Vec<u8>> {
        Candidates::of(body.as_bytes()).map(|candidate| candidate.bytes).collect()
    }

    #[test]
    fn the_body_that_was_passed_is_first_and_no_body_is_tried_twice() {
        for body in ["", "text\r\nmore\n", "{\"a\":[1,\"é/<\"]} ", "\u{FEFF}{}", "{\"a\":1,\"a\":2}"] {
            let mut bodies = candidates(body);
            assert_eq!(bodies[0], body.as_bytes());
            let count = bodies.len();
            bodies.sort_unstable();
            bodies.dedup();
            assert_eq!(bodies.len(), count, "{body:?}");
        }
    }

    #[test]
    fn a_body_that_is_not_json_is_not_serialized_again() {
        assert!(candidates("a, b: 1").iter().all(|candidate| candidate.starts_with(b"a, b: 1")));
        assert!(candidates("{\"a\":\"\\é\"}").len() < 5);
    }

    #[test]
    fn indentation_cannot_multiply_the_size_of_a_body() {
        let nested = [&"[".repeat(64), "1,".repeat(10_000).as_str(), "1", &"]".repeat(64)].concat();
        assert!(candidates(&nested).iter().all(|candidate| candidate.len() < 10 * nested.len()));
        assert!(candidates(&nested).len() > 5);
    }
}
