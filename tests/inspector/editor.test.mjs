// The editor of the body: search, and the ends of characters.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { open, paste, picture, shownBody } from "./browser.mjs";
import { source } from "./source.mjs";

const { findClusterBreak } = await source("editor/cluster-break");

describe("search in the body", () => {
  const body = JSON.stringify({ first: "A.b", second: "a.B", third: "axb", list: Array(400).fill(0), last: "a.b" });
  /** The selected text, and its line. */
  const selected = (page) =>
    page.evaluate(() => {
      const { shadowRoot } = document.querySelector("#editor");
      const line = shadowRoot.querySelector(".cm-activeLine").textContent.trim();
      return [String(shadowRoot.getSelection?.() ?? getSelection()), line];
    });

  test("finds text as it is, in any case, forwards and backwards, by the keyboard alone", async (context) => {
    const { page } = await open(context);
    await paste(page, body);
    await page.keyboard.press("ControlOrMeta+F");
    await page.keyboard.type("a.b");
    assert.equal(await page.locator(".search [role=status]").innerText(), "1 of 3");
    assert.deepEqual(await page.locator(".search-match").allInnerTexts(), ["A.b", "a.B"]);
    await page.keyboard.press("Enter");
    assert.equal(await page.locator(".search [role=status]").innerText(), "2 of 3");
    await page.keyboard.press("F3");
    assert.equal(await page.locator(".search [role=status]").innerText(), "3 of 3");
    await page.locator(".cm-activeLine", { hasText: '"last": "a.b"' }).waitFor();
    await page.keyboard.press("Enter");
    assert.equal(
      await page.locator(".search [role=status]").innerText(),
      "1 of 3",
      "from the end on from the beginning",
    );
    await page.keyboard.press("Shift+Enter");
    assert.equal(await page.locator(".search [role=status]").innerText(), "3 of 3");
    await page.keyboard.press("Shift+F3");
    await picture(page, "search");
    await page.keyboard.press("Escape");
    assert.equal(await page.locator(".search").count(), 0);
    assert.equal(await page.locator(".search-match").count(), 0);
    assert.deepEqual(await selected(page), ["a.B", '"second": "a.B",']);
    await page.keyboard.type("x");
    assert.match(await shownBody(page), /"second": "x",/, "the editor has the focus, and the match is selected");
  });

  test("begins with the selected text, and counts none where there is none", async (context) => {
    const { page } = await open(context);
    await paste(page, body);
    await page.locator(".cm-line", { hasText: "axb" }).dblclick({ position: { x: 85, y: 10 } });
    const [text] = await selected(page);
    assert.notEqual(text, "");
    await page.keyboard.press("ControlOrMeta+F");
    assert.equal(await page.getByLabel("Find in the body").inputValue(), text);
    await page.keyboard.type("nowhere");
    assert.equal(await page.locator(".search [role=status]").innerText(), "0 of 0");
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByLabel("Find in the body").fill("third");
    await page.getByRole("button", { name: "Previous" }).click();
    assert.equal(await page.locator(".search [role=status]").innerText(), "1 of 1");
    await page.locator(".search").getByRole("button", { name: "Close" }).click();
    assert.equal(await page.locator(".search").count(), 0);
  });
});

describe("the end of a character as a user sees it", () => {
  const family = "👩‍👩‍👧";
  const characters = ["a", "e\u0301", family, "🇩🇪", "🇫🇷", "👍🏽", "क्षि", "é", "z"];
  const text = characters.join("");

  test("is found forwards and backwards", () => {
    let position = 0;
    for (const character of characters) {
      assert.equal(findClusterBreak(text, position), position + character.length, character);
      assert.equal(findClusterBreak(text, position + character.length, false), position, character);
      position += character.length;
    }
    assert.equal(findClusterBreak(text, text.length), text.length);
    assert.equal(findClusterBreak(text, 0, false), 0);
  });

  test("is before an accent where only that is to be deleted", () => {
    assert.equal(findClusterBreak("ae\u0301", 3, false, false), 2);
    assert.equal(findClusterBreak("ae\u0301", 2, false, false), 1);
    assert.equal(findClusterBreak("a👍🏽", 5, false, false), 3);
    assert.equal(findClusterBreak("\u0301", 1, false, false), 0);
  });

  test("is found at once in a line of a megabyte", () => {
    const line = "x".repeat(1 << 20);
    const started = performance.now();
    for (let nth = 0; nth < 100; nth++) assert.equal(findClusterBreak(line, (1 << 19) + nth), (1 << 19) + nth + 1);
    assert.ok(performance.now() - started < 1000);
  });
});
