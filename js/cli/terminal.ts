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

/** A result for machines: one document on one line. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value));
}

/** The colours of standard output. */
export const style = styleFor(process.stdout);

/** Text from outside, on one line and without the control characters that a terminal would obey. */
export function harmless(text: string): string {
  return text.replace(/\p{Cc}/gu, "\u{fffd}");
}

/** {@link harmless}, of text whose lines are our own. */
export function harmlessLines(text: string): string {
  return text.split("\n").map(harmless).join("\n");
}

/** Ends the program in a sentence when the reader of its output has gone. */
export function endWhenClosed(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    const why = error.code === "EPIPE" ? "it was closed before all was written" : error.message;
    note(`hookproof: cannot write to standard output: ${why}`);
    process.exit(2);
  });
  // Nobody is left to tell.
  process.stderr.on("error", () => process.exit(2));
}
