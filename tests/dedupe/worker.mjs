/** A Worker that deduplicates with each of Cloudflare's stores, selected by the path. */
import { createReceiver } from "hookproof";
import { createDeduper, DedupeObject, durableObjectStore, kvStore } from "hookproof/dedupe";

export { DedupeObject };

/** The Durable Object, with access to its database. */
export class Counted extends DedupeObject {
  constructor(state) {
    super(state);
    this.sql = state.storage.sql;
  }

  fetch(request) {
    if (request.method === "POST") return super.fetch(request);
    return Response.json(this.sql.exec("SELECT count(*) AS count FROM entries").one().count);
  }
}

const receiver = createReceiver({ provider: "dotdigital", secret: "omnichannel-secret-21" });
let handlers;

export default {
  fetch(request, env) {
    handlers ??= {
      "/object": handler(durableObjectStore(env.DEDUPE), env),
      "/kv": handler(kvStore(env.KV), env),
      // A namespace with objects of another class, whose responses are invalid.
      "/invalid": handler(durableObjectStore(env.INVALID), env),
      "/hanging": handler(durableObjectStore(env.HANGING), env, { timeout: 0.2 }),
      "/hanging-accept": handler(durableObjectStore(env.HANGING), env, { timeout: 0.2 }, { onStoreError: "accept" }),
    };
    return handlers[new URL(request.url).pathname](request, env);
  },
};

function handler(store, env, options = {}, handlerOptions = {}) {
  const deduper = createDeduper(store, { claim: 30, onError: () => {}, ...options });
  return receiver.handler(
    async ({ events }) => {
      await env.COUNTER.fetch("http://counter/", { method: "POST", body: events[0].payload.eventId });
      if (events[0].payload.fail) throw new Error("asked to fail");
    },
    { dedupe: deduper, onError: () => {}, ...handlerOptions },
  );
}

export class InvalidObject {
  fetch() {
    return Response.json({ value: "not a valid claim", milliseconds: 5 });
  }
}

export class Hanging {
  fetch() {
    return new Promise((resolve) => setTimeout(resolve, 60_000));
  }
}
