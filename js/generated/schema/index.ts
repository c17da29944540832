/** The JSON Schemas of all providers. Generated from the definitions by `cargo xtask generate`. */

import type { Provider } from "../provider/index.js";
import bandwidth from "./bandwidth.json" with { type: "json" };
import bird from "./bird.json" with { type: "json" };
import dotdigital from "./dotdigital.json" with { type: "json" };
import messagebird from "./messagebird.json" with { type: "json" };
import meta from "./meta.json" with { type: "json" };
import twilio from "./twilio.json" with { type: "json" };
import vonage from "./vonage.json" with { type: "json" };

/** The schemas of a provider: one for each event, and the objects that they share. */
export interface ProviderSchemas {
  title: string;
  /** Whether a body may also be an array of events. */
  arrays: boolean;
  /** A body that contains events within others; null if a body is an event or an array of events. */
  body: object | null;
  /** The schemas of the events without their titles and descriptions. Each refers to the schema of the event's model. */
  events: Record<string, { $ref: string }>;
  /** The schemas to which others refer; if `body` is null, also `AnyEvent`. */
  $defs: Record<string, object>;
}

export const schemas: Record<Provider, ProviderSchemas> = {
  messagebird,
  bird,
  bandwidth,
  dotdigital,
  twilio,
  meta,
  vonage,
};
