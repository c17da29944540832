/** The page of the README, with the package in the place of the network. */
import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { launchChromium } from "../../scripts/chromium.mjs";
import { consumer } from "../packaging/consumer.mjs";
import { blocks } from "./blocks.mjs";

const installed = path.join((await consumer()).project, "node_modules", "hookproof");

test("the README's page tells what departs from the documents", async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const script = path.join(installed, "dist", "index.global.js");
    await page.route("https://pages.example.com/**", (route) => route.fulfill({ path: script }));
    await page.setContent(blocks("html")[0]);
    await page.fill("textarea", '{"event":"sms.inbound","payload":{"id":7}}');
    assert.match(await page.textContent("output"), /\w+/);
    await page.fill("textarea", '{"event":"sms.inbound"');
    assert.match(await page.textContent("output"), /JSON|ends/);
  } finally {
    await browser.close();
  }
});
