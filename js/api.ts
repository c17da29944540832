/** All that `import … from "hookproof"` gives. */

import { providers as coreProviders } from "#wasm";
import type { Provider, Scheme } from "./types.js";

export { type Detection, detect } from "./detect.js";
export { type ErrorCode, WebhookError } from "./errors.js";
export { parse, validate } from "./parse.js";
export { createReceiver, type Receiver, type Result } from "./receiver.js";
export { sign } from "./sign.js";
export type * from "./types.js";

/** What is supported. */
export const providers: Readonly<Record<Provider, { schemes: Scheme[]; events: string[] }>> = coreProviders();
