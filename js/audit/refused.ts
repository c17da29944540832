/** The cases of requests that an endpoint must refuse: those of an attacker who knows deliveries but no secret. */

import { indented } from "./accepted.js";
import type { Message } from "./message.js";
import { FORM, headerOf, type Plan, requestOf, withHeader, withQuery } from "./plan.js";
import { otherSecret } from "./secrets.js";
import type { Traits } from "./traits.js";
import type { AuditRequest } from "./types.js";

/** Seconds by which the signature of a request from the future is ahead. */
const FUTURE = 3600;

export function addRefused(plan: Plan): void {
  const { signature } = plan.traits;
  const message = plan.message();
  if (signature !== null) {
    plan.refuse("signature-missing", "no-signature", requestOf(message, {}));
    plan.refuse("secret-other", "secrets", plan.signed(message, { secret: otherSecret(plan.secrets) }));
    addSignatures(plan, message, signature);
  }
  if (plan.traits.signsBody) addBodies(plan, message);
  addUrls(plan, message);
  addTimes(plan, message);
  const { repeated } = plan.traits;
  if (repeated === null) return;
  const good = plan.signed(message);
  const bad = headerOf(plan.signature(message, { secret: otherSecret(plan.secrets), id: "another" }), repeated);
  plan.refuse(
    "header-repeated",
    "repeated-headers",
    withHeader(good, repeated, [bad, headerOf(good.headers, repeated)]),
  );
}

function addSignatures(plan: Plan, message: Message, signature: NonNullable<Traits["signature"]>): void {
  const { header } = plan.traits;
  const request = plan.signed(message);
  const value = headerOf(request.headers, header);
  const bytes = signature.read(value);
  const changed = (change: (bytes: Uint8Array) => Uint8Array) =>
    withHeader(request, header, signature.write(value, change(Uint8Array.from(bytes))));
  const cases: Record<string, AuditRequest> = {
    "signature-first-bit": changed((bytes) => flipped(bytes, 0)),
    "signature-last-bit": changed((bytes) => flipped(bytes, bytes.length - 1)),
    "signature-truncated": changed((bytes) => bytes.subarray(0, bytes.length >> 1)),
    "signature-lengthened": changed((bytes) => Uint8Array.of(...bytes, 0)),
    "signature-empty": changed(() => new Uint8Array()),
  };
  for (const [name, forged] of Object.entries(cases)) plan.refuse(name, "changed-signatures", forged);
}

function addBodies(plan: Plan, message: Message): void {
  const sent = (body: string) => plan.signed({ ...message, body }, { body: message.body });
  plan.refuse("body-bit", "changed-bodies", sent(withLastBit(message)));
  plan.refuse("body-reserialized", "changed-bodies", sent(parsed(message)));
  plan.refuse("body-truncated", "changed-bodies", sent(message.body.slice(0, -1)));
  plan.refuse("body-lengthened", "changed-bodies", sent(`${message.body}\n`));
  plan.refuse("body-emptied", "changed-bodies", sent(""));
}

/** Signs one URL and sends to another. The path is always the endpoint's, so that the request reaches it. */
function addUrls(plan: Plan, message: Message): void {
  const { url } = plan.traits;
  if (url === null) return;
  const one = withQuery(plan.url, "tenant=1");
  const two = withQuery(plan.url, "tenant=2");
  const sent = (to: string, signed: string) => plan.signed({ ...message, url: to }, { url: signed });
  plan.refuse("query-changed", "urls", sent(two, one));
  plan.refuse("query-added", "urls", sent(two, plan.url));
  plan.refuse("query-dropped", "urls", sent(plan.url, one));
  if (url.part !== "all") return;
  const path = new URL(plan.url);
  path.pathname = `${path.pathname.replace(/\/$/, "")}/other`;
  const host = new URL(plan.url);
  host.hostname = "other.example.com";
  plan.refuse("url-other-path", "urls", sent(plan.url, path.href));
  plan.refuse("url-other-host", "urls", sent(plan.url, host.href));
}

function addTimes(plan: Plan, message: Message): void {
  const { time } = plan.traits;
  if (time === null) return;
  plan.refuse("timestamp-stale", "timestamps", plan.signed(message, { age: time.stale }));
  plan.refuse("timestamp-future", "timestamps", plan.signed(message, { age: -FUTURE }));
  if (time.header === null) return;
  const request = plan.signed(message);
  const changed = String(Number(headerOf(request.headers, time.header)) - 1);
  plan.refuse("timestamp-changed", "signed-headers", withHeader(request, time.header, changed));
  plan.refuse("timestamp-missing", "signed-headers", withHeader(request, time.header, null));
}

function flipped(bytes: Uint8Array, nth: number): Uint8Array {
  bytes[nth] = (bytes[nth] as number) ^ 1;
  return bytes;
}

/** The body with one bit changed, in the last letter or digit that ends a text: it remains a body of the same shape. */
function withLastBit({ contentType, body }: Message): string {
  const ends = contentType === FORM ? /(?<![=%].?)[a-y0-9](?=&|$)/g : /[a-y0-9](?="[,}\]])/g;
  const end = Math.max(...[...body.matchAll(ends)].map(({ index }) => index));
  return body.slice(0, end) + String.fromCharCode(body.charCodeAt(end) ^ 1) + body.slice(end + 1);
}

/** The body as an application passes it on that has parsed it: JSON with other white space. */
function parsed({ contentType, body }: Message): string {
  return contentType === FORM ? JSON.stringify(Object.fromEntries(new URLSearchParams(body))) : indented(body);
}
