/** A chart of ratios as SVG: a bar for each, a line at the peer's time, and a mark at the goal. */

const WIDTH = 880;
const LABELS = 400;
const RIGHT = 60;
const TOP = 44;
const ROW = 34;
const BAR = 16;

const style = `
text { font: 14px system-ui, sans-serif; fill: #1f2328; }
.note { font-size: 12px; fill: #59636e; }
.bar { fill: #0969da; }
.goal { stroke: #1a7f37; stroke-width: 3; }
.peer { stroke: #59636e; stroke-dasharray: 4 3; }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc; }
  .note { fill: #9198a1; }
  .bar { fill: #4493f8; }
  .goal { stroke: #3fb950; }
  .peer { stroke: #9198a1; }
}`;

/** `rows`: `{label, ratio, goal?}`, where `ratio` is the time of hookproof divided by the peer's. */
export function chart(rows) {
  const largest = Math.max(1.1, ...rows.flatMap(({ ratio, goal = 0 }) => [ratio, goal]));
  const at = (ratio) => (LABELS + (ratio / largest) * (WIDTH - LABELS - RIGHT)).toFixed(1);
  const bottom = TOP + rows.length * ROW;
  const drawn = rows.map(({ label, ratio, goal }, index) => {
    const y = TOP + index * ROW;
    const mark = goal === undefined ? "" : `<path class="goal" d="M${at(goal)} ${y - 4}v${BAR + 8}"/>`;
    // After the bar, and after the mark if they would overlap.
    const end = Number(at(ratio));
    const struck = goal !== undefined && at(goal) > end && at(goal) < end + 48;
    const number = (struck ? Number(at(goal)) : end) + 8;
    return `<text x="${LABELS - 12}" y="${y + 13}" text-anchor="end">${escaped(label)}</text>
<rect class="bar" x="${LABELS}" y="${y}" width="${(at(ratio) - LABELS).toFixed(1)}" height="${BAR}" rx="2"/>
<text x="${number.toFixed(1)}" y="${y + 13}">${ratio.toFixed(2)}</text>${mark}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bottom + 28}" role="img" aria-labelledby="title">
<title id="title">The time of receive as a multiple of the peer's</title>
<style>${style}
</style>
<text class="note" x="${at(1)}" y="${TOP - 22}" text-anchor="middle">the peer = 1</text>
${drawn.join("\n")}
<path class="peer" d="M${at(1)} ${TOP - 14}V${bottom}"/>
<path class="goal" d="M${LABELS} ${bottom + 10}v12"/>
<text class="note" x="${LABELS + 10}" y="${bottom + 20}">the goal; shorter bars are faster</text>
</svg>
`;
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("`", "");
