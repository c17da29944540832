// The suite of tests/vectors/json: the package accepts the same texts as JSON.parse.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { hookproof } from "./package.mjs";
import { refused } from "./requests.mjs";

const { parse } = hookproof;
const suite = JSON.parse(readFileSync(new URL("../vectors/json/suite.json", import.meta.url), "utf8"));
const shown = ({ note, text, hex }) => note ?? JSON.stringify(text ?? hex);

function bodyOf({ text, hex, times = 1 }) {
  const bytes = hex === undefined ? Buffer.from(text) : Buffer.from(hex, "hex");
  return new Uint8Array(Buffer.concat(Array(times).fill(bytes)));
}

/** The result of JSON.parse for the bytes, which must be UTF-8: `{value}`, or null if it refuses them. */
function expectedOf(body) {
  try {
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body)) };
  } catch {
    return null;
  }
}

describe("the suite of JSON texts", () => {
  for (const entry of suite) {
    test(`${entry.subject}: ${shown(entry)} is ${entry.code ?? "accepted"}`, () => {
      const body = bodyOf(entry);
      const expected = expectedOf(body);
      if (entry.code) refused(entry.code, () => parse("dotdigital", body));
      else {
        const payloads = parse("dotdigital", body).map(({ payload }) => payload);
        assert.deepEqual(payloads, [expected?.value].flat());
      }
      // Only the limit on nesting differs from JSON.parse.
      if (entry.code !== "TOO_DEEP") assert.equal(entry.code === undefined, expected !== null);
      if (entry.must !== "either") assert.equal(entry.code === undefined, entry.must === "accept");
    });
  }

  test("has cases of every kind", () => {
    const count = (must) => suite.filter((entry) => entry.must === must).length;
    assert.ok(count("accept") > 100 && count("refuse") > 200 && count("either") > 20);
  });
});
