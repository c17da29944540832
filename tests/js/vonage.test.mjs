import assert from "node:assert/strict";
import { createHash, createHmac } from "node:crypto";
import { describe, test } from "node:test";
import { jwt, signer, vonageSig } from "../signer.mjs";
import { hookproof } from "./package.mjs";
import { NOW, refused } from "./requests.mjs";

const { createReceiver, detect, parse, sign, signRequest, validate } = hookproof;
const at = { now: NOW };
const url = "https://hooks.example.net/vonage";
const secret = "Vq8sYk2mTz5RwLx9";
const status = '{"message_uuid":"v-1","status":"delivered","timestamp":"2026-01-01T00:00:00Z","channel":"sms"}';
const sms = { msisdn: "15550100144", to: "15550100180", messageId: "0C01", text: "YES", timestamp: `${NOW}` };

const bearer = (changes = {}) => {
  const sent = { url, body: status, secret, now: NOW, ...changes };
  return {
    method: sent.body === "" ? "GET" : "POST",
    url: sent.url,
    headers: signer["vonage-jwt"](sent),
    body: sent.body,
  };
};
const withSig = (parameters, method = "sha256", key = secret) => {
  const pairs = Object.entries(parameters);
  const query = new URLSearchParams([...pairs, ["sig", vonageSig(pairs, key, method)]]);
  return { method: "GET", url: `${url}?${query}`, headers: {} };
};
const receiver = (options = {}) => createReceiver({ provider: "vonage", secret, ...options });
const causes = (options, request) =>
  receiver(options)
    .explain(request, at)
    .findings.map(({ cause }) => cause);

describe("the options of Vonage", () => {
  test("vonage-sig is a scheme of the receiver only if `sigMethod` is set", () => {
    assert.equal(receiver({ sigMethod: "sha256" }).receive(withSig(sms), at).scheme, "vonage-sig");
    const error = refused("MISSING_HEADER", () => receiver().receive(withSig(sms), at));
    assert.match(error.message, /no header authorization with Bearer;/);
    const both = refused("MISSING_HEADER", () => receiver({ sigMethod: "sha256" }).receive({ url, headers: {} }, at));
    assert.match(both.message, /no header authorization with Bearer or parameter sig;/);
  });

  test("are named in the error if they are invalid", () => {
    const options = (more) => () => receiver(more);
    assert.match(refused("INVALID_OPTIONS", options({ schemes: ["vonage-sig"] })).message, /needs `sigMethod`/);
    assert.match(
      refused("INVALID_OPTIONS", options({ sigMethod: "sha-256" })).message,
      /md5hash, md5, sha1, sha256, sha512/,
    );
    assert.match(refused("INVALID_OPTIONS", options({ sigMethod: 256 })).message, /`sigMethod` must be a string/);
    assert.match(refused("INVALID_OPTIONS", options({ sigmethod: "md5" })).message, /`sigMethod`/);
    const other = () => createReceiver({ provider: "dotdigital", secret, sigMethod: "md5" });
    assert.match(refused("INVALID_OPTIONS", other).message, /not a scheme of dotdigital/);
    for (const empty of [
      "",
      " ",
      [],
      {},
      { a1: "" },
      { a1: [] },
      { "": "x" },
      { a1: " " },
      null,
      undefined,
      7,
      [{ a1: "x" }],
    ]) {
      refused("INVALID_SECRET", options({ secret: empty, sigMethod: "md5hash" }));
    }
    refused("INVALID_SECRET", () => createReceiver({ provider: "bird", secret: { a1: "key" } }));
  });

  test("a record of secrets names the account that each is for", () => {
    const accounts = receiver({ secret: { b2: ["new", "old"], a1: secret }, sigMethod: "sha256" });
    assert.equal(accounts.receive(bearer({ account: "a1" }), at).keyIndex, 2);
    assert.equal(accounts.receive(bearer({ account: "b2", secret: "old" }), at).keyIndex, 1);
    assert.equal(accounts.receive(withSig({ ...sms, "api-key": "a1" }), at).keyIndex, 2);
    for (const request of [bearer({ account: "b2" }), withSig({ ...sms, "api-key": "b2" })]) {
      const { message } = refused("SIGNATURE_MISMATCH", () => accounts.receive(request, at));
      assert.match(message, /the request names the account b2/);
    }
    for (const request of [bearer({ account: "c3" }), withSig({ ...sms, "api-key": "c3" })]) {
      const { message } = refused("SIGNATURE_MISMATCH", () => accounts.receive(request, at));
      assert.match(message, /no secret for the account c3/);
    }
    const { message } = refused("SIGNATURE_MISMATCH", () => accounts.receive(bearer({ account: "x\n\u001b[31m" }), at));
    assert.ok(!/\p{Cc}/u.test(message), message);
  });
});

