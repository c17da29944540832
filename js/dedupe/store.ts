/** The interface of a store, and the values that a deduper stores. */

/** A result, or the promise of one. */
export type Awaitable<T> = T | PromiseLike<T>;

/**
 * A key-value store with expiry and compare-and-set. Each method is one atomic step, which throws or rejects if it fails.
 * Implement it to use another engine: a conditional put of DynamoDB or an `INSERT … ON CONFLICT` of PostgreSQL is sufficient.
 */
export interface DedupeStore {
  /** Sets the key if it is absent or expired. Returns null if it was set, otherwise the current entry. */
  add(key: string, value: string, milliseconds: number): Awaitable<StoredEntry | null>;
  /** Sets the key to `value` if its value is `expected`. Returns whether it was set. */
  replace(key: string, expected: string, value: string, milliseconds: number): Awaitable<boolean>;
  /** Removes the key if its value is `expected`. Returns whether it was removed. */
  remove(key: string, expected: string): Awaitable<boolean>;
}

/** The entry of a key. */
export interface StoredEntry {
  value: string;
  /** The remaining lifetime. */
  milliseconds: number;
}

/** The value of a key whose work is done. `firstSeen` appends a token, so that it recognizes its own value. */
export const DONE = "done";
/** The prefix of the value of a claimed key; the token of the claim follows. */
export const CLAIM = "claim";

const VALUE = /^(done|done [0-9a-f]{32}|claim [0-9a-f]{32})$/;

/** Whether this is a value that a deduper stores. */
export function isValue(value: unknown): value is string {
  return typeof value === "string" && VALUE.test(value);
}

/** Whether the value means that the work is done; otherwise the key is claimed. */
export const isDone = (value: string): boolean => value.startsWith(DONE);

/** A random token that distinguishes a claim from every other. */
export function token(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
