/** Converts the positions of issues, lines and columns from the core, to ranges of tokens in a text. */

import type { Issue } from "../../types.js";

/** An issue and the range of its token. */
export interface PlacedIssue {
  issue: Issue;
  from: number;
  to: number;
}

/** The ranges of those issues that have a place, ascending. Columns count Unicode characters, lines end with a line feed. */
export function placeIssues(text: string, issues: readonly Issue[]): PlacedIssue[] {
  const sorted = issues
    .filter(({ line, column }) => line !== undefined && column !== undefined)
    .sort((one, other) => Number(one.line) - Number(other.line) || Number(one.column) - Number(other.column));
  let line = 1;
  let column = 1;
  let at = 0;
  return sorted.map((issue) => {
    const { line: wantedLine = 1, column: wantedColumn = 1 } = issue;
    while (line < wantedLine) {
      const end = text.indexOf("\n", at);
      if (end < 0) break;
      at = end + 1;
      line += 1;
      column = 1;
    }
    while (column < wantedColumn && at < text.length && text[at] !== "\n") {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      column += 1;
    }
    return { issue, from: at, to: endOfToken(text, at) };
  });
}

/** The end of the token at the position: a string, a number or a word; of an object or array its first character. */
function endOfToken(text: string, at: number): number {
  const token = /"(?:[^"\\\n]|\\[^\n])*"?|[\w.+-]+|[\s\S]/y;
  token.lastIndex = at;
  const [found = ""] = token.exec(text) ?? [];
  return at + found.length;
}
