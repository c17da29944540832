/** Signing as the providers do: for tests, replays and tools. */

import { type Core, sign as coreSign, signRequest as coreSignRequest } from "#wasm";
import { callCore } from "./call-core.js";
import { guarded } from "./core.js";
import { checkOptions } from "./option-names.js";
import { optionsText, signerNames } from "./options.js";
import { asRequest, headerFields, rawBody, reading, seconds, urlText } from "./request.js";
import type { RawBody, SignOptions, WebhookRequest } from "./types.js";

/** What is signed. Of the headers only `Content-Type` plays a part: Twilio signs forms and JSON in different ways. */
export type Unsigned = Pick<WebhookRequest, "url" | "body"> & Partial<Pick<WebhookRequest, "headers">>;

/** A request as a provider sends it. */
export interface SignedRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: RawBody;
}

/**
 * The headers that the provider would send with this request.
 *
 * @throws {WebhookError} `INVALID_OPTIONS`, also where the signature is not only in headers: use {@link signRequest} then.
 *   `INVALID_SECRET`; `INVALID_URL` where the URL is signed and not absolute.
 */
export function sign(request: Unsigned, options: SignOptions): Record<string, string> {
  return callSigner(coreSign, "sign({ url, body }, { provider, secret })", request, options) as Record<string, string>;
}

/**
 * The request as the provider would send it, for schemes whose signature is not only in headers, and for all others: the given
 * one with its signature. The method is the given one, or else `POST` with a body and `GET` without. Where no `Content-Type` is
 * given, it is that of JSON for a body that begins as JSON does, and that of a form for any other.
 *
 * @throws {WebhookError} `INVALID_OPTIONS`, `INVALID_SECRET`; `INVALID_URL` where the URL is signed and not absolute.
 * @example
 * ```js
 * const request = { url: "https://hooks.example.com/twilio", body: "MessageSid=SM1&MessageStatus=sent" };
 * const { method, url, headers, body } = signRequest(request, { provider: "twilio", secret: "the auth token" });
 * await fetch(url, { method, headers, body });
 * ```
 */
export function signRequest(request: Unsigned & Pick<WebhookRequest, "method">, options: SignOptions): SignedRequest {
  const call = "signRequest({ method, url, headers, body }, { provider, secret })";
  const { method, url, body, headers } = reading(() => {
    const { method, url, body } = asRequest(request);
    const given = rawBody(body);
    const headers = headerFields(request.headers);
    if (given.length > 0 && contentTypeOf(headers) === undefined) headers["Content-Type"] = guessedType(given);
    const isAbsent = body === undefined || body === null;
    return { method: method ?? (isAbsent ? "GET" : "POST"), url: urlText(url), body: given, headers };
  });
  const unsigned = { url, headers, body };
  const signed = callSigner(coreSignRequest, call, unsigned, options) as Partial<SignedRequest>;
  return { method, url: signed.url ?? url, headers: { ...headers, ...signed.headers }, body: signed.body ?? body };
}

type Signer = typeof coreSign;

function callSigner(signer: Signer, call: string, request: Unsigned, options: SignOptions): unknown {
  const { body, now, head } = reading(() => {
    checkOptions(call, options, signerNames);
    const contentType = contentTypeOf(headerFields(asRequest(request).headers));
    // Read at each call, and no option of the core.
    const names = signerNames.filter((name) => name !== "now");
    return {
      body: rawBody(request.body),
      now: seconds(options),
      head: `${urlText(request.url)}\n${optionsText({ ...options, contentType }, [...names, "contentType"])}`,
    };
  });
  return guarded(() =>
    callCore(
      head,
      body,
      Number.POSITIVE_INFINITY,
      (headLength, bodyLength) => signer(headLength, bodyLength, now),
      (signed) => signed,
    ),
  );
}

function contentTypeOf(headers: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1];
}

function guessedType(body: Uint8Array | string): string {
  const start = typeof body === "string" ? body : new TextDecoder().decode(body.subarray(0, 64));
  return /^\s*[{["]/.test(start) ? "application/json" : "application/x-www-form-urlencoded";
}
