/** The list of issues below the editor; choosing one selects its place there. */

import type { Issue } from "../../types.js";
import type { Inspection } from "../engine/messages.js";
import { byId, element, fill } from "./dom.js";

const list = byId("issue-list", HTMLOListElement);
const count = byId("issue-count", HTMLElement);

/** Rows that are made at once; the list is long only where a body is of another kind altogether. */
const MAX_ROWS = 200;

export function showIssues(
  { issues, issueCount }: Inspection,
  lineOf: (issue: Issue) => number | undefined,
  reveal: (issue: Issue) => void,
): void {
  count.textContent = issueCount === 0 ? "" : issueCount.toLocaleString("en");
  if (issueCount === 0) {
    fill(list, element("li", { class: "none" }, "None."));
    return;
  }
  const rows = issues.slice(0, MAX_ROWS).map((issue) => rowOf(issue, lineOf(issue), reveal));
  const more = issueCount - rows.length;
  fill(
    list,
    ...rows,
    more > 0 && element("li", { class: "none" }, `${more.toLocaleString("en")} more are not listed.`),
  );
}

function rowOf(issue: Issue, line: number | undefined, reveal: (issue: Issue) => void): HTMLElement {
  const { severity, code, message, path } = issue;
  const content = [
    element("span", { class: `sign sign-${severity}`, "aria-hidden": true }, severity === "error" ? "✕" : "!"),
    element("span", { class: "where" }, line === undefined ? "" : `line ${line}`),
    element(
      "span",
      { class: "what" },
      element("span", { class: "hidden" }, `${severity}: `),
      `${message} `,
      element("code", {}, code),
      " ",
      path !== "" && element("code", { class: "path" }, path),
    ),
  ];
  if (line === undefined) return element("li", {}, element("div", { class: "row" }, ...content));
  return element("li", {}, element("button", { type: "button", class: "row", click: () => reveal(issue) }, ...content));
}