describe("requests that Vonage never sends", () => {
  test("a token whose algorithm is none or not HS256 is refused", () => {
    for (const alg of ["none", "RS256", "HS384", "HS512"]) {
      refused("UNSUPPORTED_ALGORITHM", () => receiver().receive(bearer({ header: { alg } }), at));
    }
    const claims = { iat: NOW, payload_hash: createHash("sha256").update(status).digest("hex") };
    const unsigned = `${jwt([{ alg: "none" }, claims], secret)
      .split(".")
      .slice(0, 2)
      .join(".")}.`;
    refused("UNSUPPORTED_ALGORITHM", () =>
      receiver().receive({ ...bearer(), headers: { Authorization: `Bearer ${unsigned}` } }, at),
    );
  });

  test("a request with a token and a signature parameter is verified by the token", () => {
    const request = { ...bearer(), url: withSig(sms).url };
    assert.equal(receiver({ sigMethod: "sha256" }).receive(request, at).scheme, "vonage-jwt");
    const forged = { ...request, ...bearer({ secret: "another" }), url: request.url };
    refused("SIGNATURE_MISMATCH", () => receiver({ sigMethod: "sha256" }).receive(forged, at));
  });

  test("2,000 parameters are refused before they are sorted", () => {
    const many = Object.fromEntries(Array.from({ length: 2000 }, (_, nth) => [`p${nth}`, "1"]));
    const body = new URLSearchParams(many).toString();
    const form = { url, headers: { "Content-Type": "application/x-www-form-urlencoded" }, body };
    for (const request of [
      form,
      { url: `${url}?${body}`, headers: {} },
      { url, headers: {}, body: JSON.stringify(many) },
    ]) {
      refused("TOO_MANY_PARAMETERS", () => receiver({ sigMethod: "md5" }).receive(request, at));
    }
  });

  test("repeated keys are a list in the payload, and the last one is used", () => {
    const pairs = [...Object.entries(sms), ["messageId", "0C02"], ["text", "NO"]];
    const query = new URLSearchParams([...pairs, ["sig", vonageSig(pairs, secret, "sha256")]]);
    const { events } = receiver({ sigMethod: "sha256" }).receive({ url: `${url}?${query}`, headers: {} }, at);
    assert.deepEqual(events[0].payload.text, ["YES", "NO"]);
    assert.equal(events[0].id, "0C02");
    assert.equal(events[0].unified.message.text, "NO");
  });
});

