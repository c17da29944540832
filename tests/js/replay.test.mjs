import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hookproof } from "./package.mjs";
import { NOW, receiverOf, schemes, senders, signed } from "./requests.mjs";

const keyOf = (scheme, changes = {}, now = changes.now ?? NOW) =>
  receiverOf(scheme).verify(signed(scheme, changes), { now }).replayKey;

describe("the replay key", () => {
  for (const scheme of schemes) {
    const first = { id: "msg_1", jti: "token-1" };

    test(`${scheme}: is equal for the same request`, () => {
      assert.equal(keyOf(scheme, first), keyOf(scheme, first));
      assert.match(keyOf(scheme, first), /^\S{5,}$/);
    });

    test(`${scheme}: is equal for a redelivery that is signed later and with another token id`, () => {
      assert.equal(keyOf(scheme, { ...first, now: NOW + 7200, jti: "token-2" }), keyOf(scheme, first));
    });

    test(`${scheme}: does not depend on which secret or algorithm signed, nor on the receiver`, () => {
      const { provider, secret } = senders[scheme];
      const newer =
        { basic: { username: "n", password: "n" }, "standard-webhooks": "whsec_bmV3ZXI=" }[scheme] ?? "newer";
      const receiver = hookproof.createReceiver({ provider, secret: [newer, secret] });
      const keys = [newer, secret].map((one) =>
        receiver.verify(signed(scheme, { ...first, secret: one }), { now: NOW }),
      );
      assert.deepEqual(
        keys.map(({ keyIndex }) => keyIndex),
        [0, 1],
      );
      assert.deepEqual(
        keys.map(({ replayKey }) => replayKey),
        [keyOf(scheme, first), keyOf(scheme, { ...first, algorithm: "HS512" })],
      );
    });

    test(`${scheme}: is the same in the delivery`, () => {
      const request = signed(scheme, first);
      const receiver = receiverOf(scheme);
      assert.equal(receiver.receive(request, { now: NOW }).replayKey, receiver.verify(request, { now: NOW }).replayKey);
    });
  }

  for (const scheme of schemes.filter((name) => name !== "standard-webhooks")) {
    test(`${scheme}: differs for every other body`, () => {
      const bodies = [
        "",
        " ",
        "{}",
        "{} ",
        '{"a":1}',
        '{"a":2}',
        Uint8Array.of(0),
        Uint8Array.of(0xff),
        Uint8Array.of(0xfe),
        "\ufffd",
      ];
      assert.equal(new Set(bodies.map((body) => keyOf(scheme, { body }))).size, bodies.length);
    });
  }

  for (const scheme of ["messagebird-jwt", "messagebird-hmac", "bird-hmac"]) {
    test(`${scheme}: differs for every other query`, () => {
      const queries = ["", "?id=1", "?id=2", "?id=1&status=sent", "?id=1&status=delivered", "?id=1status=sent"];
      const keys = queries.map((query) => keyOf(scheme, { url: `https://hooks.example.net/in${query}`, body: "" }));
      assert.equal(new Set(keys).size, keys.length);
    });

    test(`${scheme}: distinguishes the end of the query from the start of the body`, () => {
      const url = "https://hooks.example.net/in";
      const keys = [
        { url: `${url}?ab`, body: "cd" },
        { url: `${url}?a`, body: "bcd" },
        { url: `${url}?abcd`, body: "" },
        { url, body: "abcd" },
      ].map((changes) => keyOf(scheme, changes));
      assert.equal(new Set(keys).size, keys.length);
    });
  }

  test("comapi-hmac-sha1: does not change with the query, which an attacker could add to a recorded request", () => {
    const url = "https://hooks.example.net/cpaas";
    const keys = ["", "?", "?x=1", "?x=2"].map((query) => keyOf("comapi-hmac-sha1", { url: url + query }));
    assert.equal(new Set(keys).size, 1);
  });

  test("messagebird-hmac: does not change with another encoding of the query, which has the same signature", () => {
    const url = "https://hooks.example.net/in";
    const request = signed("messagebird-hmac", { url: `${url}?a=1+2&b=%c3%a9&c=` });
    const keys = ["?a=1+2&b=%c3%a9&c=", "?c=&b=%C3%A9&a=1%202", "?&a=1+2&%62=%c3%a9&c"].map((query) => {
      const recorded = { ...request, url: url + query };
      return receiverOf("messagebird-hmac").verify(recorded, { now: NOW }).replayKey;
    });
    assert.equal(new Set(keys).size, 1);
  });

  test("meta-hmac-sha256: does not change with the characters that are escaped, which leave the signature valid", () => {
    const escaped = ["\\u00e4", "\\u00f6", "\\ud83d\\ude00"];
    const body = `{"text":"${escaped.join("")}"}`;
    const request = signed("meta-hmac-sha256", { body });
    const decoded = (text, character) => text.replace(character, JSON.parse(`"${character}"`));
    const bodies = [
      body,
      ...escaped.map((character) => decoded(body, character)),
      escaped.reduce((text, character) => decoded(text, character), body),
    ];
    const keys = bodies.map((other) => {
      return receiverOf("meta-hmac-sha256").verify({ ...request, body: other }, { now: NOW }).replayKey;
    });
    assert.equal(new Set(bodies).size, 5);
    assert.deepEqual(new Set(keys), new Set([keyOf("meta-hmac-sha256", { body })]));
  });

  test("standard-webhooks: is the webhook-id", () => {
    for (const id of ["msg_2b7e151628aed2a6", "a.b", "evt-1"]) assert.equal(keyOf("standard-webhooks", { id }), id);
    assert.equal(
      keyOf("standard-webhooks", { id: "msg_1", body: "{}" }),
      keyOf("standard-webhooks", { id: "msg_1", body: "[]" }),
    );
  });
});
