/** The events of a body, each with its unified form. */

import type { EventSummary, Inspection } from "../engine/messages.js";
import { byId, element, fill } from "./dom.js";

const panel = byId("panel-events", HTMLElement);

/** Events that are shown at once; more of them on request. */
const PAGE_SIZE = 10;

/** The shown events, so that unchanged elements are not created again while a user types. */
let shown = "";

export function showEvents({ events, eventCount, provider }: Inspection, openDocument: (type: string) => void): void {
  const content = JSON.stringify([provider, eventCount, events]);
  if (content === shown && panel.querySelector(".event") !== null) return;
  shown = content;
  if (eventCount === 0) {
    fill(panel, element("p", { class: "none" }, provider === undefined ? "No provider, so no events." : "No events."));
    return;
  }
  fill(panel);
  addEvents(events, eventCount, openDocument);
}

/** Adds some of the events that are not shown yet, and a button for more. */
function addEvents(events: readonly EventSummary[], eventCount: number, openDocument: (type: string) => void): void {
  const from = panel.querySelectorAll(".event").length;
  panel.append(...events.slice(from, from + PAGE_SIZE).map((event) => eventCard(event, openDocument)));
  const left = eventCount - Math.min(from + PAGE_SIZE, events.length);
  if (left === 0) return;
  const text = `${left.toLocaleString("en")} more ${left === 1 ? "event" : "events"}`;
  if (from + PAGE_SIZE >= events.length) {
    panel.append(element("p", { class: "none" }, `${text}; only the first ${events.length} are shown.`));
    return;
  }
  const more = element("button", { type: "button" }, text);
  more.addEventListener("click", () => {
    more.remove();
    addEvents(events, eventCount, openDocument);
  });
  panel.append(more);
}

function eventCard(event: EventSummary, openDocument: (type: string) => void): HTMLElement {
  const { type, known, id, occurredAt, unified, issues } = event;
  const title = known
    ? element(
        "button",
        { type: "button", class: "link", click: () => openDocument(type), title: "Documentation" },
        type,
      )
    : element("span", {}, type);
  return element(
    "article",
    { class: "event" },
    element(
      "h4",
      {},
      title,
      " ",
      element("span", { class: "tag" }, unified.kind),
      !known && element("span", { class: "tag tag-warn" }, "unknown type"),
      issues > 0 && element("span", { class: "tag tag-warn" }, issues === 1 ? "1 issue" : `${issues} issues`),
    ),
    definitions([
      ["id", id],
      ["occurredAt", occurredAt],
    ]),
    ...(["message", "conversation", "call"] as const).map(
      (part) => unified[part] !== null && unifiedPart(part, unified[part]),
    ),
  );
}

function unifiedPart(name: string, part: object): HTMLElement {
  return element("div", { class: "unified" }, element("h5", {}, `unified.${name}`), definitions(Object.entries(part)));
}

/** Fields with their values. Those without a value are listed in one line, so that the others are found at once. */
function definitions(fields: readonly (readonly [string, unknown])[]): HTMLElement {
  const isSet = ([, value]: readonly [string, unknown]) =>
    value !== null && !(Array.isArray(value) && value.length === 0);
  const set = fields.filter(isSet);
  const unset = fields.filter((field) => !isSet(field)).map(([name]) => name);
  const rows = set.map(([name, value]) =>
    element(
      "div",
      {},
      element("dt", {}, name),
      element("dd", {}, typeof value === "string" ? value : JSON.stringify(value)),
    ),
  );
  const none =
    unset.length > 0 &&
    element("div", { class: "unset" }, element("dt", {}, "null"), element("dd", {}, unset.join(", ")));
  return element("dl", {}, ...rows, none);
}
