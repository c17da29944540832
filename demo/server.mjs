/** A Node server that receives the webhooks of five providers, each at its own path. */
import { createServer } from "node:http";
import { createReceiver } from "hookproof";

const { env } = process;

const receivers = new Map([
  ["/messagebird", createReceiver({ provider: "messagebird", secret: env.MESSAGEBIRD_SIGNING_KEY })],
  ["/bird", createReceiver({ provider: "bird", secret: [env.BIRD_WEBHOOK_SECRET, env.BIRD_SIGNING_KEY] })],
  [
    "/bandwidth",
    createReceiver({
      provider: "bandwidth",
      secret: { username: env.BANDWIDTH_USERNAME, password: env.BANDWIDTH_PASSWORD },
    }),
  ],
  ["/dotdigital", createReceiver({ provider: "dotdigital", secret: env.DOTDIGITAL_SECRET })],
  ["/vonage", createReceiver({ provider: "vonage", secret: env.VONAGE_SIGNATURE_SECRET, sigMethod: "sha256" })],
]);

const server = createServer(async (request, response) => {
  const [path] = request.url.split("?");
  const receiver = receivers.get(path);
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

server.listen(env.PORT, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
