/** The built page on a static host, opened in Chromium; every request and every complaint of the browser is recorded. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { availableParallelism, loadavg } from "node:os";
import path from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { launchChromium } from "../../scripts/chromium.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = path.join(root, "pkg", "inspector");
const types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** Serves the page as any static host does, without a header of its own. */
export async function serve() {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const file = pathname === "/" ? "/index.html" : pathname;
    const content = await readFile(path.join(folder, file)).catch(() => null);
    response.writeHead(content === null ? 404 : 200, { "content-type": types[path.extname(file)] ?? "text/plain" });
    response.end(content);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${server.address().port}/`, close };
}

/** Milliseconds to wait for the page: a machine that is busy with other programs may take long for anything. */
const PATIENCE = 90_000;

const browser = await launchChromium();
after(() => browser.close());
const host = await serve();
after(() => host.close());
export const { url } = host;

/**
 * A page in a context of its own. The test fails where anything but files of its own origin was requested, or where the browser
 * complained of anything that is not `tolerated`.
 */
export async function open(context, { address = url, tolerated = /(?!)/, ...options } = {}) {
  const browserContext = await browser.newContext({ viewport: { width: 1360, height: 860 }, ...options });
  await browserContext.grantPermissions(["clipboard-read", "clipboard-write"]);
  browserContext.setDefaultTimeout(PATIENCE);
  const page = await browserContext.newPage();
  const requests = [];
  const complaints = [];
  browserContext.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(address);
  await ready(page);
  context.after(async () => {
    // A server that is stopped after the test ends connections of the page, which is no complaint about it.
    const complained = [...complaints];
    await browserContext.close();
    assert.deepEqual(
      complained.filter((text) => !tolerated.test(text)),
      [],
    );
    const { origin } = new URL(address);
    const foreign = requests.filter(
      (requested) => new URL(requested).origin !== origin && !requested.startsWith("blob:"),
    );
    assert.deepEqual(foreign, []);
  });
  return { page, browserContext, requests };
}

/** Waits until the worker has answered for the first time. */
export async function ready(page) {
  await page.locator("#provider option:nth-child(2)").waitFor({ state: "attached" });
  await page.locator("#verdict-payload .headline:not(:text('Loading'))").waitFor();
}

/** The three headlines. */
export async function verdicts(page) {
  return await page
    .locator(".verdict .headline")
    .allInnerTexts()
    .then((texts) => texts.map((text) => text.slice(2)));
}

export async function waitForVerdict(page, name, text) {
  await page.locator(`#verdict-${name} .headline`, { hasText: text }).waitFor();
}

/** Puts a text into the clipboard and pastes it into the body. */
export async function paste(page, text) {
  await page.evaluate((content) => navigator.clipboard.writeText(content), text);
  await page.locator(".cm-content").focus();
  await page.keyboard.press("ControlOrMeta+V");
}

/** The text that the editor shows, of a body that fits in it. */
export async function shownBody(page) {
  const lines = await page.locator(".cm-line").allInnerTexts();
  return lines.map((line) => line.replace(/\n$/, "")).join("\n");
}

/**
 * Starts counting the processor time of the page's own thread, which is the same however busy the machine is: a function that
 * gives the milliseconds so far.
 */
export async function processorTime(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const total = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
  };
  const before = await total();
  return async () => (await total()) - before;
}

/** Whether other programs leave a processor free, so that the time on the clock is the page's own. */
export function isMachineFree() {
  return loadavg()[0] < availableParallelism();
}

/** Keeps a picture among the build's files, for people to look at. */
export async function picture(page, name) {
  const pictures = path.join(root, "target", "pictures");
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}
