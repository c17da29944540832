/** Bundles the Workers of examples/gateway like wrangler, in a project that has installed the packed tarball. */
import { cp, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { capture } from "../../scripts/run.mjs";
import { consumerWith } from "../packaging/consumer.mjs";

const example = fileURLToPath(new URL("../../examples/gateway", import.meta.url));
const wrangler = fileURLToPath(new URL("../../node_modules/.bin/wrangler", import.meta.url));
const quiet = { CI: "true", WRANGLER_SEND_METRICS: "false", WRANGLER_LOG: "error", NO_COLOR: "1" };

/** Returns the folder of the project. With `faulty`, the Durable Objects fail at random: see faulty-object.mjs. */
export async function buildGateway({ faulty = false } = {}) {
  const project = await consumerWith(example);
  await cp(fileURLToPath(new URL("faulty-object.mjs", import.meta.url)), path.join(project, "faulty-object.mjs"));
  for (const name of ["gateway", "consumer"]) {
    const folder = path.join(project, "gateway", name);
    const entry = path.join(folder, faulty ? "faulty.mjs" : "worker.ts");
    const own =
      'export { default } from "./worker.ts";\nexport { FaultyObject as DedupeObject } from "../../faulty-object.mjs";\n';
    if (faulty) await writeFile(entry, own);
    const args = ["deploy", entry, "--dry-run", "--config", path.join(folder, "wrangler.jsonc")];
    const env = { ...quiet, XDG_CONFIG_HOME: project };
    await capture(wrangler, [...args, "--outdir", path.join(project, "built", name)], { cwd: project, env });
  }
  return project;
}
