/** Handles a delivery unless a copy of it has been handled or is being handled, by the deduper of a handler. */

import type { Deduper } from "../dedupe/deduper.js";
import type { Verification } from "../types.js";

/** The method of a deduper that handlers use. Created by `createDeduper` of `hookproof/dedupe`, or an own implementation. */
export type HandlerDeduper = Pick<Deduper, "once">;

/** The options of a handler for deduplication. */
export interface DedupeOptions {
  /**
   * Handles each delivery once, identified by its provider and `replayKey`. The response to a duplicate is 200, and the
   * function is not called; while another copy is being handled it is 503 with `Retry-After`. Created by `createDeduper` of
   * `hookproof/dedupe`.
   */
  dedupe?: HandlerDeduper | undefined;
  /**
   * What to do with a delivery while the deduper's store fails: `"refuse"` (the default) responds with 503, so that the
   * provider sends it again; `"accept"` handles it, even if it is a duplicate. `onError` receives the failure in both cases.
   */
  onStoreError?: "refuse" | "accept" | undefined;
}

/** Why a delivery was not handled now. `retryAfter` is in seconds. */
export type NotHandled =
  | { outcome: "duplicate" }
  | { outcome: "busy"; retryAfter: number }
  | { outcome: "unavailable" };

/** What `work` resolves to. It never rejects: a failure is an outcome, which releases the delivery for another attempt. */
interface Handled {
  outcome: "handled" | "failed";
}

/** Rejects the work of `once` after a failure of the function, so that the key is released and not marked as done. */
class NotDone extends Error {}

/** Resolves to the result of `work`, or to the reason for which it was not called. It is called at most once. */
export async function handleOnce<T extends Handled>(
  { provider, replayKey }: Verification,
  { dedupe, onStoreError }: DedupeOptions,
  work: () => Promise<T>,
  onError: (error: unknown) => void,
): Promise<T | NotHandled> {
  if (dedupe === undefined) return work();
  let running: Promise<T> | undefined;
  try {
    // Two providers can send the same content, which has the same replay key.
    const result = await dedupe.once(`${provider}:${replayKey}`, async () => {
      running = work();
      if ((await running).outcome === "failed") throw new NotDone();
    });
    if (running !== undefined) return await running;
    if (result?.status === "duplicate") return { outcome: "duplicate" };
    if (result?.status === "busy") return { outcome: "busy", retryAfter: Math.max(1, Math.ceil(result.retryAfter)) };
    throw new Error("the deduper neither called its function nor returned why");
  } catch (error) {
    if (!(error instanceof NotDone)) onError(error);
    // The function has been called, so its result counts and not the failure of the store.
    if (running !== undefined) return running;
    return onStoreError === "accept" ? work() : { outcome: "unavailable" };
  }
}
