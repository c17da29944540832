/** What a deduper requires of a store, and what it keeps in one. */

/** A result, or the promise of one. */
export type Awaitable<T> = T | PromiseLike<T>;

/**
 * A key-value store with expiry and compare-and-set. Each method is one atomic step; a failure rejects or throws. Implement it to use
 * another engine: a conditional put of DynamoDB or an `INSERT … ON CONFLICT` of PostgreSQL is enough.
 */
export interface DedupeStore {
  /** Sets the key if it is absent or expired: null if that was done, otherwise what it holds. */
  add(key: string, value: string, milliseconds: number): Awaitable<Held | null>;
  /** Sets the key to `value` if it holds `expected`: whether that was done. */
  replace(key: string, expected: string, value: string, milliseconds: number): Awaitable<boolean>;
  /** Removes the key if it holds `expected`: whether that was done. */
  remove(key: string, expected: string): Awaitable<boolean>;
}

/** What a key holds. */
export interface Held {
  value: string;
  /** How long it is kept from now on. */
  milliseconds: number;
}

/** The value of a key whose work is done. `firstSeen` adds a token, so that it recognises its own value. */
export const DONE = "done";
/** The beginning of the value of a key that is being worked on; the claimant's token follows. */
export const CLAIM = "claim";

const VALUE = /^(done|done [0-9a-f]{32}|claim [0-9a-f]{32})$/;

/** Whether a deduper wrote this. */
export function isValue(value: unknown): value is string {
  return typeof value === "string" && VALUE.test(value);
}

/** Whether the work on the key is done; otherwise it is claimed. */
export const isDone = (value: string): boolean => value.startsWith(DONE);

/** Distinguishes this claim from every other. */
export function token(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
