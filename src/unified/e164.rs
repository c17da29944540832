//! Phone numbers in the international format of ITU-T E.164.

/// The minimum number of digits of a number with its country code; short codes have fewer.
const MIN_DIGITS: usize = 8;
/// The maximum number of digits of E.164.
const MAX_DIGITS: usize = 15;

/// The digits of an international number, which may have a `+` before them; `None` for any other text: a short code, a name,
/// a number with a national or international prefix (`0`, `00`), or one with separators.
pub(crate) fn digits(number: &str) -> Option<&str> {
    let digits = number.strip_prefix('+').unwrap_or(number);
    let is_number = (MIN_DIGITS..=MAX_DIGITS).contains(&digits.len())
        && !digits.starts_with('0')
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::digits;

    #[test]
    fn a_number_has_8_to_15_digits_that_do_not_begin_with_0() {
        for number in ["31612345678", "12345678", "123456789012345"] {
            assert_eq!(digits(number), Some(number));
            assert_eq!(digits(&format!("+{number}")), Some(number));
        }
    }

    #[test]
    fn other_texts_are_not_numbers() {
        let long = "1".repeat(40);
        let others = [
            "",
            "+",
            "1234567",
            "1234567890123456",
            &long,
            "0031612345678",
            "0612345678",
            "+0612345678",
            "++31612345678",
            "31 6 12345678",
            "+31-612345678",
            "(316)12345678",
            "31612345678 ",
            "Acme",
            "☎️",
            "३१६१२३४५६७८",
            "1e10",
            "31612345678.0",
            "316123456x8",
            "-31612345678",
        ];
        for other in others {
            assert_eq!(digits(other), None, "{other}");
        }
    }
}
