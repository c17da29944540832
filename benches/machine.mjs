import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { arch, cpus, loadavg, platform } from "node:os";
import { capture } from "../scripts/run.mjs";

/** The machine, the versions of the tools, and the load of the machine, on one line. */
export async function machine() {
  const require = createRequire(import.meta.url);
  const versionOf = async (name) => {
    const manifest = JSON.parse(await readFile(require.resolve(`${name}/package.json`), "utf8"));
    return `${name} ${manifest.version}`;
  };
  const rustc = (await capture("rustc", ["--version"])).split(" ").slice(0, 2).join(" ");
  const versions = await Promise.all(["zod", "messagebird", "workerd"].map(versionOf));
  const processor = `${cpus().length} × ${cpus()[0].model.trim()}, ${platform()} ${arch()}`;
  const load = `load ${loadavg()[0].toFixed(1)} at the start`;
  return `Measured on ${processor}, ${load}, with ${[`node ${process.versions.node}`, ...versions, rustc].join(", ")}.`;
}
