/** `hookproof/dedupe` without type definitions of hosts: Cloudflare's bindings are passed unchanged. */

import { createReceiver } from "hookproof";
import { createDeduper, DedupeObject, durableObjectStore, kvStore, memoryStore } from "hookproof/dedupe";

declare const objects: {
  idFromName(name: string): { toString(): string };
  get(id: { toString(): string }): { fetch(request: Request | string, init?: RequestInit): Promise<Response> };
};
declare const kv: {
  get(key: string, type?: "text"): Promise<string | null>;
  put(key: string, value: string, options?: { expirationTtl?: number }): Promise<void>;
  delete(key: string): Promise<void>;
};

createDeduper(durableObjectStore(objects, { shards: 4 }));
createDeduper(kvStore(kv));
const deduper = createDeduper(memoryStore({ max: 10 }), { ttl: 60 });
export const handle = createReceiver({ provider: "bird", secret: "k" }).handler(() => {}, { dedupe: deduper });
export class Mine extends DedupeObject {}
// @ts-expect-error: a KV namespace instead of a Durable Object namespace
durableObjectStore(kv);
// @ts-expect-error: an unknown option
createDeduper(memoryStore(), { expire: 60 });
