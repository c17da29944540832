import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { api, hookproof } from "./package.mjs";
import { NOW, refused, schemes, senders, signed } from "./requests.mjs";

const { createReceiver } = hookproof;
const valid = { provider: "messagebird", secret: "jwt-signing-key-17" };
const user = (username, password) => ({ username, password });

/** Expects that the options are refused when the receiver is created. */
function misconfigured(code, options) {
  const error = refused(code, () => createReceiver(options), inspect(options));
  assert.equal(error.status, 500);
}

describe("a receiver is not created", () => {
  test("without options", () => {
    for (const options of [undefined, null, "messagebird", 7, []]) misconfigured("INVALID_OPTIONS", options);
  });

  test("for an unknown or missing provider", () => {
    for (const provider of [
      undefined,
      null,
      "",
      "MessageBird",
      "acme",
      "messagebird ",
      "__proto__",
      "constructor",
      1,
      {},
    ]) {
      misconfigured("INVALID_OPTIONS", { provider, secret: "k" });
    }
  });

  test("without a secret", () => {
    for (const provider of ["messagebird", "bird", "dotdigital", "bandwidth"]) {
      for (const secret of [undefined, null, "", []]) misconfigured("INVALID_SECRET", { provider, secret });
    }
    misconfigured("INVALID_SECRET", { provider: "messagebird" });
  });

  test("without credentials for Bandwidth, with specific messages", () => {
    const message = (secret) =>
      refused("INVALID_SECRET", () => createReceiver({ provider: "bandwidth", secret })).message;
    for (const nothing of [undefined, null]) {
      assert.match(message(nothing), /^`secret` is missing: it must be \{username, password\}, as set for callbacks/);
    }
    for (const other of ["u:p", ["u:p"], { username: "u" }, { user: "u", password: "p" }, 42]) {
      assert.match(message(other), /must be \{username, password\}/);
    }
    const bird = refused("INVALID_SECRET", () => createReceiver({ provider: "bird", secret: user("u", "p") }));
    assert.match(bird.message, /must be a string: the signing key of the webhook subscription/);
  });

  test("with a blank secret", () => {
    for (const blank of [" ", "  ", "\n", "\t\r\n", "\u00a0", "\u2003"]) {
      for (const provider of ["messagebird", "bird", "dotdigital"])
        misconfigured("INVALID_SECRET", { provider, secret: blank });
    }
  });

  test("if any secret of a list is empty or blank", () => {
    for (const secret of [[""], ["  "], ["", "good"], ["good", ""], ["good", " ", "better"]]) {
      for (const provider of ["messagebird", "bird", "dotdigital"])
        misconfigured("INVALID_SECRET", { provider, secret });
    }
  });

  test("with a secret of another provider's kind", () => {
    for (const secret of [42, true, {}, [42], [null], ["good", {}], user("u", "p"), new Uint8Array([1, 2, 3])]) {
      misconfigured("INVALID_SECRET", { provider: "messagebird", secret });
    }
    for (const secret of ["u:p", ["u:p"], [user("u", "p"), "u:p"], 42])
      misconfigured("INVALID_SECRET", { provider: "bandwidth", secret });
  });

  test("with a whsec_ secret that cannot be decoded or is empty", () => {
    for (const rest of ["", " ", "%%%%", "not base64", "YQ===", "=", "YWJj\n", "é"]) {
      misconfigured("INVALID_SECRET", { provider: "bird", secret: `whsec_${rest}` });
      misconfigured("INVALID_SECRET", { provider: "bird", secret: ["plain", `whsec_${rest}`] });
    }
  });

  test("with credentials that lack a part, or whose user has a colon", () => {
    for (const secret of [
      user("", "p"),
      user("u", ""),
      user("  ", "p"),
      user("u", " "),
      user("a:b", "c"),
      { username: "u" },
      { password: "p" },
    ]) {
      misconfigured("INVALID_SECRET", { provider: "bandwidth", secret });
      misconfigured("INVALID_SECRET", { provider: "bandwidth", secret: [user("good", "one"), secret] });
    }
  });

  test("with a tolerance that is not a number of seconds or null", () => {
    for (const tolerance of [Number.NaN, -1, -0.5, Number.NEGATIVE_INFINITY, "300", "", true, {}, [300]]) {
      misconfigured("INVALID_OPTIONS", { ...valid, tolerance });
    }
  });

  test("with a clock skew that is not a number of seconds", () => {
    for (const clockSkew of [Number.NaN, -1, -0.5, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, "5", true, {}]) {
      misconfigured("INVALID_OPTIONS", { ...valid, clockSkew });
    }
  });

  test("with a body limit that is not a number of bytes", () => {
    for (const maxBodyBytes of [Number.NaN, -1, -0.5, "1024", true, {}])
      misconfigured("INVALID_OPTIONS", { ...valid, maxBodyBytes });
  });

  test("with a url that is not a URL", () => {
    for (const url of [
      "",
      "hooks.example.net",
      "/hooks",
      "//hooks.example.net",
      "https://",
      "https://a b",
      "not a url",
      "ftp://hooks.example.net",
      7,
      {},
    ]) {
      misconfigured("INVALID_OPTIONS", { ...valid, url });
    }
  });

  test("with a strict that is not a boolean", () => {
    for (const strict of ["yes", 1, {}]) misconfigured("INVALID_OPTIONS", { ...valid, strict });
  });

  test("with schemes that are unknown, of another provider, or none", () => {
    for (const allowed of [
      ["basic"],
      ["messagebird-jwt", "comapi-hmac-sha1"],
      ["bird-hmac"],
      ["jwt"],
      [""],
      [],
      "messagebird-jwt",
      [7],
      {},
    ]) {
      misconfigured("INVALID_OPTIONS", { ...valid, schemes: allowed });
    }
  });

  test("if no secret can be used with a requested scheme", () => {
    const plain = { provider: "bird", secret: "plain", schemes: ["standard-webhooks"] };
    misconfigured("INVALID_SECRET", plain);
    assert.match(refused("INVALID_SECRET", () => createReceiver(plain)).message, /a secret of standard-webhooks$/);
    misconfigured("INVALID_SECRET", { provider: "bird", secret: "whsec_a2V5", schemes: ["bird-hmac"] });
    misconfigured("INVALID_SECRET", {
      provider: "bird",
      secret: ["one", "two"],
      schemes: ["bird-hmac", "standard-webhooks"],
    });
  });
});

