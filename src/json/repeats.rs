//! Keys that repeat in an object. As in `JSON.parse`, the last one counts.

use std::borrow::Cow;

use super::scan::{Kind, Slot};
use super::string;
use crate::order;
use crate::packed::Tables;

/// Up to so many members are compared each with each; more are put in order first, so that no object costs the square of
/// its size.
const FEW: usize = 16;

/// Marks, in every object, the members that repeat a key and those that are repeated.
pub(crate) fn mark(text: &str, slots: &mut [Slot]) {
    for index in 0..slots.len() {
        if slots[index].kind == Kind::Object {
            let members = || Members { slots: &*slots, next: index + 1, end: slots[index].after as usize };
            let repeated = if members().take(FEW + 1).count() > FEW {
                ordered(text, slots, members())
            } else {
                paired(text, slots, members)
            };
            for (earlier, later) in repeated {
                slots[earlier].shadowed = true;
                slots[later].repeats = true;
            }
        }
    }
}

/// The key of a member, decoded.
pub(crate) fn key<'t>(text: &'t str, slot: &Slot) -> Cow<'t, str> {
    let raw = &text[slot.key_start as usize..slot.key_end as usize];
    if slot.key_escaped { Cow::Owned(string::decode(raw)) } else { Cow::Borrowed(raw) }
}

/// Of each two neighbouring members with the same key the indices, compared each with each.
fn paired<'s>(text: &str, slots: &'s [Slot], members: impl Fn() -> Members<'s>) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for later in members() {
        let same = |earlier: &usize| {
            let (one, other) = (&slots[*earlier], &slots[later]);
            one.key == other.key && (!Tables::is_foreign(one.key) || key(text, one) == key(text, other))
        };
        let earlier = members().take_while(|earlier| *earlier < later).filter(same).last();
        found.extend(earlier.map(|earlier| (earlier, later)));
    }
    found
}

/// The same, found by putting the keys in order.
fn ordered(text: &str, slots: &[Slot], members: Members<'_>) -> Vec<(usize, usize)> {
    let members: Vec<_> = members.map(|index| (index, key(text, &slots[index]))).collect();
    let order = order::ascending(members.iter().map(|(_, key)| key.as_bytes()));
    let pairs = order.windows(2).map(|pair| (&members[pair[0]], &members[pair[1]]));
    pairs.filter(|(one, other)| one.1 == other.1).map(|(one, other)| (one.0, other.0)).collect()
}

/// The indices of an object's members.
struct Members<'s> {
    slots: &'s [Slot],
    next: usize,
    end: usize,
}

impl Iterator for Members<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        if self.next >= self.end {
            return None;
        }
        let index = self.next;
        self.next = self.slots[index].after as usize;
        Some(index)
    }
}

#[cfg(test)]
mod tests {
    use super::super::scan::scan;
    use super::*;
    use crate::packed::TABLES;

    fn marks(text: &str) -> String {
        let mut slots = scan(text, &TABLES).ok().unwrap();
        mark(text, &mut slots);
        let mark = |slot: &Slot| match (slot.repeats, slot.shadowed) {
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
    }

    #[test]
    fn many_members_are_marked_as_few_are() {
        let members: Vec<_> = (0..40).map(|nth| format!("\"key{}\":0", nth % 39)).collect();
        let marks = marks(&format!("{{{}}}", members.join(",")));
        assert_eq!(marks, format!(".s{}r", ".".repeat(38)));
    }
}
