/** Bundles hosts/module.mjs into `folder`/module.mjs with each bundler, without settings for this package. */
import path from "node:path";

const entry = (project) => path.join(project, "runtimes", "hosts", "module.mjs");

export async function bundleWithEsbuild(project, folder, options = {}) {
  const { build } = await import("esbuild");
  await build({
    entryPoints: [entry(project)],
    outfile: path.join(folder, "module.mjs"),
    bundle: true,
    format: "esm",
    logLevel: "warning",
    ...options,
  });
}

export async function bundleWithRollup(project, folder) {
  const { rollup } = await import("rollup");
  const { nodeResolve } = await import("@rollup/plugin-node-resolve");
  const bundle = await rollup({ input: entry(project), plugins: [nodeResolve({ browser: true })] });
  await bundle.write({ file: path.join(folder, "module.mjs"), format: "esm" });
  await bundle.close();
}

export async function bundleWithWebpack(project, folder) {
  const { default: webpack } = await import("webpack");
  const compiler = webpack({
    mode: "production",
    context: project,
    entry: entry(project),
    output: { path: folder, filename: "module.mjs" },
    performance: false,
  });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, stats) => (error ? reject(error) : resolve(stats)));
  });
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString("errors-warnings"));
}

export async function buildWithVite(project, folder) {
  const { build } = await import("vite");
  const root = path.join(project, "runtimes", "hosts");
  await build({
    root,
    base: "./",
    configFile: false,
    logLevel: "error",
    build: { outDir: folder, target: "esnext", emptyOutDir: true },
  });
}

/** Vite's dev server, which serves each file separately, and optimized dependencies: `{url, stop}`. */
export async function serveWithVite(project) {
  const { createServer } = await import("vite");
  const root = path.join(project, "runtimes", "hosts");
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "error",
    cacheDir: path.join(project, "vite"),
    server: { host: "127.0.0.1", port: 0, fs: { allow: [project] } },
  });
  await server.listen();
  return { url: `http://127.0.0.1:${server.httpServer.address().port}/`, stop: () => server.close() };
}
