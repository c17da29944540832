// Twilio, in addition to the vectors: responses of handlers, hostile forms, the URL of a delivery, and `explain`.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { calledUrl, signer } from "../signer.mjs";
import { hookproof, samples } from "./package.mjs";

const { createReceiver, parse, sign, signRequest, validate } = hookproof;
const secret = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";
const url = "https://hooks.example.net/twilio?tenant=9";
const FORM = "application/x-www-form-urlencoded";
const receiver = createReceiver({ provider: "twilio", secret });

/** The request, signed by node:crypto. */
function signed(body, { to = url, contentType = FORM } = {}) {
  const called = calledUrl("twilio-hmac-sha1", { url: to, body });
  const headers = { ...signer["twilio-hmac-sha1"]({ url: called, body, secret }), "Content-Type": contentType };
  return { method: "POST", url: called, headers, body };
}

const streamed = (id) => ({
  specversion: "1.0",
  type: "com.twilio.messaging.message.sent",
  id,
  data: { messageStatus: "SENT" },
});

describe("a handler", () => {
  const respond = (type, act = () => {}, options = {}) => {
    const { method, url, headers, body } = signRequest(samples("twilio", type), { provider: "twilio", secret });
    return receiver.handler(act, options)(new Request(url, { method, headers, body }));
  };

  test("responds with empty TwiML to a message and to a call, if the function returns nothing", async () => {
    for (const type of ["message.received", "voice.call.request"]) {
      const response = await respond(type);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get("content-type"), "text/xml");
      assert.equal(await response.text(), "<Response/>");
    }
  });

  test("responds with an empty body to any other event", async () => {
    for (const type of ["message.status", "voice.call.status", "conversations.onMessageAdd"]) {
      const response = await respond(type);
      assert.deepEqual([response.status, await response.text()], [200, ""], type);
    }
  });

  test("sends the Response that the function returns", async () => {
    const response = await respond(
      "message.received",
      () => new Response("<Response><Message>Hi</Message></Response>"),
    );
    assert.equal(await response.text(), "<Response><Message>Hi</Message></Response>");
    assert.equal((await respond("message.received", () => Promise.reject(new Error()), { onError: null })).status, 500);
  });

  test("has the same response to a duplicate as to the first copy", async () => {
    const dedupe = { once: async () => ({ status: "duplicate" }) };
    const response = await respond("message.received", () => assert.fail("a duplicate was handled"), { dedupe });
    assert.equal(await response.text(), "<Response/>");
  });

  test("accepts POST and GET only", async () => {
    const query = "https://hooks.example.net/twilio?MessageSid=SM1&MessageStatus=sent";
    const headers = signer["twilio-hmac-sha1"]({ url: query, body: "", secret });
    const handle = receiver.handler(() => {});
    assert.equal((await handle(new Request(query, { headers }))).status, 200);
    const response = await handle(new Request(query, { method: "PUT", headers }));
    assert.deepEqual([response.status, response.headers.get("allow")], [405, "POST, GET"]);
  });
});

describe("a delivery", () => {
  test("has the URL as it was signed", () => {
    const { headers } = signed("MessageSid=SM1&From=%2B1", { to: "https://hooks.example.net/twilio" });
    for (const to of ["https://hooks.example.net/twilio", "https://hooks.example.net:8443/twilio"]) {
      const delivery = receiver.receive({ url: to, headers, body: "MessageSid=SM1&From=%2B1" });
      assert.equal(delivery.url, "https://hooks.example.net/twilio");
    }
  });

  test("has a replay key that does not depend on the order, repetition and boundaries of the parameters", () => {
    const key = (body, to) => receiver.verify({ ...signed(body, { to }), url: to ?? url }).replayKey;
    const first = key("A=1&B=2&A=3");
    assert.equal(key("B=2&A=3&A=1&A=1"), first);
    assert.notEqual(key("A=1&B=2&A=4"), first);
    // A request whose boundary between a value and the next key was moved is authentic, and has the same replay key.
    const { headers } = signed("A=1&B=2");
    const moved = { url, headers, body: "A=1B2" };
    assert.equal(receiver.verify(moved).replayKey, key("A=1&B=2"));
  });

  test("of Event Streams has each event of an array", () => {
    const body = JSON.stringify([streamed("EZ1"), streamed("EZ2")]);
    const { events } = receiver.receive(signed(body, { contentType: "application/json" }));
    assert.deepEqual(
      events.map(({ id, unified }) => [id, unified.message.status]),
      [
        ["EZ1", "sent"],
        ["EZ2", "sent"],
      ],
    );
  });
});

