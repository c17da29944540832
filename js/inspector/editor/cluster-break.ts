/** Where characters begin and end as users see them, for the editor in place of a library that brings its own table of Unicode. */

const segmenter = new Intl.Segmenter();

/** The number of code units on either side that decide: to segment a whole line would take milliseconds if it is long. */
const MAX_LENGTH = 256;

/** A character that combines with the one before it, at the end of a text. */
const EXTENDING = /(?!^)[\p{Grapheme_Extend}\p{Emoji_Modifier}]$/u;

/**
 * The next or the preceding end of a character from a position on. Without `includesExtending`, a preceding character that combines
 * with the one before it is one of its own.
 */
export function findClusterBreak(text: string, position: number, isForward = true, includesExtending = true): number {
  const start = Math.max(0, position - MAX_LENGTH);
  const around = text.slice(start, position + MAX_LENGTH);
  const found = segmenter.segment(around).containing(position - start - (isForward ? 0 : 1));
  if (found === undefined) return isForward ? text.length : 0;
  const { index, segment } = found;
  const from = start + index;
  if (isForward) return from + segment.length;
  const [extending = ""] = (includesExtending ? null : EXTENDING.exec(text.slice(from, position))) ?? [];
  return extending === "" ? from : position - extending.length;
}
