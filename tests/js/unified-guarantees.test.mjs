// Guarantees for the unified event of any payload: its members, and the types and formats of their values.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { corpus, skip } from "./corpus.mjs";
import { eventCases, requestOf } from "./event-cases.mjs";
import { hookproof, jsonSchema, samples } from "./package.mjs";
import { changed, sample } from "./samples.mjs";

const kinds = new Set([
  "message.received",
  "message.status",
  "message.interaction",
  "conversation.created",
  "conversation.updated",
  "conversation.deleted",
  "call.status",
  "other",
]);
const statuses = new Set("accepted queued sent delivered read failed expired rejected deleted clicked".split(" "));

/** Fails if a unified event does not have the members of its kind. */
function assertGuarantees({ kind, message, conversation, call }) {
  assert.ok(kinds.has(kind), kind);
  assert.equal(message !== null, kind.startsWith("message."), `${kind}: message`);
  assert.equal(call !== null, kind.startsWith("call."), `${kind}: call`);
  if (kind.startsWith("conversation.")) assert.notEqual(conversation, null, kind);
  for (const text of [conversation, call].flatMap((part) => Object.values(part ?? {}))) assertText(text);
  if (message) assertMessage(message, conversation);
}

function assertMessage(message, conversation) {
  const { to, media, location, status, error, segments, direction, ...texts } = message;
  for (const text of Object.values(texts)) assertText(text);
  assert.equal(typeof (conversation?.id ?? null), typeof message.conversationId, "a conversation for its id");
  assert.ok(status === null || statuses.has(status), status);
  assert.ok([null, "inbound", "outbound"].includes(direction), direction);
  assert.ok(segments === null || Number.isInteger(segments), segments);
  assert.ok(to.every((address) => typeof address === "string" && address !== ""));
  for (const file of media) assertFile(file);
  if (location) assert.ok(Number.isFinite(location.latitude) && Number.isFinite(location.longitude));
  if (error) assert.ok(error.code !== null || error.description !== null);
}

function assertFile({ url, ...rest }) {
  assertText(url);
  assert.ok(url !== null || typeof rest.id === "string", "an address or an id");
  for (const text of Object.values(rest)) assert.equal(typeof text, "string");
}

function assertText(text) {
  assert.ok(text === null || (typeof text === "string" && text !== ""), JSON.stringify(text));
}

/** Values that providers do not send, in addition to those of {@link changed}. */
const odd = ["", "☎️", "1".repeat(40), "31612345678", 1e300, [[]], [null, {}, "text"], { id: {} }];

describe("a unified event", () => {
  for (const [provider, { events }] of Object.entries(hookproof.providers)) {
    for (const type of events) {
      test(`${provider} ${type}: has the members of its kind, also with unexpected values, and the complete payload`, () => {
        const { payload } = samples(provider, type);
        const full = sample(jsonSchema(provider, type));
        for (const { payload: sent } of [{ payload }, ...changed(payload, odd), ...changed(full, [{}, [7]])]) {
          const [event] = hookproof.parse(provider, JSON.stringify(sent));
          assertGuarantees(event.unified);
          assert.deepEqual(event.payload, sent);
        }
      });
    }
  }

  test("of a query or form has the members of its kind", () => {
    for (const eventCase of eventCases) {
      const { url, body } = requestOf(eventCase);
      for (const { unified } of hookproof.parse(eventCase.provider, body, { url })) assertGuarantees(unified);
    }
  });

  test("of an unknown type has the kind other and no members", () => {
    const [{ unified }] = hookproof.parse("bird", '{"type":"fax.received","data":{"sms_id":"1","to":"31612345678"}}');
    assert.deepEqual(unified, { kind: "other", message: null, conversation: null, call: null });
  });
});

describe("the unified events of the corpus", { skip }, () => {
  for (const { provider, file, body, options } of corpus) {
    test(`${file} has the members of its kind`, () => {
      for (const { unified } of hookproof.parse(provider, body, options)) assertGuarantees(unified);
    });
  }
});
