/** The comparisons of `receive` in Node: the peer, the delivery, and the maximum ratio, if there is a goal. */

import { messageCreated, messageCreatedOf, notAscii } from "./deliveries.mjs";
import { createReceiver as nodeCrypto } from "./peers/node-crypto.mjs";
import { createReceiver as official } from "./peers/official.mjs";
import { createReceiver as webcrypto } from "./peers/webcrypto.mjs";

const KB64 = 65_536;

export const comparisons = {
  "node-crypto": {
    peer: nodeCrypto,
    against: "node:crypto + JSON.parse + zod by hand",
    delivery: "0.8 KB",
    scheme: "messagebird-hmac",
    body: messageCreated(),
    goal: 0.6,
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
    goal: 1.05,
  },
  "node-crypto-64-kb-not-ascii": {
    peer: nodeCrypto,
    against: "node:crypto + JSON.parse + zod by hand",
    delivery: "64 KB, not ASCII",
    scheme: "messagebird-hmac",
    body: messageCreatedOf(KB64, notAscii),
    goal: 1.05,
  },
  official: {
    peer: official,
    against: "`messagebird` SDK + JSON.parse + zod",
    delivery: "0.8 KB",
    scheme: "messagebird-jwt",
    body: messageCreated(),
    goal: 0.4,
  },
  webcrypto: {
    peer: webcrypto,
    against: "WebCrypto + JSON.parse + zod by hand",
    delivery: "0.8 KB",
    scheme: "messagebird-hmac",
    body: messageCreated(),
    goal: 0.12,
  },
};
