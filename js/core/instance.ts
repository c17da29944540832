/**
 * Calling the core so that a trap costs one call. What traps leaves its stack and its borrows as they were, which would
 * fail later calls for no fault of theirs; so the next call finds a new instance of the same module, made in well under a
 * millisecond.
 */

import { type InitOutput, initSync as instantiate, __wbg_reset_state as replaceInstance } from "#wasm";
import { type ErrorFields, invalidOptions, WebhookError } from "../errors.js";

/** Counts the instances: what was made in an earlier one is gone. */
let generation = 0;
let trapped = false;
let instance: InitOutput;

/** Makes the first instance. */
export function initCore(module: WebAssembly.Module | BufferSource): void {
  instance = instantiate({ module });
  generation ||= 1;
}

/** The memory of the instance. */
export function memory(): WebAssembly.Memory {
  return instance.memory;
}

/**
 * Calls the core; whatever is passed to it has been read from the caller's objects before.
 *
 * @throws {WebhookError} what the core refused; `INTERNAL_ERROR` where it trapped.
 */
export function guarded<T>(call: () => T): T {
  try {
    // Now and not when it trapped: that may have been for want of stack, and then there is none to recover on either.
    if (trapped) recover();
    if (generation === 0) throw notInitialized();
    return call();
  } catch (thrown) {
    trapped = true;
    const error = thrown instanceof Error ? thrown : coreError(thrown);
    if (!(error instanceof WebhookError)) throw internalError(error);
    trapped = false;
    throw error;
  }
}

function recover(): void {
  replaceInstance();
  // Gives the instance there is, and makes none.
  initCore(new Uint8Array());
  generation += 1;
  trapped = false;
}

/** What the core refused, as the error that users see. */
export function coreError(fields: unknown): WebhookError {
  return new WebhookError(fields as ErrorFields);
}

/** Something that lives in the core, and is made again where the instance that it was made in is gone. */
export class CoreHandle<T extends { free(): void }> {
  #create: () => T;
  #object: T | undefined;
  #generation = -1;

  constructor(create: () => T) {
    this.#create = create;
  }

  /** Only within a guarded call, so that no trap comes between this and its use. */
  get(): T {
    if (this.#object === undefined || this.#generation !== generation) {
      this.#object = this.#create();
      this.#generation = generation;
    }
    return this.#object;
  }

  /** Frees it for good. */
  free(): void {
    // What an instance held that is gone has gone with it; its address means something else in the new one.
    if (this.#generation === generation) this.#object?.free();
    this.#object = undefined;
    this.#create = disposed;
  }
}

function notInitialized(): WebhookError {
  return invalidOptions("call initSync first, with the module: hookproof/slim comes without");
}

function disposed(): never {
  throw invalidOptions("the receiver has been disposed of");
}

/** A refusal, so that the provider that receives its status sends the request again. */
function internalError(cause: Error): WebhookError {
  const message = `the core failed (${cause.message}): this request was not verified`;
  return new WebhookError({ code: "INTERNAL_ERROR", status: 500, message, cause });
}
