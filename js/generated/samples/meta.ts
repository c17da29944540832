/** The samples of Meta. Generated from the definitions by `cargo xtask generate`. */

import { type EncodedPayload, json } from "../../samples/encoding.js";
import type { Meta } from "../provider/index.js";

export const payloads: Meta.Payloads = {
  "whatsapp.message": { from: "15550100142", id: "wamid.HBgLMTU1NTAxMDAxNDIVAgASGBQzQTRBNjU5OUFFRTAzODEwMTQ0RgA=", timestamp: "1777910500", type: "text", text: { body: "Can I bring my own clay?" } },
  "whatsapp.status": { id: "wamid.HBgLMTU1NTAxMDAxNDIVAgARGBI5QTNDQTVCM0Q0Q0Q2RTY3RTcA", status: "delivered", timestamp: "1777910512", recipient_id: "15550100142", biz_opaque_callback_data: "reminder-5129", pricing: { billable: true, pricing_model: "PMP", category: "utility", type: "regular" } },
  "whatsapp.call": { id: "wacid.HBgLMTU1NTAxMDAxNDIVAgASGBQzQUQ2QjhDN0YzMDkxRjAxQUM5NgA=", from: "15550100142", to: "15550100180", event: "terminate", timestamp: "1777910721", direction: "USER_INITIATED", status: "COMPLETED", start_time: "1777910601", end_time: "1777910721", duration: 120 },
  "whatsapp.messages": { messaging_product: "whatsapp", metadata: { display_phone_number: "15550100180", phone_number_id: "107384920561733" }, errors: [{ code: 130429, title: "Rate limit hit", message: "Rate limit hit", error_data: { details: "Message failed to send because there were too many messages sent" } }] },
  "whatsapp.smb_message_echoes": { from: "15550100180", to: "15550100142", id: "wamid.HBgLMTU1NTAxMDAxNDIVAgARGBIwRkU4NDI5Nzk3RjZDMzE2RUMA", timestamp: "1777910530", type: "text", text: { body: "Yes, bring it along." } },
  "whatsapp.smb_app_state_sync": { messaging_product: "whatsapp", metadata: { display_phone_number: "15550100180", phone_number_id: "107384920561733" }, state_sync: [{ type: "contact", contact: { full_name: "Mira Lindqvist", first_name: "Mira", phone_number: "15550100142" }, action: "add", metadata: { timestamp: "1777910530" } }] },
  "whatsapp.history": { messaging_product: "whatsapp", metadata: { display_phone_number: "15550100180", phone_number_id: "107384920561733" }, history: [{ metadata: { phase: 0, chunk_order: 1, progress: 100 }, threads: [{ id: "15550100142", messages: [{ from: "15550100142", id: "wamid.HBgLMTU1NTAxMDAxNDIVAgASGBIyNDlBOEI5QUQ4NDc0N0FCNjMA", timestamp: "1777824100", type: "text", text: { body: "Is the class full?" }, history_context: { status: "READ" } }] }] }] },
  "whatsapp.user_preferences": { messaging_product: "whatsapp", metadata: { display_phone_number: "15550100180", phone_number_id: "107384920561733" }, contacts: [{ profile: { name: "Mira Lindqvist" }, wa_id: "15550100142" }], user_preferences: [{ wa_id: "15550100142", detail: "User requested to stop marketing messages", category: "marketing_messages", value: "stop", timestamp: 1777910500 }] },
  "whatsapp.automatic_events": { messaging_product: "whatsapp", metadata: { display_phone_number: "15550100180", phone_number_id: "107384920561733" }, automatic_events: [{ id: "wamid.HBgLMTU1NTAxMDAxNDIVAgASGBQzQUY3MDVCQzFBODE5ODU4MUZEOQA=", event_name: "Purchase", timestamp: 1777910500, ctwa_clid: "Afc3nYt4TTydumlFFsatFz8bR2yHCtVA92Veu", custom_data: { currency: "SEK", value: 45000 } }] },
  "whatsapp.group_lifecycle_update": { messaging_product: "whatsapp", metadata: { display_phone_number: "15550100180", phone_number_id: "107384920561733" }, groups: [{ timestamp: "1777910500", group_id: "Y2FwaV9ncm91cDoxNTU1MDEwMDE4MA", type: "group_create", subject: "Wednesday class", invite_link: "https://chat.example.com/k1ln" }] },
  "whatsapp.group_participants_update": { messaging_product: "whatsapp", metadata: { display_phone_number: "15550100180", phone_number_id: "107384920561733" }, groups: [{ timestamp: "1777910500", group_id: "Y2FwaV9ncm91cDoxNTU1MDEwMDE4MA", type: "group_participants_add", added_participants: [{ wa_id: "15550100142" }] }] },
  "whatsapp.group_settings_update": { messaging_product: "whatsapp", metadata: { display_phone_number: "15550100180", phone_number_id: "107384920561733" }, groups: [{ timestamp: "1777910500", group_id: "Y2FwaV9ncm91cDoxNTU1MDEwMDE4MA", type: "group_settings_update", group_subject: { text: "Thursday class" } }] },
  "whatsapp.group_status_update": { messaging_product: "whatsapp", metadata: { display_phone_number: "15550100180", phone_number_id: "107384920561733" }, groups: [{ timestamp: "1777910500", group_id: "Y2FwaV9ncm91cDoxNTU1MDEwMDE4MA", type: "group_suspend" }] },
  "whatsapp.account_update": { event: "ACCOUNT_VIOLATION", violation_info: { violation_type: "ALCOHOL" } },
  "whatsapp.account_review_update": { decision: "APPROVED" },
  "whatsapp.account_alerts": { entity_type: "BUSINESS", entity_id: "506914307650021", alert_info: { alert_severity: "WARNING", alert_status: "ACTIVE", alert_type: "INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED", alert_description: "Limits cannot be increased yet." } },
  "whatsapp.business_capability_update": { max_daily_conversations_per_business: 2000, max_phone_numbers_per_waba: 25 },
  "whatsapp.phone_number_name_update": { display_phone_number: "15550100180", decision: "APPROVED", requested_verified_name: "Kiln Club", rejection_reason: null },
  "whatsapp.phone_number_quality_update": { display_phone_number: "15550100180", event: "THROUGHPUT_UPGRADE", current_limit: "TIER_UNLIMITED" },
  "whatsapp.security": { display_phone_number: "15550100180", event: "PIN_RESET_REQUEST", requester: "61555822107001" },
  "whatsapp.partner_solutions": { event: "SOLUTION_CREATED", solution_id: "774485461512002", solution_status: "INITIATED" },
  "whatsapp.payment_configuration_update": { configuration_name: "kiln-payments", provider_name: "razorpay", provider_mid: "acc_GP4lfNA0iIMn", status: "Needs Testing", created_timestamp: 1777824100, updated_timestamp: 1777910500 },
  "whatsapp.message_template_status_update": { message_template_id: 1684920375516284, message_template_name: "class_reminder", message_template_language: "en_US", event: "APPROVED", reason: "NONE", message_template_category: "UTILITY" },
  "whatsapp.message_template_quality_update": { message_template_id: 1684920375516284, message_template_name: "class_reminder", message_template_language: "en_US", previous_quality_score: "GREEN", new_quality_score: "YELLOW" },
  "whatsapp.message_template_components_update": { message_template_id: 1684920375516284, message_template_name: "class_reminder", message_template_language: "en_US", message_template_element: "Your class begins at {{1}}.", message_template_buttons: [{ message_template_button_type: "URL", message_template_button_url: "https://kiln.example.com" }] },
  "whatsapp.template_category_update": { message_template_id: 1684920375516284, message_template_name: "class_reminder", message_template_language: "en_US", previous_category: "UTILITY", new_category: "MARKETING" },
  "messenger.message": { sender: { id: "7283910465521987" }, recipient: { id: "104829371625504" }, timestamp: 1777910500215, message: { mid: "m_3kq9f5az4q9vd7xq7mbzrk4ldtw2p", text: "Can I bring my own clay?" } },
  "messenger.postback": { sender: { id: "7283910465521987" }, recipient: { id: "104829371625504" }, timestamp: 1777910500215, postback: { mid: "m_4hn3vfyec9sgoj5u", title: "Book a class", payload: "book:throwing" } },
  "messenger.reaction": { sender: { id: "7283910465521987" }, recipient: { id: "104829371625504" }, timestamp: 1777910500215, reaction: { mid: "m_3kq9f5az4q9vd7xq7mbzrk4ldtw2p", action: "react", reaction: "love", emoji: "❤️" } },
  "messenger.message_edit": { sender: { id: "7283910465521987" }, recipient: { id: "104829371625504" }, timestamp: 1777910500215, message_edit: { mid: "m_3kq9f5az4q9vd7xq7mbzrk4ldtw2p", text: "Can I bring my own glaze?", num_edit: 1 } },
  "messenger.delivery": { sender: { id: "7283910465521987" }, recipient: { id: "104829371625504" }, timestamp: 1777910500215, delivery: { mids: ["m_5xq7mbzrk4ldtw2p"], watermark: 1777910500001 } },
  "messenger.read": { sender: { id: "7283910465521987" }, recipient: { id: "104829371625504" }, timestamp: 1777910500215, read: { watermark: 1777910500001 } },
  "messenger.optin": { sender: { id: "7283910465521987" }, recipient: { id: "104829371625504" }, timestamp: 1777910500215, optin: { type: "notification_messages", payload: "newsletter", notification_messages_token: "6182736450918273645", notification_messages_timezone: "Europe/Stockholm", token_expiry_timestamp: 1809446400000, user_token_status: "NOT_REFRESHED", title: "Kiln news" } },
  "messenger.referral": { sender: { id: "7283910465521987" }, recipient: { id: "104829371625504" }, timestamp: 1777910500215, referral: { ref: "spring", source: "SHORTLINK", type: "OPEN_THREAD" } },
  "messenger.pass_thread_control": { sender: { id: "7283910465521987" }, recipient: { id: "104829371625504" }, timestamp: 1777910500215, pass_thread_control: { previous_owner_app_id: "5192837465", new_owner_app_id: "263902037430900", metadata: "to a person" } },
  "messenger.take_thread_control": { sender: { id: "7283910465521987" }, recipient: { id: "104829371625504" }, timestamp: 1777910500215, take_thread_control: { previous_owner_app_id: "5192837465", metadata: "closed" } },
  "messenger.request_thread_control": { sender: { id: "7283910465521987" }, recipient: { id: "104829371625504" }, timestamp: 1777910500215, request_thread_control: { requested_owner_app_id: "5192837465", metadata: "a booking" } },
  "messenger.app_roles": { recipient: { id: "104829371625504" }, timestamp: 1777910500215, app_roles: { "5192837465": ["primary_receiver"] } },
  "messenger.account_linking": { sender: { id: "7283910465521987" }, recipient: { id: "104829371625504" }, timestamp: 1777910500215, account_linking: { status: "linked", authorization_code: "a-code-of-the-business" } },
  "messenger.policy_enforcement": { recipient: { id: "104829371625504" }, timestamp: 1777910500215, policy_enforcement: { action: "block", reason: "The bot violated our Platform Policies." } },
  "instagram.message": { sender: { id: "7283910465521987" }, recipient: { id: "104829371625504" }, timestamp: 1777910500215, message: { mid: "m_3kq9f5az4q9vd7xq7mbzrk4ldtw2p", text: "Can I bring my own clay?" } },
  "instagram.postback": { sender: { id: "7283910465521987" }, recipient: { id: "104829371625504" }, timestamp: 1777910500215, postback: { mid: "m_4hn3vfyec9sgoj5u", title: "Book a class", payload: "book:throwing" } },
  "instagram.reaction": { sender: { id: "7283910465521987" }, recipient: { id: "104829371625504" }, timestamp: 1777910500215, reaction: { mid: "m_3kq9f5az4q9vd7xq7mbzrk4ldtw2p", action: "react", reaction: "love", emoji: "❤️" } },
  "instagram.message_edit": { sender: { id: "7283910465521987" }, recipient: { id: "104829371625504" }, timestamp: 1777910500215, message_edit: { mid: "m_3kq9f5az4q9vd7xq7mbzrk4ldtw2p", text: "Can I bring my own glaze?", num_edit: 1 } },
  "instagram.delivery": { sender: { id: "7283910465521987" }, recipient: { id: "104829371625504" }, timestamp: 1777910500215, delivery: { mids: ["m_5xq7mbzrk4ldtw2p"], watermark: 1777910500001 } },
  "instagram.read": { sender: { id: "7283910465521987" }, recipient: { id: "104829371625504" }, timestamp: 1777910500215, read: { mid: "aWdfZAG1faXRlbToxOklHTWVzc2FnZAUlE" } },
  "instagram.optin": { sender: { id: "7283910465521987" }, recipient: { id: "104829371625504" }, timestamp: 1777910500215, optin: { type: "notification_messages", payload: "newsletter", notification_messages_token: "6182736450918273645", notification_messages_timezone: "Europe/Stockholm", token_expiry_timestamp: 1809446400000, user_token_status: "NOT_REFRESHED", title: "Kiln news" } },
  "instagram.referral": { sender: { id: "7283910465521987" }, recipient: { id: "104829371625504" }, timestamp: 1777910500215, referral: { ref: "spring", source: "SHORTLINK", type: "OPEN_THREAD" } },
  "instagram.pass_thread_control": { sender: { id: "7283910465521987" }, recipient: { id: "104829371625504" }, timestamp: 1777910500215, pass_thread_control: { previous_owner_app_id: "5192837465", new_owner_app_id: "263902037430900", metadata: "to a person" } },
  "instagram.take_thread_control": { sender: { id: "7283910465521987" }, recipient: { id: "104829371625504" }, timestamp: 1777910500215, take_thread_control: { previous_owner_app_id: "5192837465", metadata: "closed" } },
  "instagram.request_thread_control": { sender: { id: "7283910465521987" }, recipient: { id: "104829371625504" }, timestamp: 1777910500215, request_thread_control: { requested_owner_app_id: "5192837465", metadata: "a booking" } },
};

