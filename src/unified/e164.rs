//! Phone numbers in the international format of ITU-T E.164.

/// The fewest digits that are taken for a number with its country code; short codes have fewer.
const FEWEST: usize = 8;
/// The most digits that E.164 allows.
const MOST: usize = 15;

/// The digits of a number that is written as digits, with or without a `+` before them; none where the text is anything
/// else: a short code, a name, a number with its national or international prefix (`00`), or one with separators.
pub(crate) fn digits(number: &str) -> Option<&str> {
    let digits = number.strip_prefix('+').unwrap_or(number);
    let is_number = (FEWEST..=MOST).contains(&digits.len())
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
    fn anything_else_is_no_number() {
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
