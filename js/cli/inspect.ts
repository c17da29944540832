/** `hookproof inspect`. */

import type { Command } from "./command.js";
import { countOf } from "./count.js";
import { openInspector } from "./inspector-server.js";
import { stopped } from "./stopped.js";
import { note, print, printJson } from "./terminal.js";

export const inspect: Command = {
  summary: "Serves the inspector: a page that shows why a webhook is refused",
  operands: { usage: "", most: 0 },
  description:
    "Open the printed URL in a browser. Paste, drop or open a body, a raw HTTP request, a curl command, a HAR file or a\n" +
    "request recorded by `listen --record`. Nothing leaves the page, and it stores no key. For a page that shows requests\n" +
    "as they arrive, see `hookproof listen --inspect`. Ctrl-C stops the server.",
  options: ["port", "json"],
  examples: ["hookproof inspect", "hookproof inspect --port 0"],
  async run(values): Promise<0> {
    const server = await openInspector(countOf("port", values.port ?? "4647", 0, 65535));
    if (values.json) printJson({ inspecting: server.url });
    else print(`inspector on ${server.url}`);
    await stopped();
    await server.close();
    note("stopped");
    return 0;
  },
};
