//! What Bird sends.

use super::models::*;
use super::unified::channels::{inbound, interaction, outbound};
use super::unified::conversations::{conversation, conversation_message};
use super::unified::email::{email, email_feedback, email_received, mailbox_message, mailbox_received, thread_created};
use super::unified::messaging::{sms, sms_received, whatsapp, whatsapp_received};
use super::unified::platform::other;
use super::unified::voice::call;
use crate::provider::events;

events! {
    /// Classic notifications of the service `conversations`.
    CONVERSATIONS: "Bird Conversations API: webhook event types" {
        "conversation.created": CONVERSATION_EVENT, conversation;
        "conversation.updated": CONVERSATION_EVENT, conversation;
        "conversation.deleted": CONVERSATION_EVENT, conversation;
    }
}

events! {
    /// Classic notifications that applications meet and no document names.
    UNDOCUMENTED: "none; seen in applications that run against Bird" {
        "message.created": CONVERSATION_MESSAGE_EVENT, conversation_message;
    }
}

events! {
    /// Classic notifications of the service `channels`: three for each platform.
    CHANNELS: "Bird Channels API: message status and interactions" {
        "sms.inbound": CHANNEL_MESSAGE_EVENT, inbound;
        "sms.outbound": CHANNEL_MESSAGE_EVENT, outbound;
        "sms.interaction": CHANNEL_INTERACTION_EVENT, interaction;
        "whatsapp.inbound": CHANNEL_MESSAGE_EVENT, inbound;
        "whatsapp.outbound": CHANNEL_MESSAGE_EVENT, outbound;
        "whatsapp.interaction": CHANNEL_INTERACTION_EVENT, interaction;
        "email.inbound": CHANNEL_MESSAGE_EVENT, inbound;
        "email.outbound": CHANNEL_MESSAGE_EVENT, outbound;
        "email.interaction": CHANNEL_INTERACTION_EVENT, interaction;
        "line.inbound": CHANNEL_MESSAGE_EVENT, inbound;
        "line.outbound": CHANNEL_MESSAGE_EVENT, outbound;
        "line.interaction": CHANNEL_INTERACTION_EVENT, interaction;
        "instagram.inbound": CHANNEL_MESSAGE_EVENT, inbound;
        "instagram.outbound": CHANNEL_MESSAGE_EVENT, outbound;
        "instagram.interaction": CHANNEL_INTERACTION_EVENT, interaction;
        "facebook.inbound": CHANNEL_MESSAGE_EVENT, inbound;
        "facebook.outbound": CHANNEL_MESSAGE_EVENT, outbound;
        "facebook.interaction": CHANNEL_INTERACTION_EVENT, interaction;
        "viber.inbound": CHANNEL_MESSAGE_EVENT, inbound;
        "viber.outbound": CHANNEL_MESSAGE_EVENT, outbound;
        "viber.interaction": CHANNEL_INTERACTION_EVENT, interaction;
        "linkedin.inbound": CHANNEL_MESSAGE_EVENT, inbound;
        "linkedin.outbound": CHANNEL_MESSAGE_EVENT, outbound;
        "linkedin.interaction": CHANNEL_INTERACTION_EVENT, interaction;
        "tiktok.inbound": CHANNEL_MESSAGE_EVENT, inbound;
        "tiktok.outbound": CHANNEL_MESSAGE_EVENT, outbound;
        "tiktok.interaction": CHANNEL_INTERACTION_EVENT, interaction;
        "apple.inbound": CHANNEL_MESSAGE_EVENT, inbound;
        "apple.outbound": CHANNEL_MESSAGE_EVENT, outbound;
        "apple.interaction": CHANNEL_INTERACTION_EVENT, interaction;
        "telegram.inbound": CHANNEL_MESSAGE_EVENT, inbound;
        "telegram.outbound": CHANNEL_MESSAGE_EVENT, outbound;
        "telegram.interaction": CHANNEL_INTERACTION_EVENT, interaction;
    }
}

