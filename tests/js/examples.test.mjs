// The examples run as a user's own code would: in a project that has installed the package.
import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { after, describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { consumerWith } from "../packaging/consumer.mjs";
import { corpus, skip } from "./corpus.mjs";
import { happenings, requestOf } from "./happenings.mjs";
import { hookproof } from "./package.mjs";

const project = await consumerWith(fileURLToPath(new URL("../../examples", import.meta.url)));
after(() => rm(project, { recursive: true }));
const { tell, webhooks } = await import(pathToFileURL(`${project}/examples/handler.mjs`));

const secrets = {
  messagebird: "signing-key-21",
  bird: "signing-key-22",
  bandwidth: { username: "callbacks", password: "signing-key-23" },
  dotdigital: "signing-key-24",
};

/** The request as its provider would send it. */
function sent(happening) {
  const request = requestOf(happening);
  const { provider } = happening;
  const headers = { ...request.headers, ...hookproof.sign(request, { provider, secret: secrets[provider] }) };
  return new Request(request.url, { method: request.method, headers, body: request.body || undefined });
}

describe("one handler for four providers", () => {
  for (const happening of happenings) {
    test(`${happening.provider}: ${happening.what}`, async () => {
      const lines = [];
      const response = await webhooks(secrets, (line) => lines.push(line))(sent(happening));
      assert.equal(response.status, 200);
      assert.deepEqual(lines, [happening.line]);
    });
  }

  test("says nothing of what is forged or sent elsewhere", async () => {
    const lines = [];
    const handle = webhooks({ ...secrets, dotdigital: "another-key" }, (line) => lines.push(line));
    const dotdigital = happenings.find(({ provider }) => provider === "dotdigital");
    assert.equal((await handle(sent(dotdigital))).status, 401);
    assert.equal((await handle(new Request("https://hooks.example.net/"))).status, 404);
    assert.deepEqual(lines, []);
  });

  test("has a line without gaps for every collected payload", { skip }, () => {
    for (const { provider, file, body, options } of corpus) {
      for (const event of hookproof.parse(provider, body, options)) {
        assert.doesNotMatch(tell(event), /undefined|null|NaN|: $/, file);
      }
    }
  });

  test("has a line for whatever is not known", () => {
    const [event] = hookproof.parse("bird", '{"type":"fax.received","timestamp":"2026-03-01T08:00:00Z","data":{}}');
    assert.equal(tell(event), "something else: fax.received");
  });
});
