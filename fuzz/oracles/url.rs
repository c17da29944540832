//! An independent URL parser.

use hookproof::limits::MAX_PARAMETERS;

/// The origin (scheme, host and port), the path, and the query with its question mark. `None` if the text is neither an http(s) URL nor a
/// path, or if it has too many parameters.
pub fn parts(text: &str) -> Option<(&str, &str, &str)> {
    parts_or_websocket(text).filter(|(origin, ..)| !is_websocket(origin))
}

pub fn is_websocket(origin: &str) -> bool {
    origin.to_ascii_lowercase().starts_with("ws")
}

/// The same as [`parts`], but also for the URL of a WebSocket.
pub fn parts_or_websocket(text: &str) -> Option<(&str, &str, &str)> {
    let sent = text.split('#').next()?;
    if sent.chars().any(|character| character.is_whitespace() || character.is_control()) {
        return None;
    }
    let lower = sent.to_ascii_lowercase();
    let schemes = ["https://", "http://", "wss://", "ws://", "/"];
    let scheme = schemes.into_iter().find(|scheme| lower.starts_with(scheme))?;
    let scheme = if scheme == "/" { 0 } else { scheme.len() };
    let length = sent[scheme..].bytes().take_while(|byte| !matches!(byte, b'/' | b'?')).count();
    if scheme > 0 && length == 0 {
        return None;
    }
    let origin = if scheme > 0 { scheme + length } else { 0 };
    let query = sent[origin..].find('?').map_or(sent.len(), |at| origin + at);
    if sent[query..].split('&').count() > MAX_PARAMETERS {
        return None;
    }
    Some((&sent[..origin], &sent[origin..query], &sent[query..]))
}

/// The URL as a provider signs it: with a path.
pub fn signed(text: &str) -> Option<String> {
    let (origin, path, query) = parts(text).filter(|(origin, ..)| !origin.is_empty())?;
    Some(format!("{origin}{}{query}", if path.is_empty() { "/" } else { path }))
}

/// The query without its question mark; empty if there is none.
pub fn query(text: &str) -> Option<&str> {
    parts(text).map(|(_, _, query)| query.strip_prefix('?').unwrap_or(query))
}
