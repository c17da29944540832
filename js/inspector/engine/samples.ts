/** The samples of the package, from a text that is smaller than its modules. */

import samples from "#samples";
import { symbol } from "../../core/symbols.js";
import { form, json, query } from "../../samples/encoding.js";
import { providers } from "../../slim.js";
import type { Provider } from "../../types.js";
import type { InspectedRequest } from "../request.js";

const FORMS = { "&": form, "?": query } as const;

/** A symbol, and whether a value follows it without a colon; or another string. */
const SYMBOL = /~(\w*)(?=([~"{[]?))|"(?:[^"\\]|\\.)*"/g;

/** The sample of an event without a signature. The format is that of the build's `samples.mjs`. */
export function sampleOf(provider: Provider, type: string): InspectedRequest {
  let number = 0;
  const text = (samples[provider] ?? "").replace(SYMBOL, (found, stated: string | undefined, next = "") => {
    if (stated === undefined) return found;
    number = stated === "" ? number + 1 : Number.parseInt(stated, 36);
    return JSON.stringify(symbol(number)) + next.replace(/./, ":");
  });
  const line = text.split("\n")[(providers[provider].events as readonly string[]).indexOf(type)] ?? "";
  const form = FORMS[line.charAt(0) as keyof typeof FORMS];
  const encoded = form === undefined ? json(JSON.parse(line)) : form(JSON.parse(line.slice(1)));
  const { method, headers, body } = encoded;
  const url = `https://hooks.example.com/${provider}${encoded.query}`;
  return { method, url, headers: Object.entries(headers), body: new TextEncoder().encode(body) };
}
