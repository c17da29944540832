import type { Values } from "./options.js";
import { UsageError } from "./usage-error.js";

/**
 * The time of `--now`, or undefined without that option.
 *
 * @throws {UsageError}
 */
export function timeOf({ now }: Values): Date | undefined {
  if (now === undefined) return undefined;
  const time = new Date(/^-?\d+(\.\d+)?$/.test(now) ? Number(now) * 1000 : now);
  if (!Number.isNaN(time.getTime())) return time;
  throw new UsageError("--now takes seconds since 1970 or a date, for example --now 2026-05-04T16:02:37Z");
}
