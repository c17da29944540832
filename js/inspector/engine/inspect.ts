/** Judges a request: which provider sent it, whether it is authentic, and whether its payload conforms. */

import { createReceiver, detect, providers, validate, WebhookError } from "../../slim.js";
import type { Issue, Provider, ReceiverOptions, Validation } from "../../types.js";
import { headerOf, type InspectedRequest } from "../request.js";
import { describeBody } from "./body-facts.js";
import type { EventSummary, Inspection, ProviderInfo, Settings, SignatureResult } from "./messages.js";

/** The number of items of a long list that the page receives. */
const MAX_LISTED = 500;
const MAX_EVENTS = 100;

/** The supported providers. */
export function listProviders(): ProviderInfo[] {
  return Object.entries(providers).map(([name, { schemes, events }]) => ({
    name: name as Provider,
    schemes,
    events,
    // HTTP Basic authentication (RFC 7617) is the one scheme whose secret has two parts.
    usesCredentials: (schemes as readonly string[]).includes("basic"),
  }));
}

export function inspect(request: InspectedRequest, settings: Settings): Inspection {
  const detections = detect(request);
  const provider = settings.provider || detections[0]?.provider;
  const { valid, issues, events } = validationOf(provider, request);
  return {
    detections,
    provider,
    signature: signatureOf(provider, request, settings, detections),
    ...(provider === undefined ? {} : { valid }),
    issues: issues.slice(0, MAX_LISTED),
    issueCount: issues.length,
    events: events.slice(0, MAX_EVENTS).map(summaryOf),
    eventCount: events.length,
    body: describeBody(request.body, request.headers),
  };
}

function validationOf(provider: Provider | undefined, { url, headers, body }: InspectedRequest): Validation {
  if (body.length === 0 && !url.includes("?")) return { valid: true, issues: [], events: [] };
  if (provider !== undefined) return validate(provider, body, { url, contentType: headerOf(headers, "content-type") });
  // Whether a body can be read at all does not depend on who sent it.
  const [first] = Object.keys(providers) as Provider[];
  const looksLikeJson = /^[\s\uFEFF]*[[{"]/.test(new TextDecoder().decode(body.subarray(0, 64)));
  const issues = first === undefined || !looksLikeJson ? [] : validate(first, body).issues.filter(isOfReading);
  return { valid: issues.length === 0, issues, events: [] };
}

const OF_READING: ReadonlySet<Issue["code"]> = new Set([
  "INVALID_JSON",
  "INVALID_ENCODING",
  "TOO_DEEP",
  "DUPLICATE_KEY",
  "UNSAFE_NUMBER",
]);

function isOfReading({ code }: Issue): boolean {
  return OF_READING.has(code);
}

function summaryOf({ type, known, id, occurredAt, unified, issues }: Validation["events"][number]): EventSummary {
  return { type, known, id, occurredAt, unified, issues: issues.length };
}

function signatureOf(
  provider: Provider | undefined,
  request: InspectedRequest,
  { keys, now, options }: Settings,
  detections: Inspection["detections"],
): SignatureResult {
  if (provider === undefined) return { state: "unknown-provider" };
  if (keys.length === 0) {
    return { state: "no-key", scheme: detections.find((detection) => detection.provider === provider)?.scheme };
  }
  const clock = now === undefined ? {} : { now };
  try {
    const receiver = createReceiver({ ...options, provider, secret: keys } as unknown as ReceiverOptions);
    try {
      const { scheme, keyIndex, signedAt, replayKey } = receiver.verify(request, clock);
      return { state: "verified", scheme, keyIndex, signedAt, replayKey };
    } catch (error) {
      if (!(error instanceof WebhookError) || error.status === 500) throw error;
      const { code, message, status } = error;
      const { findings } = receiver.explain(request, clock);
      return { state: "refused", code, message, status, findings };
    } finally {
      receiver[Symbol.dispose]();
    }
  } catch (error) {
    if (!(error instanceof WebhookError)) throw error;
    return { state: "unusable", code: error.code, message: error.message };
  }
}
