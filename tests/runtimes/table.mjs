/** Updates the table of hosts in docs/runtimes.md, between its two markers. */
import { readFile, writeFile } from "node:fs/promises";

const document = new URL("../../docs/runtimes.md", import.meta.url);
const marks = /(?<=<!-- the table of tests\/runtimes\/hosts\.mjs -->\n).*?(?=\n<!-- end of the table -->)/s;

export async function writeTable(hosts) {
  const text = await readFile(document, "utf8");
  await writeFile(document, text.replace(marks, rows(hosts)));
}

/** Fails if the document lists other hosts than the tested ones. */
export async function checkTable(hosts) {
  if (marks.exec(await readFile(document, "utf8"))?.[0] === rows(hosts)) return;
  console.log("docs/runtimes.md\n  ✗ its table is out of date: run `node tests/runtimes/run.mjs --write`");
  process.exitCode = 1;
}

function rows(hosts) {
  return ["| where | how |", "|---|---|", ...hosts.map(([runtime, way]) => `| ${runtime} | ${way} |`)].join("\n");
}
