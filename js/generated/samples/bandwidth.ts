/** The samples of Bandwidth. Generated from the definitions by `cargo xtask generate`. */

import { type EncodedPayload, json } from "../../samples/encoding.js";
import type { Bandwidth } from "../provider/index.js";

export const payloads: Bandwidth.Payloads = {
  "message-received": { time: "2026-05-04T16:36:48.120Z", to: "+15550100180", type: "message-received", description: "Incoming message received", message: { id: "1777912607883hn3vfyec9sgoj5u", owner: "+15550100180", applicationId: "b4c70e2d-5a9f-4e18-86d3-9f1e02a7c5b8", time: "2026-05-04T16:36:47.883Z", segmentCount: 1, direction: "in", to: ["+15550100180"], from: "+15550100142", text: "Can I bring my own clay?" } },
  "message-sending": { time: "2026-05-04T16:34:51.702Z", to: "+15550100142", message: { id: "1777912490215xq7mbzrk4ldtw2p", owner: "+15550100180", applicationId: "b4c70e2d-5a9f-4e18-86d3-9f1e02a7c5b8", time: "2026-05-04T16:34:50.215Z", segmentCount: 1, direction: "out", to: ["+15550100142"], from: "+15550100180", text: "", tag: "reminder-5129", media: ["https://media.example.com/kiln/class.png"], priority: "default" }, type: "message-sending", description: "Message is sending to carrier" },
  "message-delivered": { time: "2026-05-04T16:34:51.702Z", to: "+15550100142", message: { id: "1777912490215xq7mbzrk4ldtw2p", owner: "+15550100180", applicationId: "b4c70e2d-5a9f-4e18-86d3-9f1e02a7c5b8", time: "2026-05-04T16:34:50.215Z", segmentCount: 1, direction: "out", to: ["+15550100142"], from: "+15550100180", text: "", tag: "reminder-5129" }, type: "message-delivered", description: "Message delivered to carrier" },
  "message-failed": { time: "2026-05-04T16:34:51.702Z", to: "+15550100142", message: { id: "1777912490215xq7mbzrk4ldtw2p", owner: "+15550100180", applicationId: "b4c70e2d-5a9f-4e18-86d3-9f1e02a7c5b8", time: "2026-05-04T16:34:50.215Z", segmentCount: 1, direction: "out", to: ["+15550100142"], from: "+15550100180", text: "", tag: "reminder-5129" }, type: "message-failed", description: "The number is not in service", errorCode: 4720 },
  "message-sent": { time: "2026-05-04T16:34:51.702Z", to: "+15550100142", message: { id: "1777912490215xq7mbzrk4ldtw2p", owner: "+15550100180", applicationId: "b4c70e2d-5a9f-4e18-86d3-9f1e02a7c5b8", time: "2026-05-04T16:34:50.215Z", segmentCount: 1, direction: "out", to: ["+15550100142"], from: "+15550100180", text: "", tag: "reminder-5129", channel: "RBM" }, type: "message-sent", description: "The carrier has the message" },
  "message-read": { time: "2026-05-04T16:34:51.702Z", to: "+15550100142", message: { id: "1777912490215xq7mbzrk4ldtw2p", owner: "+15550100180", applicationId: "b4c70e2d-5a9f-4e18-86d3-9f1e02a7c5b8", time: "2026-05-04T16:34:50.215Z", segmentCount: 1, direction: "out", to: ["+15550100142"], from: "+15550100180", text: "", tag: "reminder-5129", channel: "RBM" }, type: "message-read", description: "The recipient read the message", eventTime: "2026-05-04T16:35:30.004Z" },
  "suggestion-response": { time: "2026-05-04T16:36:48.120Z", to: "+15550100180", type: "suggestion-response", description: "The recipient tapped a suggestion", message: { id: "1777912607883hn3vfyec9sgoj5u", owner: "+15550100180", applicationId: "b4c70e2d-5a9f-4e18-86d3-9f1e02a7c5b8", time: "2026-05-04T16:36:47.883Z", segmentCount: 1, direction: "in", to: ["+15550100180"], from: "+15550100142", text: "", channel: "RBM", suggestionResponse: { text: "Hold a seat", postbackData: "c2VhdDoxMg==", pairedMessageId: "1777912490215xq7mbzrk4ldtw2p" } } },
  "requested-location-response": { time: "2026-05-04T16:36:48.120Z", to: "+15550100180", type: "requested-location-response", description: "The recipient shared a location", message: { id: "1777912607883hn3vfyec9sgoj5u", owner: "+15550100180", applicationId: "b4c70e2d-5a9f-4e18-86d3-9f1e02a7c5b8", time: "2026-05-04T16:36:47.883Z", segmentCount: 1, direction: "in", to: ["+15550100180"], from: "+15550100142", text: "", channel: "RBM", locationResponse: { latitude: "59.3326", longitude: "18.0649" } } },
  "location-request-response": { time: "2026-05-04T16:36:48.120Z", to: "+15550100180", type: "location-request-response", description: "The recipient shared a location", message: { id: "1777912607883hn3vfyec9sgoj5u", owner: "+15550100180", applicationId: "b4c70e2d-5a9f-4e18-86d3-9f1e02a7c5b8", time: "2026-05-04T16:36:47.883Z", segmentCount: 1, direction: "in", to: ["+15550100180"], from: "+15550100142", text: "", channel: "RBM", locationResponse: { latitude: "59.3326", longitude: "18.0649" } } },
  "toll-free-verification": { internalTicketNumber: "6e1f9a07-c2d4-4b85-97a3-d05b8e4f61c2", accountId: "4180027", phoneNumber: "+18005550199", status: "UNVERIFIED", declineReasonDescription: "The website does not show how people opt in", denialStatusCode: 511, additionalDenialReasons: [{ statusCode: 512, reason: "The sample message names no sender", resubmitAllowed: true }], resubmitAllowed: true },
};

export function encode(type: string, payload: object): EncodedPayload {
  switch (type) {
    case "toll-free-verification":
      return json(payload);
    default:
      return json([payload]);
  }
}
