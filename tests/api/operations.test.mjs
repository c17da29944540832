// Every operation against a mock server that an independent tool makes of a description of the API: of our own, and of the
// provider's where it is at hand.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, describe, test } from "node:test";
import { api, hookproof } from "../js/package.mjs";
import { changed, invalid, valid } from "./arguments.mjs";
import { operationsOf, rawRequest, statusesOf } from "./described.mjs";
import { mock } from "./mock.mjs";
import { seed, skip } from "./seed.mjs";

const own = async (name) => JSON.parse(await readFile(new URL(`./${name}.openapi.json`, import.meta.url), "utf8"));
const codes = { 400: "BAD_REQUEST", 401: "UNAUTHORIZED", 404: "NOT_FOUND" };

await suite("messagebird", "our description of MessageBird", await own("messagebird"));
await suite("bird", "our description of Bird", await own("bird"));
if (seed === undefined) test("MessageBird's own description", { skip }, () => {});
else await suite("messagebird", "MessageBird's own description", seed);

async function suite(provider, title, document) {
  const { url: baseUrl, close } = await mock(document);
  after(close);
  const options = { accessKey: "key-1", baseUrl };
  const face = api[provider];
  const described = operationsOf(document);
  const listed = described.filter(({ name }) => name in valid[provider]);

  /** Sends a request with our own headers, but for those given. */
  async function answered(operation, args, headers = {}) {
    const request = face[operation](args, options);
    const response = await fetch(request.url, { ...request, headers: { ...request.headers, ...headers } });
    return { status: response.status, body: await response.text() };
  }

  describe(title, () => {
    test("has the operations that the package has, and no other", () => {
      assert.deepEqual(listed.map(({ name }) => name).sort(), Object.keys(valid[provider]).sort());
      const shorter = described.filter((operation) => !listed.includes(operation));
      for (const { path } of shorter) assert.match(path, /^\/workspaces\//);
    });

    for (const operation of listed) {
      const { name } = operation;
      const args = valid[provider][name];
      const { success, failures } = statusesOf(operation);

      test(`${name}: the request is accepted and the answer read`, async () => {
        const { status, body } = await answered(name, args);
        assert.equal(status, success, body);
        const result = face.readResponse(name, status, body);
        assert.ok(result.ok, body);
        // A sample of a text may be none of the words that are known.
        assert.deepEqual(
          result.issues.filter(({ severity }) => severity === "error"),
          [],
        );
        assert.deepEqual(result.data, body === "" ? null : JSON.parse(body));
      });

      test(`${name}: the request is the one that the description asks for`, () => {
        const request = face[name](args, options);
        const raw = rawRequest(document, operation, args);
        assert.equal(request.method, raw.method);
        const [ours, theirs] = [new URL(request.url), new URL(baseUrl + raw.url)];
        assert.equal(ours.pathname, theirs.pathname);
        assert.deepEqual([...ours.searchParams].sort(), [...theirs.searchParams].sort());
        assert.deepEqual(JSON.parse(request.body ?? "null"), JSON.parse(raw.body ?? "null"));
      });

      for (const failure of failures) {
        test(`${name}: ${failure} is told as a failure`, async () => {
          const { status, body } = await answered(name, args, { Prefer: `code=${failure}` });
          assert.equal(status, failure);
          const result = face.readResponse(name, status, body);
          const { ok, code, errors } = result;
          assert.deepEqual(
            { ok, code, status: result.status, body: result.body },
            { ok: false, code: codes[failure], status, body },
          );
          const said = JSON.parse(body || "{}");
          assert.equal(errors.length, said.errors?.length ?? (said.message ? 1 : 0));
          for (const [nth, error] of (said.errors ?? []).entries())
            assert.deepEqual(errors[nth], { parameter: null, ...error });
        });
      }

      test(`${name}: without the access key it is refused there, too`, async () => {
        assert.throws(() => face[name](args, { ...options, accessKey: "" }), { code: "INVALID_OPTIONS" });
        const { headers, ...request } = face[name](args, options);
        const { Authorization, ...rest } = headers;
        assert.equal(Authorization, "AccessKey key-1");
        assert.equal((await fetch(request.url, { ...request, headers: rest })).status, 401);
      });

      for (const [members, path] of invalid[provider][name] ?? []) {
        test(`${name}: ${JSON.stringify(members, (_, value) => value ?? null)} is refused here and there`, async () => {
          const wrong = changed(args, members);
          assert.throws(
            () => face[name](wrong, options),
            (error) => {
              assert.ok(error instanceof hookproof.WebhookError);
              assert.equal(error.code, "INVALID_OPTIONS");
              assert.deepEqual(
                error.issues.map((issue) => issue.path),
                [path],
              );
              return true;
            },
          );
          const { url, ...request } = rawRequest(document, operation, wrong);
          const { status } = await fetch(baseUrl + url, request);
          assert.ok(status === 400 || status === 422, `the mock answers ${status}`);
        });
      }
    }
  });
}

describe("the channel of a webhook, of which MessageBird's description says that it is required and that it may be omitted", () => {
  const { channelId, ...generic } = valid.messagebird.createWebhook;

  test("may be left out", async () => {
    const { url: baseUrl, close } = await mock(await own("messagebird"));
    try {
      const request = api.messagebird.createWebhook(generic, { accessKey: "key-1", baseUrl });
      assert.equal("channelId" in JSON.parse(request.body), false);
      assert.equal((await fetch(request.url, request)).status, 200);
    } finally {
      await close();
    }
    assert.ok(channelId);
  });

  test("is indeed demanded by the description itself", { skip }, async () => {
    const { url: baseUrl, close } = await mock(seed);
    try {
      const request = api.messagebird.createWebhook(generic, { accessKey: "key-1", baseUrl });
      const { status } = await fetch(request.url, request);
      assert.ok(status === 400 || status === 422, `the mock answers ${status}`);
    } finally {
      await close();
    }
  });
});

describe("the address of Bird without an organization", () => {
  test("is answered as well", async () => {
    const { url: baseUrl, close } = await mock(await own("bird"));
    try {
      for (const [name, { organizationId, ...args }] of Object.entries(valid.bird)) {
        assert.ok(organizationId);
        const request = api.bird[name](args, { accessKey: "key-1", baseUrl });
        assert.match(request.url, new RegExp(`^${baseUrl}/workspaces/ws-1/webhook-subscriptions`));
        const response = await fetch(request.url, request);
        assert.ok(api.bird.readResponse(name, response.status, await response.text()).ok);
      }
    } finally {
      await close();
    }
  });
});
