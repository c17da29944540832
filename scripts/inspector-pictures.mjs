/** `node scripts/inspector-pictures.mjs`: draws the pictures of the inspector in docs/ anew, from the page that is built. */

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { launchChromium } from "./chromium.mjs";
import { main } from "./failure.mjs";
import { capture } from "./run.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };
const issues =
  '{"service":"channels","event":"sms.inbound","payload":{"id":7,"status":"deliverd","createdAt":"yesterday","body":{"type":"text","text":{"text":"Is the kiln class full?"}}}}';

await main(async () => {
  const server = createServer(async ({ url }, response) => {
    const name = url === "/" ? "index.html" : url.slice(1);
    const content = await readFile(path.join(root, "pkg", "inspector", name)).catch(() => null);
    response.writeHead(content === null ? 404 : 200, {
      "content-type": types[path.extname(name)] ?? "application/wasm",
    });
    response.end(content);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await launchChromium();
  const draw = async (name, options, prepare) => {
    const context = await browser.newContext({ viewport: { width: 1060, height: 700 }, ...options });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await prepare(page);
    const picture = path.join(root, "docs", `${name}.png`);
    await page.screenshot({ path: picture });
    await shrink(picture);
    await context.close();
  };
  const settled = (page, text) => page.locator(".verdict .headline", { hasText: text }).first().waitFor();
  await draw("inspector-refused", { colorScheme: "light" }, async (page) => {
    await page.getByRole("button", { name: "a webhook that is refused" }).click();
    await settled(page, "Refused");
  });
  await draw("inspector-issues", { colorScheme: "dark" }, async (page) => {
    await page.evaluate((text) => navigator.clipboard.writeText(text), issues);
    await page.locator(".cm-content").focus();
    await page.keyboard.press("ControlOrMeta+V");
    await settled(page, "Does not conform");
    await page.locator("#issue-list button").first().click();
  });
  await browser.close();
  server.closeAllConnections();
  server.close();
});

/** Reduces a picture to 256 colours, which makes it a third as large, where the programs for that are installed. */
async function shrink(picture) {
  const programs = {
    pngquant: ["--speed", "1", "--strip", "--force", "--output", picture, "256", picture],
    zopflipng: ["-m", "-y", picture, picture],
  };
  for (const [program, args] of Object.entries(programs)) {
    await capture(program, args).catch((error) => console.log(`${program} was left out: ${error.message}`));
  }
}
