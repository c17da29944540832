import type { Command } from "./command.js";
import { refusalJson, refused } from "./format.js";
import { receiving, requesting } from "./options.js";
import { providerOf, receiverFor } from "./receiver.js";
import { requestFrom } from "./request.js";
import { print, printJson, sanitize, style } from "./terminal.js";
import { timeOf } from "./time.js";

export const explain: Command = {
  summary: "Says why a request is refused, and what would make it pass",
  operands: { usage: "[FILE]", most: 1 },
  about:
    "Takes what `verify` takes. Each mistake that is named has been proven: with it undone, the signature fits. Neither\n" +
    "the right signature nor the right secret is told.",
  options: [...receiving, ...requesting, "now", "strict", "json"],
  examples: ["hookproof explain requests/2026-05-04T16-02-37.104-0001.json --provider bird --secret-file key"],
  async run(values, [file]) {
    const { request, receivedAt } = await requestFrom(values, file);
    const provider = providerOf(values, request);
    const receiver = await receiverFor(values, provider, receivedAt && values.url);
    const { ok, error, findings } = receiver.explain(request, { now: timeOf(values) ?? receivedAt });
    if (values.json) {
      const guided = findings.map((finding) => ({ ...finding, guide: guideTo(finding.cause) }));
      printJson({ ok, ...(error === undefined ? {} : { error: refusalJson(error) }), findings: guided });
      return ok ? 0 : 1;
    }
    print(error === undefined ? style.good("accepted") : refused(error));
    for (const { cause, detail, fix } of findings) {
      print(`\n${style.strong(cause)}: ${sanitize(detail)}`);
      print(`  fix: ${sanitize(fix)}`);
      print(style.faint(`  see: ${guideTo(cause)}`));
    }
    return ok ? 0 : 1;
  },
};

/** The section of the guide, which is part of the package. */
function guideTo(cause: string): string {
  return `docs/mismatch.md#${cause.toLowerCase()}`;
}
