import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { subjects } from "../../benches/constant_time_subjects.mjs";
import { secrets } from "../secrets.mjs";
import { hookproof } from "./package.mjs";
import { anotherSecret, NOW, receiverOf, refused, schemes, senders, signed } from "./requests.mjs";

const { createReceiver, providers } = hookproof;
const all = Object.values(providers).flatMap(({ schemes }) => schemes);
const at = { now: NOW };

/** A request with the signatures of two schemes of a provider, of the same URL and body. */
function both(strong, weak, { replaced = {}, ...changes } = {}) {
  const { url, body } = senders[strong];
  const [one, other] = [strong, weak].map((scheme) => signed(scheme, { url, body, ...changes[scheme] }));
  return { ...one, headers: { ...other.headers, ...one.headers, ...replaced } };
}

test("the tests have a sender for every scheme whose signature is in headers", () => {
  // Another file tests the scheme whose signature is a parameter.
  const without = all.filter((scheme) => scheme !== "vonage-sig" && senders[scheme] === undefined);
  assert.deepEqual(without, [], "add these schemes to `senders` in tests/js/requests.mjs");
});

test("the time of refusals is measured for every scheme", () => {
  const without = all.filter((scheme) => subjects[scheme] === undefined);
  assert.deepEqual(without, [], "add these schemes to `subjects` in benches/constant_time_subjects.mjs");
});

test("the audit has a secret for every scheme", () => {
  const without = all.filter((scheme) => secrets[scheme] === undefined);
  assert.deepEqual(without, [], "add these schemes to `secrets` in tests/secrets.mjs");
});

describe("the scheme", () => {
  for (const scheme of schemes) {
    const { provider } = senders[scheme];

    test(`of a ${scheme} request is detected`, () => {
      const verification = receiverOf(scheme).verify(signed(scheme), at);
      assert.deepEqual([verification.provider, verification.scheme, verification.keyIndex], [provider, scheme, 0]);
    });

    test(`${scheme} is listed under ${provider}`, () => {
      assert.ok(providers[provider].schemes.includes(scheme));
    });
  }

  test("has a verification with these fields and no others", () => {
    for (const scheme of schemes) {
      const verification = receiverOf(scheme).verify(signed(scheme, { claims: { iat: NOW } }), at);
      const names = ["keyIndex", "provider", "replayKey", "scheme", "signedAt"];
      // If several spellings of the URL are tried, the one that was signed.
      const more = scheme === "twilio-hmac-sha1" ? ["url"] : [];
      assert.deepEqual(Object.keys(verification).sort(), [...names, ...more]);
      const signsNoTime = ["basic", "comapi-hmac-sha1", "meta-hmac-sha256", "twilio-hmac-sha1"].includes(scheme);
      assert.equal(verification.signedAt, signsNoTime ? null : NOW, scheme);
    }
  });

  test("messagebird-jwt has the time at which a token was issued, or else from which it is valid", () => {
    const signedAt = (claims) =>
      receiverOf("messagebird-jwt").verify(signed("messagebird-jwt", { claims }), at).signedAt;
    assert.equal(signedAt({ iat: NOW - 2, nbf: NOW - 1 }), NOW - 2);
    assert.equal(signedAt({ iat: NOW - 1.5, nbf: NOW - 9 }), NOW - 2);
    assert.equal(signedAt({ nbf: NOW - 0.5 }), NOW - 1);
    assert.equal(signedAt({ nbf: undefined }), null);
    for (const [iat, nbf] of [
      [NOW + 60, NOW],
      [NOW, NOW + 60],
    ]) {
      refused("TIMESTAMP_IN_FUTURE", () => signedAt({ iat, nbf }));
    }
  });

  test("that is not allowed is treated as if its header were missing", () => {
    const { secret, url } = senders["messagebird-jwt"];
    const onlyJwt = createReceiver({ provider: "messagebird", secret, schemes: ["messagebird-jwt"] });
    const onlyHmac = createReceiver({ provider: "messagebird", secret, schemes: ["messagebird-hmac"] });
    const jwt = signed("messagebird-jwt");
    const hmac = signed("messagebird-hmac", { secret, url });
    assert.equal(onlyJwt.verify(jwt, at).scheme, "messagebird-jwt");
    assert.equal(onlyHmac.verify(hmac, at).scheme, "messagebird-hmac");
    refused("MISSING_HEADER", () => onlyJwt.verify(hmac, at));
    refused("MISSING_HEADER", () => onlyHmac.verify(jwt, at));
  });

  test("of one provider cannot be used for another", () => {
    for (const scheme of schemes) {
      for (const other of schemes.filter((name) => senders[name].provider !== senders[scheme].provider)) {
        const { secret } = senders[scheme];
        if (typeof secret !== "string" || other === "basic") continue;
        const receiver = createReceiver({ provider: senders[other].provider, secret });
        assert.equal(receiver.safeReceive(signed(scheme), at).ok, false, `${scheme} to ${senders[other].provider}`);
      }
    }
  });

  test("accepts the time as a Date and as seconds", () => {
    const receiver = receiverOf("bird-hmac", { tolerance: 10 });
    const request = signed("bird-hmac");
    assert.equal(receiver.verify(request, { now: new Date((NOW + 10) * 1000) }).keyIndex, 0);
    refused("TIMESTAMP_TOO_OLD", () => receiver.verify(request, { now: new Date((NOW + 11) * 1000) }));
  });

  test("uses the clock by default", () => {
    const receiver = receiverOf("messagebird-jwt");
    assert.equal(receiver.verify(signed("messagebird-jwt", { now: Math.floor(Date.now() / 1000) })).keyIndex, 0);
    refused("TIMESTAMP_TOO_OLD", () =>
      receiver.verify(signed("messagebird-jwt", { now: Math.floor(Date.now() / 1000) - 3600 })),
    );
  });
});

