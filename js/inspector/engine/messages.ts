/** The requests of the page to the worker, and its responses. All of them can be cloned. */

import type { Detection } from "../../detect.js";
import type { Cause } from "../../explain.js";
import type { Issue, Provider, Unified } from "../../types.js";
import type { Imported } from "../import/imported.js";
import type { InspectedRequest } from "../request.js";

/** A key, as an option of `createReceiver`. */
export type Key = string | { username: string; password: string };

/** The options of the verification. */
export interface Settings {
  /** Empty for the provider that is detected. */
  provider: Provider | "";
  keys: readonly Key[];
  /** Seconds since 1970; undefined for the clock. */
  now?: number | undefined;
  /** More options of `createReceiver`, for example `tolerance`. */
  options?: Readonly<Record<string, unknown>> | undefined;
}

/** The result of checking the signature. */
export type SignatureResult =
  | { state: "unknown-provider" }
  /** There is no key to check it with; `scheme` where the request has the header of one. */
  | { state: "no-key"; scheme?: string | undefined }
  /** The key or the options are not usable. */
  | { state: "unusable"; code: string; message: string }
  | { state: "verified"; scheme: string; keyIndex: number; signedAt: number | null; replayKey: string }
  | { state: "refused"; code: string; message: string; status: number; findings: Finding[] };

export interface Finding {
  cause: Cause;
  detail: string;
  fix: string;
}

/** An event without its payload, which the page shows as the body. */
export interface EventSummary {
  type: string;
  known: boolean;
  id: string;
  occurredAt: string | null;
  unified: Unified;
  issues: number;
}

/** Properties of the bytes of a body. */
export interface BodyFacts {
  /** Sentences without a full stop, for example `1,204 bytes` and `line endings: 3 CRLF, 1 LF`. */
  facts: string[];
  /** The reasons why it cannot be read, for example that it is compressed. */
  warnings: string[];
  /** Whether it can be edited as text without a change of its bytes. */
  isText: boolean;
  /** The format of `DecompressionStream` that undoes its compression. */
  compression?: "gzip" | "deflate";
}

export interface Inspection {
  detections: Detection[];
  /** The one that was chosen, or else the likeliest. */
  provider?: Provider | undefined;
  signature: SignatureResult;
  /** Whether the payload conforms; undefined where the provider is unknown. */
  valid?: boolean;
  issues: Issue[];
  /** The number of all issues; `issues` has the first ones. */
  issueCount: number;
  events: EventSummary[];
  /** The number of all events; `events` has the first ones. */
  eventCount: number;
  body: BodyFacts;
}

/** A provider, what it signs with and what it sends. */
export interface ProviderInfo {
  name: Provider;
  schemes: readonly string[];
  events: readonly string[];
  /** Whether its secret is a user name and a password. */
  usesCredentials: boolean;
}

/** The calls of the worker: by name, its parameters and its result. */
export interface Calls {
  providers: { parameters: []; result: ProviderInfo[] };
  import: { parameters: [Uint8Array<ArrayBuffer>]; result: Imported };
  inspect: { parameters: [InspectedRequest, Settings]; result: Inspection };
  detect: { parameters: [InspectedRequest]; result: Detection[] };
  sample: { parameters: [Provider, string, Key | undefined]; result: { request: InspectedRequest; key: Key } };
  sign: { parameters: [InspectedRequest, SignSettings]; result: InspectedRequest };
  document: { parameters: [Provider, string]; result: EventDocument | undefined };
}

/** The options of signing a request again. */
export interface SignSettings {
  provider: Provider;
  key: Key;
  /** Empty for the one that fits the key. */
  scheme: string;
  now?: number | undefined;
  /** How the account of Vonage signs, for the scheme vonage-sig. */
  sigMethod?: unknown;
}

/** The documentation of an event. */
export interface EventDocument {
  description: string;
  fields: FieldDocument[];
}

/** A field and, if it contains objects, their fields. */
export interface FieldDocument {
  name: string;
  /** For example `string`, `"sms" | "mms" | …`, `Message` or `Message[]`. */
  type: string;
  description: string;
  required: boolean;
  fields: FieldDocument[];
}

export type CallName = keyof Calls;

/** One call. A body is only sent where it differs from the one of the call before. */
export interface CallMessage {
  id: number;
  name: CallName;
  parameters: readonly unknown[];
}

export type ResultMessage = { id: number; result: unknown } | { id: number; error: { code?: string; message: string } };