describe("sign", () => {
  const json = { url, body: "{}" };
  const options = { provider: "twilio", secret };

  test("refuses a body whose digest belongs in the URL, and names signRequest", () => {
    assert.throws(() => sign(json, options), { code: "INVALID_OPTIONS", message: /signRequest/ });
    const digested = signRequest(json, options);
    assert.match(digested.url, /&bodySHA256=[0-9a-f]{64}$/);
    // If the URL contains the digest, the rest of the signature is a header.
    assert.deepEqual(sign(digested, options), { "X-Twilio-Signature": digested.headers["X-Twilio-Signature"] });
  });

  test("signs a body by its media type", () => {
    const typed = { url, body: "flag", headers: { "content-type": FORM } };
    assert.equal(receiver.verify({ ...typed, headers: { ...typed.headers, ...sign(typed, options) } }).keyIndex, 0);
  });
});

describe("a hostile form", () => {
  test("with two thousand parameters is parsed completely", () => {
    const body = Array.from({ length: 2000 }, (_, nth) => `P${nth}=${nth}`).join("&");
    const [{ payload }] = receiver.receive(signed(body)).events;
    assert.equal(Object.keys(payload).length, 2000);
  });

  test("with two thousand parameters in its URL is refused", () => {
    const to = `${url}${"&a=1".repeat(2000)}`;
    assert.equal(receiver.safeReceive(signed("a=1", { to })).error.code, "TOO_MANY_PARAMETERS");
  });

  test("has distinct keys that differ in case only", () => {
    const [{ payload, unified }] = receiver.receive(signed("MessageSid=SM1&From=%2B1&body=no&Body=yes&BODY=no")).events;
    assert.deepEqual([payload.body, payload.Body, payload.BODY], ["no", "yes", "no"]);
    assert.equal(unified.message.text, "yes");
  });

  test("in Latin-1 is authentic, and its invalid UTF-8 is replaced", () => {
    const [{ payload }] = receiver.receive(signed("MessageSid=SM1&From=%2B1&Body=Gr%FC%DFe")).events;
    assert.equal(payload.Body, "Gr\ufffd\ufffde");
  });

  test("with a repeated key has all its values", () => {
    const [event] = receiver.receive(signed("MessageSid=SM1&From=%2B1&Body=a&Body=b")).events;
    assert.deepEqual(event.payload.Body, ["a", "b"]);
    assert.deepEqual(
      event.issues.map(({ path, code }) => [path, code]),
      [["/Body", "WRONG_TYPE"]],
    );
  });

  test("without parameters is refused", () => {
    const { headers } = signed("", {});
    for (const body of ["&", "&&&"]) {
      assert.equal(receiver.safeReceive({ url, headers, body }).error.code, "BODY_MISMATCH");
    }
  });
});

describe("a message with media", () => {
  const withMedia = (count) => {
    const media = Array.from({ length: count }, (_, nth) => [
      [`MediaUrl${nth}`, `https://media.example.com/${nth}`],
      [`MediaContentType${nth}`, `image/${nth}`],
    ]);
    const pairs = [["MessageSid", "MM1"], ["From", "+15550100142"], ["NumMedia", `${count}`], ...media.flat()];
    return receiver.receive(signed(new URLSearchParams(pairs).toString())).events[0].unified.message;
  };

  test("has all of its items, in their order", () => {
    for (const count of [0, 1, 9, 10, 11, 12, 40, 100]) {
      const expected = Array.from({ length: count }, (_, nth) => ({
        url: `https://media.example.com/${nth}`,
        contentType: `image/${nth}`,
      }));
      assert.deepEqual(withMedia(count).media, expected, `${count} items`);
    }
  });

  test("has at most a hundred of them, and all of them in its payload", () => {
    assert.equal(withMedia(101).media.length, 100);
  });

  test("has the items in the order of their numbers, also if one is missing or there are more than ten", () => {
    const numbers = [10, 9, 12];
    const pairs = numbers.map((nth) => [`MediaUrl${nth}`, `https://media.example.com/${nth}`]);
    const body = new URLSearchParams([["MessageSid", "MM1"], ["From", "+15550100142"], ...pairs]).toString();
    const [{ payload, unified }] = receiver.receive(signed(body)).events;
    assert.deepEqual(
      unified.message.media.map(({ url }) => url),
      [9, 10, 12].map((nth) => `https://media.example.com/${nth}`),
    );
    assert.equal(payload.MediaUrl12, "https://media.example.com/12");
  });

  test("of a conversation has them as text in its payload only", () => {
    const Media = '[{"Sid":"ME1","ContentType":"image/png","Filename":"kiln.png","Size":7}]';
    const sample = new URLSearchParams(samples("twilio", "conversations.onMessageAdded").body);
    const body = new URLSearchParams({ ...Object.fromEntries(sample), Source: "WHATSAPP", Media }).toString();
    const [{ payload, unified, issues }] = receiver.receive(signed(body)).events;
    assert.deepEqual([unified.kind, unified.message.media, payload.Media], ["message.received", [], Media]);
    assert.deepEqual(issues, []);
  });
});

