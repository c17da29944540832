/** `hookproof/dedupe` where nothing but the language and the web is known: Cloudflare's bindings are given as they are. */

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
// @ts-expect-error A namespace of KV is not one of objects.
durableObjectStore(kv);
// @ts-expect-error An option that does not exist.
createDeduper(memoryStore(), { expire: 60 });
