/**
 * The payloads of each scheme that are not samples: additions that a provider makes to its format without notice, and known
 * deviations of its traffic from its documentation.
 */

import { bodyOf as metaBody } from "../samples/meta.js";
import type { Provider, Scheme } from "../types.js";

/** A mutable payload. */
export type Json = Record<string, unknown>;

/** A body as a JSON value, or as the text of a form. */
export type Body = Json | Json[] | { form: string };

export interface Bodies {
  /** The event type whose sample most cases use. */
  base: string;
  /** Whether the provider signs this payload with this scheme. */
  includes(payload: Json): boolean;
  /** The body of one event. */
  wrap(event: Json): Body;
  /** Each changes a copy of the sample's payload. */
  withText(event: Json, text: string): void;
  withType(event: Json, type: string): void;
  withUnknownFields(event: Json): void;
  withNullFields(event: Json): void;
  withNewValue(event: Json): void;
  /** The size of the largest body in bytes, if the provider documents one. */
  largest?: number;
  /** Deviations and batches, by the name of their case. */
  deviations(event: () => Json): Record<string, Body>;
  batches(event: () => Json): Record<string, Body>;
}

const all = () => true;

/** The object at a path of member names. */
function objectAt(value: Json, ...names: string[]): Json {
  return names.reduce((parent, name) => parent[name] as Json, value);
}

/** 256 KiB: more than the 100 KB that some body parsers accept by default. */
export const LARGE = 256 * 1024;

const UNKNOWN = { addedLater: { list: [1, "two", null], flag: true }, added_too: "text" };

const messagebird: Bodies = {
  base: "message.created",
  includes: all,
  wrap: (event) => event,
  withText(event, text) {
    objectAt(event, "message").content = { text };
  },
  withType(event, type) {
    event.type = type;
  },
  withUnknownFields(event) {
    Object.assign(event, UNKNOWN, { workspaceId: 40218 });
    Object.assign(objectAt(event, "message"), UNKNOWN);
  },
  withNullFields(event) {
    Object.assign(objectAt(event, "contact"), { updatedDatetime: null, customDetails: null });
    objectAt(event, "conversation").lastReceivedDatetime = null;
  },
  withNewValue(event) {
    Object.assign(objectAt(event, "message"), { status: "teleported", platform: "hologram" });
  },
  deviations: (event) => ({
    "deviation-without-contact": without(event(), "contact"),
    "deviation-msisdn-text": changed(event(), (body) => {
      objectAt(body, "contact").msisdn = "15550100142";
    }),
    "deviation-attributes-array": changed(event(), (body) => {
      Object.assign(objectAt(body, "contact"), { attributes: [], customDetails: [], href: "" });
    }),
    "deviation-zero-time": changed(event(), (body) => {
      objectAt(body, "conversation").lastReceivedDatetime = "0001-01-01T00:00:00Z";
      objectAt(body, "message").createdDatetime = "2026-05-04T16:02:36.871043219Z";
    }),
    "deviation-repeated-form-keys": {
      form: "id=2d6f81c5&id=2d6f81c6&originator=15550100144&recipient=15550100180&body=YES&body=YES%2C+see+you+at+9",
    },
    "deviation-shortcode-form": {
      form: "originator=15550100144&receiver=1008&message=JOIN&receive_datetime=20260504163450&shortcode=1008",
    },
    "deviation-form-key-case": {
      form: "id=2d6f81c5&originator=15550100144&recipient=15550100180&subject=&CreatedDatetime=2026-05-04T16%3A34%3A50Z&mediaURLs=",
    },
    "deviation-call-in-list": {
      items: [{ id: "7be2f4a9-1d06-4c53-b8a1-60d9c57e23f4", status: "ended" }],
      timestamp: "2026-05-04T16:21:48Z",
    },
  }),
  batches: () => ({}),
};

