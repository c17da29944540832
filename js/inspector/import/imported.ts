/** The result of reading what was pasted, dropped or opened. */

import type { InspectedRequest } from "../request.js";

export interface Imported {
  /** The format of the bytes. */
  kind: "body" | "http" | "curl" | "har" | "recording";
  /** For `body`, one request that has only a body. */
  requests: InspectedRequest[];
  /** The parts that could not be read, or that were read in a way that a user may not expect. */
  notes: string[];
}
