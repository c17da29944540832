import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Failure } from "../../scripts/failure.mjs";
import { fingerprint } from "../../scripts/fingerprint.mjs";
import { capture } from "../../scripts/run.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * A project that has installed only the packed tarball of pkg/, so that tests import the published files.
 * It is created once for each content of pkg/, and shared by test files that run at the same time.
 */
export async function consumer() {
  if (!existsSync(path.join(root, "pkg", "dist"))) throw new Failure("pkg/ is not built: run `npm run build` first");
  const project = path.join(root, "target", "consumer", (await fingerprint(root, ["pkg"])).slice(0, 16));
  if (!existsSync(project)) {
    await mkdir(path.dirname(project), { recursive: true });
    const making = await mkdtemp(`${project}-`);
    await install(making);
    await rename(making, project).catch(async (error) => {
      if (!existsSync(project)) throw error;
      await rm(making, { recursive: true });
    });
  }
  return { project, tarball: await tarballIn(project) };
}

/** A copy of that project in a temporary folder, with a copy of the folder `files`. */
export async function consumerWith(files) {
  const copy = await mkdtemp(path.join(tmpdir(), "hookproof-consumer-"));
  await cp((await consumer()).project, copy, { recursive: true });
  await cp(files, path.join(copy, path.basename(files)), { recursive: true });
  return copy;
}

async function install(project) {
  await writeFile(path.join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await writeFile(path.join(project, "index.mjs"), 'export * from "hookproof";\n');
  for (const entry of ["api", "audit", "dedupe", "lambda", "node", "samples", "schema"]) {
    await writeFile(path.join(project, `${entry}.mjs`), `export * from "hookproof/${entry}";\n`);
  }
  await capture("npm", ["pack", path.join(root, "pkg"), "--pack-destination", project]);
  await capture("npm", ["install", "--offline", "--no-package-lock", await tarballIn(project)], { cwd: project });
}

async function tarballIn(folder) {
  const name = (await readdir(folder)).find((file) => file.endsWith(".tgz"));
  return path.join(folder, name);
}
