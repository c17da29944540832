/** Sends HTTP requests unchanged. `fetch` would change headers, and refuse to send some. */

import { request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import { buffer } from "node:stream/consumers";
import { UsageError } from "./usage-error.js";

export interface HttpRequest {
  method: string;
  /** Path and query to send; by default those of the URL. */
  target?: string;
  headers: readonly (readonly [string, string])[];
  body: Uint8Array;
}

export interface HttpResponse {
  status: number;
  headers: readonly (readonly [string, string])[];
  body: Uint8Array;
}

/** Headers that apply to one connection only. */
const HOP_BY_HOP: ReadonlySet<string> = new Set([
  "connection",
  "content-length",
  "expect",
  "keep-alive",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/**
 * Parses the URL of a server.
 *
 * @throws {UsageError}
 */
export function serverUrl(option: string, text: string): URL {
  const url = /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  const example = `for example ${option} http://127.0.0.1:3000/webhooks`;
  if (url === undefined) throw new UsageError(`${option} takes a URL that begins with http:// or https://, ${example}`);
  if (url.username === "" && url.password === "") return url;
  throw new UsageError(`${option} takes a URL without user and password, ${example}`);
}

/** Sends a request, and reads the complete response. */
export function sendRequest(url: URL, outgoing: HttpRequest, signal?: AbortSignal): Promise<HttpResponse> {
  const { method, target = `${url.pathname}${url.search}`, headers, body } = outgoing;
  const send = url.protocol === "https:" ? overHttps : overHttp;
  const options = { method, path: target, headers: record(headers, body), timeout: 30_000, signal };
  return new Promise((resolve, reject) => {
    const request = send(url, options, (response) => {
      const { statusCode: status = 0, rawHeaders } = response;
      buffer(response).then((body) => resolve({ status, headers: endToEnd(pairs(rawHeaders)), body }), reject);
    });
    request.on("timeout", () => request.destroy(Object.assign(new Error("timeout"), { code: "ETIMEDOUT" })));
    request.on("error", reject);
    request.end(body);
  });
}

/** Node's raw headers as pairs. */
export function pairs(rawHeaders: readonly string[]): [string, string][] {
  const found: [string, string][] = [];
  for (let nth = 0; nth + 1 < rawHeaders.length; nth += 2) {
    found.push([rawHeaders[nth] as string, rawHeaders[nth + 1] as string]);
  }
  return found;
}

function endToEnd(headers: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return headers.filter(([name]) => !HOP_BY_HOP.has(name.toLowerCase()));
}

function record(headers: HttpRequest["headers"], body: Uint8Array): Record<string, string[] | string> {
  const byName: Record<string, string[]> = Object.create(null);
  for (const [name, value] of endToEnd(headers)) {
    const known = Object.keys(byName).find((other) => other.toLowerCase() === name.toLowerCase()) ?? name;
    byName[known] = [...(byName[known] ?? []), value];
  }
  const single = Object.entries(byName).map(([name, values]) => [name, values.length === 1 ? values[0] : values]);
  return { ...Object.fromEntries(single), ...(body.length > 0 ? { "Content-Length": String(body.length) } : {}) };
}
