/** The bodies of Vonage. */

import { changed, objectAt, UNKNOWN, without } from "./change.js";
import type { BodiesEntry } from "./types.js";

export const vonage: BodiesEntry = {
  base: "messages.inbound",
  includes: (payload) => !("messageId" in payload),
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
};

/** The parameters that `vonage-sig` signs: each is text. */
export const vonageSms: BodiesEntry = {
  base: "sms.inbound",
  wrap: (event) => event,
  includes: (payload) => "messageId" in payload,
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
};
