// Bodies of real traffic: no content is lost, and unmodified bodies have no errors.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { corpus, skip } from "./corpus.mjs";
import { hookproof } from "./package.mjs";

const { parse, validate } = hookproof;

describe("the payloads of the corpus", { skip }, () => {
  for (const { provider, file, body, options, sent, unmodified } of corpus) {
    const events = () => parse(provider, body, options);

    test(`${file} is parsed without loss`, () => {
      assert.deepEqual(
        events().map(({ payload }) => payload),
        sent,
      );
      for (const { id, type } of events()) assert.ok(id.trim() !== "" && type.trim() !== "");
    });

    if (!unmodified) continue;

    test(`${file} is known and has no error`, () => {
      const errors = events().flatMap(({ issues }) => issues.filter(({ severity }) => severity === "error"));
      assert.deepEqual(errors, []);
      assert.deepEqual(
        events().map(({ known, type }) => [type, known]),
        events().map(({ type }) => [type, true]),
      );
      assert.equal(validate(provider, body, options).valid, true);
    });
  }
});
