/** `hookproof explain`. */

import type { Command } from "./command.js";
import { refusalLine } from "./format.js";
import { receiverOptions, requestOptions } from "./options.js";
import { providerOf, receiverFor } from "./receiver.js";
import { requestFrom } from "./request.js";
import { print, printJson, sanitize, style } from "./terminal.js";
import { timeOf } from "./time.js";

export const explain: Command = {
  summary: "Explains why a request is refused, and how to correct that",
  operands: { usage: "[FILE]", most: 1 },
  description:
    "The input is that of `verify`. Each finding is proven: with that mistake corrected, the signature matches. The output\n" +
    "contains neither the correct signature nor the correct secret.",
  options: [...receiverOptions, ...requestOptions, "now", "strict", "json"],
  examples: ["hookproof explain requests/2026-05-04T16-02-37.104-0001.json --provider bird --secret-file key"],
  async run(values, [file]) {
    const { request, receivedAt } = await requestFrom(values, file);
    const provider = providerOf(values, request);
    const receiver = await receiverFor(values, provider, receivedAt && values.url);
    const { ok, error, findings } = receiver.explain(request, { now: timeOf(values) ?? receivedAt });
    if (values.json) {
      const withGuide = findings.map((finding) => ({ ...finding, guide: guideTo(finding.cause) }));
      printJson({ ok, error, findings: withGuide });
      return ok ? 0 : 1;
    }
    print(error === undefined ? style.good("accepted") : refusalLine(error));
    for (const { cause, detail, fix } of findings) {
      print(`\n${style.strong(cause)}: ${sanitize(detail)}`);
      print(`  fix: ${sanitize(fix)}`);
      print(style.faint(`  see: ${guideTo(cause)}`));
    }
    return ok ? 0 : 1;
  },
};

/** The section of the documentation, which the package contains. */
function guideTo(cause: string): string {
  return `docs/mismatch.md#${cause.toLowerCase()}`;
}
