/** Timeouts and retries for the calls of a store. */

import { DedupeStoreError, storeError } from "./errors.js";
import type { Awaitable } from "./store.js";

/**
 * The result of `call`, if it resolves within `milliseconds`. A later result is passed to `late`.
 *
 * @throws {DedupeStoreError} for a failure of `call`, which is its `cause`, or after the timeout.
 */
export function withTimeout<T>(milliseconds: number, call: () => Awaitable<T>, late?: (result: T) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    let waiting = true;
    const end = () => {
      waiting = false;
      clearTimeout(timer);
    };
    const timer = setTimeout(() => {
      end();
      reject(new DedupeStoreError(`the dedupe store did not respond within ${milliseconds / 1000} s`));
    }, milliseconds);
    // Called within a promise, so that a synchronous exception is a rejection as well.
    new Promise<T>((settle) => settle(call())).then(
      (result) => {
        if (!waiting) return late?.(result);
        end();
        resolve(result);
      },
      (error: unknown) => {
        end();
        reject(storeError(error));
      },
    );
  });
}

/** {@link withTimeout}, with retries after failures until the timeout. */
export async function withRetries<T>(milliseconds: number, call: () => Awaitable<T>): Promise<T> {
  const deadline = Date.now() + milliseconds;
  for (let wait = 50; ; wait *= 2) {
    try {
      return await withTimeout(Math.max(1, deadline - Date.now()), call);
    } catch (error) {
      if (Date.now() + wait >= deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
