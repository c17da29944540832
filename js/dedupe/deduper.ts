/** Claims, marks and releases keys in any store. */

import { invalidOptions } from "../errors.js";
import { checkOptions } from "../options/check.js";
import { digestOf } from "./digest.js";
import { DedupeStoreError } from "./errors.js";
import { type Awaitable, CLAIM, type DedupeStore, DONE, isDone, isValue, type StoredEntry, token } from "./store.js";
import { withRetries, withTimeout } from "./timeout.js";

/** The options of {@link createDeduper}. All times are in seconds. */
export interface DeduperOptions {
  /**
   * How long a key is stored after its work is done. By default 86400, a day. Providers deliver again for up to seven days, and
   * a copy of a request whose scheme has no time limit can arrive at any time.
   */
  ttl?: number;
  /**
   * How long a claim is valid; afterwards another copy may claim the key. By default 60. It must exceed the duration of the
   * work: work that takes longer than its claim can run twice at the same time.
   */
  claim?: number;
  /** How long the store may take for one step. By default 2. */
  timeout?: number;
  /** Separates the keys of several tenants or environments in the same store. By default empty. */
  namespace?: string;
  /**
   * Called with failures that do not affect a result: a key that could not be marked or released after its work, a claim that
   * expired during its work. By default they are printed with `console.error`.
   */
  onError?: (error: unknown) => void;
}

/** The result of {@link Deduper.once}. */
export type OnceResult<T> =
  | { status: "done"; value: T }
  | { status: "duplicate" }
  /** `retryAfter` is the number of seconds until the claim of the copy that is being handled expires. */
  | { status: "busy"; retryAfter: number };

/** Handles each key once. Created by {@link createDeduper}. */
export interface Deduper {
  /**
   * Whether the key occurs for the first time within `ttl`. The key is marked as done immediately, so work that fails afterwards
   * is not repeated for a copy: use {@link once} if it has to be.
   *
   * @throws {DedupeStoreError}
   * @example
   * if (await deduper.firstSeen(event.id)) counter.add(1);
   */
  firstSeen(key: string): Promise<boolean>;
  /**
   * Calls `work` unless the key is done or claimed. When `work` resolves, the key is marked as done; when it rejects, the key is
   * released and the promise rejects with the same error.
   *
   * If the mark cannot be stored after `work` has resolved, the result is still `done` and `onError` receives the failure: a copy
   * that arrives after the claim has expired is then handled again.
   *
   * @throws {DedupeStoreError} before `work` is called.
   * @example
   * const { status } = await deduper.once(delivery.replayKey, () => insertOrder(delivery));
   */
  once<T>(key: string, work: () => T | PromiseLike<T>): Promise<OnceResult<T>>;
}

/**
 * Creates a deduper with its state in `store`. The store receives the SHA-256 of each key, so keys may have any length and cannot
 * be read from the store.
 *
 * @throws {WebhookError} `INVALID_OPTIONS`.
 * @example
 * const deduper = createDeduper(redisStore(client), { ttl: 7 * 86400 });
 * createServer(nodeHandler(receiver, onDelivery, { dedupe: deduper }));
 */
export function createDeduper(store: DedupeStore, options: DeduperOptions = {}): Deduper {
  for (const method of ["add", "replace", "remove"] as const) {
    if (typeof store?.[method] !== "function")
      throw invalidOptions("a deduper requires a store, for example memoryStore()");
  }
  const { ttl = 86_400, claim = 60, timeout = 2, namespace = "", onError = console.error } = checked(options);
  return new StoreDeduper(store, { ttl: ttl * 1000, claim: claim * 1000, timeout: timeout * 1000, namespace, onError });
}

class StoreDeduper implements Deduper {
  readonly #store: DedupeStore;
  /** Times in milliseconds. */
  readonly #options: Required<DeduperOptions>;

  constructor(store: DedupeStore, options: Required<DeduperOptions>) {
    this.#store = store;
    this.#options = options;
  }

