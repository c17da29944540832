// Meta beyond the vectors: handshakes, batches with broken items, and bodies that Meta does not send.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { signer } from "../signer.mjs";
import { hookproof, samples } from "./package.mjs";

const { createReceiver, validate } = hookproof;
const secret = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
const url = "https://hooks.example.net/meta";
const receiver = createReceiver({ provider: "meta", secret, verifyToken: "a token" });

const signed = (body) => ({ method: "POST", url, headers: signer["meta-hmac-sha256"]({ body, secret }), body });
const receive = (body, options = {}) =>
  createReceiver({ provider: "meta", secret, ...options }).safeReceive(signed(body));

const sample = JSON.parse(samples("meta", "whatsapp.message").body);
const { value } = sample.entry[0].changes[0];
const [message] = value.messages;

/** A body with a thousand messages, of which the 700th is another value. */
function batch(broken) {
  const messages = Array.from({ length: 1000 }, (_, nth) =>
    nth === 699 ? broken : { ...message, id: `wamid.${nth}` },
  );
  return JSON.stringify({
    ...sample,
    entry: [{ ...sample.entry[0], changes: [{ field: "messages", value: { ...value, messages } }] }],
  });
}

describe("a batch whose 700th message", () => {
  const position = "/entry/0/changes/0/value/messages/699";
  const kinds = {
    "is a number": [7, [["", "WRONG_TYPE"]]],
    "is null": [null, [["", "WRONG_TYPE"]]],
    "is text": ["x", [["", "WRONG_TYPE"]]],
    "has no member": [{}, []],
    "has members of other types": [
      { ...message, id: 5, timestamp: {}, text: [] },
      [
        ["/id", "WRONG_TYPE"],
        ["/timestamp", "WRONG_TYPE"],
        ["/text", "WRONG_TYPE"],
      ],
    ],
  };
  for (const [what, [broken, issues]] of Object.entries(kinds)) {
    test(`${what} loses no message, and its issues have its position`, () => {
      const { delivery } = receive(batch(broken));
      const { events } = delivery;
      assert.equal(events.length, 1000);
      assert.equal(new Set(events.map(({ id }) => id)).size, 1000);
      assert.deepEqual(events[699].payload, broken);
      const found = events.flatMap((event, nth) => event.issues.map(({ path, code }) => [nth, path, code]));
      assert.deepEqual(found.sort(), issues.map(([path, code]) => [699, position + path, code]).sort());
      for (const nth of [0, 698, 700, 999]) {
        assert.deepEqual([events[nth].id, events[nth].unified.kind], [`wamid.${nth}`, "message.received"]);
      }
    });
  }

  test("is broken is refused as a whole if the receiver is strict", () => {
    const { error } = receive(batch(7), { strict: true });
    assert.deepEqual([error.code, error.status, error.issues[0].path], ["INVALID_PAYLOAD", 400, position]);
  });

  test("is not JSON is refused as a whole, with its position", () => {
    const { error } = receive(batch({ ...message, id: "broken" }).replace('"broken"', "broken"));
    assert.deepEqual([error.code, error.status, error.line], ["INVALID_JSON", 400, 1]);
  });
});

