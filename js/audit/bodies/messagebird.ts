/** The bodies of MessageBird. */

import { changed, objectAt, UNKNOWN, without } from "./change.js";
import type { BodiesEntry } from "./types.js";

export const messagebird: BodiesEntry = {
  base: "message.created",
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
};