describe("the channel of a message", () => {
  const formOf = (fields) => validate("twilio", String(new URLSearchParams(fields)), { contentType: FORM }).events[0];
  const messageOf = (fields) => {
    const { unified } = formOf({ MessageSid: "SM1", From: "+15550100142", To: "+15550100180", ...fields });
    return unified.message;
  };

  test("is the prefix of its addresses, which are without it if the channel is one of messages", () => {
    for (const channel of ["whatsapp", "rcs", "messenger", "instagram", "viber", "telegram", "line", "wechat"]) {
      const { from, to, ...message } = messageOf({ From: `${channel}:a.b`, To: `${channel}:c.d` });
      assert.deepEqual([message.channel, from, to], [channel, "a.b", ["c.d"]]);
    }
    for (const channel of ["sip", "client"]) {
      const { from, to, ...message } = messageOf({ From: `${channel}:a@example.com`, To: `${channel}:b` });
      assert.deepEqual([message.channel, from, to], [channel, `${channel}:a@example.com`, [`${channel}:b`]]);
    }
    assert.equal(messageOf({ From: "Client:alice" }).channel, "client");
  });

  test("is MMS if the message has media, also without an address of a file", () => {
    for (const [media, channel] of [
      [{}, "sms"],
      [{ NumMedia: "0" }, "sms"],
      [{ NumMedia: "" }, "sms"],
      [{ NumMedia: "1" }, "mms"],
      [{ NumMedia: "0", MediaUrl0: "https://media.example.com/1" }, "mms"],
      [{ NumMedia: "1", From: "whatsapp:+15550100142" }, "whatsapp"],
    ]) {
      assert.equal(messageOf(media).channel, channel, JSON.stringify(media));
    }
    const { unified } = formOf({ MessageSid: "SM1", MessageStatus: "sent", NumMedia: "1" });
    assert.equal(unified.message.channel, null);
    for (const [numMedia, channel] of [
      [0, "sms"],
      [1, "mms"],
    ]) {
      const data = { messageSid: "SM1", from: "+15550100142", to: "+15550100180", numMedia };
      const event = { ...streamed("EZ1"), type: "com.twilio.messaging.inbound-message.received", data };
      assert.equal(parse("twilio", JSON.stringify(event))[0].unified.message.channel, channel);
    }
  });

  test("has numbers in E.164, also if their plus is missing or was not encoded", () => {
    for (const [sent, from] of [
      ["whatsapp%3A%2B15550100142", "+15550100142"],
      ["whatsapp:+15550100142", "+15550100142"],
      ["whatsapp%3A15550100142", "+15550100142"],
      ["rcs%3A15550100142", "+15550100142"],
      ["messenger%3A1555010014201420", "1555010014201420"],
      ["whatsapp%3AUS.1234", "US.1234"],
    ]) {
      const [{ unified }] = parse("twilio", `MessageSid=SM1&To=x&From=${sent}`, { contentType: FORM });
      assert.equal(unified.message.from, from, sent);
    }
    const [{ unified }] = parse("twilio", "CallSid=CA1&CallStatus=ringing&From=whatsapp%3A%2B15550100142&To=client:a");
    assert.deepEqual([unified.call.from, unified.call.to], ["+15550100142", "client:a"]);
  });
});

