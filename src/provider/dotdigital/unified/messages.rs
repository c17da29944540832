//! Messages over all channels.

use super::{file_parts, text_part, view};
use crate::json::Node;
use crate::provider::{EventType, View};
use crate::unified::{Direction, EventKind, Failure, Location, Media, Message, Status, Text, Unified, Words};

pub(crate) static CHANNELS: &Words<&str> = &[
    ("sms", "sms"),
    ("mms", "mms"),
    ("rcs", "rcs"),
    ("fbMessenger", "messenger"),
    ("appMessaging", "app"),
    ("email", "email"),
];

/// The addresses of the channels, in the objects `from` and `to`.
static ADDRESSES: &[&str] = &["phoneNumber", "fbMessengerId", "agentId", "profileId"];

/// A message that got further, or failed.
pub(crate) fn status<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    view(event, Unified::message(EventKind::MessageStatus, sent(event.at("payload"), known)))
}

/// A message that arrived.
pub(crate) fn inbound<'d>(event: Node<'d>, _: &'static EventType) -> View<'d> {
    view(event, Unified::message(EventKind::MessageReceived, received(event.at("payload"))))
}

/// A link in a message that was followed. No document shows the payload: read is only what has one meaning everywhere.
pub(crate) fn interaction<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    let payload = event.at("payload");
    let message = Message {
        id: payload.text("messageId"),
        channel: payload.channel("channel", CHANNELS).or_else(|| payload.channel("details.channel", CHANNELS)),
        direction: Some(Direction::Outbound),
        status: known.status,
        ..Message::default()
    };
    view(event, Unified::message(EventKind::MessageInteraction, message))
}

fn sent<'d>(payload: Node<'d>, known: &'static EventType) -> Message<'d> {
    let details = payload.at("details");
    let report = Report::of(details);
    let data = payload.at("channelData").children().next().unwrap_or(payload.missing());
    let failed = matches!(known.status, Some(Status::Failed | Status::Expired));
    Message {
        id: payload.text("id"),
        conversation_id: payload.text("conversationId"),
        direction: Some(Direction::Outbound),
        from: data.first_text(DATA_SENDERS),
        to: recipient(details, &report).or_else(|| data.text("phoneNumber")).into_iter().collect(),
        text: details.text(TAKEN_TEXT),
        status: known.status,
        error: if failed { failure(details, &report) } else { None },
        segments: data.count("segmentCount"),
        channel: report.channel,
        ..Message::default()
    }
}

/// What the channels reported: a summary under the channel's name, or the channel's own receipt.
struct Report<'d> {
    channel: Option<Text<'d>>,
    /// Missing where there is no summary.
    summary: Node<'d>,
    /// Missing where there is a summary.
    receipt: Node<'d>,
}

impl<'d> Report<'d> {
    fn of(details: Node<'d>) -> Self {
        let told = details.at("channelStatus");
        let summary = match details.text("channel") {
            Some(channel) => told.member(&channel.as_str()),
            // A message that could not be sent went through no channel: the first one that was tried tells why.
            None => told.children().find(|child| our_word(&child.key()).is_some()).unwrap_or(told.missing()),
        };
        Self {
            channel: details.channel("channel", CHANNELS).or_else(|| our_word(&summary.key()).map(Text::word)),
            receipt: if summary.exists() { told.missing() } else { told },
            summary,
        }
    }
}

fn our_word(channel: &str) -> Option<&'static str> {
    CHANNELS.iter().find(|(theirs, _)| *theirs == channel).map(|(_, ours)| *ours)
}

/// The recipient, wherever the channel names it.
fn recipient<'d>(details: Node<'d>, report: &Report<'d>) -> Option<Text<'d>> {
    details
        .first_text(TAKEN_RECIPIENTS)
        .or_else(|| report.summary.first_text(SUMMARY_RECIPIENTS))
        .or_else(|| report.receipt.first_text(RECEIPT_RECIPIENTS))
}

