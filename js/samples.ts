/**
 * The exports of `hookproof/samples`: a sample of every known event, to test handlers with. All people, numbers and ids are
 * invented.
 */

import { WebhookError } from "./errors.js";
import { providerSamples } from "./generated/samples/index.js";
import type { ProviderSamples } from "./samples/encoding.js";
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
  const { payloads, encode }: ProviderSamples = named(providerSamples, provider, "the provider");
  const sample = (type: string, payload: object) => {
    const { method, query, headers, body } = encode(type, payload);
    const url = `https://hooks.example.com/${provider}${query}`;
    return { provider, type, payload: structuredClone(payload), method, url, headers, body };
  };
  if (type === undefined) return Object.entries(payloads).map(([type, payload]) => sample(type, payload));
  return sample(type, named(payloads as Record<string, object>, type, `the event type of ${provider}`));
}

function named<T>(table: Readonly<Record<string, T>>, name: string, what: string): T {
  const found = Object.hasOwn(table, name) ? table[name] : undefined;
  if (found !== undefined) return found;
  const message = `${what} must be one of ${Object.keys(table).join(", ")}`;
  throw new WebhookError({ code: "INVALID_OPTIONS", message, status: 500 });
}
