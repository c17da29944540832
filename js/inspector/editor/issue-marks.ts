/** Marks issues in the editor: a sign beside the line, the token underlined, and the message on hover. */

import { type Extension, RangeSet, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, GutterMarker, gutter } from "@codemirror/view";
import { element } from "../view/dom.js";
import { issueTooltip } from "./issue-tooltip.js";
import type { PlacedIssue } from "./places.js";

export const setIssues = StateEffect.define<readonly PlacedIssue[]>();

interface Marks {
  issues: readonly PlacedIssue[];
  underlined: RangeSet<Decoration>;
  signs: RangeSet<GutterMarker>;
}

const NONE: Marks = { issues: [], underlined: RangeSet.empty, signs: RangeSet.empty };

const field = StateField.define<Marks>({
  create: () => NONE,
  update(marks, transaction) {
    const set = transaction.effects.find((effect) => effect.is(setIssues));
    if (set !== undefined) return marksOf(set.value, transaction.state.doc);
    if (!transaction.docChanged) return marks;
    // Until the new text has been validated, what was found in the old one moves along.
    const { changes } = transaction;
    const issues = marks.issues.map((placed) => ({
      ...placed,
      from: changes.mapPos(placed.from),
      to: changes.mapPos(placed.to),
    }));
    return { issues, underlined: marks.underlined.map(changes), signs: marks.signs.map(changes) };
  },
  provide: (provided) => EditorView.decorations.from(provided, ({ underlined }) => underlined),
});

class Sign extends GutterMarker {
  readonly severity: "error" | "warning";
  readonly messages: string;

  constructor(severity: "error" | "warning", messages: string) {
    super();
    this.severity = severity;
    this.messages = messages;
  }

  override eq(other: Sign): boolean {
    return other.severity === this.severity && other.messages === this.messages;
  }

  override toDOM(): Node {
    const attributes = { class: `sign sign-${this.severity}`, title: this.messages };
    return element("span", attributes, this.severity === "error" ? "✕" : "!");
  }
}

function marksOf(
  issues: readonly PlacedIssue[],
  doc: { lineAt(position: number): { from: number }; length: number },
): Marks {
  const byLine = new Map<number, PlacedIssue[]>();
  const within = issues.map((placed) => ({
    ...placed,
    from: Math.min(placed.from, doc.length),
    to: Math.min(placed.to, doc.length),
  }));
  for (const placed of within) {
    const start = doc.lineAt(placed.from).from;
    byLine.set(start, [...(byLine.get(start) ?? []), placed]);
  }
  const signs = [...byLine].map(([start, placed]) => {
    const isError = placed.some(({ issue }) => issue.severity === "error");
    const messages = placed.map(({ issue }) => issue.message).join("\n");
    return new Sign(isError ? "error" : "warning", messages).range(start);
  });
  const underlined = within
    .filter(({ from, to }) => to > from)
    .map(({ issue, from, to }) => Decoration.mark({ class: `issue-${issue.severity}` }).range(from, to));
  return { issues: within, underlined: RangeSet.of(underlined, true), signs: RangeSet.of(signs, true) };
}

export const issueMarks: Extension = [
  field,
  gutter({
    class: "issue-gutter",
    markers: (view) => view.state.field(field).signs,
    initialSpacer: () => new Sign("warning", ""),
  }),
  issueTooltip((view, position) => markedIssues(view).filter(({ from, to }) => from <= position && position < to)),
];

/** The issues as they are marked now, for moving between them. */
export function markedIssues(view: EditorView): readonly PlacedIssue[] {
  return view.state.field(field).issues;
}
