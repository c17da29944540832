/** The cases of the handshake: the request by which Meta confirms a URL before it sends a delivery to it. */

import { type Plan, withQuery } from "./plan.js";
import { lastChanged } from "./secrets.js";
import type { AuditRequest } from "./types.js";

/** Meta's documentation shows digits, and describes the challenge as a string. */
const challenges = {
  "handshake-digits": "1158201444",
  // The text of a number that a program writes in another way.
  "handshake-leading-zeros": "0018446744073709551617",
  "handshake-markup": "<b>&amp;</b> \"50%\" 'a+b' #1 = é",
} as const;

export function addHandshake(plan: Plan, token: string): void {
  for (const [name, echo] of Object.entries(challenges)) {
    plan.challenge(name, "handshake", handshake(plan, token, { "hub.challenge": echo }), { echo });
  }
  const echo = challenges["handshake-digits"];
  const tokens = {
    "handshake-token-other": lastChanged(token),
    "handshake-token-truncated": token.slice(0, -1),
    "handshake-token-lengthened": `${token}x`,
    "handshake-token-empty": "",
    "handshake-token-missing": undefined,
  };
  for (const [name, forged] of Object.entries(tokens)) {
    plan.refuse(name, "handshake-tokens", handshake(plan, forged), { echo });
  }
  // The sender knows the token, so that a response is no acceptance of a forgery.
  for (const [name, mode] of Object.entries({
    "handshake-mode-other": "unsubscribe",
    "handshake-mode-missing": undefined,
  })) {
    const request = handshake(plan, token, { "hub.mode": mode });
    plan.refuse(name, "handshake-modes", request, { severity: "warning", echo });
  }
}

/** The handshake with this token, and other parameters in place of its own. A parameter that is undefined is left out. */
function handshake(
  plan: Plan,
  token: string | undefined,
  changed: Record<string, string | undefined> = {},
): AuditRequest {
  const parameters = {
    "hub.mode": "subscribe",
    "hub.challenge": challenges["handshake-digits"],
    "hub.verify_token": token,
    ...changed,
  };
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const query = new URLSearchParams(given).toString();
  return { method: "GET", url: withQuery(plan.url, query), headers: {}, body: null };
}
