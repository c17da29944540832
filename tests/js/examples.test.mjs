// The examples, run in a project that has installed the package.
import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { after, describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { consumerWith } from "../packaging/consumer.mjs";
import { corpus, skip } from "./corpus.mjs";
import { eventCases, requestOf } from "./event-cases.mjs";
import { hookproof } from "./package.mjs";

const project = await consumerWith(fileURLToPath(new URL("../../examples", import.meta.url)));
after(() => rm(project, { recursive: true }));
const { describeEvent, webhooks } = await import(pathToFileURL(`${project}/examples/handler.mjs`));

const secrets = {
  messagebird: "signing-key-21",
  bird: "signing-key-22",
  bandwidth: { username: "callbacks", password: "signing-key-23" },
  dotdigital: "signing-key-24",
};

/** The request as its provider sends it. */
function sent(eventCase) {
  const request = requestOf(eventCase);
  const { provider } = eventCase;
  const headers = { ...request.headers, ...hookproof.sign(request, { provider, secret: secrets[provider] }) };
  return new Request(request.url, { method: request.method, headers, body: request.body || undefined });
}

describe("one handler for four providers", () => {
  for (const eventCase of eventCases) {
    test(`${eventCase.provider}: ${eventCase.what}`, async () => {
      const lines = [];
      const response = await webhooks(secrets, (line) => lines.push(line))(sent(eventCase));
      assert.equal(response.status, 200);
      assert.deepEqual(lines, [eventCase.line]);
    });
  }

  test("prints nothing for forged requests and for other paths", async () => {
    const lines = [];
    const handle = webhooks({ ...secrets, dotdigital: "another-key" }, (line) => lines.push(line));
    const dotdigital = eventCases.find(({ provider }) => provider === "dotdigital");
    assert.equal((await handle(sent(dotdigital))).status, 401);
    assert.equal((await handle(new Request("https://hooks.example.net/"))).status, 404);
    assert.deepEqual(lines, []);
  });

  test("prints a complete line for every payload of the corpus", { skip }, () => {
    for (const { provider, file, body, options } of corpus) {
      for (const event of hookproof.parse(provider, body, options)) {
        assert.doesNotMatch(describeEvent(event), /undefined|null|NaN|: $/, file);
      }
    }
  });

  test("prints a line for an unknown event", () => {
    const [event] = hookproof.parse("bird", '{"type":"fax.received","timestamp":"2026-03-01T08:00:00Z","data":{}}');
    assert.equal(describeEvent(event), "other event: fax.received");
  });
});