export function encode(type: string, payload: object): EncodedPayload {
  switch (type) {
    case "whatsapp.message":
      return json({ object: "whatsapp_business_account", entry: [{ id: "102938475610293", changes: [{ value: { messaging_product: "whatsapp", metadata: { display_phone_number: "15550100180", phone_number_id: "107384920561733" }, contacts: [{ profile: { name: "Mira Lindqvist" }, wa_id: "15550100142" }], messages: [payload] }, field: "messages" }] }] });
    case "whatsapp.status":
      return json({ object: "whatsapp_business_account", entry: [{ id: "102938475610293", changes: [{ value: { messaging_product: "whatsapp", metadata: { display_phone_number: "15550100180", phone_number_id: "107384920561733" }, contacts: [{ profile: { name: "Mira Lindqvist" }, wa_id: "15550100142" }], statuses: [payload] }, field: "messages" }] }] });
    case "whatsapp.call":
      return json({ object: "whatsapp_business_account", entry: [{ id: "102938475610293", changes: [{ value: { messaging_product: "whatsapp", metadata: { display_phone_number: "15550100180", phone_number_id: "107384920561733" }, contacts: [{ profile: { name: "Mira Lindqvist" }, wa_id: "15550100142" }], calls: [payload] }, field: "calls" }] }] });
    case "whatsapp.messages":
      return json({ object: "whatsapp_business_account", entry: [{ id: "102938475610293", changes: [{ value: payload, field: "messages" }] }] });
    case "whatsapp.smb_message_echoes":
      return json({ object: "whatsapp_business_account", entry: [{ id: "102938475610293", changes: [{ value: { messaging_product: "whatsapp", metadata: { display_phone_number: "15550100180", phone_number_id: "107384920561733" }, contacts: [{ profile: { name: "Mira Lindqvist" }, wa_id: "15550100142" }], message_echoes: [payload] }, field: "smb_message_echoes" }] }] });
    case "whatsapp.smb_app_state_sync":
      return json({ object: "whatsapp_business_account", entry: [{ id: "102938475610293", changes: [{ value: payload, field: "smb_app_state_sync" }] }] });
    case "whatsapp.history":
      return json({ object: "whatsapp_business_account", entry: [{ id: "102938475610293", changes: [{ value: payload, field: "history" }] }] });
    case "whatsapp.user_preferences":
      return json({ object: "whatsapp_business_account", entry: [{ id: "102938475610293", changes: [{ value: payload, field: "user_preferences" }] }] });
    case "whatsapp.automatic_events":
      return json({ object: "whatsapp_business_account", entry: [{ id: "102938475610293", changes: [{ value: payload, field: "automatic_events" }] }] });
    case "whatsapp.group_lifecycle_update":
      return json({ object: "whatsapp_business_account", entry: [{ id: "102938475610293", changes: [{ value: payload, field: "group_lifecycle_update" }] }] });
    case "whatsapp.group_participants_update":
      return json({ object: "whatsapp_business_account", entry: [{ id: "102938475610293", changes: [{ value: payload, field: "group_participants_update" }] }] });
    case "whatsapp.group_settings_update":
      return json({ object: "whatsapp_business_account", entry: [{ id: "102938475610293", changes: [{ value: payload, field: "group_settings_update" }] }] });
    case "whatsapp.group_status_update":
      return json({ object: "whatsapp_business_account", entry: [{ id: "102938475610293", changes: [{ value: payload, field: "group_status_update" }] }] });
    case "whatsapp.account_update":
      return json({ object: "whatsapp_business_account", entry: [{ id: "102938475610293", time: 1777910500, changes: [{ value: payload, field: "account_update" }] }] });
    case "whatsapp.account_review_update":
      return json({ object: "whatsapp_business_account", entry: [{ id: "102938475610293", time: 1777910500, changes: [{ value: payload, field: "account_review_update" }] }] });
    case "whatsapp.account_alerts":
      return json({ object: "whatsapp_business_account", entry: [{ id: "102938475610293", time: 1777910500, changes: [{ value: payload, field: "account_alerts" }] }] });
    case "whatsapp.business_capability_update":
      return json({ object: "whatsapp_business_account", entry: [{ id: "102938475610293", time: 1777910500, changes: [{ value: payload, field: "business_capability_update" }] }] });
    case "whatsapp.phone_number_name_update":
      return json({ object: "whatsapp_business_account", entry: [{ id: "102938475610293", time: 1777910500, changes: [{ value: payload, field: "phone_number_name_update" }] }] });
    case "whatsapp.phone_number_quality_update":
      return json({ object: "whatsapp_business_account", entry: [{ id: "102938475610293", time: 1777910500, changes: [{ value: payload, field: "phone_number_quality_update" }] }] });
    case "whatsapp.security":
      return json({ object: "whatsapp_business_account", entry: [{ id: "102938475610293", time: 1777910500, changes: [{ value: payload, field: "security" }] }] });
    case "whatsapp.partner_solutions":
      return json({ object: "whatsapp_business_account", entry: [{ id: "102938475610293", time: 1777910500, changes: [{ value: payload, field: "partner_solutions" }] }] });
    case "whatsapp.payment_configuration_update":
      return json({ object: "whatsapp_business_account", entry: [{ id: "102938475610293", time: 1777910500, changes: [{ value: payload, field: "payment_configuration_update" }] }] });
    case "whatsapp.message_template_status_update":
      return json({ object: "whatsapp_business_account", entry: [{ id: "102938475610293", time: 1777910500, changes: [{ value: payload, field: "message_template_status_update" }] }] });
    case "whatsapp.message_template_quality_update":
      return json({ object: "whatsapp_business_account", entry: [{ id: "102938475610293", time: 1777910500, changes: [{ value: payload, field: "message_template_quality_update" }] }] });
    case "whatsapp.message_template_components_update":
      return json({ object: "whatsapp_business_account", entry: [{ id: "102938475610293", time: 1777910500, changes: [{ value: payload, field: "message_template_components_update" }] }] });
    case "whatsapp.template_category_update":
      return json({ object: "whatsapp_business_account", entry: [{ id: "102938475610293", time: 1777910500, changes: [{ value: payload, field: "template_category_update" }] }] });
    case "instagram.message":
    case "instagram.postback":
    case "instagram.reaction":
    case "instagram.message_edit":
    case "instagram.delivery":
    case "instagram.read":
    case "instagram.optin":
    case "instagram.referral":
    case "instagram.pass_thread_control":
    case "instagram.take_thread_control":
    case "instagram.request_thread_control":
      return json({ object: "instagram", entry: [{ id: "104829371625504", time: 1777910500480, messaging: [payload] }] });
    default:
      return json({ object: "page", entry: [{ id: "104829371625504", time: 1777910500480, messaging: [payload] }] });
  }
}
