/** The interface of the commands. */

import type { OptionName, Values } from "./options.js";

/** A command of `hookproof`. */
export interface Command {
  /** One line for the list of commands. */
  summary: string;
  /** The operands as shown in the usage, for example `[FILE]`, and their maximum number. */
  operands: { usage: string; most: number };
  /** The description in the command's help, in full sentences. */
  description: string;
  options: readonly OptionName[];
  examples: readonly string[];
  /**
   * Runs the command and returns the exit code: 0 accepted, 1 refused.
   *
   * @throws {UsageError}
   */
  run(values: Values, operands: readonly string[]): ExitCode | Promise<ExitCode>;
}

export type ExitCode = 0 | 1;
