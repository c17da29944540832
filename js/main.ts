/** The exports of `hookproof`. */

export { apiCore } from "./api/core.js";
export { type Detection, detect } from "./detect.js";
export {
  byKind,
  byType,
  type Dispatch,
  type EventFunction,
  type EventOfKind,
  type EventOfType,
  isUnknownType,
  type KindFunctions,
  type TypeFunctions,
} from "./dispatch.js";
export { type ErrorCode, WebhookError } from "./errors.js";
export type { Cause, Diagnosis, Finding } from "./explain.js";
export type { DeliveryOutcome, DeliveryReport } from "./handler/delivery-report.js";
export type { ChallengeResponse, HandshakeRequest, Result } from "./handler/receiver-like.js";
export type { HandlerOptions } from "./handler/respond.js";
export { parse, validate } from "./parse.js";
export { providers } from "./providers.js";
export { createReceiver, type Receiver } from "./receiver.js";
export { type SignedRequest, sign, signRequest, type UnsignedRequest } from "./sign.js";
export type * from "./types.js";