/** The message of `INVALID_OPTIONS`, with which `act` must fail. */
const invalidOptions = (act) => refused("INVALID_OPTIONS", act).message;

describe("an unknown option is refused, and the intended one is suggested", () => {
  const owners = {
    createReceiver: (options) => createReceiver({ ...valid, ...options }),
    sign: (options) => hookproof.sign({ url: "https://h.example/", body: "" }, { ...valid, now: NOW, ...options }),
    parse: (options) => hookproof.parse("messagebird", "{}", options),
    validate: (options) => hookproof.validate("messagebird", "{}", options),
    "receiver.handler": (options) => createReceiver(valid).handler(() => {}, options),
    startConversation: (options) => api.messagebird.startConversation({}, { accessKey: "k", ...options }),
    listConversations: (options) =>
      api.messagebird.pages("listConversations", {}, { accessKey: "k", fetch: () => {}, ...options }),
  };
  for (const [owner, name, meant] of [
    ["createReceiver", "scheme", "schemes"],
    ["createReceiver", "tolerence", "tolerance"],
    ["createReceiver", "clockTolerance", "tolerance"],
    ["createReceiver", "secrets", "secret"],
    ["createReceiver", "signingSecret", "secret"],
    ["createReceiver", "publicUrl", "url"],
    ["createReceiver", "maxBodySize", "maxBodyBytes"],
    ["createReceiver", "max_body_bytes", "maxBodyBytes"],
    ["sign", "schemes", "scheme"],
    ["sign", "alg", "algorithm"],
    ["parse", "URL", "url"],
    ["parse", "content-type", "contentType"],
    ["validate", "Strict", "strict"],
    ["receiver.handler", "onRefused", "onRefusal"],
    ["receiver.handler", "onerror", "onError"],
    ["startConversation", "accesskey", "accessKey"],
    ["listConversations", "baseURL", "baseUrl"],
  ]) {
    test(`${owner}: ${name}`, () => {
      const message = invalidOptions(() => owners[owner]({ [name]: undefined }));
      assert.ok(message.startsWith(`${owner}(`), message);
      assert.ok(message.endsWith(`) has no option \`${name}\`; did you mean \`${meant}\`?`), message);
    });
  }

  test("if none is similar, all are listed", () => {
    const all = "provider, secret, schemes, tolerance, clockSkew, url, sigMethod, maxBodyBytes, strict, verifyToken";
    const message = invalidOptions(() => owners.createReceiver({ flags: 1 }));
    assert.ok(message.endsWith(`has no option \`flags\`; known are ${all}`), message);
  });

  test("also by the methods of a receiver", () => {
    const receiver = createReceiver(valid);
    for (const name of ["receive", "verify"]) {
      assert.match(
        invalidOptions(() => receiver[name](signed("messagebird-jwt"), { Now: NOW })),
        /did you mean `now`\?$/,
      );
    }
    for (const at of [NOW, new Date(), "2026-01-01"]) {
      assert.match(
        invalidOptions(() => receiver.receive(signed("messagebird-jwt"), at)),
        /receive\(request, \{ now \}\)$/,
      );
      assert.equal(receiver.safeReceive(signed("messagebird-jwt"), at).error.code, "INVALID_OPTIONS");
      assert.equal(receiver.explain(signed("messagebird-jwt"), at).ok, false);
    }
  });
});

