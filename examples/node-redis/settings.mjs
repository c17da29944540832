/** Settings from the environment, and the keys in Redis. Times are in seconds. */
const { env } = process;

export const settings = {
  redisUrl: env.REDIS_URL ?? "redis://127.0.0.1:6379",
  port: Number(env.PORT ?? 3000),
  host: env.HOST ?? "127.0.0.1",
  /** The public origin behind a proxy: `https://hooks.example.com`. */
  publicUrl: env.PUBLIC_URL,
  /** The URL that events are sent to. Without it, they are printed. */
  forwardUrl: env.FORWARD_URL,
  servers: Number(env.SERVERS ?? 2),
  workers: Number(env.WORKERS ?? 2),
  /** The time after which another worker claims a pending event. It is longer than `handle` takes. */
  takeover: Number(env.TAKEOVER ?? 60),
  /** The number of attempts before an event is moved to the dead-letter stream. */
  attempts: Number(env.ATTEMPTS ?? 20),
};

export const STREAM = "webhooks:events";
export const DEAD = "webhooks:dead";
export const GROUP = "workers";
