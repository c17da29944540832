/** The failures of a store. */

/** The store failed, did not answer in time, or returned what no store returns. `cause` is what it failed with, if anything. */
export class DedupeStoreError extends Error {}

// On the prototype, as the built-in errors have it, so that it does not show among an error's own fields.
const name = { value: "DedupeStoreError", configurable: true, writable: true };
Object.defineProperty(DedupeStoreError.prototype, "name", name);

/** The failure of a store as a {@link DedupeStoreError}. */
export function storeError(cause: unknown): DedupeStoreError {
  if (cause instanceof DedupeStoreError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new DedupeStoreError(`the dedupe store failed: ${reason}`, { cause });
}
