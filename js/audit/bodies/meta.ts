/** The bodies of Meta. */

import { objectAt, renumbered, UNKNOWN, without } from "./change.js";
import type { BodiesEntry, Json } from "./types.js";

/** The key of the field of a change, beside the payload. */
const FIELD = Symbol("field");

export const meta: BodiesEntry = {
  base: "whatsapp.message",
  largest: 3 * 1024 * 1024,
  // The payload does not contain its type: the field of the change does.
  wrap: ({ [FIELD]: field, ...event }: Json & { [FIELD]?: string }, wrap) =>
    field === undefined ? wrap(event) : changeOf(field, event),
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
  deviations: (event, wrapped) => ({
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
      entry: [{ id: "10210299214172187", time: 1777910500, changes: [{ field: "photos", value: { verb: "update" } }] }],
    },
  }),
  batches: (event, wrapped) => {
    const body = (count: number) => {
      const whole = wrapped(event()) as unknown as { entry: { changes: { value: Json }[] }[] };
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

/** A body with one change. */
function changeOf(field: string, value: Json): Json {
  return {
    object: "whatsapp_business_account",
    entry: [{ id: "102938475610293", time: 1777910500, changes: [{ value, field }] }],
  };
}
