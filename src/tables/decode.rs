//! Decodes what is compiled to bytes because it compresses better so. It runs once, so it is short rather than fast.

use super::format::Event;

/// The first field of each model, and where the last one ends, from the number of fields of each.
pub(super) fn starts(counts: &[u8]) -> &'static [u16] {
    let mut starts = vec![0];
    let mut end = 0;
    for count in counts {
        end += u16::from(*count);
        starts.push(end);
    }
    starts.leak()
}

/// The events. Each has its differences to the one before: seven bits in each byte, the lowest first; all bytes of a difference
/// but its last have the eighth bit. Even differences are upwards, odd ones downwards.
pub(super) fn events(bytes: &[u8]) -> &'static [Event] {
    let mut events = Vec::new();
    let mut numbers = [0_u16; 4];
    let (mut nth, mut difference, mut shift) = (0, 0, 0);
    for byte in bytes {
        difference |= u16::from(byte & 127) << shift;
        shift += 7;
        if *byte < 128 {
            numbers[nth & 3] = numbers[nth & 3].wrapping_add(difference >> 1 ^ (difference & 1).wrapping_neg());
            nth += 1;
            (difference, shift) = (0, 0);
            if nth & 3 == 0 {
                let [name, model, mapping, status] = numbers;
                events.push(Event { name, model, mapping, status });
            }
        }
    }
    events.leak()
}
