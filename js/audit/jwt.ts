/** The cases of tokens that no provider issues. */

import { base64url, fromBase64url, utf8 } from "./encoding.js";
import { hmacSha256 } from "./hmac.js";
import { headerOf, type Plan, withHeader } from "./plan.js";

type Claims = Record<string, unknown>;

export function addTokens(plan: Plan): void {
  const { header } = plan.traits;
  const request = plan.signed(plan.message());
  const value = headerOf(request.headers, header);
  // The token follows the name of the authentication scheme, if there is one.
  const prefix = value.slice(0, value.indexOf(" ") + 1);
  const [head = "", claims = "", signature = ""] = value.slice(prefix.length).split(".");
  const issued = decoded(claims);
  const key = utf8(plan.secrets[0] as string);
  const sent = (token: string) => withHeader(request, header, prefix + token);
  const signed = (head: Claims, claims: Claims) => {
    const text = `${encoded(head)}.${encoded(claims)}`;
    return sent(`${text}.${base64url(hmacSha256(key, utf8(text)))}`);
  };
  const claiming = (changes: Claims) => signed(decoded(head), { ...issued, ...changes });

  for (const [name, alg] of Object.entries({ "algorithm-none": "none", "algorithm-none-in-capitals": "NONE" })) {
    plan.refuse(name, "token-algorithms", sent(`${encoded({ alg, typ: "JWT" })}.${claims}.`));
  }
  plan.refuse("algorithm-other", "token-algorithms", signed({ alg: "RS256", typ: "JWT" }, issued));
  plan.refuse("issuer-other", "token-claims", claiming({ iss: "Messenger" }));
  if ("url_hash" in issued) plan.refuse("url-hash-missing", "token-claims", claiming({ url_hash: undefined }));
  plan.refuse("payload-hash-missing", "token-claims", claiming({ payload_hash: undefined }));
  const extended = encoded({ ...issued, exp: Number(issued.exp ?? issued.iat) + 3600 });
  plan.refuse("claims-changed", "token-changed", sent(`${head}.${extended}.${signature}`));
}

function encoded(value: Claims): string {
  return base64url(utf8(JSON.stringify(value)));
}

function decoded(text: string): Claims {
  return JSON.parse(new TextDecoder().decode(fromBase64url(text))) as Claims;
}
