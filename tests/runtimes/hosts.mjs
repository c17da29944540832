/** Every tested way to run the package: the runtime, the way in which it loads the package, and a function that runs the suite. */
import * as chromium from "./runners/chromium.mjs";
import { bun, bundledForNode, deno, edgeLight, node } from "./runners/commands.mjs";
import { next } from "./runners/next.mjs";
import { typescript } from "./runners/typescript.mjs";
import { vitest, workerd } from "./runners/workers.mjs";

export const hosts = [
  ["Node", "`import`", node("module.mjs")],
  ["Node", "`require`", node("commonjs.cjs")],
  ["Node", "`hookproof/slim`, its module read from a file", node("slim.mjs")],
  ["Node", "bundled by esbuild into one file, away from `node_modules`", bundledForNode],
  ["Deno", "`import`", deno("module.mjs")],
  ["Bun", "`import`", bun("module.mjs")],
  ["Bun", "`require`", bun("commonjs.cjs")],
  ["workerd", "bundled by wrangler, compatibility date 2025-01-01", workerd("2025-01-01")],
  ["workerd", "bundled by wrangler, compatibility date 2026-10-01", workerd("2026-10-01")],
  ["workerd", "under test with vitest and Cloudflare's plugin", vitest],
  ["Edge runtime", "the condition `edge-light`, bundled by esbuild", edgeLight],
  ["Next 16", "Turbopack, both runtimes", next("16", "--turbopack", ["node", "edge"])],
  ["Next 16", "webpack, the Node runtime", next("16", "--webpack", ["node"])],
  ["Next 15", "Turbopack, both runtimes", next("15", "--turbopack", ["node", "edge"])],
  ["Next 15", "webpack, both runtimes", next("15", "--webpack", ["node", "edge"])],
  ["Chromium", "plain script", chromium.plainScript],
  ["Chromium", "import map", chromium.importMap],
  ["Chromium", "Vite, build", chromium.vite],
  ["Chromium", "Vite, dev server", chromium.viteDevServer],
  ["Chromium", "webpack", chromium.webpack],
  ["Chromium", "esbuild", chromium.esbuild],
  ["Chromium", "Rollup", chromium.rollup],
  ["Chromium", "a policy that allows no WebAssembly: an error that names the policy", chromium.withoutWebAssembly],
  ["TypeScript", "`NodeNext`, `import`", typescript("nodenext")],
  ["TypeScript", "`NodeNext`, `require`", typescript("commonjs")],
  ["TypeScript", "`Bundler`", typescript("bundler")],
];