/// What of an interaction has one meaning everywhere, whatever its payload may be.
#[cfg(feature = "describe")]
pub(crate) static CLICKS: &[&str] = &["messageId", "channel", "details.channel"];

/// Who sent it, among the facts of its channel.
pub(crate) static DATA_SENDERS: &[&str] = &["fromPhoneNumber", "agentId"];

/// Whom it was sent to, as the channel said when it took the message.
pub(crate) static TAKEN_RECIPIENTS: &[&str] = &["additionalInfo.to", "additionalInfo.fbMessengerId"];

/// What it says, likewise.
pub(crate) const TAKEN_TEXT: &str = "additionalInfo.contentMessage.text";

/// The last is an email's: its summary is the mail service's own report.
pub(crate) static SUMMARY_RECIPIENTS: &[&str] = &[
    "details.to",
    "details.fbMessengerId",
    "details.data.recipient",
    "details.data.to",
    "details.data.phoneNumber",
    "recipient",
];

/// SMS names the recipient; on RCS, Messenger and in app messaging it is who sends the receipt.
pub(crate) static RECEIPT_RECIPIENTS: &[&str] = &["recipient", "data.senderPhoneNumber", "sender.id", "profileId"];

/// The last of these and of the following is an email's.
pub(crate) static SUMMARY_CODES: &[&str] =
    &["details.data.validationFailures.0.failureCode", "details.data.statusid", "code"];

pub(crate) static SUMMARY_REASONS: &[&str] =
    &["details.data.validationFailures.0.details", "details.reason", "description", "reason"];

pub(crate) static RECEIPT_CODES: &[&str] = &["statusid", "code"];

pub(crate) static RECEIPT_REASONS: &[&str] = &["statusdescription", "description"];

/// What a contact wrote or tapped on Messenger.
pub(crate) static MESSENGER_TEXTS: &[&str] = &["message.text", "postback.title"];

/// The reason, from the most telling place to the least.
fn failure<'d>(details: Node<'d>, report: &Report<'d>) -> Option<Failure<'d>> {
    let (summary, receipt) = (report.summary, report.receipt);
    let code = summary.first_text(SUMMARY_CODES).or_else(|| receipt.first_text(RECEIPT_CODES));
    let description = summary
        .first_text(SUMMARY_REASONS)
        .or_else(|| receipt.first_text(RECEIPT_REASONS))
        .or_else(|| details.text("reason"));
    Failure::of(code, description)
}

fn received(payload: Node<'_>) -> Message<'_> {
    let messenger = payload.at("channelData.body");
    let attachments = messenger.at("message.attachments");
    Message {
        id: payload.text("id"),
        conversation_id: payload.text("to.conversationId"),
        channel: payload.channel("channel", CHANNELS),
        direction: Some(Direction::Inbound),
        from: payload.at("from").first_text(ADDRESSES),
        // Messenger names its page elsewhere.
        to: payload.at("to").first_text(ADDRESSES).or_else(|| payload.text("channelData.pageId")).into_iter().collect(),
        text: payload
            .text("body")
            .or_else(|| text_part(payload.at("messageParts")))
            .or_else(|| messenger.first_text(MESSENGER_TEXTS)),
        media: file_parts(payload.at("messageParts")).chain(attached(attachments)).collect(),
        location: attachments.children().find_map(shared_location),
        ..Message::default()
    }
}

/// What Messenger attaches to a message and has an address.
fn attached(attachments: Node<'_>) -> impl Iterator<Item = Media<'_>> {
    let files = attachments.children().filter(|attachment| !attachment.at("type").is("location"));
    files.filter_map(|attachment| attachment.text("payload.url").map(Media::at))
}

/// A place attached on Messenger.
fn shared_location(attachment: Node<'_>) -> Option<Location<'_>> {
    let place = Location::at(attachment.at("payload.coordinates.lat"), attachment.at("payload.coordinates.long"))?;
    Some(Location { name: attachment.text("title"), ..place })
}