const birdClassic: Bodies = {
  base: "whatsapp.inbound",
  includes: (payload) => "service" in payload,
  wrap: (event) => event,
  withText(event, text) {
    objectAt(event, "payload").body = { type: "text", text: { text } };
  },
  withType(event, type) {
    event.event = type;
  },
  withUnknownFields(event) {
    Object.assign(event, UNKNOWN);
    Object.assign(objectAt(event, "payload"), UNKNOWN);
  },
  withNullFields(event) {
    Object.assign(objectAt(event, "payload"), { reference: null, batchId: null, lastStatusAt: null });
  },
  withNewValue(event) {
    Object.assign(objectAt(event, "payload"), { status: "teleported", direction: "sideways" });
  },
  deviations: (event) => ({
    "deviation-data-for-payload": changed(event(), (body) => {
      body.data = body.payload;
      Reflect.deleteProperty(body, "payload");
    }),
    "deviation-body-text": changed(event(), (body) => {
      objectAt(body, "payload").body = "Is the class full?";
    }),
    "deviation-body-flat": changed(event(), (body) => {
      objectAt(body, "payload").body = { text: "Is the class full?" };
    }),
    "deviation-identifier-kind": changed(event(), (body) => {
      objectAt(body, "payload", "sender", "contact").identifierKey = "whatsappbsuid";
    }),
    "deviation-timestamp-text": changed(event(), (body) => {
      objectAt(body, "payload").meta = { extraInformation: { timestamp: "1777910556" } };
    }),
    "deviation-recipients-null": changed(event(), (body) => {
      objectAt(body, "payload").recipients = null;
    }),
  }),
  batches: () => ({}),
};

const birdPlatform: Bodies = {
  base: "sms.delivered",
  includes: (payload) => !("service" in payload),
  wrap: (event) => event,
  withText(event, text) {
    objectAt(event, "data").metadata = { order: text };
  },
  withType(event, type) {
    event.type = type;
  },
  withUnknownFields(event) {
    Object.assign(event, UNKNOWN);
    Object.assign(objectAt(event, "data"), UNKNOWN);
  },
  withNullFields(event) {
    Object.assign(objectAt(event, "data"), { tags: null, metadata: null, cost: null });
  },
  withNewValue(event) {
    Object.assign(objectAt(event, "data"), { status: "teleported", channel: "hologram" });
  },
  deviations: (event) => ({
    "deviation-without-data": without(event(), "data"),
    "deviation-absent-for-null": changed(event(), (body) => {
      body.data = without(without(objectAt(body, "data"), "tags"), "metadata");
    }),
  }),
  batches: () => ({}),
};

const bandwidth: Bodies = {
  base: "message-received",
  includes: all,
  wrap: (event) => [event],
  withText(event, text) {
    objectAt(event, "message").text = text;
  },
  withType(event, type) {
    event.type = type;
  },
  withUnknownFields(event) {
    Object.assign(event, UNKNOWN, { carrierName: "Example Mobile" });
    Object.assign(objectAt(event, "message"), UNKNOWN);
  },
  withNullFields(event) {
    Object.assign(event, { errorCode: null, carrierName: null });
  },
  withNewValue(event) {
    Object.assign(objectAt(event, "message"), { channel: "HOLOGRAM", priority: "urgent" });
  },
  deviations: (event) => ({
    "deviation-one-object": event(),
    "deviation-number-without-plus": [
      changed(event(), (body) => {
        body.to = "15550100180";
      }),
    ],
    "deviation-alphanumeric-sender": [
      changed(event(), (body) => {
        Object.assign(objectAt(body, "message"), { from: "KILNCLUB", media: [], tag: "" });
      }),
    ],
    "deviation-message-id-only": {
      type: "message-delivered",
      time: "2026-05-04T16:02:36Z",
      description: "ok",
      platform: "NorthAmericaSMS",
      message: { id: "14762070468292kw2fuqty55yp2b2" },
    },
    "deviation-empty-time": [
      changed(event(), (body) => {
        body.time = "";
      }),
    ],
  }),
  batches: (event) => ({ "batch-of-two": [event(), renumbered(event(), 1)] }),
};

