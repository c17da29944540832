// The fields of a unified message: recipients, inReplyTo, the text of several parts, media and channel.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hookproof } from "./package.mjs";

function unified(provider, body) {
  const [event] = hookproof.parse(provider, JSON.stringify(body));
  return event.unified;
}

describe("the recipients of a message", () => {
  const group = { id: "1", direction: "out", from: "+15550100900", to: ["+15550100001", "+15550100002"] };
  const callback = (type, to) => ({ type, to, message: group });

  for (const type of ["message-sending", "message-sent", "message-delivered", "message-failed", "message-read"]) {
    test(`of Bandwidth's ${type} are the recipient that it applies to`, () => {
      assert.deepEqual(unified("bandwidth", [callback(type, "15550100002")]).message.to, ["+15550100002"]);
      assert.deepEqual(unified("bandwidth", [callback(type, "+15550100001")]).message.to, ["+15550100001"]);
    });

    test(`of Bandwidth's ${type} are the whole group if it names no recipient`, () => {
      for (const missing of [undefined, null, "", {}, []]) {
        assert.deepEqual(unified("bandwidth", [callback(type, missing)]).message.to, group.to);
      }
    });
  }

  for (const type of ["message-received", "suggestion-response", "requested-location-response"]) {
    test(`of Bandwidth's ${type} are all recipients`, () => {
      assert.deepEqual(unified("bandwidth", [callback(type, "15550100002")]).message.to, group.to);
    });
  }

  test("of Bandwidth's authentication codes, whose message has none, are those of the callback", () => {
    const body = { type: "message-delivered", to: "15550100003", platform: "NorthAmericaSMS", message: { id: "1" } };
    assert.deepEqual(unified("bandwidth", body).message.to, ["+15550100003"]);
  });

  test("of a MessageBird report are the last value of a repeated key", () => {
    const url = "https://example.net/?id=1&reference=2&status=sent&recipient=15550100001&recipient=15550100002";
    const [event] = hookproof.parse("messagebird", "", { url });
    assert.deepEqual(event.unified.message.to, ["+15550100002"]);
  });
});

describe("inReplyTo", () => {
  const zeros = "00000000-0000-0000-0000-000000000000";
  const replies = {
    bandwidth: (id) => [
      { type: "suggestion-response", message: { id: "2", suggestionResponse: { text: "Yes", pairedMessageId: id } } },
    ],
    messagebird: (id) => ({ type: "message.created", message: { id: "2", metadata: { replyTo: { id } } } }),
    bird: (id) => ({ event: "whatsapp.inbound", payload: { id: "2", replyTo: { id, type: "message", order: 0 } } }),
    dotdigital: (id) => ({ name: "message.inbound", payload: { id: "2", correlation: { messageId: id } } }),
  };

  for (const [provider, body] of Object.entries(replies)) {
    test(`is the id that ${provider} sends`, () => {
      assert.equal(unified(provider, body("message-1")).message.inReplyTo, "message-1");
      for (const nothing of ["", null, {}, [], true]) {
        assert.equal(unified(provider, body(nothing)).message.inReplyTo, null);
      }
    });
  }

  test("is null if MessageBird sends an id of zeros", () => {
    assert.equal(unified("messagebird", replies.messagebird(zeros)).message.inReplyTo, null);
  });

  test("of an email is the Message-ID of In-Reply-To", () => {
    const body = { type: "email.received", data: { inbound_message_id: "2", in_reply_to: "<1@example.net>" } };
    assert.equal(unified("bird", body).message.inReplyTo, "<1@example.net>");
  });
});

describe("the text of several parts", () => {
  const inbound = (messageParts, more = {}) => ({
    name: "message.inbound",
    payload: { id: "1", channel: "appMessaging", messageParts, ...more },
  });
  const line = (data) => ({ type: "text/plain", data });
  const text = (...args) => unified("dotdigital", inbound(...args)).message.text;

  test("is joined by line breaks", () => {
    assert.equal(text([line("one")]), "one");
    assert.equal(text([line("one"), line("two"), line("three")]), "one\ntwo\nthree");
    assert.equal(
      text([line("ein \u00e9\n"), { type: "image/png", url: "https://a.example" }, line("\ud83d\ude42")]),
      "ein é\n\n🙂",
    );
  });

  test("consists of the parts with text", () => {
    assert.equal(text([line(""), line("one"), line(null), line({}), line("two"), null, 1, "three", []]), "one\ntwo");
    assert.equal(text([]), null);
  });

  test("is null if the parts are not a list", () => {
    for (const parts of [{}, "one", 1, null, true, line("one")]) assert.equal(text(parts), null);
  });

  test("is the message's own text only if no part has text", () => {
    assert.equal(text([line("one"), line("two")], { body: "one" }), "one\ntwo");
    assert.equal(text([{ type: "image/png", url: "https://a.example" }], { body: "one" }), "one");
    assert.equal(text("one", { body: "one" }), "one");
  });

  test("is joined from ten thousand parts", () => {
    const parts = Array.from({ length: 10_000 }, (_, nth) => line(`line ${nth}`));
    assert.equal(text(parts), parts.map(({ data }) => data).join("\n"));
  });
});

