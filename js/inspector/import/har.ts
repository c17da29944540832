/** HTTP Archive 1.2: a file, or one of its entries as browsers copy it. */

import { decodeBase64 } from "../base64.js";
import type { InspectedRequest } from "../request.js";
import type { Imported } from "./imported.js";

/** Reads the requests of a HAR file, of an entry, or of a request of one, if there are any; undefined for any other JSON. */
export function parseHar(value: unknown): Imported | undefined {
  if (!isRecord(value)) return undefined;
  const entries = entriesOf(value);
  if (entries === undefined) return undefined;
  const requests = entries.flatMap((entry) => requestOf(entry) ?? []);
  const left = entries.length - requests.length;
  const notes = left > 0 ? [`${left} of ${entries.length} entries have no readable request and were left out.`] : [];
  return { kind: "har", requests, notes };
}

function entriesOf(value: Record<string, unknown>): unknown[] | undefined {
  if (isRecord(value.log) && Array.isArray(value.log.entries)) return value.log.entries;
  if (isRecord(value.request) && typeof value.request.method === "string") return [value];
  const isRequest = typeof value.method === "string" && typeof value.url === "string" && Array.isArray(value.headers);
  return isRequest ? [{ request: value }] : undefined;
}

/** The request of one entry. Pseudo-headers of HTTP/2 (`:authority`) are left out. */
export function requestOf(entry: unknown): InspectedRequest | undefined {
  if (!(isRecord(entry) && isRecord(entry.request))) return undefined;
  const { method, url, headers, postData } = entry.request;
  if (typeof method !== "string" || typeof url !== "string") return undefined;
  const pairs = (Array.isArray(headers) ? headers : []).flatMap(headerPair).filter(([name]) => !name.startsWith(":"));
  const { startedDateTime } = entry;
  const receivedAt = typeof startedDateTime === "string" ? { receivedAt: startedDateTime } : {};
  return { method, url, headers: pairs, body: bodyOf(postData), ...receivedAt };
}

function bodyOf(postData: unknown): Uint8Array<ArrayBuffer> {
  if (!isRecord(postData)) return new Uint8Array();
  if (typeof postData.text === "string") {
    return postData.encoding === "base64" ? decodeBase64(postData.text) : new TextEncoder().encode(postData.text);
  }
  const params = Array.isArray(postData.params) ? postData.params.flatMap(headerPair) : [];
  return new TextEncoder().encode(new URLSearchParams(params).toString());
}

function headerPair(pair: unknown): [string, string][] {
  if (!isRecord(pair) || typeof pair.name !== "string") return [];
  return [[pair.name, typeof pair.value === "string" ? pair.value : ""]];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
