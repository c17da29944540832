//! Dates and times as RFC 3339 text.
//!
//! Small on purpose: a calendar library would be the largest part of the WASM.

use std::borrow::Cow;

use crate::text::split;

/// Whether the text is an RFC 3339 date and time, with any offset and any number of fraction digits.
pub(crate) fn is_date_time(text: &str) -> bool {
    Moment::parse(text).is_some()
}

/// The time in UTC, with its fraction digits. `None` for text that is not RFC 3339 or has no offset, for the zero time of Go,
/// which means "never", and where the year in UTC does not have four digits.
pub(crate) fn to_utc(text: &str) -> Option<Cow<'_, str>> {
    let moment = Moment::parse(text)?;
    if moment.year == 1 && moment.month == 1 && moment.day == 1 {
        return None;
    }
    if text.ends_with('Z') && text.as_bytes().get(10) == Some(&b'T') {
        return Some(Cow::Borrowed(text));
    }
    let minutes = days_from_civil(moment.year, moment.month, moment.day) * 1440
        + i64::from(moment.hour * 60 + moment.minute)
        - moment.offset_minutes;
    (YEAR_0..YEAR_10000).contains(&minutes).then(|| Cow::Owned(format(minutes, moment.second, moment.fraction)))
}

/// Minutes from 1970 to the beginning of these years.
const YEAR_0: i64 = -719_528 * 1440;
const YEAR_10000: i64 = 2_932_897 * 1440;

/// Seconds since the Unix epoch, in decimal digits, as RFC 3339.
pub(crate) fn from_unix_seconds(digits: &str) -> Option<String> {
    // Beyond twelve digits it is not seconds, and the year would have five digits.
    let valid = (1..=12).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    let seconds: i64 = digits.parse().ok().filter(|_| valid)?;
    (seconds < YEAR_10000 * 60).then(|| format(seconds / 60, (seconds % 60) as u32, ""))
}

/// A date and time as in e-mail (RFC 2822, section 3.3), in UTC: `Wed, 13 May 2026 12:34:56 +0000`. The day of the week may be
/// missing, and is ignored. A zone without a sign is one whose `+` was decoded as the space of a form.
pub(crate) fn from_rfc2822(text: &str) -> Option<String> {
    const MONTHS: &[u8] = b"JanFebMarAprMayJunJulAugSepOctNovDec";
    let after_weekday = text.bytes().position(|byte| byte == b',').map_or(0, |comma| comma + 1);
    let mut parts = split(text.get(after_weekday..)?, " ").filter(|part| !part.is_empty());
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let (time, zone) = (parts.next()?, parts.next()?);
    let month = 1 + MONTHS.chunks(3).position(|name| name.eq_ignore_ascii_case(month.as_bytes()))?;
    let (sign, zone) = match zone.as_bytes().first()? {
        b'+' | b'-' => zone.split_at_checked(1)?,
        b'0'..=b'9' => ("+", zone),
        _ if matches!(zone, "GMT" | "UT" | "UTC") => ("+", "0000"),
        _ => return None,
    };
    let (hours, minutes) = zone.split_at_checked(2)?;
    let mut date = [year, "-"].concat();
    push_padded(&mut date, month as u32, 2);
    let padding = if day.len() == 1 { "-0" } else { "-" };
    let text =
        [date.as_str(), padding, day, "T", time, if time.len() == 5 { ":00" } else { "" }, sign, hours, ":", minutes];
    to_utc(&text.concat()).map(Cow::into_owned)
}

/// Year of this century, month, day, hour and minute as ten digits, taken to be UTC.
pub(crate) fn from_compact(digits: &str) -> Option<String> {
    let mut text = "20".to_owned();
    for (nth, digit) in digits.chars().enumerate() {
        text.push_str(match nth {
            2 | 4 => "-",
            6 => "T",
            8 => ":",
            _ => "",
        });
        text.push(digit);
    }
    text.push_str(":00Z");
    is_date_time(&text).then_some(text)
}

/// Seconds or milliseconds since the Unix epoch, in decimal digits, as RFC 3339. Numbers that would be seconds of the year
/// 5138 or later are milliseconds.
pub(crate) fn from_unix_time(digits: &str) -> Option<String> {
    const DIGITS_OF_SECONDS: usize = 11;
    let (seconds, milliseconds) = match digits.len().checked_sub(3) {
        Some(end) if digits.len() > DIGITS_OF_SECONDS => digits.split_at_checked(end)?,
        _ => return from_unix_seconds(digits),
    };
    let mut time = from_unix_seconds(seconds).filter(|_| milliseconds.bytes().all(|byte| byte.is_ascii_digit()))?;
    if milliseconds != "000" {
        time.pop();
        time.push('.');
        time.push_str(milliseconds);
        time.push('Z');
    }
    Some(time)
}

