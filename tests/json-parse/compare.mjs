/** Compares the payloads of the package with the results of `JSON.parse` for the same texts. */
import { seeded } from "../js/seeded.mjs";
import { documentOf } from "./documents.mjs";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The texts among `count` random ones with different results, and the number of those that were JSON. */
export function compare({ parse }, count, seed) {
  const random = seeded(seed);
  const different = [];
  let valid = 0;
  for (let nth = 0; nth < count; nth++) {
    const body = encoder.encode(documentOf(random));
    const text = decoder.decode(body);
    const expected = attempt(() => JSON.parse(text));
    const found = attempt(() => payloadOf(parse("dotdigital", body, { contentType: "application/json" }), expected));
    if (!isSame(found, expected)) different.push(text);
    if (expected.length > 0) valid += 1;
  }
  return { different, valid };
}

/** A list of the value that `make` returns, empty if it throws. */
function attempt(make) {
  try {
    return [make()];
  } catch (error) {
    if (error instanceof SyntaxError || error.code === "INVALID_JSON") return [];
    throw error;
  }
}

/** Each item of an array is the payload of an event. */
function payloadOf(events, [expected]) {
  const payloads = events.map((event) => event.payload);
  return Array.isArray(expected) ? payloads : payloads[0];
}

/** Whether two values are the same, with their prototypes and the order and attributes of their properties. */
export function isSame(one, other) {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  const [keys, others] = [Reflect.ownKeys(one), Reflect.ownKeys(other)];
  return (
    keys.length === others.length && keys.every((key, nth) => key === others[nth] && isSameProperty(one, other, key))
  );
}

function isSameProperty(one, other, key) {
  const [mine, theirs] = [one, other].map((object) => Object.getOwnPropertyDescriptor(object, key));
  return (
    mine.writable === theirs.writable &&
    mine.enumerable === theirs.enumerable &&
    mine.configurable === theirs.configurable &&
    isSame(mine.value, theirs.value)
  );
}
