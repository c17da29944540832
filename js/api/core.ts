/** The functions of `hookproof/api` that use the core. The main entry contains them, so that `hookproof/api` has no second core. */

import { apiRequest, readApiResponse } from "#wasm";
import { callCore } from "../core/call.js";
import { guarded } from "../core/instance.js";

/**
 * The core's functions for REST APIs, for `hookproof/api`: each takes options and a body as text, and returns an object.
 *
 * @internal
 */
export const apiCore = {
  request: (options: string, args: string): unknown => call(options, args, apiRequest),
  response: (options: string, body: string): unknown => call(options, body, readApiResponse),
};

function call(options: string, body: string, operation: typeof apiRequest): unknown {
  return guarded(() => callCore(options, body, Number.POSITIVE_INFINITY, operation, (object) => object));
}
