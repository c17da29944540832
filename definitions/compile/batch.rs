//! Compiles batches to lists: fields of the envelope, the required field, members, and the batch for values without events.

use super::{Compiler, counted, place};
use crate::batch::{Batch, Member};
use crate::format::{IGNORED, LIST, MARKED, NAME};

impl Compiler {
    /// The position of a batch in the table of mappings; that of an empty list for `None`.
    pub(super) fn batch(&mut self, batch: Option<&'static Batch>) -> u16 {
        let numbers = self.counted_batch(batch);
        place(&mut self.mappings, numbers)
    }

    fn counted_batch(&mut self, batch: Option<&'static Batch>) -> Vec<u16> {
        let Some(Batch { envelope, names, ignored, members, required, otherwise }) = batch else {
            return counted(Vec::new());
        };
        let flag = |field| if names.contains(field) { NAME } else { 0 };
        let described: Vec<_> = envelope.iter().map(|field| self.symbol(field) | flag(field)).collect();
        let ignored = ignored.iter().map(|field| self.symbol(field) | IGNORED);
        let fields = counted(described.into_iter().chain(ignored).collect());
        let required = required.map_or(0, |field| self.symbol(field));
        let members = members.iter().flat_map(|member| self.member(member)).collect();
        counted([fields, vec![required], counted(members), self.counted_batch(*otherwise)].concat())
    }

    fn member(&mut self, Member { field, is_list, is_marked, batch }: &'static Member) -> Vec<u16> {
        let flags = if *is_list { LIST } else { 0 } | if *is_marked { MARKED } else { 0 };
        [vec![self.symbol(field), flags], self.counted_batch(*batch)].concat()
    }
}
