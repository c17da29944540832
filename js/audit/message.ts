/** A request to an endpoint before it is signed. */

import type { Provider, Scheme, Secret, SignOptions } from "../types.js";

/** A request before it is signed. */
export interface Message {
  method: "GET" | "POST";
  url: string;
  contentType: string | null;
  body: string;
}

/** Deviations from the way in which the provider signs a request. */
export interface Signing {
  secret?: Secret;
  /** The URL and body to sign, if they differ from those that are sent. */
  url?: string;
  body?: string;
  /** The age of the signature in seconds; negative for the future. */
  age?: number;
  id?: string;
}

/** The endpoint to create cases for. */
export interface Endpoint {
  provider: Provider;
  scheme: Scheme;
  /** The secrets of this scheme; at least one. */
  secrets: readonly Secret[];
  url: string;
  /** The account that the secrets belong to, which its requests then name; null if they belong to none. */
  account: string | null;
  /** Seconds since 1970. */
  now: number;
  /** The options of single schemes for signing. */
  signing: Pick<SignOptions<"vonage">, "sigMethod">;
  /** The only status that the provider treats as success; null if any 2xx. */
  successStatus: number | null;
}
