// A body is laid out for reading; what was added is known, so that the bytes stay the same.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hookproof, samples } from "../js/package.mjs";
import { source } from "./source.mjs";

const { providers, validate } = hookproof;
const { isWorthLayout, layOut } = await source("editor/layout");
const { placeIssues } = await source("editor/places");

function without({ text, added }) {
  let end = 0;
  let kept = "";
  for (const { from, to } of added) {
    assert.ok(from >= end && to > from);
    assert.match(text.slice(from, to), /^\s+$/);
    kept += text.slice(end, from);
    end = to;
  }
  return kept + text.slice(end);
}

test("JSON without white space is laid out as JSON.stringify does", () => {
  for (const provider of Object.keys(providers)) {
    for (const { body } of samples(provider)) {
      if (!(body.startsWith("{") || body.startsWith("["))) continue;
      const layout = layOut(body);
      assert.equal(layout.text, JSON.stringify(JSON.parse(body), null, 2));
      assert.equal(without(layout), body);
    }
  }
});

describe("the text without what was added is the text, for", () => {
  const texts = {
    "half a document": '{"a":[1,{"b":"c',
    "white space already": '{ "a" : 1,\n\t"b":[ ],"c":{},"d":[\n]}',
    "what is no JSON": '{a:b}}]"x\ny"',
    "a string with braces": '{"a":"{[,:]}\\"","b":1}',
    "mixed line endings": '{"a":1,\r\n"b":2,\n"c":3}\r',
    "a byte order mark": '\ufeff{"a":1}',
    "a form": "id=1&name=a%20b&tag=&tag=2",
    "other text": "hello, world",
  };
  for (const [name, text] of Object.entries(texts)) test(name, () => assert.equal(without(layOut(text)), text));
});

test("only what is hard to read is laid out", () => {
  assert.ok(isWorthLayout('{"type":"message-received","time":"x"}'));
  assert.ok(isWorthLayout("a=1&b=2"));
  for (const text of ['{"a":1}', JSON.stringify({ a: 1, b: "some text of a few words" }, null, 2), "hello & bye"]) {
    assert.ok(!isWorthLayout(text), text);
  }
});

test("the largest body that is edited takes less than a second", () => {
  const text = JSON.stringify(Array.from({ length: 75_000 }, (_, nth) => ({ nth })));
  assert.ok(text.length > 900_000);
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    assert.ok(layOut(text).added.length > 75_000);
    return performance.now() - started;
  });
  assert.ok(Math.min(...times) < 1000, `${times} ms`);
});

test("the lines and columns of issues become the tokens there", () => {
  const text = '[{"type":"message-received",\n"é😀":1,"to":5,"message":{"id":7}}]';
  const { issues } = validate("bandwidth", text);
  assert.ok(issues.length > 0);
  const placed = placeIssues(text, issues);
  const tokens = placed.map(({ issue, from, to }) => [issue.path, text.slice(from, to)]);
  assert.deepEqual(
    tokens.filter(([path]) => path.endsWith("/to") || path.endsWith("/id")),
    [
      ["/0/to", "5"],
      ["/0/message/id", "7"],
    ],
  );
});
