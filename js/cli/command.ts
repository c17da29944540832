import type { OptionName, Values } from "./options.js";

/** One word after `hookproof`. */
export interface Command {
  /** What it does, in a line. */
  summary: string;
  /** What follows the options, for example `[FILE]`, and how many of these there may be. */
  operands: { usage: string; most: number };
  /** What else there is to know, in full sentences. */
  about: string;
  options: readonly OptionName[];
  examples: readonly string[];
  /** Does it, and says how the program ends: 0 accepted, 1 refused. Wrong usage is thrown. */
  run(values: Values, operands: readonly string[]): ExitCode | Promise<ExitCode>;
}

export type ExitCode = 0 | 1;
