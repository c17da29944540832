/** Reads what was pasted, dropped or opened: a request in one of several notations, or else a body. */

import { isRecording } from "../../recording.js";
import { decodeBase64 } from "../base64.js";
import { parseCurl } from "./curl.js";
import { parseHar } from "./har.js";
import { parseHttp } from "./http.js";
import type { Imported } from "./imported.js";
import { looksLikeCurl, looksLikeHttp } from "./looks-like.js";

/** The number of bytes of a file from which its format is detected. */
const HEAD_LENGTH = 4096;

/** Reads a file or a pasted text. Bytes in none of the notations are a body. */
export function importBytes(bytes: Uint8Array<ArrayBuffer>): Imported {
  const start = new TextDecoder().decode(bytes.subarray(0, HEAD_LENGTH)).trimStart();
  if (looksLikeCurl(start)) return parseCurl(new TextDecoder().decode(bytes)) ?? bodyOnly(bytes);
  if (looksLikeHttp(start)) return parseHttp(bytes) ?? bodyOnly(bytes);
  return (start.startsWith("{") ? importJson(bytes) : undefined) ?? bodyOnly(bytes);
}

/** A recording, a HAR file or one entry of it; undefined for any other JSON. */
function importJson(bytes: Uint8Array<ArrayBuffer>): Imported | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (!isRecording(value)) return parseHar(value);
    const { method, url, headers, bodyBase64, receivedAt } = value;
    const request = { method, url, headers, body: decodeBase64(bodyBase64), receivedAt };
    return { kind: "recording", requests: [request], notes: [] };
  } catch {
    return undefined;
  }
}

function bodyOnly(body: Uint8Array<ArrayBuffer>): Imported {
  return { kind: "body", requests: [{ method: "POST", url: "", headers: [], body }], notes: [] };
}
