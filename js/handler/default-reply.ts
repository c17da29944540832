/** The replies that do not come from the function of a handler. */

import { type EventReply, replies } from "../generated/replies.js";
import type { Delivery } from "../types.js";

/** A reply without a stream. */
export interface DefaultReply {
  status: number;
  headers: Record<string, string>;
  body?: Uint8Array;
}

/** The response to a delivery where the function returns none: the one that its provider expects, or an empty one. */
export function defaultReply({ provider, events }: Delivery): DefaultReply {
  const known: Readonly<Record<string, EventReply>> = replies[provider] ?? {};
  const event = events.find(({ type }) => Object.hasOwn(known, type));
  if (event === undefined) return empty(200);
  const { contentType, body } = known[event.type] as EventReply;
  return { ...empty(200, { "Content-Type": contentType }), body: new TextEncoder().encode(body) };
}

/** A response without a body. */
export function empty(status: number, headers: Record<string, string> = {}): DefaultReply {
  return { status, headers };
}
