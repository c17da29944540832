//! The limits: input at a limit is accepted, and input beyond it is refused.

use hookproof::limits::{
    MAX_EVENTS, MAX_HEAD_BYTES, MAX_HEADERS, MAX_ISSUE_PATHS_BYTES, MAX_ISSUES, MAX_PARAMETERS, MAX_SECRETS,
};
use hookproof::{
    ErrorCode, IssueCode, ParseOptions, Provider, Receiver, ReceiverOptions, Request, Secret, Severity, SignOptions,
    parse, sign, validate,
};

const NOW: i64 = 1_800_000_000;

/// The result for a signed request of Bird to this URL, with additional headers.
fn received(url: &str, others: &[(&str, &str)]) -> Result<(), ErrorCode> {
    let options = ReceiverOptions::new(Provider::Bird, "k");
    let unsigned = Request { url: "https://h.example/", headers: &[], body: b"{}" };
    let request = Request { url, ..unsigned };
    // A URL that is refused cannot be signed. Its signature is not verified, so that of another URL is used.
    let signing = SignOptions::new(Provider::Bird, &options.secrets[0], NOW);
    let signed = sign(&request, &signing).or_else(|_| sign(&unsigned, &signing)).unwrap();
    let own = signed.iter().map(|(name, value)| (*name, value.as_str()));
    let headers: Vec<_> = others.iter().copied().chain(own).collect();
    let receiver = Receiver::new(&options).unwrap();
    receiver.receive(&Request { headers: &headers, ..request }, NOW).map(|_| ()).map_err(|error| error.code())
}

#[test]
fn the_number_of_headers_and_the_size_of_the_head_are_limited() {
    let url = "https://h.example/";
    assert_eq!(received(url, &vec![("x", "1"); MAX_HEADERS - 2]), Ok(()));
    assert_eq!(received(url, &vec![("x", "1"); MAX_HEADERS - 1]), Err(ErrorCode::TooManyHeaders));
    let long = "x".repeat(MAX_HEAD_BYTES - 200);
    assert_eq!(received(url, &[("x", &long)]), Ok(()));
    assert_eq!(received(url, &[("x", &long), ("y", &long[..200])]), Err(ErrorCode::HeadTooLarge));
    assert_eq!(received(&[url, &long].concat(), &[]), Ok(()));
    assert_eq!(received(&[url, &long, &long[..200]].concat(), &[]), Err(ErrorCode::HeadTooLarge));
}

#[test]
fn the_number_of_parameters_of_a_url_is_limited() {
    let url = |count: usize| ["https://h.example/?", &vec!["a"; count].join("&")].concat();
    assert_eq!(received(&url(MAX_PARAMETERS), &[]), Ok(()));
    assert_eq!(received(&url(MAX_PARAMETERS + 1), &[]), Err(ErrorCode::TooManyParameters));

    let too_many = url(MAX_PARAMETERS + 1);
    let options = ParseOptions { url: Some(&too_many), ..ParseOptions::default() };
    let error = parse(Provider::Messagebird, b"", &options).unwrap_err();
    assert_eq!(error.code(), ErrorCode::TooManyParameters);
    let validation = validate(Provider::Messagebird, b"", &options);
    assert_eq!(validation.issues[0].code, IssueCode::TooManyParameters);
}

#[test]
fn the_number_of_events_is_checked_before_any_is_validated() {
    let body = |count: usize| ["[", &vec!["{}"; count].join(","), "]"].concat();
    let parsed =
        |body: &str| parse(Provider::Dotdigital, body.as_bytes(), &ParseOptions::default()).map(|events| events.len());
    assert_eq!(parsed(&body(MAX_EVENTS)), Ok(MAX_EVENTS));
    let error = parsed(&body(MAX_EVENTS + 1)).unwrap_err();
    assert_eq!((error.code(), error.status()), (ErrorCode::TooManyEvents, 413));
    assert_eq!(error.position().map(|position| position.column as usize), Some(3 * MAX_EVENTS + 1));
    let validation = validate(Provider::Bandwidth, body(MAX_EVENTS + 1).as_bytes(), &ParseOptions::default()).issues;
    assert_eq!(validation.iter().map(|issue| issue.code).collect::<Vec<_>>(), [IssueCode::TooManyEvents]);
}

