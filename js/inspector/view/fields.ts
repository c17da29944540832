/** The form fields of a request and of how it is judged. */

import { parseClock } from "../clock.js";
import type { ProviderInfo, Settings } from "../engine/messages.js";
import { headersText, type InspectedRequest, parseHeaders } from "../request.js";
import { byId, element } from "./dom.js";

const method = byId("method", HTMLSelectElement);
const url = byId("url", HTMLInputElement);
const headers = byId("headers", HTMLTextAreaElement);
const provider = byId("provider", HTMLSelectElement);
const now = byId("now", HTMLInputElement);
const options = byId("options", HTMLInputElement);
const more = document.querySelector("details.more") as HTMLDetailsElement;

const METHODS = ["POST", "GET", "PUT", "PATCH", "DELETE"];

/** The request in the fields, without its body; and the invalid entries, as sentences. */
export interface Typed {
  request: Omit<InspectedRequest, "body">;
  settings: Omit<Settings, "keys">;
  problems: string[];
}

export function prepareFields(changed: () => void): void {
  method.append(...METHODS.map((name) => element("option", {}, name)));
  for (const field of [url, headers, now, options]) field.addEventListener("input", changed);
  for (const field of [method, provider]) field.addEventListener("change", changed);
}

export function listProviders(providers: readonly ProviderInfo[]): void {
  provider.append(...providers.map(({ name }) => element("option", { value: name }, name)));
}

export function readFields(): Typed {
  const problems: string[] = [];
  const { headers: pairs, malformed } = parseHeaders(headers.value);
  problems.push(...malformed.map((line) => `Not a header, as it has no colon: ${line.slice(0, 80)}`));
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      problems.push((error as Error).message);
      return undefined;
    }
  };
  return {
    request: { method: method.value, url: url.value.trim(), headers: pairs },
    settings: {
      provider: provider.value as Settings["provider"],
      now: attempt(() => parseClock(now.value)),
      options: attempt(() => parseOptions(options.value)),
    },
    problems,
  };
}

/** Fills the fields with a request. One that was recorded is judged at the time it was received. */
export function writeFields(request: Omit<InspectedRequest, "body">, clock = request.receivedAt ?? ""): void {
  const { method: name, url: called, headers: pairs } = request;
  if (![...method.options].some(({ value }) => value === name)) method.append(element("option", {}, name));
  method.value = name;
  url.value = called;
  headers.value = headersText(pairs);
  now.value = clock;
  if (clock !== "") more.open = true;
}

export function chooseProvider(name: string): void {
  provider.value = name;
}

/** Sets the options of the receiver, unless there are some. */
export function setOptions(value: Readonly<Record<string, unknown>>): void {
  options.value ||= JSON.stringify(value);
}

/** The clock as typed. */
export function typedClock(): string {
  return now.value;
}

function parseOptions(text: string): Record<string, unknown> | undefined {
  if (text.trim() === "") return undefined;
  const value: unknown = parseJson(text);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new Error('The options are not a JSON object, for example {"tolerance": 600}.');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
