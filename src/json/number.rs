//! Number literals, judged by their digits.

/// Whether a double cannot hold what this JSON number says: an integer beyond 2^53, an overflow to infinity, or an
/// underflow to zero. Fractions are always rounded and are not meant.
pub(crate) fn is_unsafe(literal: &str) -> bool {
    let unsigned = literal.trim_start_matches('-');
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if unsigned.len() <= 15 && exponent == "0" {
        return false;
    }
    let digits: String = [whole, fraction].concat();
    let significant = digits.trim_start_matches('0');
    if significant.is_empty() {
        return false;
    }
    if exponent == "0" && fraction.is_empty() {
        return significant.len() > 16 || (significant.len() == 16 && significant > MAX_SAFE_INTEGER);
    }
    let leading_zeros = (digits.len() - significant.len()) as i64;
    // An exponent too long to parse is far out of range in its direction.
    let exponent = exponent.parse().unwrap_or(if exponent.starts_with('-') { i64::MIN / 2 } else { i64::MAX / 2 });
    // The power of ten of the first significant digit.
    let magnitude = exponent + whole.len() as i64 - 1 - leading_zeros;
    magnitude > 308 || magnitude < -324 || (magnitude == 308 && significant >= INFINITE_AT)
}

const MAX_SAFE_INTEGER: &str = "9007199254740991";

/// The digits of the smallest number of magnitude 308 that rounds to infinity, 2^1024 - 2^970, rounded up.
const INFINITE_AT: &str = "17976931348623158080";

/// Whether the text is a decimal number, as in a JSON literal.
pub(crate) fn is_decimal(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
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
            "-9007199254740993",
            "12345678901234567890",
            "1e999",
            "-1E+400",
            "1e-999",
            "1.8e308",
            "1e99999999999999999999",
            "0.001e400",
        ] {
            assert!(is_unsafe(literal), "{literal}");
        }
        for literal in [
            "0",
            "-1",
            "9007199254740991",
            "1.5",
            "316123456789",
            "1e10",
            "1.7e308",
            "0.1234567890123456789",
            "0e999",
            "1e-300",
            "0.0000000000000000",
        ] {
            assert!(!is_unsafe(literal), "{literal}");
        }
    }

    #[test]
    fn decimals_are_told_from_other_text() {
        assert!(["0", "-52.37", "4.8952"].into_iter().all(is_decimal));
        assert!(!["", "-", "1.", ".5", "1e3", "4,8", "NaN", " 1"].into_iter().any(is_decimal));
    }
}
