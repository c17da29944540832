// axe-core finds no violation in any state of the page, light and dark, wide and narrow.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { open, paste, picture, waitForVerdict } from "./browser.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The violations, each with the elements that have it. */
async function violations(page) {
  // Evaluated by the browser itself, which the page's policy does not forbid.
  await page.evaluate(axe);
  const found = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
  return found.violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map(({ html }) => html.slice(0, 160)),
  }));
}

/** The states of the page, from the empty one on. */
const states = {
  empty: () => {},
  samples: (page) => page.click("#samples-open"),
  refused: async (page) => {
    await page.getByRole("button", { name: "a webhook that is refused" }).click();
    await waitForVerdict(page, "signature", "Refused");
    await page.click("#list-toggle");
    await page.click(".more summary");
  },
  issues: async (page) => {
    await paste(page, '{"service":"channels","event":"sms.inbound","payload":{"id":7,"createdAt":"yesterday"}}\r\n');
    await page.locator("#issue-list button").first().waitFor();
  },
  search: async (page) => {
    await paste(page, '{"service":"channels","event":"sms.inbound"}');
    await page.keyboard.press("ControlOrMeta+F");
    await page.keyboard.type("sms");
    await page.locator(".search-match").waitFor();
  },
  unreadable: async (page) => {
    await paste(page, '{"type":');
    await waitForVerdict(page, "payload", "Cannot be read");
  },
  documentation: async (page) => {
    await page.click("#samples-open");
    await page.locator("#samples-list button").first().click();
    await waitForVerdict(page, "signature", "Verified");
    await page.click("#tab-documentation");
    await page.locator("#panel-documentation summary").first().click();
  },
  send: async (page) => {
    await page.click("#samples-open");
    await page.locator("#samples-list button").first().click();
    await waitForVerdict(page, "signature", "Verified");
    await page.click("#tab-send");
    await page.getByRole("button", { name: "Sign as curl" }).click();
    await page.waitForFunction(() => document.querySelector("#panel-send textarea").value !== "");
  },
};

for (const colorScheme of ["light", "dark"]) {
  describe(colorScheme, () => {
    for (const [name, prepare] of Object.entries(states)) {
      test(`the page is accessible: ${name}`, async (context) => {
        const { page } = await open(context, { colorScheme });
        await prepare(page);
        assert.deepEqual(await violations(page), []);
        await picture(page, `${name}-${colorScheme}`);
      });
    }
  });
}

test("a window of 360 pixels shows everything without scrolling sideways, and is accessible", async (context) => {
  const { page } = await open(context, { viewport: { width: 360, height: 740 } });
  await states.refused(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.equal(width, 360);
  assert.deepEqual(await violations(page), []);
  await picture(page, "narrow");
});

test("the page is used with the keyboard alone: every control has the focus once, in order, and shows it", async (context) => {
  const { page } = await open(context);
  const order = [];
  for (let nth = 0; nth < 40; nth++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement === document.body) return undefined;
      const inner = activeElement.shadowRoot?.activeElement ?? activeElement;
      const host = activeElement.closest(".editor") ?? inner;
      const style = getComputedStyle(host);
      return {
        id: activeElement.id || inner.getAttribute("aria-label") || inner.textContent,
        shown: style.outlineStyle !== "none",
      };
    });
    if (focused === undefined) break;
    order.push(focused);
    // A tab is a character of the editor only where it is typed there: the focus moves on.
  }
  const ids = order.map(({ id }) => id);
  for (const id of [
    "open",
    "samples-open",
    "share",
    "list-toggle",
    "method",
    "url",
    "headers",
    "provider",
    "Key",
    "editor",
    "tab-events",
  ]) {
    assert.equal(ids.filter((other) => other === id).length, 1, `${id} in ${ids.join(", ")}`);
  }
  assert.deepEqual(
    order.filter(({ shown }) => !shown),
    [],
  );
});

test("nothing moves while the page loads, and a result moves nothing that was there", async (context) => {
  const { page } = await open(context);
  const shift = () =>
    page.evaluate(async () => {
      let sum = 0;
      const observer = new PerformanceObserver((list) => {
        for (const { value, hadRecentInput } of list.getEntries()) sum += hadRecentInput ? 0 : value;
      });
      observer.observe({ type: "layout-shift", buffered: true });
      await new Promise((resolve) => setTimeout(resolve, 300));
      return sum;
    });
  assert.ok((await shift()) < 0.01);
  const places = () =>
    page.locator(".verdict, .editor, .tabs").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().y));
  const before = await places();
  await paste(page, '{"service":"channels","event":"sms.inbound","payload":{"id":"7"}}');
  await waitForVerdict(page, "payload", "Conforms");
  assert.deepEqual(await places(), before);
});
