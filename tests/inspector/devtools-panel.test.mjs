// The panel in DevTools itself, which Chromium opens for a page that sends and receives webhooks.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { launchWithExtension } from "../../scripts/chromium.mjs";
import { samples } from "../js/package.mjs";
import { devtoolsOf, eventually } from "./devtools-window.mjs";

const extension = fileURLToPath(new URL("../../pkg/devtools", import.meta.url));
/** Chromium names an unpacked extension after the digest of its path, in the letters from a to p. */
const digest = createHash("sha256").update(extension).digest("hex").slice(0, 32);
const id = [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");

const sample = samples("bird", "whatsapp.inbound").body;
const logged = samples("bandwidth", "message-received").body;
const server = createServer(({ url }, response) => {
  response.setHeader("Content-Type", url === "/log" ? "application/json" : "text/html");
  response.end(url === "/log" ? logged : "<!doctype html><title>An application</title>");
}).listen(0, "127.0.0.1");
await once(server, "listening");
const origin = `http://127.0.0.1:${server.address().port}`;
const profile = await mkdtemp(path.join(tmpdir(), "hookproof-devtools-"));
const browser = await launchWithExtension(extension, profile, ["--auto-open-devtools-for-tabs"]);
after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  await rm(profile, { recursive: true, force: true });
});

/** Sends a request from the inspected page. */
function send(page, path, body) {
  const headers = { "Content-Type": "application/json", "X-Sent": "by the page" };
  const options = body === undefined ? {} : { method: "POST", headers, body };
  return page.evaluate(([url, init]) => fetch(url, init).then((response) => response.text()), [path, options]);
}

const TITLES = "#list-items .item-title";

test("DevTools lists the webhooks among the requests of the inspected page, and validates each", async () => {
  const page = browser.pages()[0] ?? (await browser.newPage());
  await page.goto(origin);
  const devtools = await devtoolsOf(page, { id, title: "Webhooks", file: "index.html" });
  await send(page, "/before", sample);
  const panel = await devtools.show();

  await eventually(async () => (await panel.texts("#verdict-payload .headline"))[0].includes("Conforms"));
  assert.deepEqual(await panel.texts(TITLES), ["whatsapp.inbound"], "the request of before the panel was opened");
  assert.equal(await panel.evaluate('document.querySelector("#url").value'), `${origin}/before`);
  assert.match(await panel.evaluate('document.querySelector("#headers").value'), /^X-Sent: by the page$/im);

  await send(page, "/other", '{"query":"{ me }"}');
  await send(page, "/deviating", sample.replace(/"service":"[^"]*"/, '"service":7'));
  await eventually(async () => (await panel.texts(TITLES)).length === 2);
  assert.deepEqual(await panel.texts("#verdict-payload .headline"), ["✓ Conforms"], "the request that was open stays");
  await panel.click("#list-items button");
  await eventually(async () => (await panel.texts("#issue-list"))[0].includes("WRONG_TYPE"));
  assert.equal(await panel.evaluate('document.querySelector("#url").value'), `${origin}/deviating`);

  await send(page, "/log");
  await eventually(async () => (await panel.texts(TITLES)).length === 3);
  assert.equal((await panel.texts(TITLES))[0], "message-received", "a response that is a webhook");
  assert.deepEqual(panel.complaints, []);
});
