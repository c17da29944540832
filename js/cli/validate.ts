import { type Issue, validate as validateBody } from "../index.js";
import type { Command } from "./command.js";
import { requesting } from "./options.js";
import { providerOf } from "./receiver.js";
import { contentType, requestFrom } from "./request.js";
import { print, printJson, sanitize, style } from "./terminal.js";

export const validate: Command = {
  summary: "Compares a body with what its provider documents",
  operands: { usage: "[FILE]", most: 1 },
  about:
    "The body is read from FILE or from standard input. Each issue stands on a line of its own, with its place in the\n" +
    "body; the exit code is 1 where one of them is an error.",
  options: ["provider", "strict", ...requesting, "json"],
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

/** In the form that editors and terminals make links of. */
function issueLine({ path, code, severity, message, line, column }: Issue, file: string): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  const word = severity === "error" ? style.bad(severity) : severity;
  return `${place}: ${word} ${style.strong(code)} ${sanitize(`${path || "/"}: ${message}`)}`;
}
