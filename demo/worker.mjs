/** A Worker that receives the webhooks of every provider, each at its own path. */
import { createReceiver } from "hookproof";
import { receivers } from "./receivers.mjs";

const byPath = new Map(
  Object.entries(receivers).map(([provider, options]) => [`/${provider}`, createReceiver(options)]),
);

export default {
  async fetch(request) {
    const receiver = byPath.get(new URL(request.url).pathname);
    if (!receiver) return new Response("Not found", { status: 404 });

    const { method, url, headers } = request;
    const result = receiver.safeReceive({ method, url, headers, body: await request.arrayBuffer() });
    if (!result.ok) {
      const { code, status, headers } = result.error;
      return Response.json({ code }, { status, headers });
    }
    const { scheme, events } = result.delivery;
    return Response.json({ scheme, types: events.map((event) => event.type) });
  },
};