  async firstSeen(key: string): Promise<boolean> {
    const held = await this.#add(await this.#digest(key), `${DONE} ${token()}`, this.#options.ttl);
    return held === null;
  }

  async once<T>(key: string, work: () => T | PromiseLike<T>): Promise<OnceResult<T>> {
    if (typeof work !== "function") throw invalidOptions("the second argument of `once` must be a function");
    const name = await this.#digest(key);
    const claim = `${CLAIM} ${token()}`;
    const held = await this.#add(name, claim, this.#options.claim);
    if (held !== null) {
      if (isDone(held.value)) return { status: "duplicate" };
      return { status: "busy", retryAfter: Math.max(1, Math.ceil(held.milliseconds / 1000)) };
    }
    let value: T;
    try {
      value = await work();
    } catch (thrown) {
      await this.#afterwards(() => this.#store.remove(name, claim));
      throw thrown;
    }
    await this.#afterwards(() => this.#complete(name, claim));
    return { status: "done", value };
  }

  /** Adds the value: null if the key is ours, otherwise what it holds. */
  async #add(name: string, value: string, milliseconds: number): Promise<StoredEntry | null> {
    const { timeout } = this.#options;
    // A claim that is stored after the timeout would block every other copy until it expires.
    const undo = () => this.#afterwards(() => this.#store.remove(name, value));
    const call = () => this.#store.add(name, value, milliseconds);
    const held = await withTimeout(timeout, call, (late) => late === null && undo()).catch(
      (error: DedupeStoreError) => {
        // The claim may be stored and the response lost. If its removal fails as well, the key is free when the claim expires.
        if (error.cause !== undefined) withTimeout(timeout, () => this.#store.remove(name, value)).catch(() => {});
        throw error;
      },
    );
    if (held === null) return null;
    if (!(isValue(held?.value) && Number.isFinite(held.milliseconds))) {
      throw new DedupeStoreError("the dedupe store returned a value that no deduper has stored");
    }
    // A client that repeats a command after a lost connection finds its own value.
    return held.value === value ? null : held;
  }

  async #complete(name: string, claim: string): Promise<void> {
    const { ttl } = this.#options;
    if (await this.#store.replace(name, claim, DONE, ttl)) return;
    // The claim has expired or the store has lost it. Marks the key unless another copy has claimed it since.
    const held = await this.#store.add(name, DONE, ttl);
    if (held !== null && !isDone(held.value)) {
      this.#report(
        new DedupeStoreError("the work outlasted its claim, and another copy has been claimed: raise `claim`"),
      );
    }
  }

  /** Runs a step after the work. A failure of the store must not change the result of the work. */
  async #afterwards(step: () => Awaitable<unknown>): Promise<void> {
    try {
      await withRetries(this.#options.timeout, step);
    } catch (error) {
      this.#report(error);
    }
  }

  readonly #report = (error: unknown): void => {
    try {
      this.#options.onError(error);
    } catch (thrown) {
      console.error(thrown);
    }
  };

  #digest(key: string): Promise<string> {
    if (typeof key !== "string" || key === "") throw invalidOptions("the key must be a string that is not empty");
    return digestOf(this.#options.namespace, key);
  }
}

const NAMES = ["ttl", "claim", "timeout", "namespace", "onError"];

function checked(options: DeduperOptions): DeduperOptions {
  checkOptions("createDeduper(store, options)", options, NAMES);
  for (const name of ["ttl", "claim", "timeout"] as const) {
    const value = options[name];
    // Stores have a resolution of 1 ms, and timers a maximum of 2^31 ms.
    const most = name === "timeout" ? 2_147_483 : 1e10;
    if (value !== undefined && !(typeof value === "number" && value >= 0.001 && value <= most)) {
      throw invalidOptions(`\`${name}\` must be a number of seconds greater than 0`);
    }
  }
  const { namespace, onError } = options;
  if (namespace !== undefined && typeof namespace !== "string") throw invalidOptions("`namespace` must be a string");
  if (onError !== undefined && typeof onError !== "function") throw invalidOptions("`onError` must be a function");
  return options;
}
