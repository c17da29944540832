/** One HTTP request as it is, and the answer to it. `fetch` would change headers, and refuse to send some. */

import { request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import { buffer } from "node:stream/consumers";
import { UsageError } from "./usage-error.js";

export interface HttpRequest {
  method: string;
  /** Path and query as they are to be sent; by default those of the URL. */
  target?: string;
  headers: readonly (readonly [string, string])[];
  body: Uint8Array;
}

export interface HttpResponse {
  status: number;
  headers: readonly (readonly [string, string])[];
  body: Uint8Array;
}

/** Headers about a connection, which say nothing on the next one. */
const OF_THE_CONNECTION: ReadonlySet<string> = new Set([
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

/** The URL of a server, as typed. */
export function serverUrl(option: string, text: string): URL {
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) return new URL(text);
  throw new UsageError(`${option} takes a URL, for example ${option} http://127.0.0.1:3000/webhooks`);
}

/** Sends a request, and waits for all of the answer. */
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

/** Headers as Node has them, as pairs. */
export function pairs(rawHeaders: readonly string[]): [string, string][] {
  const found: [string, string][] = [];
  for (let nth = 0; nth + 1 < rawHeaders.length; nth += 2) {
    found.push([rawHeaders[nth] as string, rawHeaders[nth + 1] as string]);
  }
  return found;
}

function endToEnd(headers: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return headers.filter(([name]) => !OF_THE_CONNECTION.has(name.toLowerCase()));
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
