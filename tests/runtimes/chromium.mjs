import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { launchChromium } from "../../scripts/chromium.mjs";

const types = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript" };

/** Opens the host page of `project` in Chromium and returns the report that it leaves behind. */
export async function reportOfChromium(project) {
  const server = createServer(async ({ url }, response) => {
    const content = await readFile(path.join(project, url)).catch(() => null);
    response.writeHead(content === null ? 404 : 200, { "content-type": types[path.extname(url)] ?? "text/plain" });
    response.end(content);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const failure = new Promise((_, reject) => page.on("pageerror", reject));
    await page.goto(`http://127.0.0.1:${server.address().port}/runtimes/hosts/page.html`);
    await Promise.race([failure, page.waitForFunction(() => "report" in globalThis)]);
    return await page.evaluate(() => globalThis.report);
  } finally {
    await browser.close();
    server.close();
  }
}
