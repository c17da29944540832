// Phone numbers in unified events have one format for all providers; other addresses are copied unchanged.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hookproof } from "./package.mjs";

/**
 * The fields with phone numbers of each provider: functions that return the body for a number, and the path in the unified event.
 * `otherwise` is the value if the field has no text.
 */
const fields = {
  "bandwidth: the recipient of a callback": (number) => ({
    body: [{ type: "message-delivered", to: number, message: { id: "1", direction: "out", to: ["+15550100900"] } }],
    read: ({ message }) => message.to[0],
    otherwise: "+15550100900",
  }),
  "bandwidth: the recipients of a received message": (number) => ({
    body: [{ type: "message-received", message: { id: "1", direction: "in", to: [number] } }],
    read: ({ message }) => message.to[0],
  }),
  "bandwidth: the sender of an MMS": (number) => ({
    body: [{ type: "message-received", message: { id: "1", from: number, media: ["https://media.example.net/1"] } }],
    read: ({ message }) => message.from,
  }),
  "bandwidth: the sender of an RCS message": (number) => ({
    body: [{ type: "message-received", message: { id: "1", from: number, channel: "RBM" } }],
    read: ({ message }) => message.from,
  }),
  "messagebird: the sender on WhatsApp": (number) => ({
    body: { type: "message.created", message: { id: "1", platform: "whatsapp", direction: "received", from: number } },
    read: ({ message }) => message.from,
  }),
  "messagebird: the recipient on SMS": (number) => ({
    body: { type: "message.updated", message: { id: "1", platform: "sms", direction: "sent", to: number } },
    read: ({ message }) => message.to[0],
  }),
  "messagebird: the sender on the channel of the conversation": (number) => ({
    body: {
      type: "message.created",
      conversation: { lastUsedChannelId: "2", lastUsedPlatformId: "whatsapp" },
      message: { id: "1", channelId: "2", from: number },
    },
    read: ({ message }) => message.from,
  }),
  "messagebird: the contact that sent a message": (number) => ({
    body: {
      type: "message.created",
      contact: { msisdn: number },
      message: { id: "1", platform: "whatsapp", direction: "received" },
    },
    read: ({ message }) => message.from,
  }),
  "messagebird: the contact that a message is sent to": (number) => ({
    body: {
      type: "message.updated",
      contact: { msisdn: number },
      message: { id: "1", platform: "sms", direction: "sent" },
    },
    read: ({ message }) => message.to[0],
  }),
  "messagebird: the recipient of a report": (number) => ({
    form: { id: "1", reference: "2", status: "delivered", recipient: number },
    read: ({ message }) => message.to[0],
  }),
  "messagebird: the sender of an SMS": (number) => ({
    form: { id: "1", body: "Hello", recipient: "15550100900", originator: number },
    read: ({ message }) => message.from,
  }),
  "messagebird: the recipient of an SMS": (number) => ({
    form: { id: "1", body: "Hello", receiver: number, originator: "15550100900" },
    read: ({ message }) => message.to[0],
  }),
  "messagebird: the caller": (number) => ({
    body: { id: "1", callId: "2", status: "ended", source: number, destination: "15550100900" },
    read: ({ call }) => call.from,
  }),
  "messagebird: the callee": (number) => ({
    body: { items: [{ id: "1", callId: "2", source: "15550100900", destination: number }] },
    read: ({ call }) => call.to,
  }),
  "bird: a contact with a phone number on SMS": (number) => ({
    body: {
      event: "sms.inbound",
      payload: { id: "1", sender: { contact: { identifierKey: "phonenumber", identifierValue: number } } },
    },
    read: ({ message }) => message.from,
  }),
  "bird: a contact without a kind on WhatsApp": (number) => ({
    body: { event: "whatsapp.inbound", payload: { id: "1", sender: { contact: { identifierValue: number } } } },
    read: ({ message }) => message.from,
  }),
  "bird: one of several recipients": (number) => ({
    body: {
      event: "whatsapp.outbound",
      payload: { id: "1", receiver: { contacts: [{ identifierKey: "phonenumber", identifierValue: number }] } },
    },
    read: ({ message }) => message.to[0],
  }),
  "bird: the workspace's number": (number) => ({
    body: { event: "sms.inbound", payload: { id: "1", receiver: { connector: { identifierValue: number } } } },
    read: ({ message }) => message.to[0],
  }),
  "bird: a contact with a phone number in a conversation": (number) => ({
    body: {
      event: "message.created",
      payload: {
        message: {
          id: "1",
          sender: { type: "contact", contact: { identifierKey: "phonenumber", identifierValue: number } },
        },
      },
    },
    read: ({ message }) => message.from,
  }),
  "bird: the sender of the platform's SMS": (number) => ({
    body: { type: "sms.received", data: { sms_id: "1", from: number } },
    read: ({ message }) => message.from,
  }),
  "bird: the recipient of the platform's SMS": (number) => ({
    body: { type: "sms.delivered", data: { sms_id: "1", to: number } },
    read: ({ message }) => message.to[0],
  }),
  "bird: the sender of the platform's WhatsApp message": (number) => ({
    body: { type: "whatsapp.received", data: { whatsapp_id: "1", from: { phone_number: number } } },
    read: ({ message }) => message.from,
  }),
  "bird: the recipient of the platform's WhatsApp message": (number) => ({
    body: { type: "whatsapp.read", data: { whatsapp_id: "1", to: { phone_number: number } } },
    read: ({ message }) => message.to[0],
  }),
  "bird: the caller": (number) => ({
    body: { type: "voice_call.answered", data: { call_id: "1", from: number } },
    read: ({ call }) => call.from,
  }),
  "bird: the callee": (number) => ({
    body: { type: "voice_call.ended", data: { call_id: "1", to: number } },
    read: ({ call }) => call.to,
  }),
  "dotdigital: the sender of an SMS": (number) => ({
    body: { name: "message.inbound", payload: { id: "1", channel: "sms", from: { phoneNumber: number } } },
    read: ({ message }) => message.from,
  }),
  "dotdigital: the recipient of a receipt": (number) => ({
    body: {
      name: "message.delivered",
      payload: { id: "1", details: { channel: "sms", channelStatus: { recipient: number } } },
    },
    read: ({ message }) => message.to[0],
  }),
  "dotdigital: the recipient of a receipt over RCS": (number) => ({
    body: {
      name: "message.read",
      payload: { id: "1", details: { channel: "rcs", channelStatus: { data: { senderPhoneNumber: number } } } },
    },
    read: ({ message }) => message.to[0],
  }),
  "dotdigital: the recipient of an SMS that was sent": (number) => ({
    body: { name: "message.sent", payload: { id: "1", details: { channel: "sms", additionalInfo: { to: number } } } },
    read: ({ message }) => message.to[0],
  }),
};

