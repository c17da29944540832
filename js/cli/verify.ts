/** `hookproof verify`. */

import type { Command } from "./command.js";
import { eventLine, refusalLine } from "./format.js";
import { receiverOptions, requestOptions } from "./options.js";
import { providerOf, receiverFor } from "./receiver.js";
import { requestFrom } from "./request.js";
import { note, print, printJson, sanitize, style } from "./terminal.js";
import { timeOf } from "./time.js";

export const verify: Command = {
  summary: "Verifies a request and prints its events",
  operands: { usage: "[FILE]", most: 1 },
  description:
    "The raw body is read from FILE or from standard input. FILE may be a request recorded by `listen --record`: it is\n" +
    "verified at its time of receipt, and --url is then the public URL. Standard input is a body, unless --recording is\n" +
    "set.",
  options: [...receiverOptions, ...requestOptions, "now", "strict", "json"],
  examples: [
    "hookproof verify body.json --provider bird --secret-file key --url https://hooks.example.com/bird \\",
    "    --header 'messagebird-signature: …' --header 'messagebird-request-timestamp: …'",
  ],
  async run(values, [file]) {
    const { request, receivedAt } = await requestFrom(values, file);
    const provider = providerOf(values, request);
    const receiver = await receiverFor(values, provider, receivedAt && values.url);
    const result = receiver.safeReceive(request, { now: timeOf(values) ?? receivedAt });
    if (values.json) {
      printJson(result.ok ? { ok: true, ...result.delivery } : result);
      return result.ok ? 0 : 1;
    }
    if (!result.ok) {
      print(refusalLine(result.error));
      note("to find the cause, run the same command with explain instead of verify");
      return 1;
    }
    const { scheme, keyIndex, signedAt, replayKey, events } = result.delivery;
    const signed = signedAt === null ? "" : `, signed at ${new Date(signedAt * 1000).toISOString()}`;
    print(`${style.good("accepted")} ${provider} ${scheme}, secret ${keyIndex + 1}${signed}`);
    print(`replay key ${sanitize(replayKey)}`);
    for (const event of events) print(eventLine(event));
    return 0;
  },
};