describe("a test of the App Dashboard", () => {
  const test1 = {
    object: "whatsapp_business_account",
    entry: [
      {
        id: "0",
        changes: [
          {
            field: "messages",
            value: {
              messaging_product: "whatsapp",
              metadata: { display_phone_number: "16505551111", phone_number_id: "123456123" },
              contacts: [{ profile: { name: "test user name" }, wa_id: "16315551181" }],
              messages: [
                {
                  from: "16315551181",
                  id: "ABGGFlA5Fpa",
                  timestamp: "1504902988",
                  type: "text",
                  text: { body: "this is a text message" },
                },
              ],
            },
          },
        ],
      },
    ],
  };

  test("has a constant id and time, so that a second one is a duplicate of the first", () => {
    const [first, second] = [0, 1].map(() => receive(JSON.stringify(test1)).delivery);
    assert.deepEqual(
      [first.events[0].id, first.events[0].occurredAt, first.events[0].issues],
      ["ABGGFlA5Fpa", "2017-09-08T20:36:28Z", []],
    );
    assert.equal(first.replayKey, second.replayKey);
  });

  test("for Instagram is a message in a change", () => {
    const value = {
      sender: { id: "12334" },
      recipient: { id: "23245" },
      timestamp: "1527459824",
      message: { mid: "random_mid", text: "random_text" },
    };
    const body = {
      object: "instagram",
      entry: [{ id: "0", time: 1754520281, changes: [{ field: "messages", value }] }],
    };
    const [event] = receive(JSON.stringify(body)).delivery.events;
    assert.deepEqual(event.payload, value);
    assert.deepEqual([event.unified.message?.text, event.unified.message?.channel], ["random_text", "instagram"]);
  });
});

describe("the values around the events", () => {
  const body = (changes = {}, { change = {}, entry = {}, root = {} } = {}) => ({
    ...sample,
    entry: [
      { ...sample.entry[0], changes: [{ field: "messages", value: { ...value, ...changes }, ...change }], ...entry },
    ],
    ...root,
  });
  const issuesOf = (sent, options) => {
    const text = typeof sent === "string" ? sent : JSON.stringify(sent);
    return validate("meta", text, options).issues.map(({ path, code, severity }) => [path, code, severity]);
  };
  const at = "/entry/0/changes/0";

  test("conform in the sample, also if unknown fields are errors", () => {
    assert.deepEqual(issuesOf(body(), { strict: true }), []);
  });

  test("are reported where a name of the type is not a string", () => {
    assert.deepEqual(issuesOf(body({}, { root: { object: 5 } })), [["/object", "WRONG_TYPE", "error"]]);
    assert.deepEqual(issuesOf(body({}, { change: { field: {} } })), [[`${at}/field`, "WRONG_TYPE", "error"]]);
    const { events } = validate("meta", JSON.stringify(body({}, { root: { object: 5 } })));
    assert.deepEqual(
      events.map(({ type }) => type),
      ["whatsapp.message"],
    );
  });

  test("are reported where a field is of another type", () => {
    for (const [sent, path] of [
      [body({}, { entry: { id: 5 } }), "/entry/0/id"],
      [body({}, { entry: { time: "soon" } }), "/entry/0/time"],
      [body({ messaging_product: 5 }), `${at}/value/messaging_product`],
      [body({ metadata: { phone_number_id: 5 } }), `${at}/value/metadata/phone_number_id`],
      [body({ contacts: "x" }), `${at}/value/contacts`],
      [body({ contacts: [{ wa_id: 5 }] }), `${at}/value/contacts/0/wa_id`],
      [body({ errors: {} }), `${at}/value/errors`],
    ]) {
      assert.deepEqual(issuesOf(sent), [[path, "WRONG_TYPE", "error"]]);
    }
  });

  test("are reported where a key repeats, of which the last one counts", () => {
    const text = JSON.stringify(body());
    for (const [key, path] of [
      ["object", "/object"],
      ["entry", "/entry"],
      ["changes", "/entry/0/changes"],
      ["field", `${at}/field`],
      ["messages", `${at}/value/messages`],
      ["phone_number_id", `${at}/value/metadata/phone_number_id`],
    ]) {
      const repeated = text.replace(`"${key}":`, `"${key}":[{"id":"lost"}],"${key}":`);
      assert.deepEqual(issuesOf(repeated), [[path, "DUPLICATE_KEY", "error"]], key);
    }
  });

  test("are reported where a number loses digits", () => {
    const text = JSON.stringify(body({}, { entry: { time: 1 } })).replace('"time":1', '"time":9007199254740993');
    assert.deepEqual(issuesOf(text), [["/entry/0/time", "UNSAFE_NUMBER", "warning"]]);
  });

  test("have no unknown fields if the payload must conform", () => {
    const unknown = { "a field of next year": 1 };
    for (const [sent, path] of [
      [body({}, { entry: unknown }), "/entry/0"],
      [body({}, { change: unknown }), at],
      [body(unknown), `${at}/value`],
    ]) {
      assert.deepEqual(issuesOf(sent), []);
      assert.deepEqual(issuesOf(sent, { strict: true }), [[`${path}/a field of next year`, "UNKNOWN_FIELD", "error"]]);
    }
    // Apps that pass on a body add fields to it.
    assert.deepEqual(issuesOf(body({}, { root: unknown }), { strict: true }), []);
  });

  test("are an event themselves where they have a list of unknown name, so that it is not lost", () => {
    const list = { "a list of next year": [{ id: "1" }] };
    for (const [sent, payload] of [
      [body(list), (whole) => whole.entry[0].changes[0].value],
      [body({}, { entry: list }), (whole) => whole.entry[0]],
      [body({}, { root: list }), (whole) => whole],
    ]) {
      const { events } = receive(JSON.stringify(sent)).delivery;
      assert.equal(events.length, 2);
      assert.deepEqual([events[0].type, events[0].payload], ["whatsapp.message", message]);
      assert.deepEqual(events[1].payload, payload(sent));
    }
    assert.equal(receive(JSON.stringify(body({ "a list of next year": [] }))).delivery.events.length, 1);
    const [, event] = receive(JSON.stringify(body(list))).delivery.events;
    assert.deepEqual([event.type, event.unified.kind], ["whatsapp.messages", "other"]);
  });

  test("have issues with ascending and descending positions", () => {
    const text = `{"entry":[{"changes":[{"value":{"messages":[{"id":1},{"id":2}],"metadata":{"a":1,"a":2}},"field":7}]}],"object":8}`;
    const issues = validate("meta", text).issues.map(({ path, column }) => [path, column]);
    const found = (fragment) => text.indexOf(fragment) + 1;
    assert.deepEqual(Object.fromEntries(issues), {
      "/object": found("8}"),
      "/entry/0/changes/0/field": found("7}"),
      "/entry/0/changes/0/value/metadata/a": found('"a":2'),
      "/entry/0/changes/0/value/messages/0/id": found("1}"),
      "/entry/0/changes/0/value/messages/1/id": found("2}"),
    });
  });
});

