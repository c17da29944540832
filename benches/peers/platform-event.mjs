/** An event of Bird's 2026 platform from its text, as written by hand: JSON.parse, a zod schema, the unified view. */
import { z } from "zod";

const text = z.string();

const smsReceived = z.object({
  type: z.literal("sms.received"),
  timestamp: z.iso.datetime(),
  data: z.object({
    sms_id: text,
    workspace_id: text.optional(),
    to: text,
    from: text,
    text,
    segments: z.object({ count: z.int(), encoding: text.optional(), characters: z.int().optional() }).optional(),
    carrier: text.optional(),
    mcc_mnc: text.optional(),
  }),
});

/** The one event of the body. `payload` is what the peer has parsed itself, if it has. */
export function readSms(body, payload = JSON.parse(body)) {
  const result = smsReceived.safeParse(payload);
  const { type, timestamp, data } = payload;
  return {
    provider: "bird",
    type,
    known: type === "sms.received",
    id: `${data.sms_id}:${type}:${timestamp}`,
    occurredAt: timestamp,
    payload,
    envelope: null,
    unified: {
      kind: "message.received",
      message: {
        id: data.sms_id,
        conversationId: null,
        channel: "sms",
        direction: "inbound",
        from: data.from,
        to: [data.to],
        text: data.text,
        media: [],
        location: null,
        status: null,
        error: null,
        segments: data.segments?.count ?? null,
        reference: null,
        inReplyTo: null,
      },
      conversation: null,
      call: null,
    },
    issues: result.success ? [] : result.error.issues,
  };
}

/** The delivery that all peers of this scheme return. */
export function platformDelivery(headers, event) {
  return {
    verified: true,
    provider: "bird",
    scheme: "standard-webhooks",
    keyIndex: 0,
    signedAt: Number(headers["webhook-timestamp"]),
    replayKey: headers["webhook-id"],
    events: [event],
  };
}
