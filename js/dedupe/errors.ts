/** The failures of a store. */

/** The store failed, did not answer in time, or returned what no store returns. `cause` is what it failed with, if anything. */
export class DedupeStoreError extends Error {
  static {
    Object.defineProperty(DedupeStoreError.prototype, "name", { value: "DedupeStoreError" });
  }
}

/** The failure of a store as a {@link DedupeStoreError}. */
export function storeError(cause: unknown): DedupeStoreError {
  if (cause instanceof DedupeStoreError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new DedupeStoreError(`the dedupe store failed: ${reason}`, { cause });
}
