import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../run.mjs";
import { entries, extensions } from "./entries.mjs";
import { step } from "./step.mjs";
import { versionOf } from "./version-of.mjs";

const tsc = fileURLToPath(new URL("../../node_modules/.bin/tsc", import.meta.url));

/** Emits the declarations of every entry and format: declarations for CommonJS import `.cjs` files instead of `.js` files. */
export async function buildDeclarations(root) {
  const wanted = entries
    .filter((entry) => entry.typed)
    .flatMap(({ name, formats }) => formats.map((format) => ({ name, format })))
    .filter(({ format }) => extensions[format].declaration);
  const files = wanted.map(({ name, format }) => name + extensions[format].declaration);
  await step(
    {
      name: "declarations",
      root,
      inputs: ["js", "target/bindgen", "tsconfig.json", "package.json", "scripts/build"],
      tools: { typescript: await versionOf("typescript") },
      outputs: [...files, "hookproof.wasm.d.ts"].map((file) => `pkg/dist/${file}`),
    },
    async () => {
      const emitted = path.join(root, "target", "declarations");
      const dist = path.join(root, "pkg", "dist");
      await rm(emitted, { recursive: true, force: true });
      const emit = ["--noEmit", "false", "--declaration", "--emitDeclarationOnly"];
      await run(tsc, ["--project", root, ...emit, "--outDir", emitted]);
      for (const { name, format } of wanted) await publish(name, format, emitted, dist);
      await copyFile(path.join(root, "js", "core", "hookproof.d.wasm.ts"), path.join(dist, "hookproof.wasm.d.ts"));
    },
  );
}

/** Copies a declaration file and the files that it imports. Imports for side effects contain no declarations and are removed. */
async function publish(name, format, from, to, published = new Set()) {
  if (published.has(name)) return;
  published.add(name);
  const emitted = await readFile(path.join(from, `${name}.d.ts`), "utf8");
  const declared = emitted.replace(/^import "[^"]+";\n/gm, "");
  const reference = /"(\.{1,2}\/[^"]+)\.js"/g;
  const { declaration, script } = extensions[format];
  const folder = path.dirname(name);
  await mkdir(path.join(to, folder), { recursive: true });
  await writeFile(path.join(to, name + declaration), declared.replace(reference, `"$1${script}"`));
  for (const [, other] of declared.matchAll(reference)) {
    await publish(path.join(folder, other), format, from, to, published);
  }
}