const dotdigital: Bodies = {
  base: "message.inbound",
  includes: all,
  wrap: (event) => event,
  withText(event, text) {
    objectAt(event, "payload").messageParts = [{ name: "text", type: "text/plain", data: text, size: text.length }];
  },
  withType(event, type) {
    event.name = type;
  },
  withUnknownFields(event) {
    Object.assign(event, UNKNOWN);
    Object.assign(objectAt(event, "payload"), UNKNOWN);
  },
  withNullFields(event) {
    Object.assign(event, { etag: null });
    Object.assign(objectAt(event, "payload"), { correlation: null });
  },
  withNewValue(event) {
    objectAt(event, "payload").channel = "hologram";
  },
  deviations: (event) => ({
    "deviation-without-revision": without(without(event(), "revision"), "etag"),
    "deviation-without-payload": without(event(), "payload"),
    "deviation-numeric-metadata": changed(event(), (body) => {
      objectAt(body, "payload", "correlation").metadata = { order: 5130 };
    }),
    "deviation-body-for-parts": changed(event(), (body) => {
      body.payload = { ...without(objectAt(body, "payload"), "messageParts"), body: "Can I bring my own clay?" };
    }),
    "deviation-misspelled-type": changed(event(), (body) => {
      body.name = "interaciton.click";
    }),
    "deviation-backslash": changed(event(), (body) => {
      objectAt(body, "payload").profileId = "TEAM\\Customer_Services";
    }),
  }),
  batches: (event) => ({
    "batch-of-one": [event()],
    "batch-of-two": [event(), renumbered(event(), 1)],
    "batch-of-500": Array.from({ length: 500 }, (_, nth) => renumbered(event(), nth)),
  }),
};

const vonage: Bodies = {
  base: "messages.inbound",
  includes: (payload) => !("messageId" in payload),
  wrap: (event) => event,
  withText(event, text) {
    event.text = text;
  },
  withType(event, type) {
    event.type = type;
    Reflect.deleteProperty(event, "message_type");
  },
  withUnknownFields(event) {
    Object.assign(event, UNKNOWN);
    Object.assign(objectAt(event, "profile"), UNKNOWN);
  },
  withNullFields(event) {
    Object.assign(event, { client_ref: null, context: null, usage: null });
  },
  withNewValue(event) {
    Object.assign(event, { channel: "hologram", context_status: "misplaced" });
  },
  deviations: (event) => ({
    "deviation-without-context": without(without(event(), "context"), "context_status"),
    "deviation-old-version": {
      message_uuid: "1b7e4f02-93ad-4c68-8f51-d20c6a97e3b4",
      to: { type: "whatsapp", number: "15550100180" },
      from: { type: "whatsapp", number: "15550100142" },
      timestamp: "2026-05-04T16:02:36.871Z",
      direction: "inbound",
      message: { content: { type: "text", text: "Is the kiln class on Saturday full?" } },
    },
    "deviation-error-title-number": {
      message_uuid: "1b7e4f02-93ad-4c68-8f51-d20c6a97e3b4",
      to: "15550100142",
      from: "15550100180",
      timestamp: "2026-05-04T16:02:36.871Z",
      status: "rejected",
      channel: "sms",
      error: { type: "https://errors.example.com/1120", title: 1120, detail: "Illegal sender", instance: "8c0f" },
    },
    "deviation-products-as-text": changed(without(event(), "text"), (body) => {
      Object.assign(body, { message_type: "order", order: { catalog_id: "4017", product_items: ["GLAZE-11"] } });
    }),
  }),
  batches: () => ({}),
};

