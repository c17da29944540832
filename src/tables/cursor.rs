//! Reading the tables from one number to the next.

use super::Tables;

/// Numbers of a table that are still to be read.
#[derive(Clone)]
pub(crate) struct Cursor {
    pub tables: &'static Tables,
    pub numbers: &'static [u16],
}

impl Cursor {
    /// At a place in the table of mappings.
    pub fn at(tables: &'static Tables, start: u16) -> Self {
        Self { tables, numbers: tables.mappings.get(usize::from(start)..).unwrap_or_default() }
    }

    pub fn next(&mut self) -> Option<u16> {
        let (&number, rest) = self.numbers.split_first()?;
        self.numbers = rest;
        Some(number)
    }

    pub fn number(&mut self) -> u16 {
        self.next().unwrap_or_default()
    }

    pub fn symbol(&mut self) -> &'static str {
        let symbol = self.number();
        self.tables.symbol(symbol)
    }

    /// Numbers preceded by their count.
    pub fn list(&mut self) -> &'static [u16] {
        let count = usize::from(self.number());
        let (list, rest) = self.numbers.split_at_checked(count).unwrap_or_default();
        self.numbers = rest;
        list
    }

    pub fn block(&mut self) -> Self {
        Self { tables: self.tables, numbers: self.list() }
    }

    pub fn shared(&mut self) -> Self {
        let start = self.number();
        Self::at(self.tables, start)
    }

    pub fn value_map(&mut self) -> &'static [u16] {
        let start = self.number();
        self.tables.value_map(start)
    }
}
