/** What each scheme signs and where its signature is: what the cases that are common to all schemes are made from. */

import type { Provider, Scheme } from "../types.js";
import { base64, base64url, fromBase64, fromBase64url, fromHex, hex } from "./encoding.js";

export interface Traits {
  /** The header that holds the signature, in lower case. */
  header: string;
  /** The bytes of the signature in the header's value, and the value with other bytes. Null where nothing is signed. */
  signature: { read(value: string): Uint8Array; write(value: string, bytes: Uint8Array): string } | null;
  signsBody: boolean;
  /** A query that any implementation of the scheme reads the same, and what else of the URL is signed. */
  url: { query: string; part: "query" | "all" } | null;
  /**
   * Null where no time is signed. `accepted` are ages in seconds that real deliveries have, by the name of their case;
   * `stale` and `future` must be refused. `header` holds the time, where it is one of its own.
   */
  time: { header: string | null; accepted: Readonly<Record<string, number>>; stale: number; future: number } | null;
  /** The header whose repetition leaves in doubt what was signed. */
  repeated: string;
}

const plainBase64 = { read: fromBase64, write: (_: string, bytes: Uint8Array) => base64(bytes) };
const plainHex = { read: fromHex, write: (_: string, bytes: Uint8Array) => hex(bytes) };
const versioned = {
  read: (value: string) => fromBase64(value.slice("v1,".length)),
  write: (_: string, bytes: Uint8Array) => `v1,${base64(bytes)}`,
};
const lastSegment = {
  read: (value: string) => fromBase64url(value.slice(value.lastIndexOf(".") + 1)),
  write: (value: string, bytes: Uint8Array) => value.slice(0, value.lastIndexOf(".") + 1) + base64url(bytes),
};

const HOUR = 3600;

/** The traits of every scheme: a scheme without them does not compile. */
export const traitsOf: { readonly [S in Scheme<Provider>]: Traits } = {
  "messagebird-jwt": {
    header: "messagebird-signature-jwt",
    signature: lastSegment,
    signsBody: true,
    url: { query: "tenant=kiln%20club&b=2&a=%c3%a9", part: "all" },
    // A token is valid for a minute.
    time: { header: null, accepted: { "delivered-after-30-seconds": 30 }, stale: HOUR, future: HOUR },
    repeated: "messagebird-signature-jwt",
  },
  "messagebird-hmac": {
    header: "messagebird-signature",
    signature: plainBase64,
    signsBody: true,
    // Out of order, and without what the SDKs encode differently.
    url: { query: "tenant=kiln&b=2&a=1", part: "query" },
    time: {
      header: "messagebird-request-timestamp",
      accepted: { "delivered-after-5-seconds": 5 },
      stale: HOUR,
      future: HOUR,
    },
    repeated: "messagebird-signature",
  },
  "bird-hmac": {
    header: "messagebird-signature",
    signature: plainBase64,
    signsBody: true,
    url: { query: "tenant=kiln%20club&b=2&a=%c3%a9", part: "all" },
    // Retries over eight hours, with the first timestamp.
    time: {
      header: "messagebird-request-timestamp",
      accepted: { "retry-after-10-minutes": 600, "retry-after-8-hours": 8 * HOUR },
      stale: 7 * 24 * HOUR,
      future: HOUR,
    },
    repeated: "messagebird-signature",
  },
  "standard-webhooks": {
    header: "webhook-signature",
    signature: versioned,
    signsBody: true,
    url: null,
    time: { header: "webhook-timestamp", accepted: { "delivered-after-4-minutes": 240 }, stale: HOUR, future: HOUR },
    // The signature itself may be a list, which is what HTTP makes of its repetition.
    repeated: "webhook-id",
  },
  basic: {
    header: "authorization",
    signature: null,
    signsBody: false,
    url: null,
    time: null,
    repeated: "authorization",
  },
  "comapi-hmac-sha1": {
    header: "x-comapi-signature",
    signature: plainHex,
    signsBody: true,
    url: null,
    time: null,
    repeated: "x-comapi-signature",
  },
  "twilio-hmac-sha1": {
    header: "x-twilio-signature",
    signature: plainBase64,
    signsBody: true,
    url: { query: "tenant=kiln%20club&b=2&a=%c3%a9", part: "all" },
    time: null,
    repeated: "x-twilio-signature",
  },
};

/** The time within which a provider wants an answer, in seconds, where its documents give one. */
export const timeLimits: { readonly [P in Provider]: number | null } = {
  messagebird: null,
  bird: null,
  bandwidth: 10,
  dotdigital: 10,
  twilio: 15,
};
