/** `twilio-hmac-sha1` with the official package, then the form parsed, validated with zod and mapped by hand. */
import twilio from "twilio/lib/webhooks/webhooks.js";
import { z } from "zod";

const text = z.string();

const messageReceived = z.object({
  MessageSid: text,
  SmsSid: text,
  SmsMessageSid: text,
  AccountSid: text,
  MessagingServiceSid: text.optional(),
  From: text,
  To: text,
  Body: text,
  NumMedia: text,
  NumSegments: text,
  SmsStatus: text,
  ApiVersion: text,
  ToCountry: text.optional(),
  ToState: text.optional(),
  ToCity: text.optional(),
  ToZip: text.optional(),
  FromCountry: text.optional(),
  FromState: text.optional(),
  FromCity: text.optional(),
  FromZip: text.optional(),
});

export function createReceiver(secret) {
  return ({ url, headers, body }) => {
    const payload = Object.fromEntries(new URLSearchParams(body.toString()));
    const isAuthentic = twilio.validateRequest(secret, headers["x-twilio-signature"], url, payload);
    if (!isAuthentic) throw new Error("the signature is wrong");
    return {
      verified: true,
      provider: "twilio",
      scheme: "twilio-hmac-sha1",
      keyIndex: 0,
      replayKey: payload.MessageSid,
      url,
      events: [messageEvent(payload)],
    };
  };
}

function messageEvent(payload) {
  const result = messageReceived.safeParse(payload);
  return {
    provider: "twilio",
    type: "message.received",
    known: result.success,
    id: payload.MessageSid,
    occurredAt: null,
    payload,
    envelope: null,
    unified: {
      kind: "message.received",
      message: {
        id: payload.MessageSid,
        conversationId: null,
        channel: payload.From.includes(":") ? payload.From.split(":", 1)[0] : "sms",
        direction: "inbound",
        from: payload.From,
        to: [payload.To],
        text: payload.Body,
        media: [],
        location: null,
        status: null,
        error: null,
        segments: Number(payload.NumSegments),
        reference: null,
        inReplyTo: null,
      },
      conversation: null,
      call: null,
    },
    issues: result.success ? [] : result.error.issues,
  };
}
