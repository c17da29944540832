/** The bodies of a scheme's cases. */

import type { Sample } from "../../samples.js";

/** A mutable payload. */
export type Json = Record<string, unknown>;

/** A body as a JSON value, or as the text of a form. */
export type Body = Json | Json[] | { form: string };

/** Changes a copy of the sample's payload. */
type Change = (event: Json) => void;

/** Creates the body of one event. */
export type Wrap = (event: Json) => Body;

/** Bodies, by the name of their case. */
type NamedBodies = Record<string, Body>;

export interface Bodies {
  /** The sample that most cases use. */
  base: Sample;
  /** Whether the provider signs this payload with this scheme. */
  includes(payload: Json): boolean;
  wrap: Wrap;
  withText(event: Json, text: string): void;
  /** Null, like the functions below, if the scheme has no such case. */
  withType: ((event: Json, type: string) => void) | null;
  withUnknownFields: Change;
  withNullFields: Change | null;
  withNewValue: Change | null;
  /** The size of the largest body in bytes, if the provider documents one. */
  largest: number | null;
  /** Deviations and batches. */
  deviations(event: () => Json): NamedBodies;
  batches(event: () => Json): NamedBodies;
}

/** What is known of a scheme's bodies besides its samples. */
export interface BodiesEntry extends Partial<Omit<Bodies, "base" | "wrap" | "deviations" | "batches">> {
  /** The event type whose sample most cases use. */
  base?: string;
  /** Creates the body of one event. `wrap` creates it like that of the sample. */
  wrap?(event: Json, wrap: Wrap): Body;
  deviations?(event: () => Json, wrap: Wrap): NamedBodies;
  batches?(event: () => Json, wrap: Wrap): NamedBodies;
}