#[test]
fn the_number_of_secrets_is_limited() {
    let with = |count: usize| {
        let mut options = ReceiverOptions::new(Provider::Bird, "");
        options.secrets = (0..count).map(|nth| Secret::from(["k", &nth.to_string()].concat().as_str())).collect();
        Receiver::new(&options)
    };
    assert!(with(MAX_SECRETS).is_ok());
    assert_eq!(with(MAX_SECRETS + 1).unwrap_err().code(), ErrorCode::InvalidOptions);
}

/// The number of listed issues of a body, and the path, severity and message of each `MORE_ISSUES`.
fn issues(body: &str) -> (usize, Vec<(String, Severity, String)>) {
    let validation = validate(Provider::Dotdigital, body.as_bytes(), &ParseOptions::default());
    let (more, listed): (Vec<_>, Vec<_>) =
        validation.issues.into_iter().partition(|issue| issue.code == IssueCode::MoreIssues);
    (listed.len(), more.into_iter().map(|issue| (issue.path, issue.severity, issue.message.into_owned())).collect())
}

#[test]
fn issues_beyond_the_limit_are_counted() {
    let numbers = |count: usize| {
        let numbers = vec!["1e999"; count].join(",");
        ["{\"eventId\":\"1\",\"accountId\":1,\"apiSpaceId\":\"\",\"name\":\"message.read\",\"timestamp\":\"2026-01-01T00:00:00Z\",\"payload\":{},\"x\":[", &numbers, "]}"].concat()
    };
    assert_eq!(issues(&numbers(MAX_ISSUES)), (MAX_ISSUES, Vec::new()));
    let more = "this event has 7 more issues, which are not listed".to_owned();
    assert_eq!(issues(&numbers(MAX_ISSUES + 7)), (MAX_ISSUES, vec![(String::new(), Severity::Warning, more)]));
}

#[test]
fn whether_a_body_is_valid_does_not_depend_on_the_limit() {
    let warnings = vec!["1e999"; MAX_ISSUES].join(",");
    let event = ["{\"name\":\"message.read\",\"x\":[", &warnings, "],\"y\":{\"a\":0,\"a\":1}}"].concat();
    let (listed, more) = issues(&event);
    assert_eq!((listed, more.len(), more[0].1), (MAX_ISSUES, 1, Severity::Error));
    assert!(!validate(Provider::Dotdigital, event.as_bytes(), &ParseOptions::default()).valid);
}

#[test]
fn an_event_with_a_deviation_always_has_an_issue() {
    let body = ["[", &vec!["7"; MAX_ISSUES + 3].join(","), "]"].concat();
    let events = parse(Provider::Bird, body.as_bytes(), &ParseOptions::default()).unwrap();
    assert_eq!(events.len(), MAX_ISSUES + 3);
    assert!(events.iter().all(|event| event.issues.len() == 1));
    let (_, more) = issues(&body);
    assert_eq!(more[0].0, ["/", &MAX_ISSUES.to_string()].concat());
    assert_eq!(more[0].1, Severity::Error);
}

#[test]
fn a_long_key_is_not_repeated_with_every_issue_below_it() {
    let key = "k".repeat(MAX_ISSUE_PATHS_BYTES / 4);
    let body = ["{\"", &key, "\":[", &vec!["1e999"; 900].join(","), "]}"].concat();
    let validation = validate(Provider::Dotdigital, body.as_bytes(), &ParseOptions::default());
    let paths: usize = validation.issues.iter().map(|issue| issue.path.len()).sum();
    assert!(paths <= MAX_ISSUE_PATHS_BYTES * 5 / 4 && paths > MAX_ISSUE_PATHS_BYTES, "{paths}");
    assert_eq!(validation.issues.last().unwrap().code, IssueCode::MoreIssues);
}
