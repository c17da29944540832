import type { OptionName } from "./options.js";
import { UsageError } from "./usage-error.js";

/** The value of an option that is a whole number. */
export function countOf(name: OptionName, text: string, least: number, most: number): number {
  const count = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (count >= least && count <= most) return count;
  throw new UsageError(`--${name} takes a whole number from ${least} to ${most}`);
}
