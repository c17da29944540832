/**
 * The cost of deduplication with each store: commands, rows and bytes per delivery, and time. `node benches/dedupe.mjs [keys]`; needs
 * a built package and redis-server. Times are of one process on the same machine as its store, so they contain no
 * network latency.
 */
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Miniflare } from "miniflare";
import { startRedis } from "../scripts/redis.mjs";
import { clients } from "../tests/dedupe/clients.mjs";
import { dedupe } from "../tests/dedupe/package.mjs";

const { createDeduper, memoryStore, redisStore } = dedupe;
const keys = Number(process.argv[2] ?? 100_000);
const CONNECTIONS = 64;

/** Counts the rows of its object, and iterates over the keys. */
const WORKER = `
import { createDeduper, DedupeObject, durableObjectStore } from "hookproof/dedupe";
export class CountingObject extends DedupeObject {
  constructor(state) {
    const counts = { read: 0, written: 0 };
    const cursors = [];
    const exec = (...args) => {
      const cursor = state.storage.sql.exec(...args);
      const rows = cursor.toArray();
      counts.read += cursor.rowsRead;
      counts.written += cursor.rowsWritten;
      return { toArray: () => rows };
    };
    const storage = { sql: { exec }, getAlarm: () => state.storage.getAlarm(), setAlarm: (time) => state.storage.setAlarm(time) };
    super({ storage });
    this.counts = counts;
    this.sql = state.storage.sql;
  }
  fetch(request) {
    if (request.method === "POST") return super.fetch(request);
    return Response.json({ ...this.counts, bytes: this.sql.databaseSize });
  }
}
export default {
  async fetch(request, env) {
    const { searchParams } = new URL(request.url);
    const [keys, at] = ["keys", "at"].map((name) => Number(searchParams.get(name)));
    const deduper = createDeduper(durableObjectStore(env.DEDUPE, { shards: 1 }), { timeout: 60 });
    const run = async () => {
      const started = Date.now();
      let next = 0;
      const work = async () => { while (next < keys) await deduper.once("key " + next++, () => {}); };
      await Promise.all(Array.from({ length: at }, work));
      return ((Date.now() - started) * 1000) / keys;
    };
    const first = await run();
    const copy = await run();
    const stub = env.DEDUPE.get(env.DEDUPE.idFromName("shard-0"));
    return Response.json({ first, copy, ...(await (await stub.fetch("http://object/")).json()) });
  },
};
`;

console.log(`${keys} keys, ${CONNECTIONS} at a time; microseconds of wall time for each delivery`);
await memory();
for (const durable of [false, true]) for (const name of ["redis", "ioredis"]) await redis(name, durable);
await durableObject();

async function memory() {
  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  const deduper = createDeduper(memoryStore({ max: keys }));
  const times = await measure(deduper);
  global.gc?.();
  const bytes = (process.memoryUsage().heapUsed - before) / keys;
  row("memory", times, `${global.gc ? bytes.toFixed(0) : "?"} bytes a key`);
}

async function redis(name, durable) {
  const server = await startRedis({ durable });
  const { client, close } = await clients[name](server.url);
  const info = (section) => client.info(section);
  const cpu = async () => {
    const seconds = [...(await info("cpu")).matchAll(/^used_cpu_(?:sys|user):([\d.]+)/gm)];
    return seconds.reduce((sum, [, used]) => sum + Number(used), 0);
  };
  const used = async () => Number(/used_memory:(\d+)/.exec(await info("memory"))[1]);
  const before = await used();
  const idle = await cpu();
  const times = await measure(createDeduper(redisStore(client), { timeout: 30 }), durable ? keys / 10 : keys);
  const marks = await client[name === "redis" ? "dbSize" : "dbsize"]();
  const bytes = ((await used()) - before) / marks;
  const busy = (((await cpu()) - idle) * 1e6) / marks;
  const stats = [...(await info("commandstats")).matchAll(/cmdstat_(set|eval|get|pttl):calls=(\d+)/g)];
  const calls = stats.map(([, command, count]) => `${command} ${(Number(count) / marks).toFixed(2)}`).join(", ");
  close();
  const aof = durable ? `, ${((await bytesIn(server.folder)) / marks).toFixed(0)} bytes of append-only file` : "";
  await server.stop();
  row(
    `${name}${durable ? ", fsync always" : ""}`,
    times,
    `${bytes.toFixed(0)} bytes a key${aof}; for each delivery and its copy ${busy.toFixed(0)} µs of the server's CPU: ${calls}`,
  );
}

/** In workerd, by a loop in the Worker, without a proxy. */
async function durableObject() {
  const folder = await mkdtemp(path.join(tmpdir(), "hookproof-bench-"));
  const { build } = await import("esbuild");
  await build({
    stdin: { contents: WORKER, resolveDir: path.resolve(import.meta.dirname ?? "benches", ".."), loader: "js" },
    outfile: path.join(folder, "worker.mjs"),
    bundle: true,
    format: "esm",
    external: ["cloudflare:*"],
  });
  const worker = new Miniflare({
    modules: true,
    modulesRoot: folder,
    scriptPath: path.join(folder, "worker.mjs"),
    compatibilityDate: "2026-04-01",
    durableObjects: { DEDUPE: { className: "CountingObject", useSQLite: true } },
    durableObjectsPersist: path.join(folder, "objects"),
  });
  const count = Math.min(keys, 20_000);
  const response = await worker.dispatchFetch(`http://worker/?keys=${count}&at=16`);
  const { first, copy, read, written, bytes } = await response.json();
  await worker.dispose();
  await rm(folder, { recursive: true });
  const rows = `${(read / count).toFixed(2)} rows read, ${(written / count).toFixed(2)} written`;
  row(
    "durable object",
    [first, copy],
    `${(bytes / count).toFixed(0)} bytes a key; 3 requests for each delivery and its copy: ${rows}`,
  );
}

/** Microseconds for the first copy of a key and for the second. */
async function measure(deduper, count = keys) {
  const run = async () => {
    const started = performance.now();
    let next = 0;
    const work = async () => {
      while (next < count) await deduper.once(`bird:${next++}`, () => {});
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, work));
    return ((performance.now() - started) * 1000) / count;
  };
  return [await run(), await run()];
}

async function bytesIn(folder) {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  let bytes = 0;
  for (const file of files.filter((entry) => entry.isFile()))
    bytes += (await stat(path.join(file.parentPath, file.name))).size;
  return bytes;
}

function row(name, [first, copy], rest) {
  console.log(
    `${name.padEnd(22)} first ${first.toFixed(1).padStart(7)} µs, copy ${copy.toFixed(1).padStart(7)} µs; ${rest}`,
  );
}
