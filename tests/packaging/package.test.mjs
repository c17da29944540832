import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { capture } from "../../scripts/run.mjs";
import { consumer } from "./consumer.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const binary = (name) => path.join(root, "node_modules", ".bin", name);
const { project, tarball } = await consumer();
const installed = path.join(project, "node_modules", "hookproof");
const manifest = JSON.parse(await readFile(path.join(installed, "package.json"), "utf8"));

test("publint finds nothing at its strictest", async () => {
  await capture(binary("publint"), ["--strict", tarball]);
});

test("every way to import finds the types that fit it", async () => {
  // A .wasm file is not a module that TypeScript can tell apart for require and import; hosts that take it only import.
  const modules = ["--exclude-entrypoints", "hookproof.wasm"];
  await capture(binary("attw"), ["--profile", "strict", ...modules, "--no-emoji", tarball]);
});

test("the package holds what was built for it and its documents, and nothing else", async () => {
  const files = await readdir(installed, { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile())) {
    const name = path.relative(installed, path.join(file.parentPath, file.name));
    assert.match(
      name,
      /^(package\.json|(README|CHANGELOG|SECURITY|LICENSE)[^/]*|docs\/[\w.-]+\.(md|svg|png)|(inspector|devtools)\/[\w.-]+\.(html|js|css|svg|png|wasm|json|webmanifest)|dist\/((api|audit|core|dedupe|generated(\/(api|provider))?|handler|lambda|node)\/)?[\w.-]+\.(js|cjs|d\.ts|d\.cts|wasm))$/,
    );
  }
});

test("the package depends on nothing", () => {
  const kinds = ["dependencies", "optionalDependencies", "peerDependencies", "bundleDependencies"];
  for (const kind of kinds) assert.equal(manifest[kind], undefined);
});

test("the package and the crate have one version", async () => {
  const cargo = await readFile(path.join(root, "Cargo.toml"), "utf8");
  assert.equal(manifest.version, /^version = "(.+)"$/m.exec(cargo)[1]);
});

test("every relative link of the package's documents leads to a file of the package, and to a heading there", async () => {
  const names = (await readdir(installed, { recursive: true })).filter((name) => name.endsWith(".md"));
  assert.ok(names.includes("README.md") && names.includes("docs/mismatch.md"), names.join());
  const broken = [];
  let followed = 0;
  for (const name of names) {
    for (const target of linksOf(await readFile(path.join(installed, name), "utf8"))) {
      const [file, heading] = target.split("#");
      const linked = path.join(installed, file === "" ? name : path.join(path.dirname(name), file));
      const text = await readFile(linked, "utf8").catch(() => undefined);
      if (text === undefined || (heading && !anchorsOf(text).includes(heading))) broken.push(`${name}: ${target}`);
      followed += 1;
    }
  }
  assert.deepEqual(broken, []);
  assert.ok(followed > 30, `only ${followed} links`);
});

test("what messages refer to is in the package", async () => {
  for (const name of ["docs/mismatch.md", "LICENSE-MIT", "LICENSE-APACHE", "SECURITY.md"]) {
    assert.ok((await readFile(path.join(installed, name), "utf8")).length > 0, name);
  }
});

test("every entry is found by module resolution that does not read `exports`", async () => {
  const entries = Object.keys(manifest.exports).filter((name) => name !== "." && name !== "./package.json");
  assert.deepEqual(Object.keys(manifest.typesVersions["*"]).sort(), entries.map((name) => name.slice(2)).sort());
  for (const [file] of Object.values(manifest.typesVersions["*"])) await readFile(path.join(installed, file));
});

/** The relative targets of a document's links and images. */
function linksOf(markdown) {
  const prose = markdown.replace(/^```[\s\S]*?^```/gm, "");
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);
  return targets.filter((target) => !/^[a-z]+:/i.test(target));
}

/** The anchors of a document's headings, as they are made of them where Markdown is shown. */
function anchorsOf(markdown) {
  const headings = [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading.toLowerCase());
  return headings.map((heading) => heading.replace(/[^\w\- ]/g, "").replaceAll(" ", "-"));
}