describe("an event of Conversations, of a conference, or of a room", () => {
  const eventOf = (fields) => validate("twilio", String(new URLSearchParams(fields)), { contentType: FORM }).events[0];

  test("that precedes the conversation has its type", () => {
    const { type, known } = eventOf({ EventType: "onConversationAdd", AccountSid: "AC1", ChatServiceSid: "IS1" });
    assert.deepEqual([type, known], ["conversations.onConversationAdd", true]);
  });

  test("of unknown type has the id of its object and the time of its envelope", () => {
    const time = "Sun, 25 Mar 2018 09:53:19 +0000";
    const conference = { ConferenceSid: "CF1", StatusCallbackEvent: "lost", SequenceNumber: "4", Timestamp: time };
    const { known, id, occurredAt } = eventOf(conference);
    assert.deepEqual([known, id, occurredAt], [false, `CF1:voice.conference.lost:4:${time}`, "2018-03-25T09:53:19Z"]);
    const updated = eventOf({ EventType: "onLost", ConversationSid: "CH1", StateUpdated: "2026-05-04T16:02:37Z" });
    assert.deepEqual(
      [updated.id, updated.occurredAt],
      ["CH1:conversations.onLost:2026-05-04T16:02:37Z", "2026-05-04T16:02:37Z"],
    );
    assert.match(eventOf({ RoomSid: "RM1", StatusCallbackEvent: "lost" }).id, /^RM1:video\.lost:[0-9a-f]{32}$/);
  });
});

describe("the handshake of a WebSocket", () => {
  const signature = (to) => signer["twilio-hmac-sha1"]({ url: to, body: "", secret });

  test("is signed with the URL of the WebSocket, with or without a slash and a port", () => {
    const called = "wss://hooks.example.net/media";
    for (const to of [called, `${called}/`, "wss://hooks.example.net:443/media"]) {
      const verification = receiver.verify({ method: "GET", url: called, headers: signature(to) });
      assert.equal(verification.scheme, "twilio-hmac-sha1");
    }
    assert.equal(
      receiver.verify({ method: "GET", url: "ws://h/media?a=1", headers: signature("ws://h/media?a=1") }).keyIndex,
      0,
    );
    const delivered = hookproof.sign({ method: "GET", url: called }, { provider: "twilio", secret });
    assert.deepEqual(delivered, signature(called));
  });

  test("is refused with a signature of another URL, also of the same with another protocol", () => {
    const called = "wss://hooks.example.net/media";
    for (const to of ["https://hooks.example.net/media", "wss://hooks.example.net/other", `${called}?a=1`]) {
      const verify = () => receiver.verify({ method: "GET", url: called, headers: signature(to) });
      assert.throws(verify, { code: "SIGNATURE_MISMATCH" });
    }
    const https = () => receiver.verify({ url: "https://hooks.example.net/media", headers: signature(called) });
    assert.throws(https, { code: "SIGNATURE_MISMATCH" });
  });

  test("is refused by other schemes and by the option `url`", () => {
    const bird = createReceiver({ provider: "bird", secret });
    const headers = signer["bird-hmac"]({ url: "wss://hooks.example.net/", body: "{}", secret, now: 1_767_225_600 });
    const { error } = bird.safeReceive(
      { url: "wss://hooks.example.net/", headers, body: "{}" },
      { now: 1_767_225_600 },
    );
    assert.equal(error.code, "INVALID_URL");
    const options = { provider: "twilio", secret, url: "wss://hooks.example.net/media" };
    assert.throws(() => createReceiver(options), { code: "INVALID_OPTIONS" });
  });
});

describe("Event Streams", () => {
  test("of voice and Conversations have an unknown type with the id and the time of their envelope", () => {
    for (const type of ["com.twilio.voice.status-callback.call.completed", "com.twilio.conversations.message.added"]) {
      const body = JSON.stringify([{ ...streamed("VW1"), type, time: "2026-05-04T16:02:36.871Z" }]);
      const [event] = receiver.receive(signed(body, { contentType: "application/json" })).events;
      assert.deepEqual(
        [event.type, event.known, event.id, event.occurredAt, event.unified.kind],
        [type, false, "VW1", "2026-05-04T16:02:36.871Z", "other"],
      );
    }
  });

  test("in a batch whose 70th event is invalid are all returned", () => {
    const events = Array.from({ length: 100 }, (_, nth) =>
      nth === 69 ? { ...streamed("x"), id: 7, data: 1 } : streamed(`EZ${nth}`),
    );
    const received = receiver.receive(signed(JSON.stringify(events), { contentType: "application/json" })).events;
    assert.deepEqual(
      received.map(({ payload }) => payload),
      events,
    );
    assert.deepEqual(
      received.flatMap(({ issues }, nth) => issues.map(({ path, code }) => [nth, path, code])),
      [
        [69, "/69/id", "WRONG_TYPE"],
        [69, "/69/data", "WRONG_TYPE"],
      ],
    );
  });
});

