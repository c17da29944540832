//! Texts and offsets in UTF-16 code units, as in JavaScript.

use super::slot::Slot;
use crate::block::Block;

/// The number of UTF-16 code units of a text: one for each character, and two for those of four bytes.
pub(crate) fn length(text: &str) -> u32 {
    let (blocks, rest) = text.as_bytes().as_chunks();
    let mut units = 0;
    for block in blocks {
        units += Block::load(block).utf16_length();
    }
    // The padding of the last block consists of continuation bytes, which are not counted.
    let mut last = [0x80; Block::LENGTH];
    for (filled, byte) in last.iter_mut().zip(rest) {
        *filled = *byte;
    }
    units + Block::load(&last).utf16_length()
}

/// Converts the offsets of slots to UTF-16 code units, except for the ends of containers.
pub(super) fn convert_slots(slots: &mut [Slot], text: &str) {
    let (mut at, mut units) = (0, 0);
    let mut convert = |byte: u32| {
        units += length(text.get(at..byte as usize).unwrap_or_default());
        at = byte as usize;
        units
    };
    for slot in slots {
        slot.convert_offsets(&mut convert);
    }
}

/// Appends the text in UTF-16.
pub(crate) fn transcode(text: &str, utf16: &mut Vec<u16>) {
    utf16.reserve(text.len());
    let mut rest = text.as_bytes();
    // The text is valid UTF-8, so every sequence is complete and in range.
    loop {
        let low = |byte: u8| u16::from(byte & 0x3F);
        rest = match *rest {
            [one @ ..=0x7F, ref rest @ ..] => {
                utf16.push(u16::from(one));
                rest
            }
            [one @ ..=0xDF, two, ref rest @ ..] => {
                utf16.push(u16::from(one & 0x1F) << 6 | low(two));
                rest
            }
            [one @ ..=0xEF, two, three, ref rest @ ..] => {
                utf16.push(u16::from(one) << 12 | low(two) << 6 | low(three));
                rest
            }
            [one, two, three, four, ref rest @ ..] => {
                let above = (u32::from(one & 7) << 18
                    | u32::from(low(two)) << 12
                    | u32::from(low(three)) << 6
                    | u32::from(low(four)))
                .wrapping_sub(0x1_0000);
                utf16.push(0xD800 | (above >> 10) as u16 & 0x3FF);
                utf16.push(0xDC00 | above as u16 & 0x3FF);
                rest
            }
            _ => return,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::super::scan::scan;
    use super::*;
    use crate::tables::TABLES;

    #[test]
    fn utf16_units_are_counted_as_the_standard_library_does() {
        for times in 0..40 {
            for character in ["a", "é", "窯", "😀", "a😀é窯"] {
                let text = ["b", &character.repeat(times), "é"].concat();
                assert_eq!(length(&text) as usize, text.encode_utf16().count(), "{text}");
            }
        }
    }

    #[test]
    fn text_is_transcoded_as_by_the_standard_library() {
        for text in ["", "a", "é窯😀\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}z"] {
            let mut utf16 = Vec::new();
            transcode(text, &mut utf16);
            assert_eq!(utf16, text.encode_utf16().collect::<Vec<_>>());
        }
    }

    #[test]
    fn the_offsets_of_slots_are_utf16_code_units() {
        let text = r#" {"é😀":["窯",-1.5,{}],"b":{"窯":true,"\u00e9":"😀\n"}} "#;
        let mut slots = scan(text, &TABLES, usize::MAX).ok().unwrap().slots;
        let in_bytes: Vec<_> = slots.iter().map(|slot| (slot.key_start(), slot.start(), slot.end())).collect();
        convert_slots(&mut slots, text);
        let units = |byte: u32| text[..byte as usize].encode_utf16().count() as u32;
        for (slot, (key, start, end)) in slots.iter().zip(in_bytes) {
            assert_eq!((slot.key_start(), slot.start()), (units(key), units(start)));
            assert_eq!(slot.end(), if slot.is_container() { end } else { units(end) });
        }
    }
}
