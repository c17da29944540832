/** The time that a request is judged at, as typed. */

/**
 * Seconds since 1970: undefined for an empty text, which is the clock.
 *
 * @throws {Error} for a text that is neither seconds nor a date.
 */
export function parseClock(text: string): number | undefined {
  const typed = text.trim();
  if (typed === "" || typed === "now") return undefined;
  if (/^\d{1,11}$/.test(typed)) return Number(typed);
  const milliseconds = Date.parse(typed);
  if (Number.isNaN(milliseconds)) throw new Error("The clock is neither seconds since 1970 nor a date.");
  return milliseconds / 1000;
}
