/** `hookproof parse`. */

import { parse as parseBody, WebhookError } from "../index.js";
import type { Command } from "./command.js";
import { eventInFull, refusalLine } from "./format.js";
import { requestOptions } from "./options.js";
import { providerOf } from "./receiver.js";
import { contentType, requestFrom } from "./request.js";
import { print, printJson } from "./terminal.js";

export const parse: Command = {
  summary: "Parses the events of a body, without verifying its sender",
  operands: { usage: "[FILE]", most: 1 },
  description: "The body is read from FILE or from standard input. With --json the events are one array.",
  options: ["provider", ...requestOptions, "json"],
  examples: ["hookproof samples bird sms.inbound | hookproof parse --provider bird"],
  async run(values, [file]) {
    const { request } = await requestFrom(values, file);
    const provider = providerOf(values, request);
    try {
      const events = parseBody(provider, request.body, {
        url: request.url,
        contentType: contentType(request.headers),
      });
      if (values.json) printJson(events);
      else for (const event of events) print(eventInFull(event));
      return 0;
    } catch (error) {
      if (!(error instanceof WebhookError)) throw error;
      if (values.json) printJson({ ok: false, error });
      else print(refusalLine(error));
      return 1;
    }
  },
};
