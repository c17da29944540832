/** Puts a server under load and compares every single answer with the one that the request must get. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import { startWorker } from "../../scripts/workerd.mjs";
import { Latencies } from "../hostile/latencies.mjs";
import { requestsTo } from "./senders.mjs";

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const CONNECTIONS = 16;

/** The servers: each gives `{url, stop}`. */
export const servers = { node: startServer, workerd: () => startWorker(file("worker.mjs")) };

/**
 * Sends mixed traffic for so many seconds: `{verdicts, wrong, failed, perSecond, p50, p99}`. `verdicts` counts the right
 * answers by kind and status, `wrong` describes the others, `failed` counts what was not answered; in milliseconds.
 */
export async function load(url, seconds) {
  const next = requestsTo(url);
  const latencies = new Latencies();
  const verdicts = {};
  const wrong = [];
  const judge = ({ kind, status: expected, request, sent }, status) => {
    latencies.add(performance.now() - sent);
    if (status === expected) verdicts[`${kind} ${status}`] = (verdicts[`${kind} ${status}`] ?? 0) + 1;
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
      judge(current, statusCode);
      // workerd ends the connection after it has refused a body unread, and says so; autocannon would not listen.
      client.reconnectRate = /connection,close/i.test(String(headers)) ? 1 : undefined;
    });
  };
  const { errors, timeouts } = await autocannon({ url, connections: CONNECTIONS, duration: seconds, setupClient });
  const [p50, p99] = [0.5, 0.99].map((share) => latencies.quantile(share));
  return { verdicts, wrong, failed: errors + timeouts, perSecond: latencies.count / seconds, p50, p99 };
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
