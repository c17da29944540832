import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { Failure } from "../scripts/failure.mjs";

/**
 * Writes `markdown` between the markers of the part `name` in docs/performance.md, and `files` to its folder. A part that has
 * no markers there is only printed.
 */
export async function writeBlock(root, name, markdown, files) {
  const page = path.join(root, "docs", "performance.md");
  const text = await readFile(page, "utf8");
  const [begin, end] = [`<!-- measured: ${name} -->`, `<!-- end: ${name} -->`];
  const [start, stop] = [text.indexOf(begin), text.indexOf(end)];
  if (start === -1) return;
  if (stop < start) throw new Failure(`docs/performance.md has no place for ${name}: ${begin} … ${end}`);
  await writeFile(page, `${text.slice(0, start + begin.length)}\n\n${markdown}\n\n${text.slice(stop)}`);
  for (const [file, content] of Object.entries(files)) await writeFile(path.join(root, "docs", file), content);
}