/// A date and a time in UTC with a space between them and no zone, `2026-05-04 16:34:50`, as RFC 3339.
pub(crate) fn from_utc(text: &str) -> Option<String> {
    let (date, time) = text.split_at_checked(10)?;
    let utc = [date, "T", time.strip_prefix(' ')?, "Z"].concat();
    to_utc(&utc).is_some().then_some(utc)
}

/// The parts of an RFC 3339 text.
struct Moment<'a> {
    year: i64,
    month: u32,
    day: u32,
    hour: u32,
    minute: u32,
    second: u32,
    /// With its point; empty when there is none.
    fraction: &'a str,
    offset_minutes: i64,
}

impl<'a> Moment<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        const SHAPE: &[u8; 19] = b"0000-00-00T00:00:00";
        let (start, rest) = text.as_bytes().split_first_chunk::<{ SHAPE.len() }>()?;
        let mut parts = [0; 6];
        let mut part = 0;
        for (byte, shape) in start.iter().zip(SHAPE) {
            match shape {
                b'0' => parts[part] = parts[part] * 10 + digit(*byte)?,
                _ if byte.eq_ignore_ascii_case(shape) => part += 1,
                _ => return None,
            }
        }
        let fraction = match rest {
            [b'.', digits @ ..] => 1 + digits.iter().take_while(|byte| byte.is_ascii_digit()).count(),
            _ => 0,
        };
        let [year, month, day, hour, minute, second] = parts;
        let moment = Self {
            year: i64::from(year),
            month,
            day,
            hour,
            minute,
            second,
            fraction: text.get(SHAPE.len()..SHAPE.len() + fraction)?,
            offset_minutes: offset_minutes(rest.get(fraction..)?)?,
        };
        let possible = fraction != 1
            && (1..=12).contains(&month)
            && (1..=days_in_month(moment.year, month)).contains(&day)
            && hour < 24
            && minute < 60
            // 60 is a leap second.
            && second <= 60;
        possible.then_some(moment)
    }
}

fn offset_minutes(zone: &[u8]) -> Option<i64> {
    let (sign, [ten_hours, hours, ten_minutes, minutes]) = match *zone {
        [b'Z' | b'z'] => return Some(0),
        [b'+', a, b, b':', c, d] => (1, [a, b, c, d]),
        [b'-', a, b, b':', c, d] => (-1, [a, b, c, d]),
        _ => return None,
    };
    let hours = digit(ten_hours)? * 10 + digit(hours)?;
    let minutes = digit(ten_minutes)? * 10 + digit(minutes)?;
    (hours < 24 && minutes < 60).then(|| sign * i64::from(hours * 60 + minutes))
}

fn digit(byte: u8) -> Option<u32> {
    byte.is_ascii_digit().then(|| u32::from(byte - b'0'))
}

fn days_in_month(year: i64, month: u32) -> u32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn format(minutes: i64, second: u32, fraction: &str) -> String {
    let (year, month, day) = civil_from_days(minutes.div_euclid(1440));
    let minute = minutes.rem_euclid(1440) as u32;
    let mut text = String::with_capacity(20 + fraction.len());
    push_padded(&mut text, year as u32, 4);
    for (separator, part) in [('-', month), ('-', day), ('T', minute / 60), (':', minute % 60), (':', second)] {
        text.push(separator);
        push_padded(&mut text, part, 2);
    }
    text.push_str(fraction);
    text.push('Z');
    text
}

