/** Writes results to standard output, and everything else to standard error. */

import { styleFor } from "./style.js";

/** Prints a result. A closed pipe ends the program, see {@link endWhenClosed}. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Prints a text that others read byte for byte. In a terminal it is safe, and ends with a line break. */
export function printBytes(text: string): void {
  if (process.stdout.isTTY) print(sanitizeLines(text));
  else process.stdout.write(text);
}

/** Prints a hint, a warning or an error. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Prints a result as one JSON document on one line, safe for terminals as well. */
export function printJson(value: unknown): void {
  print(sanitize(JSON.stringify(value)));
}

/** The colors of standard output. */
export const style = styleFor(process.stdout);

/**
 * Control characters (C0, C1), invisible formatting characters (bidirectional, zero-width, tags) and separators of lines and
 * paragraphs: a terminal executes them, or displays a different text.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Untrusted text on one line, with unsafe characters as `\uXXXX`. JSON remains equivalent JSON. */
export function sanitize(text: string): string {
  return text.replace(UNSAFE, (character) => character.split("").map(escapeOf).join(""));
}

/** {@link sanitize} for text with trusted line breaks. */
export function sanitizeLines(text: string): string {
  return text.split("\n").map(sanitize).join("\n");
}

function escapeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Ends the program with a message when the reader of its output closes the pipe. */
export function endWhenClosed(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    const reason = error.code === "EPIPE" ? "it was closed before all output was written" : error.message;
    note(`hookproof: cannot write to standard output: ${reason}`);
    process.exit(2);
  });
  // No stream is left for a message.
  process.stderr.on("error", () => process.exit(2));
}
