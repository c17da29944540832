/** A store in the memory of one process. */

import { invalidOptions } from "../errors.js";
import { checkOptions } from "../options/check.js";
import { CLAIM, type DedupeStore, type Held } from "./store.js";

/** How many of the expired keys are looked for at each addition, so that none of them takes long. */
const SWEEP = 8;

interface Entry {
  value: string;
  expires: number;
}

/**
 * A store in the memory of this process, for one process alone: it is empty after a restart, and a second process has a
 * memory of its own. It holds at most `max` keys (100,000 by default, some 250 bytes each). When it is full, the key that
 * was done first is forgotten; if all of them are still being worked on, the next delivery is answered 503.
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
  /** Apart from each other, because a claim is never forgotten for want of room. Both in the order of insertion. */
  readonly #claims = new Map<string, Entry>();
  readonly #marks = new Map<string, Entry>();

  constructor(max: number, now: () => number) {
    this.#max = max;
    this.#now = now;
  }

  add(key: string, value: string, milliseconds: number): Held | null {
    const entry = this.#get(key);
    if (entry !== undefined) return { value: entry.value, milliseconds: entry.expires - this.#now() };
    this.#makeRoom();
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

  #makeRoom(): void {
    for (const entries of [this.#claims, this.#marks]) this.#sweep(entries);
    if (this.#claims.size + this.#marks.size < this.#max) return;
    const [oldest] = this.#marks.keys();
    if (oldest === undefined) throw new Error(`all ${this.#max} keys of the memory are being worked on`);
    this.#marks.delete(oldest);
  }

  /** Removes expired keys from the oldest on; what was stored first expires first, unless lifetimes differ. */
  #sweep(entries: Map<string, Entry>): void {
    let left = SWEEP;
    for (const [key, { expires }] of entries) {
      if (left-- === 0 || expires > this.#now()) return;
      entries.delete(key);
    }
  }
}
