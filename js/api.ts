/**
 * The exports of `hookproof/api`: requests to the providers' REST APIs, and their responses, without I/O.
 */

import { type ApiClient, createClient } from "./api/client.js";
import { byOffset, byToken } from "./api/pages.js";
import { type Operations as BirdOperations, operations as birdOperations } from "./generated/api/bird.js";
import {
  type Operations as MessageBirdOperations,
  operations as messagebirdOperations,
} from "./generated/api/messagebird.js";

export type { ApiClient, Operation, PagedOperation } from "./api/client.js";
export { ApiError } from "./api/error.js";
export type * from "./api/types.js";
export type * as BirdApi from "./generated/api/bird.js";
export type * as MessageBirdApi from "./generated/api/messagebird.js";

/** MessageBird's Conversations API. */
export const messagebird: ApiClient<MessageBirdOperations> = createClient(
  "messagebird",
  messagebirdOperations,
  byOffset,
);

/** Bird's webhook subscriptions. */
export const bird: ApiClient<BirdOperations> = createClient("bird", birdOperations, byToken);
