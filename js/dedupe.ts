/**
 * Handles each delivery once, however often and to however many processes it is sent: all that
 * `import … from "hookproof/dedupe"` exports. The memory is a store of your own: Redis, a Durable Object, KV, or this process.
 */

export type * from "./dedupe/bindings.js";
export { DedupeObject } from "./dedupe/dedupe-object.js";
export { createDeduper, type Deduper, type DeduperOptions, type Once } from "./dedupe/deduper.js";
export { durableObjectStore } from "./dedupe/durable-object.js";
export { DedupeStoreError } from "./dedupe/errors.js";
export { kvStore } from "./dedupe/kv.js";
export { memoryStore } from "./dedupe/memory.js";
export { redisStore } from "./dedupe/redis.js";
export type { Awaitable, DedupeStore, Held } from "./dedupe/store.js";
