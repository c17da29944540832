import { copyFile, rm } from "node:fs/promises";
import path from "node:path";
import { build, version } from "esbuild";
import { entries, extensions } from "./entries.mjs";
import { step } from "./step.mjs";

/** Bundles every entry into dist/, and puts the module beside them for the hosts that import it as a file. */
export async function buildJavaScript(root) {
  const files = entries.flatMap(({ name, formats }) => formats.map((format) => name + extensions[format].script));
  await step(
    {
      name: "javascript",
      root,
      inputs: ["js", "target/bindgen", "package.json", "scripts/build"],
      tools: { esbuild: version },
      outputs: [...files, "hookproof.wasm"].map((file) => `pkg/dist/${file}`),
    },
    async () => {
      await rm(path.join(root, "pkg/dist"), { recursive: true, force: true });
      for (const entry of entries) for (const format of entry.formats) await bundle(root, entry, format);
      await copyFile(path.join(root, "target/bindgen/hookproof_bg.wasm"), path.join(root, "pkg/dist/hookproof.wasm"));
    },
  );
}

async function bundle(root, { name, source = name, program = false, on }, format) {
  await build({
    absWorkingDir: root,
    entryPoints: [`js/${source}.ts`],
    outfile: `pkg/dist/${name}${extensions[format].script}`,
    format,
    globalName: "hookproof",
    // Node finds the exports of a CommonJS file by reading its source, and esbuild makes them legible only for Node.
    platform: format === "cjs" || program ? "node" : "neutral",
    ...(program ? { banner: { js: "#!/usr/bin/env node" }, plugins: [otherEntries] } : {}),
    ...(on ? { plugins: [mainEntry(on + extensions[format].script, `samples${extensions[format].script}`)] } : {}),
    bundle: true,
    target: "es2022",
    loader: { ".wasm": "base64" },
    external: ["./hookproof.wasm*"],
    logLevel: "warning",
  });
}

/** Leaves a program's imports of other entries to Node. */
const otherEntries = {
  name: "other-entries",
  setup({ onResolve }) {
    const names = entries.filter(({ typed }) => typed).map(({ name }) => name);
    const filter = new RegExp(`^\\.\\./(${names.join("|")})\\.js$`);
    onResolve({ filter }, ({ path: imported }) => ({ path: `./${path.basename(imported)}`, external: true }));
  },
};

/**
 * Leaves the import of the main entry to the host, as the file `on` that the host gets it from, and that of the samples, which
 * are the same file for every host.
 */
function mainEntry(on, samples) {
  return {
    name: "main-entry",
    setup({ onResolve }) {
      onResolve({ filter: /^\.{1,2}\/index\.js$/ }, () => ({ path: `./${on}`, external: true }));
      onResolve({ filter: /^\.{1,2}\/samples\.js$/ }, () => ({ path: `./${samples}`, external: true }));
    },
  };
}
