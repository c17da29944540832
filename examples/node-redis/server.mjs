/**
 * One URL per provider: verifies each webhook, deduplicates it in Redis, appends its events to the stream, and then responds with
 * 200. Several of these processes share the port.
 */
import express from "express";
import { createReceiver, providers } from "hookproof";
import { createDeduper, redisStore } from "hookproof/dedupe";
import { expressHandler } from "hookproof/node";
import { connect, log } from "./redis-client.mjs";
import { STREAM, settings } from "./settings.mjs";

const client = await connect();
/** A week, the longest time of the providers' retries. */
const onError = (error) => log({ message: "failed", error: String(error) });
const dedupe = createDeduper(redisStore(client), { ttl: 7 * 86_400, claim: 30, onError });
const app = express();
for (const provider of Object.keys(providers)) {
  const secret = secretOf(provider);
  if (secret === undefined) continue;
  const receiver = createReceiver({ provider, secret, ...(settings.publicUrl ? { url: settings.publicUrl } : {}) });
  const onDelivery = (report) => log({ message: "webhook", ...report });
  const options = { dedupe, onDelivery, onError };
  app.all(`/${provider}`, expressHandler(receiver, append, options));
}
const server = app.listen(settings.port, settings.host, () =>
  log({ message: "listening", port: server.address().port }),
);

for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, stop);

/** All events of a delivery or none of them. */
async function append({ events }) {
  const transaction = client.multi();
  for (const event of events) transaction.xAdd(STREAM, "*", { event: JSON.stringify(event) });
  await transaction.exec();
}

/** `BIRD_SECRET`, and during a rotation `BIRD_SECRET_PREVIOUS`; for Bandwidth `username:password`. */
function secretOf(provider) {
  const name = `${provider.toUpperCase()}_SECRET`;
  const secrets = [name, `${name}_PREVIOUS`].map((variable) => process.env[variable]).filter(Boolean);
  if (secrets.length === 0) return undefined;
  if (provider !== "bandwidth") return secrets;
  return secrets.map((secret) => {
    const [username, ...password] = secret.split(":");
    return { username, password: password.join(":") };
  });
}

/** Completes the requests in progress, then ends. */
function stop() {
  server.close(async () => {
    await client.close();
    log({ message: "stopped" });
    process.disconnect?.();
  });
  server.closeIdleConnections();
}
