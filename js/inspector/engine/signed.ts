/** Requests signed as their provider would: samples, and copies of the request under inspection. */

import { registry } from "../../generated/registry.js";
import { signRequest } from "../../slim.js";
import type { Provider, SignOptions } from "../../types.js";
import { type InspectedRequest, withoutHeaders } from "../request.js";
import type { Key, SignSettings } from "./messages.js";
import { sampleOf } from "./samples.js";

/** Keys that are no secret of anyone. */
const EXAMPLE_KEY = "example-key";
const EXAMPLE_CREDENTIALS = { username: "example-user", password: "example-password" };

/** Headers that the program that sends the copy sets again. */
const OF_THE_CONNECTION: ReadonlySet<string> = new Set(["host", "content-length", "connection", "transfer-encoding"]);

/** A sample, signed with `key` or else with a key that is made up, and that key. */
export function signedSample(
  provider: Provider,
  type: string,
  key: Key | undefined,
): { request: InspectedRequest; key: Key } {
  const usesCredentials = registry[provider].secret === "credentials";
  const example = usesCredentials ? EXAMPLE_CREDENTIALS : EXAMPLE_KEY;
  const chosen = key !== undefined && usesCredentials === (typeof key === "object") ? key : example;
  return { request: signedCopy(sampleOf(provider, type), { provider, key: chosen, scheme: "" }), key: chosen };
}

/** The request with a signature of now in place of the one it has. */
export function signedCopy(request: InspectedRequest, settings: SignSettings): InspectedRequest {
  const { provider, key, scheme, now, sigMethod } = settings;
  const options = {
    provider,
    secret: key,
    ...(scheme === "" ? {} : { scheme }),
    ...(now === undefined ? {} : { now }),
    ...(sigMethod === undefined ? {} : { sigMethod }),
  };
  const { method, url, body, headers: given } = request;
  const type = given.filter(([name]) => name.toLowerCase() === "content-type");
  const signed = signRequest({ method, url, body, headers: type }, options as unknown as SignOptions);
  const headers = Object.entries(signed.headers);
  const replaced = new Set([...OF_THE_CONNECTION, ...headers.map(([name]) => name.toLowerCase())]);
  return {
    method,
    url: signed.url,
    headers: [...withoutHeaders(given, replaced), ...headers],
    body: typeof signed.body === "string" ? new TextEncoder().encode(signed.body) : new Uint8Array(signed.body),
  };
}
