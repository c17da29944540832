//! The body that the provider may have sent instead of the one that was passed on.

use std::borrow::Cow;

use crate::encoding::from_base64_any_padding;
use crate::form;
use crate::json::{Document, Node};

use super::style::{ASCII, HTML, SLASHES, SPACES, Style};
use super::{Cause, Finding, found};

/// How a body may have been changed.
enum Change {
    Nothing,
    /// A byte order mark was put before it.
    ByteOrderMarkAdded,
    /// UTF-8 was decoded as Latin-1, and encoded as UTF-8 again; or it was encoded as Latin-1.
    DecodedAsLatin1,
    EncodedAsLatin1,
    /// It was encoded as base64.
    Base64,
    /// It had these line breaks.
    LineBreaks(&'static [u8]),
    /// It was JSON of this style.
    Reserialized(Style),
    /// It was a form, whose fields were written as a JSON object.
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

static MISTAKES: [Mistake; 20] = [
    Mistake {
        cause: Cause::BodyTrailingNewline,
        detail: "the body that was signed ends otherwise",
        change: Change::Nothing,
    },
    Mistake {
        cause: Cause::BodyBase64,
        detail: "the body is base64, and what was signed is what it decodes to",
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

/// What a body may have ended with in place of the white space at its end, first of all that itself.
static ENDS: [Option<&[u8]>; 4] = [None, Some(b""), Some(b"\n"), Some(b"\r\n")];

/// The body with one mistake undone, with another end, or with both.
pub(super) struct Candidate {
    pub bytes: Vec<u8>,
    mistake: &'static Mistake,
    other_end: bool,
}

impl Candidate {
    /// Names the mistakes that were undone.
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

/// The body as it is, then as it may have been before something changed it; one at a time, none twice.
pub(super) struct Candidates<'a> {
    received: &'a [u8],
    /// Where it is UTF-8.
    text: Option<&'a str>,
    /// Where that is JSON.
    json: Option<&'a str>,
    /// The place among all mistakes with all ends.
    next: usize,
    /// With the mistake undone whose ends are tried.
    undone: Option<Vec<u8>>,
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
                // A program that writes JSON may end it in its own way.
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

/// FNV-1a: tells candidates of one body apart, which nobody gains by making alike.
fn fingerprint(bytes: &[u8]) -> u64 {
    let mut hash = 0xCBF2_9CE4_8422_2325;
    for byte in bytes {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01B3);
    }
    hash
}

/// What a body decodes to that is base64, with or without a line break at its end.
pub(super) fn from_base64(body: &[u8]) -> Option<Vec<u8>> {
    let text = str::from_utf8(body.trim_ascii()).ok()?;
    from_base64_any_padding(text).filter(|decoded| !decoded.is_empty())
}

/// The form whose fields a JSON object contains: a string, or a list of strings where a key repeats.
fn form_of(json: &str) -> Option<Vec<u8>> {
    let document = Document::read(json).ok()?;
    let mut body = String::new();
    let mut push = |key: &str, value: Node<'_>| {
        for (separator, text) in [("&", key), ("=", &*value.string()?)] {
            body.push_str(separator);
            form::encode(text.as_bytes(), &mut body);
        }
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

/// The bytes of what was decoded as Latin-1; none where other characters show that it was not.
fn undo_latin1_decoding(text: &str) -> Option<Vec<u8>> {
    let mut decoded = Vec::new();
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            0..0x80 => byte,
            // The first of two bytes of U+0080 to U+00FF.
            0xC2 | 0xC3 => byte << 6 | bytes.next()? & 0x3F,
            _ => return None,
        });
    }
    Some(decoded)
}

/// The UTF-8 of what was encoded as Latin-1.
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
    fn the_body_itself_is_first_and_none_is_tried_twice() {
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
    fn what_is_not_json_is_not_written_anew() {
        assert!(candidates("a, b: 1").iter().all(|candidate| candidate.starts_with(b"a, b: 1")));
        assert!(candidates("{\"a\":\"\\é\"}").len() < 5);
    }

    #[test]
    fn indentation_cannot_make_a_body_large() {
        let nested = [&"[".repeat(64), "1,".repeat(10_000).as_str(), "1", &"]".repeat(64)].concat();
        assert!(candidates(&nested).iter().all(|candidate| candidate.len() < 10 * nested.len()));
        assert!(candidates(&nested).len() > 5);
    }
}