describe("a form of Vonage that", () => {
  const form = { "Content-Type": "application/x-www-form-urlencoded" };
  const sent = (pairs, encode = String) => {
    const sig = vonageSig(pairs, secret, "sha256");
    return { url, headers: form, body: encode(new URLSearchParams([...pairs, ["sig", sig]])) };
  };
  const sigOnly = () => receiver({ sigMethod: "sha256" });

  test("has more than a thousand parameters is refused, like such a query", () => {
    const many = (count) => Array.from({ length: count }, (_, nth) => [`p${nth}`, `${nth}`]);
    const pairs = [...Object.entries(sms), ...many(999 - Object.keys(sms).length)];
    const [{ payload }] = sigOnly().receive(sent(pairs), at).events;
    assert.equal(Object.keys(payload).length, 1000);
    const { error } = sigOnly().safeReceive(sent([...pairs, ...many(2000)]), at);
    assert.deepEqual([error.code, error.status], ["TOO_MANY_PARAMETERS", 414]);
    const query = `${new URLSearchParams(sms)}${"&a=1".repeat(2000)}`;
    assert.equal(sigOnly().safeReceive({ url: `${url}?${query}`, headers: {} }, at).error.code, "TOO_MANY_PARAMETERS");
  });

  test("has names that differ in case has distinct keys", () => {
    const pairs = [...Object.entries(sms), ["Text", "1"], ["TEXT", "2"], ["MSISDN", "3"], ["SIG", "4"]];
    const [{ payload, unified }] = sigOnly().receive(sent(pairs), at).events;
    assert.deepEqual([payload.text, payload.Text, payload.TEXT, payload.SIG], [sms.text, "1", "2", "4"]);
    assert.deepEqual([unified.message.text, unified.message.from], [sms.text, `+${sms.msisdn}`]);
  });

  test("is Latin-1 is authentic if its bytes were signed, and its invalid UTF-8 is replaced", () => {
    const pairs = [...Object.entries(sms).filter(([name]) => name !== "text"), ["text", "GrXYe"]];
    const latin = createHmac("sha256", secret)
      .update(Buffer.from(signedText(pairs).replace("GrXYe", "Gr\u00fc\u00dfe"), "latin1"))
      .digest("hex");
    const body = `${new URLSearchParams([...pairs, ["sig", latin]])}`.replace("GrXYe", "Gr%FC%DFe");
    const [{ payload }] = sigOnly().receive({ url, headers: form, body }, at).events;
    assert.equal(payload.text, "Gr\ufffd\ufffde");
  });

  /** The text that `sig` signs: names and values without separators. */
  const signedText = (pairs) =>
    [...pairs]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, value]) => `&${name}=${value}`)
      .join("");
});

describe("a JSON body of Vonage in Latin-1", () => {
  test("is refused after its token is verified", () => {
    const body = Buffer.from(status.replace("sms", "Gr\u00fc"), "latin1");
    const { error } = receiver().safeReceive({ ...bearer({ body }), body }, at);
    assert.deepEqual([error.code, error.status], ["INVALID_ENCODING", 400]);
  });
});

describe("explain finds a mistake in", () => {
  test("the method of the account", () => {
    for (const method of ["md5hash", "md5", "sha1", "sha256", "sha512"]) {
      const sigMethod = method === "sha1" ? "md5" : "sha1";
      const { findings } = receiver({ sigMethod }).explain(withSig(sms, method), at);
      assert.deepEqual([findings.length, findings[0].cause], [1, "SIG_METHOD"]);
      assert.equal(findings[0].detail, `\`sigMethod\` is ${sigMethod}; the request is signed with ${method}`);
      const unset = receiver().explain(withSig(sms, method), at).findings;
      assert.equal(unset[0].detail, `\`sigMethod\` is not set; the request is signed with ${method}`);
    }
  });

  test("the secret of another account", () => {
    const accounts = { secret: { a1: secret, b2: "the other" }, sigMethod: "sha256" };
    for (const request of [bearer({ account: "b2" }), withSig({ ...sms, "api-key": "b2" })]) {
      const { findings } = receiver(accounts).explain(request, at);
      assert.equal(findings[0].cause, "SECRET_OF_OTHER_ACCOUNT");
      assert.match(findings[0].detail, /the secret of the account a1$/);
    }
  });

  test("the body, the query and the secret", () => {
    const spaced = { ...bearer(), body: JSON.stringify(JSON.parse(status), null, 2) };
    assert.deepEqual(causes({}, spaced), ["BODY_RESERIALIZED"]);
    const answer = bearer({ url: `${url}?to=1&from=2&uuid=3`, body: "" });
    assert.deepEqual(causes({}, { ...answer, url }), ["EMPTY_BODY"]);
    assert.deepEqual(causes({ url }, answer), ["URL_QUERY_DROPPED"]);
    for (const request of [answer, withSig(sms)]) {
      assert.deepEqual(causes({ secret: "another", sigMethod: "sha256" }, request), ["UNEXPLAINED"]);
    }
    assert.deepEqual(causes({ secret: `${secret}\n` }, bearer()), ["SECRET_WHITESPACE"]);
    assert.deepEqual(causes({ secret: `${secret} `, sigMethod: "sha256" }, withSig(sms)), ["SECRET_WHITESPACE"]);
  });

  test("a digest of the raw query", () => {
    const query = "to=1&from=2&uuid=3";
    const payload_hash = createHash("sha256").update(query).digest("hex");
    const request = bearer({ url: `${url}?${query}`, body: "", claims: { payload_hash } });
    assert.deepEqual(causes({}, request), ["QUERY_HASHED_RAW"]);
  });

  test("the scheme", () => {
    const basic = { url, headers: { Authorization: "Basic dTpw" }, body: status };
    assert.deepEqual(causes({}, basic), ["MISSING_HEADER"]);
    const withoutToken = { ...withSig(sms), headers: {} };
    assert.deepEqual(causes({}, withoutToken), ["SIG_METHOD"]);
    assert.deepEqual(causes({ schemes: ["vonage-jwt"] }, withoutToken), ["OTHER_SCHEME", "SIG_METHOD"]);
    const onlyToken = { schemes: ["vonage-jwt"], sigMethod: "sha256" };
    assert.equal(causes(onlyToken, withoutToken)[0], "OTHER_SCHEME");
    const onlySig = { schemes: ["vonage-sig"], sigMethod: "sha256" };
    assert.equal(causes(onlySig, bearer())[0], "OTHER_SCHEME");
  });
});

