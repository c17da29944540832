/** Links that contain a request, compressed, in their fragment, which browsers do not send to any server. */

import { decodeBase64Url, encodeBase64Url } from "./base64.js";
import type { Key } from "./engine/messages.js";
import type { Headers, InspectedRequest } from "./request.js";

/** What a link contains. */
export interface Shared {
  request: InspectedRequest;
  /** Empty where it is detected. */
  provider: string;
  /** The clock it was judged at, as typed. */
  now: string;
}

/** The form of {@link Shared} in a link. */
interface Written {
  v: 1;
  m: string;
  u: string;
  h: Headers;
  b: string;
  p: string;
  n: string;
}

const PARAMETER = "request=";

/** Links grow to about this many characters before programs that pass them on refuse them. */
export const LONG_LINK = 32_000;

/** The reason why there is no link, or why a link cannot be read, as a sentence. */
export class ShareError extends Error {}

/**
 * The fragment of a link, without the headers that contain credentials.
 *
 * @throws {ShareError} where a key is part of the request in another place.
 */
export async function fragmentOf({ request, provider, now }: Shared, keys: readonly Key[]): Promise<string> {
  const { method, url, headers, body } = withoutCredentials(request);
  const written: Written = { v: 1, m: method, u: url, h: headers, b: encodeBase64Url(body), p: provider, n: now };
  refuseKeys(`${url}\n${JSON.stringify(headers)}\n${new TextDecoder().decode(body)}`, keys);
  const bytes = new TextEncoder().encode(JSON.stringify(written));
  return `#${PARAMETER}${encodeBase64Url(await transform(bytes, new CompressionStream("deflate-raw")))}`;
}

/**
 * Reads a fragment; undefined for one that is not of a shared request.
 *
 * @throws {ShareError} for a link that is damaged or of a later version.
 */
export async function sharedIn(fragment: string): Promise<Shared | undefined> {
  if (!fragment.startsWith(`#${PARAMETER}`)) return undefined;
  try {
    const bytes = decodeBase64Url(fragment.slice(PARAMETER.length + 1));
    const text = new TextDecoder().decode(await transform(bytes, new DecompressionStream("deflate-raw")));
    const { v, m, u, h, b, p, n } = JSON.parse(text) as Written;
    if (v > 1)
      throw new ShareError("This link was made by a later version of the inspector, which is needed to open it");
    if (v !== 1 || ![m, u, b, p, n].every((part) => typeof part === "string")) throw new ShareError(DAMAGED);
    const headers = h.map(([name, value]): [string, string] => [String(name), String(value)]);
    return { request: { method: m, url: u, headers, body: decodeBase64Url(b) }, provider: p, now: n };
  } catch (error) {
    throw error instanceof ShareError ? error : new ShareError(DAMAGED);
  }
}

const DAMAGED = "This link cannot be read: part of it is missing or changed";

/**
 * The request without what is a secret by itself: cookies, the credentials of HTTP Basic authentication, and those of a URL.
 * For a provider that uses Basic authentication these are the key.
 */
export function withoutCredentials(request: InspectedRequest): InspectedRequest {
  const headers = request.headers.filter(([name, value]) => {
    const lower = name.toLowerCase();
    if (lower === "cookie" || lower === "proxy-authorization") return false;
    return lower !== "authorization" || !/^\s*(?:basic|digest)\b/i.test(value);
  });
  return { ...request, url: request.url.replace(/^(https?:\/\/)[^/?#]*@/i, "$1"), headers };
}

/** @throws {ShareError} where the text contains a key, also in the encodings of URLs, forms and JSON. */
function refuseKeys(text: string, keys: readonly Key[]): void {
  const secrets = keys.map((key) => (typeof key === "string" ? key : key.password)).filter((secret) => secret !== "");
  const forms = (secret: string) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
  if (secrets.some((secret) => forms(secret).some((form) => text.includes(form)))) {
    throw new ShareError("the request itself contains the key, so there is no link to it");
  }
}

async function transform(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = new Response(new Blob([bytes]).stream().pipeThrough(stream));
  return new Uint8Array(await response.arrayBuffer());
}

/** Undoes the compression of a body. */
export function decompress(
  bytes: Uint8Array<ArrayBuffer>,
  format: "gzip" | "deflate",
): Promise<Uint8Array<ArrayBuffer>> {
  return transform(bytes, new DecompressionStream(format));
}
