/**
 * The instance of the core, replaced after a trap. A trap leaves the stack pointer and Rust's borrows in the state of the
 * interrupted call, so later calls on the same instance would fail. The next call therefore uses a new instance of the same
 * module, which takes well under a millisecond to create.
 */

import { type InitOutput, initSync as instantiate, __wbg_reset_state as replaceInstance } from "#wasm";
import { type ErrorFields, invalidOptions, WebhookError } from "../errors.js";

/** The number of the instance. Objects of earlier instances no longer exist. */
let generation = 0;
let trapped = false;
let instance: InitOutput;

/** Creates the first instance. */
export function initCore(module: WebAssembly.Module | BufferSource): void {
  instance = instantiate({ module });
  generation ||= 1;
}

/** The memory of the instance. */
export function memory(): WebAssembly.Memory {
  return instance.memory;
}

/**
 * Calls the core. `call` must not read from the caller's objects, whose getters may throw.
 *
 * @throws {WebhookError} the core's refusal; `INTERNAL_ERROR` after a trap.
 */
export function guarded<T>(call: () => T): T {
  try {
    // Not directly after the trap: its cause may be an exhausted stack, on which recovery would fail as well.
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
  // Returns the instance that `replaceInstance` has created.
  initCore(new Uint8Array());
  generation += 1;
  trapped = false;
}

/** The core's refusal as an error. */
export function coreError(fields: unknown): WebhookError {
  return new WebhookError(fields as ErrorFields);
}

/** An object in the core's memory, which is created again after its instance has been replaced. */
export class CoreHandle<T extends { free(): void }> {
  #create: () => T;
  #object: T | undefined;
  #generation = -1;

  constructor(create: () => T) {
    this.#create = create;
  }

  /** To be used within `guarded`, so that no trap occurs between this call and the use of the object. */
  get(): T {
    if (this.#object === undefined || this.#generation !== generation) {
      this.#object = this.#create();
      this.#generation = generation;
    }
    return this.#object;
  }

  /** Frees the object. It is not created again. */
  free(): void {
    // The memory of a replaced instance is gone; in the new one the address belongs to something else.
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