describe("invalid arguments are refused with a message that states what to pass instead", () => {
  test("a Date instead of seconds", () => {
    for (const name of ["tolerance", "clockSkew"]) {
      assert.match(
        invalidOptions(() => createReceiver({ ...valid, [name]: new Date() })),
        new RegExp(`\`${name}\`.*seconds`),
      );
    }
  });

  test("options that are not an object", () => {
    for (const options of [undefined, null, "bird", [], new Date()]) {
      assert.match(
        invalidOptions(() => createReceiver(options)),
        /createReceiver\(\{ provider, secret \}\)$/,
      );
      assert.match(
        invalidOptions(() => hookproof.sign({ url: "" }, options)),
        /sign\(\{ url, body \}, \{ provider, secret \}\)$/,
      );
    }
    assert.match(
      invalidOptions(() => hookproof.validate("bird", "{}", true)),
      /validate\(provider, body, options\)$/,
    );
  });

  test("arguments in another order", () => {
    const receiver = createReceiver(valid);
    assert.match(
      invalidOptions(() => hookproof.parse("{}", "bird")),
      /^the provider comes first: parse\("bird", body\)$/,
    );
    assert.match(
      invalidOptions(() => hookproof.validate("{}", "bird")),
      /^the provider comes first: validate\("bird", body\)$/,
    );
    assert.match(
      invalidOptions(() => hookproof.sign(valid, { url: "https://h.example/", body: "" })),
      /sign\(\{ url, body \}, \{ provider, secret \}\) has no option `url`/,
    );
    assert.match(
      invalidOptions(() => receiver.handler({ onError: null }, () => {})),
      /receiver\.handler\(function, options\)/,
    );
  });

  test("a handler without a function, or with the result of a function", () => {
    const receiver = createReceiver(valid);
    for (const act of [undefined, null, "log", {}, receiver]) {
      assert.match(
        invalidOptions(() => receiver.handler(act)),
        /needs a function to call with each delivery/,
      );
    }
    assert.match(
      invalidOptions(() => receiver.handler((async () => {})())),
      /pass the function itself, without calling it$/,
    );
  });

  test("listeners that are not functions", () => {
    const receiver = createReceiver(valid);
    for (const name of ["onRefusal", "onError"]) {
      for (const value of ["log", true, {}]) {
        assert.match(
          invalidOptions(() => receiver.handler(() => {}, { [name]: value })),
          new RegExp(`\`${name}\` must be`),
        );
      }
      for (const value of [null, undefined]) receiver.handler(() => {}, { [name]: value });
    }
    for (const options of [null, () => {}, "silent"]) {
      assert.match(
        invalidOptions(() => receiver.handler(() => {}, options)),
        /the options must be an object, as in receiver\.handler\(function, options\)$/,
      );
    }
  });
});

