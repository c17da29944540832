/**
 * The exports of `hookproof/dedupe`: handles each delivery once, however often it is sent and to however many processes. The
 * state is in a store of yours: Redis, a Durable Object, KV, or the memory of this process.
 */

export type * from "./dedupe/bindings.js";
export { DedupeObject } from "./dedupe/dedupe-object.js";
export { createDeduper, type Deduper, type DeduperOptions, type OnceResult } from "./dedupe/deduper.js";
export { durableObjectStore } from "./dedupe/durable-object.js";
export { DedupeStoreError } from "./dedupe/errors.js";
export { kvStore } from "./dedupe/kv.js";
export { memoryStore } from "./dedupe/memory.js";
export { redisStore } from "./dedupe/redis.js";
export type { Awaitable, DedupeStore, StoredEntry } from "./dedupe/store.js";
