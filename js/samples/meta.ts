/** Sample payloads of Meta. All people, numbers and ids are invented. */

import type { Meta } from "../generated/provider/index.js";
import { type EncodedPayload, json } from "./encoding.js";

const USER = "15550100142";
const BUSINESS = "15550100180";
const PAGE = "104829371625504";
const PERSON = "7283910465521987";

const metadata: Meta.WhatsappMetadata = { display_phone_number: BUSINESS, phone_number_id: "107384920561733" };
const contacts: Meta.WhatsappContact[] = [{ profile: { name: "Mira Lindqvist" }, wa_id: USER }];
const product = { messaging_product: "whatsapp", metadata };

const template = {
  message_template_id: 1684920375516284,
  message_template_name: "class_reminder",
  message_template_language: "en_US",
};

const messaging = { sender: { id: PERSON }, recipient: { id: PAGE }, timestamp: 1777910500215 };

const message: Meta.MessageEvent = {
  ...messaging,
  message: { mid: "m_3kq9f5az4q9vd7xq7mbzrk4ldtw2p", text: "Can I bring my own clay?" },
};
const postback: Meta.PostbackEvent = {
  ...messaging,
  postback: { mid: "m_4hn3vfyec9sgoj5u", title: "Book a class", payload: "book:throwing" },
};
const reaction: Meta.ReactionEvent = {
  ...messaging,
  reaction: { mid: "m_3kq9f5az4q9vd7xq7mbzrk4ldtw2p", action: "react", reaction: "love", emoji: "❤️" },
};
const message_edit: Meta.MessageEditEvent = {
  ...messaging,
  message_edit: { mid: "m_3kq9f5az4q9vd7xq7mbzrk4ldtw2p", text: "Can I bring my own glaze?", num_edit: 1 },
};
const optin: Meta.OptinEvent = {
  ...messaging,
  optin: {
    type: "notification_messages",
    payload: "newsletter",
    notification_messages_token: "6182736450918273645",
    notification_messages_timezone: "Europe/Stockholm",
    token_expiry_timestamp: 1809446400000,
    user_token_status: "NOT_REFRESHED",
    title: "Kiln news",
  },
};
const referral: Meta.ReferralEvent = {
  ...messaging,
  referral: { ref: "spring", source: "SHORTLINK", type: "OPEN_THREAD" },
};
const pass_thread_control: Meta.PassThreadControlEvent = {
  ...messaging,
  pass_thread_control: {
    previous_owner_app_id: "5192837465",
    new_owner_app_id: "263902037430900",
    metadata: "to a person",
  },
};
const take_thread_control: Meta.TakeThreadControlEvent = {
  ...messaging,
  take_thread_control: { previous_owner_app_id: "5192837465", metadata: "closed" },
};
const request_thread_control: Meta.RequestThreadControlEvent = {
  ...messaging,
  request_thread_control: { requested_owner_app_id: "5192837465", metadata: "a booking" },
};

const group = { timestamp: "1777910500", group_id: "Y2FwaV9ncm91cDoxNTU1MDEwMDE4MA" };

