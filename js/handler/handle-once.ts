/** Handles a delivery unless a copy of it has been handled or is being handled: what a handler does with its deduper. */

import type { Deduper } from "../dedupe/deduper.js";
import type { Verification } from "../types.js";

/** What a handler requires of a deduper; made by `createDeduper` of `hookproof/dedupe`, or anything that does the same. */
export type HandlerDeduper = Pick<Deduper, "once">;

/** How deliveries are deduplicated. */
export interface DedupeOptions {
  /**
   * Handles each delivery once, by its provider and `replayKey`: a duplicate is answered 200 and the function is not called;
   * while another copy is being handled the answer is 503 with `Retry-After`. Made by `createDeduper` of `hookproof/dedupe`.
   */
  dedupe?: HandlerDeduper | undefined;
  /**
   * What happens to a delivery while the deduper's store fails: `"refuse"` (the default) answers 503, so that the provider
   * sends it again; `"accept"` handles it, a duplicate as well. `onError` receives the failure in both cases.
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

/** Ends `once` without a mark where the function has failed, as a resolved promise would set one. */
class NotDone extends Error {}

/** What `work` resolves to, or why it was not called. It is called once at most. */
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
    // The function has its result already, whatever failed besides.
    if (running !== undefined) return running;
    return onStoreError === "accept" ? work() : { outcome: "unavailable" };
  }
}