describe("the type of a change", () => {
  const typeOf = (sent) => validate("meta", JSON.stringify(sent)).events.map(({ type }) => type);
  const change = (object, sent) => ({ object, entry: [{ id: "1", changes: [sent] }] });

  test("without an object as its value has the prefix of its product", () => {
    assert.deepEqual(typeOf(change("whatsapp_business_account", { field: "messages" })), ["whatsapp.messages"]);
    assert.deepEqual(typeOf(change("whatsapp_business_account", { field: "flows", value: "x" })), ["whatsapp.flows"]);
    assert.deepEqual(typeOf(change("page", { field: "email", value: "x@example.com" })), ["messenger.email"]);
    assert.deepEqual(typeOf(change("instagram", { field: "comments", value: null })), ["instagram.comments"]);
    assert.deepEqual(typeOf(change("user", { field: "photos" })), ["user.photos"]);
  });

  test("of another object is not known, even if it is spelled like a known one", () => {
    const { events } = validate("meta", JSON.stringify(change("whatsapp", { field: "message", value: { id: "1" } })));
    assert.deepEqual([events[0].type, events[0].known], ["whatsapp.message", false]);
  });

  test("is one of Messenger in a list of messages without an object", () => {
    for (const list of ["messaging", "standby"]) {
      const item = { sender: { id: "1" }, recipient: { id: "2" }, timestamp: 1, message: { mid: "m-1", text: "Hi" } };
      const { events } = validate("meta", JSON.stringify({ entry: [{ id: "2", [list]: [item] }] }));
      assert.deepEqual([events[0].type, events[0].unified.message.channel], ["messenger.message", "messenger"]);
    }
  });
});

