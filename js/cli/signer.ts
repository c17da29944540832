/** Signs a body or a sample as its provider does. */

import {
  createReceiver,
  type Provider,
  providers,
  type ReceiverOptions,
  type SignOptions,
  signRequest,
} from "../index.js";
import type { Values } from "./options.js";
import { byAccount, providerOf, secretsFor } from "./receiver.js";
import { contentType, headersOf, requestFrom } from "./request.js";
import { sampleOf } from "./samples.js";
import { timeOf } from "./time.js";
import { UsageError } from "./usage-error.js";

/** A request without its signature. */
export interface Unsigned {
  provider: Provider;
  method: string;
  url: string;
  headers: [string, string][];
  body: Uint8Array;
}

/** The request to sign: the sample or the file, with this URL. */
export async function unsignedFrom(values: Values, file: string | undefined, url: string): Promise<Unsigned> {
  if (values.sample !== undefined) {
    if (file !== undefined) throw new UsageError("a file and a sample exclude each other; remove one of them");
    return unsignedSample(values, values.sample, url);
  }
  const { request, receivedAt } = await requestFrom(values, file);
  const { method, body } = request;
  const named = body.length === 0 || contentType(request.headers) !== undefined;
  const headers: [string, string][] = named
    ? request.headers
    : [["Content-Type", mediaTypeOf(body)], ...request.headers];
  const bare = receivedAt !== undefined && queryOf(url) === "" ? url + queryOf(request.url) : url;
  return { provider: providerOf(values, request), method, url: url === "" ? request.url : bare, headers, body };
}

function unsignedSample(values: Values, type: string, url: string): Unsigned {
  const provider = providerOf(values);
  const sample = sampleOf(provider, type);
  const query = queryOf(sample.url);
  const added = queryOf(url) === "" ? query : query.replace("?", "&");
  const headers = [...Object.entries(sample.headers), ...headersOf(values)];
  const { method, body } = sample;
  return { provider, method, url: url === "" ? "" : url + added, headers, body: Buffer.from(body) };
}

/** The media type of a body that is sent without one: pairs of keys and values are a form, anything else is JSON. */
function mediaTypeOf(body: Uint8Array): string {
  const text = Buffer.from(body).toString("latin1");
  return /^[^\s"[{][^=]*=/.test(text) ? "application/x-www-form-urlencoded" : "application/json";
}

/** The query string with its question mark. Of some requests it is the payload, so it is sent to any URL. */
export function queryOf(url: string): string {
  const start = url.indexOf("?");
  return start < 0 ? "" : url.slice(start);
}

/** What contains the signature: the headers that it adds, and the URL and body, to which it may add. */
export interface Signed {
  url: string;
  headers: Record<string, string>;
  body: Buffer;
}

/** Signs requests as a provider does. */
export interface Signer {
  sign(unsigned: Pick<Unsigned, "url" | "headers" | "body">): Signed;
  /** The only status that the provider accepts as success, if it accepts no other than one. */
  successStatus: number | undefined;
}

/**
 * Checks that the signature depends on the options of single schemes.
 *
 * @throws {UsageError}
 */
function checkEffect({ scheme, algorithm, "sig-method": sigMethod }: Values, provider: Provider): void {
  const signing = scheme ?? providers[provider].schemes[0];
  if (algorithm !== undefined && signing !== "messagebird-jwt")
    throw new UsageError("--algorithm is an option of --scheme messagebird-jwt");
  if (sigMethod !== undefined && signing === "vonage-jwt")
    throw new UsageError("--sig-method is an option of --scheme vonage-sig");
}

/** A signer with the options. The secrets are read once. */
export async function signerFor(values: Values, provider: Provider): Promise<Signer> {
  checkEffect(values, provider);
  const secrets = await secretsFor(values, provider);
  const secret = byAccount(values, provider, secrets.slice(0, 1));
  const { scheme, id, algorithm, "sig-method": sigMethod } = values;
  const chosen = Object.entries({ scheme, id, algorithm, sigMethod }).filter(([, value]) => value !== undefined);
  const options = { provider, secret, ...Object.fromEntries(chosen) };
  const now = timeOf(values);
  const receiver = createReceiver({ provider, secret } as ReceiverOptions);
  const { successStatus } = receiver;
  receiver[Symbol.dispose]();
  return {
    successStatus,
    // The core validates the values of the command line, and its error names the invalid one.
    sign({ url, headers, body }) {
      const unsigned = { url, headers: { "Content-Type": contentType(headers) ?? mediaTypeOf(body) }, body };
      const signed = signRequest(unsigned, { ...options, now } as SignOptions);
      const { "Content-Type": _, ...signature } = signed.headers;
      return { url: signed.url, headers: signature, body: Buffer.from(signed.body) };
    },
  };
}
