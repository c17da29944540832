//! The events of Bird.

use super::models::*;
use super::unified::channels::{INBOUND, INTERACTION, OUTBOUND};
use super::unified::conversations::{CONVERSATION, CONVERSATION_MESSAGE};
use super::unified::email::{EMAIL, EMAIL_FEEDBACK, EMAIL_RECEIVED, MAILBOX_MESSAGE, MAILBOX_RECEIVED, THREAD_CREATED};
use super::unified::messaging::{SMS, SMS_RECEIVED, WHATSAPP, WHATSAPP_RECEIVED};
use super::unified::platform::EVENT;
use super::unified::voice::CALL;
use crate::event::events;

events! {
    /// Classic notifications of the service `conversations`.
    CONVERSATIONS: "Bird Conversations API: webhook event types" {
        "conversation.created": CONVERSATION_EVENT, CONVERSATION;
        "conversation.updated": CONVERSATION_EVENT, CONVERSATION;
        "conversation.deleted": CONVERSATION_EVENT, CONVERSATION;
    }
}

events! {
    /// Undocumented classic notifications, observed in real traffic.
    UNDOCUMENTED: "none; observed in real traffic" {
        "message.created": CONVERSATION_MESSAGE_EVENT, CONVERSATION_MESSAGE;
    }
}

events! {
    /// Classic notifications of the service `channels`: three for each platform.
    CHANNELS: "Bird Channels API: message status and interactions" {
        "sms.inbound": CHANNEL_MESSAGE_EVENT, INBOUND;
        "sms.outbound": CHANNEL_MESSAGE_EVENT, OUTBOUND;
        "sms.interaction": CHANNEL_INTERACTION_EVENT, INTERACTION;
        "whatsapp.inbound": CHANNEL_MESSAGE_EVENT, INBOUND;
        "whatsapp.outbound": CHANNEL_MESSAGE_EVENT, OUTBOUND;
        "whatsapp.interaction": CHANNEL_INTERACTION_EVENT, INTERACTION;
        "email.inbound": CHANNEL_MESSAGE_EVENT, INBOUND;
        "email.outbound": CHANNEL_MESSAGE_EVENT, OUTBOUND;
        "email.interaction": CHANNEL_INTERACTION_EVENT, INTERACTION;
        "line.inbound": CHANNEL_MESSAGE_EVENT, INBOUND;
        "line.outbound": CHANNEL_MESSAGE_EVENT, OUTBOUND;
        "line.interaction": CHANNEL_INTERACTION_EVENT, INTERACTION;
        "instagram.inbound": CHANNEL_MESSAGE_EVENT, INBOUND;
        "instagram.outbound": CHANNEL_MESSAGE_EVENT, OUTBOUND;
        "instagram.interaction": CHANNEL_INTERACTION_EVENT, INTERACTION;
        "facebook.inbound": CHANNEL_MESSAGE_EVENT, INBOUND;
        "facebook.outbound": CHANNEL_MESSAGE_EVENT, OUTBOUND;
        "facebook.interaction": CHANNEL_INTERACTION_EVENT, INTERACTION;
        "viber.inbound": CHANNEL_MESSAGE_EVENT, INBOUND;
        "viber.outbound": CHANNEL_MESSAGE_EVENT, OUTBOUND;
        "viber.interaction": CHANNEL_INTERACTION_EVENT, INTERACTION;
        "linkedin.inbound": CHANNEL_MESSAGE_EVENT, INBOUND;
        "linkedin.outbound": CHANNEL_MESSAGE_EVENT, OUTBOUND;
        "linkedin.interaction": CHANNEL_INTERACTION_EVENT, INTERACTION;
        "tiktok.inbound": CHANNEL_MESSAGE_EVENT, INBOUND;
        "tiktok.outbound": CHANNEL_MESSAGE_EVENT, OUTBOUND;
        "tiktok.interaction": CHANNEL_INTERACTION_EVENT, INTERACTION;
        "apple.inbound": CHANNEL_MESSAGE_EVENT, INBOUND;
        "apple.outbound": CHANNEL_MESSAGE_EVENT, OUTBOUND;
        "apple.interaction": CHANNEL_INTERACTION_EVENT, INTERACTION;
        "telegram.inbound": CHANNEL_MESSAGE_EVENT, INBOUND;
        "telegram.outbound": CHANNEL_MESSAGE_EVENT, OUTBOUND;
        "telegram.interaction": CHANNEL_INTERACTION_EVENT, INTERACTION;
    }
}

