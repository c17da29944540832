import { parseAst } from "rollup/parseAst";

/** Members that the language calls. */
const CALLED_BY_NAME = ["constructor", "toString", "valueOf", "toJSON", "next", "return", "then"];

/**
 * Removes the methods and accessors of classes that nothing uses, which bundlers keep. One is used if its name occurs, as a name or
 * within a text, outside of all unused ones. So it must not be composed of several texts.
 */
export function withoutUnusedMembers(script) {
  const { names, members } = contentOf(parseAst(script));
  const used = new Set([...CALLED_BY_NAME, ...names]);
  let unused = members;
  const isUsed = ({ name }) => used.has(name);
  while (unused.some(isUsed)) {
    const found = unused.filter(isUsed);
    unused = unused.filter((member) => !isUsed(member));
    for (const { content } of found) {
      for (const name of content.names) used.add(name);
      unused.push(...content.members);
    }
  }
  let end = 0;
  let kept = "";
  for (const { start, end: next } of unused.sort((one, other) => one.start - other.start)) {
    kept += script.slice(end, start);
    end = next;
  }
  return kept + script.slice(end);
}

/** The names and the words of the texts in a part of a script, except in its members, and these. */
function contentOf(node, content = { names: [], members: [] }) {
  if (Array.isArray(node)) for (const item of node) contentOf(item, content);
  else if (node !== null && typeof node === "object") {
    const { type, key, value, computed, start, end } = node;
    if (type === "MethodDefinition" && !computed && key.type === "Identifier") {
      content.members.push({ name: key.name, start, end, content: contentOf(value) });
    } else for (const child of Object.values(node)) contentOf(child, content);
  } else if (typeof node === "string") content.names.push(...(node.match(/[\w$]+/g) ?? []));
  return content;
}
