// The Markdown files of the repository name only files, folders, npm scripts and test steps that exist.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { steps } from "../../scripts/test/steps.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** Folders that contain installed or built files. */
const IGNORED = new Set(["node_modules", "target", "dist", ".git", ".wrangler"]);

/** The files of a folder of the repository, with paths from its root. */
async function filesIn(folder) {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true });
  const nested = entries
    .filter(({ name }) => !IGNORED.has(name))
    .map((entry) => {
      const name = path.posix.join(folder, entry.name);
      return entry.isDirectory() ? filesIn(name) : [name];
    });
  return (await Promise.all(nested)).flat();
}

const files = await filesIn(".");
const folders = new Set(files.flatMap((file) => file.split("/").map((_, nth, parts) => parts.slice(0, nth).join("/"))));
const topFolders = [...folders].filter((folder) => folder !== "" && !folder.includes("/"));
const reference = new RegExp(
  `(?<![\\w./<-])(?:${topFolders.join("|").replaceAll(".", "\\.")})/[\\w./<>*-]*[\\w>*/]`,
  "g",
);

const exists = (name) => files.includes(name) || folders.has(name);

/** Whether a path exists, in which `<…>` and `*` stand for any name. */
function isFound(name) {
  const plain = name.replace(/\/$/, "");
  if (!/[<*]/.test(plain)) return exists(plain);
  const pattern = plain
    .replace(/[.+]/g, "\\$&")
    .replace(/<[^>]*>/g, "[^/]+")
    .replaceAll("*", "[^/]*");
  return [...files, ...folders].some((file) => new RegExp(`^${pattern}$`).test(file));
}

const documents = new Map();
// The build copies documents into pkg/.
for (const file of files.filter((name) => name.endsWith(".md") && !name.startsWith("pkg/"))) {
  const text = await readFile(path.join(root, file), "utf8");
  // The paths of URLs are not files of the repository.
  documents.set(file, text.replace(/https?:\/\/[^\s)`"']+/g, ""));
}

async function scriptsOf(folder) {
  const manifest = path.join(root, folder, "package.json");
  return existsSync(manifest) ? Object.keys(JSON.parse(await readFile(manifest, "utf8")).scripts ?? {}) : [];
}

describe("a Markdown file names only", () => {
  test("files and folders that exist", () => {
    const missing = [];
    let found = 0;
    for (const [document, text] of documents) {
      for (const [name] of text.matchAll(reference)) {
        if (isFound(name) || isFound(path.posix.join(path.posix.dirname(document), name))) found += 1;
        else missing.push(`${document}: ${name}`);
      }
    }
    assert.deepEqual(missing, []);
    assert.ok(found > 100, `only ${found} references`);
  });

  test("relative links whose targets exist", () => {
    const missing = [];
    for (const [document, text] of documents) {
      for (const [, target] of text.matchAll(/\]\((?![a-z]+:|#)([^)\s#]+)[^)]*\)/g)) {
        const file = path.posix.join(path.posix.dirname(document), target).replace(/\/$/, "");
        if (!exists(file)) missing.push(`${document}: ${target}`);
      }
    }
    assert.deepEqual(missing, []);
  });

  test("npm scripts that exist", async () => {
    const missing = [];
    for (const [document, text] of documents) {
      const known = [...(await scriptsOf(".")), ...(await scriptsOf(path.dirname(document)))];
      for (const [, name] of text.matchAll(/\bnpm run ([\w:-]+)/g)) {
        if (!known.includes(name)) missing.push(`${document}: npm run ${name}`);
      }
    }
    assert.deepEqual(missing, []);
  });

  test("steps of scripts/test.mjs that exist", () => {
    const missing = [];
    for (const [document, text] of documents) {
      for (const [, name] of text.matchAll(/scripts\/test\.mjs --only ([\w-]+)/g)) {
        if (!Object.hasOwn(steps, name)) missing.push(`${document}: --only ${name}`);
      }
    }
    assert.deepEqual(missing, []);
  });
});
