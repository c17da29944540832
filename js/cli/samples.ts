/** `hookproof samples`. */

import { type EventType, type Provider, providers } from "../index.js";
import { samples as samplesOf } from "../samples.js";
import type { Command } from "./command.js";
import { providerOf } from "./receiver.js";
import { print, printJson, style } from "./terminal.js";
import { UsageError } from "./usage-error.js";

export const samples: Command = {
  summary: "Lists the sample payloads, or prints one",
  operands: { usage: "[PROVIDER] [TYPE]", most: 2 },
  description:
    "There is one sample for every known event. It is printed as the body that the provider sends; with --json it is the\n" +
    "whole request, without the signature.",
  options: ["provider", "json"],
  examples: ["hookproof samples", "hookproof samples bird", "hookproof samples bird whatsapp.inbound"],
  run(values, operands) {
    const [name, type] = values.provider === undefined ? operands : [values.provider, ...operands];
    if (name !== undefined && type !== undefined) {
      const sample = sampleOf(providerOf({ provider: name }), type);
      if (values.json) printJson(sample);
      else print(sample.body || new URL(sample.url).search.slice(1));
      return 0;
    }
    const listed = name === undefined ? (Object.keys(providers) as Provider[]) : [providerOf({ provider: name })];
    const rows = listed.flatMap((provider) => providers[provider].events.map((type) => ({ provider, type })));
    if (values.json) printJson(rows);
    else print(rows.map(({ provider, type }) => `${style.faint(provider)} ${type}`).join("\n"));
    return 0;
  },
};

/**
 * The sample of an event.
 *
 * @throws {UsageError} for an unknown event type.
 */
export function sampleOf(provider: Provider, type: string) {
  if ((providers[provider].events as string[]).includes(type)) return samplesOf(provider, type as EventType);
  throw new UsageError(`${provider} has no event ${type}; hookproof samples ${provider} lists them`);
}
