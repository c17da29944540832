/**
 * The exports of `hookproof/samples`: a sample of every known event, to test handlers with. All people, numbers and ids are
 * invented.
 */

import { WebhookError } from "./errors.js";
import { bandwidth } from "./samples/bandwidth.js";
import { bird } from "./samples/bird.js";
import { dotdigital } from "./samples/dotdigital.js";
import { messagebird } from "./samples/messagebird.js";
import { meta, metaBody } from "./samples/meta.js";
import { twilio } from "./samples/twilio.js";
import type { EventType, Payloads, Provider } from "./types.js";

/** A request as the provider sends it, but for the signature: pass it to `signRequest`. */
export interface Sample<P extends Provider = Provider, T extends EventType<P> = EventType<P>> {
  provider: P;
  type: T;
  method: "GET" | "POST";
  url: string;
  headers: Record<string, string>;
  /** Empty if the payload is the query string of `url`. */
  body: string;
  /** The payload of the body or of the query string. */
  payload: Payloads[P][T & keyof Payloads[P]];
}

const payloads: { readonly [P in Provider]: { readonly [T in EventType<P>]: object } } = {
  messagebird,
  bird,
  bandwidth,
  dotdigital,
  twilio,
  meta,
};

/**
 * Returns the samples of a provider, one for each type of event, or the sample of one type. Each call returns new objects,
 * which the caller may change.
 *
 * @throws {WebhookError} `INVALID_OPTIONS` for an unknown provider or type.
 * @example
 * const sample = samples("bandwidth", "message-received");
 * const headers = { ...sample.headers, ...sign(sample, { provider: "bandwidth", secret: { username: "u", password: "p" } }) };
 */
export function samples<P extends Provider>(provider: P): Sample<P>[];
export function samples<P extends Provider, T extends EventType<P>>(provider: P, type: T): Sample<P, T>;
export function samples(provider: Provider, type?: string): unknown {
  const known: Readonly<Record<string, object>> = named(payloads, provider, "the provider");
  if (type === undefined) return Object.entries(known).map(([type, payload]) => sampleOf(provider, type, payload));
  return sampleOf(provider, type, named(known, type, `the event type of ${provider}`));
}

function sampleOf(provider: Provider, type: string, payload: object): Sample {
  const url = `https://hooks.example.com/${provider}`;
  const common = { provider, type, payload: structuredClone(payload) } as Pick<Sample, "provider" | "type" | "payload">;
  switch (`${provider} ${type}`) {
    case "messagebird sms.status.report":
      return { ...common, method: "GET", url: `${url}?${form(payload)}`, headers: {}, body: "" };
    case "messagebird sms.inbound":
    case "messagebird mms.inbound":
      return formSample(common, url);
    default: {
      // Of Twilio only Event Streams are JSON.
      if (provider === "twilio" && !("specversion" in payload)) return formSample(common, url);
      // Bandwidth's messaging callbacks come as an array of one.
      const batched = provider === "bandwidth" && type !== "toll-free-verification";
      const body = JSON.stringify(batched ? [payload] : provider === "meta" ? metaBody(type, payload) : payload);
      return { ...common, method: "POST", url, headers: { "Content-Type": "application/json" }, body };
    }
  }
}

function formSample(common: Pick<Sample, "provider" | "type" | "payload">, url: string): Sample {
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  return { ...common, method: "POST", url, headers, body: form(common.payload) };
}

function form(payload: object): string {
  return new URLSearchParams(payload as Record<string, string>).toString();
}

function named<T>(table: Readonly<Record<string, T>>, name: string, what: string): T {
  const found = Object.hasOwn(table, name) ? table[name] : undefined;
  if (found !== undefined) return found;
  const message = `${what} must be one of ${Object.keys(table).join(", ")}`;
  throw new WebhookError({ code: "INVALID_OPTIONS", message, status: 500 });
}
