//! Encodes tables as bytes. `src/tables/decode.rs` describes the encoding, and decodes them.

use crate::format::{Event, LENIENT, Type};

/// Numbers, of which many are the successor of the number before or of the largest one before.
pub(super) fn numbers(numbers: &[u16]) -> Vec<u8> {
    let (mut last, mut largest) = (0, 0);
    let mut bytes = Vec::new();
    for number in numbers {
        let code = match *number {
            number if number == last + 1 => 0,
            number if number == largest + 1 => 1,
            number => number.checked_add(2).expect("the two largest numbers cannot be encoded"),
        };
        push(&mut bytes, code);
        last = *number;
        largest = largest.max(last);
    }
    bytes
}

/// The symbols of fields, the kinds of their types with their flags, and what the types refer to.
pub(super) fn fields(fields: &[[u16; 2]]) -> [Vec<u8>; 3] {
    let mut last = [0_u16; 16];
    let (mut symbols, mut kinds, mut operands) = (Vec::new(), Vec::new(), Vec::new());
    for [symbol, value] in fields {
        let (kind, argument) = (Type(*value).kind(), Type(*value).argument());
        symbols.push(symbol % LENIENT);
        kinds.push((kind | (symbol / LENIENT) << 4) as u8);
        if kind >= Type::LIST {
            push(&mut operands, difference(last[usize::from(kind)], argument));
            last[usize::from(kind)] = argument;
        }
    }
    [numbers(&symbols), kinds, operands]
}

/// The names, the models, the mappings and the statuses of events.
pub(super) fn events(events: &[Event]) -> Vec<u8> {
    let columns: [fn(&Event) -> u16; 4] =
        [|event| event.name, |event| event.model, |event| event.mapping, |event| event.status];
    let mut last = 0;
    let mut bytes = Vec::new();
    for number in columns.iter().flat_map(|column| events.iter().map(column)) {
        push(&mut bytes, difference(last, number));
        last = number;
    }
    bytes
}

/// The code of a difference, which is small where the difference is, upwards or downwards.
fn difference(from: u16, to: u16) -> u16 {
    let difference = to.wrapping_sub(from) as i16;
    (difference << 1 ^ difference >> 15) as u16
}

fn push(bytes: &mut Vec<u8>, mut code: u16) {
    while code > 127 {
        bytes.push(code as u8 | 128);
        code >>= 7;
    }
    bytes.push(code as u8);
}