describe("detect", () => {
  test("distinguishes Bearer and Basic", () => {
    const found = (headers) => detect({ headers, url, body: "{}" }).map(({ provider, scheme }) => [provider, scheme]);
    assert.deepEqual(found({ Authorization: "Bearer a.b.c" }), [["vonage", "vonage-jwt"]]);
    assert.deepEqual(found({ Authorization: "Basic dTpw" }), [["bandwidth", "basic"]]);
    assert.deepEqual(found({ Authorization: "Digest x" }), []);
  });

  test("finds a signature parameter", () => {
    const [first] = detect({ url: withSig(sms).url });
    assert.deepEqual([first.provider, first.scheme, first.type], ["vonage", "vonage-sig", "sms.inbound"]);
  });
});

describe("signing as Vonage", () => {
  test("adds `sig` to the query, the form or the JSON", () => {
    const options = { provider: "vonage", scheme: "vonage-sig", secret: { a1: secret }, sigMethod: "sha512", now: NOW };
    const form = { "Content-Type": "application/x-www-form-urlencoded" };
    const query = new URLSearchParams(sms).toString();
    const accounts = receiver({ secret: { a1: secret }, sigMethod: "sha512" });
    for (const unsigned of [
      { url: `${url}?${query}` },
      { url, headers: form, body: query },
      { url, headers: { "Content-Type": "application/json" }, body: JSON.stringify(sms) },
    ]) {
      const request = signRequest(unsigned, options);
      const { events, scheme } = accounts.receive(request, at);
      assert.equal(scheme, "vonage-sig");
      const { sig, nonce, "api-key": account, ...rest } = events[0].payload;
      assert.deepEqual([rest, account], [sms, "a1"]);
      assert.match(sig, /^[0-9A-F]{128}$/);
      assert.match(nonce, /^[0-9a-f-]{36}$/);
      // The signature of a signed request is replaced.
      assert.equal(
        accounts.receive(signRequest(request, options), at).replayKey,
        accounts.receive(request, at).replayKey,
      );
    }
    assert.match(refused("INVALID_OPTIONS", () => sign({ url, body: query }, options)).message, /signRequest/);
    for (const body of ["[]", '{"a":{}}', '{"a=1":"2"}', "7"]) {
      const json = { url, headers: { "Content-Type": "application/json" }, body };
      refused("INVALID_OPTIONS", () => signRequest(json, options));
    }
    const { sigMethod: _, ...without } = options;
    assert.match(refused("INVALID_OPTIONS", () => signRequest({ url, body: query }, without)).message, /sigMethod/);
  });

  test("sets the account in the token", () => {
    const { Authorization } = sign({ url, body: status }, { provider: "vonage", secret: { a1: secret }, now: NOW });
    const claims = JSON.parse(Buffer.from(Authorization.split(".")[1], "base64url"));
    assert.deepEqual([claims.api_key, claims.iss, claims.iat], ["a1", "Vonage", NOW]);
  });
});

