/** The events of a body, each with its unified form. */

import type { EventSummary, Inspection } from "../engine/messages.js";
import { byId, element, fill } from "./dom.js";

const panel = byId("panel-events", HTMLElement);

export function showEvents({ events, eventCount, provider }: Inspection, openDocument: (type: string) => void): void {
  if (eventCount === 0) {
    fill(panel, element("p", { class: "none" }, provider === undefined ? "No provider, so no events." : "No events."));
    return;
  }
  const more = eventCount - events.length;
  fill(
    panel,
    ...events.map((event) => eventCard(event, openDocument)),
    more > 0 && element("p", { class: "none" }, `${more.toLocaleString("en")} more events are not shown.`),
  );
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
