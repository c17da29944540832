// An invented provider with a scheme of its own is added to a copy of the repository: its files and two rows suffice.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { copyFile, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
/** The files of the provider, at their paths in the repository. */
const added = fileURLToPath(new URL("files", import.meta.url));
const work = path.join(root, "target", "provider");
const copy = path.join(work, "repository");

/** The rows in src/names.rs, each behind the last row of its enumeration. A row begins with its documentation. */
const rows = {
  Provider: ["/// Acme: SMS.", 'Acme = "acme", acme;'],
  Scheme: [
    "/// HMAC-SHA256 over the sorted parameters of a form. Acme.",
    'AcmeHmacSha256 = "acme-hmac-sha256", acme_hmac_sha256;',
  ],
};

/** The tracked files of the repository, by their path. */
const tracked = new Map();

before(async () => {
  const listed = await commanded("git", ["ls-files"], root);
  await rm(copy, { recursive: true, force: true });
  for (const file of listed.trim().split("\n")) {
    const content = await readFile(path.join(root, file)).catch(() => undefined);
    if (content === undefined) continue;
    tracked.set(file, content);
    await write(file, content);
  }
  // What `npm ci` and the build write.
  await mkdir(path.join(copy, "target"), { recursive: true });
  for (const folder of ["node_modules", "target/bindgen", "target/bindgen-inspector"]) {
    await symlink(path.join(root, folder), path.join(copy, folder), "junction");
  }
  for (const file of await filesIn(added)) {
    await mkdir(path.dirname(path.join(copy, file)), { recursive: true });
    await copyFile(path.join(added, file), path.join(copy, file));
  }
  await write("src/names.rs", withRows(String(tracked.get("src/names.rs"))));
});

test("the files are generated", async () => {
  const output = await cargo("xtask", "generate");
  for (const file of ["js/generated/samples/acme.ts", "src/generated/provider/acme/types.rs", "docs/unified.md"]) {
    assert.match(output, new RegExp(`^wrote ${file}$`, "m"));
  }
  assert.doesNotMatch(output, /^warning/m);
  assert.doesNotMatch(await cargo("xtask", "generate", "--check"), /^wrote/m);
});

test("only the provider's files and its rows are written by hand", async () => {
  const attributes = String(tracked.get(".gitattributes"));
  const patterns = [...attributes.matchAll(/^\/(\S+) linguist-generated$/gm)].map(([, pattern]) => pattern);
  assert.ok(patterns.length > 0);
  const isGenerated = (file) => patterns.some((pattern) => matches(file, pattern));
  const files = (await filesIn(copy)).filter((file) => !isGenerated(file));
  const changed = [];
  for (const file of files) {
    const content = tracked.get(file);
    if (content !== undefined && !content.equals(await readFile(path.join(copy, file)))) changed.push(file);
  }
  assert.deepEqual(changed, ["src/names.rs"]);
  assert.deepEqual(files.filter((file) => !tracked.has(file)).sort(), [
    "definitions/acme/events.rs",
    "definitions/acme/mod.rs",
    "definitions/acme/models.rs",
    "definitions/acme/samples.json",
    "definitions/acme/unified.rs",
    "src/scheme/acme_hmac_sha256.rs",
    "tests/acme.rs",
  ]);
  const isMissing = (file) => !(isGenerated(file) || files.includes(file));
  assert.deepEqual([...tracked.keys()].filter(isMissing), []);

  const before = String(tracked.get("src/names.rs")).split("\n");
  const after = (await readFile(path.join(copy, "src/names.rs"), "utf8")).split("\n");
  const inserted = after.filter((line) => !before.includes(line)).map((line) => line.trim());
  assert.deepEqual(inserted, [...rows.Provider, ...rows.Scheme]);
  assert.deepEqual(
    after.filter((line) => !inserted.includes(line.trim())),
    before,
  );
});

test("requests are verified, detected and explained", async () => {
  const output = await cargo("test", "--locked", "--features", "samples,types", "--test", "acme");
  assert.match(output, /test result: ok\. 5 passed; 0 failed/);
  assert.doesNotMatch(output, /^warning/m);
});

test("TypeScript compiles with its types", async () => {
  const tsc = path.join(root, "node_modules", "typescript", "bin", "tsc");
  await commanded(process.execPath, [tsc, "--noEmit"], copy);
  await commanded(process.execPath, [tsc, "--noEmit", "--project", "tests/provider"], copy);
});

function cargo(...args) {
  // The path of a package in a workspace is relative to the workspace: two workspaces in one target directory would use each
  // other's files.
  return commanded("cargo", args, copy, { CARGO_TARGET_DIR: path.join(work, "target") });
}

/** The output of a command. */
async function commanded(command, args, cwd, env = {}) {
  const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 1 << 26 };
  try {
    const { stdout, stderr } = await run(command, args, options);
    return stderr + stdout;
  } catch (error) {
    throw new Error(`${command} ${args.join(" ")} failed:\n${error.stdout}${error.stderr}`);
  }
}

async function write(file, content) {
  await mkdir(path.dirname(path.join(copy, file)), { recursive: true });
  await writeFile(path.join(copy, file), content);
}

/** The paths of the files in a folder, with slashes, without links and what they lead to. */
async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
}

/** Whether a path matches a pattern, in which `*` or `**` stands for any text. */
function matches(file, pattern) {
  const [start, end] = pattern.split(/\*+/);
  return end === undefined ? file === pattern : file.startsWith(start) && file.endsWith(end);
}

/** The names with the rows of the provider and the scheme. */
function withRows(names) {
  return Object.entries(rows).reduce((text, [name, lines]) => {
    const end = text.indexOf("\n            }\n", text.indexOf(`pub enum ${name} {`));
    assert.ok(end > 0, name);
    return text.slice(0, end) + lines.map((line) => `\n${" ".repeat(16)}${line}`).join("") + text.slice(end);
  }, names);
}
