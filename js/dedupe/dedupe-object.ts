/** The Durable Object of a store in Cloudflare's Durable Objects: one shard of the keys. */

import type { ObjectState } from "./bindings.js";
import type { StoredEntry } from "./store.js";

/** The number of keys that an alarm examines. It is limited so that no request waits long for an alarm. */
const SLICE = 10_000;
/** Milliseconds between two slices, and between two passes through all keys. */
const PAUSE = 1000;
const PASS = 600_000;

/** The storage of {@link ObjectState} with the signatures that are used here. */
interface Storage {
  sql: { exec(statement: string, ...values: (string | number)[]): { toArray(): Record<string, unknown>[] } };
  getAlarm(): Promise<number | null>;
  setAlarm(time: number): Promise<void>;
}

/** A step of a store, as sent by {@link durableObjectStore}. */
interface Step {
  step: "add" | "replace" | "remove";
  key: string;
  expected: string;
  value: string;
  milliseconds: number;
}

/**
 * The Durable Object that stores the keys of {@link durableObjectStore}, in SQLite. Export it from the Worker, bind it, and list
 * it under `new_sqlite_classes` of a migration. A step does not await between reading and writing, so steps are atomic. An alarm
 * removes expired keys.
 *
 * @example
 * export { DedupeObject } from "hookproof/dedupe";
 */
export class DedupeObject {
  /** The types that `wrangler types` generates recognize the class of a Durable Object by this name. It has no value. */
  declare readonly __DURABLE_OBJECT_BRAND: never;
  readonly #storage: Storage;
  /** Whether an alarm is set, as far as is known. */
  #alarmed = false;
  /** The last key that the current pass has examined. */
  #examined = "";

  constructor(state: ObjectState) {
    this.#storage = state.storage as unknown as Storage;
    // No index on `expires`: it would double the rows written, which cost more than the rows that an alarm reads.
    const columns = "key TEXT PRIMARY KEY, value TEXT NOT NULL, expires INTEGER NOT NULL";
    this.#sql(`CREATE TABLE IF NOT EXISTS entries (${columns}) WITHOUT ROWID`);
  }

  async fetch(request: Request): Promise<Response> {
    const step = asStep(await request.json().catch(() => null));
    if (step === null) return new Response("not a step of a dedupe store", { status: 400 });
    if (step.step !== "add") return Response.json(step.step === "replace" ? this.#replace(step) : this.#remove(step));
    const held = this.#add(step);
    if (held === null) await this.#expectExpiry(step.milliseconds);
    return Response.json(held);
  }

  /** Removes expired keys from the next slice. */
  async alarm(): Promise<void> {
    const now = Date.now();
    const slice = "SELECT key, expires FROM entries WHERE key > ? ORDER BY key LIMIT ?";
    const found = "max(key) AS last, count(*) AS count";
    const [{ last, count } = { last: null, count: 0 }] = this.#sql(
      `SELECT ${found} FROM (${slice})`,
      this.#examined,
      SLICE,
    );
    if (last !== null) {
      this.#sql("DELETE FROM entries WHERE key > ? AND key <= ? AND expires <= ?", this.#examined, String(last), now);
    }
    if (count === SLICE) {
      this.#examined = String(last);
      return this.#storage.setAlarm(now + PAUSE);
    }
    this.#examined = "";
    const [next] = this.#sql("SELECT expires FROM entries LIMIT 1");
    if (next === undefined) this.#alarmed = false;
    else await this.#storage.setAlarm(now + PASS);
  }

  #add({ key, value, milliseconds }: Step): StoredEntry | null {
    const now = Date.now();
    const held = this.#held(key);
    if (held !== undefined) return { value: held.value, milliseconds: held.expires - now };
    const statement = "INSERT OR REPLACE INTO entries (key, value, expires) VALUES (?, ?, ?)";
    this.#sql(statement, key, value, now + Math.ceil(milliseconds));
    return null;
  }

  #replace({ key, expected, value, milliseconds }: Step): boolean {
    if (this.#held(key)?.value !== expected) return false;
    const expires = Date.now() + Math.ceil(milliseconds);
    this.#sql("UPDATE entries SET value = ?, expires = ? WHERE key = ?", value, expires, key);
    return true;
  }

  #remove({ key, expected }: Step): boolean {
    if (this.#held(key)?.value !== expected) return false;
    this.#sql("DELETE FROM entries WHERE key = ?", key);
    return true;
  }

  #held(key: string): { value: string; expires: number } | undefined {
    const statement = "SELECT value, expires FROM entries WHERE key = ? AND expires > ?";
    return this.#sql(statement, key, Date.now())[0] as { value: string; expires: number } | undefined;
  }

  async #expectExpiry(milliseconds: number): Promise<void> {
    if (this.#alarmed) return;
    this.#alarmed = true;
    if ((await this.#storage.getAlarm()) === null) await this.#storage.setAlarm(Date.now() + milliseconds + PAUSE);
  }

  #sql(statement: string, ...values: (string | number)[]): Record<string, unknown>[] {
    return this.#storage.sql.exec(statement, ...values).toArray();
  }
}

function asStep(sent: unknown): Step | null {
  const step = sent as Step | null;
  if (typeof step?.key !== "string" || step.key === "") return null;
  const compares = typeof step.expected === "string";
  const writes = typeof step.value === "string" && Number.isFinite(step.milliseconds) && step.milliseconds > 0;
  const complete = { add: writes, replace: compares && writes, remove: compares };
  return Object.hasOwn(complete, step.step) && complete[step.step] ? step : null;
}
