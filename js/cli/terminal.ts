/** What is written: results to standard output, everything beside them to standard error. */

import { styleFor } from "./style.js";

/** Results; a closed pipe ends the program in {@link endWhenClosed}. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** What is no result: hints, warnings, how it goes on. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** A result for machines: one document on one line, which is safe to print as well. */
export function printJson(value: unknown): void {
  print(sanitize(JSON.stringify(value)));
}

/** The colours of standard output. */
export const style = styleFor(process.stdout);

/**
 * Control characters (C0, C1), the invisible ones that format text (bidirectional, zero-width, tags) and separators of lines
 * and paragraphs: a terminal obeys them, or shows another text than there is.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Text from outside, on one line and with `\uXXXX` in place of what is unsafe to print; JSON remains the same JSON. */
export function sanitize(text: string): string {
  return text.replace(UNSAFE, (character) => character.split("").map(escapeOf).join(""));
}

/** {@link sanitize}, of text whose lines are our own. */
export function sanitizeLines(text: string): string {
  return text.split("\n").map(sanitize).join("\n");
}

function escapeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Ends the program in a sentence when the reader of its output has gone. */
export function endWhenClosed(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    const reason = error.code === "EPIPE" ? "it was closed before all was written" : error.message;
    note(`hookproof: cannot write to standard output: ${reason}`);
    process.exit(2);
  });
  // Nobody is left to tell.
  process.stderr.on("error", () => process.exit(2));
}
