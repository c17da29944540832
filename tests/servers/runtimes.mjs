/** The application of targets/application.mjs, with the packed package, in the runtimes that serve `Request`. */
import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { startWorker } from "../../scripts/workerd.mjs";
import { consumerWith } from "../packaging/consumer.mjs";

const project = await consumerWith(fileURLToPath(new URL("targets", import.meta.url)));
const folder = path.join(project, "targets");
const binary = (name) => fileURLToPath(new URL(`../../node_modules/.bin/${name}`, import.meta.url));

export const removeProject = () => rm(project, { recursive: true });

/** Functions that start each runtime: `{port, stop}`. */
export const runtimes = {
  workerd: async () => {
    const { url, stop } = await startWorker(path.join(folder, "worker.mjs"));
    return { port: Number(new URL(url).port), stop };
  },
  Deno: () => started(binary("deno"), "run", "--allow-net"),
  Bun: () => started(binary("bun"), "run"),
};

async function started(program, ...args) {
  const child = spawn(program, [...args, "serve.mjs"], { cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
  const ended = new Promise((resolve) => child.on("close", resolve));
  for await (const line of createInterface({ input: child.stdout })) {
    const stop = () => {
      child.kill();
      return ended;
    };
    return { port: Number(line), stop };
  }
  throw new Error(`${program} ended before it listened`);
}
