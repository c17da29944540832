import { rm, symlink } from "node:fs/promises";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { capture } from "../../scripts/run.mjs";
import { consumerWith } from "../packaging/consumer.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const installed = path.join(here, "../../node_modules");
const consumer = await consumerWith(path.resolve(here));
after(() => rm(consumer, { recursive: true }));
await symlink(path.join(installed, "@types"), path.join(consumer, "node_modules", "@types"));

for (const framework of ["express", "fastify", "hono", "ioredis", "redis", "@redis"]) {
  await symlink(path.join(installed, framework), path.join(consumer, "node_modules", framework));
}

for (const project of ["nodenext.json", "bundler.json", "commonjs.json", "node.json", "servers"]) {
  test(`the installed declarations hold in a strict project: ${project}`, async () => {
    const config = path.join(consumer, "types", project);
    await capture(path.join(installed, ".bin", "tsc"), ["--project", config]);
  });
}
