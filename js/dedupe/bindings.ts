/** The methods of Redis clients and of Cloudflare's bindings that are used. The package does not depend on them. */

/** Any function: the overloads of the clients' methods differ. */
export type Method = (...values: never[]) => unknown;

/** A client of the npm package `redis` (4 and later: `createClient`, `createCluster`, `createSentinel`, a pool) or `ioredis`. */
export interface RedisClient {
  readonly set: Method;
  readonly eval: Method;
}

/** The methods of a Cloudflare KV namespace that are used. */
export interface KvNamespace {
  readonly get: Method;
  readonly put: Method;
  readonly delete: Method;
}

/** The methods of a Cloudflare Durable Object namespace that are used. */
export interface ObjectNamespace {
  readonly idFromName: Method;
  readonly get: Method;
}

/** The properties of a Durable Object's state that are used. */
export interface ObjectState {
  readonly storage: {
    readonly sql: { readonly exec: Method };
    readonly getAlarm: Method;
    readonly setAlarm: Method;
  };
}
