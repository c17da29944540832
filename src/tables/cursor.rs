//! Reads the table of mappings, number by number.

use super::Tables;

/// The numbers of a table that have not been read yet.
#[derive(Clone)]
pub(crate) struct Cursor {
    pub tables: &'static Tables,
    pub numbers: &'static [u16],
}

impl Cursor {
    /// A cursor at a position of the table of mappings.
    pub fn at(tables: &'static Tables, start: u16) -> Self {
        Self { tables, numbers: tables.mappings.get(usize::from(start)..).unwrap_or_default() }
    }

    #[inline(always)]
    pub fn next(&mut self) -> Option<u16> {
        let (&number, rest) = self.numbers.split_first()?;
        self.numbers = rest;
        Some(number)
    }

    /// The next number; 0 at the end.
    #[inline(always)]
    pub fn number(&mut self) -> u16 {
        self.next().unwrap_or_default()
    }

    /// The text of a symbol.
    pub fn symbol(&mut self) -> &'static str {
        let symbol = self.number();
        self.tables.symbol(symbol)
    }

    /// A list, which is preceded by its length.
    #[inline(always)]
    pub fn list(&mut self) -> &'static [u16] {
        let count = usize::from(self.number());
        let (list, rest) = self.numbers.split_at_checked(count).unwrap_or_default();
        self.numbers = rest;
        list
    }

    /// A cursor over a list of instructions.
    pub fn block(&mut self) -> Self {
        Self { tables: self.tables, numbers: self.list() }
    }

    /// A cursor at an included mapping.
    pub fn shared(&mut self) -> Self {
        let start = self.number();
        Self::at(self.tables, start)
    }

    /// The value map at the position that is next.
    pub fn value_map(&mut self) -> &'static [u16] {
        let start = self.number();
        self.tables.value_map(start)
    }
}

/// Iterator over paths, each preceded by its length.
pub(crate) struct Paths(pub &'static [u16]);

impl Iterator for Paths {
    type Item = &'static [u16];

    fn next(&mut self) -> Option<&'static [u16]> {
        let (&length, rest) = self.0.split_first()?;
        let (path, rest) = rest.split_at_checked(usize::from(length))?;
        self.0 = rest;
        Some(path)
    }
}
