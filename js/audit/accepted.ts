/** The cases of requests that an endpoint must accept: those that its provider sends. */

import { LARGE } from "./bodies/derived.js";
import { hex, utf8 } from "./encoding.js";
import type { Message } from "./message.js";
import { FORM, type Plan, withQuery } from "./plan.js";
import type { AuditRequest } from "./types.js";

/** The number of copies of a delivery that are sent concurrently. */
const BURST = 5;

export function addAccepted(plan: Plan): void {
  for (const sample of plan.samples) {
    const empty = sample.method === "GET";
    const name = `${empty ? "get" : "sample"}-${sample.type}`;
    plan.accept(name, empty ? "empty-body" : "sample", plan.signed(plan.sampleMessage(sample)));
  }
  addRepeated(plan);
  addPayloads(plan);
  addBytes(plan);
  addHeaders(plan);
  addRotation(plan);
}

function addRepeated(plan: Plan): void {
  const message = plan.message();
  plan.accept("repeated", "repeated", plan.signed(message), { copies: 2 });
  plan.accept("burst", "burst", plan.signed(message), { copies: BURST, concurrent: true });
  for (const [name, age] of Object.entries(plan.traits.time?.accepted ?? {})) {
    plan.accept(name, "retries", plan.signed(message, { age }));
  }
}

function addPayloads(plan: Plan): void {
  const { bodies } = plan;
  const signed = (message: Message) => plan.signed(message);
  const { withType, withNullFields, withNewValue } = bodies;
  if (withType !== null) {
    const teleported = plan.message((event) => withType(event, "message.teleported"));
    plan.accept("unknown-event", "unknown-events", signed(teleported));
  }
  plan.accept("unknown-fields", "unknown-fields", signed(plan.message(bodies.withUnknownFields)));
  if (withNullFields !== null) plan.accept("null-fields", "null-fields", signed(plan.message(withNullFields)));
  if (withNewValue !== null) plan.accept("new-values", "new-values", signed(plan.message(withNewValue)));
  const fresh = () => plan.event();
  for (const [name, body] of Object.entries(bodies.deviations(fresh))) {
    plan.accept(name, "deviations", signed(plan.messageOf(body)));
  }
  for (const [name, body] of Object.entries(bodies.batches(fresh))) {
    plan.accept(name, "batches", signed(plan.messageOf(body)));
  }
  const large = (size: number) => signed(plan.message((event) => bodies.withText(event, "kiln ".repeat(size / 5))));
  plan.accept("large-body", "large-bodies", large(LARGE));
  // The text is shorter than the body by less than 4 KiB.
  if (bodies.largest !== null) plan.accept("largest-body", "large-bodies", large(bodies.largest - 4096));
}

function addBytes(plan: Plan): void {
  const text = "Grüße aus Malmö: お元気ですか 🎉 / <b>&amp;</b>";
  const message = plan.message((event) => plan.bodies.withText(event, text));
  plan.accept("body-non-ascii", "body-bytes", plan.signed(message));
  plan.accept("body-escaped", "body-bytes", plan.signed({ ...message, body: escaped(message) }));
  plan.accept("body-indented", "body-bytes", plan.signed({ ...message, body: rewritten(message) }));
  const { url } = plan.traits;
  if (url !== null) {
    const queried = { ...plan.message(), url: withQuery(plan.url, url.query) };
    plan.accept("query-signed", "queries", plan.signed(queried));
  }
}

function addHeaders(plan: Plan): void {
  const message = plan.message();
  const request = plan.signed(message);
  plan.accept(
    "header-names-lower-case",
    "header-names",
    named(request, (name) => name.toLowerCase()),
  );
  plan.accept(
    "header-names-upper-case",
    "header-names",
    named(request, (name) => name.toUpperCase()),
  );
  const charset = { ...message, contentType: `${message.contentType}; charset=UTF-8` };
  plan.accept("content-type-with-charset", "content-types", plan.signed(charset));
}

function addRotation(plan: Plan): void {
  const message = plan.message();
  plan.secrets.slice(1).forEach((secret, nth) => {
    plan.accept(`rotated-secret-${nth + 2}`, "rotation", plan.signed(message, { secret }));
  });
}

function named(request: AuditRequest, rename: (name: string) => string): AuditRequest {
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [rename(name), value]));
  return { ...request, headers };
}

/** The same body as some encoders write it: of JSON all but ASCII escaped, and the solidus; of a form every character. */
function escaped({ contentType, body }: Message): string {
  if (contentType === FORM) {
    const pairs = [...new URLSearchParams(body)].map(
      ([name, value]) => `${encodeURIComponent(name)}=${percentEncoded(value)}`,
    );
    return pairs.join("&");
  }
  return body
    .replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll("/", "\\/");
}

/** Every byte as an escape, in lower case. */
function percentEncoded(text: string): string {
  return hex(utf8(text)).replace(/../g, "%$&");
}

/** The same body written otherwise: JSON with white space, a form with its parameters in the reverse order. */
function rewritten({ contentType, body }: Message): string {
  return contentType === FORM ? body.split("&").reverse().join("&") : indented(body);
}

/** The same JSON with white space, and a line break at its end. */
export function indented(json: string): string {
  return `${JSON.stringify(JSON.parse(json), null, 2)}\n`;
}
