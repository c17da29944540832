/** Signs requests as the providers do: for tests, replays and tools. */

import { sign as coreSign, signRequest as coreSignRequest } from "#wasm";
import { callCore } from "./core/call.js";
import { guarded } from "./core/instance.js";
import { asRequest, contentType, headerRecord, rawBody, reading, seconds, urlText } from "./core/request.js";
import { checkOptions } from "./options/check.js";
import { encodeOptions, signOptionNames } from "./options/encode.js";
import type { RawBody, SignOptions, WebhookRequest } from "./types.js";

/** A request without its signature. Some schemes use the header `Content-Type`; none uses other headers. */
export interface UnsignedRequest extends Pick<WebhookRequest, "method" | "url" | "body"> {
  headers?: WebhookRequest["headers"] | undefined;
}

/** A request as the provider sends it. */
export interface SignedRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: Exclude<RawBody, ArrayBuffer>;
}

/**
 * Signs a request as the provider does, and returns the headers that the provider would send.
 *
 * @throws {WebhookError} `INVALID_OPTIONS`, also for a scheme whose signature is not only in headers: use {@link signRequest}
 *   then. `INVALID_SECRET`; `INVALID_URL` if the scheme signs the URL and it is not absolute.
 * @example
 * const url = "https://hooks.example.com/bird";
 * const headers = sign({ url, body }, { provider: "bird", secret: "key" });
 * await fetch(url, { method: "POST", headers, body });
 */
export function sign(request: UnsignedRequest, options: SignOptions): Record<string, string> {
  const signed = callSigner(coreSign, "sign({ url, body }, { provider, secret })", request, options);
  return signed as Record<string, string>;
}

/**
 * Signs a request as the provider does, and returns the whole request: for every scheme, including those whose signature is not
 * only in headers. The default method is `POST` with a body and `GET` without. If `Content-Type` is missing, it is set to that of
 * JSON for a body that begins as JSON does, and to that of a form for any other.
 *
 * @throws {WebhookError} `INVALID_OPTIONS`, `INVALID_SECRET`; `INVALID_URL` if the scheme signs the URL and it is not absolute.
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
    checkOptions(call, options, signOptionNames);
    const { url, headers, body } = asRequest(request);
    // `now` is an argument of the core's function, not one of its options.
    const names = signOptionNames.filter((name) => name !== "now");
    const text = encodeOptions({ ...options, contentType: contentType(headers) }, [...names, "contentType"]);
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
