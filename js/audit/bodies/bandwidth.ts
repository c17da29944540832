/** The bodies of Bandwidth. */

import { changed, objectAt, renumbered, UNKNOWN } from "./change.js";
import type { BodiesEntry } from "./types.js";

export const bandwidth: BodiesEntry = {
  base: "message-received",
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
