/** A client that reconnects automatically and logs errors. */
import { createClient } from "redis";
import { settings } from "./settings.mjs";

export async function connect() {
  const client = createClient({
    url: settings.redisUrl,
    socket: { reconnectStrategy: (tries) => Math.min(tries * 50, 1000) },
  });
  client.on("error", ({ code, message }) => log({ message: "redis", error: code ?? message }));
  await client.connect();
  return client;
}

export function log(line) {
  console.log(JSON.stringify({ pid: process.pid, ...line }));
}
