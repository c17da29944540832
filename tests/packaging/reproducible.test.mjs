import assert from "node:assert/strict";
import { cp, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { buildPackage } from "../../scripts/build/package.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** The folders of the package that are built. */
const folders = ["dist", "inspector", "devtools"].map((name) => path.join("pkg", name));
const built = ["target", "node_modules", ".git", ...folders].map((name) => path.join(root, name));
let elsewhere;

before(async () => {
  elsewhere = await mkdtemp(path.join(tmpdir(), "hookproof-reproducible-"));
  await cp(root, elsewhere, { recursive: true, filter: (source) => !built.includes(source) });
  await symlink(path.join(root, "node_modules"), path.join(elsewhere, "node_modules"));
});
after(() => rm(elsewhere, { recursive: true }));

test("a clean build in another folder has the same bytes", async () => {
  await buildPackage(elsewhere);
  const [here, there] = await Promise.all([filesOf(root), filesOf(elsewhere)]);
  assert.deepEqual(Object.keys(here), Object.keys(there));
  for (const name of Object.keys(here)) assert.ok(here[name].equals(there[name]), `${name} differs`);
});

test("no path of this machine is in the package", async () => {
  for (const [name, bytes] of Object.entries(await filesOf(root))) {
    for (const folder of [root, path.join(homedir(), ".cargo"), path.join(homedir(), ".rustup")]) {
      assert.ok(!bytes.includes(folder), `${name} names ${folder}`);
    }
  }
});

async function filesOf(checkout) {
  const entries = await Promise.all(
    folders.map((name) => readdir(path.join(checkout, name), { recursive: true, withFileTypes: true })),
  );
  const files = entries.flat().filter((entry) => entry.isFile());
  const names = files.map((entry) => path.relative(checkout, path.join(entry.parentPath, entry.name))).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(path.join(checkout, name))])),
  );
}
