import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * Copies the documents into pkg/: npm displays the README of the published folder, error messages refer to pages of docs/, and
 * both licences must be distributed with the package. A link to a file that is not in the package is replaced by its text.
 */
export async function copyDocuments(root) {
  const documents = await documentsOf(root);
  const pkg = path.join(root, "pkg");
  await rm(path.join(pkg, "docs"), { recursive: true, force: true });
  await mkdir(path.join(pkg, "docs"), { recursive: true });
  for (const name of documents) {
    if (name.endsWith(".md")) {
      const text = await readFile(path.join(root, name), "utf8");
      await writeFile(path.join(pkg, name), withLinksWithin(documents, name, text));
    } else {
      await copyFile(path.join(root, name), path.join(pkg, name));
    }
  }
}

async function documentsOf(root) {
  const top = (await readdir(root)).filter((name) => /^(README|CHANGELOG|SECURITY|LICENSE)/.test(name));
  const docs = (await readdir(path.join(root, "docs"))).filter((name) => /\.(md|svg|png)$/.test(name));
  return [...top, ...docs.map((name) => `docs/${name}`)];
}

/** The text of the document `name`. Links are kept only if they refer to `documents`, to a heading or to another site. */
function withLinksWithin(documents, name, text) {
  const fences = text.split(/^(```[\s\S]*?^```)/m);
  const outside = (part) =>
    part.replace(/(?<!!)\[([^\]]+)\]\(([^)\s]+)\)/g, (link, label, target) => {
      if (/^([a-z]+:|#)/i.test(target)) return link;
      const file = path.posix.join(path.posix.dirname(name), target.split("#")[0]);
      return documents.includes(file) ? link : label;
    });
  return fences.map((part) => (part.startsWith("```") ? part : outside(part))).join("");
}
