//! Positions in a text as line and column.

use serde::Serialize;

/// A position in a text: line and column, both counted from 1, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Position {
    /// Counted from 1; lines end with a line feed.
    pub line: u32,
    /// Counted from 1, in Unicode characters.
    pub column: u32,
}

impl Position {
    /// The position of the byte `at`. Bytes that are not UTF-8 count as they would be displayed.
    pub(crate) fn of(text: &[u8], at: usize) -> Self {
        PositionTracker::new(text).find(at)
    }
}

/// Finds the positions of ascending offsets in one pass over the text.
pub(crate) struct PositionTracker<'a> {
    text: &'a [u8],
    at: usize,
    position: Position,
}

impl<'a> PositionTracker<'a> {
    pub fn new(text: &'a [u8]) -> Self {
        Self { text, at: 0, position: Position { line: 1, column: 1 } }
    }

    /// The position of the byte `at`, which must not be smaller than that of the previous call.
    pub fn find(&mut self, at: usize) -> Position {
        while self.at < at {
            match self.text.get(self.at) {
                Some(b'\n') => self.position = Position { line: self.position.line + 1, column: 1 },
                // The second to fourth byte of a character.
                Some(0x80..=0xBF) => {}
                Some(_) => self.position.column += 1,
                None => break,
            }
            self.at += 1;
        }
        self.position
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_from_one_and_in_characters() {
        let text = "é\n😀x";
        let at = |needle: char| Position::of(text.as_bytes(), text.find(needle).unwrap());
        assert_eq!(at('é'), Position { line: 1, column: 1 });
        assert_eq!(at('😀'), Position { line: 2, column: 1 });
        assert_eq!(at('x'), Position { line: 2, column: 2 });
    }
}
