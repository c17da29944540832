// The page as `inspect` serves it, and connected to `listen --inspect`.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { test } from "node:test";
import { listener, hookproof as run, started } from "../cli/hookproof.mjs";
import { open, picture, verdicts, waitForVerdict } from "./browser.mjs";

const env = { HOOKPROOF_SECRET: "key" };
const bird = ["--provider", "bird"];

async function live(context, args = []) {
  const { url, line, stop } = await listener(context, [...bird, "--inspect", ...args], { env });
  const [, address] = await line(/inspector on (\S+)\n/);
  return { url, address, stop };
}

test("the page that `inspect` serves installs nothing and works under the server's policy", async (context) => {
  const { child, line } = started(["inspect", "--port", "0"]);
  context.after(() => child.kill("SIGKILL"));
  const [address] = await line(/http:\/\/\S+/);
  const { page } = await open(context, { address });
  await page.click("#samples-open");
  await page.locator("#samples-list button").first().click();
  await waitForVerdict(page, "signature", "Verified");
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
});

test("requests appear as they arrive, judged by the listener until the page has the key", async (context) => {
  const { url, address } = await live(context);
  const { page } = await open(context, { address });
  await page.locator("#live", { hasText: "Live" }).waitFor();
  const send = (type, options) => run(["send", "--sample", type, ...bird, "--url", `${url}/hook`], options);
  await send("sms.inbound", { env });
  await waitForVerdict(page, "signature", "Verified");
  assert.match(await page.locator("#verdict-signature .detail").innerText(), /bird-hmac · checked by hookproof listen/);
  assert.deepEqual(await verdicts(page), ["bird", "Verified", "Conforms"]);
  await send("whatsapp.inbound", { env: { HOOKPROOF_SECRET: "another" } });
  await waitForVerdict(page, "signature", "Refused");
  assert.match(await page.locator("#diagnosis").innerText(), /UNEXPLAINED/);
  const items = await page.locator("#list-items button").allInnerTexts();
  assert.equal(items.length, 2);
  assert.match(items[0], /refused:\s+whatsapp\.inbound/);
  await picture(page, "live");
  // Turning to another request keeps it shown.
  await page.locator("#list-items button").nth(1).click();
  await waitForVerdict(page, "signature", "Verified");
  await send("sms.outbound", { env });
  await page.locator("#list-items button", { hasText: "sms.outbound" }).waitFor();
  assert.match(await page.locator("#verdict-provider").innerText(), /sms\.inbound/);
  await page.fill("#keys input", "key");
  await page.locator("#verdict-signature", { hasText: "signed 20" }).waitFor();
});

test("a request is replayed to a local URL with one click, as received or signed anew", async (context) => {
  const received = [];
  const upstream = createServer(async (request, response) => {
    received.push({ headers: request.headers, url: request.url, body: await buffer(request) });
    response.writeHead(202).end("taken");
  }).listen(0, "127.0.0.1");
  context.after(() => upstream.close().closeAllConnections());
  await once(upstream, "listening");
  const target = `http://127.0.0.1:${upstream.address().port}/local`;
  const { url, address } = await live(context, ["--forward", target]);
  const { page } = await open(context, { address, tolerated: /status of 403/ });
  await page.locator("#live", { hasText: "Live" }).waitFor();
  await run(["send", "--sample", "sms.inbound", ...bird, "--url", `${url}/hook`], { env });
  await waitForVerdict(page, "signature", "Verified");
  await page.click("#tab-send");
  assert.equal(await page.getByLabel("Endpoint").inputValue(), target);
  await page.getByRole("button", { name: "Replay as received" }).click();
  await page.locator(".outcome", { hasText: /Answered 202 after \d+ ms: taken/ }).waitFor();
  await page.fill("#keys input", "key");
  await page.getByRole("button", { name: "Send signed anew" }).click();
  await page.waitForFunction(() => /Answered 202/.test(document.querySelector(".outcome").textContent));
  const [forwarded, replayed, signed] = received;
  assert.equal(received.length, 3);
  for (const { body, url: path } of received) assert.deepEqual([body.equals(forwarded.body), path], [true, "/local"]);
  assert.equal(replayed.headers["messagebird-signature"], forwarded.headers["messagebird-signature"]);
  assert.notEqual(signed.headers["messagebird-signature"], forwarded.headers["messagebird-signature"]);
  await page.getByLabel("Endpoint").fill("https://example.com/");
  await page.getByRole("button", { name: "Send signed anew" }).click();
  await page.locator(".outcome", { hasText: "only loopback is called" }).waitFor();
});

test("a page whose listener has ended states that, and reads on what it has", async (context) => {
  const { url, address, stop } = await live(context);
  const { page } = await open(context, {
    address,
    tolerated: /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING/,
  });
  await run(["send", "--sample", "sms.inbound", ...bird, "--url", `${url}/hook`], { env });
  await waitForVerdict(page, "signature", "Verified");
  await stop();
  await page.locator("#live", { hasText: "Not connected to listen" }).waitFor();
  await page.fill("#keys input", "wrong");
  await waitForVerdict(page, "signature", "Refused");
});
