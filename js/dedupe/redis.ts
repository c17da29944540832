/** A store in Redis, Valkey, or another server with `SET … NX PX` and `EVAL`. */

import { invalidOptions } from "../errors.js";
import type { RedisClient } from "./bindings.js";
import type { DedupeStore, StoredEntry } from "./store.js";

/** Precedes every key. */
const PREFIX = "hookproof:";

const READ = "return {redis.call('get', KEYS[1]), redis.call('pttl', KEYS[1])}";
const REPLACE =
  "if redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end redis.call('set', KEYS[1], ARGV[2], 'PX', ARGV[3]) return 1";
const REMOVE = "if redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end return redis.call('del', KEYS[1])";

/** The commands that are used, with the same signatures for both clients. */
interface Commands {
  setIfAbsent(key: string, value: string, milliseconds: number): Promise<unknown>;
  eval(script: string, key: string, values: string[]): Promise<unknown>;
}

/**
 * A store in Redis by a connected client of the npm package `redis` or `ioredis`, of a single server or of a cluster: each step
 * uses one key. Times are measured by the Redis server, so the clocks of the processes do not matter.
 *
 * The store is as durable as the server: without `appendonly`, a restart loses the keys; a failover loses those that were not
 * replicated; and a server that evicts keys (`maxmemory-policy` other than `noeviction`) can lose any of them.
 *
 * @throws {WebhookError} `INVALID_OPTIONS` for a value that is not such a client.
 * @example
 * const client = await createClient({ url: "redis://127.0.0.1:6379" }).connect();
 * const deduper = createDeduper(redisStore(client));
 */
export function redisStore(client: RedisClient): DedupeStore {
  return new RedisStore(commandsOf(client));
}

class RedisStore implements DedupeStore {
  readonly #commands: Commands;

  constructor(commands: Commands) {
    this.#commands = commands;
  }

  async add(key: string, value: string, milliseconds: number): Promise<StoredEntry | null> {
    const name = PREFIX + key;
    // The entry can expire between the two commands; the next attempt then finds the key absent and adds it.
    for (let attempts = 3; attempts > 0; attempts--) {
      const set = await this.#commands.setIfAbsent(name, value, Math.ceil(milliseconds));
      if (set !== null) {
        if (text(set) === "OK") return null;
        throw new Error("the reply to SET is neither OK nor nil");
      }
      const [held, left] = (await this.#commands.eval(READ, name, [])) as [unknown, unknown];
      // An entry without expiry, which no deduper sets, is refused: it would never be released.
      if (held !== null) return { value: text(held), milliseconds: Number(left) < 0 ? Number.NaN : Number(left) };
    }
    throw new Error("the key expired at each attempt to read it");
  }

  async replace(key: string, expected: string, value: string, milliseconds: number): Promise<boolean> {
    return isOne(await this.#commands.eval(REPLACE, PREFIX + key, [expected, value, `${Math.ceil(milliseconds)}`]));
  }

  async remove(key: string, expected: string): Promise<boolean> {
    return isOne(await this.#commands.eval(REMOVE, PREFIX + key, [expected]));
  }
}

/** A reply as text: clients can be configured to return bytes. */
function text(reply: unknown): string {
  return reply instanceof Uint8Array ? new TextDecoder().decode(reply) : String(reply);
}

function isOne(reply: unknown): boolean {
  const number = Number(reply);
  if (number === 0 || number === 1) return number === 1;
  throw new Error("the reply to a script is neither 0 nor 1");
}

function commandsOf(client: RedisClient): Commands {
  if (typeof client?.set !== "function" || typeof client.eval !== "function") {
    throw invalidOptions("redisStore requires a client of the npm package redis or ioredis");
  }
  // Only ioredis has `defineCommand`. Its `set` and `eval` take positional arguments, those of redis an object.
  if (typeof (client as { defineCommand?: unknown }).defineCommand === "function") {
    const io = client as unknown as IoRedis;
    return {
      setIfAbsent: (key, value, milliseconds) => io.set(key, value, "PX", milliseconds, "NX"),
      eval: (script, key, values) => io.eval(script, 1, key, ...values),
    };
  }
  const node = client as unknown as NodeRedis;
  return {
    setIfAbsent: (key, value, milliseconds) => node.set(key, value, { NX: true, PX: milliseconds }),
    eval: (script, key, values) => node.eval(script, { keys: [key], arguments: values }),
  };
}

/** {@link RedisClient} of `ioredis`. */
interface IoRedis {
  set(key: string, value: string, px: "PX", milliseconds: number, nx: "NX"): Promise<unknown>;
  eval(script: string, keys: number, ...values: string[]): Promise<unknown>;
}

/** {@link RedisClient} of `redis`. */
interface NodeRedis {
  set(key: string, value: string, options: { NX: true; PX: number }): Promise<unknown>;
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}
