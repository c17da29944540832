/** The part of the REST side that needs the core. It is in the main entry, so that `hookproof/api` has no core of its own. */

import { apiRequest, readApiResponse } from "#wasm";
import { callCore } from "../core/call.js";
import { guarded } from "../core/instance.js";

/**
 * The core's two functions for REST APIs: options and a body go in, an object comes out. `hookproof/api` is what to use.
 *
 * @internal
 */
export const rest = {
  request: (options: string, args: string): unknown => call(options, args, apiRequest),
  response: (options: string, body: string): unknown => call(options, body, readApiResponse),
};

function call(options: string, body: string, operation: typeof apiRequest): unknown {
  return guarded(() => callCore(options, body, Number.POSITIVE_INFINITY, operation, (object) => object));
}
