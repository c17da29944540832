import assert from "node:assert/strict";
import { cp, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { buildPackage } from "../../scripts/build/package.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const built = ["target", "node_modules", ".git", path.join("pkg", "dist")].map((name) => path.join(root, name));
let elsewhere;

before(async () => {
  elsewhere = await mkdtemp(path.join(tmpdir(), "hookproof-reproducible-"));
  await cp(root, elsewhere, { recursive: true, filter: (source) => !built.includes(source) });
  await symlink(path.join(root, "node_modules"), path.join(elsewhere, "node_modules"));
});
after(() => rm(elsewhere, { recursive: true }));

test("a clean build in another folder has the same bytes", async () => {
  await buildPackage(elsewhere);
  const [here, there] = await Promise.all([distOf(root), distOf(elsewhere)]);
  assert.deepEqual(Object.keys(here), Object.keys(there));
  for (const name of Object.keys(here)) assert.ok(here[name].equals(there[name]), `${name} differs`);
});

test("no path of this machine is in the package", async () => {
  for (const [name, bytes] of Object.entries(await distOf(root))) {
    for (const folder of [root, path.join(homedir(), ".cargo"), path.join(homedir(), ".rustup")]) {
      assert.ok(!bytes.includes(folder), `${name} names ${folder}`);
    }
  }
});

async function distOf(folder) {
  const dist = path.join(folder, "pkg", "dist");
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const names = files.map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name))).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(path.join(dist, name))])),
  );
}
