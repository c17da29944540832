/** The samples of Vonage. Generated from the definitions by `cargo xtask generate`. */

import { type EncodedPayload, json, query } from "../../samples/encoding.js";
import type { Vonage } from "../provider/index.js";

export const payloads: Vonage.Payloads = {
  "messages.inbound": { channel: "whatsapp", message_uuid: "1b7e4f02-93ad-4c68-8f51-d20c6a97e3b4", to: "15550100180", from: "15550100142", timestamp: "2026-05-04T16:02:36.871Z", profile: { name: "Mara Lindqvist" }, context_status: "available", context: { message_uuid: "c4a9d8e1-0f27-4b35-a6d0-81e93f52b7c6", message_from: "15550100180" }, client_ref: "class-77", message_type: "text", text: "Is the kiln class on Saturday full?" },
  "messages.status": { message_uuid: "c4a9d8e1-0f27-4b35-a6d0-81e93f52b7c6", to: "15550100142", from: "15550100180", timestamp: "2026-05-04T16:05:13.020Z", status: "rejected", channel: "sms", error: { type: "https://errors.example.com/messages#1340", title: "1340", detail: "The number is not in service.", instance: "8d21f7c04be94a63a5e0d17c93f6b248" }, client_ref: "reminder-5127", usage: { currency: "EUR", price: "0.0333" }, destination: { network_code: "00101" }, sms: { count_total: "2" } },
  "sms.inbound": { "api-key": "a1b2c3d4", msisdn: "15550100144", to: "15550100180", messageId: "0C0000005D3A9B71", text: "YES, see you at 9 & bring clay", type: "text", keyword: "YES", "message-timestamp": "2026-05-04 16:34:50" },
  "sms.dlr": { msisdn: "15550100143", to: "KilnClub", "network-code": "00101", messageId: "0B0000004E2F8A60", price: "0.03330000", status: "failed", scts: "2605041631", "err-code": "6", "api-key": "a1b2c3d4", "client-ref": "reminder-5128", "message-timestamp": "2026-05-04 16:31:09" },
  "voice.event": { from: "15550100142", to: "15550100180", uuid: "6f0d2b91c7e84a53b1f9d04e8a72c365", conversation_uuid: "CON-2c94d7f0-5b1e-4a86-93d2-70e8f1b46ca5", headers: {}, status: "completed", direction: "inbound", timestamp: "2026-05-04T16:21:48.712Z", network: "US-FIXED", start_time: "2026-05-04T16:20:04.000Z", end_time: "2026-05-04T16:21:48.000Z", duration: "104", rate: "0.00450000", price: "0.00780000" },
  "voice.answer": { from: "15550100142", to: "15550100180", uuid: "6f0d2b91c7e84a53b1f9d04e8a72c365", conversation_uuid: "CON-2c94d7f0-5b1e-4a86-93d2-70e8f1b46ca5", region_url: "https://api.example.com" },
  "voice.fallback": { from: "15550100142", to: "15550100180", uuid: "6f0d2b91c7e84a53b1f9d04e8a72c365", conversation_uuid: "CON-2c94d7f0-5b1e-4a86-93d2-70e8f1b46ca5", reason: "Connection closed.", original_request: { url: "https://hooks.example.com/vonage/answer", type: "answer" } },
  "verify.event": { request_id: "e0b7a5c2-1d94-4f38-b6e1-95c3d7084fa2", triggered_at: "2026-05-04T16:42:10.000Z", type: "event", channel: "sms", status: "completed", finalized_at: "2026-05-04T16:42:31.000Z", client_ref: "sign-in-9003" },
  "verify.summary": { request_id: "e0b7a5c2-1d94-4f38-b6e1-95c3d7084fa2", submitted_at: "2026-05-04T16:42:09.000Z", status: "completed", type: "summary", channel_timeout: 300, workflow: [{ channel: "sms", initiated_at: "2026-05-04T16:42:10.000Z", status: "completed" }], price: "0.10000000", client_ref: "sign-in-9003" },
};

export function encode(type: string, payload: object): EncodedPayload {
  switch (type) {
    case "sms.inbound":
    case "voice.answer":
      return query(payload);
    default:
      return json(payload);
  }
}