events! {
    /// The 47 events of the 2026 platform.
    PLATFORM: "Bird platform: webhooks" {
        "domain.failed": DOMAIN_EVENT, EVENT;
        "domain.verified": DOMAIN_EVENT, EVENT;

        "email.accepted": EMAIL_EVENT, EMAIL, Accepted;
        "email.bounced": EMAIL_BOUNCED_EVENT, EMAIL, Failed;
        "email.canceled": EMAIL_CANCELED_EVENT, EMAIL, Deleted;
        "email.clicked": EMAIL_CLICKED_EVENT, EMAIL_FEEDBACK, Clicked;
        "email.complained": EMAIL_COMPLAINED_EVENT, EMAIL_FEEDBACK;
        "email.deferred": EMAIL_DEFERRED_EVENT, EMAIL, Queued;
        "email.delivered": EMAIL_EVENT, EMAIL, Delivered;
        "email.list_unsubscribed": EMAIL_EVENT, EMAIL_FEEDBACK;
        "email.opened": EMAIL_OPENED_EVENT, EMAIL, Read;
        "email.out_of_band_bounce": EMAIL_BOUNCED_EVENT, EMAIL, Failed;
        "email.processed": EMAIL_EVENT, EMAIL, Queued;
        "email.received": EMAIL_RECEIVED_EVENT, EMAIL_RECEIVED;
        "email.rejected": EMAIL_REJECTED_EVENT, EMAIL, Rejected;
        "email.scheduled": EMAIL_SCHEDULED_EVENT, EMAIL, Queued;
        "email.unsubscribed": EMAIL_EVENT, EMAIL_FEEDBACK;

        "email_mailbox.message_delivered": MAILBOX_MESSAGE_EVENT, MAILBOX_MESSAGE, Delivered;
        "email_mailbox.message_failed": MAILBOX_MESSAGE_FAILED_EVENT, MAILBOX_MESSAGE, Failed;
        "email_mailbox.message_received": MAILBOX_MESSAGE_RECEIVED_EVENT, MAILBOX_RECEIVED;
        "email_mailbox.message_sent": MAILBOX_MESSAGE_EVENT, MAILBOX_MESSAGE, Sent;
        "email_mailbox.suspended": MAILBOX_SUSPENDED_EVENT, EVENT;
        "email_mailbox.thread_created": MAILBOX_THREAD_CREATED_EVENT, THREAD_CREATED;
        "email_suppression.created": EMAIL_SUPPRESSION_CREATED_EVENT, EVENT;

        "sms.accepted": SMS_ACCEPTED_EVENT, SMS, Accepted;
        "sms.delivered": SMS_EVENT, SMS, Delivered;
        "sms.expired": SMS_FAILED_EVENT, SMS, Expired;
        "sms.failed": SMS_FAILED_EVENT, SMS, Failed;
        "sms.received": SMS_RECEIVED_EVENT, SMS_RECEIVED;
        "sms.rejected": SMS_FAILED_EVENT, SMS, Rejected;
        "sms.sent": SMS_EVENT, SMS, Sent;
        "sms.undelivered": SMS_FAILED_EVENT, SMS, Failed;

        "verify.attempt.delivered": VERIFY_ATTEMPT_DELIVERED_EVENT, EVENT;
        "verify.attempt.sent": VERIFY_ATTEMPT_SENT_EVENT, EVENT;
        "verify.attempt.undelivered": VERIFY_ATTEMPT_UNDELIVERED_EVENT, EVENT;
        "verify.verification.created": VERIFICATION_CREATED_EVENT, EVENT;
        "verify.verification.verified": VERIFICATION_VERIFIED_EVENT, EVENT;

        "voice_call.answered": VOICE_CALL_EVENT, CALL;
        "voice_call.ended": VOICE_CALL_ENDED_EVENT, CALL;
        "voice_call.initiated": VOICE_CALL_EVENT, CALL;

        "whatsapp.accepted": WHATSAPP_EVENT, WHATSAPP, Accepted;
        "whatsapp.delivered": WHATSAPP_EVENT, WHATSAPP, Delivered;
        "whatsapp.failed": WHATSAPP_FAILED_EVENT, WHATSAPP, Failed;
        "whatsapp.read": WHATSAPP_EVENT, WHATSAPP, Read;
        "whatsapp.received": WHATSAPP_RECEIVED_EVENT, WHATSAPP_RECEIVED;
        "whatsapp.rejected": WHATSAPP_FAILED_EVENT, WHATSAPP, Rejected;
        "whatsapp.sent": WHATSAPP_EVENT, WHATSAPP, Sent;
    }
}
