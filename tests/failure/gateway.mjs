/** The failure test of examples/gateway: Durable Objects fail and are killed at random, workerd is killed, the application fails. */
import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { startApplication } from "./application.mjs";
import { buildGateway } from "./build-gateway.mjs";
import { secrets, traffic } from "./deliveries.mjs";
import { evaluate, expectedKeys, waitForEffects } from "./evaluate.mjs";
import { freePort } from "./free-port.mjs";
import { sendAll } from "./senders.mjs";

/**
 * Sends `count` deliveries in `kills` + 1 parts and kills workerd between them. Returns lines with the results, and the faults.
 *
 * The emulated queue keeps its messages in memory, while Cloudflare's acknowledges a message after storing it. workerd is therefore killed
 * when the queue is empty. The state of the Durable Objects must survive, which copies of earlier deliveries verify.
 */
export async function failGateway({ count, kills, log = () => {} }) {
  const { distinct, sent } = traffic(count);
  const expected = expectedKeys(distinct);
  const application = await startApplication();
  const project = await buildGateway({ faulty: true });
  const gateway = await startGateway(project, { FORWARD_URL: application.url }, { script: "faulty.js" });
  const statuses = {};
  const wrong = [];
  let [requests, sending] = [0, 0];
  const part = Math.ceil(sent.length / (kills + 1));
  const started = performance.now();
  for (let nth = 0; nth <= kills; nth++) {
    // Copies of deliveries from before the kill.
    const again = sent.slice(Math.max(0, nth * part - 100), nth * part);
    const deliveries = [...sent.slice(nth * part, (nth + 1) * part), ...again];
    const before = performance.now();
    const result = await sendAll(deliveries, gateway.url);
    sending += performance.now() - before;
    requests += result.requests;
    wrong.push(...result.wrong);
    for (const [status, number] of Object.entries(result.statuses)) statuses[status] = (statuses[status] ?? 0) + number;
    const soFar = expectedKeys(sent.slice(0, (nth + 1) * part).filter(({ forged }) => !forged));
    await waitForEffects(soFar, application.received);
    // Marks are set shortly after the effects.
    await pause(1500);
    if (nth === kills) break;
    log(`${(nth + 1) * part} of ${sent.length}: killing workerd`);
    await gateway.kill();
    await gateway.restart();
  }
  const drained = (performance.now() - started) / 1000;
  const usage = await gateway.objectBytes();
  await gateway.stop();
  await application.stop();
  await rm(project, { recursive: true });
  return {
    ...evaluate(expected, application.received),
    wrong,
    lines: [
      `${distinct.length} deliveries with ${expected.size} events, sent ${sent.length} times in ${requests} requests: ${JSON.stringify(statuses)}`,
      `workerd killed ${kills} times; ${((requests / sending) * 1000).toFixed(0)} requests/s, all handled after ${drained.toFixed(0)} s`,
      `in Durable Objects ${(usage / (distinct.length + expected.size)).toFixed(0)} bytes a key`,
    ],
  };
}

/** Starts the Workers: `{url, kill, restart, stop, objectBytes}`. */
export async function startGateway(project, bindings, { script = "worker.js", maxRetries } = {}) {
  const persist = await mkdtemp(path.join(tmpdir(), "hookproof-gateway-"));
  const port = await freePort();
  const options = JSON.stringify({ project, persist, port, maxRetries, bindings: { ...secrets, ...bindings } });
  let child;
  let ended;
  const restart = async () => {
    const file = fileURLToPath(new URL("emulator.mjs", import.meta.url));
    // In a separate process group, so that workerd is killed with it.
    child = spawn(process.execPath, [file, options, script], { stdio: ["pipe", "pipe", "inherit"], detached: true });
    ended = new Promise((resolve) => child.on("close", resolve));
    for await (const line of createInterface({ input: child.stdout })) if (line === "ready") return;
    throw new Error("the emulator ended before it was ready");
  };
  await restart();
  return {
    url: `http://127.0.0.1:${port}`,
    persist,
    restart,
    kill: () => {
      process.kill(-child.pid, "SIGKILL");
      return ended;
    },
    stop: async () => {
      child.stdin.end();
      await ended;
      await rm(persist, { recursive: true });
    },
    objectBytes: () => bytesIn(path.join(persist, "objects")),
  };
}

async function bytesIn(folder) {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  let bytes = 0;
  for (const file of files.filter((entry) => entry.isFile()))
    bytes += (await stat(path.join(file.parentPath, file.name))).size;
  return bytes;
}
