/** Base64 (RFC 4648) of bytes, in the alphabet of section 4 and in that for URLs of section 5. */

export { decodeBase64 } from "../core/base64.js";

import { decodeBase64 } from "../core/base64.js";

/** As many bytes as may safely be arguments of one call. */
const CHUNK = 0x8000;

export function encodeBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let from = 0; from < bytes.length; from += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  }
  return btoa(binary);
}

/** Without padding. */
export function encodeBase64Url(bytes: Uint8Array): string {
  return encodeBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** @throws {DOMException} for text that is not base64. */
export function decodeBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return decodeBase64(text.replaceAll("-", "+").replaceAll("_", "/"));
}
