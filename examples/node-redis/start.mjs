/**
 * Starts all processes: Redis unless `REDIS_URL` is set, servers that share one port, and workers. Restarts those that end. Stops them
 * gracefully on SIGTERM and Ctrl-C. Without secrets in the environment, sets secrets for a trial on this machine.
 */
import { fork, spawn } from "node:child_process";
import cluster from "node:cluster";
import { mkdir } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { log } from "./redis-client.mjs";
import { settings } from "./settings.mjs";

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const trial = {
  MESSAGEBIRD_SECRET: "a local signing key",
  BIRD_SECRET: "a local signing key",
  BANDWIDTH_SECRET: "callbacks:a local password",
  DOTDIGITAL_SECRET: "a local secret",
};
if (!Object.keys(process.env).some((name) => name.endsWith("_SECRET"))) Object.assign(process.env, trial);

const redis = process.env.REDIS_URL ? undefined : await startRedis();
const running = new Set();
let stopping = false;
cluster.setupPrimary({ exec: file("server.mjs") });
for (let nth = 0; nth < settings.servers; nth++) keep("server", () => cluster.fork().process);
for (let nth = 0; nth < settings.workers; nth++) keep("worker", () => fork(file("worker.mjs")));
for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, stop);

/** Starts a process, and restarts it if it ends. */
function keep(role, start) {
  const child = start();
  running.add(child);
  log({ message: "started", role, child: child.pid });
  child.once("exit", async (code, signal) => {
    running.delete(child);
    if (stopping) return end();
    log({ message: "ended", role, child: child.pid, code, signal });
    await pause(200);
    if (!stopping) keep(role, start);
  });
}

function stop() {
  stopping = true;
  for (const child of running) child.kill("SIGTERM");
  end();
}

/** Stops Redis last, when no other process uses it. */
function end() {
  if (running.size > 0) return;
  redis?.kill("SIGTERM");
  cluster.disconnect();
}

async function startRedis() {
  const data = file("data");
  await mkdir(data, { recursive: true });
  // Every write is acknowledged after it has been written to disk.
  const durable = ["--appendonly", "yes", "--appendfsync", "always"];
  const { port } = new URL(settings.redisUrl);
  const args = [
    "--bind",
    "127.0.0.1",
    "--port",
    port,
    "--dir",
    data,
    "--save",
    "",
    ...durable,
    "--loglevel",
    "warning",
  ];
  // In a separate process group, so that Ctrl-C does not stop it before the workers.
  const server = spawn("redis-server", args, { stdio: ["ignore", "ignore", "inherit"], detached: true });
  await new Promise((resolve, reject) => {
    server.once("spawn", resolve);
    server.once("error", () => {
      reject(new Error("redis-server is missing: install it (apt-get install redis-server), or set REDIS_URL"));
    });
  });
  return server;
}