events! {
    /// The 47 events of the 2026 platform.
    PLATFORM: "Bird platform: webhooks" {
        "domain.failed": DOMAIN_EVENT, other;
        "domain.verified": DOMAIN_EVENT, other;

        "email.accepted": EMAIL_EVENT, email, Accepted;
        "email.bounced": EMAIL_BOUNCED_EVENT, email, Failed;
        "email.canceled": EMAIL_CANCELED_EVENT, email, Deleted;
        "email.clicked": EMAIL_CLICKED_EVENT, email_feedback, Clicked;
        "email.complained": EMAIL_COMPLAINED_EVENT, email_feedback;
        "email.deferred": EMAIL_DEFERRED_EVENT, email, Queued;
        "email.delivered": EMAIL_EVENT, email, Delivered;
        "email.list_unsubscribed": EMAIL_EVENT, email_feedback;
        "email.opened": EMAIL_OPENED_EVENT, email, Read;
        "email.out_of_band_bounce": EMAIL_BOUNCED_EVENT, email, Failed;
        "email.processed": EMAIL_EVENT, email, Queued;
        "email.received": EMAIL_RECEIVED_EVENT, email_received;
        "email.rejected": EMAIL_REJECTED_EVENT, email, Rejected;
        "email.scheduled": EMAIL_SCHEDULED_EVENT, email, Queued;
        "email.unsubscribed": EMAIL_EVENT, email_feedback;

        "email_mailbox.message_delivered": MAILBOX_MESSAGE_EVENT, mailbox_message, Delivered;
        "email_mailbox.message_failed": MAILBOX_MESSAGE_FAILED_EVENT, mailbox_message, Failed;
        "email_mailbox.message_received": MAILBOX_MESSAGE_RECEIVED_EVENT, mailbox_received;
        "email_mailbox.message_sent": MAILBOX_MESSAGE_EVENT, mailbox_message, Sent;
        "email_mailbox.suspended": MAILBOX_SUSPENDED_EVENT, other;
        "email_mailbox.thread_created": MAILBOX_THREAD_CREATED_EVENT, thread_created;
        "email_suppression.created": EMAIL_SUPPRESSION_CREATED_EVENT, other;

        "sms.accepted": SMS_ACCEPTED_EVENT, sms, Accepted;
        "sms.delivered": SMS_EVENT, sms, Delivered;
        "sms.expired": SMS_FAILED_EVENT, sms, Expired;
        "sms.failed": SMS_FAILED_EVENT, sms, Failed;
        "sms.received": SMS_RECEIVED_EVENT, sms_received;
        "sms.rejected": SMS_FAILED_EVENT, sms, Rejected;
        "sms.sent": SMS_EVENT, sms, Sent;
        "sms.undelivered": SMS_FAILED_EVENT, sms, Failed;

        "verify.attempt.delivered": VERIFY_ATTEMPT_DELIVERED_EVENT, other;
        "verify.attempt.sent": VERIFY_ATTEMPT_SENT_EVENT, other;
        "verify.attempt.undelivered": VERIFY_ATTEMPT_UNDELIVERED_EVENT, other;
        "verify.verification.created": VERIFICATION_CREATED_EVENT, other;
        "verify.verification.verified": VERIFICATION_VERIFIED_EVENT, other;

        "voice_call.answered": VOICE_CALL_EVENT, call;
        "voice_call.ended": VOICE_CALL_ENDED_EVENT, call;
        "voice_call.initiated": VOICE_CALL_EVENT, call;

        "whatsapp.accepted": WHATSAPP_EVENT, whatsapp, Accepted;
        "whatsapp.delivered": WHATSAPP_EVENT, whatsapp, Delivered;
        "whatsapp.failed": WHATSAPP_FAILED_EVENT, whatsapp, Failed;
        "whatsapp.read": WHATSAPP_EVENT, whatsapp, Read;
        "whatsapp.received": WHATSAPP_RECEIVED_EVENT, whatsapp_received;
        "whatsapp.rejected": WHATSAPP_FAILED_EVENT, whatsapp, Rejected;
        "whatsapp.sent": WHATSAPP_EVENT, whatsapp, Sent;
    }
}
