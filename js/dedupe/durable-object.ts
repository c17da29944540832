/** A store in Cloudflare's Durable Objects: the client in the Worker. */

import { invalidOptions } from "../errors.js";
import { checkOptions } from "../options/check.js";
import type { ObjectNamespace } from "./bindings.js";
import type { DedupeStore, StoredEntry } from "./store.js";

/** {@link ObjectNamespace} with the signatures that are used here. */
interface Namespace {
  idFromName(name: string): unknown;
  get(id: unknown): { fetch(url: string, init: { method: string; body: string }): Promise<Response> };
}

/**
 * A store in Durable Objects of the class {@link DedupeObject}, which the Worker exports. Each object holds a shard of the keys
 * and handles one step at a time, so two copies of a delivery cannot both claim its key, in any location. Times are measured by
 * the object.
 *
 * An object handles about 1,000 requests a second, and a delivery takes two. `shards` is 16 by default. Another number assigns
 * keys to other objects, which do not know them, so deliveries around the change can be handled twice.
 *
 * @throws {WebhookError} `INVALID_OPTIONS`.
 * @example
 * export { DedupeObject } from "hookproof/dedupe";
 * const deduper = createDeduper(durableObjectStore(env.DEDUPE));
 */
export function durableObjectStore(namespace: ObjectNamespace, options: { shards?: number } = {}): DedupeStore {
  checkOptions("durableObjectStore(namespace, options)", options, ["shards"]);
  const { shards = 16 } = options;
  if (typeof namespace?.idFromName !== "function" || typeof namespace.get !== "function") {
    throw invalidOptions("durableObjectStore requires a Durable Object namespace");
  }
  if (!(Number.isInteger(shards) && shards > 0)) throw invalidOptions("`shards` must be a whole number greater than 0");
  return new DurableObjectStore(namespace as unknown as Namespace, shards);
}

class DurableObjectStore implements DedupeStore {
  readonly #namespace: Namespace;
  readonly #shards: number;

  constructor(namespace: Namespace, shards: number) {
    this.#namespace = namespace;
    this.#shards = shards;
  }

  add(key: string, value: string, milliseconds: number): Promise<StoredEntry | null> {
    return this.#call(key, { step: "add", key, value, milliseconds }) as Promise<StoredEntry | null>;
  }

  async replace(key: string, expected: string, value: string, milliseconds: number): Promise<boolean> {
    return (await this.#call(key, { step: "replace", key, expected, value, milliseconds })) === true;
  }

  async remove(key: string, expected: string): Promise<boolean> {
    return (await this.#call(key, { step: "remove", key, expected })) === true;
  }

  async #call(key: string, step: object): Promise<unknown> {
    const body = JSON.stringify(step);
    try {
      return await this.#send(key, body);
    } catch (error) {
      // The object has moved or its code has changed. Repeating a step is safe, because each value is unique.
      if ((error as { retryable?: unknown } | null)?.retryable !== true) throw error;
      return await this.#send(key, body);
    }
  }

  async #send(key: string, body: string): Promise<unknown> {
    // A stub cannot be used after a failure, so each step gets a new one.
    const object = this.#namespace.get(this.#namespace.idFromName(`shard-${shardOf(key, this.#shards)}`));
    const response = await object.fetch("https://dedupe.invalid/", { method: "POST", body });
    if (!response.ok) throw new Error(`the Durable Object responded with ${response.status}`);
    return await response.json();
  }
}

/** FNV-1a, which distributes arbitrary keys of other callers as well. */
function shardOf(key: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % shards;
}
