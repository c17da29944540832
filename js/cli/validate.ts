/** `hookproof validate`. */

import { type Issue, validate as validateBody } from "../index.js";
import type { Command } from "./command.js";
import { requestOptions } from "./options.js";
import { providerOf } from "./receiver.js";
import { contentType, requestFrom } from "./request.js";
import { print, printJson, sanitize, style } from "./terminal.js";

export const validate: Command = {
  summary: "Compares a body with its provider's specification",
  operands: { usage: "[FILE]", most: 1 },
  description:
    "The body is read from FILE or from standard input. Each issue is printed on one line, with its position in the body.\n" +
    "The exit code is 1 if an issue is an error.",
  options: ["provider", "strict", ...requestOptions, "json"],
  examples: [
    "hookproof validate body.json --provider bandwidth",
    "hookproof validate body.json --provider bird --strict",
  ],
  async run(values, [file]) {
    const { request } = await requestFrom(values, file);
    const provider = providerOf(values, request);
    const result = validateBody(provider, request.body, {
      strict: values.strict,
      url: request.url,
      contentType: contentType(request.headers),
    });
    if (values.json) {
      printJson(result);
    } else {
      for (const issue of result.issues) print(issueLine(issue, file ?? "-"));
      const types = result.events.map(({ type }) => sanitize(type)).join(", ");
      const verdict = result.valid ? style.good("valid") : style.bad("not valid");
      print(types === "" ? verdict : `${verdict}: ${types}`);
    }
    return result.valid ? 0 : 1;
  },
};

/** An issue in the form `file:line:column`, which editors and terminals turn into links. */
function issueLine({ path, code, severity, message, line, column }: Issue, file: string): string {
  const position = [file, line, column].filter((part) => part !== undefined).join(":");
  const level = severity === "error" ? style.bad(severity) : severity;
  return `${position}: ${level} ${style.strong(code)} ${sanitize(`${path || "/"}: ${message}`)}`;
}
