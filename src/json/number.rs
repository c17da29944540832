//! Properties of number literals.

use crate::text::{split_at, split_once};

/// Whether a double cannot hold the value of this JSON number: an integer beyond 2^53, an overflow to infinity, or an
/// underflow to zero. Fractions are always rounded and are not meant.
pub(crate) fn is_unsafe(literal: &str) -> bool {
    if literal.len() < MAX_SAFE_INTEGER.len() && is_digits(literal) {
        return false;
    }
    let decimal = Decimal::read(literal);
    if decimal.is_integer() && exponent_at(literal).is_none() {
        let whole =
            usize::try_from(decimal.point).ok().and_then(|point| decimal.digits.get(..point)).unwrap_or_default();
        let safe_length = MAX_SAFE_INTEGER.len();
        return whole.len() > safe_length || (whole.len() == safe_length && whole > MAX_SAFE_INTEGER);
    }
    let Decimal { digits, point, .. } = decimal;
    let overflows = point > 309 || (point == 309 && digits.as_str() >= INFINITE_AT);
    let underflows = point < -323 || (point == -323 && digits.as_str() <= ZERO_AT);
    !digits.is_empty() && (overflows || underflows)
}

/// Whether this JSON number has no fraction, however it is written: `2`, `2.0`, `2.5e1`.
pub(crate) fn is_integer(literal: &str) -> bool {
    is_digits(literal) || Decimal::read(literal).is_integer()
}

/// Whether a number is written without a fraction and an exponent.
fn is_digits(literal: &str) -> bool {
    literal.bytes().all(|byte| !matches!(byte, b'.' | b'e' | b'E'))
}

/// The position of the `e` before an exponent.
fn exponent_at(literal: &str) -> Option<usize> {
    literal.bytes().position(|byte| matches!(byte, b'e' | b'E'))
}

/// The number times a thousand, without the rest of its fraction; the nearest `i64` where it does not fit.
pub(crate) fn thousandths(literal: &str) -> i64 {
    let Decimal { negative, digits, point } = Decimal::read(literal);
    let length = point.saturating_add(3);
    let magnitude = if length <= 0 || digits.is_empty() {
        0
    } else if length > 18 {
        i64::MAX
    } else {
        (0..length as usize)
            .fold(0, |sum, nth| sum * 10 + i64::from(digits.as_bytes().get(nth).map_or(0, |digit| digit - b'0')))
    };
    if negative { -magnitude } else { magnitude }
}

/// A literal taken apart: `0.digits` times ten to the power of `point`.
struct Decimal {
    negative: bool,
    /// Without leading zeros.
    digits: String,
    point: i64,
}

impl Decimal {
    fn is_integer(&self) -> bool {
        let last = self.digits.bytes().rposition(|digit| digit != b'0');
        last.is_none_or(|last| self.point > last as i64)
    }

    fn read(literal: &str) -> Self {
        let unsigned = literal.strip_prefix('-').unwrap_or(literal);
        let (mantissa, exponent) = match exponent_at(unsigned) {
            Some(at) => (split_at(unsigned, at).0, split_at(unsigned, at + 1).1),
            None => (unsigned, "0"),
        };
        let (whole, fraction) = split_once(mantissa, ".").unwrap_or((mantissa, ""));
        let all = [whole, fraction].concat();
        let zeros = all.bytes().take_while(|digit| *digit == b'0').count();
        let digits = split_at(&all, zeros).1.to_owned();
        // An exponent that is far out of range, or too long to parse, is so in its direction, whatever it is.
        let exponent = exponent.parse().unwrap_or(if exponent.starts_with('-') { i64::MIN } else { i64::MAX });
        let exponent = exponent.clamp(i64::MIN / 2, i64::MAX / 2);
        let point = exponent + whole.len() as i64 - (all.len() - digits.len()) as i64;
        Self { negative: unsigned.len() < literal.len(), digits, point }
    }
}

const MAX_SAFE_INTEGER: &str = "9007199254740991";

/// The digits of the smallest number, of 309 digits before the point, that rounds to infinity, 2^1024 - 2^970, rounded up.
const INFINITE_AT: &str = "17976931348623158080";

/// The digits of the largest number, after 323 zeros behind the point, that rounds to zero, 2^-1075, rounded down.
const ZERO_AT: &str = "24703282292062327208";

/// The non-negative integer that the text is, if it fits in 32 bits. A fraction of zeros is permitted.
pub(crate) fn count(text: &str) -> Option<u32> {
    let (whole, fraction) = split_once(text, ".").unwrap_or((text, "0"));
    let is_whole = !fraction.is_empty() && fraction.bytes().all(|digit| digit == b'0');
    whole.parse().ok().filter(|_| is_whole)
}

/// Whether the text is a decimal number, as in a JSON literal.
pub(crate) fn is_decimal(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = split_once(unsigned, ".").unwrap_or((unsigned, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole) && digits(fraction)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_unsafe_when_a_double_cannot_hold_them() {
        for literal in [
            "9007199254740992",
            "9007199254740993.0",
            "-9007199254740993",
            "12345678901234567890",
            "1e999",
            "-1E+400",
            "1e-999",
            "1.8e308",
            "1e99999999999999999999",
            "1e9223372036854775807",
            "1e-9223372036854775808",
            "0.001e400",
            "1e-324",
            "2.4703282292062327208e-324",
        ] {
            assert!(is_unsafe(literal), "{literal}");
        }
        for literal in [
            "0",
            "-1",
            "9007199254740991",
            "9007199254740991.000",
            "123456789012345.00",
            "1.5",
            "316123456789",
            "1e10",
            "1.7e308",
            "0.1234567890123456789",
            "0e999",
            "1e-300",
            "2.4703282292062327209e-324",
            "5e-324",
            "0.0000000000000000",
        ] {
            assert!(!is_unsafe(literal), "{literal}");
        }
    }

    #[test]
    fn integers_have_no_fraction() {
        for literal in
            ["0", "-0", "2.0", "1e3", "2.5e1", "-12.50E+1", "100e-2", "0e-9", "1e400", "1e99999999999999999999"]
        {
            assert!(is_integer(literal), "{literal}");
        }
        for literal in ["0.5", "1e-1", "2.55e1", "-1.0001", "1e-99999999999999999999", "1e-400"] {
            assert!(!is_integer(literal), "{literal}");
        }
    }

    #[test]
    fn counts_are_digits() {
        assert_eq!(["0", "2", "2.0", "4294967295"].map(count), [Some(0), Some(2), Some(2), Some(u32::MAX)]);
        assert_eq!(["", "-1", "2.", "2.5", "4294967296", "two", ".0"].map(count), [None; 7]);
    }

    #[test]
    fn thousandths_are_exact_up_to_what_an_integer_holds() {
        for (literal, expected) in [
            ("1625479260", 1_625_479_260_000),
            ("1625479260.5", 1_625_479_260_500),
            ("1.6254792609999e9", 1_625_479_260_999),
            ("-2.25", -2_250),
            ("0", 0),
            ("1e-4", 0),
            ("1e300", i64::MAX),
            ("1e9223372036854775807", i64::MAX),
            ("-1e300", -i64::MAX),
        ] {
            assert_eq!(thousandths(literal), expected, "{literal}");
        }
    }

    #[test]
    fn decimals_are_distinguished_from_other_text() {
        assert!(["0", "-52.37", "4.8952"].into_iter().all(is_decimal));
        assert!(!["", "-", "1.", ".5", "1e3", "4,8", "NaN", " 1"].into_iter().any(is_decimal));
    }
}
