/** Realistic traffic: every scheme, batches, large events, duplicates, random order, inaccurate clocks, and forgeries. */
import { randomUUID } from "node:crypto";
import { signer } from "../signer.mjs";

/** The environment variables of the examples: `BIRD_SECRET` and so on. */
export const secrets = {
  MESSAGEBIRD_SECRET: "messagebird-key-1",
  BIRD_SECRET: "bird-key-2",
  BIRD_SECRET_PREVIOUS: "whsec_YW4gZXhhbXBsZSBrZXkgb2YgMjQgYnku",
  BANDWIDTH_SECRET: "callbacks:bandwidth-password-3",
  DOTDIGITAL_SECRET: "dotdigital-key-4",
};

const time = "2026-05-04T16:34:51.702Z";
const bandwidth = (id) => ({
  type: "message-delivered",
  time,
  description: "ok",
  to: "+15550100142",
  message: { id, time, to: ["+15550100142"], from: "+15550100100", text: "", segmentCount: 1 },
});

/** For each scheme: the body for an id and a size, and the maximum error of the sender's clock. */
const kinds = [
  {
    scheme: "messagebird-jwt",
    provider: "messagebird",
    secret: secrets.MESSAGEBIRD_SECRET,
    skew: 4,
    body: (id) => ({ type: "message.created", message: { id, status: "received" }, conversation: { id: "c" } }),
  },
  {
    scheme: "messagebird-hmac",
    provider: "messagebird",
    secret: secrets.MESSAGEBIRD_SECRET,
    skew: 200,
    body: (id) => ({ type: "message.updated", message: { id, status: "delivered" }, conversation: { id: "c" } }),
  },
  {
    scheme: "bird-hmac",
    provider: "bird",
    secret: secrets.BIRD_SECRET,
    skew: 200,
    body: (id, text) => ({ service: "channels", event: "sms.inbound", payload: { id, body: { text: { text } } } }),
  },
  {
    scheme: "standard-webhooks",
    provider: "bird",
    secret: secrets.BIRD_SECRET_PREVIOUS,
    skew: 200,
    body: (id) => ({ type: "sms.delivered", timestamp: time, data: { sms_id: id } }),
  },
  {
    scheme: "basic",
    provider: "bandwidth",
    secret: { username: "callbacks", password: "bandwidth-password-3" },
    skew: 0,
    body: (id, _text, count) => Array.from({ length: count }, (_, nth) => bandwidth(`${id}-${nth}`)),
  },
  {
    scheme: "comapi-hmac-sha1",
    provider: "dotdigital",
    secret: secrets.DOTDIGITAL_SECRET,
    skew: 0,
    body: (id, text) => ({ eventId: id, name: "message.read", payload: { id, text }, timestamp: time }),
  },
];

/**
 * `count` deliveries: `{distinct, sent}`. `distinct` has the provider and body of each; `sent` has up to four copies of each and a
 * forgery of every twentieth, in random order, for {@link requestOf}. `large` is the share whose event exceeds a queue's message.
 */
export function traffic(count, { large = 0.002 } = {}) {
  const distinct = [];
  const sent = [];
  for (let nth = 0; nth < count; nth++) {
    const kind = kinds[nth % kinds.length];
    const text = Math.random() < large ? "x".repeat(150_000 + Math.floor(Math.random() * 100_000)) : "Hello";
    const events = Math.random() < 0.01 ? 120 + Math.floor(Math.random() * 200) : 1 + Math.floor(Math.random() * 3);
    const body = JSON.stringify(kind.body(`e${nth}-${randomUUID()}`, text, events));
    const id = `msg_${randomUUID()}`;
    distinct.push({ provider: kind.provider, body });
    const copies = Math.random() < 0.2 ? 2 + Math.floor(Math.random() * 3) : 1;
    for (let copy = 0; copy < copies; copy++) sent.push({ ...kind, body, id, forged: false });
    if (Math.random() < 0.05)
      sent.push({ ...kind, body: body.replace("e", "forged-e"), signed: body, id, forged: true });
  }
  for (let last = sent.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [sent[last], sent[other]] = [sent[other], sent[last]];
  }
  return { distinct, sent };
}

/** The request of a delivery at the current time: a retry is signed again, with an inaccurate clock. */
export function requestOf({ scheme, provider, secret, body, signed = body, forged, id, skew }, base) {
  const url = `${base}/${provider}`;
  const now = Math.floor(Date.now() / 1000) + Math.round((Math.random() - 0.5) * skew);
  const key = forged && scheme === "basic" ? { username: "callbacks", password: "guessed" } : secret;
  const headers = signer[scheme]({ url, body: signed, secret: key, now, id });
  return { url, init: { method: "POST", headers: { ...headers, "content-type": "application/json" }, body } };
}