/** Addresses that consist of digits but are not phone numbers, by their field. */
const ids = {
  "bird: a Facebook id": (id) => ({
    body: {
      event: "facebook.inbound",
      payload: { id: "1", sender: { contact: { identifierKey: "facebookid-1", identifierValue: id } } },
    },
    read: ({ message }) => message.from,
  }),
  "bird: an address without a kind on Telegram": (id) => ({
    body: { event: "telegram.inbound", payload: { id: "1", sender: { contact: { identifierValue: id } } } },
    read: ({ message }) => message.from,
  }),
  "bird: WhatsApp's own id of a user": (id) => ({
    body: {
      event: "whatsapp.inbound",
      payload: { id: "1", sender: { contact: { identifierKey: "whatsappbsuid", identifierValue: id } } },
    },
    read: ({ message }) => message.from,
  }),
  "bird: the same of the recipient": (id) => ({
    body: {
      event: "whatsapp.outbound",
      payload: { id: "1", receiver: { contacts: [{ identifierKey: "whatsappbsuid", identifierValue: id }] } },
    },
    read: ({ message }) => message.to[0],
  }),
  "bird: WhatsApp's own id of a user on the platform": (id) => ({
    body: { type: "whatsapp.received", data: { whatsapp_id: "1", from: { bsuid: id } } },
    read: ({ message }) => message.from,
  }),
  "bird: a Facebook id in a conversation": (id) => ({
    body: {
      event: "message.created",
      payload: {
        message: { id: "1", sender: { contact: { identifierKey: "facebookid-1", identifierValue: id } } },
      },
    },
    read: ({ message }) => message.from,
  }),
  "bird: the local part of an email address": (id) => ({
    body: { type: "email.delivered", data: { email_id: "1", recipient: id } },
    read: ({ message }) => message.to[0],
  }),
  "messagebird: an id on Telegram": (id) => ({
    body: { type: "message.created", message: { id: "1", platform: "telegram", direction: "received", from: id } },
    read: ({ message }) => message.from,
  }),
  "messagebird: an id on Facebook": (id) => ({
    body: { type: "message.updated", message: { id: "1", platform: "facebook", to: id } },
    read: ({ message }) => message.to[0],
  }),
  "messagebird: an address on a channel that is not named": (id) => ({
    body: { type: "message.created", message: { id: "1", from: id } },
    read: ({ message }) => message.from,
  }),
  "dotdigital: a Messenger id": (id) => ({
    body: { name: "message.inbound", payload: { id: "1", channel: "fbMessenger", from: { fbMessengerId: id } } },
    read: ({ message }) => message.from,
  }),
  "dotdigital: an RCS agent": (id) => ({
    body: { name: "message.inbound", payload: { id: "1", channel: "rcs", to: { agentId: id } } },
    read: ({ message }) => message.to[0],
  }),
  "dotdigital: the sender of a receipt over Messenger": (id) => ({
    body: {
      name: "message.read",
      payload: { id: "1", details: { channel: "fbMessenger", channelStatus: { sender: { id } } } },
    },
    read: ({ message }) => message.to[0],
  }),
};