fn push_padded(text: &mut String, number: u32, width: u32) {
    for power in (0..width).rev() {
        text.push(char::from(b'0' + (number / 10u32.pow(power) % 10) as u8));
    }
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar (Howard Hinnant, "chrono-Compatible Low-Level Date
/// Algorithms"); the year starts in March, so that the leap day is its last.
fn days_from_civil(year: i64, month: u32, day: u32) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = i64::from((153 * ((month + 9) % 12) + 2) / 5 + day - 1);
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

fn civil_from_days(days: i64) -> (i64, u32, u32) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = (day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100)) as u32;
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    (era * 400 + year_of_era + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_of_an_e_mail_is_a_moment_in_utc() {
        for (text, utc) in [
            ("Sun, 25 Mar 2018 09:53:19 +0000", Some("2018-03-25T09:53:19Z")),
            ("Mon, 02 Jan 2006 15:04:05 -0700", Some("2006-01-02T22:04:05Z")),
            ("2 jan 2006 15:04 GMT", Some("2006-01-02T15:04:00Z")),
            // The plus sign was not encoded in a form.
            ("Wed, 13 May 2026 12:34:56  0000", Some("2026-05-13T12:34:56Z")),
            ("Wed, 13 May 2026 12:34:56", None),
            ("Wed, 31 Feb 2026 12:34:56 +0000", None),
            ("Wed, 13 Mai 2026 12:34:56 +0000", None),
            ("Wed, 13 May 26 12:34:56 +0000", None),
            ("Wed, 13 May 2026 12:34:56 +é00", None),
            ("Wed, 13 May 2026 12:34:56 EST", None),
            ("2026-05-13T12:34:56Z", None),
            ("", None),
        ] {
            assert_eq!(from_rfc2822(text).as_deref(), utc, "{text}");
        }
    }

    #[test]
    fn ten_digits_are_a_minute_of_this_century() {
        assert_eq!(from_compact("2303222338").as_deref(), Some("2023-03-22T23:38:00Z"));
        for digits in ["", "230322233", "23032223389", "2313222338", "2303222360", "23032é2338", "2303-22338"] {
            assert_eq!(from_compact(digits), None, "{digits}");
        }
    }

    #[test]
    fn any_offset_becomes_utc_and_fractions_stay() {
        for (text, utc) in [
            ("2020-06-09T16:09:19.8536614Z", "2020-06-09T16:09:19.8536614Z"),
            ("2019-01-09T12:23:23+00:00", "2019-01-09T12:23:23Z"),
            ("2021-07-05T00:30:00.5+02:00", "2021-07-04T22:30:00.5Z"),
            ("2024-02-28T23:30:00-01:00", "2024-02-29T00:30:00Z"),
            ("1999-12-31t23:59:60z", "1999-12-31T23:59:60Z"),
            ("2023-12-31T23:59:59-00:01", "2024-01-01T00:00:59Z"),
            ("0000-01-01T01:00:00+01:00", "0000-01-01T00:00:00Z"),
            ("9999-12-31T22:59:59-01:00", "9999-12-31T23:59:59Z"),
        ] {
            assert_eq!(to_utc(text).as_deref(), Some(utc), "{text}");
        }
    }

    #[test]
    fn text_that_is_not_a_time_is_none() {
        for text in [
            "0001-01-01T00:00:00Z",
            "2017-08-31T10:28:00.143",
            "2016-09-14 18:20:16",
            "",
            "2024-13-01T00:00:00Z",
            "2023-02-29T00:00:00Z",
            "2024-01-01T24:00:00Z",
            "2024-01-01T00:00:00.Z",
            "2024-01-01T00:00:00+0200",
            "2024-01-01T00:00:00Zx",
            "+024-01-01T00:00:00Z",
            "2024-01-01T00:00:0éZ",
            "0000-01-01T00:59:59+01:00",
            "9999-12-31T23:00:00-01:00",
        ] {
            assert_eq!(to_utc(text), None, "{text}");
        }
    }

    #[test]
    fn times_in_utc_without_a_zone_become_text() {
        assert_eq!(from_utc("2026-05-04 16:34:50").as_deref(), Some("2026-05-04T16:34:50Z"));
        assert_eq!(from_utc("2026-05-04 16:34:50.25").as_deref(), Some("2026-05-04T16:34:50.25Z"));
        for text in
            ["", "2026-05-04", "2026-05-04T16:34:50", "2026-05-04 16:34:50Z", "2026-13-04 16:34:50", "é026-05-0 1"]
        {
            assert_eq!(from_utc(text), None, "{text}");
        }
        assert_eq!(from_compact("2605041634").as_deref(), Some("2026-05-04T16:34:00Z"));
        for text in ["", "260504163", "26050416345", "1234567890", "26-5041634", "2605é4163", "2602301634"] {
            assert_eq!(from_compact(text), None, "{text}");
        }
    }

    #[test]
    fn seconds_since_1970_become_text() {
        assert_eq!(from_unix_seconds("0").as_deref(), Some("1970-01-01T00:00:00Z"));
        assert_eq!(from_unix_seconds("1690418969").as_deref(), Some("2023-07-27T00:49:29Z"));
        assert_eq!(from_unix_seconds("951782400").as_deref(), Some("2000-02-29T00:00:00Z"));
        assert_eq!(from_unix_seconds("253402300799").as_deref(), Some("9999-12-31T23:59:59Z"));
        assert_eq!(from_unix_seconds("253402300800"), None);
        assert_eq!(from_unix_seconds("-1"), None);
        assert_eq!(from_unix_seconds("20230727004929"), None);
    }
}
