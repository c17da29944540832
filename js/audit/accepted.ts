/** The cases of requests that an endpoint must accept: those that its provider sends. */

import { LARGE } from "./bodies.js";
import { type Message, type Plan, withQuery } from "./plan.js";
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
  plan.accept("repeated", "repeated", plan.signed(message), 2);
  plan.accept("burst", "burst", plan.signed(message), BURST, true);
  for (const [name, age] of Object.entries(plan.traits.time?.accepted ?? {})) {
    plan.accept(name, "retries", plan.signed(message, { age }));
  }
}

function addPayloads(plan: Plan): void {
  const { bodies } = plan;
  const signed = (message: Message) => plan.signed(message);
  const teleported = plan.message((event) => bodies.withType(event, "message.teleported"));
  plan.accept("unknown-event", "unknown-events", signed(teleported));
  plan.accept("unknown-fields", "unknown-fields", signed(plan.message(bodies.withUnknownFields)));
  plan.accept("null-fields", "null-fields", signed(plan.message(bodies.withNullFields)));
  plan.accept("new-values", "new-values", signed(plan.message(bodies.withNewValue)));
  const fresh = () => plan.event();
  for (const [name, body] of Object.entries(bodies.deviations(fresh))) {
    plan.accept(name, "deviations", signed(plan.messageOf(body)));
  }
  for (const [name, body] of Object.entries(bodies.batches(fresh))) {
    plan.accept(name, "batches", signed(plan.messageOf(body)));
  }
  const long = "kiln ".repeat(LARGE / 5);
  plan.accept("large-body", "large-bodies", signed(plan.message((event) => bodies.withText(event, long))));
}

function addBytes(plan: Plan): void {
  const text = "Grüße aus Malmö: お元気ですか 🎉 / <b>&amp;</b>";
  const message = plan.message((event) => plan.bodies.withText(event, text));
  plan.accept("body-non-ascii", "body-bytes", plan.signed(message));
  plan.accept("body-escaped", "body-bytes", plan.signed({ ...message, body: escaped(message.body) }));
  plan.accept("body-indented", "body-bytes", plan.signed({ ...message, body: indented(message.body) }));
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
  const charset = { ...message, contentType: "application/json; charset=utf-8" };
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

/** The same JSON as some encoders write it: all non-ASCII characters and the solidus are escaped. */
function escaped(json: string): string {
  return json
    .replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll("/", "\\/");
}

/** The same JSON, indented and with a trailing line break. */
export function indented(json: string): string {
  return `${JSON.stringify(JSON.parse(json), null, 2)}\n`;
}
