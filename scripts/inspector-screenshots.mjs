/** `node scripts/inspector-screenshots.mjs`: takes the screenshots of the inspector in docs/, from the built page. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { launchChromium } from "./chromium.mjs";
import { main } from "./failure.mjs";
import { run } from "./run.mjs";

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
  const capture = async (name, options, prepare) => {
    const context = await browser.newContext({ viewport: { width: 1060, height: 700 }, ...options });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await prepare(page);
    const file = path.join(root, "docs", `${name}.png`);
    await page.screenshot({ path: file });
    await shrink(file);
    await context.close();
  };
  const shown = (page, text) => page.locator(".verdict .headline", { hasText: text }).first().waitFor();
  await capture("inspector-refused", { colorScheme: "light" }, async (page) => {
    await page.getByRole("button", { name: "a webhook that is refused" }).click();
    await shown(page, "Refused");
  });
  await capture("inspector-issues", { colorScheme: "dark" }, async (page) => {
    await page.evaluate((text) => navigator.clipboard.writeText(text), issues);
    await page.locator(".cm-content").focus();
    await page.keyboard.press("ControlOrMeta+V");
    await shown(page, "Does not conform");
    await page.locator("#issue-list button").first().click();
  });
  await browser.close();
  server.closeAllConnections();
  server.close();
});

/** Reduces a screenshot to 256 colours, to a third of its size, if the programs for that are installed. */
async function shrink(file) {
  const programs = {
    pngquant: ["--speed", "1", "--strip", "--force", "--output", file, "256", file],
    zopflipng: ["-m", "-y", file, file],
  };
  for (const [program, args] of Object.entries(programs)) {
    await run(program, args).catch((error) => console.log(`${program} is not used: ${error.message}`));
  }
}
