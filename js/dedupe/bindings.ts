/** What is used of the clients of Redis and of Cloudflare's bindings, on which the package does not depend. */

/** Any function: overloads of theirs do not matter here. */
export type Method = (...values: never[]) => unknown;

/** A client of the npm package `redis` (4 and later: `createClient`, `createCluster`, `createSentinel`, a pool) or `ioredis`. */
export interface RedisClient {
  readonly set: Method;
  readonly eval: Method;
}

/** What is used of a KV namespace of Cloudflare. */
export interface KvNamespace {
  readonly get: Method;
  readonly put: Method;
  readonly delete: Method;
}

/** What is used of a Durable Object namespace of Cloudflare. */
export interface ObjectNamespace {
  readonly idFromName: Method;
  readonly get: Method;
}

/** What is used of a Durable Object's state. */
export interface ObjectState {
  readonly storage: {
    readonly sql: { readonly exec: Method };
    readonly getAlarm: Method;
    readonly setAlarm: Method;
  };
}
