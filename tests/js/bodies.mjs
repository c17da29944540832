/** The bodies around payloads. */
import { isDeepStrictEqual } from "node:util";
import { samples } from "./package.mjs";

/** A body with an event of this type and payload, of a provider whose payloads are not whole bodies. */
export function bodyOf(provider, type, payload) {
  if (provider !== "meta") return payload;
  const sample = samples(provider, type);
  return replaced(JSON.parse(sample.body), sample.payload, payload);
}

function replaced(value, from, to) {
  if (isDeepStrictEqual(value, from)) return to;
  if (Array.isArray(value)) return value.map((item) => replaced(item, from, to));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, replaced(member, from, to)]));
}
