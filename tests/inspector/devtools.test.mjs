// The extension for Chrome DevTools, loaded in Chromium. Its panel is opened as a tab, with a stand-in for the part of `chrome.devtools`
// that it uses, so that every kind of entry can be tested. `devtools-panel.test.mjs` opens it in DevTools itself.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { launchWithExtension } from "../../scripts/chromium.mjs";
import { samples } from "../js/package.mjs";
import { picture, verdicts, waitForVerdict } from "./browser.mjs";

const extension = fileURLToPath(new URL("../../pkg/devtools", import.meta.url));
const profile = await mkdtemp(path.join(tmpdir(), "hookproof-devtools-"));
const browser = await launchWithExtension(extension, profile);
after(async () => {
  await browser.close();
  await rm(profile, { recursive: true, force: true });
});

/** Chromium names an unpacked extension after the digest of its path, in the letters from a to p. */
const digest = createHash("sha256").update(extension).digest("hex").slice(0, 32);
const id = [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");

const { body } = samples("bird", "whatsapp.inbound");
const entry = (text, more = {}) => ({
  startedDateTime: "2026-05-04T16:02:37Z",
  request: { method: "POST", url: "https://app.example/hook", headers: [], postData: { text } },
  ...more,
});

/** The panel, with these requests in the log and `finish` for more. */
async function panel(context, entries, themeName = "default") {
  const page = await browser.newPage();
  context.after(() => page.close());
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.addInitScript(
    ([logged, theme]) => {
      const revive = (one) => ({ ...one, getContent: (callback) => callback(one.answer ?? null, "") });
      const network = {
        getHAR: (callback) => callback({ entries: logged.map(revive) }),
        onRequestFinished: {
          addListener: (listener) => {
            window.finish = (one) => listener(revive(one));
          },
        },
      };
      Object.assign(window.chrome, { devtools: { network, panels: { themeName: theme, create: () => {} } } });
    },
    [entries, themeName],
  );
  await page.goto(`chrome-extension://${id}/index.html`);
  return { page, complaints };
}

test("the manifest is one of version 3 that asks for no permission", async () => {
  const manifest = JSON.parse(await readFile(path.join(extension, "manifest.json"), "utf8"));
  const { version } = JSON.parse(await readFile(new URL("../../pkg/package.json", import.meta.url), "utf8"));
  assert.deepEqual([manifest.manifest_version, manifest.version], [3, version]);
  for (const name of ["permissions", "host_permissions", "content_scripts", "background"])
    assert.equal(manifest[name], undefined);
  assert.match(
    manifest.content_security_policy.extension_pages,
    /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/,
  );
});

test("the page that Chromium loads with DevTools adds the panel", async (context) => {
  const page = await browser.newPage();
  context.after(() => page.close());
  await page.addInitScript(() => {
    const panels = { create: (...panel) => Object.assign(window, { panel }) };
    Object.assign(window.chrome, { devtools: { panels } });
  });
  await page.goto(`chrome-extension://${id}/devtools.html`);
  const [title, icon, file] = await page.evaluate(() => window.panel);
  assert.equal(title, "Webhooks");
  for (const name of [icon, file]) assert.ok((await readFile(path.join(extension, name))).length > 0);
});

describe("the panel", () => {
  test("lists the requests that look like webhooks, and validates each", async (context) => {
    const others = [entry("a=1"), entry('{"query":"{ me }"}'), entry(undefined), { request: {} }];
    const { page, complaints } = await panel(context, [entry(body), ...others]);
    await waitForVerdict(page, "payload", "Conforms");
    assert.deepEqual(await verdicts(page), ["bird", "Not checked", "Conforms"]);
    assert.equal(await page.locator("#list-items button").count(), 1);
    await page.evaluate((one) => window.finish(one), entry(body.replace('"delivered"', "7")));
    await page.locator("#list-items button").nth(1).waitFor();
    await page.locator("#list-items button").first().click();
    await page.locator("#issue-list", { hasText: "WRONG_TYPE" }).waitFor();
    await picture(page, "devtools");
    assert.deepEqual(complaints, []);
  });

  test("lists responses, too, as of a log that the page shows", async (context) => {
    const response = { content: { mimeType: "application/json", size: body.length } };
    const request = { method: "GET", url: "https://app.example/log/1", headers: [] };
    const { page } = await panel(context, [{ request, response, answer: body }], "dark");
    await waitForVerdict(page, "provider", "bird");
    assert.equal(await page.inputValue("#url"), request.url);
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), "dark");
  });
});
