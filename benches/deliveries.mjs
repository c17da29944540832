/** The measured requests: signed webhooks with the headers of a delivery behind a proxy. All data is invented. */
import { signer } from "../tests/signer.mjs";

/** The time of signing and receipt. It is the current time, because the official SDK reads the clock. */
export const now = Math.floor(Date.now() / 1000);

const url = "https://hooks.example.net/messagebird?tenant=9";
const usual = {
  host: "hooks.example.net",
  "user-agent": "MessageBird/Webhooks",
  "content-type": "application/json; charset=utf-8",
  "accept-encoding": "gzip",
  "x-forwarded-for": "203.0.113.48, 198.51.100.7",
  "x-forwarded-proto": "https",
  "x-forwarded-host": "hooks.example.net",
  "x-request-id": "f3a1d20c-6f0e-4a53-9d3c-0b6c86f0c1de",
  "cf-connecting-ip": "203.0.113.48",
  "cf-ipcountry": "NL",
  "cf-ray": "8c5f03e1b9a1672a-AMS",
};

/** MessageBird's event of a received message: 0.7 KB of JSON with a short text. */
export function messageCreated(text = "Is the kiln class on Saturday full?") {
  return JSON.stringify({
    type: "message.created",
    contact: {
      id: "5d0b93f6c1e84a27b96ad8f04e7315c2",
      msisdn: 15550100142,
      displayName: "Mara Lindqvist",
    },
    conversation: {
      id: "e7a4c05d2b9f4f6c8d13b06f91a2e358",
      contactId: "5d0b93f6c1e84a27b96ad8f04e7315c2",
      status: "active",
      updatedDatetime: "2026-05-04T16:02:37.104Z",
      lastUsedChannelId: "19c8e2d7a5f34b06a4e7c0d985b1f632",
    },
    message: {
      id: "a80f6e1d7c2b4935be40d5f3c9178a62",
      conversationId: "e7a4c05d2b9f4f6c8d13b06f91a2e358",
      channelId: "19c8e2d7a5f34b06a4e7c0d985b1f632",
      platform: "whatsapp",
      to: "+15550100180",
      from: "+15550100142",
      direction: "received",
      status: "received",
      type: "text",
      content: { text },
      createdDatetime: "2026-05-04T16:02:36.871Z",
      updatedDatetime: "2026-05-04T16:02:37.104Z",
    },
  });
}

/** The event of a received SMS of Bird's platform: 0.3 KB of JSON. */
export const smsReceived = JSON.stringify({
  type: "sms.received",
  timestamp: "2026-05-04T16:02:37.104Z",
  data: {
    sms_id: "sms_01kq9f6m5j9e7b",
    workspace_id: "ws_01kq9f3v7c2mx8",
    to: "+15550100180",
    from: "+15550100142",
    text: "Is the kiln class on Saturday full?",
    segments: { count: 1, encoding: "gsm7", characters: 35 },
    carrier: "Example Mobile",
    mcc_mnc: "00101",
  },
});

/** Twilio's webhook of a received SMS: a form of 0.6 KB. */
export const twilioMessage = new URLSearchParams({
  ToCountry: "US",
  ToState: "CA",
  SmsMessageSid: "SM8b1d6e0f4c294a7d93e5b7a20c6f1d84",
  NumMedia: "0",
  ToCity: "OAKLAND",
  FromZip: "02101",
  SmsSid: "SM8b1d6e0f4c294a7d93e5b7a20c6f1d84",
  FromState: "MA",
  SmsStatus: "received",
  FromCity: "BOSTON",
  Body: "Is the kiln class on Saturday full?",
  FromCountry: "US",
  To: "+15550100180",
  MessagingServiceSid: "MG0e7b5d93c1a84f26b8d0e9c57f31a264",
  ToZip: "94601",
  NumSegments: "1",
  MessageSid: "SM8b1d6e0f4c294a7d93e5b7a20c6f1d84",
  AccountSid: "AC5f0c2e8d9a714b36b0e1d7c48f92a365",
  From: "+15550100142",
  ApiVersion: "2010-04-01",
}).toString();

/** The event of {@link messageCreated} with a text so long that the body has `length` bytes, of ASCII or other characters. */
export function messageCreatedOf(length, word = "kiln ") {
  const left = length - messageCreated("").length;
  return messageCreated(word.repeat(Math.floor(left / Buffer.byteLength(word))));
}

/** Texts whose characters mostly have two or three bytes in UTF-8. */
export const notAscii = "Печь 窯 четверг ";

/** A webhook of Dotdigital with `length` events. */
export function batchOf(length) {
  const event = (index) => ({
    eventId: `7be2f4a9-1d06-4c53-b8a1-${String(index).padStart(12, "0")}`,
    accountId: 40112,
    apiSpaceId: "0c5d8b17-e94f-4ab2-9f36-a1d47e02c8b5",
    name: "message.delivered",
    payload: { id: `m-${index}`, details: { channel: "sms" }, updatedOn: "2026-05-04T16:05:14.560Z" },
    revision: 0,
    etag: "1",
    timestamp: "2026-05-04T16:05:14.560Z",
  });
  return JSON.stringify(Array.from({ length }, (_, index) => event(index)));
}

/** A signed request with this body in the form of Node: headers as a record with lower-case names, the body as a Buffer. */
export function signed(scheme, secret, body, contentType = usual["content-type"]) {
  const bytes = Buffer.from(body);
  // A JWT is valid for a minute. The official SDK reads the clock, and a measurement takes longer.
  const claims = { exp: now + 86_400 };
  const signature = Object.entries(signer[scheme]({ url, body: bytes, secret, now, claims }));
  const headers = {
    ...usual,
    "content-type": contentType,
    "content-length": String(bytes.length),
    ...Object.fromEntries(signature.map(([name, value]) => [name.toLowerCase(), value])),
  };
  return { method: "POST", url, headers, body: bytes };
}

/** The request with one bit of its body changed. */
export function forged(request) {
  const body = Buffer.from(request.body);
  body[body.length - 10] ^= 1;
  return { ...request, body };
}
