/** The properties of each scheme from which the cases common to all schemes are built. */

import type { Provider, Scheme } from "../types.js";
import { base64, base64url, fromBase64, fromBase64url, fromHex, hex } from "./encoding.js";

export interface Traits {
  /** Where the signature is; a header unless stated. */
  location?: "parameters";
  /** The name of the header with the signature, in lower case. */
  header: string;
  /** Reads the bytes of the signature from the header's value, and replaces them. Null if nothing is signed. */
  signature: { read(value: string): Uint8Array; write(value: string, bytes: Uint8Array): string } | null;
  signsBody: boolean;
  /** The signed part of the URL, and a query that every implementation of the scheme parses in the same way. Null if not signed. */
  url: { query: string; part: "query" | "all" } | null;
  /**
   * Null if no time is signed. `accepted` has ages of real deliveries in seconds, by the name of their case; `stale` and `future`
   * must be refused. `header` is the name of the header with the time, if it is a separate one.
   */
  time: { header: string | null; accepted: Readonly<Record<string, number>>; stale: number; future: number } | null;
  /** The header whose repetition makes ambiguous what was signed. */
  repeated: string | null;
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

/** The traits of every scheme. A scheme without an entry does not compile. */
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
    // Unsorted, and without characters that the SDKs encode differently.
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
    // Bird retries for eight hours with the first timestamp.
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
    // Not the signature: repeated headers are equivalent to a list, and the signature may be a list.
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
  "meta-hmac-sha256": {
    header: "x-hub-signature-256",
    signature: {
      read: (value) => fromHex(value.slice("sha256=".length)),
      write: (_, bytes) => `sha256=${hex(bytes)}`,
    },
    signsBody: true,
    url: null,
    time: null,
    repeated: "x-hub-signature-256",
  },
  "vonage-jwt": {
    header: "authorization",
    signature: lastSegment,
    signsBody: true,
    // The query is signed only where there is no body.
    url: null,
    time: { header: null, accepted: { "delivered-after-4-minutes": 240 }, stale: HOUR, future: HOUR },
    repeated: "authorization",
  },
  // Its cases are its own: no header is involved.
  "vonage-sig": {
    location: "parameters",
    header: "",
    signature: null,
    signsBody: false,
    url: null,
    time: { header: null, accepted: { "delivered-after-4-minutes": 240 }, stale: HOUR, future: HOUR },
    repeated: null,
  },
};

/** Seconds within which a provider expects a response; null if its documentation states no limit. */
export const timeLimits: { readonly [P in Provider]: number | null } = {
  messagebird: null,
  bird: null,
  bandwidth: 10,
  dotdigital: 10,
  twilio: 15,
  // Messenger and Instagram; WhatsApp documents none.
  meta: 5,
  vonage: null,
};
