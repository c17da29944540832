/** The content of an empty page in place of events: the formats that can be inspected, and examples. */

import type { Provider } from "../../types.js";
import type { ProviderInfo } from "../engine/messages.js";
import { byId, element, fill } from "./dom.js";

const panel = byId("panel-events", HTMLElement);

export interface StartActions {
  openSample(provider: Provider, type: string): void;
  /** Opens a sample that is refused, for the diagnosis. */
  openRefused(provider: Provider, type: string): void;
}

export function showStart(providers: readonly ProviderInfo[], { openSample, openRefused }: StartActions): void {
  const examples = providers.flatMap(({ name, events: [type] }) => {
    if (type === undefined) return [];
    const label = [element("strong", {}, name), ` ${type}`];
    return element("button", { type: "button", class: "chip", click: () => openSample(name, type) }, ...label);
  });
  const [first] = providers;
  const type = first?.events[0];
  fill(
    panel,
    element(
      "section",
      { class: "start", "aria-labelledby": "start-title" },
      element("h3", { id: "start-title" }, "Find out why a webhook is refused"),
      element(
        "ol",
        {},
        step("Paste the request", "into the body, or drop or open a file:", [
          "a raw HTTP request, as a tunnel or a proxy shows it",
          "a curl command or a HAR file, as browsers copy and save them",
          "a file that hookproof listen --record kept",
          "the body alone; then add its URL and headers",
        ]),
        step("Enter the key", "that the provider shows for this webhook. It stays in the memory of this page."),
        step(
          "Read the result:",
          "whether the signature is authentic, why not and how to fix it, and where the payload deviates from the specification.",
        ),
      ),
      element("h4", {}, "Or look at an example"),
      element(
        "p",
        {},
        ...examples,
        first !== undefined &&
          type !== undefined &&
          element(
            "button",
            { type: "button", class: "chip chip-bad", click: () => openRefused(first.name, type) },
            "a webhook that is refused",
          ),
      ),
    ),
  );
}

function step(title: string, text: string, items: readonly string[] = []): HTMLElement {
  const list = items.length > 0 && element("ul", {}, ...items.map((item) => element("li", {}, item)));
  return element("li", {}, element("strong", {}, title), ` ${text}`, list);
}
