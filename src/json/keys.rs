//! The keys of an object while it is read.

/// The keys of an object, as a set of `64 * WORDS` buckets.
pub(super) struct Keys<const WORDS: usize> {
    buckets: [u64; WORDS],
    /// Whether two keys are in the same bucket, so that they may be equal.
    pub collided: bool,
}

impl<const WORDS: usize> Keys<WORDS> {
    pub fn new() -> Self {
        Self { buckets: [0; WORDS], collided: false }
    }

    /// Adds a key by its identity ([`crate::tables::Tables::key`]).
    #[inline(always)]
    pub fn add(&mut self, identity: u32) {
        let bit = 1 << (identity & 63);
        if let Some(bucket) = self.buckets.get_mut(identity as usize >> 6 & (WORDS - 1)) {
            self.collided |= *bucket & bit != 0;
            *bucket |= bit;
        }
    }
}