const number = "31612345678";

/** The value in the unified event for a value that was sent, and the event. */
function sent(name, field, value) {
  const provider = name.slice(0, name.indexOf(":"));
  const { body, form, read } = field(value);
  const [event] = form
    ? hookproof.parse(provider, new URLSearchParams(form).toString(), {
        contentType: "application/x-www-form-urlencoded",
      })
    : hookproof.parse(provider, JSON.stringify(body));
  const payload = form ?? (Array.isArray(body) ? body[0] : body);
  assert.deepEqual(event.payload, payload, "the payload is as it was sent");
  return read(event.unified);
}

describe("a phone number", () => {
  test("is equal for all providers and fields", () => {
    const found = Object.entries(fields).map(([name, field]) => [name, sent(name, field, number)]);
    assert.deepEqual(
      found,
      found.map(([name]) => [name, `+${number}`]),
    );
  });

  for (const [name, field] of Object.entries(fields)) {
    test(`${name}: is equal with and without its +`, () => {
      assert.equal(sent(name, field, `+${number}`), `+${number}`);
      assert.equal(sent(name, field, "12345678"), "+12345678");
      assert.equal(sent(name, field, "123456789012345"), "+123456789012345");
      if (!field(number).form) assert.equal(sent(name, field, Number(number)), `+${number}`);
    });

    test(`${name}: is copied unchanged if it is a short code, a name or not a number`, () => {
      const others = [
        "1234567",
        "51515",
        "+1234567",
        "0031612345678",
        "0612345678",
        "+0612345678",
        "31 6 1234 5678",
        "+31-612-345-678",
        "(316) 12345678",
        "1234567890123456",
        "1".repeat(40),
        "ACME",
        "ACME 31612345678",
        "316123x45678",
        "☎️ 📞",
        "٣١٦١٢٣٤٥٦٧٨",
        "\u0000",
        "sip:31612345678@example.net",
      ];
      for (const other of others) assert.equal(sent(name, field, other), other);
    });

    test(`${name}: is null if there is no text`, () => {
      const { form, otherwise = null } = field(number);
      for (const nothing of form ? [""] : ["", null, true, {}, { number }, []]) {
        assert.equal(sent(name, field, nothing) ?? null, otherwise);
      }
    });
  }

  test("of a form has a + even if the + was sent unencoded", () => {
    for (const query of ["recipient=+31612345678", "recipient=%2B31612345678", "recipient=31612345678"]) {
      const [event] = hookproof.parse("messagebird", "", {
        url: `https://example.net/?id=1&reference=2&status=sent&${query}`,
      });
      assert.deepEqual(event.unified.message.to, ["+31612345678"]);
    }
  });
});

describe("an address that is not a phone number", () => {
  for (const [name, field] of Object.entries(ids)) {
    test(`${name}: is copied unchanged, although it consists of digits`, () => {
      assert.equal(sent(name, field, number), number);
    });
  }
});
