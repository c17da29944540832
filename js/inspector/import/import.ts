/** Reads what was pasted, dropped or opened: a request in one of several notations, or else a body. */

import { isRecording } from "../../recording.js";
import { decodeBase64 } from "../base64.js";
import { parseCurl } from "./curl.js";
import { parseHar } from "./har.js";
import { parseHttp } from "./http.js";
import type { Imported } from "./imported.js";
import { looksLikeCurl, looksLikeHttp, looksLikeProgram } from "./looks-like.js";

/** The number of bytes of a file from which its format is detected. */
const HEAD_LENGTH = 4096;

/** Reads a file or a pasted text. Bytes in none of the notations are a body. */
export function importBytes(bytes: Uint8Array<ArrayBuffer>): Imported {
  const start = new TextDecoder().decode(bytes.subarray(0, HEAD_LENGTH)).trimStart();
  if (looksLikeCurl(start)) return parseCurl(new TextDecoder().decode(bytes)) ?? bodyOnly(bytes, INCOMPLETE_CURL);
  if (looksLikeHttp(start)) return parseHttp(bytes) ?? bodyOnly(bytes);
  if (looksLikeProgram(start)) return bodyOnly(bytes, PROGRAM);
  const imported = start.startsWith("{") ? importJson(bytes) : undefined;
  if (imported?.requests.length === 0) return bodyOnly(bytes, EMPTY_HAR);
  return imported ?? bodyOnly(bytes);
}

const INCOMPLETE_CURL = "This curl command has no URL or a quotation that does not end, so it is shown as a body";
const PROGRAM = "This is the code of a request. In DevTools, choose “Copy as cURL” instead, which can be read here";
const EMPTY_HAR = "This HAR file contains no request that can be read, so it is shown as a body";

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

function bodyOnly(body: Uint8Array<ArrayBuffer>, ...notes: string[]): Imported {
  return { kind: "body", requests: [{ method: "POST", url: "", headers: [], body }], notes };
}