describe("a valid weaker signature does not replace an invalid stronger one", () => {
  const jwt = "messagebird-jwt";
  const hmac = "messagebird-hmac";
  const { secret } = senders[jwt];
  const receiver = createReceiver({ provider: "messagebird", secret });
  const same = { [hmac]: { secret } };

  test("the stronger of two valid ones is used", () => {
    assert.equal(receiver.verify(both(jwt, hmac, same), at).scheme, jwt);
  });

  test("a valid stronger one is sufficient with an invalid weaker one", () => {
    const request = both(jwt, hmac, { [hmac]: { secret: "another" } });
    assert.equal(receiver.verify(request, at).scheme, jwt);
  });

  for (const [what, code, changes] of [
    ["under another key", "SIGNATURE_MISMATCH", { [jwt]: { secret: "another" } }],
    ["that has expired", "TIMESTAMP_TOO_OLD", { [jwt]: { now: NOW - 3600 } }],
    ["for another URL", "URL_MISMATCH", { [jwt]: { claims: { url_hash: "00" } } }],
    ["for another body", "BODY_MISMATCH", { [jwt]: { claims: { payload_hash: "00" } } }],
    ["under no algorithm", "UNSUPPORTED_ALGORITHM", { [jwt]: { header: { alg: "none" } } }],
    ["that is no token", "MALFORMED_HEADER", { replaced: { "MessageBird-Signature-JWT": "no token" } }],
    ["that is empty", "MALFORMED_HEADER", { replaced: { "MessageBird-Signature-JWT": "" } }],
  ]) {
    test(`a token ${what} is refused with a valid HMAC`, () => {
      const error = refused(code, () => receiver.verify(both(jwt, hmac, { ...same, ...changes }), at));
      assert.equal(error.scheme, jwt);
    });
  }

  const mixed = [senders["standard-webhooks"].secret, senders["bird-hmac"].secret];
  const bird = createReceiver({ provider: "bird", secret: mixed });
  for (const [what, code, changes] of [
    ["under another key", "SIGNATURE_MISMATCH", { "standard-webhooks": { secret: "whsec_b3RoZXI=" } }],
    ["that is stale", "TIMESTAMP_TOO_OLD", { "standard-webhooks": { now: NOW - 301 } }],
    ["that is empty", "MALFORMED_HEADER", { replaced: { "webhook-signature": "" } }],
  ]) {
    test(`a Standard Webhooks signature ${what} is refused with a valid bird-hmac`, () => {
      const error = refused(code, () => bird.verify(both("standard-webhooks", "bird-hmac", changes), at));
      assert.equal(error.scheme, "standard-webhooks");
    });
  }

  test("a list of secrets may contain those of both schemes of Bird, and keyIndex refers to that list", () => {
    assert.equal(bird.verify(signed("standard-webhooks"), at).keyIndex, 0);
    assert.equal(bird.verify(signed("bird-hmac"), at).keyIndex, 1);
  });
});

