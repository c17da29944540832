/** Changes of payloads. */

import type { Json } from "./types.js";

/** Members that no payload has. */
export const UNKNOWN = { addedLater: { list: [1, "two", null], flag: true }, added_too: "text" };

/** The object at a path of member names. */
export function objectAt(value: Json, ...names: string[]): Json {
  return names.reduce((parent, name) => parent[name] as Json, value);
}

export function changed(event: Json, change: (event: Json) => void): Json {
  change(event);
  return event;
}

export function without(value: Json, name: string): Json {
  const { [name]: _, ...rest } = value;
  return rest;
}

/** The event with other ids, so that the events of a batch are distinct. */
export function renumbered(event: Json, nth: number): Json {
  const suffix = nth.toString(16).padStart(4, "0");
  for (const holder of [event, event.payload, event.message] as (Json | undefined)[]) {
    for (const name of ["id", "eventId"]) {
      const id = holder?.[name];
      if (holder !== undefined && typeof id === "string") holder[name] = id.slice(0, -4) + suffix;
    }
  }
  return event;
}
