/** Sample payloads of Bird's platform of 2026, in the form of Standard Webhooks. */

import type { Bird } from "../generated/provider/index.js";
import type { channels } from "./bird-channels.js";

type Classic = keyof typeof channels | `conversation.${string}` | "message.created";

const timestamp = "2026-05-04T16:02:37.104Z";
const workspace_id = "ws_01kq9f3v7c2mx8";
const tags = [{ name: "campaign", value: "spring" }];
const metadata = { order: "reminder-5132" };
const account = "+15550100180";
const mara = "+15550100142";
const address = "mara.lindqvist@example.com";
const studio = "studio@example.org";

const email: Bird.Email = {
  email_id: "em_01kq9f41rd5t6n",
  recipient_id: "rcp_01kq9f41s8w2ya",
  workspace_id,
  recipient: address,
  recipient_role: "to",
  tags,
  metadata,
};
const bounce: Bird.EmailBounce = {
  ...email,
  bounce_type: "hard",
  bounce_class: 10,
  bounce_code: "550",
  bounce_description: "5.1.1 no such mailbox",
  sending_ip: "192.0.2.25",
};
const device = {
  ip_address: "198.51.100.14",
  user_agent: "Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0",
};
const checks = { authentication: "spf=pass; dkim=pass; dmarc=pass", spf_pass: true, dkim_pass: true, dmarc_pass: true };
const mailbox = { message_id: "msg_01kq9f5b0e7h3k", mailbox_id: "mbx_01kq9f5az4q9vd", thread_id: "thr_01kq9f5bc1m6jp" };

const cost = { amount: "0.0310", currency_code: "EUR", transaction_amount: "0.0270", passthrough_amount: "0.0040" };
const sms: Bird.Sms = { sms_id: "sms_01kq9f6hw2n8ct", workspace_id, to: mara, from: account, tags, metadata, cost };
const segments = { count: 1, encoding: "gsm7", characters: 45 };
const carrier = { carrier: "Example Mobile", mcc_mnc: "00101" };

function failed(code: string, description: string): Bird.FailedSms {
  const error = { code, description, carrier_error_code: "27", occurred_at: timestamp };
  return { ...sms, error };
}

const verification = {
  verification_id: "vrf_01kq9f7m3y5r0g",
  workspace_id,
  to: { phone_number: mara },
  metadata,
  channel: "sms",
};
const attempt = { ...verification, address: mara };

const call: Bird.VoiceCall = {
  call_id: "call_01kq9f8t6b4x1s",
  session_id: "ses_01kq9f8t5p7e9z",
  workspace_id,
  direction: "inbound",
  from: mara,
  to: account,
};

const whatsapp: Bird.WhatsappMessage = {
  whatsapp_id: "wa_01kq9f9c8d2v5h",
  workspace_id,
  direction: "outbound",
  from: { phone_number: account },
  to: { phone_number: mara, bsuid: "US.5550100142" },
  tags,
  metadata,
};

function unsent(code: string, description: string): Bird.FailedWhatsappMessage {
  const error = { code, description, meta_error_code: "131026", occurred_at: timestamp };
  return { ...whatsapp, error };
}

const domain: Bird.Domain = { domain_id: "dom_01kq9f2a4k6w8r", domain: "example.org", workspace_id };

