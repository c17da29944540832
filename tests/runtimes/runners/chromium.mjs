/** Chromium: pages that load the package, each with the strictest Content Security Policy that the package permits. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { launchChromium } from "../../../scripts/chromium.mjs";
import { buildWithVite, bundleWithEsbuild, bundleWithRollup, bundleWithWebpack, serveWithVite } from "./bundlers.mjs";

const types = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript" };
/** No network, no inline code except the import map, no eval, and no code in markup. */
const strict = [
  "default-src 'none'",
  "script-src 'self' 'nonce-page' 'wasm-unsafe-eval'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

export const importMap = (project) => reportOf(project, "/runtimes/hosts/importmap.html");
export const plainScript = (project) => reportOf(project, "/runtimes/hosts/script.html");
export const vite = bundled("vite", buildWithVite);
export const esbuild = bundled("esbuild", bundleWithEsbuild);
export const rollup = bundled("rollup", bundleWithRollup);
export const webpack = bundled("webpack", bundleWithWebpack);

export async function viteDevServer(project) {
  const { url, stop } = await serveWithVite(project);
  try {
    return await open(url, (page) => reportIn(page));
  } finally {
    await stop();
  }
}

/** A page whose policy forbids WebAssembly: the error must name the policy. */
export async function withoutWebAssembly(project) {
  const policy = strict.replace(" 'wasm-unsafe-eval'", "");
  const message = await serve(project, policy, (url) =>
    open(`${url}/runtimes/hosts/script.html`, async (page) => (await page.waitForEvent("pageerror")).message),
  );
  const named = /WebAssembly.*Content Security Policy/i.test(message);
  return named ? { passed: 1, failed: [] } : { passed: 0, failed: [{ name: "the error names the policy", message }] };
}

let browser;

export async function closeChromium() {
  await browser?.close();
}

function bundled(name, bundle) {
  return async (project) => {
    const folder = path.join(project, name);
    await mkdir(folder);
    // First, because a bundler that supports pages writes its own.
    const page = await readFile(path.join(project, "runtimes", "hosts", "index.html"), "utf8");
    await writeFile(path.join(folder, "index.html"), page);
    await bundle(project, folder);
    return reportOf(project, `/${name}/index.html`);
  };
}

function reportOf(project, file) {
  return serve(project, strict, (url) => open(url + file, reportIn));
}

async function serve(project, policy, use) {
  const server = createServer(async ({ url }, response) => {
    const content = await readFile(path.join(project, url)).catch(() => null);
    response.setHeader("content-security-policy", policy);
    response.writeHead(content === null ? 404 : 200, { "content-type": types[path.extname(url)] ?? "text/plain" });
    response.end(content);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await use(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function open(url, use) {
  browser ??= await launchChromium();
  const page = await browser.newPage();
  try {
    const used = use(page);
    await Promise.all([used, page.goto(url)]);
    return await used;
  } finally {
    await page.close();
  }
}

/** Waits for the line of the console that is a report; Vite's client prints other lines. */
async function reportIn(page) {
  const printed = page.waitForEvent("console", { predicate: (message) => message.text().startsWith('{"passed"') });
  const failure = new Promise((_, reject) => page.on("pageerror", reject));
  return JSON.parse((await Promise.race([failure, printed])).text());
}
