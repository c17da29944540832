//! SMS reports, inbound SMS and MMS.

use crate::json::{Node, datetime};
use crate::provider::{EventType, View};
use crate::unified::{Direction, EventKind, Failure, Media, Message, Status, Text, Unified};

use super::STATUSES;

/// How far an SMS got. A message has a report for each recipient and status.
pub(in crate::provider::messagebird) fn report<'d>(report: Node<'d>, _: &'static EventType) -> View<'d> {
    let status = report.translate("status", STATUSES);
    // Delivered messages have a reason, too: "successfully delivered".
    let failed = matches!(status, Some(Status::Failed | Status::Expired | Status::Rejected));
    let failure = || Failure::of(report.text("statusErrorCode"), report.text("statusReason"));
    let message = Message {
        id: report.text("id"),
        channel: Some(Text::word("sms")),
        direction: Some(Direction::Outbound),
        to: report.texts("recipient"),
        status,
        error: failed.then(failure).flatten(),
        segments: report.count("messagePartCount"),
        reference: report.text("reference"),
        ..Message::default()
    };
    View {
        id: vec![report.text("id"), report.text("recipient"), report.text("status"), report.text("statusDatetime")],
        occurred_at: report.moment(&["statusDatetime"]).or_else(|| moment_without_plus(report)),
        unified: Unified::message(EventKind::MessageStatus, message),
    }
}

/// The moment of a report whose `+00:00` was not encoded: in a query string a bare `+` is a space.
fn moment_without_plus(report: Node<'_>) -> Option<Text<'_>> {
    let text = report.text("statusDatetime")?.as_str().replace(' ', "+");
    datetime::to_utc(&text).map(|utc| Text::made(utc.into_owned()))
}

/// An SMS or MMS that arrived. A message arrives once, so its id is enough.
pub(in crate::provider::messagebird) fn inbound<'d>(form: Node<'d>, known: &'static EventType) -> View<'d> {
    // Messages to a short code have fields of their own; what is in the others then is not this message.
    let (ids, texts) = if form.member("shortcode").exists() {
        (["mid", "id"], ["message", "body"])
    } else {
        (["id", "message_id"], ["body", "message"])
    };
    let id = last(form, &ids);
    let message = Message {
        id: id.clone(),
        channel: Some(Text::word(if known.name == "mms.inbound" { "mms" } else { "sms" })),
        direction: Some(Direction::Inbound),
        from: last(form, &["originator"]),
        to: last(form, &["receiver", "recipient", "shortcode"]).into_iter().collect(),
        text: last(form, &texts),
        media: ["mediaURLs", "mediaUrls"].iter().flat_map(|key| form.texts(key)).map(Media::at).collect(),
        ..Message::default()
    };
    View {
        id: vec![id, Some(Text::word(known.name))],
        occurred_at: form.moment(&["CreatedDatetime", "createdDatetime"]).or_else(|| unix_moment(form)),
        unified: Unified::message(EventKind::MessageReceived, message),
    }
}

/// The value of the first of these keys that is there. Where a key repeats the last value is that of this message, the
/// others are those of earlier ones.
fn last<'d>(form: Node<'d>, keys: &[&str]) -> Option<Text<'d>> {
    keys.iter().find_map(|key| form.texts(key).pop())
}

/// `date` and `receive_datetime` are no help: they name no zone.
fn unix_moment(form: Node<'_>) -> Option<Text<'_>> {
    datetime::from_unix_seconds(&form.text("date_utc")?.as_str()).map(Text::made)
}
