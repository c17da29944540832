/** Load test of a server: compares every response with the expected one. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import { startWorker } from "../../scripts/workerd.mjs";
import { Latencies } from "../hostile/latencies.mjs";
import { requestsTo } from "./senders.mjs";

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const CONNECTIONS = 16;

/** Functions that start the servers: `{url, stop}`. */
export const servers = { node: startServer, workerd: () => startWorker(file("worker.mjs")) };

/**
 * Sends mixed traffic for `seconds`: `{counts, wrong, failed, perSecond, p50, p99}`. `counts` counts the expected
 * responses by kind and status, `wrong` describes the others, `failed` counts missing responses; p50 and p99 are in milliseconds.
 */
export async function load(url, seconds) {
  const next = requestsTo(url);
  const latencies = new Latencies();
  const counts = {};
  const wrong = [];
  const check = ({ kind, status: expected, request, sent }, status) => {
    latencies.add(performance.now() - sent);
    if (status === expected) counts[`${kind} ${status}`] = (counts[`${kind} ${status}`] ?? 0) + 1;
    else wrong.push(`${kind}: ${status} instead of ${expected} for ${JSON.stringify(request).slice(0, 300)}`);
  };
  const setupClient = (client) => {
    let current;
    const setupRequest = (request) => {
      current = { ...next(), sent: performance.now() };
      return { ...request, ...current.request };
    };
    client.setRequests([{ setupRequest }]);
    client.on("headers", ({ statusCode, headers }) => {
      check(current, statusCode);
      // workerd closes the connection after it has refused an unread body, and announces it, which autocannon ignores.
      client.reconnectRate = /connection,close/i.test(String(headers)) ? 1 : undefined;
    });
  };
  const { errors, timeouts } = await autocannon({ url, connections: CONNECTIONS, duration: seconds, setupClient });
  const [p50, p99] = [0.5, 0.99].map((share) => latencies.quantile(share));
  return { counts, wrong, failed: errors + timeouts, perSecond: latencies.count / seconds, p50, p99 };
}

async function startServer() {
  const child = spawn(process.execPath, [file("server.mjs")], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.on("close", resolve));
  const stop = () => {
    child.stdin.end();
    return ended;
  };
  for await (const url of createInterface({ input: child.stdout })) return { url, stop };
  throw new Error("the server ended before it listened");
}
