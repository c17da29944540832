/** The types of `hookproof/audit`. */

import type { Provider, Scheme, SecretOption, SigMethod } from "../types.js";

/** The options of `auditCases`. */
export interface AuditOptions<P extends Provider = Provider> {
  /**
   * The secret that the endpoint is configured with or, during a rotation, all of its secrets, newest first. For Vonage also a
   * record of secrets by account: the requests are those of its first account.
   */
  secret: SecretOption<P>;
  /** The public URL that the endpoint is configured with: absolute, `http` or `https`. Some schemes sign it. */
  url: string | URL;
  /** Only the cases of this scheme; by default of every scheme of the provider that accepts one of the secrets. */
  scheme?: Scheme<P> | undefined;
  /** `vonage-sig` only: the signature method of the account. Without it the scheme has no cases. */
  sigMethod?: SigMethod | undefined;
  /** The verify token that the endpoint is configured with, for a provider that has a handshake. Without it the handshake has no cases. */
  verifyToken?: (P extends "meta" ? string : never) | undefined;
  /** The time of signing: seconds since 1970, or a date. By default the clock. */
  now?: number | Date | undefined;
}

/** A request to send to the endpoint. */
export interface AuditRequest {
  method: "GET" | "POST";
  /** The URL of the options, in some cases with a query. */
  url: string;
  /** A list of values is sent as one header line each. Every request has `X-Hookproof-Audit` with the name of its case. */
  headers: Record<string, string | string[]>;
  /** Text to send as UTF-8; null for a GET. */
  body: string | null;
}

/**
 * The expected response: `accept` is any 2xx or, where `successStatus` is set, that status; `refuse` any 4xx; `challenge` a 401
 * with `WWW-Authenticate: Basic` or, where `echo` is set, a 200 with that text.
 */
export type AuditExpectation = "accept" | "refuse" | "challenge";

/** How severe another response is: `critical` is an accepted forgery, `loss` a refused authentic delivery. */
export type AuditSeverity = "critical" | "loss" | "warning";

/** One request of an audit, with the expected response. */
export interface AuditCase<P extends Provider = Provider> {
  /** Unique within the scheme. */
  name: string;
  scheme: Scheme<P>;
  request: AuditRequest;
  expected: AuditExpectation;
  severity: AuditSeverity;
  /** The usual mistake behind another response, and the section of the documentation on it. */
  explanation: string;
  /** The only status that the provider treats as success; null if any 2xx. */
  successStatus: number | null;
  /**
   * The challenge of a handshake: exactly the body of the expected response, as `text/plain`, and no part of the response to a
   * refused handshake. Null in all other cases.
   */
  echo: string | null;
  /** How often the request is sent: more than once only in the cases of repeated deliveries. */
  copies: number;
  /** Whether the copies are sent concurrently, or each after the response to the previous one. */
  concurrent: boolean;
  /** Seconds within which the provider expects a response; null where its documentation states no limit. */
  timeLimit: number | null;
}
