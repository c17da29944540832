/** Checks the arguments of a handler when it is created, not when the first request arrives. */

import { invalidOptions } from "../errors.js";
import { checkOptions } from "../options/check.js";
import type { Provider } from "../types.js";
import type { ReceiverLike } from "./receiver-like.js";
import type { HandlerOptions } from "./respond.js";

type Rule = readonly [isValid: (value: never) => boolean, description: string];

const listener: Rule = [(value) => value === null || typeof value === "function", "a function or null"];

/** The condition of each option, and its description for the message. */
const rules: Readonly<Record<keyof HandlerOptions, Rule>> = {
  dedupe: [(value: HandlerOptions["dedupe"]) => typeof value?.once === "function", "what createDeduper returns"],
  onStoreError: [(value) => ["refuse", "accept"].includes(value), '"refuse" or "accept"'],
  onRefusal: listener,
  onError: listener,
  onDelivery: listener,
};

/**
 * Checks the arguments of `owner`, a function that creates a handler.
 *
 * @throws {WebhookError} `INVALID_OPTIONS`, whose message states what to pass instead.
 */
export function checkHandler<P extends Provider>(
  owner: string,
  receiver: ReceiverLike<P>,
  handleDelivery: (...values: never[]) => unknown,
  options: HandlerOptions | undefined,
): void {
  const call = owner === "receiver.handler" ? `${owner}(function, options)` : `${owner}(receiver, function, options)`;
  if (typeof receiver?.safeReceive !== "function") {
    throw invalidOptions(`${call} needs a receiver, which createReceiver returns`);
  }
  if (typeof handleDelivery !== "function") {
    const fix = isPromise(handleDelivery) ? "; pass the function itself, without calling it" : "";
    throw invalidOptions(`${call} needs a function to call with each delivery${fix}`);
  }
  if (options === undefined) return;
  checkOptions(call, options, Object.keys(rules));
  for (const [name, value] of Object.entries(options)) {
    const [isValid, description] = rules[name as keyof HandlerOptions];
    if (value !== undefined && !isValid(value as never)) throw invalidOptions(`\`${name}\` must be ${description}`);
  }
}

function isPromise(value: unknown): boolean {
  return typeof (value as { then?: unknown } | null)?.then === "function";
}
