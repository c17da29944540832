/** Waits that end. */

import { DedupeStoreError, storeError } from "./errors.js";
import type { Awaitable } from "./store.js";

/**
 * What `call` resolves to, if that is within so many milliseconds. A result that arrives later goes to `late`.
 *
 * @throws {DedupeStoreError} with what `call` failed with, or because it took too long.
 */
export function bounded<T>(milliseconds: number, call: () => Awaitable<T>, late?: (result: T) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    let waiting = true;
    const end = () => {
      waiting = false;
      clearTimeout(timer);
    };
    const timer = setTimeout(() => {
      end();
      reject(new DedupeStoreError(`the dedupe store did not answer within ${milliseconds / 1000} s`));
    }, milliseconds);
    // The call begins in a promise, so that what it throws at once is a rejection as well.
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

/** {@link bounded}, with further attempts after failures as long as the time allows. */
export async function persistent<T>(milliseconds: number, call: () => Awaitable<T>): Promise<T> {
  const deadline = Date.now() + milliseconds;
  for (let wait = 50; ; wait *= 2) {
    try {
      return await bounded(Math.max(1, deadline - Date.now()), call);
    } catch (error) {
      if (Date.now() + wait >= deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