/** The data of each event. The envelope is the same for all. */
const data: { [T in Exclude<keyof Bird.Payloads, Classic>]: Data<Bird.Payloads[T]> } = {
  "domain.failed": { ...domain, failure_reason: "the DKIM record was not found" },
  "domain.verified": domain,
  "email.accepted": email,
  "email.bounced": bounce,
  "email.canceled": { email_id: "em_01kq9f41rd5t6n", workspace_id, tags, metadata },
  "email.clicked": { ...email, ...device, url: "https://www.example.com/classes/kiln" },
  "email.complained": { ...email, feedback_type: "abuse" },
  "email.deferred": {
    ...email,
    bounce_type: "soft",
    bounce_class: 22,
    defer_reason: "4.2.2 mailbox full",
    sending_ip: "192.0.2.25",
  },
  "email.delivered": email,
  "email.list_unsubscribed": email,
  "email.opened": { ...email, ...device },
  "email.out_of_band_bounce": bounce,
  "email.processed": email,
  "email.received": {
    ...checks,
    inbound_message_id: "inb_01kq9f4x9a3c7q",
    workspace_id,
    message_id: "<kiln-5142@example.com>",
    from: address,
    to: [studio],
    subject: "The kiln class",
    in_reply_to: "<spring-5180@example.org>",
    spam_score: 0.4,
  },
  "email.rejected": { ...email, rejection_reason: "recipient_suppressed" },
  "email.scheduled": {
    email_id: "em_01kq9f41rd5t6n",
    workspace_id,
    tags,
    metadata,
    scheduled_at: "2026-05-05T07:00:00Z",
  },
  "email.unsubscribed": email,
  "email_mailbox.message_delivered": mailbox,
  "email_mailbox.message_failed": { ...mailbox, reason: "5.7.1 refused by the recipient's server" },
  "email_mailbox.message_received": {
    ...mailbox,
    ...checks,
    route_id: "rte_01kq9f5c7n2t4w",
    from: address,
    to: [studio],
    subject: "The kiln class",
    extracted_text: "Can I bring my own clay?",
    truncated_text: false,
    attachment_count: 0,
  },
  "email_mailbox.message_sent": mailbox,
  "email_mailbox.suspended": { mailbox_id: mailbox.mailbox_id, reason: "too many complaints" },
  "email_mailbox.thread_created": {
    thread_id: mailbox.thread_id,
    mailbox_id: mailbox.mailbox_id,
    subject: "The kiln class",
    initiated_by: "inbound",
  },
  "email_suppression.created": {
    suppression_id: "sup_01kq9f5k1h8d3y",
    email: address,
    reason: "hard_bounce",
    workspace_id,
  },
  "sms.accepted": { ...sms, segments },
  "sms.delivered": { ...sms, ...carrier },
  "sms.expired": failed("expired", "not delivered within its validity"),
  "sms.failed": failed("failed", "the carrier gave up"),
  "sms.received": {
    sms_id: "sms_01kq9f6m5j9e7b",
    workspace_id,
    to: account,
    from: mara,
    text: "YES, see you at 9",
    segments: { ...segments, characters: 17 },
    ...carrier,
  },
  "sms.rejected": failed("rejected", "the recipient has opted out"),
  "sms.sent": { ...sms, ...carrier },
  "sms.undelivered": failed("undelivered", "the handset is switched off"),
  "verify.attempt.delivered": { ...attempt, ...carrier, delivered_at: timestamp },
  "verify.attempt.sent": { ...attempt, from: account, sent_at: timestamp },
  "verify.attempt.undelivered": {
    ...attempt,
    reason: "unreachable",
    error: "the handset is switched off",
    failed_at: timestamp,
  },
  "verify.verification.created": { ...verification, status: "pending", created_at: timestamp },
  "verify.verification.verified": { ...verification, status: "verified", verified_at: timestamp },
  "voice_call.answered": call,
  "voice_call.ended": { ...call, status: "completed", sip_response_code: 200, duration_ms: 108211, billable_ms: 96500 },
  "voice_call.initiated": call,
  "whatsapp.accepted": whatsapp,
  "whatsapp.delivered": whatsapp,
  "whatsapp.failed": unsent("undeliverable", "the number has no account there"),
  "whatsapp.read": whatsapp,
  "whatsapp.received": {
    whatsapp_id: "wa_01kq9f9f2s6k8m",
    workspace_id,
    direction: "inbound",
    from: { phone_number: mara, bsuid: "US.5550100142" },
    to: { phone_number: account },
    text: { body: "Is the kiln class on Saturday full?" },
  },
  "whatsapp.rejected": unsent("window_closed", "the recipient has not written for a day"),
  "whatsapp.sent": whatsapp,
};

type Data<E> = E extends { data?: infer D } ? NonNullable<D> : never;

export const platform = Object.fromEntries(
  Object.entries(data).map(([type, data]) => [type, { type, timestamp, data }]),
) as unknown as Pick<Bird.Payloads, keyof typeof data>;
