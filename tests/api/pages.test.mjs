// Lists are followed to their end and no further.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { api, hookproof } from "../js/package.mjs";

const { ApiError, bird, messagebird } = api;

/** A fetch that answers from a list, the last of which repeats, and notes what it was asked for. */
function answering(...answers) {
  const asked = [];
  const fetch = function (url, request) {
    assert.equal(this, undefined);
    assert.equal(request.headers.Authorization, "AccessKey key-1");
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(new URL(url).search);
    if (asked.length > 20) throw new Error("asked for ever");
    const body = typeof answer === "string" ? answer : JSON.stringify(answer);
    return Promise.resolve(new Response(body, { status: answer.status ?? 200 }));
  };
  return { asked, options: { accessKey: "key-1", fetch } };
}

async function all(pages) {
  const found = [];
  for await (const page of pages) found.push(page);
  return found;
}

const items = (...ids) => ids.map((id) => ({ id }));

describe("pages by offset", () => {
  test("end when as many have come as there are", async () => {
    const { asked, options } = answering(
      { offset: 0, limit: 2, count: 2, totalCount: 3, items: items("a", "b") },
      { offset: 2, limit: 2, count: 1, totalCount: 3, items: items("c") },
    );
    const pages = await all(messagebird.pages("listConversations", { limit: 2, status: "active" }, options));
    assert.deepEqual(
      pages.flatMap((page) => page.items.map(({ id }) => id)),
      ["a", "b", "c"],
    );
    assert.deepEqual(asked, ["?limit=2&status=active", "?limit=2&status=active&offset=2"]);
  });

  test("go on by what came and not by what was asked for, from the offset given", async () => {
    const { asked, options } = answering({ items: items("a") }, { items: items("b", "c") }, { items: [] });
    const args = { conversationId: "c-1", offset: 5, limit: 50 };
    assert.equal((await all(messagebird.pages("listConversationMessages", args, options))).length, 3);
    assert.deepEqual(asked, ["?offset=5&limit=50", "?offset=6&limit=50", "?offset=8&limit=50"]);
  });

  test("end at an empty page, whatever it says of a total, and at one without items", async () => {
    for (const last of [{ items: [], totalCount: 100 }, { totalCount: 100 }, { items: null, totalCount: 100 }]) {
      const { asked, options } = answering(last);
      assert.deepEqual(await all(messagebird.pages("listWebhooks", {}, options)), [last]);
      assert.equal(asked.length, 1);
    }
  });

  test("that do not move are an error and no endless loop", async () => {
    for (const same of [{ items: items("a") }, { offset: 0, items: items("a"), totalCount: 9 }]) {
      const { asked, options } = answering(same);
      const repeated = (error) =>
        error instanceof ApiError && error.code === "REPEATED_PAGE" && error.response.data !== null;
      await assert.rejects(all(messagebird.pages("listWebhooks", undefined, options)), repeated);
      assert.equal(asked.length, 2);
    }
    const moving = answering({ offset: 0, items: items("a"), at: 1 }, { offset: 0, items: items("a"), at: 2 });
    await assert.rejects(all(messagebird.pages("listWebhooks", {}, moving.options)), { code: "REPEATED_PAGE" });
  });

  test("are fetched as they are asked for", async () => {
    const { asked, options } = answering({ items: items("a") }, { items: items("b") });
    for await (const page of messagebird.pages("listWebhooks", {}, options)) {
      assert.equal(page.items[0].id, "a");
      break;
    }
    assert.equal(asked.length, 1);
  });

  test("are those asked for at first, whatever becomes of the objects since", async () => {
    const { asked, options } = answering({ items: items("a") }, { items: [] });
    const args = { limit: 1 };
    const pages = messagebird.pages("listWebhooks", args, options);
    args.limit = "none";
    options.accessKey = "";
    await all(pages);
    assert.deepEqual(asked, ["?limit=1", "?limit=1&offset=1"]);
  });
});

describe("pages by token", () => {
  const args = { workspaceId: "w" };

  test("end where none is named", async () => {
    for (const end of [undefined, null, ""]) {
      const { asked, options } = answering(
        { results: items("a"), nextPageToken: "t+1" },
        { results: [], nextPageToken: "t+2" },
        { results: items("b"), nextPageToken: end },
      );
      const pages = await all(bird.pages("listWebhookSubscriptions", args, options));
      assert.deepEqual(
        pages.flatMap((page) => page.results.map(({ id }) => id)),
        ["a", "b"],
      );
      assert.deepEqual(asked, ["", "?pageToken=t%2B1", "?pageToken=t%2B2"]);
    }
  });

  test("that name themselves are an error and no endless loop", async () => {
    const { asked, options } = answering(
      { results: [], nextPageToken: "t", at: 1 },
      { results: [], nextPageToken: "t", at: 2 },
    );
    await assert.rejects(all(bird.pages("listWebhookSubscriptions", args, options)), { code: "REPEATED_PAGE" });
    assert.equal(asked.length, 2);
  });
});

describe("what is no page", () => {
  test("is thrown with the answer in it, after the pages before it", async () => {
    const failure = { status: 401, errors: [{ code: 2, description: "no such key", parameter: "access_key" }] };
    const { options } = answering({ items: items("a"), totalCount: 2 }, failure);
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

  test("may also be the page of a proxy, or nothing", async () => {
    for (const body of ["<html>", ""]) {
      const { options } = answering(body);
      await assert.rejects(all(messagebird.pages("listWebhooks", {}, options)), {
        code: "UNREADABLE_BODY",
        status: 200,
      });
    }
  });

  test("is refused at once where the arguments or options make no request", () => {
    const { options } = answering({ items: [] });
    const refused = (call) =>
      assert.throws(call, (error) => error instanceof hookproof.WebhookError && error.code === "INVALID_OPTIONS");
    refused(() => messagebird.pages("listConversations", { status: "closed" }, options));
    refused(() => messagebird.pages("listNothing", {}, options));
    refused(() => messagebird.pages("listWebhooks", {}, { accessKey: "key-1" }));
    refused(() => messagebird.pages("listWebhooks", {}));
    refused(() => messagebird.pages("listWebhooks", {}, { ...options, accessKey: "" }));
  });

  test("leaves what fetch throws as it is", async () => {
    const gone = new TypeError("fetch failed");
    const fetch = () => Promise.reject(gone);
    await assert.rejects(
      all(messagebird.pages("listWebhooks", {}, { accessKey: "key-1", fetch })),
      (error) => error === gone,
    );
  });
});
