// Content that is known from real traffic can be sent, and content that the provider refuses is refused before it is sent.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { api, hookproof } from "../js/package.mjs";

const options = { accessKey: "key-1" };
const send = (type, content) =>
  api.messagebird.sendMessage({ to: "31600000031", from: "ch-1", type, content }, options);

function refused(call, ...paths) {
  assert.throws(call, (error) => {
    assert.ok(error instanceof hookproof.WebhookError);
    assert.equal(error.code, "INVALID_OPTIONS");
    assert.deepEqual(
      error.issues.map(({ path }) => path),
      paths,
    );
    for (const { message } of error.issues) assert.match(message, /^expected .+, found .+/);
    assert.doesNotMatch(error.message, /, found /);
    return true;
  });
}

describe("a message", () => {
  const contents = {
    text: { text: "hi", disableUrlPreview: true },
    image: { image: { url: "https://example.com/1.png", caption: "Look" } },
    interactive: { interactive: { type: "button", body: { text: "Which?" }, action: { buttons: [] } } },
    email: { email: { to: [{ address: "a@example.com" }], subject: "Hi", content: { text: "hi" } } },
    whatsappSticker: { whatsappSticker: { link: "https://example.com/1.webp" } },
    externalAttachments: { externalAttachments: [{ url: "https://example.com/1.pdf" }] },
    buttons: { "what this holds": "is not known" },
  };

  for (const [type, content] of Object.entries(contents)) {
    test(`of type ${type} is sent unchanged`, () => {
      assert.deepEqual(JSON.parse(send(type, content).body).content, content);
    });
  }

  test("whose content does not match its type is refused", () => {
    refused(() => send("text", {}), "/content/text");
    refused(() => send("text", contents.image), "/content/text", "/content/image");
    refused(() => send("image", { ...contents.image, text: "hi" }), "/content/text");
    refused(() => send("interactive", { interactive: { body: "Which?" } }), "/content/interactive/body");
    refused(() => send("text", { text: null }), "/content/text");
    refused(() => send("fax", { text: "hi" }), "/type");
    refused(() => send("text", []), "/content");
    const start = { to: "31600000031", channelId: "ch-1", type: "video", content: { text: "hi" } };
    refused(() => api.messagebird.startConversation(start, options), "/content/video", "/content/text");
    const { to, ...message } = start;
    refused(
      () => api.messagebird.sendConversationMessage({ conversationId: to, ...message }, options),
      "/content/video",
      "/content/text",
    );
  });
});

describe("a subscription of Bird", () => {
  const subscription = {
    workspaceId: "w",
    url: "https://example.com/hooks",
    service: "channels",
    event: "sms.inbound",
  };
  const create = (changes) => api.bird.createWebhookSubscription({ ...subscription, ...changes }, options);
  const update = (changes) => api.bird.updateWebhookSubscription({ workspaceId: "w", id: "s", ...changes }, options);

  test("must be for an event of its service", () => {
    for (const event of ["telegram.interaction", "channel.created", "new-platform.outbound"]) create({ event });
    for (const event of ["conversation.created", "message.created"]) create({ service: "conversations", event });
    create({ service: "payments", event: "payment.settled" });
    for (const event of ["", "sms", "sms.inbounds", "sms inbound", ".inbound", "*"])
      refused(() => create({ event }), "/event");
    for (const event of ["conversation.create", "sms.inbound"])
      refused(() => create({ service: "conversations", event }), "/event");
    update({ event: "conversation.created" });
    refused(() => update({ event: "conversation" }), "/event");
    refused(() => update({ event: "sms.inbound", service: "conversations" }), "/event");
  });

  test("must have a valid signing key, which no issue contains", () => {
    create({ signingKey: "key" });
    for (const signingKey of ["", "  ", "\n"]) {
      refused(() => create({ signingKey }), "/signingKey");
      refused(() => update({ signingKey }), "/signingKey");
    }
    for (const signingKey of [7351, { key: "top-secret" }, null]) {
      const shows = ({ issues, message }) => {
        assert.equal(issues[0].message, "expected string, found a value that is not shown");
        return !/7351|top-secret/.test(JSON.stringify(issues) + message);
      };
      assert.throws(() => create({ signingKey }), shows);
    }
  });
});