describe("a receiver is created", () => {
  test("from one or several secrets of each provider's kind", () => {
    for (const scheme of schemes) {
      const { provider, secret } = senders[scheme];
      for (const secrets of [secret, [secret], [secret, secret]]) {
        assert.equal(createReceiver({ provider, secret: secrets }).verify(signed(scheme), { now: NOW }).keyIndex, 0);
      }
    }
  });

  test("with any secret that is neither empty nor blank, which is not trimmed", () => {
    for (const secret of ["k", " k", "k ", "k\n", "\u0000", "é", "🔑", "x".repeat(5000)]) {
      const receiver = createReceiver({ provider: "dotdigital", secret });
      assert.equal(receiver.verify(signed("comapi-hmac-sha1", { secret })).keyIndex, 0);
      const other = secret === secret.trim() ? `${secret} ` : secret.trim();
      refused("SIGNATURE_MISMATCH", () => receiver.verify(signed("comapi-hmac-sha1", { secret: other })));
    }
  });

  test("with the smallest and largest numbers", () => {
    for (const options of [
      { tolerance: 0 },
      { tolerance: null },
      { clockSkew: 0 },
      { maxBodyBytes: 1 },
      { strict: true },
    ]) {
      assert.equal(typeof createReceiver({ ...valid, ...options }).receive, "function");
    }
  });

  test("with undefined options, which are equivalent to missing ones", () => {
    const nothing = {
      schemes: undefined,
      tolerance: undefined,
      clockSkew: undefined,
      url: undefined,
      maxBodyBytes: undefined,
      strict: undefined,
    };
    const receiver = createReceiver({ ...valid, ...nothing });
    assert.equal(receiver.verify(signed("messagebird-jwt"), { now: NOW + 64 }).keyIndex, 0);
    refused("TIMESTAMP_TOO_OLD", () => receiver.verify(signed("messagebird-jwt"), { now: NOW + 65 }));
  });

  test("and does not change with its options object", () => {
    const options = { provider: "dotdigital", secret: ["omnichannel-secret-21"] };
    const receiver = createReceiver(options);
    options.secret[0] = "changed";
    options.provider = "bird";
    assert.equal(receiver.verify(signed("comapi-hmac-sha1")).keyIndex, 0);
  });
});

describe("sign refuses", () => {
  const request = { method: "POST", url: "https://hooks.example.net/", body: "{}" };
  for (const [what, code, options] of [
    ["an unknown provider", "INVALID_OPTIONS", { provider: "acme", secret: "k" }],
    ["a scheme of another provider", "INVALID_OPTIONS", { provider: "bird", scheme: "basic", secret: "k" }],
    ["an empty secret", "INVALID_SECRET", { provider: "messagebird", secret: "" }],
    ["an undecodable whsec_ secret", "INVALID_SECRET", { provider: "bird", secret: "whsec_%" }],
    ["a user with a colon", "INVALID_SECRET", { provider: "bandwidth", secret: user("a:b", "c") }],
    ["an algorithm no token has", "INVALID_OPTIONS", { provider: "messagebird", secret: "k", algorithm: "none" }],
  ]) {
    test(what, () => {
      refused(code, () => hookproof.sign(request, { now: NOW, ...options }));
    });
  }
});
