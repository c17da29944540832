import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** The last estimates of criterion, in microseconds: `{name, low, median, high}` for each benchmark in its folder. */
export async function readEstimates(folder) {
  const files = await readdir(folder, { recursive: true });
  const names = files.filter((file) => path.basename(file) === "estimates.json" && /\bnew\b/.test(file)).sort();
  return Promise.all(
    names.map(async (file) => {
      const { median } = JSON.parse(await readFile(path.join(folder, file), "utf8"));
      const { lower_bound: low, upper_bound: high } = median.confidence_interval;
      const name = path.dirname(path.dirname(file)).split(path.sep).join("/").replaceAll("_", " ");
      return { name, low: low / 1000, median: median.point_estimate / 1000, high: high / 1000 };
    }),
  );
}
