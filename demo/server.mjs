/** A Node server that receives the webhooks of every provider, each at its own path. */
import { createServer } from "node:http";
import { createReceiver } from "hookproof";
import { receivers } from "./receivers.mjs";

const byPath = new Map(
  Object.entries(receivers).map(([provider, options]) => [`/${provider}`, createReceiver(options)]),
);

const server = createServer(async (request, response) => {
  const [path] = request.url.split("?");
  const receiver = byPath.get(path);
  if (!receiver) return response.writeHead(404).end("Not found");

  const { method, headers } = request;
  const url = `http://${headers.host}${request.url}`;
  const result = receiver.safeReceive({ method, url, headers, body: Buffer.concat(await request.toArray()) });
  if (!result.ok) {
    const { code, status, headers } = result.error;
    return response.writeHead(status, headers).end(JSON.stringify({ code }));
  }
  const { scheme, events } = result.delivery;
  response.end(JSON.stringify({ scheme, types: events.map((event) => event.type) }));
});

server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
