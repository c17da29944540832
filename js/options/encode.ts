/** Encodes options for the core. */

import type { Provider, ProviderOptions, ProviderSignOptions } from "../types.js";

/** The names of a receiver's options. */
export const receiverOptionNames = Object.keys({
  provider: true,
  secret: true,
  schemes: true,
  tolerance: true,
  clockSkew: true,
  url: true,
  sigMethod: true,
  maxBodyBytes: true,
  strict: true,
  verifyToken: true,
} satisfies Record<keyof ProviderOptions<Provider>, true>);

/** The names of the options of `sign`. */
export const signOptionNames = Object.keys({
  provider: true,
  scheme: true,
  secret: true,
  now: true,
  id: true,
  algorithm: true,
  sigMethod: true,
} satisfies Record<keyof ProviderSignOptions<Provider>, true>);

/**
 * Encodes the current values of the options `names` as JSON. A receiver keeps the result, secrets included, as long as it
 * exists: it needs the same options again if its core is created again, and the caller's object may have changed.
 */
export function encodeOptions(options: object, names: readonly string[]): string {
  const given = options as Record<string, unknown>;
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, encodeOption(given[name])])));
}

/** The value as JSON of the core. A value of a type that no option has becomes an empty object, which the core refuses. */
export function encodeOption(value: unknown): unknown {
  if (value === null || value === undefined || typeof value === "string" || typeof value === "boolean") return value;
  // The core parses whole numbers without exponent.
  if (Number.isFinite(value)) return Math.min(Math.floor(value as number), 2 ** 53);
  if (Array.isArray(value)) return value.map(encodeOption);
  // Credentials and secrets by account are the only options that are objects.
  const entries = typeof value === "object" ? Object.entries(value) : [];
  return entries.every(([, member]) => isSecret(member)) ? Object.fromEntries(entries) : {};
}

function isSecret(value: unknown): boolean {
  return typeof value === "string" || (Array.isArray(value) && value.every((one) => typeof one === "string"));
}
