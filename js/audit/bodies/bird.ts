/** The bodies of Bird's classic notifications and of its platform of 2026. */

import { changed, objectAt, UNKNOWN, without } from "./change.js";
import type { BodiesEntry } from "./types.js";

export const birdClassic: BodiesEntry = {
  base: "whatsapp.inbound",
  includes: (payload) => "service" in payload,
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
};

export const birdPlatform: BodiesEntry = {
  base: "sms.delivered",
  includes: (payload) => !("service" in payload),
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
};
