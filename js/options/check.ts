/** Refuses unknown options and keys, and suggests the one that was probably meant. */

import { invalidOptions } from "../errors.js";

/**
 * Checks that `options` is an object without other properties than `names`. `call` is the call that the options are passed
 * to, for the message.
 *
 * @throws {WebhookError} `INVALID_OPTIONS`.
 */
export function checkOptions(call: string, options: unknown, names: readonly string[]): void {
  if (typeof options !== "object" || options === null || Array.isArray(options) || options instanceof Date) {
    throw invalidOptions(`the options must be an object, as in ${call}`);
  }
  for (const name of Object.keys(options)) {
    if (!names.includes(name)) throw invalidOptions(`${call} has no option \`${name}\`; ${suggestion(name, names)}`);
    if (name !== "now" && (options as Record<string, unknown>)[name] instanceof Date) {
      throw invalidOptions(`\`${name}\` must be a number of seconds, not a Date`);
    }
  }
}

/** Names the closest of the known names or, where none is close, all of them. */
export function suggestion(name: string, known: readonly string[]): string {
  const closest = closestTo(name, known, Math.max(2, name.length * 0.4)) ?? known.find((other) => overlap(name, other));
  return closest === undefined ? `known are ${known.join(", ")}` : `did you mean \`${closest}\`?`;
}

/** The known name with the smallest edit distance, regardless of case, if it is at most `limit`. */
export function closestTo(name: string, known: readonly string[], limit: number): string | undefined {
  let closest: string | undefined;
  let least = limit + 1;
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [closest, least] = [candidate, distance];
  }
  return closest;
}

/** Whether one of the names is part of the other. */
function overlap(name: string, other: string): boolean {
  const [a, b] = [name.toLowerCase(), other.toLowerCase()];
  return a.includes(b) || (a.length > 2 && b.includes(a));
}

/** The Levenshtein distance: the number of characters to insert, delete or replace. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line++) {
    const above = row;
    row = [line];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (above[column - 1] as number) + (a[line - 1] === b[column - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[column] as number) + 1, (row[column - 1] as number) + 1));
    }
  }
  return row[b.length] as number;
}