describe("a file", () => {
  const document = (file) => unified("bird", { type: "whatsapp.received", data: { whatsapp_id: "1", document: file } });

  test("has its URL, type, name and id", () => {
    const file = { id: "file-1", url: "https://media.example.net/1", mime_type: "application/pdf", filename: "a.pdf" };
    assert.deepEqual(document(file).message.media, [
      { url: "https://media.example.net/1", contentType: "application/pdf", name: "a.pdf", id: "file-1" },
    ]);
  });

  test("has no URL if only its id is sent", () => {
    assert.deepEqual(document({ id: "file-1", mime_type: "application/pdf" }).message.media, [
      { url: null, contentType: "application/pdf", id: "file-1" },
    ]);
  });

  test("is omitted without a URL and an id", () => {
    assert.deepEqual(document({ mime_type: "application/pdf", filename: "a.pdf" }).message.media, []);
  });
});

describe("the channel of a message", () => {
  const bandwidth = (message) => unified("bandwidth", [{ type: "message-received", message }]).message.channel;
  const messagebird = (platform) =>
    unified("messagebird", { type: "message.created", message: { platform } }).message.channel;
  const dotdigital = (channel) =>
    unified("dotdigital", { name: "message.inbound", payload: { channel } }).message.channel;

  test("of Bandwidth is the named one, otherwise MMS with media and SMS without", () => {
    assert.equal(bandwidth({ channel: "RBM", media: ["https://a.example"] }), "rcs");
    assert.equal(bandwidth({ channel: "SMS" }), "sms");
    assert.equal(bandwidth({ media: ["https://a.example"] }), "mms");
    assert.equal(bandwidth({ media: [] }), "sms");
    assert.equal(bandwidth({ media: null }), "sms");
    assert.equal(bandwidth({ channel: "WhatsApp" }), "whatsapp");
  });

  test("is a defined value, or the provider's own value in lower case", () => {
    assert.equal(messagebird("facebook"), "messenger");
    assert.equal(messagebird("WhatsApp"), "whatsapp");
    assert.equal(messagebird("Events"), "events");
    assert.equal(dotdigital("fbMessenger"), "messenger");
    assert.equal(dotdigital("appMessaging"), "app");
    assert.equal(dotdigital("carrierPigeon"), "carrierpigeon");
  });
});

describe("the conversation of a message", () => {
  test("is set whenever the payload has its id", () => {
    const conversation = { id: "thread-1", status: null, contactId: null, channelId: null };
    const bodies = [
      ["messagebird", { type: "message.created", message: { id: "1", conversationId: "thread-1" } }],
      ["messagebird", { type: "message.status", conversation: { id: "thread-1" }, message: { id: "1" } }],
      ["bird", { event: "message.created", payload: { message: { id: "1", conversationId: "thread-1" } } }],
      ["bird", { type: "email_mailbox.message_sent", data: { message_id: "1", thread_id: "thread-1" } }],
      ["dotdigital", { name: "message.read", payload: { id: "1", conversationId: "thread-1" } }],
      ["dotdigital", { name: "message.inbound", payload: { id: "1", to: { conversationId: "thread-1" } } }],
      ["dotdigital", { name: "conversationMessage.read", payload: { id: "1", conversationId: "thread-1" } }],
      ["dotdigital", { name: "chatMessage.sent", payload: { id: "1", context: { chatId: "thread-1" } } }],
    ];
    for (const [provider, body] of bodies) {
      const event = unified(provider, body);
      assert.equal(event.message.conversationId, "thread-1", JSON.stringify(body));
      assert.deepEqual(event.conversation, conversation, JSON.stringify(body));
    }
  });
});
