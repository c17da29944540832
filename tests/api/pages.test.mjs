// Pagination: lists are fetched up to their end.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { api, hookproof } from "../js/package.mjs";

const { ApiError, bird, messagebird } = api;

/** A `fetch` that returns the given responses, the last one repeatedly, and records its calls in `queries`. */
function responding(...responses) {
  const queries = [];
  const fetch = function (url, request) {
    assert.equal(this, undefined);
    assert.equal(request.headers.Authorization, "AccessKey key-1");
    const next = responses[Math.min(queries.length, responses.length - 1)];
    queries.push(new URL(url).search);
    if (queries.length > 20) throw new Error("too many requests");
    const body = typeof next === "string" ? next : JSON.stringify(next);
    return Promise.resolve(new Response(body, { status: next.status ?? 200 }));
  };
  return { queries, options: { accessKey: "key-1", fetch } };
}

async function all(pages) {
  const found = [];
  for await (const page of pages) found.push(page);
  return found;
}

const items = (...ids) => ids.map((id) => ({ id }));

describe("pages by offset", () => {
  test("end when the total count is reached", async () => {
    const { queries, options } = responding(
      { offset: 0, limit: 2, count: 2, totalCount: 3, items: items("a", "b") },
      { offset: 2, limit: 2, count: 1, totalCount: 3, items: items("c") },
    );
    const pages = await all(messagebird.pages("listConversations", { limit: 2, status: "active" }, options));
    assert.deepEqual(
      pages.flatMap((page) => page.items.map(({ id }) => id)),
      ["a", "b", "c"],
    );
    assert.deepEqual(queries, ["?limit=2&status=active", "?limit=2&status=active&offset=2"]);
  });

  test("continue by the number of received items, from the passed offset", async () => {
    const { queries, options } = responding({ items: items("a") }, { items: items("b", "c") }, { items: [] });
    const args = { conversationId: "c-1", offset: 5, limit: 50 };
    assert.equal((await all(messagebird.pages("listConversationMessages", args, options))).length, 3);
    assert.deepEqual(queries, ["?offset=5&limit=50", "?offset=6&limit=50", "?offset=8&limit=50"]);
  });

  test("end at an empty page for any total count, and at a page without items", async () => {
    for (const last of [{ items: [], totalCount: 100 }, { totalCount: 100 }, { items: null, totalCount: 100 }]) {
      const { queries, options } = responding(last);
      assert.deepEqual(await all(messagebird.pages("listWebhooks", {}, options)), [last]);
      assert.equal(queries.length, 1);
    }
  });

  test("that are repeated are an error and not an endless loop", async () => {
    for (const same of [{ items: items("a") }, { offset: 0, items: items("a"), totalCount: 9 }]) {
      const { queries, options } = responding(same);
      const repeated = (error) =>
        error instanceof ApiError && error.code === "REPEATED_PAGE" && error.response.data !== null;
      await assert.rejects(all(messagebird.pages("listWebhooks", undefined, options)), repeated);
      assert.equal(queries.length, 2);
    }
    const moving = responding({ offset: 0, items: items("a"), at: 1 }, { offset: 0, items: items("a"), at: 2 });
    await assert.rejects(all(messagebird.pages("listWebhooks", {}, moving.options)), { code: "REPEATED_PAGE" });
  });

  test("are fetched when the iterator advances", async () => {
    const { queries, options } = responding({ items: items("a") }, { items: items("b") });
    for await (const page of messagebird.pages("listWebhooks", {}, options)) {
      assert.equal(page.items[0].id, "a");
      break;
    }
    assert.equal(queries.length, 1);
  });

  test("do not change with the objects of arguments and options", async () => {
    const { queries, options } = responding({ items: items("a") }, { items: [] });
    const args = { limit: 1 };
    const pages = messagebird.pages("listWebhooks", args, options);
    args.limit = "none";
    options.accessKey = "";
    await all(pages);
    assert.deepEqual(queries, ["?limit=1", "?limit=1&offset=1"]);
  });
});

describe("pages by token", () => {
  const args = { workspaceId: "w" };

  test("end without a token", async () => {
    for (const end of [undefined, null, ""]) {
      const { queries, options } = responding(
        { results: items("a"), nextPageToken: "t+1" },
        { results: [], nextPageToken: "t+2" },
        { results: items("b"), nextPageToken: end },
      );
      const pages = await all(bird.pages("listWebhookSubscriptions", args, options));
      assert.deepEqual(
        pages.flatMap((page) => page.results.map(({ id }) => id)),
        ["a", "b"],
      );
      assert.deepEqual(queries, ["", "?pageToken=t%2B1", "?pageToken=t%2B2"]);
    }
  });

  test("that refer to themselves are an error and not an endless loop", async () => {
    const { queries, options } = responding(
      { results: [], nextPageToken: "t", at: 1 },
      { results: [], nextPageToken: "t", at: 2 },
    );
    await assert.rejects(all(bird.pages("listWebhookSubscriptions", args, options)), { code: "REPEATED_PAGE" });
    assert.equal(queries.length, 2);
  });
});

describe("a response that is not a page", () => {
  test("is thrown with the response, after the previous pages", async () => {
    const failure = { status: 401, errors: [{ code: 2, description: "no such key", parameter: "access_key" }] };
    const { options } = responding({ items: items("a"), totalCount: 2 }, failure);
    const seen = [];
    await assert.rejects(
      async () => {
        for await (const page of messagebird.pages("listWebhooks", {}, options)) seen.push(page);
      },
      (error) => {
        assert.ok(error instanceof ApiError && error instanceof Error);
        assert.equal(error.name, "ApiError");
        assert.equal(error.message, "listWebhooks: 401 UNAUTHORIZED: no such key");
        assert.deepEqual([error.status, error.code], [401, "UNAUTHORIZED"]);
        assert.deepEqual(error.response.errors, failure.errors);
        assert.equal(error.response.body, JSON.stringify(failure));
        return true;
      },
    );
    assert.equal(seen.length, 1);
  });

  test("can be an error page of a proxy, or empty", async () => {
    for (const body of ["<html>", ""]) {
      const { options } = responding(body);
      await assert.rejects(all(messagebird.pages("listWebhooks", {}, options)), {
        code: "UNREADABLE_BODY",
        status: 200,
      });
    }
  });

  test("is not requested with invalid arguments or options", () => {
    const { options } = responding({ items: [] });
    const refused = (call) =>
      assert.throws(call, (error) => error instanceof hookproof.WebhookError && error.code === "INVALID_OPTIONS");
    refused(() => messagebird.pages("listConversations", { status: "closed" }, options));
    refused(() => messagebird.pages("listNothing", {}, options));
    refused(() => messagebird.pages("listWebhooks", {}, { accessKey: "key-1" }));
    refused(() => messagebird.pages("listWebhooks", {}));
    refused(() => messagebird.pages("listWebhooks", {}, { ...options, accessKey: "" }));
  });

  test("is distinct from an exception of fetch, which is thrown unchanged", async () => {
    const gone = new TypeError("fetch failed");
    const fetch = () => Promise.reject(gone);
    await assert.rejects(
      all(messagebird.pages("listWebhooks", {}, { accessKey: "key-1", fetch })),
      (error) => error === gone,
    );
  });
});
