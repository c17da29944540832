/** Connected clients of Redis by both npm packages: `{client, close}`. */
import { Redis } from "ioredis";
import { createClient } from "redis";

export const clients = {
  redis: async (url) => {
    const client = createClient({ url, socket: { reconnectStrategy: 50 } });
    client.on("error", () => {});
    await client.connect();
    return { client, close: () => client.destroy() };
  },
  ioredis: async (url) => {
    const client = new Redis(url, { retryStrategy: () => 50 });
    client.on("error", () => {});
    await client.ping();
    return { client, close: () => client.disconnect() };
  },
};
