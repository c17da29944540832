// Requests for any arguments, and results for any responses: no content is lost, and all exceptions are documented.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { describe, test } from "node:test";
import { api, hookproof } from "../js/package.mjs";

const { bird, messagebird } = api;
const { WebhookError } = hookproof;
const options = { accessKey: "key-1" };
const refused = (call, code = "INVALID_OPTIONS") =>
  assert.throws(call, (error) => error instanceof WebhookError && error.code === code && error.status === 500);

describe("a request", () => {
  test("can be passed to fetch", async () => {
    const server = createServer(async (request, response) => {
      const body = Buffer.concat(await request.toArray()).toString();
      response.end(JSON.stringify({ method: request.method, url: request.url, headers: request.headers, body }));
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    const baseUrl = `http://127.0.0.1:${server.address().port}/v1/`;
    try {
      const args = { conversationId: "c-1", status: "archived" };
      const request = messagebird.updateConversation(args, { ...options, baseUrl });
      const seen = await (await fetch(request.url, request)).json();
      assert.deepEqual([seen.method, seen.url, seen.body], ["PATCH", "/v1/conversations/c-1", '{"status":"archived"}']);
      assert.equal(seen.headers.authorization, "AccessKey key-1");
      assert.equal(seen.headers.accept, "application/json");
      assert.equal(seen.headers["content-type"], "application/json");
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  test("omits undefined members and sends documented nulls", () => {
    const list = messagebird.listConversations({ offset: undefined, status: undefined }, options);
    assert.equal(list.url, "https://conversations.messagebird.com/v1/conversations");
    const args = { workspaceId: "w", id: "s", url: undefined, eventFilters: null };
    assert.equal(bird.updateWebhookSubscription(args, options).body, '{"eventFilters":null}');
  });

  test("contains undocumented members", () => {
    const sent = { to: "31", from: "ch", type: "text", content: { text: "hi", new: [1] }, newer: { a: null } };
    assert.deepEqual(JSON.parse(messagebird.sendMessage(sent, options).body), sent);
    assert.match(messagebird.listWebhooks({ "new & odd": "a b" }, options).url, /\?new%20%26%20odd=a%20b$/);
  });

  test("needs no arguments if none are required", () => {
    for (const nothing of [undefined, null, {}]) assert.equal(messagebird.listWebhooks(nothing, options).body, null);
  });

  test("is refused for invalid arguments, and for arguments that JSON cannot represent", () => {
    const cycle = {};
    cycle.cycle = cycle;
    const throwing = {
      get webhookId() {
        throw new Error("mine");
      },
    };
    for (const args of [[], "id", 1, true, () => {}, cycle, throwing, { webhookId: 1n }, { webhookId: Number.NaN }]) {
      refused(() => messagebird.viewWebhook(args, options));
    }
    assert.equal(messagebird.viewWebhook({ webhookId: "w" }, options).method, "GET");
  });

  test("is refused for an invalid access key, and for one that would add headers", () => {
    for (const accessKey of [undefined, null, "", " ", "a b", "a\r\nX-Other: 1", "a\n", "é", 7, {}]) {
      refused(() => messagebird.listWebhooks({}, { accessKey }));
    }
    for (const none of [undefined, null, "key-1", 7]) refused(() => messagebird.listWebhooks({}, none));
  });

  test("never has the key in its error", () => {
    const accessKey = "secret-key\n";
    for (const call of [
      () => messagebird.listWebhooks({}, { accessKey }),
      () => messagebird.viewWebhook({}, { accessKey: "secret-key" }),
      () => messagebird.listWebhooks({}, { accessKey: "secret-key", baseUrl: "nowhere" }),
    ]) {
      assert.throws(call, (error) => !JSON.stringify([error, error.message, error.stack]).includes("secret-key"));
    }
  });

  test("has an http(s) URL only", () => {
    const wrong = [
      "",
      "h",
      "ftp://h",
      "javascript:alert(1)",
      "https://u:p@h",
      "https://h?x=1",
      "https://h#x",
      "https://h\n",
      7,
      {},
    ];
    for (const baseUrl of wrong) refused(() => messagebird.listWebhooks({}, { ...options, baseUrl }));
    const { url } = messagebird.listWebhooks({}, { ...options, baseUrl: "http://[::1]:4010" });
    assert.equal(url, "http://[::1]:4010/webhooks");
  });

  test("has the same origin and path structure for any ids", () => {
    for (const webhookId of ["../conversations", "a/b", "a?b", "a#b", "a%2fb", "%2e%2e", "\\..\\", "😀", " "]) {
      const { url } = messagebird.deleteWebhook({ webhookId }, options);
      const { pathname, search, hash } = new URL(url);
      assert.deepEqual([search, hash], ["", ""]);
      assert.equal(pathname.split("/").length, 4);
      assert.equal(decodeURIComponent(pathname.split("/")[3]), webhookId);
    }
    for (const webhookId of ["", ".", ".."]) refused(() => messagebird.deleteWebhook({ webhookId }, options));
  });

  test("is refused for a lone surrogate", () => {
    refused(() => messagebird.viewWebhook({ webhookId: "\ud83d" }, options));
  });
});

describe("a response", () => {
  test("is returned with its text, and with the type of the error's code", () => {
    const body = '{"errors":[{"code":2,"description":"no such key","parameter":"access_key","more":1}]}';
    const result = messagebird.readResponse("listWebhooks", 401, body);
    assert.deepEqual(result, {
      ok: false,
      status: 401,
      code: "UNAUTHORIZED",
      errors: [{ code: 2, description: "no such key", parameter: "access_key" }],
      data: JSON.parse(body),
      body,
    });
  });

  test("of any status with any body is a result and never an exception", () => {
    const bodies = [
      "",
      " ",
      "{",
      "[]",
      "null",
      "7",
      '"x"',
      "<html>",
      "\ufeff{}",
      "\0",
      '{"errors":{}}',
      '{"errors":[null,[],{}]}',
    ];
    bodies.push("[".repeat(5000), `{"errors":${"[".repeat(200)}${"]".repeat(200)}}`, '{"id":"\\ud800","id":"2"}');
    const statuses = [100, 199, 200, 201, 204, 299, 300, 304, 400, 401, 403, 404, 409, 422, 429, 500, 502, 503, 599];
    const cases = statuses.flatMap((status) => bodies.map((body) => [status, body]));
    for (const [status, body] of cases) {
      for (const operation of ["viewWebhook", "deleteWebhook"]) {
        const result = messagebird.readResponse(operation, status, body);
        assert.deepEqual([result.status, result.body], [status, body]);
        if (!result.ok) assert.match(result.code, /^[A-Z_]+$/);
        if (result.ok || operation === "deleteWebhook") assert.equal(result.ok, Math.floor(status / 100) === 2);
      }
    }
  });

  test("can be bytes, and can be empty", () => {
    const bytes = new TextEncoder().encode('{"id":"é"}');
    for (const body of [bytes, bytes.buffer]) {
      assert.deepEqual(messagebird.readResponse("viewWebhook", 200, body).data, { id: "é" });
    }
    for (const body of ["", null, undefined]) {
      assert.deepEqual(messagebird.readResponse("deleteWebhook", 204, body), {
        ok: true,
        status: 204,
        data: null,
        issues: [],
        body: "",
      });
    }
  });

  test("that has been parsed already, or without a valid operation or status, is refused", () => {
    assert.throws(() => messagebird.readResponse("viewWebhook", 200, { id: "1" }), { code: "BODY_NOT_RAW" });
    for (const operation of ["", "createWebhookSubscription", "toString", undefined]) {
      refused(() => messagebird.readResponse(operation, 200, "{}"));
    }
    for (const status of [0, -1, 99, 600, 65_736, Number.NaN, undefined]) {
      refused(() => messagebird.readResponse("viewWebhook", status, "{}"));
    }
  });

  test("may have errors in Bird's form", () => {
    const body = '{"code":"InvalidUrl","message":"the URL is not reachable"}';
    const { code, errors } = bird.readResponse("createWebhookSubscription", 422, body);
    assert.equal(code, "UNEXPECTED_STATUS");
    assert.deepEqual(errors, [{ code: "InvalidUrl", description: "the URL is not reachable", parameter: null }]);
  });
});

test("the two entries share one core and one error class", () => {
  assert.throws(
    () => messagebird.viewWebhook({}, options),
    (error) => Object.getPrototypeOf(error) === WebhookError.prototype,
  );
});
