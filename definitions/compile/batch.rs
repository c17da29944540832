//! Compiles batches to lists: fields of the envelope, the required field, members, and the batch for values without events.

use super::{Compiler, Number, counted, place};
use crate::batch::{Batch, Member};
use crate::format::{LIST, MARKED};

impl Compiler {
    /// The position of a batch in the table of mappings; that of an empty list for `None`.
    pub(super) fn batch(&mut self, batch: Option<&'static Batch>) -> u16 {
        let numbers = self.counted_batch(batch);
        place(&mut self.mappings, numbers)
    }

    fn counted_batch(&mut self, batch: Option<&'static Batch>) -> Vec<Number> {
        let Some(Batch { envelope, members, required, otherwise }) = batch else { return counted(Vec::new()) };
        let envelope = self.listed(envelope);
        let required = required.map_or(Number::Plain(0), |field| Number::Symbol(self.symbol(field)));
        let members = members.iter().flat_map(|member| self.member(member)).collect();
        counted([envelope, vec![required], counted(members), self.counted_batch(*otherwise)].concat())
    }

    fn member(&mut self, Member { field, is_list, is_marked, batch }: &'static Member) -> Vec<Number> {
        let flags = if *is_list { LIST } else { 0 } | if *is_marked { MARKED } else { 0 };
        [vec![Number::Symbol(self.symbol(field)), Number::Plain(flags)], self.counted_batch(*batch)].concat()
    }
}
