// JSON texts: the package must accept the same texts as JSON.parse, and return the same values.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { documents } from "./documents.mjs";
import { hookproof } from "./package.mjs";
import { refused } from "./requests.mjs";

const { parse, WebhookError } = hookproof;
const shown = (text) => JSON.stringify(text.length > 50 ? `${text.slice(0, 50)}…` : text);

describe("a body is JSON if and only if JSON.parse accepts it", () => {
  for (const [subject, texts] of Object.entries(documents)) {
    for (const text of texts) {
      test(`${subject}: ${shown(text)} is ${isJson(text) ? "" : "not "}JSON`, () => {
        assertAgreement(text);
        assertAgreement(Buffer.from(text));
        assertAgreement(`{"name":"message.read","value":${text}}`);
      });
    }
  }

  test("keys are decoded like strings", () => {
    for (const key of [
      "",
      "é",
      "\\u0061",
      "\\ud83d\\ude42",
      "\\ud800",
      "a\\nb",
      "\\u0000",
      "__proto__",
      "length",
      "0",
    ]) {
      const text = `{"name":"message.read","${key}":1}`;
      assert.deepEqual(payloads(text), [JSON.parse(text)]);
    }
  });

  test("keys are in the order of JSON.parse", () => {
    const text = '{"name":"message.read","b":1,"2":1,"a":1,"1":1,"b":2}';
    assert.deepEqual(Object.keys(payloads(text)[0]), Object.keys(JSON.parse(text)));
  });
});

describe("a body in bytes", () => {
  const quoted = (bytes) => Uint8Array.from([0x22, ...bytes, 0x22]);

  for (const [what, bytes] of [
    ["a byte that never occurs", [0xff]],
    ["another byte that never occurs", [0xc1, 0xbf]],
    ["a continuation without its start", [0x80]],
    ["a start without its continuation", [0xc3]],
    ["two bytes of three", [0xe2, 0x82]],
    ["three bytes of four", [0xf0, 0x9f, 0x99]],
    ["a slash written longer than need be", [0xc0, 0xaf]],
    ["a zero in two bytes", [0xc0, 0x80]],
    ["a zero in three bytes", [0xe0, 0x80, 0x80]],
    ["half a surrogate pair", [0xed, 0xa0, 0x80]],
    ["a surrogate pair in two times three bytes", [0xed, 0xa0, 0xbd, 0xed, 0xb9, 0x82]],
    ["a code point beyond the last", [0xf4, 0x90, 0x80, 0x80]],
    ["five bytes", [0xf8, 0x88, 0x80, 0x80, 0x80]],
    ["Latin-1", [0x63, 0x61, 0x66, 0xe9]],
  ]) {
    test(`with ${what} is refused for its encoding`, () => {
      refused("INVALID_ENCODING", () => parse("dotdigital", quoted(bytes)));
      refused("INVALID_ENCODING", () =>
        parse("dotdigital", Uint8Array.from([...Buffer.from('{"name":"message.read","v":'), ...quoted(bytes), 0x7d])),
      );
    });
  }

  test("with a byte order mark is refused, as by JSON.parse", () => {
    refused("INVALID_JSON", () => parse("dotdigital", Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b, 0x7d)));
  });

  test("in UTF-16 is refused", () => {
    for (const mark of [[], [0xff, 0xfe]]) {
      const bytes = Uint8Array.from([...mark, ...Buffer.from('{"name":"message.read"}', "utf16le")]);
      const result = refusalOf(bytes);
      assert.equal(result, mark.length > 0 ? "INVALID_ENCODING" : "INVALID_JSON");
    }
  });

  test("with code points at the limits of the Unicode planes is decoded correctly", () => {
    for (const point of [0x20, 0x7e, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xfffd, 0xffff, 0x10000, 0x10ffff]) {
      const text = JSON.stringify(String.fromCodePoint(point));
      assert.deepEqual(payloads(Buffer.from(text)), [JSON.parse(text)], point.toString(16));
    }
  });
});

describe("nesting of a body", () => {
  const shapes = {
    lists: (depth) => "[".repeat(depth) + "]".repeat(depth),
    objects: (depth) => `${'{"a":'.repeat(depth)}0${"}".repeat(depth)}`,
    "lists in objects": (depth) => `${'{"a":['.repeat(depth / 2)}${"]}".repeat(depth / 2)}`,
  };
  for (const [what, shape] of Object.entries(shapes)) {
    test(`${what}: 64 levels are accepted`, () => {
      assert.deepEqual(payloads(shape(64)), [JSON.parse(shape(64))].flat());
    });

    test(`${what}: more are refused`, () => {
      for (const depth of [66, 1000, 100000]) refused("TOO_DEEP", () => parse("dotdigital", shape(depth)));
    });
  }

  test("65 levels are refused, also if the body is truncated", () => {
    refused("TOO_DEEP", () => parse("dotdigital", shapes.lists(65)));
    refused("TOO_DEEP", () => parse("dotdigital", shapes.objects(65)));
    refused("TOO_DEEP", () => parse("dotdigital", "[".repeat(65)));
  });

  test("brackets in strings are not levels", () => {
    const text = JSON.stringify({ name: "message.read", v: "[{".repeat(500) });
    assert.deepEqual(payloads(text), [JSON.parse(text)]);
  });

  test("siblings are not levels", () => {
    const text = `{"name":"message.read","v":[${Array(5000).fill("[[]]").join(",")}]}`;
    assert.deepEqual(payloads(text), [JSON.parse(text)]);
  });
});

function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Asserts that the body is parsed as by JSON.parse, an array as its elements, or refused as by JSON.parse. */
function assertAgreement(body) {
  if (isJson(String(body))) assert.deepEqual(payloads(body), [JSON.parse(body)].flat());
  else refused("INVALID_JSON", () => parse("dotdigital", body), String(body));
}

function payloads(body) {
  return parse("dotdigital", body).map(({ payload }) => payload);
}

function refusalOf(body) {
  try {
    parse("dotdigital", body);
  } catch (error) {
    if (error instanceof WebhookError) return error.code;
    throw error;
  }
  return null;
}
