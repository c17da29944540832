/** `messagebird-hmac` with WebCrypto, like most handlers for edge runtimes: the key is imported for each request. */
import { readEvent } from "./conversation.mjs";
import { delivery, signatureOf, sortedQuery } from "./signature.mjs";

const algorithm = { name: "HMAC", hash: "SHA-256" };
const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function createReceiver(secret) {
  return async ({ url, headers, body }, now) => {
    const { signature, timestamp, signedAt } = signatureOf(headers, now);
    const key = await crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, ["verify"]);
    const digest = await crypto.subtle.digest("SHA-256", body);
    const head = encoder.encode(`${timestamp}\n${sortedQuery(url)}\n`);
    const text = new Uint8Array(head.length + digest.byteLength);
    text.set(head);
    text.set(new Uint8Array(digest), head.length);
    const given = Uint8Array.from(atob(signature), (character) => character.charCodeAt(0));
    if (!(await crypto.subtle.verify(algorithm, key, given, text))) throw new Error("the signature is wrong");
    return delivery("messagebird-hmac", signature, signedAt, readEvent(decoder.decode(body)));
  };
}
