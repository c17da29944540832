/** The errors of a store. */

/** The store failed, did not respond in time, or returned an invalid value. `cause` is the error of the store, if it threw one. */
export class DedupeStoreError extends Error {}

// On the prototype, like the names of the built-in errors, so that it is not among an error's own fields.
const name = { value: "DedupeStoreError", configurable: true, writable: true };
Object.defineProperty(DedupeStoreError.prototype, "name", name);

/** Wraps the error of a store in a {@link DedupeStoreError}. */
export function storeError(cause: unknown): DedupeStoreError {
  if (cause instanceof DedupeStoreError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new DedupeStoreError(`the dedupe store failed: ${reason}`, { cause });
}
