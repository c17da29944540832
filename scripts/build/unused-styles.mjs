import { parseAst } from "rollup/parseAst";

/**
 * Removes the editor's rules of style for classes that no other text of the script names, as of its parts that the page does not use.
 * A text that ends with a hyphen names every class that begins with it.
 */
export function withoutUnusedStyles(script) {
  const { rules, texts } = contentOf(parseAst(script), { rules: [], texts: [] });
  const named = new Set(texts.flatMap(classesIn));
  const prefixes = [...named].filter((name) => name.endsWith("-"));
  const isUsed = (name) => named.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
  const unused = rules.filter(({ selectors }) =>
    selectors.split(",").every((selector) => !classesIn(selector).every(isUsed)),
  );
  let end = 0;
  let kept = "";
  for (const rule of unused) {
    kept += script.slice(end, rule.start);
    end = rule.end;
  }
  return kept + script.slice(end);
}

function classesIn(text) {
  return text.match(/\bcm-[\w-]+/g) ?? [];
}

/** The rules, in their order, and all other texts. */
function contentOf(node, content) {
  if (Array.isArray(node)) for (const item of node) contentOf(item, content);
  else if (typeof node === "string") content.texts.push(node);
  else if (node?.type === "ObjectExpression") {
    for (const [nth, property] of node.properties.entries()) {
      const { key, value, start, end } = property;
      if (value?.type === "ObjectExpression" && /\.cm-/.test(key.value)) {
        content.rules.push({ selectors: key.value, start, end: node.properties[nth + 1]?.start ?? end });
        contentOf(value, content);
      } else contentOf(property, content);
    }
  } else if (node !== null && typeof node === "object") contentOf(Object.values(node), content);
  return content;
}
