/** Sample payloads of Bandwidth. All people, numbers and ids are invented. */

import type { Bandwidth } from "../generated/provider/index.js";
import { type EncodedPayload, json } from "./encoding.js";

const outbound: Bandwidth.Message = {
  id: "1777912490215xq7mbzrk4ldtw2p",
  owner: "+15550100180",
  applicationId: "b4c70e2d-5a9f-4e18-86d3-9f1e02a7c5b8",
  time: "2026-05-04T16:34:50.215Z",
  segmentCount: 1,
  direction: "out",
  to: ["+15550100142"],
  from: "+15550100180",
  text: "",
  tag: "reminder-5129",
};

const inbound: Bandwidth.Message = {
  id: "1777912607883hn3vfyec9sgoj5u",
  owner: "+15550100180",
  applicationId: "b4c70e2d-5a9f-4e18-86d3-9f1e02a7c5b8",
  time: "2026-05-04T16:36:47.883Z",
  segmentCount: 1,
  direction: "in",
  to: ["+15550100180"],
  from: "+15550100142",
  text: "Can I bring my own clay?",
};

const rcs: Bandwidth.Message = { ...inbound, channel: "RBM", text: "" };
const location = { ...rcs, locationResponse: { latitude: "59.3326", longitude: "18.0649" } };
const sent = { time: "2026-05-04T16:34:51.702Z", to: "+15550100142", message: outbound };
const arrived = { time: "2026-05-04T16:36:48.120Z", to: "+15550100180" };

export const payloads: Bandwidth.Payloads = {
  "message-received": {
    ...arrived,
    type: "message-received",
    description: "Incoming message received",
    message: inbound,
  },
  "message-sending": {
    ...sent,
    type: "message-sending",
    description: "Message is sending to carrier",
    message: { ...outbound, media: ["https://media.example.com/kiln/class.png"], priority: "default" },
  },
  "message-delivered": { ...sent, type: "message-delivered", description: "Message delivered to carrier" },
  "message-failed": {
    ...sent,
    type: "message-failed",
    description: "The number is not in service",
    errorCode: 4720,
  },
  "message-sent": {
    ...sent,
    type: "message-sent",
    description: "The carrier has the message",
    message: { ...outbound, channel: "RBM" },
  },
  "message-read": {
    ...sent,
    type: "message-read",
    description: "The recipient read the message",
    eventTime: "2026-05-04T16:35:30.004Z",
    message: { ...outbound, channel: "RBM" },
  },
  "suggestion-response": {
    ...arrived,
    type: "suggestion-response",
    description: "The recipient tapped a suggestion",
    message: {
      ...rcs,
      suggestionResponse: {
        text: "Hold a seat",
        postbackData: "c2VhdDoxMg==",
        pairedMessageId: "1777912490215xq7mbzrk4ldtw2p",
      },
    },
  },
  "requested-location-response": {
    ...arrived,
    type: "requested-location-response",
    description: "The recipient shared a location",
    message: location,
  },
  "location-request-response": {
    ...arrived,
    type: "location-request-response",
    description: "The recipient shared a location",
    message: location,
  },
  "toll-free-verification": {
    internalTicketNumber: "6e1f9a07-c2d4-4b85-97a3-d05b8e4f61c2",
    accountId: "4180027",
    phoneNumber: "+18005550199",
    status: "UNVERIFIED",
    declineReasonDescription: "The website does not show how people opt in",
    denialStatusCode: 511,
    additionalDenialReasons: [{ statusCode: 512, reason: "The sample message names no sender", resubmitAllowed: true }],
    resubmitAllowed: true,
  },
};

/** Messaging callbacks are arrays of one event. */
export function encode(type: string, payload: object): EncodedPayload {
  return json(type === "toll-free-verification" ? payload : [payload]);
}
