/** What handlers are made of is checked when they are made, not when the first request arrives. */

import type { HandlerOptions, Receiving } from "./answer.js";
import { checkOptions, invalidOptions } from "./option-names.js";
import type { Provider } from "./types.js";

const names = Object.keys({ onRefusal: true, onError: true } satisfies Record<keyof HandlerOptions, true>);

/**
 * Checks the arguments of `owner`, a function that makes a handler.
 *
 * @throws {WebhookError} `INVALID_OPTIONS`, with what to pass instead.
 */
export function checkHandler<P extends Provider>(
  owner: string,
  receiver: Receiving<P>,
  act: (...values: never[]) => unknown,
  options: HandlerOptions | undefined,
): void {
  const call = owner === "receiver.handler" ? "receiver.handler(" : `${owner}(receiver, `;
  const usage = `${call}async (delivery) => { … }, options)`;
  if (typeof receiver?.safeReceive !== "function") {
    throw invalidOptions(`${owner} needs a receiver, which createReceiver makes: ${usage}`);
  }
  if (typeof act !== "function") {
    const called = typeof (act as { then?: unknown } | null)?.then === "function";
    const fix = called ? "; pass the function itself, without calling it" : "";
    throw invalidOptions(`${owner} needs a function to call with each delivery: ${usage}${fix}`);
  }
  if (options === undefined) return;
  checkOptions(owner, options, names, usage);
  for (const name of ["onRefusal", "onError"] as const) {
    if (typeof (options[name] ?? checkHandler) !== "function")
      throw invalidOptions(`\`${name}\` must be a function or null`);
  }
}
