/** A secret for each scheme, as the option of `auditCases` and as the content of a file. */
export const secrets = {
  "messagebird-jwt": "a signing key of the account",
  "messagebird-hmac": "a signing key of the account",
  "bird-hmac": "a signing key of the subscription",
  "standard-webhooks": "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
  basic: { username: "kiln", password: "Pass: wörd" },
  "comapi-hmac-sha1": "a secret of the webhook",
  "twilio-hmac-sha1": "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
  "meta-hmac-sha256": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
  "vonage-jwt": "a signature secret of the account",
  "vonage-sig": "a signature secret of the account",
};

const options = {
  "meta-hmac-sha256": { verifyToken: "a token, chosen by the owner" },
  "vonage-sig": { sigMethod: "sha256" },
};

/** The options of a receiver and an audit of a scheme besides the secret. */
export const optionsOf = (scheme) => options[scheme] ?? {};

/** The text of a secret on the command line. */
export const textOf = (secret) => (typeof secret === "string" ? secret : `${secret.username}:${secret.password}`);
