import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { build, transform, version } from "esbuild";
import { documentationModule } from "./documentation.mjs";
import { minified } from "./minified.mjs";
import { samplesModule } from "./samples.mjs";
import { step } from "./step.mjs";
import { withoutUnusedMembers } from "./unused-members.mjs";
import { withoutUnusedStyles } from "./unused-styles.mjs";
import { versionOf } from "./version-of.mjs";

/** The files of the page that are what js/inspector has. */
const copied = ["index.html", "icon.svg", "manifest.webmanifest"];
const wasm = "hookproof.wasm";
const bindings = ["target", "bindgen-inspector"];
const scripts = { "app.js": "inspector/main", "worker.js": "inspector/engine/worker" };
/** The page in Chrome DevTools: the same, but for the source of its requests. Its worker is the one of the page. */
const panel = { "app.js": "devtools/panel", "devtools.js": "devtools/devtools" };

/** Builds the inspector page into pkg/inspector, and the extension for Chrome DevTools into pkg/devtools. */
export async function buildInspector(root) {
  const outputs = [
    ...[...copied, "style.css", wasm, ...Object.keys(scripts), "service-worker.js"].map(
      (name) => `pkg/inspector/${name}`,
    ),
    ...["manifest.json", "devtools.html", "worker.js", ...Object.keys(panel)].map((name) => `pkg/devtools/${name}`),
  ];
  await step(
    {
      name: "inspector",
      root,
      inputs: ["js", "target/bindgen-inspector", "package.json", "pkg/package.json", "scripts/build"],
      tools: {
        esbuild: version,
        terser: await versionOf("terser"),
        codemirror: await versionOf("@codemirror/view"),
        rollup: await versionOf("rollup"),
      },
      outputs,
    },
    async () => {
      await buildPage(root);
      await buildExtension(root);
    },
  );
}

async function buildPage(root) {
  const folder = path.join(root, "pkg", "inspector");
  await startFolder(root, folder);
  for (const [name, source] of Object.entries(scripts)) await bundle(root, source, path.join(folder, name));
  const files = (await readdir(folder)).sort();
  const digest = createHash("sha256");
  for (const name of files) digest.update(name).update(await readFile(path.join(folder, name)));
  await bundle(root, "inspector/service-worker", path.join(folder, "service-worker.js"), {
    VERSION: JSON.stringify(digest.digest("hex").slice(0, 16)),
    FILES: JSON.stringify(["./", ...files]),
  });
}

async function buildExtension(root) {
  const folder = path.join(root, "pkg", "devtools");
  await startFolder(root, folder);
  for (const [name, source] of Object.entries(panel)) await bundle(root, source, path.join(folder, name));
  await copyFile(path.join(root, "pkg", "inspector", "worker.js"), path.join(folder, "worker.js"));
  await rm(path.join(folder, "manifest.webmanifest"));
  const page = await readFile(path.join(folder, "index.html"), "utf8");
  await writeFile(path.join(folder, "index.html"), page.replace(/^.*rel="manifest".*\n/m, ""));
  const source = path.join(root, "js", "devtools");
  await copyFile(path.join(source, "devtools.html"), path.join(folder, "devtools.html"));
  await copyFile(path.join(source, "icon.png"), path.join(folder, "icon.png"));
  const manifest = JSON.parse(await readFile(path.join(source, "manifest.json"), "utf8"));
  const { version: released } = JSON.parse(await readFile(path.join(root, "pkg", "package.json"), "utf8"));
  const text = JSON.stringify({ ...manifest, version: released.replace(/-.*$/, "") }, null, 2);
  await writeFile(path.join(folder, "manifest.json"), `${text}\n`);
}

async function startFolder(root, folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const source = path.join(root, "js", "inspector");
  for (const name of copied) await copyFile(path.join(source, name), path.join(folder, name));
  const { code } = await transform(await readFile(path.join(source, "style.css"), "utf8"), {
    loader: "css",
    minify: true,
  });
  await writeFile(path.join(folder, "style.css"), code);
  await copyFile(path.join(root, ...bindings, "hookproof_bg.wasm"), path.join(folder, wasm));
}

async function bundle(root, source, outfile, define = {}) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`js/${source}.ts`],
    outfile,
    bundle: true,
    write: false,
    // A plain script, which a page that is opened as a file may load, too.
    format: "iife",
    target: "es2022",
    minifySyntax: true,
    legalComments: "none",
    // Chromium for Android implements it, and the editor works without it there as anywhere else.
    define: { ...define, "window.EditContext": "undefined" },
    plugins: [generated(root), ownBindings(root), unusedParser, unusedModules, clusterBreaks(root)],
    logLevel: "warning",
  });
  const used = withoutUnusedMembers(withoutUnusedStyles(outputFiles[0].text));
  await writeFile(outfile, await minified(used, root));
}

/** Generates the documentation and the samples of events as they are imported. */
function generated(root) {
  const modules = { "#documentation": documentationModule, "#samples": samplesModule };
  return {
    name: "generated",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^#(?:documentation|samples)$/ }, ({ path: imported }) => ({
        path: imported,
        namespace: "generated",
      }));
      onLoad({ filter: /.*/, namespace: "generated" }, async ({ path: imported }) => ({
        contents: await modules[imported](root),
      }));
    },
  };
}

/** The bindings of the inspector's module. Those that it lacks are imported by functions of the package that the page never calls. */
function ownBindings(root) {
  const own = path.join(root, ...bindings, "hookproof.js");
  return {
    name: "own-bindings",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^#wasm$/ }, ({ path: imported }) => ({ path: imported, namespace: "bindings" }));
      onLoad({ filter: /.*/, namespace: "bindings" }, () => ({
        contents: `export * from ${JSON.stringify(own)};\nexport let apiRequest, readApiResponse, parse, sign;`,
        resolveDir: root,
      }));
    },
  };
}

/** CodeMirror's commands import its parsers for languages, of which the page uses none. Their packages do nothing on import. */
const unusedParser = {
  name: "unused-parser",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^@lezer\// }, async ({ path: imported, pluginData, ...options }) => {
      if (pluginData === "resolved") return undefined;
      const resolved = await resolve(imported, { ...options, pluginData: "resolved" });
      return { ...resolved, sideEffects: false };
    });
  },
};

/** The page verifies and handles no deliveries, and no browser has the modules of Node. */
const replaced = {
  "handler/fetch-handler": "export const fetchHandler = undefined;",
  "core/host": "",
};
const unusedModules = {
  name: "unused-modules",
  setup({ onLoad }) {
    for (const [name, contents] of Object.entries(replaced)) {
      onLoad({ filter: new RegExp(`[/\\\\]js[/\\\\]${name.replace("/", "[/\\\\]")}\\.ts$`) }, () => ({ contents }));
    }
  },
};

/** The editor finds the ends of characters by the browser's table of Unicode. */
function clusterBreaks(root) {
  return {
    name: "cluster-breaks",
    setup({ onResolve }) {
      const own = path.join(root, "js", "inspector", "editor", "cluster-break.ts");
      onResolve({ filter: /^@marijn\/find-cluster-break$/ }, () => ({ path: own }));
    },
  };
}
