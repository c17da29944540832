/** `messagebird-hmac` with node:crypto, optimized: the key is prepared, and the hash is computed in one call. */
import { createHash, createHmac, createSecretKey, timingSafeEqual } from "node:crypto";
import { readEvent } from "./conversation.mjs";
import { delivery, signatureOf, sortedQuery } from "./signature.mjs";

export function createReceiver(secret) {
  const key = createSecretKey(Buffer.from(secret));
  return ({ url, headers, body }, now) => {
    const { signature, timestamp, signedAt } = signatureOf(headers, now);
    const digest = createHash("sha256").update(body).digest();
    const mac = createHmac("sha256", key)
      .update(`${timestamp}\n${sortedQuery(url)}\n`)
      .update(digest)
      .digest();
    const given = Buffer.from(signature, "base64");
    if (given.length !== mac.length || !timingSafeEqual(given, mac)) throw new Error("the signature is wrong");
    return delivery("messagebird-hmac", digest.toString("hex"), signedAt, readEvent(body.toString()));
  };
}
