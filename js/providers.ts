/** The supported providers, and which headers of a request the core uses. */

import { catalogue } from "#wasm";
import { setMaxHeadBytes } from "./core/call.js";
import { guarded } from "./core/instance.js";
import { HeaderNames } from "./core/request.js";
import { setSymbols } from "./core/symbols.js";
import type { EventType, Provider, Scheme } from "./types.js";

type Providers = { readonly [P in Provider]: { schemes: Scheme<P>[]; events: EventType<P>[] } };

interface Catalogue {
  providers: Providers;
  headers: string[];
  maxHeadBytes: number;
  symbols: string;
}

/**
 * The supported providers: the schemes and the event types of each.
 *
 * @example
 * providers.bird.schemes; // ["bird-hmac", "standard-webhooks"]
 */
export let providers: Providers;

let names = new HeaderNames([]);

/** Reads the list of providers from the core. Called once the core is initialized. */
export function readProviders(): void {
  const { providers: listed, headers, maxHeadBytes, symbols } = guarded(catalogue) as Catalogue;
  providers = listed;
  names = new HeaderNames(headers);
  setMaxHeadBytes(maxHeadBytes);
  setSymbols(symbols);
}

/** The headers that any scheme or `detect` uses, in lower case. Empty before the core is initialized. */
export function relevantHeaders(): HeaderNames {
  return names;
}

/** The index of a provider in the core's list; -1 for an unknown provider. To be used within `guarded`. */
export function providerIndex(provider: string): number {
  return Object.keys(providers).indexOf(provider);
}

/** Whether this is the name of a provider. Always false before the core is initialized. */
export function isProvider(name: unknown): name is Provider {
  return typeof name === "string" && Object.hasOwn(providers ?? {}, name);
}
