import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/**
 * The documentation of all events as a module, for the inspector: the JSON Schemas contain the same, but are half as large again
 * when they are compressed. `js/inspector/engine/document.ts` reads it. For each provider there are two texts:
 *
 * - Each line of the first is an event, in the order of the catalogue: its model and its description, or nothing where they are
 *   those of the event above.
 * - Each line of the second is a model, or behind a space a field of the model above: its name (with `!` where it is required),
 *   its type (empty for `string`) and its description. A field with a name only has the type and the description of the last
 *   field of that name.
 *
 * Tabs separate the parts of a line.
 */
export async function documentationModule(root) {
  const folder = path.join(root, "js", "generated", "schema");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  const texts = await Promise.all(
    names.map(async (name) => {
      const { events, $defs } = JSON.parse(await readFile(path.join(folder, name), "utf8"));
      return [path.basename(name, ".json"), [eventLines(events).join("\n"), modelLines($defs).join("\n")]];
    }),
  );
  return `export default ${JSON.stringify(Object.fromEntries(texts))};`;
}

function eventLines(events) {
  const lines = Object.values(events).map((schema) => join(typeOf(schema), schema.description));
  return lines.map((line, nth) => (line === lines[nth - 1] ? "" : line));
}

function modelLines($defs) {
  const last = new Map();
  return Object.entries($defs).flatMap(([model, { properties = {}, required = [] }]) => [
    model,
    ...Object.entries(properties).map(([name, schema]) => {
      const type = typeOf(schema);
      const documented = join(type === "string" ? "" : type, schema.description);
      const isSame = last.get(name) === documented;
      last.set(name, documented);
      return ` ${name}${required.includes(name) ? "!" : ""}${isSame ? "" : `\t${documented}`}`;
    }),
  ]);
}

function join(type, description = "") {
  return `${type}\t${description.replace(/\s+/g, " ")}`;
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
