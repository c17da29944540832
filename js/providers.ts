import { catalogue } from "#wasm";
import { guarded } from "./core/instance.js";
import type { EventType, Provider, Scheme } from "./types.js";

type Providers = { readonly [P in Provider]: { schemes: Scheme<P>[]; events: EventType<P>[] } };

/** What is supported. */
export let providers: Providers;

let names: ReadonlySet<string> = new Set();

/** Asks the core, as soon as there is one. */
export function readProviders(): void {
  const { providers: listed, headers } = guarded(catalogue) as { providers: Providers; headers: string[] };
  providers = listed;
  names = new Set(headers);
}

/** The headers, known once there is a core, that tell something of where a request comes from and how it came. */
export function relevantHeaders(): ReadonlySet<string> {
  return names;
}

/** The place of a provider in the core's list; -1 for what is none. Only within a guarded call. */
export function providerIndex(provider: string): number {
  return Object.keys(providers).indexOf(provider);
}

/** Whether this is the name of a provider; none is before there is a core. */
export function isProvider(name: unknown): name is Provider {
  return typeof name === "string" && Object.hasOwn(providers ?? {}, name);
}
