/** The application that the examples send events to. It counts every event, and fails at random before counting. */
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";

/** `{url, received, stop}`. `received` has a list of `{worker, time}` by idempotency key, one element for each effect. */
export async function startApplication({ failing = 0.03, refuses = () => false } = {}) {
  const received = new Map();
  const server = createServer(async (request, response) => {
    const key = request.headers["idempotency-key"];
    const body = await text(request);
    await pause(Math.random() * 4);
    if (Math.random() < failing || refuses(body)) return response.writeHead(500).end();
    const effects = received.get(key) ?? [];
    effects.push({ worker: request.headers["user-agent"], time: performance.now() });
    received.set(key, effects);
    response.end();
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${server.address().port}`, received, stop };
}
