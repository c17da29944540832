import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, test } from "node:test";
import { inspect } from "node:util";
import { anotherSecret, receiverOf, schemes, senders, signed } from "./requests.mjs";

describe("a handler", () => {
  const { warn, error } = console;
  let lines = [];
  beforeEach(() => {
    lines = [];
    console.warn = (...values) => lines.push(values);
    console.error = () => {};
  });
  afterEach(() => Object.assign(console, { warn, error }));

  /** The status of the response to a request that was changed after it was signed. */
  async function status(scheme, { options, receiver = {}, ...changes }) {
    const { url, headers, body } = signed(scheme, { now: Math.floor(Date.now() / 1000), ...changes });
    const sent = new Request(url, { method: "POST", headers: changes.headers ?? headers, body });
    return (await receiverOf(scheme, receiver).handler(() => {}, options)(sent)).status;
  }

  for (const scheme of schemes) {
    test(`prints one line for a forged request, without body, header value or secret: ${scheme}`, async () => {
      const { provider, secret } = senders[scheme];
      const forged = signed(scheme, { secret: anotherSecret(scheme), now: Math.floor(Date.now() / 1000) });
      const request = new Request(forged.url, { method: "POST", headers: forged.headers, body: forged.body });
      assert.equal((await receiverOf(scheme).handler(() => {})(request)).status, 401);
      assert.equal(lines.length, 1);
      const [[line, ...more]] = lines;
      assert.deepEqual(more, []);
      assert.match(line, new RegExp(`^hookproof refused a request from ${provider}: SIGNATURE_MISMATCH: [^\\n]+$`));
      assert.match(line, /receiver\.explain/);
      for (const text of [secret, forged.body, ...new Headers(forged.headers).values()].flatMap(strings)) {
        assert.ok(!line.includes(text), `${inspect(line)} holds ${text}`);
      }
    });
  }

  test("prints nothing for an authentic request", async () => {
    for (const scheme of schemes) assert.equal(await status(scheme, {}), 200);
    assert.deepEqual(lines, []);
  });

  test("prints the code of every refusal on one line", async () => {
    assert.equal(await status("bird-hmac", { headers: {} }), 400);
    assert.equal(await status("basic", { headers: {} }), 401);
    assert.equal(await status("comapi-hmac-sha1", { body: "{\n  nothing\n" }), 400);
    assert.equal(await status("comapi-hmac-sha1", { receiver: { maxBodyBytes: 3 } }), 413);
    assert.equal(await status("comapi-hmac-sha1", { body: '{"name":7}', receiver: { strict: true } }), 400);
    assert.deepEqual(
      lines.map(([line]) => /: ([A-Z_]+): /.exec(line)[1]),
      ["MISSING_HEADER", "CREDENTIALS_REQUIRED", "INVALID_JSON", "BODY_TOO_LARGE", "INVALID_PAYLOAD"],
    );
    for (const [line] of lines) {
      assert.doesNotMatch(line, /\n/);
      assert.match(line, /`receiver\.explain`/);
    }
  });

  test("prints nothing if `onRefusal` is null or a function, which is called", async () => {
    assert.equal(await status("bird-hmac", { headers: {}, options: { onRefusal: null } }), 400);
    const codes = [];
    const options = { onRefusal: ({ code }) => codes.push(code) };
    assert.equal(await status("bird-hmac", { headers: {}, options }), 400);
    assert.deepEqual(codes, ["MISSING_HEADER"]);
    assert.deepEqual(lines, []);
    assert.equal(await status("bird-hmac", { headers: {}, options: { onRefusal: undefined } }), 400);
    assert.equal(lines.length, 1);
  });
});

/** The strings of a secret that are long enough not to occur in a message by chance. */
function strings(value) {
  return [typeof value === "string" ? value : value.password].filter((text) => text.length > 5);
}
