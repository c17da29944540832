import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/**
 * The documentation of all events as a module of texts, one per provider, for the inspector: the JSON Schemas contain the same,
 * but are half as large again when they are compressed. `js/inspector/engine/document.ts` reads it.
 *
 * A text has two parts with an empty line between them. Each line of the first is an event: its type, its model and its
 * description. Each line of the second is a model, or behind a space a field of the model above: its name (with `!` where it
 * is required), its type (empty for `string`) and its description. Tabs separate them.
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

/** A type as TypeScript writes it. Null is left out, as every field may be null. */
function typeOf(schema) {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.$ref !== undefined) return schema.$ref.slice("#/$defs/".length);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.items !== undefined) return arrayOf(typeOf(schema.items));
  if (schema.format !== undefined) return schema.format;
  const alternatives = (schema.anyOf ?? []).map(typeOf);
  // Beside an enumeration any other text is accepted, too, with a warning.
  const isOpen = (schema.anyOf ?? []).some((inner) => inner.enum !== undefined);
  const names = [...alternatives, ...[schema.type ?? []].flat()].filter((name) => name !== "null" && name !== "");
  return [...new Set(names.map((name) => (isOpen && name === "string" ? "…" : name)))].join(" | ");
}

function arrayOf(type) {
  return type.includes(" ") ? `(${type})[]` : `${type}[]`;
}
