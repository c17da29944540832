import { copyFile, rm } from "node:fs/promises";
import path from "node:path";
import { build, version } from "esbuild";
import { entries, extensions } from "./entries.mjs";
import { step } from "./step.mjs";

/** Bundles every entry into dist/, and copies the WebAssembly module there for hosts that import it as a file. */
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
    // Node detects the exports of a CommonJS file by static analysis. esbuild annotates them only for this platform.
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

/** Does not bundle the entries that a program imports: Node loads their built files. */
const otherEntries = {
  name: "other-entries",
  setup({ onResolve }) {
    const names = entries.filter(({ typed }) => typed).map(({ name }) => name);
    const filter = new RegExp(`^\\.\\./(${names.join("|")})\\.js$`);
    onResolve({ filter }, ({ path: imported }) => ({ path: `./${path.basename(imported)}`, external: true }));
  },
};

/**
 * Does not bundle the main entry and the samples: they are imported from the built files `on`, which depends on the host, and
 * `samples`.
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
