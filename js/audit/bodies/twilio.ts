/** The bodies of Twilio. */

import { without } from "./change.js";
import type { BodiesEntry, Json } from "./types.js";

export const twilio: BodiesEntry = {
  base: "message.received",
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
