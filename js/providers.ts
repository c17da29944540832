import { providers as coreProviders } from "#wasm";
import { guarded } from "./core.js";
import type { EventType, Provider, Scheme } from "./types.js";

/** What is supported. */
export let providers: { readonly [P in Provider]: { schemes: Scheme<P>[]; events: EventType<P>[] } };

/** Asks the core, as soon as there is one. */
export function readProviders(): void {
  providers = guarded(coreProviders) as typeof providers;
}
