/** What the environment sets, and the names in Redis. Times are in seconds. */
const { env } = process;

export const settings = {
  redisUrl: env.REDIS_URL ?? "redis://127.0.0.1:6379",
  port: Number(env.PORT ?? 3000),
  host: env.HOST ?? "127.0.0.1",
  /** What the providers call, where a proxy stands in between: `https://hooks.example.com`. */
  publicUrl: env.PUBLIC_URL,
  /** Where events are sent to; without it they are printed. */
  forwardUrl: env.FORWARD_URL,
  servers: Number(env.SERVERS ?? 2),
  workers: Number(env.WORKERS ?? 2),
  /** An event that a worker has held for so long is taken over by another. It exceeds what `handle` may take. */
  takeover: Number(env.TAKEOVER ?? 60),
  /** So often an event is attempted before it goes to the dead-letter stream. */
  attempts: Number(env.ATTEMPTS ?? 20),
};

export const STREAM = "webhooks:events";
export const DEAD = "webhooks:dead";
export const GROUP = "workers";
