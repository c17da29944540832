/** `hookproof sign`. */

import { WebhookError } from "../index.js";
import type { Command } from "./command.js";
import { requestOptions, signOptions } from "./options.js";
import { type Signed, type Signer, signerFor, type Unsigned, unsignedFrom } from "./signer.js";
import { note, print, printJson, sanitize } from "./terminal.js";
import { UsageError } from "./usage-error.js";

export const sign: Command = {
  summary: "Prints the headers of the signature that the provider would send",
  operands: { usage: "[FILE]", most: 1 },
  description:
    "The body is read from FILE or from standard input, or is a sample. --url is required by the schemes that sign the URL.\n" +
    "Each header is printed on one line, as curl reads them with -H @file.",
  options: [...signOptions, ...requestOptions, "sample", "json"],
  examples: [
    "hookproof sign body.json --provider bird --secret-file key --url https://hooks.example.com/bird",
    "hookproof sign --sample message-delivered --provider bandwidth --secret-file credentials",
  ],
  async run(values, [file]): Promise<0> {
    const unsigned = await unsignedFrom(values, file, values.url ?? "");
    const { url, headers } = signed(await signerFor(values, unsigned.provider), unsigned);
    if (url !== unsigned.url) note(`hookproof: a part of the signature is in the URL: ${sanitize(url)}`);
    if (values.json) printJson(headers);
    else for (const [name, value] of Object.entries(headers)) print(`${name}: ${value}`);
    return 0;
  },
};

function signed({ sign }: Signer, unsigned: Unsigned): Signed {
  try {
    return sign(unsigned);
  } catch (error) {
    if (!(error instanceof WebhookError && error.code === "INVALID_URL")) throw error;
    throw new UsageError("--url is missing: this scheme signs the URL that the provider calls");
  }
}
