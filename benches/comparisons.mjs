/** The comparisons of `receive` in Node: the peer, the delivery, and the maximum ratio, if there is a goal. */

import { messageCreated, messageCreatedOf, notAscii, smsReceived, twilioMessage } from "./deliveries.mjs";
import { createReceiver as nodeCrypto } from "./peers/node-crypto.mjs";
import { createReceiver as official } from "./peers/official.mjs";
import { createReceiver as standardWebhooks } from "./peers/standardwebhooks.mjs";
import { createReceiver as svix } from "./peers/svix.mjs";
import { createReceiver as tern } from "./peers/tern.mjs";
import { createReceiver as twilio } from "./peers/twilio.mjs";
import { createReceiver as webcrypto } from "./peers/webcrypto.mjs";

const KB64 = 65_536;

export const comparisons = {
  "node-crypto": {
    peer: nodeCrypto,
    against: "node:crypto + JSON.parse + zod by hand",
    delivery: "0.8 KB",
    scheme: "messagebird-hmac",
    body: messageCreated(),
    goal: 0.9,
  },
  "node-crypto-headers": {
    peer: nodeCrypto,
    against: "node:crypto + JSON.parse + zod by hand",
    delivery: "0.8 KB, headers as `Headers`",
    scheme: "messagebird-hmac",
    body: messageCreated(),
    headers: (record) => new Headers(record),
  },
  "node-crypto-64-kb": {
    peer: nodeCrypto,
    against: "node:crypto + JSON.parse + zod by hand",
    delivery: "64 KB, ASCII",
    scheme: "messagebird-hmac",
    body: messageCreatedOf(KB64),
    goal: 0.7,
  },
  "node-crypto-64-kb-not-ascii": {
    peer: nodeCrypto,
    against: "node:crypto + JSON.parse + zod by hand",
    delivery: "64 KB, not ASCII",
    scheme: "messagebird-hmac",
    body: messageCreatedOf(KB64, notAscii),
    goal: 0.75,
  },
  official: {
    peer: official,
    against: "`messagebird` SDK + JSON.parse + zod",
    delivery: "0.8 KB",
    scheme: "messagebird-jwt",
    body: messageCreated(),
    goal: 0.55,
  },
  webcrypto: {
    peer: webcrypto,
    against: "WebCrypto + JSON.parse + zod by hand",
    delivery: "0.8 KB",
    scheme: "messagebird-hmac",
    body: messageCreated(),
    goal: 0.12,
  },
  standardwebhooks: {
    peer: standardWebhooks,
    against: "`standardwebhooks` + zod",
    delivery: "0.3 KB",
    provider: "bird",
    secret: `whsec_${Buffer.from("an invented signing key, 24+").toString("base64")}`,
    scheme: "standard-webhooks",
    body: smsReceived,
    goal: 1,
  },
  svix: {
    peer: svix,
    against: "`svix` + zod",
    delivery: "0.3 KB",
    provider: "bird",
    secret: `whsec_${Buffer.from("an invented signing key, 24+").toString("base64")}`,
    scheme: "standard-webhooks",
    body: smsReceived,
    goal: 1,
  },
  twilio: {
    peer: twilio,
    against: "`twilio.validateRequest` + zod",
    delivery: "0.6 KB, form",
    provider: "twilio",
    scheme: "twilio-hmac-sha1",
    body: twilioMessage,
    contentType: "application/x-www-form-urlencoded",
    goal: 1,
  },
  tern: {
    peer: tern,
    against: "`@hookflo/tern` + zod",
    delivery: "0.3 KB",
    provider: "bird",
    secret: `whsec_${Buffer.from("an invented signing key, 24+").toString("base64")}`,
    scheme: "standard-webhooks",
    body: smsReceived,
    goal: 1,
  },
};
