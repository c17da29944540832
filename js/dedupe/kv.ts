/** A store in Cloudflare's Workers KV. */

import { invalidOptions } from "../errors.js";
import type { KvNamespace } from "./bindings.js";
import type { DedupeStore, StoredEntry } from "./store.js";

/** The shortest expiration that KV accepts, in seconds. The exact expiry is stored with the value. */
const SHORTEST = 60;

/** {@link KvNamespace} with the signatures that are used here. */
interface Kv {
  get(key: string): Promise<string | null>;
  put(key: string, value: string, options: { expirationTtl: number }): Promise<void>;
  delete(key: string): Promise<void>;
}

/**
 * A store in Workers KV. **KV is not atomic**, so two copies of a delivery can both claim its key:
 *
 * - Two copies that arrive at the same time both find the key absent, and both are handled.
 * - A write takes 60 seconds or more to reach other locations, and a location caches what it has read (an absent key as well)
 *   for that long: a copy that arrives elsewhere within that time is handled again.
 * - A key accepts one write a second. A mark directly after its claim is refused and retried, so the response takes about a
 *   second even if the work is shorter.
 * - Lifetimes are measured by the clock of the machine that runs the Worker.
 *
 * Use it for work that may occasionally be done twice, and {@link durableObjectStore} for work that may not.
 *
 * @throws {WebhookError} `INVALID_OPTIONS` for a value that is not a KV namespace.
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

  async add(key: string, value: string, milliseconds: number): Promise<StoredEntry | null> {
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

  /** Reads an entry: the value, and in a second line its expiry in milliseconds since 1970. */
  async #read(key: string): Promise<StoredEntry | null> {
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
