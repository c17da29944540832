/** The page of the README, with the local package instead of the CDN. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { launchChromium } from "../../scripts/chromium.mjs";
import { consumer } from "../packaging/consumer.mjs";
import { blocks } from "./blocks.mjs";

const installed = path.join((await consumer()).project, "node_modules", "hookproof");
const { version } = JSON.parse(await readFile(path.join(installed, "package.json"), "utf8"));

test("the README's page lists each issue with its line and its complete message", async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const script = path.join(installed, "dist", "index.global.js");
    // The file that the CDN serves: that of the field `jsdelivr`.
    await page.route(`https://cdn.jsdelivr.net/npm/hookproof@${version}`, (route) => route.fulfill({ path: script }));
    await page.setContent(blocks("html")[0]);
    await page.fill("textarea", '{"event":"sms.inbound",\n"payload":{"id":7}}');
    assert.match(await page.textContent("li"), /^line 2, \/payload\/id: error: .*string/);
    await page.fill("textarea", '{"event":"sms.inbound"');
    assert.match(await page.textContent("li"), /^line 1, \/: error: .*(JSON|end)/);
    await page.fill("textarea", '{"service":"channels","event":"sms.inbound","payload":{"id":"m-1"}}');
    assert.equal(await page.locator("li").count(), 0);
  } finally {
    await browser.close();
  }
});
