/** A Worker that receives the webhooks of five providers, each at its own path. */
import { env } from "cloudflare:workers";
import { createReceiver, type Receiver } from "hookproof";

const receivers = new Map<string, Receiver>([
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

export default {
  async fetch(request: Request): Promise<Response> {
    const receiver = receivers.get(new URL(request.url).pathname);
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
