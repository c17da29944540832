//! MessageBird's webhooks in the unified words.

use crate::json::Node;
use crate::provider::{EventType, View};
use crate::unified::{
    Conversation, Direction, EventKind, Failure, Location, Media, Message, Status, Text, Unified, Words,
};

static CHANNELS: &Words<&str> = &[
    ("sms", "sms"),
    ("mms", "mms"),
    ("whatsapp", "whatsapp"),
    ("whatsapp_sandbox", "whatsapp"),
    ("facebook", "messenger"),
    ("messenger", "messenger"),
    ("instagram", "instagram"),
    ("telegram", "telegram"),
    ("line", "line"),
    ("viber", "viber"),
    ("wechat", "wechat"),
    ("email", "email"),
    ("rcs", "rcs"),
];

static DIRECTIONS: &Words<Direction> = &[("received", Direction::Inbound), ("sent", Direction::Outbound)];

static STATUSES: &Words<Status> = &[
    ("accepted", Status::Accepted),
    ("pending", Status::Queued),
    ("scheduled", Status::Queued),
    ("buffered", Status::Queued),
    ("delayed", Status::Queued),
    ("dispatched", Status::Sent),
    ("transmitted", Status::Sent),
    ("sent", Status::Sent),
    ("delivered", Status::Delivered),
    ("read", Status::Read),
    ("opened", Status::Read),
    ("clicked", Status::Clicked),
    ("failed", Status::Failed),
    ("delivery_failed", Status::Failed),
    ("bounce", Status::Failed),
    ("expired", Status::Expired),
    ("rejected", Status::Rejected),
    ("deleted", Status::Deleted),
];

/// Content kinds that are a file with an address.
static FILES: &[&str] = &["image", "video", "audio", "file", "whatsappSticker"];

/// A message that was made, or whose status changed.
pub(super) fn message<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    let message = event.at("message");
    let direction = message.translate("direction", DIRECTIONS);
    let created = known.name == "message.created";
    let received = created && direction == Some(Direction::Inbound);
    let kind = if received { EventKind::MessageReceived } else { EventKind::MessageStatus };
    let moments: &[&str] = if created { &["createdDatetime"] } else { &["updatedDatetime"] };
    View {
        id: vec![
            message.text("id"),
            Some(Text::word(known.name)),
            message.text("status"),
            message.first_text(&["updatedDatetime", "createdDatetime"]),
        ],
        occurred_at: message.moment(moments),
        unified: Unified::message(kind, described(event, direction)).in_conversation(conversation(event)),
    }
}

/// How far an SMS got.
pub(super) fn sms_status<'d>(report: Node<'d>, _: &'static EventType) -> View<'d> {
    let message = Message {
        id: report.text("id"),
        channel: Some(Text::word("sms")),
        direction: Some(Direction::Outbound),
        to: report.texts("recipient"),
        status: report.translate("status", STATUSES),
        error: Failure::of(report.text("statusErrorCode"), report.text("statusReason")),
        segments: report.count("messagePartCount"),
        reference: report.text("reference"),
        ..Message::default()
    };
    View {
        id: vec![report.text("id"), report.text("recipient"), report.text("status"), report.text("statusDatetime")],
        occurred_at: report.moment(&["statusDatetime"]),
        unified: Unified::message(EventKind::MessageStatus, message),
    }
}

fn described(event: Node<'_>, direction: Option<Direction>) -> Message<'_> {
    let message = event.at("message");
    let content = message.at("content");
    Message {
        id: message.text("id"),
        conversation_id: message.text("conversationId").or_else(|| event.text("conversation.id")),
        channel: message
            .channel("platform", CHANNELS)
            .or_else(|| event.channel("conversation.lastUsedPlatformId", CHANNELS)),
        direction,
        from: message.text("from"),
        to: message.texts("to"),
        text: content.first_text(&["text", "image.caption", "video.caption", "file.caption"]),
        media: FILES.iter().filter_map(|kind| content.at(kind).text("url").map(Media::at)).collect(),
        location: Location::at(content.at("location.latitude"), content.at("location.longitude")),
        status: message.translate("status", STATUSES),
        error: Failure::of(event.text("error.code"), event.text("error.description")),
        reference: message.text("trackId"),
        ..Message::default()
    }
}

fn conversation(event: Node<'_>) -> Conversation<'_> {
    let conversation = event.at("conversation");
    Conversation {
        id: conversation.text("id"),
        status: conversation.lower_case("status"),
        contact_id: conversation.text("contactId").or_else(|| event.text("contact.id")),
        channel_id: conversation.text("lastUsedChannelId").or_else(|| event.text("message.channelId")),
    }
}
