/** `messagebird-jwt` with the official SDK, then the same processing of the payload as by the other peers. */
import { createSecretKey } from "node:crypto";
import sdk from "messagebird/lib/webhook-signature-jwt.js";
import { readEvent } from "./conversation.mjs";
import { delivery, header } from "./signature.mjs";

export function createReceiver(secret) {
  const key = createSecretKey(Buffer.from(secret));
  return async ({ url, headers, body }) => {
    const jwt = header(headers, sdk.SIGNATURE_HEADER_NAME);
    await sdk.verify(url, body, jwt, key);
    return delivery("messagebird-jwt", jwt, null, readEvent(body.toString()));
  };
}
