/** Options, written as the core reads them. */

import type { Provider, ProviderOptions, ProviderSignOptions } from "../types.js";

/** The options of a receiver. */
export const receiverNames = Object.keys({
  provider: true,
  secret: true,
  schemes: true,
  tolerance: true,
  clockSkew: true,
  url: true,
  maxBodyBytes: true,
  strict: true,
} satisfies Record<keyof ProviderOptions<Provider>, true>);

/** The options of `sign`. */
export const signerNames = Object.keys({
  provider: true,
  scheme: true,
  secret: true,
  now: true,
  id: true,
  algorithm: true,
} satisfies Record<keyof ProviderSignOptions<Provider>, true>);

/**
 * The options of these names as they are now. A receiver whose core has to be made again must be the same receiver, whatever
 * has become of the object it was made from since; so it keeps this, secrets included, as long as it lives.
 */
export function optionsText(options: object, names: readonly string[]): string {
  const given = options as Record<string, unknown>;
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, plain(given[name])])));
}

/** What no option is becomes an empty object, which no option is either. */
export function plain(value: unknown): unknown {
  if (value === null || value === undefined || typeof value === "string" || typeof value === "boolean") return value;
  // The core reads whole numbers, in digits.
  if (Number.isFinite(value)) return Math.min(Math.floor(value as number), 2 ** 53);
  if (Array.isArray(value)) return value.map(plain);
  // Credentials are the only options that are objects.
  const { username, password } = value as Record<string, unknown>;
  return typeof username === "string" && typeof password === "string" ? { username, password } : {};
}
