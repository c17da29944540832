/** The code blocks of a document, by the name in their first line. */
import { readFile } from "node:fs/promises";

const root = new URL("../../", import.meta.url);

export const { block, blocks } = await blocksOf("README.md");

/** The blocks of the document at this path of the repository. */
export async function blocksOf(document) {
  const text = await readFile(new URL(document, root), "utf8");

  /** The blocks of a language, in their order. */
  const blocks = (language) =>
    [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, "gms"))].map(([, code]) => code);

  /** The block whose first line is the comment `// name`, or `// name, and more` or `// name: and more`. */
  const block = (name, language = "js") => {
    const found = blocks(language).find((code) => code.match(/^\/\/ ([^,:\n]+)/)?.[1] === name);
    if (found === undefined) throw new Error(`${document} has no block called ${name}`);
    return found;
  };
  return { block, blocks };
}
