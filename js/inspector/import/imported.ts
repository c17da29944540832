/** The result of reading what was pasted, dropped or opened. */

import type { InspectedRequest } from "../request.js";

export interface Imported {
  /** What the bytes are. */
  kind: "body" | "http" | "curl" | "har" | "recording";
  /** For `body`, one request that has only a body. */
  requests: InspectedRequest[];
  /** What could not be read, or was read in another way than a user may expect. */
  notes: string[];
}
