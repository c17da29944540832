/** Claims, marks and releases keys, whatever the store. */

import { invalidOptions } from "../errors.js";
import { checkOptions } from "../options/check.js";
import { bounded, persistent } from "./bounded.js";
import { digestOf } from "./digest.js";
import { DedupeStoreError } from "./errors.js";
import { type Awaitable, CLAIM, type DedupeStore, DONE, type Held, isDone, isValue, token } from "./store.js";

/** How long a deduper remembers and waits. All times are in seconds. */
export interface DeduperOptions {
  /**
   * How long a key is remembered once it is done. By default 86400, a day. Providers send again for up to seven days, and a
   * copy of a request whose scheme has no time limit can arrive at any time.
   */
  ttl?: number;
  /**
   * How long a key may be worked on before another copy may claim it. By default 60. It must exceed the time that the work
   * takes: work that outlasts its claim can run a second time beside itself.
   */
  claim?: number;
  /** How long the store may take for one step. By default 2. */
  timeout?: number;
  /** Keeps the keys of one tenant or environment apart from those of another in the same store. By default empty. */
  namespace?: string;
  /**
   * Receives failures that concern nobody's result: a key that could not be marked or released after its work, a claim that
   * expired before it. By default they are printed with `console.error`.
   */
  onError?: (error: unknown) => void;
}

/** The result of {@link Deduper.once}. */
export type Once<T> =
  | { status: "done"; value: T }
  | { status: "duplicate" }
  /** `retryAfter` is in seconds: when the claim of the copy that is worked on expires at the latest. */
  | { status: "busy"; retryAfter: number };

/** Remembers keys. Made by {@link createDeduper}. */
export interface Deduper {
  /**
   * Whether the key is seen for the first time within `ttl`. It is marked at once, so what fails afterwards is not
   * attempted again: use {@link once} where that would lose something.
   *
   * @throws {DedupeStoreError}
   */
  firstSeen(key: string): Promise<boolean>;
  /**
   * Calls `work` unless the key is done or claimed. The key is marked as done when `work` resolves, and released when it
   * throws; what it throws is thrown on.
   *
   * Where the mark cannot be stored although `work` has resolved, the result is `done` all the same and `onError` receives
   * the failure: another copy that arrives after the claim has expired is then handled again.
   *
   * @throws {DedupeStoreError} before `work` is called.
   */
  once<T>(key: string, work: () => T | PromiseLike<T>): Promise<Once<T>>;
}

/**
 * A deduper that keeps its memory in `store`. A key is stored as its SHA-256, so its length does not matter and nothing of
 * it can be read back.
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

  async once<T>(key: string, work: () => T | PromiseLike<T>): Promise<Once<T>> {
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
  async #add(name: string, value: string, milliseconds: number): Promise<Held | null> {
    const { timeout } = this.#options;
    // What is stored although we have given up would keep every other copy away until it expires.
    const undo = () => this.#afterwards(() => this.#store.remove(name, value));
    const call = () => this.#store.add(name, value, milliseconds);
    const held = await bounded(timeout, call, (late) => late === null && undo()).catch((error: DedupeStoreError) => {
      // The addition may be stored and its answer lost. If this fails as well, the key is free when it expires.
      if (error.cause !== undefined) bounded(timeout, () => this.#store.remove(name, value)).catch(() => {});
      throw error;
    });
    if (held === null) return null;
    if (!(isValue(held?.value) && Number.isFinite(held.milliseconds))) {
      throw new DedupeStoreError("the dedupe store returned what no deduper has stored");
    }
    // A client that sends a command again after a lost connection meets its own value.
    return held.value === value ? null : held;
  }

  async #complete(name: string, claim: string): Promise<void> {
    const { ttl } = this.#options;
    if (await this.#store.replace(name, claim, DONE, ttl)) return;
    // The claim has expired or the store has lost it. Where no other copy has claimed the key since, it is marked now.
    const held = await this.#store.add(name, DONE, ttl);
    if (held !== null && !isDone(held.value)) {
      this.#report(
        new DedupeStoreError("the work outlasted its claim, and another copy has been claimed: raise `claim`"),
      );
    }
  }

  /** The work has its result already, which no failure of the store may change. */
  async #afterwards(step: () => Awaitable<unknown>): Promise<void> {
    try {
      await persistent(this.#options.timeout, step);
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
    // A millisecond is the finest that stores keep, and 2^31 ms the longest that timers wait.
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