export const payloads: Meta.Payloads = {
  "whatsapp.message": {
    from: USER,
    id: "wamid.HBgLMTU1NTAxMDAxNDIVAgASGBQzQTRBNjU5OUFFRTAzODEwMTQ0RgA=",
    timestamp: "1777910500",
    type: "text",
    text: { body: "Can I bring my own clay?" },
  },
  "whatsapp.status": {
    id: "wamid.HBgLMTU1NTAxMDAxNDIVAgARGBI5QTNDQTVCM0Q0Q0Q2RTY3RTcA",
    status: "delivered",
    timestamp: "1777910512",
    recipient_id: USER,
    biz_opaque_callback_data: "reminder-5129",
    pricing: { billable: true, pricing_model: "PMP", category: "utility", type: "regular" },
  },
  "whatsapp.call": {
    id: "wacid.HBgLMTU1NTAxMDAxNDIVAgASGBQzQUQ2QjhDN0YzMDkxRjAxQUM5NgA=",
    from: USER,
    to: BUSINESS,
    event: "terminate",
    timestamp: "1777910721",
    direction: "USER_INITIATED",
    status: "COMPLETED",
    start_time: "1777910601",
    end_time: "1777910721",
    duration: 120,
  },
  "whatsapp.messages": {
    ...product,
    errors: [
      {
        code: 130429,
        title: "Rate limit hit",
        message: "Rate limit hit",
        error_data: { details: "Message failed to send because there were too many messages sent" },
      },
    ],
  },
  "whatsapp.smb_message_echoes": {
    from: BUSINESS,
    to: USER,
    id: "wamid.HBgLMTU1NTAxMDAxNDIVAgARGBIwRkU4NDI5Nzk3RjZDMzE2RUMA",
    timestamp: "1777910530",
    type: "text",
    text: { body: "Yes, bring it along." },
  },
  "whatsapp.smb_app_state_sync": {
    ...product,
    state_sync: [
      {
        type: "contact",
        contact: { full_name: "Mira Lindqvist", first_name: "Mira", phone_number: USER },
        action: "add",
        metadata: { timestamp: "1777910530" },
      },
    ],
  },
  "whatsapp.history": {
    ...product,
    history: [
      {
        metadata: { phase: 0, chunk_order: 1, progress: 100 },
        threads: [
          {
            id: USER,
            messages: [
              {
                from: USER,
                id: "wamid.HBgLMTU1NTAxMDAxNDIVAgASGBIyNDlBOEI5QUQ4NDc0N0FCNjMA",
                timestamp: "1777824100",
                type: "text",
                text: { body: "Is the class full?" },
                history_context: { status: "READ" },
              },
            ],
          },
        ],
      },
    ],
  },
  "whatsapp.user_preferences": {
    ...product,
    contacts,
    user_preferences: [
      {
        wa_id: USER,
        detail: "User requested to stop marketing messages",
        category: "marketing_messages",
        value: "stop",
        timestamp: 1777910500,
      },
    ],
  },
  "whatsapp.automatic_events": {
    ...product,
    automatic_events: [
      {
        id: "wamid.HBgLMTU1NTAxMDAxNDIVAgASGBQzQUY3MDVCQzFBODE5ODU4MUZEOQA=",
        event_name: "Purchase",
        timestamp: 1777910500,
        ctwa_clid: "Afc3nYt4TTydumlFFsatFz8bR2yHCtVA92Veu",
        custom_data: { currency: "SEK", value: 45000 },
      },
    ],
  },
  "whatsapp.group_lifecycle_update": {
    ...product,
    groups: [
      { ...group, type: "group_create", subject: "Wednesday class", invite_link: "https://chat.example.com/k1ln" },
    ],
  },
  "whatsapp.group_participants_update": {
    ...product,
    groups: [{ ...group, type: "group_participants_add", added_participants: [{ wa_id: USER }] }],
  },
  "whatsapp.group_settings_update": {
    ...product,
    groups: [{ ...group, type: "group_settings_update", group_subject: { text: "Thursday class" } }],
  },
  "whatsapp.group_status_update": { ...product, groups: [{ ...group, type: "group_suspend" }] },
  "whatsapp.account_update": { event: "ACCOUNT_VIOLATION", violation_info: { violation_type: "ALCOHOL" } },
  "whatsapp.account_review_update": { decision: "APPROVED" },
  "whatsapp.account_alerts": {
    entity_type: "BUSINESS",
    entity_id: "506914307650021",
    alert_info: {
      alert_severity: "WARNING",
      alert_status: "ACTIVE",
      alert_type: "INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED",
      alert_description: "Limits cannot be increased yet.",
    },
  },
  "whatsapp.business_capability_update": { max_daily_conversations_per_business: 2000, max_phone_numbers_per_waba: 25 },
  "whatsapp.phone_number_name_update": {
    display_phone_number: BUSINESS,
    decision: "APPROVED",
    requested_verified_name: "Kiln Club",
    rejection_reason: null,
  },
  "whatsapp.phone_number_quality_update": {
    display_phone_number: BUSINESS,
    event: "THROUGHPUT_UPGRADE",
    current_limit: "TIER_UNLIMITED",
  },
  "whatsapp.security": { display_phone_number: BUSINESS, event: "PIN_RESET_REQUEST", requester: "61555822107001" },
  "whatsapp.partner_solutions": {
    event: "SOLUTION_CREATED",
    solution_id: "774485461512002",
    solution_status: "INITIATED",
  },
  "whatsapp.payment_configuration_update": {
    configuration_name: "kiln-payments",
    provider_name: "razorpay",
    provider_mid: "acc_GP4lfNA0iIMn",
    status: "Needs Testing",
    created_timestamp: 1777824100,
    updated_timestamp: 1777910500,
  },
  "whatsapp.message_template_status_update": {
    ...template,
    event: "APPROVED",
    reason: "NONE",
    message_template_category: "UTILITY",
  },
  "whatsapp.message_template_quality_update": {
    ...template,
    previous_quality_score: "GREEN",
    new_quality_score: "YELLOW",
  },
  "whatsapp.message_template_components_update": {
    ...template,
    message_template_element: "Your class begins at {{1}}.",
    message_template_buttons: [
      { message_template_button_type: "URL", message_template_button_url: "https://kiln.example.com" },
    ],
  },
  "whatsapp.template_category_update": { ...template, previous_category: "UTILITY", new_category: "MARKETING" },
  "messenger.message": message,
  "messenger.postback": postback,
  "messenger.reaction": reaction,
  "messenger.message_edit": message_edit,
  "messenger.delivery": {
    ...messaging,
    delivery: { mids: ["m_5xq7mbzrk4ldtw2p"], watermark: 1777910500001 },
  },
  "messenger.read": { ...messaging, read: { watermark: 1777910500001 } },
  "messenger.optin": optin,
  "messenger.referral": referral,
  "messenger.pass_thread_control": pass_thread_control,
  "messenger.take_thread_control": take_thread_control,
  "messenger.request_thread_control": request_thread_control,
  "messenger.app_roles": {
    recipient: { id: PAGE },
    timestamp: 1777910500215,
    app_roles: { "5192837465": ["primary_receiver"] },
  },
  "messenger.account_linking": {
    ...messaging,
    account_linking: { status: "linked", authorization_code: "a-code-of-the-business" },
  },
  "messenger.policy_enforcement": {
    recipient: { id: PAGE },
    timestamp: 1777910500215,
    policy_enforcement: { action: "block", reason: "The bot violated our Platform Policies." },
  },
  "instagram.message": message,
  "instagram.postback": postback,
  "instagram.reaction": reaction,
  "instagram.message_edit": message_edit,
  "instagram.read": { ...messaging, read: { mid: "aWdfZAG1faXRlbToxOklHTWVzc2FnZAUlE" } },
  "instagram.optin": optin,
  "instagram.referral": referral,
  "instagram.pass_thread_control": pass_thread_control,
  "instagram.take_thread_control": take_thread_control,
  "instagram.request_thread_control": request_thread_control,
};