describe("explain", () => {
  const body = "MessageSid=SM1&From=%2B1&AccountSid=AC00000000000000000000000000000001";
  const causes = (request, by = receiver) => by.explain(request).findings.map(({ cause }) => cause);

  test("finds the parts of the URL that a proxy changed", () => {
    const request = signed(body);
    assert.deepEqual(causes({ ...request, url: url.replace("https", "http") }), ["URL_SCHEME"]);
    assert.deepEqual(causes({ ...request, url: url.replace("twilio", "twilio/") }), ["URL_TRAILING_SLASH"]);
    const inside = { ...request, url: "http://10.0.0.7:3000/twilio?tenant=9" };
    const forwarded = { ...inside, headers: { ...request.headers, Host: "hooks.example.net" } };
    assert.deepEqual(causes(forwarded), ["URL_SCHEME", "URL_HOST_OR_PORT"]);
    const hidden = createReceiver({ provider: "twilio", secret, url: "https://hooks.example.net/twilio" });
    assert.deepEqual(causes(request, hidden), ["URL_QUERY_DROPPED"]);
  });

  test("finds that a handshake was signed with the URL of its WebSocket", () => {
    const called = "wss://hooks.example.net/media";
    const headers = signer["twilio-hmac-sha1"]({ url: called, body: "", secret });
    assert.deepEqual(causes({ method: "GET", url: called.replace("wss", "https"), headers }), ["URL_SCHEME"]);
    assert.deepEqual(causes({ method: "GET", url: "http://hooks.example.net/media", headers }), ["URL_SCHEME"]);
    const withOrigin = createReceiver({ provider: "twilio", secret, url: "https://hooks.example.net" });
    const [{ cause, fix }] = withOrigin.explain({ method: "GET", url: called, headers }).findings;
    assert.deepEqual([cause, /without the option `url`/.test(fix)], ["URL_SCHEME", true]);
    assert.equal(receiver.verify({ method: "GET", url: called, headers }).scheme, "twilio-hmac-sha1");
  });

  test("accepts the spellings that Twilio signs", () => {
    assert.equal(receiver.explain({ ...signed(body), url: url.replace(".net", ".net:8443") }).ok, true);
    const quoted = "https://hooks.example.net/twilio?a=it's";
    const { headers } = signed(body, { to: quoted });
    assert.equal(receiver.explain({ url: quoted.replace("'", "%27"), headers, body }).ok, true);
  });

  test("finds a form that was parsed and serialized as JSON", () => {
    const parsed = JSON.stringify(Object.fromEntries(new URLSearchParams(body)));
    for (const contentType of [FORM, "application/json", undefined]) {
      const headers = { ...signed(body).headers, "Content-Type": contentType };
      assert.deepEqual(causes({ ...signed(body), headers, body: parsed }), ["BODY_RESERIALIZED"]);
    }
  });

  test("finds that the digest of the body was dropped from the URL", () => {
    const request = signed(JSON.stringify(streamed("EZ1")), { contentType: "application/json" });
    assert.match(request.url, /&bodySHA256=/);
    const [{ cause, detail }] = receiver.explain({ ...request, url }).findings;
    assert.equal(cause, "URL_QUERY_DROPPED");
    assert.match(detail, /bodySHA256 was dropped/);
  });

  test("finds JSON that was reserialized", () => {
    const request = signed(JSON.stringify(streamed("EZ1")), { contentType: "application/json" });
    assert.deepEqual(causes({ ...request, body: JSON.stringify(streamed("EZ1"), null, 2) }), ["BODY_RESERIALIZED"]);
  });

  test("names the account of a request that was signed with another secret", () => {
    const other = createReceiver({ provider: "twilio", secret: "f".repeat(32) });
    const [{ cause, detail, fix }] = other.explain(signed(body)).findings;
    assert.equal(cause, "UNEXPLAINED");
    assert.match(detail, /AC00000000000000000000000000000001/);
    assert.match(fix, /subaccount/);
    const query = { method: "GET", ...signed("", { to: `${url.split("?")[0]}?${body}` }) };
    assert.equal(receiver.safeReceive(query).ok, true);
    const [found] = other.explain({ ...query, body: undefined }).findings;
    assert.equal(found.cause, "UNEXPLAINED");
    assert.match(found.detail, /AC00000000000000000000000000000001/);
    const hostile = other.explain(signed("AccountSid=%1b%5bm&From=1")).findings[0].detail;
    assert.doesNotMatch(hostile, /names the account/);
  });
});

test("an event of another product has an unknown type", () => {
  const [event] = parse("twilio", '[{"sg_event_id":"e","event":"dropped","timestamp":1}]');
  assert.deepEqual([event.type, event.known], ["dropped", false]);
});
