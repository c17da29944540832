/** The samples of the package, from a text that is smaller than its modules. */

import samples from "#samples";
import { form, json, query } from "../../samples/encoding.js";
import { providers } from "../../slim.js";
import type { Provider } from "../../types.js";
import type { InspectedRequest } from "../request.js";
import { numbered } from "./numbered.js";

const FORMS = { "&": form, "?": query } as const;

/** The sample of an event without a signature. The format is that of the build's `samples.mjs`. */
export function sampleOf(provider: Provider, type: string): InspectedRequest {
  const symbolOf = numbered();
  const text = (samples[provider] ?? "").replace(/'(\d*)|"(?:[^"\\]|\\.)*"/g, (found, number?: string) =>
    number === undefined ? found : JSON.stringify(symbolOf(number)),
  );
  const line = text.split("\n")[(providers[provider].events as readonly string[]).indexOf(type)] ?? "";
  const form = FORMS[line.charAt(0) as keyof typeof FORMS];
  const encoded = form === undefined ? json(JSON.parse(line)) : form(JSON.parse(line.slice(1)));
  const { method, headers, body } = encoded;
  const url = `https://hooks.example.com/${provider}${encoded.query}`;
  return { method, url, headers: Object.entries(headers), body: new TextEncoder().encode(body) };
}
