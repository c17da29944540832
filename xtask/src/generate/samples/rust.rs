//! `src/generated/samples.json`: the samples of the crate.

use super::json::Json;
use super::sample::{Sample, Way};

/// The media type of forms.
const FORM: &str = "application/x-www-form-urlencoded";

/// The file, one sample per line.
pub fn data(lines: &[String]) -> String {
    let mark = "Generated from the definitions by `cargo xtask generate`.";
    format!("{{\"$comment\": \"{mark}\", \"samples\": [\n{}\n]}}\n", lines.join(",\n"))
}

/// The request of one sample.
pub fn line(provider: &str, sample: &Sample) -> String {
    let url = format!("https://hooks.example.com/{provider}");
    let (method, url, headers, body) = match sample.way {
        Way::Json => ("POST", url, media_type("application/json"), sample.body.to_string()),
        Way::Form => ("POST", url, media_type(FORM), sample.parameters()),
        Way::Query => ("GET", format!("{url}?{}", sample.parameters()), Json::Object(Vec::new()), String::new()),
    };
    let text = |text: &str| Json::Text(text.to_owned());
    let members = [
        ("provider", text(provider)),
        ("type", text(sample.name)),
        ("method", text(method)),
        ("url", text(&url)),
        ("headers", headers),
        ("body", text(&body)),
    ];
    Json::Object(members.map(|(key, value)| (key.to_owned(), value)).into()).to_string()
}

fn media_type(name: &str) -> Json {
    Json::Object(vec![("Content-Type".to_owned(), Json::Text(name.to_owned()))])
}
