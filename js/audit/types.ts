/** The types of `hookproof/audit`. */

import type { Provider, Scheme, Secret } from "../types.js";

/** What `auditCases` makes its cases of. */
export interface AuditOptions<P extends Provider = Provider> {
  /** The secret as the endpoint has it or, during a rotation, all that it has, newest first. */
  secret: Secret<P> | readonly Secret<P>[];
  /** The URL that the endpoint believes it is called by: absolute, `http` or `https`. Some schemes sign it. */
  url: string | URL;
  /** Only the cases of this scheme; by default of every scheme of the provider that a secret is one for. */
  scheme?: Scheme<P> | undefined;
  /** The time of signing: seconds since 1970, or a date. By default the clock. */
  now?: number | Date | undefined;
}

/** A request to send to the endpoint. */
export interface AuditRequest {
  method: "GET" | "POST";
  /** The URL of the options, in some cases with a query. */
  url: string;
  /** A list of values is one header line for each. Each request has `X-Hookproof-Audit`, which names the case. */
  headers: Record<string, string | string[]>;
  /** Text to send as UTF-8; null for a GET. */
  body: string | null;
}

/**
 * What the endpoint must do: `accept` is any 2xx, `refuse` any 4xx, `challenge` a 401 with `WWW-Authenticate: Basic`.
 */
export type AuditExpectation = "accept" | "refuse" | "challenge";

/** How bad another answer is: `critical` is a forgery accepted, `loss` an authentic delivery refused. */
export type AuditSeverity = "critical" | "loss" | "warning";

/** One request of an audit and what must become of it. */
export interface AuditCase<P extends Provider = Provider> {
  /** Unique within the scheme. */
  name: string;
  scheme: Scheme<P>;
  request: AuditRequest;
  expected: AuditExpectation;
  severity: AuditSeverity;
  /** Why an endpoint gets it wrong, with the section of the documentation on it. */
  explanation: string;
  /** How often the request is sent; 1 but for repeated deliveries. */
  copies: number;
  /** Whether the copies are sent at once, or each after the answer to the one before. */
  atOnce: boolean;
  /** The time within which the provider wants an answer, in seconds; null where its documents give none. */
  timeLimit: number | null;
}
