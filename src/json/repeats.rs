//! Keys that repeat in an object. As in `JSON.parse`, the last value is effective.

use std::borrow::Cow;

use super::slot::Slot;
use super::string;
use crate::order;
use crate::tables::Tables;

/// The members of a smaller object are compared pairwise; those of a larger one are sorted, so that the time is not quadratic.
const FEW: usize = 16;

/// Marks the members of an object that repeat a key, and those that are repeated.
#[cold]
pub(super) fn mark(text: &str, slots: &mut [Slot], object: usize) {
    let mut few = [(0, 0); FEW];
    let mut count = 0;
    for member in Members::of(slots, object) {
        if let (Some(place), Some(slot)) = (few.get_mut(count), slots.get(member)) {
            *place = (slot.key(), member);
        }
        count += 1;
    }
    match few.get(..count) {
        Some(few) => mark_few(text, slots, few),
        None => mark_many(text, slots, object),
    }
}

/// Marks members with equal keys, by pairwise comparison.
fn mark_few(text: &str, slots: &mut [Slot], members: &[(u32, usize)]) {
    for (nth, (identity, later)) in members.iter().enumerate() {
        // The nearest one before it.
        for (other, earlier) in members[..nth].iter().rev() {
            if identity == other
                && (!Tables::is_foreign(*identity) || key(text, &slots[*earlier]) == key(text, &slots[*later]))
            {
                slots[*earlier].mark_shadowed();
                slots[*later].mark_repeats();
                break;
            }
        }
    }
}

/// Marks members with equal keys, by sorting.
#[cold]
fn mark_many(text: &str, slots: &mut [Slot], object: usize) {
    let members: Vec<_> = Members::of(slots, object).map(|index| (index, key(text, &slots[index]))).collect();
    let order = order::sorted_indices(members.len(), &|nth| [members[nth].1.as_bytes(), b""]);
    for pair in order.windows(2) {
        let ((earlier, one), (later, other)) = (&members[pair[0]], &members[pair[1]]);
        if one == other {
            slots[*earlier].mark_shadowed();
            slots[*later].mark_repeats();
        }
    }
}

/// The key of a member, decoded.
pub(crate) fn key<'t>(text: &'t str, slot: &Slot) -> Cow<'t, str> {
    let raw = string::content(text, slot.key_start() as usize);
    if slot.key_is_escaped() { Cow::Owned(string::decode(raw)) } else { Cow::Borrowed(raw) }
}

/// The indices of an object's members.
struct Members<'s> {
    slots: &'s [Slot],
    next: usize,
    end: usize,
}

impl<'s> Members<'s> {
    fn of(slots: &'s [Slot], object: usize) -> Self {
        Self { slots, next: object + 1, end: slots.get(object).map_or(0, |slot| slot.after() as usize) }
    }
}

impl Iterator for Members<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        if self.next >= self.end {
            return None;
        }
        let index = self.next;
        self.next = self.slots.get(index)?.after() as usize;
        Some(index)
    }
}

#[cfg(test)]
mod tests {
    use super::super::scan::scan;
    use super::*;
    use crate::tables::TABLES;

    fn marks(text: &str) -> String {
        let slots = scan(text, &TABLES, usize::MAX).ok().unwrap().slots;
        let mark = |slot: &Slot| match (slot.repeats(), slot.is_shadowed()) {
            (false, false) => '.',
            (true, false) => 'r',
            (false, true) => 's',
            (true, true) => 'b',
        };
        slots.iter().map(mark).collect()
    }

    #[test]
    fn the_last_of_equal_keys_is_the_one_not_shadowed() {
        assert_eq!(marks(r#"{"a":1,"b":2,"c":{"a":3}}"#), ".....");
        assert_eq!(marks(r#"{"a":1,"b":2,"a":3,"\u0061":4}"#), ".s.br");
        assert_eq!(marks(r#"[{"":1},{"":[{"x":1,"x":2}],"":0}]"#), "....s.srr");
        assert_eq!(marks(r#"{"a":{"a":1,"x":{"a":2}},"b":{"a":3},"a":4}"#), ".s.....r");
    }

    #[test]
    fn many_members_are_marked_as_few_are() {
        let members: Vec<_> = (0..40).map(|nth| format!("\"key{}\":0", nth % 39)).collect();
        let marks = marks(&format!("{{{}}}", members.join(",")));
        assert_eq!(marks, format!(".s{}r", ".".repeat(38)));
    }
}
