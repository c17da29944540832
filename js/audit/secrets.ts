/** Wrong secrets, of the same kind as the right ones. */

import type { Secret } from "../types.js";
import { base64, fromBase64 } from "./encoding.js";

/** A secret of the same kind that is not among `secrets`; if possible, it differs from the first in its last character only. */
export function otherSecret(secrets: readonly Secret[]): Secret {
  const taken = new Set(secrets.map((secret) => JSON.stringify(secret)));
  let other = changed(secrets[0] as Secret, lastChanged);
  while (taken.has(JSON.stringify(other))) other = changed(other, (text) => `${text}x`);
  return other;
}

function changed(secret: Secret, change: (text: string) => string): Secret {
  if (typeof secret !== "string") return { ...secret, password: change(secret.password) };
  if (!isStandard(secret)) return change(secret);
  const key = fromBase64(secret.slice("whsec_".length));
  return `whsec_${base64(key.map((byte, nth) => (nth === key.length - 1 ? (byte + 1) % 256 : byte)))}`;
}

/** The text with another last character. */
export function lastChanged(text: string): string {
  return text.slice(0, -1) + (text.endsWith("x") ? "y" : "x");
}

function isStandard(secret: Secret): boolean {
  return typeof secret === "string" && secret.startsWith("whsec_");
}
