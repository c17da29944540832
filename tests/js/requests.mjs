import assert from "node:assert/strict";
import { calledUrl, signer } from "../signer.mjs";
import { hookproof } from "./package.mjs";

/** The time at which requests are signed and received by default. */
export const NOW = 1767225600;

/** A sender for each scheme whose signature is in headers: its provider, its secret, and a webhook with their names. */
export const senders = {
  "messagebird-jwt": {
    provider: "messagebird",
    secret: "jwt-signing-key-17",
    url: "https://hooks.example.net/messagebird?tenant=9",
    body: '{"type":"message.created","message":{"id":"m-1","status":"received"},"conversation":{"id":"c-1"}}',
    headers: ["MessageBird-Signature-JWT"],
  },
  "messagebird-hmac": {
    provider: "messagebird",
    secret: "legacy-signing-key-18",
    url: "https://hooks.example.net/messagebird?tenant=9",
    body: '{"type":"message.updated","message":{"id":"m-2","status":"delivered"},"conversation":{"id":"c-1"}}',
    headers: ["MessageBird-Signature", "MessageBird-Request-Timestamp"],
  },
  "bird-hmac": {
    provider: "bird",
    secret: "subscription-signing-key-19",
    url: "https://hooks.example.net/bird?tenant=9",
    body: '{"service":"channels","event":"sms.inbound","payload":{"id":"p-1","status":"delivered"}}',
    headers: ["messagebird-signature", "messagebird-request-timestamp"],
  },
  "standard-webhooks": {
    provider: "bird",
    secret: "whsec_YW4gZXhhbXBsZSBrZXkgb2YgMjQgYnku",
    url: "https://hooks.example.net/platform",
    body: '{"type":"sms.delivered","timestamp":"2026-01-01T00:00:00Z","data":{"sms_id":"sms_1"}}',
    headers: ["webhook-id", "webhook-timestamp", "webhook-signature"],
  },
  basic: {
    provider: "bandwidth",
    secret: { username: "callbacks", password: "s3cr3t-word-20" },
    url: "https://hooks.example.net/bandwidth",
    body: '[{"type":"message-sending","time":"2026-01-01T00:00:00Z","to":"+15550100","description":"x","message":{"id":"b-1"}}]',
    headers: ["Authorization"],
  },
  "comapi-hmac-sha1": {
    provider: "dotdigital",
    secret: "omnichannel-secret-21",
    url: "https://hooks.example.net/cpaas",
    body: '{"eventId":"e-1","accountId":7,"apiSpaceId":"s","name":"message.read","payload":{"id":"d-1"},"timestamp":"2026-01-01T00:00:00.000Z"}',
    headers: ["X-Comapi-Signature"],
  },
  "meta-hmac-sha256": {
    provider: "meta",
    secret: "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    url: "https://hooks.example.net/meta",
    body: '{"object":"page","entry":[{"id":"1","time":1767225600000,"messaging":[{"sender":{"id":"2"},"recipient":{"id":"1"},"timestamp":1767225600000,"message":{"mid":"m-1","text":"Hi"}}]}]}',
    headers: ["X-Hub-Signature-256"],
  },
  "twilio-hmac-sha1": {
    provider: "twilio",
    secret: "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
    url: "https://hooks.example.net/twilio?tenant=9",
    body: "MessageSid=SM1&MessageStatus=delivered&From=%2B15550100",
    headers: ["X-Twilio-Signature"],
    contentType: "application/x-www-form-urlencoded",
  },
  "vonage-jwt": {
    provider: "vonage",
    secret: "account-signature-secret-22",
    url: "https://hooks.example.net/vonage",
    body: '{"message_uuid":"v-1","status":"delivered","timestamp":"2026-01-01T00:00:00Z","channel":"sms"}',
    headers: ["Authorization"],
  },
};
export const schemes = Object.keys(senders);

/** An authentic request of the scheme. `changes` are fields of the request, and options of the signer. */
export function signed(scheme, changes = {}) {
  const { method = "POST", ...given } = { ...senders[scheme], now: NOW, ...changes };
  const sent = { ...given, url: calledUrl(scheme, given) };
  return { method, url: sent.url, headers: signer[scheme](sent), body: sent.body };
}

/** A receiver for the sender of the scheme. */
export function receiverOf(scheme, options = {}) {
  const { provider, secret } = senders[scheme];
  return hookproof.createReceiver({ provider, secret, ...options });
}

/** A valid secret of the scheme that differs from its sender's. */
export const anotherSecret = (scheme) =>
  ({ basic: { username: "callbacks", password: "another" }, "standard-webhooks": "whsec_YW5vdGhlciBrZXk=" })[scheme] ??
  "another";

/** The error of `act`, which must throw a WebhookError with this code. */
export function refused(code, act, message) {
  let error;
  try {
    const accepted = act();
    assert.fail(`${message ?? code}: accepted, with ${JSON.stringify(accepted)}`);
  } catch (thrown) {
    error = thrown;
  }
  if (!(error instanceof hookproof.WebhookError)) throw error;
  assert.equal(error.code, code, message ?? error.message);
  return error;
}

/** The text with one bit changed, in the character at `index`. */
export const flipped = (text, index, bit) =>
  text.slice(0, index) + String.fromCharCode(text.charCodeAt(index) ^ (1 << bit)) + text.slice(index + 1);
