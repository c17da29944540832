/** Signing as the providers do: for tests, replays and tools. */

import { sign as coreSign, signRequest as coreSignRequest } from "#wasm";
import { callCore } from "./core/call.js";
import { guarded } from "./core/instance.js";
import { asRequest, contentType, headerRecord, rawBody, reading, seconds, urlText } from "./core/request.js";
import { checkOptions } from "./options/check.js";
import { optionsText, signerNames } from "./options/encode.js";
import type { RawBody, SignOptions, WebhookRequest } from "./types.js";

/** A request without its signature. Of its headers only `Content-Type` plays a part in signatures, and not in all. */
export interface UnsignedRequest extends Pick<WebhookRequest, "method" | "url" | "body"> {
  headers?: WebhookRequest["headers"] | undefined;
}

/** A request as a provider sends it. */
export interface SignedRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: Exclude<RawBody, ArrayBuffer>;
}

/**
 * The headers that the provider would send with this request.
 *
 * @throws {WebhookError} `INVALID_OPTIONS`, also where the signature is not only in headers: use {@link signRequest} then.
 *   `INVALID_SECRET`; `INVALID_URL` where the URL is signed and not absolute.
 */
export function sign(request: UnsignedRequest, options: SignOptions): Record<string, string> {
  const signed = callSigner(coreSign, "sign({ url, body }, { provider, secret })", request, options);
  return signed as Record<string, string>;
}

/**
 * The request as the provider would send it: for the schemes whose signature is not only in headers, and for all others. The
 * method is the given one, or else `POST` with a body and `GET` without. Where `Content-Type` is missing, it is set to that of
 * JSON for a body that begins as JSON does, and to that of a form for any other.
 *
 * @throws {WebhookError} `INVALID_OPTIONS`, `INVALID_SECRET`; `INVALID_URL` where the URL is signed and not absolute.
 * @example
 * ```js
 * const unsigned = { url: "https://hooks.example.com/dotdigital", body: JSON.stringify(event) };
 * const { method, url, headers, body } = signRequest(unsigned, { provider: "dotdigital", secret: "key" });
 * await fetch(url, { method, headers, body });
 * ```
 */
export function signRequest(request: UnsignedRequest, options: SignOptions): SignedRequest {
  const { method, url, body, headers } = reading(() => {
    const body = rawBody(asRequest(request).body);
    const headers = headerRecord(request.headers);
    if (body.length > 0 && contentType(headers) === undefined) headers["Content-Type"] = guessedType(body);
    const method = request.method ?? (body.length > 0 ? "POST" : "GET");
    return { method, url: urlText(request.url), body, headers };
  });
  const call = "signRequest({ method, url, headers, body }, { provider, secret })";
  const signed = callSigner(coreSignRequest, call, { url, headers, body }, options) as Partial<SignedRequest>;
  return { method, url: signed.url ?? url, headers: { ...headers, ...signed.headers }, body: signed.body ?? body };
}

/** A function of the core: it takes the lengths of head and body in bytes, and the time. */
type Signer = typeof coreSign;

function callSigner(signer: Signer, call: string, request: UnsignedRequest, options: SignOptions): unknown {
  const { body, now, head } = reading(() => {
    checkOptions(call, options, signerNames);
    const { url, headers, body } = asRequest(request);
    // Read at each call, and no option of the core.
    const names = signerNames.filter((name) => name !== "now");
    const text = optionsText({ ...options, contentType: contentType(headers) }, [...names, "contentType"]);
    return { body: rawBody(body), now: seconds(options), head: `${urlText(url)}\n${text}` };
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

function guessedType(body: Uint8Array | string): string {
  const start = typeof body === "string" ? body : new TextDecoder().decode(body.subarray(0, 64));
  return /^\s*[{["]/.test(start) ? "application/json" : "application/x-www-form-urlencoded";
}
