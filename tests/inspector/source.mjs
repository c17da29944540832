/** Modules of js/inspector by themselves, for tests that need no browser. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The exports of a module, for example `import/curl`. */
export async function source(name) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`js/inspector/${name}.ts`],
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "warning",
  });
  return await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
