// Every operation with a mock server that an independent tool creates from an OpenAPI document: the generated one, and the
// provider's if it is available.
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

await suite("messagebird", "the generated OpenAPI document of MessageBird", await own("messagebird"));
await suite("bird", "the generated OpenAPI document of Bird", await own("bird"));
if (seed === undefined) test("MessageBird's OpenAPI document", { skip }, () => {});
else await suite("messagebird", "MessageBird's OpenAPI document", seed);

async function suite(provider, title, document) {
  const { url: baseUrl, close } = await mock(document);
  after(close);
  const options = { accessKey: "key-1", baseUrl };
  const client = api[provider];
  const described = operationsOf(document);
  const listed = described.filter(({ name }) => name in valid[provider]);

  /** Sends the request of an operation with additional headers. */
  async function respond(operation, args, headers = {}) {
    const request = client[operation](args, options);
    const response = await fetch(request.url, { ...request, headers: { ...request.headers, ...headers } });
    return { status: response.status, body: await response.text() };
  }

  describe(title, () => {
    test("has exactly the operations of the package", () => {
      assert.deepEqual(listed.map(({ name }) => name).sort(), Object.keys(valid[provider]).sort());
      const shorter = described.filter((operation) => !listed.includes(operation));
      for (const { path } of shorter) assert.match(path, /^\/workspaces\//);
    });

    for (const operation of listed) {
      const { name } = operation;
      const args = valid[provider][name];
      const { success, failures } = statusesOf(operation);

      test(`${name}: the request is accepted and the response is parsed`, async () => {
        const { status, body } = await respond(name, args);
        assert.equal(status, success, body);
        const result = client.readResponse(name, status, body);
        assert.ok(result.ok, body);
        // The sample of a string may not be a known enum value.
        assert.deepEqual(
          result.issues.filter(({ severity }) => severity === "error"),
          [],
        );
        assert.deepEqual(result.data, body === "" ? null : JSON.parse(body));
      });

      test(`${name}: the request is the documented one`, () => {
        const request = client[name](args, options);
        const raw = rawRequest(document, operation, args);
        assert.equal(request.method, raw.method);
        const [ours, theirs] = [new URL(request.url), new URL(baseUrl + raw.url)];
        assert.equal(ours.pathname, theirs.pathname);
        assert.deepEqual([...ours.searchParams].sort(), [...theirs.searchParams].sort());
        assert.deepEqual(JSON.parse(request.body ?? "null"), JSON.parse(raw.body ?? "null"));
      });

      for (const failure of failures) {
        test(`${name}: ${failure} is returned as a failure`, async () => {
          const { status, body } = await respond(name, args, { Prefer: `code=${failure}` });
          assert.equal(status, failure);
          const result = client.readResponse(name, status, body);
          const { ok, code, errors } = result;
          assert.deepEqual(
            { ok, code, status: result.status, body: result.body },
            { ok: false, code: codes[failure], status, body },
          );
          const content = JSON.parse(body || "{}");
          assert.equal(errors.length, content.errors?.length ?? (content.message ? 1 : 0));
          for (const [nth, error] of (content.errors ?? []).entries())
            assert.deepEqual(errors[nth], { parameter: null, ...error });
        });
      }

      test(`${name}: without the access key it is refused by the API as well`, async () => {
        assert.throws(() => client[name](args, { ...options, accessKey: "" }), { code: "INVALID_OPTIONS" });
        const { headers, ...request } = client[name](args, options);
        const { Authorization, ...rest } = headers;
        assert.equal(Authorization, "AccessKey key-1");
        assert.equal((await fetch(request.url, { ...request, headers: rest })).status, 401);
      });

      for (const [members, path] of invalid[provider][name] ?? []) {
        test(`${name}: ${JSON.stringify(members, (_, value) => value ?? null)} is refused by the package and by the API`, async () => {
          const wrong = changed(args, members);
          assert.throws(
            () => client[name](wrong, options),
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
          assert.ok(status === 400 || status === 422, `the mock responds with ${status}`);
        });
      }
    }
  });
}

describe("the channel of a webhook, which MessageBird documents both as required and as optional", () => {
  const { channelId, ...generic } = valid.messagebird.createWebhook;

  test("can be omitted", async () => {
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

  test("is required by the OpenAPI document", { skip }, async () => {
    const { url: baseUrl, close } = await mock(seed);
    try {
      const request = api.messagebird.createWebhook(generic, { accessKey: "key-1", baseUrl });
      const { status } = await fetch(request.url, request);
      assert.ok(status === 400 || status === 422, `the mock responds with ${status}`);
    } finally {
      await close();
    }
  });
});

describe("the URL of Bird without an organization", () => {
  test("is accepted as well", async () => {
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
