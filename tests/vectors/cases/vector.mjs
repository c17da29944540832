import { signer } from "../../signer.mjs";

/**
 * Returns a function that creates the vectors of a scheme: `vector(name, expect, changes)`, where `expect` is the index of the matching secret
 * or the code of the error, and `changes` are differences from the valid request in `common`.
 *
 * The signed request is the received one, with the changes of `signed` (for requests that differ from the signed one); `headers`
 * changes the signed header pairs.
 */
export function vectorsOf(provider, scheme, common) {
  return (name, expect, { signed = {}, headers = (pairs) => pairs, ...changes } = {}) => {
    const { secrets, method, url, body, now, ...options } = { ...common, ...changes };
    const sent = { url, body, now, secret: secrets[0], ...common.signed, ...signed };
    return {
      name,
      provider,
      scheme,
      secrets,
      ...options,
      method,
      url,
      headers: headers(Object.entries(signer[scheme](sent))),
      ...(typeof body === "string" ? { body } : { bodyBase64: Buffer.from(body).toString("base64") }),
      now,
      expect: typeof expect === "number" ? { keyIndex: expect } : { code: expect },
    };
  };
}

/** Functions that change header pairs. */
export const without = (name) => (pairs) => pairs.filter(([header]) => header.toLowerCase() !== name.toLowerCase());
export const replacing = (name, change) => (pairs) =>
  pairs.map(([header, value]) => [header, header.toLowerCase() === name.toLowerCase() ? change(value) : value]);

/** The same bytes in non-canonical base64: bits that decoders ignore are set in the last character. */
export function withTrailingBits(text) {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  const signs = text.includes("-") || text.includes("_") ? `${alphabet}-_` : `${alphabet}+/`;
  const last = text.replace(/=+$/, "").length - 1;
  return text.slice(0, last) + signs[signs.indexOf(text[last]) + 1] + text.slice(last + 1);
}

/** The signature with one bit of its last byte changed, in the same encoding. */
export function withFlippedBit(text, encoding) {
  const bytes = Buffer.from(text, encoding);
  bytes[bytes.length - 1] ^= 1;
  return bytes.toString(encoding);
}
