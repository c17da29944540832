//! The headers of a request, in any container.

use std::fmt;

/// The headers of a request: pairs of names and values in an array or a `Vec`, or with the feature `http` a
/// `http::HeaderMap`. Implement it for the container of another framework.
///
/// ```
/// use hookproof::{Headers, Request};
///
/// /// A field on each line, as in HTTP/1.1.
/// struct Lines(String);
///
/// impl Headers for Lines {
///     fn for_each<'h>(&'h self, visit: &mut dyn FnMut(&'h str, &'h [u8])) {
///         for (name, value) in self.0.lines().filter_map(|line| line.split_once(':')) {
///             visit(name, value.as_bytes());
///         }
///     }
/// }
///
/// let headers = Lines("Webhook-Id: msg_1\nContent-Type: application/json".to_owned());
/// let request = Request { url: "/hook", headers: &headers, body: b"{}" };
/// ```
pub trait Headers: Sync {
    /// Calls `visit` with the name and the value of every header field. Names are in any case, and may repeat.
    fn for_each<'h>(&'h self, visit: &mut dyn FnMut(&'h str, &'h [u8]));
}

/// The names only: the values may be credentials.
impl fmt::Debug for dyn Headers + '_ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut names = f.debug_list();
        self.for_each(&mut |name, _| {
            names.entry(&name);
        });
        names.finish()
    }
}

impl<const N: usize> Headers for [(&str, &str); N] {
    fn for_each<'h>(&'h self, visit: &mut dyn FnMut(&'h str, &'h [u8])) {
        each(self, visit);
    }
}

impl Headers for &[(&str, &str)] {
    fn for_each<'h>(&'h self, visit: &mut dyn FnMut(&'h str, &'h [u8])) {
        each(self, visit);
    }
}

/// For example the result of [`sign`](crate::sign).
impl<N: AsRef<str> + Sync, V: AsRef<str> + Sync> Headers for Vec<(N, V)> {
    fn for_each<'h>(&'h self, visit: &mut dyn FnMut(&'h str, &'h [u8])) {
        each(self, visit);
    }
}

#[cfg(feature = "http")]
impl Headers for http::HeaderMap {
    fn for_each<'h>(&'h self, visit: &mut dyn FnMut(&'h str, &'h [u8])) {
        for (name, value) in self {
            visit(name.as_str(), value.as_bytes());
        }
    }
}

fn each<'h, N: AsRef<str>, V: AsRef<str>>(pairs: &'h [(N, V)], visit: &mut dyn FnMut(&'h str, &'h [u8])) {
    for (name, value) in pairs {
        visit(name.as_ref(), value.as_ref().as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_values_of_headers_are_redacted() {
        let headers: &dyn Headers = &[("Authorization", "Basic aGlkZGVu"), ("X-Id", "1")];
        assert_eq!(format!("{headers:?}"), r#"["Authorization", "X-Id"]"#);
    }
}
