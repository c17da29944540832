import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/**
 * The documentation of all events for the inspector, as the source of a module that exports one text per provider. The JSON
 * Schemas contain the same documentation, but are 50 % larger when compressed. `js/inspector/engine/document.ts` parses a text.
 *
 * A text has two parts, separated by an empty line. Each line of the first part is an event: its type, its model and its
 * description. Each line of the second part is the name of a model or, if it begins with a space, a field of the preceding model:
 * its name (followed by `!` if it is required), its type (empty for `string`) and its description. Columns are separated by tabs.
 */
export async function documentationModule(root) {
  const folder = path.join(root, "js", "generated", "schema");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  const texts = await Promise.all(
    names.map(async (name) => {
      const schemas = JSON.parse(await readFile(path.join(folder, name), "utf8"));
      return [path.basename(name, ".json"), textOf(schemas)];
    }),
  );
  return `export default ${JSON.stringify(Object.fromEntries(texts))};`;
}

function textOf({ events, $defs }) {
  const eventLines = Object.entries(events).map(([type, schema]) => line(type, typeOf(schema), schema.description));
  const modelLines = Object.entries($defs).flatMap(([name, { properties = {}, required = [] }]) => [
    name,
    ...Object.entries(properties).map(([field, schema]) => {
      const type = typeOf(schema);
      const mark = required.includes(field) ? "!" : "";
      return ` ${line(field + mark, type === "string" ? "" : type, schema.description)}`;
    }),
  ]);
  return [...eventLines, "", ...modelLines].join("\n");
}

function line(name, type, description = "") {
  return [name, type, description.replace(/\s+/g, " ")].join("\t");
}

/** A type in TypeScript's syntax. `null` is omitted, because every field may be null. */
function typeOf(schema) {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.$ref !== undefined) return schema.$ref.slice("#/$defs/".length);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.items !== undefined) return arrayOf(typeOf(schema.items));
  if (schema.format !== undefined) return schema.format;
  const alternatives = (schema.anyOf ?? []).map(typeOf);
  // A string in addition to an enumeration: any other string is accepted with a warning.
  const isOpen = (schema.anyOf ?? []).some((inner) => inner.enum !== undefined);
  const names = [...alternatives, ...[schema.type ?? []].flat()].filter((name) => name !== "null" && name !== "");
  return [...new Set(names.map((name) => (isOpen && name === "string" ? "…" : name)))].join(" | ");
}

function arrayOf(type) {
  return type.includes(" ") ? `(${type})[]` : `${type}[]`;
}
