/** Cloudflare Workers: bundled by wrangler and run in workerd, and as tests of vitest. */
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { capture } from "../../../scripts/run.mjs";
import { serveWorker } from "../../../scripts/workerd.mjs";

const require = createRequire(import.meta.url);
const modules = path.dirname(path.dirname(require.resolve("wrangler/package.json")));
const quiet = { CI: "true", WRANGLER_SEND_METRICS: "false", WRANGLER_LOG: "error", NO_COLOR: "1" };

/** Bundled once, because the bundle does not depend on the compatibility date, and run with that date. */
export const workerd = (compatibilityDate) => async (project) => {
  const worker = await serveWorker(await bundleWithWrangler(project), { compatibilityDate });
  try {
    return await (await fetch(worker.url)).json();
  } finally {
    await worker.stop();
  }
};

let bundle;

function bundleWithWrangler(project) {
  bundle ??= (async () => {
    const folder = path.join(project, "wrangler");
    const config = path.join(project, "wrangler.json");
    const main = path.join("runtimes", "hosts", "worker.mjs");
    await writeFile(config, JSON.stringify({ name: "worker", main, compatibility_date: "2025-01-01" }));
    const env = { ...quiet, XDG_CONFIG_HOME: project };
    const args = ["deploy", "--dry-run", "--config", config, "--outdir", folder];
    await capture(path.join(modules, ".bin", "wrangler"), args, { cwd: project, env });
    return folder;
  })();
  return bundle;
}

/** Cloudflare's plugin for vitest: each check of the suite is a test of vitest, in workerd. */
export async function vitest(project) {
  await mkdir(path.join(project, "node_modules", "@cloudflare"), { recursive: true });
  for (const name of ["vitest", "@cloudflare/vitest-pool-workers"]) {
    await symlink(path.join(modules, name), path.join(project, "node_modules", name));
  }
  const config = path.join("runtimes", "hosts", "vitest", "vitest.config.mjs");
  const args = ["run", "--config", config, "--reporter=json"];
  const env = { ...quiet, XDG_CONFIG_HOME: project };
  const json = await capture(path.join(modules, ".bin", "vitest"), args, { cwd: project, env });
  const { numPassedTests, testResults } = JSON.parse(json.slice(json.indexOf("{")));
  const failures = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter((one) => one.status !== "passed");
  const failed = failures.map(({ title, failureMessages }) => ({ name: title, message: failureMessages.join("\n") }));
  return { passed: numPassedTests, failed };
}
