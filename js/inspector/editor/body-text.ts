/** The editor's state of which parts of its text are layout and not in the body, kept through edits, undo and redo. */

import { invertedEffects } from "@codemirror/commands";
import {
  type EditorState,
  type Extension,
  type Range,
  RangeSet,
  RangeSetBuilder,
  RangeValue,
  StateEffect,
  StateField,
  type Transaction,
} from "@codemirror/state";
import type { Layout } from "./layout.js";

/** Marks text as layout. Text that is typed at either end of it is not layout. */
class Added extends RangeValue {
  override startSide = 1;
  override endSide = -1;
  override eq(other: RangeValue): boolean {
    return other instanceof Added;
  }
}

const added = new Added();

/** Replaces the parts; sent along with the text they are in. */
export const setLayout = StateEffect.define<RangeSet<Added>>({ map: (parts, changes) => parts.map(changes) });

const field = StateField.define<RangeSet<Added>>({
  create: () => RangeSet.empty,
  update(parts, transaction) {
    const set = transaction.effects.find((effect) => effect.is(setLayout));
    if (set !== undefined) return set.value;
    return transaction.docChanged ? withoutInserted(parts.map(transaction.changes), transaction) : parts;
  },
});

/** The extension; an undone deletion of layout is layout again. */
export const bodyText: Extension = [
  field,
  invertedEffects.of((transaction) =>
    transaction.docChanged ? [setLayout.of(transaction.startState.field(field))] : [],
  ),
];

/** The parts of a layout, as arguments of the effect. */
export function partsOf(layout: Layout): RangeSet<Added> {
  const builder = new RangeSetBuilder<Added>();
  for (const { from, to } of layout.added) builder.add(from, to, added);
  return builder.finish();
}

/** Splits layout around text that was typed within it. */
function withoutInserted(parts: RangeSet<Added>, { changes }: Transaction): RangeSet<Added> {
  let split = parts;
  changes.iterChangedRanges((_fromA, _toA, from, to) => {
    if (from === to) return;
    const pieces: Range<Added>[] = [];
    split.between(from, to, (start, end) => {
      // Layout that only touches what was typed stays as it is.
      if (start >= to || end <= from) return;
      if (start < from) pieces.push(added.range(start, from));
      if (end > to) pieces.push(added.range(to, end));
    });
    split = split.update({
      filterFrom: from,
      filterTo: to,
      filter: (start, end) => start >= to || end <= from,
      add: pieces,
      sort: true,
    });
  });
  return split;
}

/** The text of the body, and what translates positions in it into positions in the editor. */
export interface BodyText {
  text: string;
  /** The position in the editor of a position in the body. */
  toEditor(position: number): number;
}

export function bodyTextOf(state: EditorState): BodyText {
  const shown = state.doc.toString();
  const pieces: string[] = [];
  /** The positions of layout in the body, each with the length of the layout up to it. */
  const at: number[] = [];
  const total: number[] = [];
  let end = 0;
  let length = 0;
  for (const cursor = state.field(field).iter(); cursor.value !== null; cursor.next()) {
    pieces.push(shown.slice(end, cursor.from));
    length += cursor.from - end;
    end = cursor.to;
    at.push(length);
    total.push(end - length);
  }
  pieces.push(shown.slice(end));
  return {
    text: pieces.join(""),
    toEditor: (position) => position + (total[lastIndexUpTo(at, position)] ?? 0),
  };
}

/** The index of the last of the ascending numbers that is not greater than the limit; -1 where there is none. */
function lastIndexUpTo(numbers: readonly number[], limit: number): number {
  let from = 0;
  let to = numbers.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] as number) <= limit) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