describe("the id", () => {
  const idOf = (object, item) => {
    const sender = { sender: { id: "U-1" }, recipient: { id: "P-1" }, timestamp: 1_767_225_600_000 };
    const sent = { object, entry: [{ id: "P-1", messaging: [{ ...sender, ...item }] }] };
    return validate("meta", JSON.stringify(sent)).events[0].id;
  };

  test("of a receipt is that of the message with the status, or of the sender with the status and the time", () => {
    for (const object of ["page", "instagram"]) {
      assert.equal(idOf(object, { delivery: { mids: ["m-1"], watermark: 7 } }), "m-1:delivered");
      assert.equal(idOf(object, { delivery: { watermark: 7 } }), "U-1:delivered:7");
      assert.equal(idOf(object, { read: { mid: "m-1" } }), "m-1:read");
      assert.equal(idOf(object, { read: { watermark: 7 } }), "U-1:read:7");
    }
  });

  test("of a postback is its own, if it has one", () => {
    assert.equal(idOf("page", { postback: { mid: "m-1", title: "Yes" } }), "m-1");
    assert.match(idOf("page", { postback: { title: "Yes" } }), /^U-1:1767225600000:[0-9a-f]{32}$/);
  });
});

describe("the errors of a change", () => {
  const errors = [{ code: 131000, title: "Something else" }];
  const unifiedOf = (changes) =>
    receive(
      JSON.stringify({
        ...sample,
        entry: [{ ...sample.entry[0], changes: [{ field: "messages", value: { ...value, errors, ...changes } }] }],
      }),
    ).delivery.events.map(({ unified, envelope }) => [unified.message?.error ?? null, envelope.errors ?? null]);

  test("are in the envelope, and not those of its statuses and its messages with content", () => {
    const statuses = ["sent", "read"].map((status) => ({ id: "m-1", status, timestamp: "1767225600" }));
    const nothing = [null, errors];
    assert.deepEqual(unifiedOf({ statuses }), [nothing, nothing, nothing]);
  });

  test("are those of a message without content", () => {
    const messages = [{ id: "m-1", timestamp: "1767225600", type: "interactive" }];
    assert.deepEqual(unifiedOf({ messages })[0][0], { code: "131000", description: "Something else" });
  });
});

test("a reaction that is removed has no text, and is a reply to its message", () => {
  const reactionOf = (reaction) => {
    const sent = { object: "page", entry: [{ id: "2", messaging: [{ sender: { id: "1" }, reaction }] }] };
    const { message } = validate("meta", JSON.stringify(sent)).events[0].unified;
    return [message.text, message.inReplyTo];
  };
  assert.deepEqual(reactionOf({ mid: "m-1", action: "react", emoji: "❤" }), ["❤", "m-1"]);
  assert.deepEqual(reactionOf({ mid: "m-1", action: "unreact", emoji: "❤" }), [null, "m-1"]);
});

describe("an authentic body that Meta does not send", () => {
  const cases = {
    "Latin-1": [Buffer.from('{"object":"page","text":"Gr\u00fc\u00dfe"}', "latin1"), "INVALID_ENCODING"],
    "a form": ["object=page&entry=1", "INVALID_JSON"],
    "no body": ["", "INVALID_JSON"],
    "more than 10,000 entries": [JSON.stringify({ ...sample, entry: Array(10_001).fill({}) }), "TOO_MANY_EVENTS", 413],
  };
  for (const [what, [body, code, status = 400]] of Object.entries(cases)) {
    test(`is refused as ${code}: ${what}`, () => {
      const { error } = receive(body);
      assert.deepEqual([error?.code, error?.status], [code, status]);
    });
  }

  test("has keys in another case: they remain in the payload, but are not events", () => {
    const [event] = receive('{"Object":"page","ENTRY":[{"id":"1"}]}').delivery.events;
    assert.deepEqual([event.type, event.known], ["unknown", false]);
    assert.deepEqual(event.payload, { Object: "page", ENTRY: [{ id: "1" }] });
    const item = { Message: { mid: "1" }, message: { mid: "2", text: "x" }, MESSAGE: 1 };
    const body = JSON.stringify({ object: "page", entry: [{ id: "1", messaging: [item] }] });
    const [known] = receive(body).delivery.events;
    assert.deepEqual([known.type, known.id, known.payload], ["messenger.message", "2", item]);
  });
});