/** The parameters that `vonage-sig` signs: each is text. */
const vonageSms: Bodies = {
  base: "sms.inbound",
  includes: (payload) => "messageId" in payload,
  wrap: (event) => event,
  withText(event, text) {
    event.text = text;
  },
  withType(event, type) {
    event.type = type;
    Reflect.deleteProperty(event, "messageId");
  },
  withUnknownFields(event) {
    Object.assign(event, { addedLater: "text", "added-too": "1" });
  },
  withNullFields(event) {
    // An absent parameter is empty or left out, and no parameter is null.
    Object.assign(event, { keyword: "" });
  },
  withNewValue(event) {
    event.type = "hologram";
  },
  deviations: (event) => ({
    "deviation-alphanumeric-sender": changed(event(), (body) => {
      body.msisdn = "KilnClub";
    }),
    "deviation-iso-time": changed(event(), (body) => {
      body["message-timestamp"] = "2026-05-04T16:34:50.000+00:00";
    }),
    "deviation-form": { form: "msisdn=15550100144&to=15550100180&messageId=0C0000005D3A9B72&text=YES&type=text" },
  }),
  batches: () => ({}),
};

const twilio: Bodies = {
  base: "message.received",
  includes: all,
  wrap: formOf,
  withText(event, text) {
    event.Body = text;
  },
  withType(event, type) {
    // Without a sender it is none of the messages.
    Reflect.deleteProperty(event, "From");
    event.EventType = type;
  },
  withUnknownFields(event) {
    Object.assign(event, { AddedLater: '{"list":[1,"two",null]}', "Added.Too": "text" });
  },
  withNullFields(event) {
    // A form has no null.
    Object.assign(event, { FromCity: "", FromState: "", FromZip: "", ToCity: "", ToState: "", ToZip: "" });
  },
  withNewValue(event) {
    Object.assign(event, { SmsStatus: "teleported", MessageType: "hologram", OptOutType: "PAUSE" });
  },
  deviations: (event) => ({
    "deviation-media-without-type": formOf({ ...without(event(), "MediaContentType0"), Body: "" }),
    "deviation-sender-without-number": formOf({
      ...event(),
      From: "whatsapp:US.1234",
      ExternalUserId: "whatsapp:US.1234",
    }),
    "deviation-repeated-form-keys": { form: `${formOf(event()).form}&Tag=b&Tag=a&Tag=b` },
    "deviation-minimal-status": formOf({ MessageSid: event().MessageSid, MessageStatus: "delivered" }),
    "deviation-stream-without-time": {
      ...without(streamed(0), "time"),
      datacontenttype: "2026-05-04T16:02:36.871Z",
    },
    "deviation-space-as-percent-20": { form: formOf(event()).form.replaceAll("+", "%20") },
  }),
  batches: () => ({ "batch-of-one": [streamed(0)], "batch-of-two": [streamed(0), streamed(1)] }),
};

/** An event of Event Streams. */
function streamed(nth: number): Json {
  return {
    specversion: "1.0",
    type: "com.twilio.messaging.message.sent",
    source: "/2010-04-01/Accounts/AC5f0c/Messages/SM8b1d.json",
    id: `EZ7c0e5b93d1a84f26b8d0e9c57f31a26${nth}`,
    time: "2026-05-04T16:02:36.871Z",
    datacontenttype: "application/json",
    data: { messageSid: "SM8b1d6e0f4c294a7d93e5b7a20c6f1d84", messageStatus: "SENT" },
  };
}

function formOf(event: Json): { form: string } {
  return { form: new URLSearchParams(event as Record<string, string>).toString() };
}

/** The key of the field of a change, beside the payload. */
const FIELD = Symbol("field");

