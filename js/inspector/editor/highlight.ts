/**
 * Colours JSON and forms in the lines that are visible. No token of either goes beyond its line, so a line is all there is to
 * read, however large the body is.
 */

import { type Extension, type Line, type Range, RangeSet } from "@codemirror/state";
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";

/** A key with its colon, a string, a number, or a word of JSON. */
const JSON_TOKEN =
  /("(?:[^"\\]|\\.)*")(?=\s*:)|("(?:[^"\\]|\\.)*"?)|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|\b(true|false|null)\b/g;
/** The name of a field, or its value. */
const FORM_TOKEN = /(?:^|(?<=[&?]))([\w.~%+[\]-]+)(?==)|(?<==)([^&\s]+)/g;
const MARKS = ["key", "string", "number", "word"].map((name) => Decoration.mark({ class: `token-${name}` }));

/** Longer lines are coloured up to here: their tokens can only be found from their beginning. */
const MAX_LINE = 50_000;

export const highlight: Extension = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = visibleTokens(view);
    }

    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged) this.decorations = visibleTokens(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function visibleTokens({ state, visibleRanges }: EditorView): DecorationSet {
  const token = /^\s*[[{]/.test(state.sliceDoc(0, 64)) ? JSON_TOKEN : FORM_TOKEN;
  const lines = new Map<number, Line>();
  for (const { from, to } of visibleRanges) {
    const last = state.doc.lineAt(to).number;
    for (let number = state.doc.lineAt(from).number; number <= last; number++)
      lines.set(number, state.doc.line(number));
  }
  return RangeSet.of(
    [...lines.values()].flatMap((line) => tokensOf(line, token)),
    true,
  );
}

function tokensOf({ from, text }: Line, token: RegExp): Range<Decoration>[] {
  return [...text.slice(0, MAX_LINE).matchAll(token)].flatMap((match) => {
    const mark = MARKS[match.findIndex((group, nth) => nth > 0 && group !== undefined) - 1];
    const start = from + match.index;
    return mark === undefined || match[0] === "" ? [] : mark.range(start, start + match[0].length);
  });
}
