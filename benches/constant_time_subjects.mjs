/** The compared value of each scheme, of which benches/constant_time.mjs measures forgeries. */

/**
 * For each scheme: its provider, a secret, the header of the compared value, and the encoding of that value. Without a header, the
 * value is at the end of a form.
 */
export const subjects = {
  "messagebird-jwt": ["messagebird", "a signing key", "MessageBird-Signature-JWT", /^.*\./, "base64url"],
  "messagebird-hmac": ["messagebird", "a signing key", "MessageBird-Signature", /^/, "base64"],
  "bird-hmac": ["bird", "a signing key", "messagebird-signature", /^/, "base64"],
  "standard-webhooks": ["bird", "whsec_YW4gZXhhbXBsZSBrZXkgb2YgMjQgYnku", "webhook-signature", /^v1,/, "base64"],
  basic: ["bandwidth", { username: "callbacks", password: "some password" }, "Authorization", /^Basic /, "base64"],
  "vonage-jwt": ["vonage", "a secret", "Authorization", /^.*\./, "base64url"],
  "comapi-hmac-sha1": ["dotdigital", "a secret", "X-Comapi-Signature", /^/, "hex"],
  "twilio-hmac-sha1": ["twilio", "a secret", "X-Twilio-Signature", /^/, "base64"],
  "meta-hmac-sha256": ["meta", "a secret", "X-Hub-Signature-256", /^sha256=/, "hex"],
  "vonage-sig": ["vonage", "a secret", null, /^.*&sig=/, "hex"],
};
