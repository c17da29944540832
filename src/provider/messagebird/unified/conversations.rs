//! Messages of conversations, and the conversations themselves.

use crate::json::Node;
use crate::provider::{EventType, View};
use crate::unified::{Conversation, Direction, EventKind, Failure, Location, Media, Message, Text, Unified, Words};

use super::STATUSES;

pub(in crate::provider::messagebird) static CHANNELS: &Words<&str> = &[
    ("sms", "sms"),
    ("mms", "mms"),
    ("rcs", "rcs"),
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
    ("linkedin", "linkedin"),
    ("tiktok", "tiktok"),
];

pub(in crate::provider::messagebird) static DIRECTIONS: &Words<Direction> =
    &[("received", Direction::Inbound), ("sent", Direction::Outbound)];

/// Where each kind of content has its text. A template (`hsm`) carries no text, only what fills it.
static TEXTS: &[&str] = &[
    "text",
    "image.caption",
    "video.caption",
    "audio.caption",
    "file.caption",
    "interactive.reply.text",
    "interactive.body.text",
    "whatsappText.text.body",
    "whatsappOrder.text",
    "facebookQuickReply.text",
    "facebookMediaTemplate.text",
    "facebookGenericTemplate.text",
    "email.content.text",
];

/// Where each kind of content has the address of a file.
pub(in crate::provider::messagebird) static FILES: &[&str] = &[
    "image.url",
    "video.url",
    "audio.url",
    "file.url",
    "whatsappSticker.link",
    "interactive.header.image.url",
    "interactive.header.video.url",
    "interactive.header.document.url",
    "facebookQuickReply.attachment.payload.url",
    "facebookMediaTemplate.attachment.payload.url",
];

/// Where a content has lists of files.
static FILE_LISTS: &[&str] = &["externalAttachments", "email.attachments", "email.inlineImages"];

/// A message that was made, or whose status changed. One message has several events: they differ in type, status and
/// the time of the change, and a redelivery in none of them.
pub(in crate::provider::messagebird) fn message<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    let message = event.at("message");
    let direction = message.translate("direction", DIRECTIONS);
    let created = known.name == "message.created";
    let received = created && direction == Some(Direction::Inbound);
    let kind = if received { EventKind::MessageReceived } else { EventKind::MessageStatus };
    let unified = Unified::message(kind, described(event, direction));
    View {
        id: vec![
            message.text("id"),
            Some(Text::word(known.name)),
            message.text("status"),
            message.first_text(&["updatedDatetime", "createdDatetime"]),
        ],
        occurred_at: message.moment(&[if created { "createdDatetime" } else { "updatedDatetime" }]),
        unified: match thread(event) {
            conversation @ Conversation { id: Some(_), .. } => unified.in_conversation(conversation),
            _ => unified,
        },
    }
}

/// A conversation that began or changed. Its changes differ in status and time.
pub(in crate::provider::messagebird) fn conversation<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    let conversation = event.at("conversation");
    let created = known.name == "conversation.created";
    let kind = if created { EventKind::ConversationCreated } else { EventKind::ConversationUpdated };
    View {
        id: vec![
            conversation.text("id"),
            Some(Text::word(known.name)),
            conversation.text("status"),
            conversation.first_text(&["updatedDatetime", "createdDatetime"]),
        ],
        occurred_at: conversation.moment(&[if created { "createdDatetime" } else { "updatedDatetime" }]),
        unified: Unified::conversation(kind, thread(event)),
    }
}

fn described(event: Node<'_>, direction: Option<Direction>) -> Message<'_> {
    let message = event.at("message");
    let content = message.at("content");
    Message {
        id: message.text("id"),
        conversation_id: message.text("conversationId").or_else(|| event.text("conversation.id")),
        channel: channel(event),
        direction,
        from: message.text("from"),
        to: message.texts("to"),
        text: content.first_text(TEXTS),
        media: media(content),
        location: Location::at(content.at("location.latitude"), content.at("location.longitude")),
        status: message.translate("status", STATUSES),
        error: Failure::of(event.text("error.code"), event.text("error.description")),
        reference: message.text("trackId"),
        ..Message::default()
    }
}

/// The platform of the message; where it names none, that of the channel the conversation used last, if this is the
/// message's own channel.
fn channel(event: Node<'_>) -> Option<Text<'_>> {
    event.channel("message.platform", CHANNELS).or_else(|| {
        let last = event.text("conversation.lastUsedChannelId")?;
        let own = event.text("message.channelId")?;
        (last.as_str() == own.as_str()).then(|| event.channel("conversation.lastUsedPlatformId", CHANNELS)).flatten()
    })
}

fn media(content: Node<'_>) -> Vec<Media<'_>> {
    let single = FILES.iter().filter_map(|path| content.text(path)).map(Media::at);
    let listed = FILE_LISTS.iter().flat_map(|path| content.at(path).children()).filter_map(|file| {
        let url = file.first_text(&["url", "URL"])?;
        Some(Media { url, content_type: file.text("type"), name: file.text("name") })
    });
    single.chain(listed).collect()
}

fn thread(event: Node<'_>) -> Conversation<'_> {
    let conversation = event.at("conversation");
    Conversation {
        id: conversation.text("id").or_else(|| event.text("message.conversationId")),
        status: conversation.lower_case("status"),
        contact_id: conversation.text("contactId").or_else(|| event.text("contact.id")),
        channel_id: conversation.text("lastUsedChannelId").or_else(|| event.text("message.channelId")),
    }
}
