/** The failure test of examples/node-redis: servers, workers and Redis are killed, and clocks differ. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { startRedis } from "../../scripts/redis.mjs";
import { clients } from "../dedupe/clients.mjs";
import { startApplication } from "./application.mjs";
import { secrets, traffic } from "./deliveries.mjs";
import { evaluate, expectedKeys, waitForEffects } from "./evaluate.mjs";
import { freePort } from "./free-port.mjs";
import { sendAll } from "./senders.mjs";

const example = fileURLToPath(new URL("../../examples/node-redis/", import.meta.url));
const skew = fileURLToPath(new URL("skewed-clock.mjs", import.meta.url));

/** Sends `count` deliveries and kills processes `kills` times. Returns lines with the results, and the faults. */
export async function failNodeRedis({ count, kills, log = () => {} }) {
  const { distinct, sent } = traffic(count);
  const expected = expectedKeys(distinct);
  const [redis, application] = await Promise.all([startRedis(), startApplication()]);
  const server = await startExample({ REDIS_URL: redis.url, FORWARD_URL: application.url });
  const killed = new Map();
  const started = performance.now();
  let completed = 0;
  const sending = sendAll(sent, server.url, {
    progress: (number) => {
      completed = number;
    },
  });
  for (let nth = 0; nth < kills; nth++) {
    while (completed < (sent.length * (nth + 1)) / (kills + 2)) await pause(10);
    const role = ["worker", "redis", "server"][nth % 3];
    log(`${completed} of ${sent.length}: killing a ${role}`);
    if (role === "redis") {
      await redis.kill();
      await pause(400);
      await redis.restart();
    } else {
      const [pid] = [...server.children[role]].sort(() => Math.random() - 0.5);
      if (role === "worker") killed.set(`worker/${server.names.get(pid)}`, performance.now());
      process.kill(pid, "SIGKILL");
      server.children[role].delete(pid);
    }
  }
  const { statuses, wrong, requests } = await sending;
  const seconds = (performance.now() - started) / 1000;
  await waitForEffects(expected, application.received);
  const drained = (performance.now() - started) / 1000;
  // Sends every delivery again: all of them must be duplicates.
  const again = await sendAll(sent.slice(0, 500), server.url);
  await pause(1500);
  const usage = await usageOf(redis.url, distinct.length, expected.size);
  const left = await server.stop();
  await redis.stop();
  await application.stop();
  const result = evaluate(expected, application.received, killed);
  return {
    ...result,
    wrong: [...wrong, ...again.wrong, ...left],
    lines: [
      `${distinct.length} deliveries with ${expected.size} events, sent ${sent.length} times in ${requests} requests: ${JSON.stringify(statuses)}`,
      `${kills} kills (workers, Redis, servers in turn); ${(requests / seconds).toFixed(0)} requests/s, all handled after ${drained.toFixed(0)} s`,
      `in Redis ${usage}`,
    ],
  };
}

/** Starts the example as in its README: `{url, children, names, stop}`. `stop` resolves to the processes that did not end. */
export async function startExample(env, { servers = 2, workers = 3 } = {}) {
  const port = await freePort();
  const children = { server: new Set(), worker: new Set() };
  const names = new Map();
  const clock = ["--import", skew].join(" ");
  const started = spawn(process.execPath, ["start.mjs"], {
    cwd: example,
    env: {
      ...process.env,
      ...secrets,
      PORT: port,
      SERVERS: servers,
      WORKERS: workers,
      TAKEOVER: 5,
      NODE_OPTIONS: clock,
      ...env,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => started.on("close", resolve));
  const stopped = new Set();
  let up = 0;
  let listening;
  const ready = new Promise((resolve) => {
    listening = resolve;
  });
  createInterface({ input: started.stdout }).on("line", (line) => {
    const { message, role, child, pid, name } = JSON.parse(line);
    if (message === "started") children[role].add(child);
    if (message === "ended") children[role].delete(child);
    if (message === "working") names.set(pid, name);
    if (message === "stopped") stopped.add(pid);
    if (message === "listening") up += 1;
    if (message === "working") up += 1;
    if (up === servers + workers) listening();
  });
  await ready;
  const stop = async () => {
    const running = [...children.server, ...children.worker];
    started.kill("SIGTERM");
    const code = await Promise.race([ended, pause(20_000, "no exit code", { ref: false })]);
    if (code !== 0) started.kill("SIGKILL");
    const wrong = running.filter((pid) => !stopped.has(pid)).map((pid) => `process ${pid} did not stop gracefully`);
    return code === 0 ? wrong : [...wrong, `the example ended with ${code}`];
  };
  return { url: `http://127.0.0.1:${port}`, children, names, stop };
}

/** Bytes and commands per delivery, as counted by the server. */
async function usageOf(url, deliveries, events) {
  const { client, close } = await clients.redis(url);
  const keys = (await client.keys("hookproof:*")).slice(0, 200);
  let bytes = 0;
  for (const key of keys) bytes += await client.memoryUsage(key);
  const marks = await client.dbSize();
  const used = [...(await client.info("cpu")).matchAll(/^used_cpu_(?:sys|user):([\d.]+)/gm)];
  // Since the last start of the server.
  const cpu = (used.reduce((sum, [, seconds]) => sum + Number(seconds), 0) * 1e6) / events;
  const [left, dead] = [await client.xLen("webhooks:events"), await client.xLen("webhooks:dead")];
  const pending = await client.xPending("webhooks:events", "workers");
  close();
  const perMark = (bytes / keys.length).toFixed(0);
  return `${(marks / deliveries).toFixed(1)} marks of ${perMark} bytes per delivery, ${cpu.toFixed(0)} µs of CPU per event since its last start; left on the stream ${left}, pending ${pending.pending}, dead ${dead}`;
}
