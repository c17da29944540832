/** A short message over the page, which screen readers announce. */

import { byId, element, fill } from "./dom.js";

const toast = byId("toast", HTMLElement);
const SHOWN_FOR = 6000;
let hiding: ReturnType<typeof setTimeout> | undefined;

/** Shows a sentence, with a text to copy by hand where one is given. */
export function notify(sentence: string, text?: string): void {
  const field =
    text !== undefined && element("input", { type: "text", value: text, readonly: true, "aria-label": "Text to copy" });
  fill(toast, sentence.replace(/\.?$/, "."), field);
  toast.classList.add("shown");
  if (field) field.select();
  clearTimeout(hiding);
  if (text === undefined) hiding = setTimeout(() => toast.classList.remove("shown"), SHOWN_FOR);
}
