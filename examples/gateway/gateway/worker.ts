/**
 * One URL per provider: verifies and deduplicates each webhook, sends its events to the queue, and responds with 200 when the
 * queue has all of them.
 */
import { env } from "cloudflare:workers";
import { createReceiver, type DeliveryReport, type Provider, providers, type ReceiverOptions } from "hookproof";
import { createDeduper, durableObjectStore } from "hookproof/dedupe";
import { enqueue } from "./enqueue.ts";

export { DedupeObject } from "hookproof/dedupe";

type Handler = (request: Request) => Promise<Response>;

/** A week, the longest time of the providers' retries; half a minute for the queue to accept a delivery. */
const dedupe = createDeduper(durableObjectStore(env.DEDUPE), { ttl: 7 * 86_400, claim: 30 });

/** The handlers by path, for example `/bird`. A provider without a secret has none. */
const handlers = new Map<string, Handler>();
for (const provider of Object.keys(providers) as Provider[]) {
  const secret = secretOf(provider);
  if (secret === undefined) continue;
  // Behind another host name, add the public URL: `url: "https://hooks.example.com"`.
  const receiver = createReceiver({ provider, secret } as ReceiverOptions);
  const put = ({ events }: { events: { provider: string; id: string }[] }) => enqueue(events, env);
  handlers.set(`/${provider}`, receiver.handler(put, { dedupe, onDelivery: log }));
}

export default {
  fetch(request: Request): Response | Promise<Response> {
    const handle = handlers.get(new URL(request.url).pathname);
    return handle ? handle(request) : new Response(null, { status: 404 });
  },
};

/** `BIRD_SECRET`, and during a rotation `BIRD_SECRET_PREVIOUS`; for Bandwidth `username:password`. */
function secretOf(provider: Provider): unknown {
  const name = `${provider.toUpperCase()}_SECRET`;
  const secrets = [name, `${name}_PREVIOUS`].map((variable) => (env as unknown as Record<string, unknown>)[variable]);
  const set = secrets.filter((secret): secret is string => typeof secret === "string");
  if (set.length === 0) return undefined;
  if (provider !== "bandwidth") return set;
  return set.map((secret) => {
    const [username, ...password] = secret.split(":");
    return { username, password: password.join(":") };
  });
}

/** A line of JSON for Workers Logs, which indexes its fields. It contains none of the request's content. */
function log(report: DeliveryReport): void {
  console.log({ message: "webhook", ...report });
}
