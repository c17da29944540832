/** `hookproof sign`. */

import { WebhookError } from "../index.js";
import type { Command } from "./command.js";
import { requestOptions, signOptions } from "./options.js";
import { type Signed, type Signer, signerFor, type Unsigned, unsignedFrom } from "./signer.js";
import { note, print, printBytes, printJson, sanitize } from "./terminal.js";
import { UsageError } from "./usage-error.js";

export const sign: Command = {
  summary: "Prints the signature that the provider would send: headers, or a signed URL or body",
  operands: { usage: "[FILE]", most: 1 },
  description:
    "The body is read from FILE or from standard input, or is a sample. --url is required by the schemes that sign the URL.\n" +
    "Each header is printed on one line, as curl reads them with -H @file. A signature in the URL or in the body has no\n" +
    "headers: the signed URL or the signed body is printed instead. If it is in headers and in the URL, the URL is printed to\n" +
    "standard error. With --json the headers are one object. If signing changes the URL or the body, it is\n" +
    "{headers, url, body} instead, without the member that has not changed.",
  options: [...signOptions, ...requestOptions, "sample", "json"],
  examples: [
    "hookproof sign body.json --provider bird --secret-file key --url https://hooks.example.com/bird",
    "hookproof sign --sample message-delivered --provider bandwidth --secret-file credentials",
  ],
  async run(values, [file]): Promise<0> {
    const unsigned = await unsignedFrom(values, file, values.url ?? "");
    const { url, headers, body } = signed(await signerFor(values, unsigned.provider), unsigned);
    const changed = {
      ...(url === unsigned.url ? {} : { url }),
      ...(body.equals(unsigned.body) ? {} : { body: body.toString() }),
    };
    if (values.json) printJson(Object.keys(changed).length === 0 ? headers : { headers, ...changed });
    else printSignature(headers, changed);
    return 0;
  },
};

/** Prints the headers or, of a signature that has none, the URL or the body, which remains byte for byte what is signed. */
function printSignature(headers: Signed["headers"], { url, body }: { url?: string; body?: string }): void {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  for (const line of lines) print(line);
  if (url !== undefined && lines.length > 0) note(`hookproof: a part of the signature is in the URL: ${sanitize(url)}`);
  else if (url !== undefined) print(sanitize(url));
  if (body !== undefined) printBytes(body);
}

function signed({ sign }: Signer, unsigned: Unsigned): Signed {
  try {
    return sign(unsigned);
  } catch (error) {
    if (!(error instanceof WebhookError && error.code === "INVALID_URL")) throw error;
    throw new UsageError("--url is missing: this scheme signs the URL that the provider calls");
  }
}
