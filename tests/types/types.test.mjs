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

for (const framework of ["express", "fastify", "hono", "ioredis", "redis", "@redis", "@azure"]) {
  await symlink(path.join(installed, framework), path.join(consumer, "node_modules", framework));
}

const compilers = {
  "the current TypeScript": installed,
  "TypeScript 5.2, the oldest that is supported": path.join(here, "../oldest-typescript/node_modules"),
};
const projects = ["nodenext.json", "bundler.json", "commonjs.json", "node.json", "servers"];
for (const [compiler, modules] of Object.entries(compilers)) {
  // The current TypeScript does not support the module resolution node10.
  for (const project of modules === installed ? projects : [...projects, "node10.json"]) {
    test(`the installed declarations compile in a strict project of ${compiler}: ${project}`, async () => {
      const config = path.join(consumer, "types", project);
      await capture(process.execPath, [path.join(modules, "typescript", "bin", "tsc"), "--project", config]);
    });
  }
}
