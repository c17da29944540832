/**
 * The providers' REST side without I/O: requests to hand to any `fetch`, and what their answers say. All that
 * `import … from "hookproof/api"` gives.
 */

import { face, type Rest } from "./api/face.js";
import { byOffset, byToken } from "./api/pages.js";
import { type Operations as BirdOperations, operations as birdOperations } from "./generated/api/bird.js";
import {
  type Operations as MessageBirdOperations,
  operations as messagebirdOperations,
} from "./generated/api/messagebird.js";

export { ApiError } from "./api/error.js";
export type { Fetch, Operation, PagedOperation, PagesOptions, Rest } from "./api/face.js";
export type * as BirdApi from "./generated/api/bird.js";
export type * as MessageBirdApi from "./generated/api/messagebird.js";
export type * from "./rest/types.js";

/** MessageBird's Conversations API. */
export const messagebird: Rest<MessageBirdOperations> = face("messagebird", messagebirdOperations, byOffset);

/** Bird's webhook subscriptions. */
export const bird: Rest<BirdOperations> = face("bird", birdOperations, byToken);
