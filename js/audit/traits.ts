/** The properties of a scheme from which the cases common to all schemes are built: observed from signed requests. */

import type { Provider, Scheme } from "../types.js";
import { base64, base64url, fromBase64, fromBase64url, fromHex, hex } from "./encoding.js";
import type { Endpoint, Message, Signing } from "./message.js";
import { otherSecret } from "./secrets.js";
import type { AuditRequest } from "./types.js";

export interface Traits {
  /** The name of the header with the signature, in lower case; empty if the signature is a parameter. */
  header: string;
  /** Reads the bytes of the signature from the header's value, and replaces them. Null if nothing is signed. */
  signature: { read(value: string): Uint8Array; write(value: string, bytes: Uint8Array): string } | null;
  signsBody: boolean;
  /** The signed part of the URL, and a query that every implementation of the scheme parses in the same way. Null if not signed. */
  url: { query: string; part: "query" | "all" } | null;
  /** Null if no time is signed. `header` is the name of the header with the time, if it is a separate one. */
  time: ({ header: string | null } & Ages) | null;
  /** The header whose repetition makes ambiguous what was signed. */
  repeated: string | null;
}

/** `accepted` has ages of real deliveries in seconds, by the name of their case; `stale` must be refused. */
interface Ages {
  accepted: Readonly<Record<string, number>>;
  stale: number;
}

const HOUR = 3600;

/** The ages of the deliveries of schemes whose documentation states how late they can be. */
const agesOf: { readonly [S in Scheme<Provider>]?: Ages } = {
  // A token is valid for a minute.
  "messagebird-jwt": { accepted: { "delivered-after-30-seconds": 30 }, stale: HOUR },
  // Bird retries for eight hours with the first timestamp.
  "bird-hmac": {
    accepted: { "retry-after-10-minutes": 600, "retry-after-8-hours": 8 * HOUR },
    stale: 7 * 24 * HOUR,
  },
  "standard-webhooks": { accepted: { "delivered-after-4-minutes": 240 }, stale: HOUR },
  "vonage-jwt": { accepted: { "delivered-after-4-minutes": 240 }, stale: HOUR },
  "vonage-sig": { accepted: { "delivered-after-4-minutes": 240 }, stale: HOUR },
};
const anyAges: Ages = { accepted: { "delivered-after-5-seconds": 5 }, stale: HOUR };

/**
 * Observes the traits of a scheme. `signed` signs a message of the plan, which has a body, with changes to the message and to
 * its signature.
 */
export function observe(
  { scheme, url, now, secrets }: Endpoint,
  signed: (changes: Partial<Message>, signing?: Signing) => AuditRequest,
): Traits {
  const headersOf = (request: AuditRequest) =>
    new Map(Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
  const first = signed({});
  const headers = headersOf(first);
  const bySecret = headersOf(signed({}, { secret: otherSecret(secrets) }));
  const header = [...headers.keys()].find((name) => headers.get(name) !== bySecret.get(name)) ?? "";
  const covers = (changes: Partial<Message>) =>
    header !== "" && headersOf(signed(changes)).get(header) !== headers.get(header);
  const changedUrl = (part: "hostname" | "search", value: string) =>
    Object.assign(new URL(url), { [part]: value }).href;
  const isDated = JSON.stringify(signed({}, { age: 1 })) !== JSON.stringify(first);
  const signsBody = covers({ body: `${first.body} ` });
  const signedUrl = covers({ url: changedUrl("hostname", "other.example.com") })
    ? urls.all
    : covers({ url: changedUrl("search", "?other=1") })
      ? urls.query
      : null;
  const others = [...headers.keys()].filter((name) => name !== header && name !== "content-type");
  const dated = others.find((name) => headers.get(name) === String(now)) ?? null;
  const id = others.find((name) => name !== dated);
  return {
    header,
    signature: signsBody || signedUrl !== null ? encodingOf(headers.get(header) as string) : null,
    signsBody,
    url: signedUrl,
    time: isDated ? { header: dated, ...(agesOf[scheme] ?? anyAges) } : null,
    // Repeated headers are equivalent to a list, and a signature beside an id may be a list.
    repeated: id ?? (header === "" ? null : header),
  };
}

const urls = {
  all: { query: "tenant=kiln%20club&b=2&a=%c3%a9", part: "all" },
  // Unsorted, and without characters that SDKs encode differently.
  query: { query: "tenant=kiln&b=2&a=1", part: "query" },
} as const;

/** The encoding of a signature: base64url in the last segment of a token, or hexadecimal or base64 after a prefix. */
function encodingOf(example: string): NonNullable<Traits["signature"]> {
  const prefixOf = (value: string) => /^(?:.*\.|\w+=(?=\w)|\w+,)/.exec(value)?.[0] ?? "";
  const [decode, encode] = example.includes(".")
    ? [fromBase64url, base64url]
    : /^[0-9a-f]+$/.test(example.slice(prefixOf(example).length))
      ? [fromHex, hex]
      : [fromBase64, base64];
  return {
    read: (value) => decode(value.slice(prefixOf(value).length)),
    write: (value, bytes) => prefixOf(value) + encode(bytes),
  };
}
