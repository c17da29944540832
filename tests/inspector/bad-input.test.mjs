// What is too large, not text, incomplete or unknown: the page stays responsive and states what it is.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { samples } from "../js/package.mjs";
import { open, paste, picture, processorTime, shownBody, verdicts, waitForVerdict } from "./browser.mjs";

const sample = samples("bird", "whatsapp.inbound").body;

async function openFile(page, buffer) {
  const file = path.join(tmpdir(), `hookproof-inspector-${process.pid}`);
  await writeFile(file, buffer);
  await page.setInputFiles("#file", file);
}

test("a file of 20 MB is validated while the page stays responsive", async (context) => {
  const { page } = await open(context);
  const payload = JSON.parse(sample);
  payload.payload.padding = Array.from({ length: 200_000 }, (_, nth) => ({ nth, text: "x".repeat(80) }));
  const buffer = Buffer.from(JSON.stringify(payload));
  assert.ok(buffer.length > 20_000_000);
  const used = await processorTime(page);
  await openFile(page, buffer);
  await page.locator("#body-facts", { hasText: `${buffer.length.toLocaleString("en")} bytes` }).waitFor();
  await waitForVerdict(page, "provider", "bird");
  await page.fill("#url", "https://hooks.example.com/bird");
  const milliseconds = await used();
  context.diagnostic(`${Math.round(milliseconds)} ms of processor time in the page`);
  // The worker takes longer; the page only reads and passes on the bytes.
  assert.ok(milliseconds < 1000, `${milliseconds} ms`);
  await page.locator(".cm-content").focus();
  await page.keyboard.type("x");
  assert.ok((await shownBody(page)).startsWith('{\n  "service"'), "it is not edited");
  await page.locator("#body-warning", { hasText: "The first 64 KiB are shown" }).waitFor();
  await page.fill("#keys input", "key");
  await page.locator("#verdict-signature .detail", { hasText: /BODY_TOO_LARGE|MISSING_HEADER/ }).waitFor();
});

describe("a body that is not text", () => {
  test("is described, and shown as bytes", async (context) => {
    const { page } = await open(context);
    await openFile(page, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2]));
    await waitForVerdict(page, "payload", "Not text");
    assert.match(await page.locator("#body-warning").innerText(), /This is PNG/);
    assert.match(await shownBody(page), /^00000000 {2}89 50 4e 47 0d 0a 1a 0a 00 01 02 +\.PNG/);
    await openFile(page, Buffer.from('{"text":"caf\xe9"}', "latin1"));
    await page.locator("#body-warning", { hasText: "Not UTF-8 from byte 12 on" }).waitFor();
    await openFile(page, Buffer.from(`\ufeff${sample}`, "utf16le"));
    await page.locator("#body-warning", { hasText: "This is UTF-16, not UTF-8" }).waitFor();
    await picture(page, "binary");
  });

  test("is decompressed on request", async (context) => {
    const { page } = await open(context);
    await openFile(page, gzipSync(sample));
    await page.locator("#body-warning", { hasText: "This is gzip" }).waitFor();
    await page.getByRole("button", { name: "Decompress" }).click();
    await waitForVerdict(page, "payload", "Conforms");
    assert.match(await page.locator("#verdict-provider").innerText(), /whatsapp\.inbound/);
    await openFile(page, gzipSync(sample).subarray(0, 40));
    await page.getByRole("button", { name: "Decompress" }).click();
    await page.locator("#toast", { hasText: "This is not all of the gzip data" }).waitFor();
  });
});

test("what is no request but nearly one is shown as a body, with the reason", async (context) => {
  const { page } = await open(context);
  for (const [text, reason] of [
    ['{"log":{"version":"1.2","entries":[]}}', "This HAR file contains no request"],
    ['fetch("https://example.com/", { "method": "POST" });', "choose “Copy as cURL” instead"],
    ['Invoke-WebRequest -Uri "https://example.com/" -Method POST', "choose “Copy as cURL” instead"],
    ["curl -H 'a: b", "This curl command has no URL or a quotation that does not end"],
  ]) {
    await openFile(page, Buffer.from(text));
    await page.locator("#body-warning", { hasText: reason }).waitFor();
    assert.equal((await shownBody(page)).replace(/\s/g, ""), text.replace(/\s/g, ""));
  }
});

test("a HAR file of 500 requests is listed while the page stays responsive", async (context) => {
  const { page } = await open(context);
  const request = { method: "POST", url: "https://example.com/", headers: [], postData: { text: sample } };
  const used = await processorTime(page);
  await openFile(page, Buffer.from(JSON.stringify({ log: { entries: Array(500).fill({ request }) } })));
  await page.locator("#body-warning", { hasText: "299 more requests of the file are not listed" }).waitFor();
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll("#list-items .item-title")].filter(
        ({ innerText }) => innerText === "whatsapp.inbound",
      ).length === 200,
  );
  const milliseconds = await used();
  context.diagnostic(`${Math.round(milliseconds)} ms of processor time in the page`);
  assert.ok(milliseconds < 2000, `${milliseconds} ms`);
});

test("mixed line endings are counted, shown and kept", async (context) => {
  const { page } = await open(context);
  await openFile(page, Buffer.from('{\r\n"service":"channels",\n"event":"sms.inbound",\r\n"payload":{}}\r'));
  await page.locator("#body-facts", { hasText: "mixed line endings: 2 CRLF, 1 LF, 1 CR" }).waitFor();
  assert.equal(await page.locator(".cm-line .special").count(), 3);
  const bytes = await page.locator("#body-facts").innerText();
  await page.locator(".cm-line").nth(1).click();
  await page.keyboard.press("End");
  await page.keyboard.type(" ");
  await page.keyboard.press("Backspace");
  await page.waitForFunction((text) => document.querySelector("#body-facts").innerText === text, bytes);
});

describe("a provider that is unknown", () => {
  test("is stated, and the document is still checked as JSON", async (context) => {
    const { page } = await open(context);
    await paste(page, '{"hello":1,"hello":2}');
    await waitForVerdict(page, "provider", "Unknown");
    assert.deepEqual(await verdicts(page), ["Unknown", "Not checked", "Not compared"]);
    await page.locator("#issue-list", { hasText: "DUPLICATE_KEY" }).waitFor();
  });

  test("can be chosen in place of the one that is detected", async (context) => {
    const { page } = await open(context);
    await paste(page, '{"hello":1}');
    await waitForVerdict(page, "provider", "Unknown");
    await page.selectOption("#provider", "bandwidth");
    await waitForVerdict(page, "provider", "bandwidth");
    await page.getByPlaceholder("User name").fill("user");
    await page.getByPlaceholder("Password").fill("word");
    await page.locator("#diagnosis", { hasText: "CREDENTIALS_REQUIRED" }).waitFor();
    await page.selectOption("#provider", "dotdigital");
    await page.getByPlaceholder("Key").waitFor();
    await page.selectOption("#provider", "bandwidth");
    assert.equal(await page.getByPlaceholder("Password").inputValue(), "word");
  });
});

test("an empty file, plain text and an array of numbers are taken as bodies", async (context) => {
  const { page } = await open(context);
  for (const content of ["hello", "[1,2,3]", "\u0000", "null", '"', "{".repeat(100_000)]) {
    await openFile(page, Buffer.from(content));
    await page.locator("#body-facts", { hasText: `${content.length.toLocaleString("en")} byte` }).waitFor();
  }
});
