/** A store in the memory of one process. */

import { invalidOptions } from "../errors.js";
import { checkOptions } from "../options/check.js";
import { CLAIM, type DedupeStore, type StoredEntry } from "./store.js";

/** The number of keys that each addition checks for expiry. It is limited so that no addition takes long. */
const SWEEP = 8;

interface Entry {
  value: string;
  expires: number;
}

/**
 * A store in the memory of this process. It is empty after a restart, and not shared with other processes. It holds at most
 * `max` keys (100,000 by default, about 250 bytes each). When it is full, the key that was done first is removed; if all keys are
 * claimed, the response to the next delivery is 503.
 *
 * `now` is the clock in milliseconds.
 *
 * @throws {WebhookError} `INVALID_OPTIONS`.
 * @example
 * const deduper = createDeduper(memoryStore({ max: 10_000 }), { ttl: 3600 });
 */
export function memoryStore(options: { max?: number; now?: () => number } = {}): DedupeStore {
  checkOptions("memoryStore(options)", options, ["max", "now"]);
  const { max = 100_000, now = Date.now } = options;
  if (!(Number.isInteger(max) && max > 0)) throw invalidOptions("`max` must be a whole number greater than 0");
  return new MemoryStore(max, now);
}

class MemoryStore implements DedupeStore {
  readonly #max: number;
  readonly #now: () => number;
  /** Separate, because only marks are evicted. Both are in the order of insertion. */
  readonly #claims = new Map<string, Entry>();
  readonly #marks = new Map<string, Entry>();

  constructor(max: number, now: () => number) {
    this.#max = max;
    this.#now = now;
  }

  add(key: string, value: string, milliseconds: number): StoredEntry | null {
    const entry = this.#get(key);
    if (entry !== undefined) return { value: entry.value, milliseconds: entry.expires - this.#now() };
    this.#evict();
    this.#set(key, value, milliseconds);
    return null;
  }

  replace(key: string, expected: string, value: string, milliseconds: number): boolean {
    if (this.#get(key)?.value !== expected) return false;
    this.#delete(key);
    this.#set(key, value, milliseconds);
    return true;
  }

  remove(key: string, expected: string): boolean {
    return this.#get(key)?.value === expected && this.#delete(key);
  }

  #get(key: string): Entry | undefined {
    const entry = this.#claims.get(key) ?? this.#marks.get(key);
    if (entry === undefined || entry.expires > this.#now()) return entry;
    this.#delete(key);
    return undefined;
  }

  #set(key: string, value: string, milliseconds: number): void {
    const entries = value.startsWith(CLAIM) ? this.#claims : this.#marks;
    entries.set(key, { value, expires: this.#now() + milliseconds });
  }

  #delete(key: string): boolean {
    return this.#claims.delete(key) || this.#marks.delete(key);
  }

  #evict(): void {
    for (const entries of [this.#claims, this.#marks]) this.#sweep(entries);
    if (this.#claims.size + this.#marks.size < this.#max) return;
    const [oldest] = this.#marks.keys();
    if (oldest === undefined) throw new Error(`all ${this.#max} keys of the memory are claimed`);
    this.#marks.delete(oldest);
  }

  /** Removes expired keys, starting with the oldest: the key that was stored first expires first, unless lifetimes differ. */
  #sweep(entries: Map<string, Entry>): void {
    let left = SWEEP;
    for (const [key, { expires }] of entries) {
      if (left-- === 0 || expires > this.#now()) return;
      entries.delete(key);
    }
  }
}
