//! Decodes the tables, which are compiled to bytes because these compress better than the numbers that the engine reads. It runs
//! once, so it is short rather than fast.
//!
//! A *code* has seven bits in each byte, the lowest first; all bytes of a code but its last have the eighth bit.

use super::format::{Event, Type};

/// The number for each code: 0 stands for the successor of the number before, 1 for that of the largest number before, and any
/// other code for the number that is less by two.
#[inline(never)]
pub(super) fn numbers(mut bytes: &[u8]) -> &'static [u16] {
    let (mut last, mut largest) = (0_u16, 0_u16);
    let mut numbers = Vec::with_capacity(bytes.len());
    while let Some(code) = code(&mut bytes) {
        last = match code {
            0 => last.wrapping_add(1),
            1 => largest.wrapping_add(1),
            code => code - 2,
        };
        largest = largest.max(last);
        numbers.push(last);
    }
    numbers.leak()
}

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

/// The fields. Each has a byte with the kind of its type in the lower four bits, and its two flags in the next ones. A type that
/// refers to something has the difference to what the last type of its kind refers to.
pub(super) fn fields(symbols: &[u8], kinds: &[u8], mut operands: &[u8]) -> &'static [[u16; 2]] {
    let mut last = [0_u16; 16];
    let mut fields = Vec::with_capacity(kinds.len());
    for (symbol, kind) in numbers(symbols).iter().zip(kinds) {
        let (kind, flags) = (u16::from(kind & 15), u16::from(kind >> 4) << 14);
        let mut operand = 0;
        if let (Type::LIST.., Some(last)) = (kind, last.get_mut(usize::from(kind))) {
            operand = after(*last, &mut operands).unwrap_or_default();
            *last = operand;
        }
        fields.push([symbol | flags, kind | operand << 4]);
    }
    fields.leak()
}

/// The events: the names of all of them, the models, the mappings, and the statuses. Each number has its difference to the one
/// before.
pub(super) fn events(mut bytes: &[u8]) -> &'static [Event] {
    let mut numbers = Vec::with_capacity(bytes.len());
    while let Some(number) = after(numbers.last().copied().unwrap_or_default(), &mut bytes) {
        numbers.push(number);
    }
    let count = numbers.len() / 4;
    let number = |column, nth| numbers.get(column * count + nth).copied().unwrap_or_default();
    let event =
        |nth| Event { name: number(0, nth), model: number(1, nth), mapping: number(2, nth), status: number(3, nth) };
    (0..count).map(event).collect::<Vec<_>>().leak()
}

/// The number after another one, from the code of their difference: upwards for an even code, downwards for an odd one.
fn after(number: u16, bytes: &mut &[u8]) -> Option<u16> {
    let code = code(bytes)?;
    Some(number.wrapping_add(code >> 1 ^ (code & 1).wrapping_neg()))
}

/// The next code.
#[inline(always)]
fn code(bytes: &mut &[u8]) -> Option<u16> {
    let (mut code, mut shift) = (0, 0);
    loop {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        code |= u16::from(byte & 127) << shift;
        if *byte < 128 {
            return Some(code);
        }
        shift += 7;
    }
}
