import type { Provider, ProviderOptions, ReceiverOptions } from "./types.js";

const names = Object.keys({
  provider: true,
  secret: true,
  schemes: true,
  tolerance: true,
  clockSkew: true,
  url: true,
  maxBodyBytes: true,
  strict: true,
} satisfies Record<keyof ProviderOptions<Provider>, true>) as (keyof ProviderOptions<Provider>)[];

/**
 * The options as they are now. A receiver whose core has to be made again must be the same receiver, whatever has become of
 * the object it was made from since; so it keeps them, secrets included, as long as it lives.
 */
export function copyOf<P extends Provider>(options: ReceiverOptions<P>): ReceiverOptions<P> {
  if (typeof options !== "object" || options === null) return options;
  const copy: object = Object.fromEntries(names.map((name) => [name, copyOfValue(options[name])]));
  return copy as ReceiverOptions<P>;
}

function copyOfValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOfValue);
  if (typeof value !== "object" || value === null) return value;
  // Credentials are the only options that are objects.
  const { username, password } = value as Record<string, unknown>;
  return { username, password };
}
