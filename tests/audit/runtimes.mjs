/** The handler of this package in the runtimes that serve `Request`, as endpoints of an audit. */
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { startWorker } from "../../scripts/workerd.mjs";
import { evaluateInEdge } from "../runtimes/runners/edge-light.mjs";
import { optionsOf, secrets } from "../secrets.mjs";
import { bytesOf, providerOf, served } from "./audited.mjs";
import { installed } from "./package.mjs";

/** The options of a handler that prints nothing. */
export const quiet = { onRefusal: null, onError: null };

export const receiverOptions = (scheme) => ({
  provider: providerOf(scheme),
  secret: secrets[scheme],
  schemes: [scheme],
  ...optionsOf(scheme),
});

/** Functions that start the runtimes with the handler of a scheme: the URL of its webhook. */
export const runtimes = {
  workerd: async (context, scheme) => {
    const worker = await moduleOf(context, scheme, "index.workerd.js", "export default { fetch: handler };");
    const { url, stop } = await startWorker(worker);
    context.after(stop);
    return { url: `${url}/hooks` };
  },

  Deno: async (context, scheme) => {
    const serve = `Deno.serve({ ${loopback}, onListen: ({ port }) => console.log(port) }, handler);`;
    return await started(context, await moduleOf(context, scheme, "index.js", serve), "deno", "run", "--allow-net");
  },

  Bun: async (context, scheme) => {
    const serve = `console.log(Bun.serve({ ${loopback}, fetch: handler }).port);`;
    return await started(context, await moduleOf(context, scheme, "index.js", serve), "bun", "run");
  },

  "Edge runtime": async (context, scheme) => {
    const file = await moduleOf(context, scheme, "index.edge-light.js", "export { handler };");
    const edge = await evaluateInEdge(file, installed);
    const { Request, exported } = edge.context;
    const url = await served(context, async (incoming, outgoing) => {
      const { method, headers, rawHeaders } = incoming;
      const pairs = rawHeaders.flatMap((name, nth, all) => (nth % 2 === 0 ? [[name, all[nth + 1]]] : []));
      const body = method === "GET" ? {} : { body: await bytesOf(incoming) };
      const request = new Request(`http://${headers.host}${incoming.url}`, { method, headers: pairs, ...body });
      const response = await exported.handler(request);
      outgoing.writeHead(response.status, [...response.headers].flat()).end(await response.text());
    });
    return { url };
  },
};

const loopback = 'port: 0, hostname: "127.0.0.1"';

/** A module that creates the handler of a scheme with an entry of the package, and serves it. */
async function moduleOf(context, scheme, entry, serve) {
  const folder = await mkdtemp(path.join(tmpdir(), "hookproof-audit-"));
  context.after(() => rm(folder, { recursive: true }));
  const file = path.join(folder, "server.mjs");
  await writeFile(
    file,
    `import { createReceiver } from ${JSON.stringify(path.join(installed, "dist", entry))};
const receiver = createReceiver(${JSON.stringify(receiverOptions(scheme))});
const handler = receiver.handler(() => {}, ${JSON.stringify(quiet)});
${serve}`,
  );
  return file;
}

/** Runs a server that prints its port, until the test ends. */
async function started(context, file, program, ...args) {
  const binary = fileURLToPath(new URL(`../../node_modules/.bin/${program}`, import.meta.url));
  const child = spawn(binary, [...args, file], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.on("close", resolve));
  context.after(() => {
    child.kill();
    return ended;
  });
  for await (const line of createInterface({ input: child.stdout })) return { url: `http://127.0.0.1:${line}/hooks` };
  throw new Error(`${program} ended before it listened`);
}
