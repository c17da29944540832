/** A store in Cloudflare's Workers KV. */

import { invalidOptions } from "../errors.js";
import type { KvNamespace } from "./bindings.js";
import type { DedupeStore, Held } from "./store.js";

/** The shortest lifetime that KV takes, in seconds. Shorter ones are kept beside the value. */
const SHORTEST = 60;

/** {@link KvNamespace}, as it is called here. */
interface Kv {
  get(key: string): Promise<string | null>;
  put(key: string, value: string, options: { expirationTtl: number }): Promise<void>;
  delete(key: string): Promise<void>;
}

/**
 * A store in Workers KV. **KV is not atomic**, so this store can hand the same key to two claimants:
 *
 * - Two copies that arrive at the same time both find the key absent, and both are handled.
 * - A write takes 60 seconds or more to reach other locations, and a location keeps what it has read (an absent key as well)
 *   for that long: a copy that arrives elsewhere within that time is handled again.
 * - A key takes one write a second. A mark right after its claim is refused and attempted again, so work that takes less
 *   than a second is answered after about one.
 * - Lifetimes are measured by the clock of the machine that asks.
 *
 * It suits work that may be done twice now and then. Where it may not, use {@link durableObjectStore}.
 *
 * @throws {WebhookError} `INVALID_OPTIONS` for what is no KV namespace.
 * @example
 * const deduper = createDeduper(kvStore(env.WEBHOOKS));
 */
export function kvStore(namespace: KvNamespace): DedupeStore {
  for (const method of ["get", "put", "delete"] as const) {
    if (typeof namespace?.[method] !== "function") throw invalidOptions("kvStore requires a KV namespace");
  }
  return new KvStore(namespace as unknown as Kv);
}

class KvStore implements DedupeStore {
  readonly #kv: Kv;

  constructor(kv: Kv) {
    this.#kv = kv;
  }

  async add(key: string, value: string, milliseconds: number): Promise<Held | null> {
    const held = await this.#read(key);
    if (held !== null) return held;
    await this.#write(key, value, milliseconds);
    return null;
  }

  async replace(key: string, expected: string, value: string, milliseconds: number): Promise<boolean> {
    if ((await this.#read(key))?.value !== expected) return false;
    await this.#write(key, value, milliseconds);
    return true;
  }

  async remove(key: string, expected: string): Promise<boolean> {
    if ((await this.#read(key))?.value !== expected) return false;
    await this.#kv.delete(key);
    return true;
  }

  /** The value, and in a second line when it expires. */
  async #read(key: string): Promise<Held | null> {
    const stored = await this.#kv.get(key);
    if (stored === null) return null;
    const [value = "", expires] = stored.split("\n");
    const milliseconds = Number(expires ?? Number.NaN) - Date.now();
    return milliseconds <= 0 ? null : { value, milliseconds };
  }

  #write(key: string, value: string, milliseconds: number): Promise<void> {
    const expirationTtl = Math.max(SHORTEST, Math.ceil(milliseconds / 1000));
    return this.#kv.put(key, `${value}\n${Date.now() + Math.ceil(milliseconds)}`, { expirationTtl });
  }
}
