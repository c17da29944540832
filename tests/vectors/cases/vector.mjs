import { signer } from "../../signer.mjs";

/**
 * The maker of one scheme's vectors: `vector(name, expect, changes)`, where `expect` is the index of the key that must match
 * or the code of the refusal, and `changes` departs from the honest request in `common`.
 *
 * A request is signed as it is received, but for what `signed` overrides (so that what was sent and what arrives differ) and
 * what `headers` makes of the signed header pairs.
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

/** Header changes: each takes pairs and gives pairs. */
export const without = (name) => (pairs) => pairs.filter(([header]) => header.toLowerCase() !== name.toLowerCase());
export const replacing = (name, change) => (pairs) =>
  pairs.map(([header, value]) => [header, header.toLowerCase() === name.toLowerCase() ? change(value) : value]);

/** The same bytes in base64 that is not canonical: bits that decoders drop are set in the last character. */
export function withTrailingBits(text) {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  const signs = text.includes("-") || text.includes("_") ? `${alphabet}-_` : `${alphabet}+/`;
  const last = text.replace(/=+$/, "").length - 1;
  return text.slice(0, last) + signs[signs.indexOf(text[last]) + 1] + text.slice(last + 1);
}

/** The signature with one bit of its last byte changed, encoded the way it was. */
export function withFlippedBit(text, encoding) {
  const bytes = Buffer.from(text, encoding);
  bytes[bytes.length - 1] ^= 1;
  return bytes.toString(encoding);
}