describe("a repeated header", () => {
  for (const scheme of schemes) {
    for (const name of senders[scheme].headers) {
      const authentic = signed(scheme);
      const value = authentic.headers[name];
      const others = Object.entries(authentic.headers).filter(([header]) => header !== name);
      const another = /timestamp/i.test(name)
        ? `${NOW + 1}`
        : signed(scheme, { secret: anotherSecret(scheme), id: "msg_other" }).headers[name];
      const receiver = receiverOf(scheme);
      const verify = (headers) => receiver.verify({ ...authentic, headers }, at);

      test(`${scheme}: ${name} with two values is refused, for any type of headers`, () => {
        for (const values of [
          [value, another],
          [another, value],
        ]) {
          refused("DUPLICATE_HEADER", () => verify([...others, ...values.map((one) => [name, one])]), "pairs");
          refused(
            "DUPLICATE_HEADER",
            () => verify({ ...Object.fromEntries(others), [name]: values }),
            "record of lists",
          );
          refused(
            "DUPLICATE_HEADER",
            () => verify([...others, [name.toLowerCase(), values[0]], [name.toUpperCase(), values[1]]]),
            "casing",
          );
          refused(
            "DUPLICATE_HEADER",
            () =>
              verify({
                ...Object.fromEntries(others),
                [name.toLowerCase()]: values[0],
                [name.toUpperCase()]: values[1],
              }),
            "record in two casings",
          );
        }
      });

      test(`${scheme}: ${name} with two values joined by a comma, as Headers does, is refused`, () => {
        const headers = new Headers(others);
        headers.append(name, value);
        headers.append(name, another);
        refused("DUPLICATE_HEADER", () => verify(headers));
      });

      test(`${scheme}: ${name} twice with one value is equivalent to one header`, () => {
        assert.equal(verify([...others, [name, value], [name, value]]).keyIndex, 0);
        assert.equal(verify({ ...Object.fromEntries(others), [name]: [value, value] }).keyIndex, 0);
      });
    }
  }

  test("an unsigned header may be repeated", () => {
    const request = signed("comapi-hmac-sha1");
    const headers = [
      ...Object.entries(request.headers),
      ["Via", "1.1 a"],
      ["Via", "1.1 b"],
      ["Set-Cookie", "a=1"],
      ["Set-Cookie", "b=2"],
    ];
    assert.equal(receiverOf("comapi-hmac-sha1").verify({ ...request, headers }, at).keyIndex, 0);
  });
});