const meta: Bodies = {
  base: "whatsapp.message",
  includes: all,
  largest: 3 * 1024 * 1024,
  // The payload does not contain its type: the field of the change does.
  wrap: ({ [FIELD]: field, ...event }: Json & { [FIELD]?: string }) =>
    metaBody(field === undefined ? "whatsapp.message" : `whatsapp.${field}`, event) as Json,
  withText(event, text) {
    event.text = { body: text };
  },
  withType(event, type) {
    Object.assign(event, { [FIELD]: type });
  },
  withUnknownFields(event) {
    Object.assign(event, UNKNOWN, { from_logical_id: "244048631738500" });
    Object.assign(objectAt(event, "text"), UNKNOWN);
  },
  withNullFields(event) {
    Object.assign(event, { context: null, referral: null, errors: null });
  },
  withNewValue(event) {
    Object.assign(event, { type: "hologram" });
  },
  deviations: (event) => {
    const wrapped = (payload: Json) => metaBody("whatsapp.message", payload) as Json;
    return {
      "deviation-without-type": wrapped(without(event(), "type")),
      "deviation-sender-without-number": wrapped({ ...event(), from: "", from_user_id: "US.13491208655302741918" }),
      "deviation-reaction-removed": wrapped({
        ...without(event(), "text"),
        type: "reaction",
        reaction: { message_id: "wamid.HBgLMTU1NTAxMDAxNDIVAgARGBI5QTNDQTVCM0Q0Q0Q2RTY3RTcA" },
      }),
      // The test of the App Dashboard for Instagram.
      "deviation-message-in-change": {
        object: "instagram",
        entry: [
          {
            id: "0",
            time: 1777910500,
            changes: [
              {
                field: "messages",
                value: {
                  sender: { id: "12334" },
                  recipient: { id: "23245" },
                  timestamp: "1527459824",
                  message: { mid: "random_mid", text: "random_text" },
                },
              },
            ],
          },
        ],
      },
      "deviation-change-alone": {
        field: "messages",
        value: {
          sender: { id: "12334" },
          recipient: { id: "23245" },
          timestamp: "1527459824",
          message: { mid: "random_mid" },
        },
      },
      "deviation-milliseconds": wrapped({ ...event(), timestamp: "1777910556871" }),
      "deviation-other-object": {
        object: "user",
        entry: [
          { id: "10210299214172187", time: 1777910500, changes: [{ field: "photos", value: { verb: "update" } }] },
        ],
      },
    };
  },
  batches: (event) => {
    const body = (count: number) => {
      const whole = metaBody("whatsapp.message", event()) as { entry: { changes: { value: Json }[] }[] };
      const value = whole.entry[0]?.changes[0]?.value;
      if (value !== undefined) value.messages = Array.from({ length: count }, (_, nth) => renumbered(event(), nth));
      return whole as unknown as Json;
    };
    const entries = [0, 1].map((nth) => body(1 + nth) as { entry: Json[] });
    return {
      "batch-of-two": body(2),
      "batch-of-two-entries": { object: "whatsapp_business_account", entry: entries.flatMap(({ entry }) => entry) },
      "batch-of-1000": body(1000),
    };
  },
};

/** The bodies of every provider by scheme. A scheme without an entry does not compile. */
export const bodiesOf: { readonly [P in Provider]: { readonly [S in Scheme<P>]: Bodies } } = {
  messagebird: { "messagebird-jwt": messagebird, "messagebird-hmac": messagebird },
  bird: { "bird-hmac": birdClassic, "standard-webhooks": birdPlatform },
  bandwidth: { basic: bandwidth },
  dotdigital: { "comapi-hmac-sha1": dotdigital },
  twilio: { "twilio-hmac-sha1": twilio },
  meta: { "meta-hmac-sha256": meta },
  vonage: { "vonage-jwt": vonage, "vonage-sig": vonageSms },
};

function changed(event: Json, change: (event: Json) => void): Json {
  change(event);
  return event;
}

function without(value: Json, name: string): Json {
  const { [name]: _, ...rest } = value;
  return rest;
}

/** The event with other ids, so that the events of a batch are distinct. */
function renumbered(event: Json, nth: number): Json {
  const suffix = nth.toString(16).padStart(4, "0");
  for (const holder of [event, event.payload, event.message] as (Json | undefined)[]) {
    for (const name of ["id", "eventId"]) {
      const id = holder?.[name];
      if (holder !== undefined && typeof id === "string") holder[name] = id.slice(0, -4) + suffix;
    }
  }
  return event;
}
