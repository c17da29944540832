/** The bodies of a scheme's cases: derived from the samples, unless the scheme has an entry. */

import type { Sample } from "../../samples.js";
import { UNKNOWN } from "./change.js";
import type { Bodies, BodiesEntry, Json, Wrap } from "./types.js";

/** 256 KiB: more than the 100 KB that some body parsers accept by default. */
export const LARGE = 256 * 1024;

/** The bodies of a scheme. `samples` are those of its provider. */
export function bodiesOf(samples: readonly Sample[], entry: BodiesEntry = {}): Bodies {
  const { includes = () => true } = entry;
  const base = baseOf(
    samples.filter(({ payload }) => includes(payload as unknown as Json)),
    entry.base,
  );
  const wrap = wrapOf(base);
  return {
    withText: (event, text) => Object.assign(event, { addedLater: text }),
    withType: withTypeOf(base),
    withUnknownFields: (event) => Object.assign(event, isForm(base) ? { addedLater: "text", added_too: "1" } : UNKNOWN),
    withNullFields: null,
    withNewValue: null,
    largest: null,
    ...entry,
    base,
    includes,
    wrap: (event) => entry.wrap?.(event, wrap) ?? wrap(event),
    deviations: (event) => entry.deviations?.(event, wrap) ?? {},
    batches: (event) => entry.batches?.(event, wrap) ?? {},
  };
}

/** The sample of a type or, by default, the first that is not a query. */
function baseOf(samples: readonly Sample[], type: string | undefined): Sample {
  const found = samples.find((sample) => (type === undefined ? sample.method === "POST" : sample.type === type));
  return (found ?? samples[0]) as Sample;
}

/** Whether the payload of a sample consists of parameters. */
function isForm({ headers }: Sample): boolean {
  return headers["Content-Type"] !== "application/json";
}

/** Creates the body of a payload like that of the sample. */
function wrapOf(sample: Sample): Wrap {
  if (isForm(sample)) {
    return (event) => ({ form: new URLSearchParams(event as Record<string, string>).toString() });
  }
  const payload = JSON.stringify(sample.payload);
  return (event) => replaced(JSON.parse(sample.body), payload, event) as Json;
}

/** The value with another payload in the place of `payload`, which is JSON. */
function replaced(value: unknown, payload: string, event: Json): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (JSON.stringify(value) === payload) return event;
  if (Array.isArray(value)) return value.map((item) => replaced(item, payload, event));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, replaced(member, payload, event)]));
}

/** Sets the member whose value is the type of the sample; null if no member contains it. */
function withTypeOf({ type, payload }: Sample): Bodies["withType"] {
  const name = Object.entries(payload).find(([, value]) => value === type)?.[0];
  return name === undefined ? null : (event, type) => Object.assign(event, { [name]: type });
}