describe("headers and bodies", () => {
  for (const scheme of schemes) {
    const authentic = signed(scheme);
    const receiver = receiverOf(scheme);
    const contentType = scheme === "twilio-hmac-sha1" ? "application/x-www-form-urlencoded" : "application/json";
    const pairs = Object.entries({ Host: "hooks.example.net", "Content-Type": contentType, ...authentic.headers });

    test(`${scheme}: Headers, records, records of lists and pairs are equivalent`, () => {
      const bare = Object.assign(Object.create(null), Object.fromEntries(pairs));
      const lists = Object.fromEntries(pairs.map(([name, value]) => [name, [value]]));
      for (const headers of [new Headers(pairs), Object.fromEntries(pairs), bare, lists, pairs]) {
        assert.equal(receiver.verify({ ...authentic, headers }, at).scheme, scheme);
      }
    });

    test(`${scheme}: neither the case of names nor the order of headers matters`, () => {
      const cases = [
        (name) => name.toLowerCase(),
        (name) => name.toUpperCase(),
        (name) => name.replace(/[a-z]/, (letter) => letter.toUpperCase()),
      ];
      for (const change of cases) {
        const renamed = pairs.map(([name, value]) => [change(name), value]);
        for (const headers of [renamed, renamed.toReversed(), Object.fromEntries(renamed)]) {
          assert.equal(receiver.verify({ ...authentic, headers }, at).scheme, scheme);
        }
      }
    });

    test(`${scheme}: text, bytes, a view of a larger buffer, Buffer and ArrayBuffer are equivalent`, () => {
      const bytes = new TextEncoder().encode(authentic.body);
      const memory = new Uint8Array(bytes.length + 32).fill(0x20);
      memory.set(bytes, 16);
      const view = memory.subarray(16, 16 + bytes.length);
      for (const body of [authentic.body, bytes, view, Buffer.from(authentic.body), bytes.buffer]) {
        assert.deepEqual(receiver.receive({ ...authentic, body }, at), receiver.receive(authentic, at));
      }
    });

    test(`${scheme}: an undefined body and null are equivalent to an empty one`, () => {
      const empty = signed(scheme, { body: "" });
      for (const body of ["", undefined, null, new Uint8Array(), new ArrayBuffer(0)]) {
        assert.equal(receiver.verify({ ...empty, body }, at).keyIndex, 0);
      }
    });

    test(`${scheme}: the method is not signed and may be missing`, () => {
      for (const method of [undefined, "POST", "PUT", "GET"]) {
        assert.equal(receiver.verify({ ...authentic, method }, at).keyIndex, 0);
      }
    });

    test(`${scheme}: a receiver has no state between requests`, () => {
      const forged = signed(scheme, { secret: anotherSecret(scheme) });
      for (let round = 0; round < 50; round++) {
        assert.equal(receiver.verify(authentic, at).keyIndex, 0);
        refused("SIGNATURE_MISMATCH", () => receiver.verify(forged, at));
      }
    });

    test(`${scheme}: verify accepts the headers of sign`, () => {
      const { provider, secret, url, body } = senders[scheme];
      const headers = hookproof.sign({ method: "POST", url, body }, { provider, scheme, secret, now: NOW });
      assert.deepEqual(
        Object.keys(headers)
          .map((name) => name.toLowerCase())
          .sort(),
        senders[scheme].headers.map((name) => name.toLowerCase()).sort(),
      );
      assert.equal(receiver.verify({ url, body, headers }, at).scheme, scheme);
    });
  }

  test("sign returns the same bytes as the provider sends", () => {
    for (const scheme of schemes) {
      const { provider, secret, url, body } = senders[scheme];
      const id = "5f3e1c52-0a4b-4c69-9d36-000000000017";
      for (const algorithm of scheme === "messagebird-jwt" ? ["HS256", "HS384", "HS512"] : [undefined]) {
        const ours = hookproof.sign(
          { method: "POST", url, body },
          { provider, scheme, secret, now: NOW, id, ...(algorithm && { algorithm }) },
        );
        const theirs = signed(scheme, { id, jti: id, algorithm }).headers;
        assert.deepEqual(lowerCased(ours), lowerCased(theirs), scheme);
      }
    }
  });

  test("sign uses the provider's first scheme, and for Bird the scheme of the secret", () => {
    const request = { method: "POST", url: "https://hooks.example.net/", body: "{}" };
    const names = (provider, secret) =>
      Object.keys(lowerCased(hookproof.sign(request, { provider, secret, now: NOW }))).sort();
    assert.deepEqual(names("messagebird", "k"), ["messagebird-signature-jwt"]);
    assert.deepEqual(names("bird", "k"), ["messagebird-request-timestamp", "messagebird-signature"]);
    assert.deepEqual(names("bird", "whsec_a2V5"), ["webhook-id", "webhook-signature", "webhook-timestamp"]);
    assert.deepEqual(names("bandwidth", { username: "u", password: "p" }), ["authorization"]);
    assert.deepEqual(names("dotdigital", "k"), ["x-comapi-signature"]);
    assert.deepEqual(names("meta", "k"), ["x-hub-signature-256"]);
  });
});

function lowerCased(headers) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
