// Bodies as the providers send them, read in place: nothing may be lost, and nothing sound called an error.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { hookproof } from "./package.mjs";

const { parse, validate } = hookproof;
const corpus = process.env.HOOKPROOF_CORPUS;

const folders = {
  bandwidth: "bandwidth",
  bird: "bird",
  "bird-platform": "bird",
  dotdigital: "dotdigital",
  messagebird: "messagebird",
};
const noWebhook = /^SOURCES\.md$|NOT-A-WEBHOOK|^resource-/;
// Spoiled or abbreviated by their authors, or of another product of the sender.
const spoiled =
  /^(courier-test-invalid|mock-server|app-|sdktest-(unknown-type|email\.delivered-flat)|docs2023-international-dlr)/;

describe("the payloads of the corpus", {
  skip: corpus ? false : "HOOKPROOF_CORPUS does not name the folder that holds them",
}, () => {
  for (const [folder, provider] of corpus ? Object.entries(folders) : []) {
    for (const file of readdirSync(`${corpus}/payloads/${folder}`).filter((name) => !noWebhook.test(name))) {
      const { body, options, sent } = reading(file, readFileSync(`${corpus}/payloads/${folder}/${file}`));
      const events = () => parse(provider, body, options);

      test(`${folder}/${file} parses with nothing lost`, () => {
        assert.deepEqual(
          events().map(({ payload }) => payload),
          sent,
        );
        for (const { id, type } of events()) assert.ok(id.trim() !== "" && type.trim() !== "");
      });

      if (spoiled.test(file)) continue;

      test(`${folder}/${file} is known and has no error`, () => {
        const errors = events().flatMap(({ issues }) => issues.filter(({ severity }) => severity === "error"));
        assert.deepEqual(errors, []);
        assert.deepEqual(
          events().map(({ known, type }) => [type, known]),
          events().map(({ type }) => [type, true]),
        );
        assert.equal(validate(provider, body, options).valid, true);
      });
    }
  }
});

/** How a file arrives, by its name: as JSON, as the query of a GET or as a form. And the payloads it must give. */
function reading(file, bytes) {
  if (file.endsWith(".json")) return { body: bytes, options: {}, sent: [JSON.parse(bytes)].flat() };
  const text = bytes.toString().trim();
  const sent = [fields(text)];
  if (file.includes("-GET-")) return { body: "", options: { url: `https://hooks.example.net/?${text}` }, sent };
  return { body: text, options: { contentType: "application/x-www-form-urlencoded" }, sent };
}

function fields(query) {
  const params = new URLSearchParams(query);
  return Object.fromEntries(
    [...params.keys()].map((key) => [key, params.getAll(key).length > 1 ? params.getAll(key) : params.get(key)]),
  );
}
