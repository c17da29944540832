//! Compiles batches to lists: fields of the envelope, the model, the required field, members, and the batch for values without events.

use super::{Compiler, counted, place};
use crate::batch::{Batch, Member};
use crate::format::{LIST, MARKED};

impl Compiler {
    /// The position of a batch in the table of mappings; that of an empty list for `None`.
    pub(super) fn batch(&mut self, batch: Option<&'static Batch>) -> u16 {
        let numbers = self.counted_batch(batch);
        place(&mut self.mappings, numbers)
    }

    /// Numbers the models of a batch.
    pub(super) fn models_of(&mut self, batch: &'static Batch) {
        self.model(batch.model);
        let inner = batch.members.iter().filter_map(|member| member.batch);
        inner.chain(batch.otherwise).for_each(|inner| self.models_of(inner));
    }

    fn counted_batch(&mut self, batch: Option<&'static Batch>) -> Vec<u16> {
        let Some(Batch { envelope, model, members, required, otherwise }) = batch else {
            return counted(Vec::new());
        };
        let envelope = self.listed(envelope);
        let model = self.model(model);
        let required = required.map_or(0, |field| self.symbol(field));
        let members = members.iter().flat_map(|member| self.member(member)).collect();
        counted([envelope, vec![model, required], counted(members), self.counted_batch(*otherwise)].concat())
    }

    fn member(&mut self, Member { field, is_list, is_marked, batch }: &'static Member) -> Vec<u16> {
        let flags = if *is_list { LIST } else { 0 } | if *is_marked { MARKED } else { 0 };
        [vec![self.symbol(field), flags], self.counted_batch(*batch)].concat()
    }
}
