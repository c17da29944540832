/** A table; all columns but the first are numbers. */
export function table(columns, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(columns), `|---|${"--:|".repeat(columns.length - 1)}`, ...rows.map(line)].join("\n");
}

/** Microseconds with significant digits only. */
export const microseconds = (value) => (value < 100 ? value.toFixed(1) : value.toFixed(0));

/** A median ratio with the bounds of the middle half. */
export const ratioWithSpread = ({ median, low, high }) =>
  Number.isNaN(median) ? "" : `**${ratio(median)}** (${ratio(low)} to ${ratio(high)})`;

/** Whether a ratio is within its goal, if it has one. */
export function verdict(ratio, goal) {
  if (goal === undefined) return "";
  return ratio <= goal ? "met" : "missed";
}

const ratio = (value) => (value < 10 ? value.toFixed(2) : value.toFixed(1));