describe("explain", () => {
  test("finds that a body with the escapes of Meta was parsed and serialized", () => {
    const parsed = '{"text":"<b> 50% @ gr\u00fc\u00df","url":"https://example.net"}';
    const escaped = '{"text":"\\u003Cb> 50\\u0025 \\u0040 gr\\u00fc\\u00df","url":"https:\\/\\/example.net"}';
    assert.deepEqual(JSON.parse(escaped), JSON.parse(parsed));
    const { findings } = receiver.explain({ ...signed(escaped), body: parsed });
    assert.deepEqual(
      findings.map(({ cause }) => cause),
      ["BODY_RESERIALIZED"],
    );
  });

  test("names the header with SHA-1 if the request has no other, as does the error", () => {
    const older = { "X-Hub-Signature": `sha1=${"a0".repeat(20)}` };
    for (const headers of [older, new Headers(older), Object.entries(older)]) {
      const { ok, error } = receiver.safeReceive({ method: "POST", url, headers, body: "{}" });
      assert.deepEqual([ok, error.code, error.status], [false, "MISSING_HEADER", 400]);
      assert.match(
        error.message,
        /no header x-hub-signature-256; .*; it has x-hub-signature, a signature with SHA-1, which is not accepted$/,
      );
      const { findings } = receiver.explain({ method: "POST", url, headers, body: "{}" });
      assert.deepEqual(
        findings.map(({ cause, detail }) => [cause, detail]),
        [["MISSING_HEADER", error.message]],
      );
      assert.match(findings[0].fix, /X-Hub-Signature-256.*proxy.*GitHub/);
    }
  });
});

describe("a handshake", () => {
  const respond = (query) => receiver.challenge({ method: "GET", url: `${url}?${query}` });
  const query = "hub.mode=subscribe&hub.verify_token=a+token";

  test("with two challenges is refused", () => {
    const { status, body, error } = respond(`${query}&hub.challenge=1&hub.challenge=1`);
    assert.deepEqual([status, body, error.code], [403, "", "HANDSHAKE_REFUSED"]);
    assert.match(error.message, /hub\.challenge more than once/);
  });

  test("with two thousand parameters is refused", () => {
    const { status, error } = respond(`${query}&hub.challenge=1${"&a=1".repeat(2000)}`);
    assert.deepEqual([status, error.code], [414, "TOO_MANY_PARAMETERS"]);
  });

  test("with a challenge or token in Latin-1 is refused", () => {
    assert.equal(respond(`${query}&hub.challenge=Gr%FC`).status, 403);
    assert.equal(respond("hub.mode=subscribe&hub.challenge=1&hub.verify_token=a+token%FC").status, 403);
  });

  test("is case-sensitive in its parameter names and its token", () => {
    assert.equal(respond("HUB.MODE=subscribe&hub.challenge=1&hub.verify_token=a+token").status, 403);
    assert.equal(respond("hub.mode=subscribe&hub.challenge=1&hub.verify_token=A+TOKEN").status, 403);
    assert.equal(respond(`${query}&hub.challenge=1&HUB.CHALLENGE=2&Hub.Verify_Token=x`).body, "1");
  });
});