describe("the replay key", () => {
  test("is equal after signing again, and different for other signed content", () => {
    const jwtKey = (changes) => receiver().receive(bearer(changes), { now: changes.now ?? NOW }).replayKey;
    assert.equal(jwtKey({ now: NOW + 9, jti: "1" }), jwtKey({}));
    assert.equal(jwtKey({ url: `${url}?x=1` }), jwtKey({}));
    const answer = (query) => jwtKey({ url: `${url}?${query}`, body: "" });
    assert.equal(answer("uuid=%61"), answer("uuid=a"));
    assert.notEqual(answer("uuid=b"), answer("uuid=a"));
    const sigKey = (changes) =>
      receiver({ sigMethod: "sha256" }).receive(withSig({ ...sms, ...changes }), at).replayKey;
    assert.equal(sigKey({ timestamp: `${NOW - 9}`, nonce: "2" }), sigKey({}));
    assert.notEqual(sigKey({ messageId: "0C02" }), sigKey({}));
  });
});

describe("unified events of Vonage", () => {
  const unified = (payload) => parse("vonage", JSON.stringify(payload))[0].unified;

  test("a receipt has sender and recipient swapped, and an error for every code but 0", () => {
    const receipt = { msisdn: "15550100143", to: "KilnClub", messageId: "m", status: "failed", scts: "2605041631" };
    const { message } = unified({ ...receipt, "err-code": "15" });
    assert.deepEqual([message.from, message.to, message.direction], ["KilnClub", ["+15550100143"], "outbound"]);
    assert.deepEqual(message.error, { code: "15", description: "prepaid, insufficient funds" });
    assert.equal(message.status, "failed");
    assert.deepEqual(unified({ ...receipt, "err-code": "77" }).message.error, { code: "77", description: null });
    for (const code of ["0", 0, ["0", "0"]]) {
      assert.equal(unified({ ...receipt, "err-code": code }).message.error, null);
    }
    assert.deepEqual(unified({ ...receipt, status: ["sent", "failed"], "err-code": ["0", "15"] }).message, message);
    assert.equal(unified(receipt).message.error, null);
    assert.equal(parse("vonage", JSON.stringify(receipt))[0].occurredAt, "2026-05-04T16:31:00Z");
    assert.equal(unified({ ...receipt, status: "unknown" }).message.status, null);
  });

  test("a reply, a button and a reaction are interactions with the id of the original message", () => {
    const message = { message_uuid: "m", channel: "whatsapp", from: "15550100142", to: "15550100180" };
    const context = { message_uuid: "earlier" };
    for (const [message_type, content, text] of [
      ["reply", { reply: { id: "r1", title: "Saturday" } }, "Saturday"],
      ["button", { button: { payload: "p", text: "Yes" } }, "Yes"],
      ["reaction", { reaction: { action: "react", emoji: "👍" } }, "👍"],
    ]) {
      const found = unified({ ...message, message_type, context, ...content });
      assert.deepEqual(
        [found.kind, found.message.text, found.message.inReplyTo, found.message.from],
        ["message.interaction", text, "earlier", "+15550100142"],
      );
    }
    const viber = unified({ ...message, channel: "viber_service", message_type: "text", text: "hi" });
    assert.deepEqual(
      [viber.kind, viber.message.channel, viber.message.from],
      ["message.received", "viber", "15550100142"],
    );
  });

  test("the requests for the instructions of a call have different ids", () => {
    const idOf = (fields) =>
      parse("vonage", JSON.stringify({ uuid: "u-1", conversation_uuid: "CON-1", ...fields }))[0].id;
    assert.equal(idOf({ to: "15550100180", from: "15550100142" }), "u-1:answer");
    assert.match(idOf({ reason: "x", original_request: { type: "answer" } }), /^u-1:fallback:[0-9a-f]{32}$/);
  });

  test("unknown values are kept", () => {
    const later = { message_uuid: "m", channel: "sms", type: "message.recalled", timestamp: "2026-01-01T00:00:00Z" };
    const [event] = parse("vonage", JSON.stringify(later));
    assert.deepEqual([event.type, event.known, event.occurredAt], ["message.recalled", false, later.timestamp]);
    assert.deepEqual(event.payload, later);
    assert.match(event.id, /^m:/);
    const [step] = parse("vonage", '{"request_id":"r","type":"pause"}');
    assert.deepEqual([step.type, step.known], ["verify.pause", false]);
    assert.equal(validate("vonage", '{"message_uuid":"m","status":"recalled"}').valid, true);
  });
});
