/** The list of requests: what was inspected in this tab, what `listen` received, what a page of DevTools sent. */

import type { Entry } from "../history.js";
import { byId, element, fill } from "./dom.js";

const aside = byId("list", HTMLElement);
const items = byId("list-items", HTMLUListElement);
const count = byId("list-count", HTMLElement);
const toggle = byId("list-toggle", HTMLButtonElement);

const STATES = {
  verified: ["good", "✓", "verified"],
  refused: ["bad", "✕", "refused"],
  unchecked: ["plain", "·", "not checked"],
} as const;

export function showEntries(entries: readonly Entry[], current: number | undefined, open: (id: number) => void): void {
  count.textContent = String(entries.length);
  const focused = document.activeElement?.getAttribute("data-id");
  fill(items, ...entries.map((entry) => itemOf(entry, entry.id === current, open)));
  if (entries.length === 0) fill(items, element("li", { class: "none" }, "None yet."));
  if (focused !== null && focused !== undefined) {
    items.querySelector<HTMLElement>(`[data-id="${CSS.escape(focused)}"]`)?.focus();
  }
}

/** Shows or hides the list. */
export function showList(isShown: boolean): void {
  aside.hidden = !isShown;
  toggle.setAttribute("aria-expanded", String(isShown));
  document.body.classList.toggle("with-list", isShown);
}

export function isListShown(): boolean {
  return !aside.hidden;
}

function itemOf(entry: Entry, isCurrent: boolean, open: (id: number) => void): HTMLElement {
  const { id, request, source, addedAt, provider, type, state = "unchecked" } = entry;
  const [tone, sign, word] = STATES[state];
  const time = new Date(addedAt).toTimeString().slice(0, 8);
  return element(
    "li",
    {},
    element(
      "button",
      {
        type: "button",
        class: "item",
        "data-id": id,
        "data-tone": tone,
        "aria-current": isCurrent && "true",
        click: () => open(id),
      },
      element("span", { class: "mark", "aria-hidden": true }, sign),
      element("span", { class: "hidden" }, `${word}: `),
      element("span", { class: "item-title" }, type ?? provider ?? "unknown"),
      element("span", { class: "item-detail" }, `${provider ?? ""} ${pathOf(request.url) || request.method}`.trim()),
      element("span", { class: "item-time" }, `${source} ${time}`),
    ),
  );
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}
