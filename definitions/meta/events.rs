//! The events of Meta.

use super::models::{
    ACCOUNT_ALERTS, ACCOUNT_LINKING_EVENT, ACCOUNT_REVIEW_UPDATE, ACCOUNT_UPDATE, APP_ROLES_EVENT, AUTOMATIC_EVENTS,
    BUSINESS_CAPABILITY_UPDATE, CALL, DELIVERY_EVENT, GROUPS, HISTORY, MESSAGE, MESSAGE_ECHO, MESSAGE_EDIT_EVENT,
    MESSAGE_EVENT, MESSAGE_TEMPLATE_COMPONENTS_UPDATE, MESSAGE_TEMPLATE_QUALITY_UPDATE, MESSAGE_TEMPLATE_STATUS_UPDATE,
    MESSAGES, OPTIN_EVENT, PARTNER_SOLUTIONS, PASS_THREAD_CONTROL_EVENT, PAYMENT_CONFIGURATION_UPDATE,
    PHONE_NUMBER_NAME_UPDATE, PHONE_NUMBER_QUALITY_UPDATE, POLICY_ENFORCEMENT_EVENT, POSTBACK_EVENT, REACTION_EVENT,
    READ_EVENT, REFERRAL_EVENT, REQUEST_THREAD_CONTROL_EVENT, SECURITY, SMB_APP_STATE_SYNC, STATUS,
    TAKE_THREAD_CONTROL_EVENT, TEMPLATE_CATEGORY_UPDATE, USER_PREFERENCES,
};
use super::unified::ENVELOPE;
use super::unified::messaging::{DELIVERY, MESSAGING, REACTION, READ};
use super::unified::whatsapp::{CALLED, ECHO, OLD, STATUS_CHANGED, WHATSAPP_MESSAGE};
use crate::event::events;

events! {
    /// Messages, statuses and calls on WhatsApp, and other events of conversations.
    WHATSAPP: "WhatsApp Cloud API, webhooks, 2026" {
        "whatsapp.message": MESSAGE, WHATSAPP_MESSAGE;
        "whatsapp.status": STATUS, STATUS_CHANGED;
        "whatsapp.call": CALL, CALLED;
        "whatsapp.messages": MESSAGES, ENVELOPE;
        "whatsapp.smb_message_echoes": MESSAGE_ECHO, ECHO;
        "whatsapp.smb_app_state_sync": SMB_APP_STATE_SYNC, ENVELOPE;
        "whatsapp.history": HISTORY, OLD;
        "whatsapp.user_preferences": USER_PREFERENCES, ENVELOPE;
        "whatsapp.automatic_events": AUTOMATIC_EVENTS, ENVELOPE;
        "whatsapp.group_lifecycle_update": GROUPS, ENVELOPE;
        "whatsapp.group_participants_update": GROUPS, ENVELOPE;
        "whatsapp.group_settings_update": GROUPS, ENVELOPE;
        "whatsapp.group_status_update": GROUPS, ENVELOPE;
    }
}

events! {
    /// WhatsApp Business accounts and their phone numbers.
    WHATSAPP_ACCOUNTS: "WhatsApp Business Management API, webhooks, 2026" {
        "whatsapp.account_update": ACCOUNT_UPDATE, ENVELOPE;
        "whatsapp.account_review_update": ACCOUNT_REVIEW_UPDATE, ENVELOPE;
        "whatsapp.account_alerts": ACCOUNT_ALERTS, ENVELOPE;
        "whatsapp.business_capability_update": BUSINESS_CAPABILITY_UPDATE, ENVELOPE;
        "whatsapp.phone_number_name_update": PHONE_NUMBER_NAME_UPDATE, ENVELOPE;
        "whatsapp.phone_number_quality_update": PHONE_NUMBER_QUALITY_UPDATE, ENVELOPE;
        "whatsapp.security": SECURITY, ENVELOPE;
        "whatsapp.partner_solutions": PARTNER_SOLUTIONS, ENVELOPE;
        "whatsapp.payment_configuration_update": PAYMENT_CONFIGURATION_UPDATE, ENVELOPE;
    }
}

events! {
    /// Templates of WhatsApp messages.
    WHATSAPP_TEMPLATES: "WhatsApp Business Management API, webhooks, 2026" {
        "whatsapp.message_template_status_update": MESSAGE_TEMPLATE_STATUS_UPDATE, ENVELOPE;
        "whatsapp.message_template_quality_update": MESSAGE_TEMPLATE_QUALITY_UPDATE, ENVELOPE;
        "whatsapp.message_template_components_update": MESSAGE_TEMPLATE_COMPONENTS_UPDATE, ENVELOPE;
        "whatsapp.template_category_update": TEMPLATE_CATEGORY_UPDATE, ENVELOPE;
    }
}

events! {
    /// Conversations on Messenger.
    MESSENGER: "Messenger Platform, webhooks, 2026" {
        "messenger.message": MESSAGE_EVENT, MESSAGING;
        "messenger.postback": POSTBACK_EVENT, MESSAGING;
        "messenger.reaction": REACTION_EVENT, REACTION;
        "messenger.message_edit": MESSAGE_EDIT_EVENT, ENVELOPE;
        "messenger.delivery": DELIVERY_EVENT, DELIVERY, Delivered;
        "messenger.read": READ_EVENT, READ, Read;
        "messenger.optin": OPTIN_EVENT, ENVELOPE;
        "messenger.referral": REFERRAL_EVENT, ENVELOPE;
        "messenger.pass_thread_control": PASS_THREAD_CONTROL_EVENT, ENVELOPE;
        "messenger.take_thread_control": TAKE_THREAD_CONTROL_EVENT, ENVELOPE;
        "messenger.request_thread_control": REQUEST_THREAD_CONTROL_EVENT, ENVELOPE;
        "messenger.app_roles": APP_ROLES_EVENT, ENVELOPE;
        "messenger.account_linking": ACCOUNT_LINKING_EVENT, ENVELOPE;
        "messenger.policy_enforcement": POLICY_ENFORCEMENT_EVENT, ENVELOPE;
    }
}

events! {
    /// Conversations on Instagram.
    INSTAGRAM: "Instagram Platform, webhooks, 2026" {
        "instagram.message": MESSAGE_EVENT, MESSAGING;
        "instagram.postback": POSTBACK_EVENT, MESSAGING;
        "instagram.reaction": REACTION_EVENT, REACTION;
        "instagram.message_edit": MESSAGE_EDIT_EVENT, ENVELOPE;
        "instagram.delivery": DELIVERY_EVENT, DELIVERY, Delivered;
        "instagram.read": READ_EVENT, READ, Read;
        "instagram.optin": OPTIN_EVENT, ENVELOPE;
        "instagram.referral": REFERRAL_EVENT, ENVELOPE;
        "instagram.pass_thread_control": PASS_THREAD_CONTROL_EVENT, ENVELOPE;
        "instagram.take_thread_control": TAKE_THREAD_CONTROL_EVENT, ENVELOPE;
        "instagram.request_thread_control": REQUEST_THREAD_CONTROL_EVENT, ENVELOPE;
    }
}
