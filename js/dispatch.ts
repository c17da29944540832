/** Functions for `handler` that call a function for each event of a delivery, by its kind or its type. */

import { invalidOptions } from "./errors.js";
import { eventKinds } from "./generated/codes.js";
import { isResponse } from "./handler/response.js";
import { closestTo, suggestion } from "./options/check.js";
import { providers } from "./providers.js";
import type { Delivery, Event, EventKind, EventType, Provider, Unified, UnknownEvent } from "./types.js";

/** An event whose unified event is of this kind. */
export type EventOfKind<P extends Provider, K extends EventKind> = Event<P> & { unified: Unified & { kind: K } };

/** An event of this type, of any of the providers `P` that have the type. */
export type EventOfType<P extends Provider, T extends string> = Extract<Event<P>, { type: T }>;

/** Called with one event, its delivery, and whatever else the handler was called with (`env` and `ctx` in Workers). */
export type EventFunction<E, P extends Provider, Rest extends unknown[]> = (
  event: E,
  delivery: Delivery<P>,
  ...rest: Rest
) => unknown;

/** The argument of {@link byKind}: functions by kind of event. */
export type KindFunctions<P extends Provider, Rest extends unknown[]> = {
  [K in EventKind]?: EventFunction<EventOfKind<P, K>, P, Rest> | undefined;
} & Default<P, Rest>;

/** The argument of {@link byType}: functions by type of event. */
// Conditional, so that TypeScript before 5.7 infers the provider before the types of the functions.
export type TypeFunctions<P extends Provider, Rest extends unknown[]> = Provider extends P
  ? FunctionsByType<Provider, Rest>
  : FunctionsByType<P, Rest>;

type FunctionsByType<P extends Provider, Rest extends unknown[]> = {
  [T in EventType<P>]?: EventFunction<EventOfType<P, T>, P, Rest> | undefined;
} & Default<P, Rest>;

interface Default<P extends Provider, Rest extends unknown[]> {
  /** Called with each event that has no function of its own. Without `default` such events are skipped. */
  default?: EventFunction<Event<P>, P, Rest> | undefined;
}

/** A function for `handler` that calls the function of each event. */
export type Dispatch<P extends Provider, Rest extends unknown[]> = (
  delivery: Delivery<P>,
  ...rest: Rest
) => Promise<Response | undefined>;

/**
 * Creates a function for `handler` that calls, for each event of a delivery in order, the function of its `unified.kind`, and
 * awaits it before the next. Further arguments of the handler follow the delivery.
 *
 * The handler responds with the first `Response` that a function returns; other return values are ignored. An exception, or a
 * `Response` that is not `ok`, ends the delivery: the remaining events are handled when the provider delivers again.
 *
 * @throws {WebhookError} `INVALID_OPTIONS` for a key that is not a kind, and for a value that is not a function.
 * @example
 * export default {
 *   fetch: receiver.handler(
 *     byKind({
 *       "message.received": async (event, delivery, env) => env.QUEUE.send(event.unified.message),
 *       "message.status": ({ unified }) => console.log(unified.message.id, unified.message.status),
 *       default: (event) => console.log("not handled:", event.type),
 *     }),
 *   ),
 * };
 */
export function byKind<P extends Provider = Provider, Rest extends unknown[] = []>(
  functions: KindFunctions<P, Rest>,
): Dispatch<P, Rest> {
  const known = functionsOf("byKind", functions);
  for (const kind of known.keys()) {
    if (!kinds.includes(kind)) throw invalidOptions(`byKind: \`${kind}\` is not a kind; ${suggestion(kind, kinds)}`);
  }
  return dispatch(known, (event) => event.unified.kind);
}

/**
 * Like {@link byKind}, by the provider's own event type. An event whose type this version does not know goes to `default`,
 * where {@link isUnknownType} tests for it.
 *
 * @throws {WebhookError} `INVALID_OPTIONS` for a key that is a misspelled known type, and for a value that is not a function.
 * @example
 * receiver.handler(byType({ "message-failed": (event) => console.log(event.payload.errorCode) }));
 */
export function byType<P extends Provider = Provider, Rest extends unknown[] = []>(
  functions: TypeFunctions<P, Rest>,
): Dispatch<P, Rest> {
  const known = functionsOf("byType", functions);
  // Undefined in `hookproof/slim` before `initSync`.
  const types = Object.values(providers ?? {}).flatMap(({ events }): string[] => events);
  for (const type of known.keys()) {
    const meant = types.includes(type) || type === "default" ? undefined : closestTo(type, types, 2);
    if (meant !== undefined) throw invalidOptions(`byType: \`${type}\` is not a type; did you mean \`${meant}\`?`);
  }
  return dispatch(known, (event) => event.type);
}

/**
 * Whether an event has this type, for types that this version does not know. `payload` then has the type that the caller
 * states; it is not validated. For a known type a comparison suffices: `event.type === "message-failed"`.
 *
 * @example
 * if (isUnknownType<{ reason: string }>(event, "sms.paused")) console.log(event.payload.reason);
 */
export function isUnknownType<Payload = unknown>(
  event: Event,
  type: string,
): event is UnknownEvent & { payload: Payload } {
  return event.type === type;
}

type Functions = ReadonlyMap<string, EventFunction<never, never, never>>;

const kinds: readonly string[] = [...eventKinds, "default"];

/** A copy of the functions by their keys, which later changes of the object do not affect. */
function functionsOf(owner: string, given: unknown): Functions {
  const functions = new Map<string, EventFunction<never, never, never>>();
  for (const [key, value] of Object.entries(typeof given === "object" && given ? given : {})) {
    if (value === undefined) continue;
    if (typeof value !== "function") throw invalidOptions(`${owner}: \`${key}\` must be a function of an event`);
    functions.set(key, value as EventFunction<never, never, never>);
  }
  if (functions.size > 0) return functions;
  throw invalidOptions(`${owner} needs an object of functions: ${owner}({ default: (event) => { … } })`);
}

function dispatch<P extends Provider, Rest extends unknown[]>(
  functions: Functions,
  keyOf: (event: Event<P>) => string,
): Dispatch<P, Rest> {
  return async (delivery, ...rest) => {
    let response: Response | undefined;
    for (const event of delivery.events) {
      const handle = functions.get(keyOf(event)) ?? functions.get("default");
      const returned = await (handle as EventFunction<Event<P>, P, Rest> | undefined)?.(event, delivery, ...rest);
      if (!isResponse(returned)) continue;
      if (!returned.ok) return returned;
      response ??= returned;
    }
    return response;
  };
}
