import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hookproof } from "./package.mjs";
import { NOW, receiverOf, signed } from "./requests.mjs";

const form = { contentType: "application/x-www-form-urlencoded" };
const one = (provider, body, options) => {
  const events = hookproof.parse(provider, body, options);
  assert.equal(events.length, 1);
  return events[0];
};

describe("queries and forms", () => {
  const report =
    "id=8d1f&reference=order+17&recipient=31600000017&status=delivered&statusDatetime=2026-01-01T10%3A00%3A00%2B00%3A00&price%5Bamount%5D=0.070&price%5Bcurrency%5D=EUR";

  test("a report by GET is a record of decoded strings", () => {
    const event = one("messagebird", "", { url: `https://hooks.example.net/report?${report}` });
    assert.deepEqual([event.type, event.known], ["sms.status.report", true]);
    assert.deepEqual(event.payload, {
      id: "8d1f",
      reference: "order 17",
      recipient: "31600000017",
      status: "delivered",
      statusDatetime: "2026-01-01T10:00:00+00:00",
      "price[amount]": "0.070",
      "price[currency]": "EUR",
    });
    assert.equal(event.occurredAt, "2026-01-01T10:00:00Z");
    assert.equal(event.unified.kind, "message.status");
    assert.equal(event.unified.message.status, "delivered");
  });

  test("a report has the same id for any order of its query, and another for another status", () => {
    const id = (query) => one("messagebird", "", { url: `https://hooks.example.net/report?${query}` }).id;
    assert.equal(id(report.split("&").reverse().join("&")), id(report));
    assert.notEqual(id(report.replace("delivered", "sent")), id(report));
  });

  test("repeated keys of an inbound SMS are lists, in order", () => {
    const event = one(
      "messagebird",
      "receiver=15550100&id=a1&id=a2&originator=15550101&body=Hi+there&body=caf%C3%A9&CreatedDatetime=2026-01-01T10%3A00%3A00%2B00%3A00&empty=",
      form,
    );
    assert.deepEqual([event.type, event.known], ["sms.inbound", true]);
    assert.deepEqual(event.payload, {
      receiver: "15550100",
      id: ["a1", "a2"],
      originator: "15550101",
      body: ["Hi there", "café"],
      CreatedDatetime: "2026-01-01T10:00:00+00:00",
      empty: "",
    });
  });

  test("an inbound MMS is recognized by its media", () => {
    const event = one(
      "messagebird",
      "id=a1&recipient=15550100&originator=15550101&mediaURLs=https%3A%2F%2Fmedia.example.net%2F1.jpg&CreatedDatetime=2026-01-01T10%3A00%3A00%2B00%3A00",
      form,
    );
    assert.equal(event.type, "mms.inbound");
    assert.deepEqual(event.payload.mediaURLs, "https://media.example.net/1.jpg");
  });

  test("a verified form is parsed by its content type", () => {
    const sent = signed("messagebird-hmac", {
      url: "https://hooks.example.net/in",
      body: "id=a1&originator=15550101&recipient=15550100&body=Hi",
    });
    for (const contentType of [
      "application/x-www-form-urlencoded",
      "application/x-www-form-urlencoded; charset=UTF-8",
      "Application/X-WWW-Form-URLEncoded",
    ]) {
      const { events } = receiverOf("messagebird-hmac").receive(
        { ...sent, headers: { ...sent.headers, "content-type": contentType } },
        { now: NOW },
      );
      assert.deepEqual(
        events.map(({ type, payload }) => [type, payload.body]),
        [["sms.inbound", "Hi"]],
      );
    }
  });

  test("a field named __proto__ is data", () => {
    const query = one("messagebird", "__proto__=1&constructor=2&originator=3&body=4", form);
    assert.deepEqual(Object.entries(query.payload), [
      ["__proto__", "1"],
      ["constructor", "2"],
      ["originator", "3"],
      ["body", "4"],
    ]);
  });
});
