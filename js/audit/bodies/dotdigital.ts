/** The bodies of Dotdigital. */

import { changed, objectAt, renumbered, UNKNOWN, without } from "./change.js";
import type { BodiesEntry } from "./types.js";

export const dotdigital: BodiesEntry = {
  base: "message.inbound",
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
