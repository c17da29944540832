/** The README's blocks of code, each by the name in its first line. */
import { readFile } from "node:fs/promises";

const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");

/** The block whose first line is the comment `// name`, or `// name, and more` or `// name: and more`. */
export function block(name) {
  const found = blocks("js").find((code) => code.match(/^\/\/ ([^,:\n]+)/)?.[1] === name);
  if (found === undefined) throw new Error(`the README has no block called ${name}`);
  return found;
}

/** The blocks of a language, in the order they stand in. */
export function blocks(language) {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, "gms"))].map(([, code]) => code);
}
