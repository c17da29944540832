/** The documentation of the event that is inspected: its fields, from the JSON Schema. */

import type { EventDocument, FieldDocument } from "../engine/messages.js";
import { byId, element, fill, prose } from "./dom.js";

const panel = byId("panel-documentation", HTMLElement);

export function showDocument(provider: string | undefined, type: string | undefined, document?: EventDocument): void {
  if (document === undefined) {
    const what = type === undefined ? "There is no event to document." : `The event ${type} is not documented.`;
    fill(panel, element("p", { class: "none" }, what));
    return;
  }
  fill(
    panel,
    element("h4", {}, `${provider} `, element("code", {}, type ?? "")),
    element("p", {}, ...prose(document.description)),
    fieldList(document.fields),
  );
}

function fieldList(fields: readonly FieldDocument[]): HTMLElement {
  return element("ul", { class: "fields" }, ...fields.map(fieldItem));
}

function fieldItem({ name, type, description, required, fields }: FieldDocument): HTMLElement {
  const head = [
    element("code", { class: "name" }, name),
    " ",
    element("code", { class: "type" }, type),
    required && element("span", { class: "tag" }, "required"),
    description !== "" && element("span", { class: "description" }, " ", ...prose(description)),
  ];
  if (fields.length === 0) return element("li", { class: "leaf" }, ...head);
  const details = element("details", {}, element("summary", {}, ...head));
  // Made when it is opened: objects within objects are many.
  details.addEventListener("toggle", () => details.childElementCount === 1 && details.append(fieldList(fields)), {
    once: true,
  });
  return element("li", {}, details);
}