/** The lists of a WhatsApp change in which the payloads of these types are, and the field of the change. */
const lists: Readonly<Record<string, readonly [field: string, list: string]>> = {
  "whatsapp.message": ["messages", "messages"],
  "whatsapp.status": ["messages", "statuses"],
  "whatsapp.call": ["calls", "calls"],
  "whatsapp.smb_message_echoes": ["smb_message_echoes", "message_echoes"],
};

/** The body with one event of this type. */
export function bodyOf(type: string, payload: object): object {
  const [product, field] = [type.slice(0, type.indexOf(".")), type.slice(type.indexOf(".") + 1)];
  if (product !== "whatsapp") {
    const object = product === "messenger" ? "page" : "instagram";
    return { object, entry: [{ id: PAGE, time: 1777910500480, messaging: [payload] }] };
  }
  const object = "whatsapp_business_account";
  const id = "102938475610293";
  const list = lists[type];
  if (list !== undefined) {
    const value = { messaging_product: "whatsapp", metadata, contacts, [list[1]]: [payload] };
    return { object, entry: [{ id, changes: [{ value, field: list[0] }] }] };
  }
  // Only what happens to accounts has a time here.
  const time = "messaging_product" in payload ? {} : { time: 1777910500 };
  return { object, entry: [{ id, ...time, changes: [{ value: payload, field }] }] };
}

export function encode(type: string, payload: object): EncodedPayload {
  return json(bodyOf(type, payload));
}
